package org.luzhi.axon.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs one of the server's programs to its end. PostgreSQL refuses to run as root; root therefore runs it in a user
 * namespace of its own ({@code unshare -U}), where it is nobody and the files are still root's.
 */
final class Program {

    private static final long MINUTES = 3;

    private Program() {}

    /** What a program said, and how it ended. */
    record Outcome(int exit, String output) {

        boolean succeeded() {
            return exit == 0;
        }
    }

    static Outcome run(Path home, String name, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(name).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(name + " did not end within " + MINUTES + " minutes: " + output);
            }
            return new Outcome(process.exitValue(), output);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + name + " ran", e);
        }
    }
}
