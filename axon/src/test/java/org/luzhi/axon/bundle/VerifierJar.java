package org.luzhi.axon.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packaged verifier, run as an auditor runs it. */
public final class VerifierJar {

    /** Built by the package phase of the module beside this one. */
    public static final Path FILE = Path.of("..", "projections", "target", "luzhi-verify.jar");

    /** What a run came to. */
    public record Ran(int exit, String output) {}

    private VerifierJar() {}

    public static boolean isBuilt() {
        return Files.isRegularFile(FILE);
    }

    /** Runs it with the options of a Java and its own arguments. */
    public static Ran run(List<String> java, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(java);
        command.addAll(List.of("-jar", FILE.toString()));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(Path.of("target"), "verifier", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int exit = process.waitFor();
        return new Ran(exit, Files.readString(output));
    }
}
