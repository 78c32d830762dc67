package org.luzhi.axon.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.luzhi.domain.filing.FilingId;

/** The drop folder, used as a clerk's system uses it: a file moved in, a receipt read beside it. */
final class SampleDrop {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(50);

    private final Path inbox;

    SampleDrop(Path inbox) {
        this.inbox = inbox;
    }

    void file(FilingId filing, byte[] csv) {
        Path folder = inbox.resolve(filing.enterprise().value());
        String name = filing.subject() + "-" + filing.period() + ".csv";
        Path receipt = folder.resolve(name + ".receipt.json");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(receipt);
            Path arriving = Files.write(folder.resolve("." + name + ".arriving"), csv);
            Files.move(arriving, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new SampleInterruptedException("cannot write to " + folder, e);
        }
        await(receipt);
    }

    private static void await(Path receipt) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(receipt)) {
            if (System.nanoTime() > end) {
                throw new SampleInterruptedException("no receipt appeared at " + receipt, null);
            }
            LockSupport.parkNanos(LOOK_EVERY);
        }
    }
}
