package org.luzhi.projections.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luzhi.projections.bundle.BundledCity.YEAR;
import static org.luzhi.projections.fold.MemoryHistory.enterprise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luzhi.projections.bundle.BundlePaths;
import org.luzhi.projections.bundle.BundleScope;
import org.luzhi.projections.bundle.BundledCity;
import org.luzhi.projections.bundle.Forgery;

/** One flipped bit, wherever it is: never a match. */
class FlippedBitTest {

    private static final int SAMPLE = 120;

    @TempDir
    private Path folder;

    private static boolean matches(Path zip, byte[] bytes) throws Exception {
        Files.write(zip, bytes);
        try {
            return Verified.matches(zip);
        } catch (IOException noZip) {
            return false;
        }
    }

    /** Every byte of headers and manifest would take minutes: a seeded sample of them, and of the rest. */
    @Test
    void ofTheBundleIsFound() throws Exception {
        byte[] bundle =
                Files.readAllBytes(BundledCity.small().bundle(BundleScope.of(enterprise(1), YEAR), true, folder));
        Path zip = folder.resolve("flipped.zip");
        assertThat(matches(zip, bundle)).isTrue();
        SplittableRandom random = new SplittableRandom(3);
        int directory = directory(bundle);
        IntStream places = IntStream.concat(
                random.ints(SAMPLE, 0, bundle.length),
                IntStream.concat(random.ints(SAMPLE, directory, bundle.length), IntStream.range(0, 43)));
        for (int at : places.toArray()) {
            int bit = random.nextInt(8);
            byte[] flipped = bundle.clone();
            flipped[at] ^= (byte) (1 << bit);
            assertThat(matches(zip, flipped)).as("bit %d of byte %d", bit, at).isFalse();
        }
    }

    /** The container and the manifest made right again: every byte of the small files that are signed or strict. */
    @Test
    void ofAFileIsFoundThoughTheManifestFollows() throws Exception {
        Path bundle = BundledCity.small().bundle(BundleScope.of(enterprise(1), YEAR), true, folder);
        SplittableRandom random = new SplittableRandom(4);
        for (String path : List.of(
                BundlePaths.CHECKPOINT,
                BundlePaths.ENTERPRISES,
                BundlePaths.KEY,
                BundlePaths.ENTERPRISE,
                BundlePaths.EVIDENCE)) {
            Forgery forgery = new Forgery(bundle);
            byte[] right = forgery.file(path);
            for (int at = 0; at < Math.min(right.length, 400); at++) {
                byte[] flipped = right.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                Path zip = forgery.put(path, flipped).write(folder.resolve("flipped.zip"));
                assertThat(Verified.matches(zip)).as("%s byte %d", path, at).isFalse();
            }
        }
    }

    private int directory(byte[] bundle) throws IOException {
        Path zip = Files.write(folder.resolve("whole.zip"), bundle);
        try (ZipFile entries = new ZipFile(zip.toFile())) {
            int names = entries.stream()
                    .mapToInt(entry -> 46 + entry.getName().length())
                    .sum();
            return bundle.length - 22 - names;
        }
    }
}
