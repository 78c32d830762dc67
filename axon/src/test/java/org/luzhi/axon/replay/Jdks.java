package org.luzhi.axon.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Java installations of this machine which can run Luzhi: the one that runs this, those beside it and in the usual places. */
final class Jdks {

    private static final int OLDEST = 21;
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    private Jdks() {}

    /** Their {@code bin/java}, one for each main version. */
    static Collection<Path> found() {
        Path own = Path.of(System.getProperty("java.home"));
        TreeMap<Integer, Path> byVersion = new TreeMap<>();
        Stream.concat(Stream.of(own), elsewhere(own)).forEach(home -> {
            int version = version(home);
            if (version >= OLDEST) {
                byVersion.putIfAbsent(version, home.resolve("bin/java"));
            }
        });
        return byVersion.values();
    }

    private static Stream<Path> elsewhere(Path own) {
        Path user = Path.of(System.getProperty("user.home"));
        Stream<Path> folders = Stream.of(
                        own.getParent(),
                        Path.of("/usr/lib/jvm"),
                        Path.of("/opt"),
                        user.resolve(".sdkman/candidates/java"),
                        user.resolve(".jdks"),
                        user.resolve(".m2/jdks"))
                .filter(Objects::nonNull)
                .flatMap(Jdks::children);
        Stream<Path> named = System.getenv().entrySet().stream()
                .filter(variable -> variable.getKey().startsWith("JAVA")
                        && variable.getKey().contains("HOME"))
                .map(variable -> Path.of(variable.getValue()));
        return Stream.concat(folders, named);
    }

    private static Stream<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return List.copyOf(children.toList()).stream();
        } catch (IOException unreadable) {
            return Stream.empty(); // what cannot be listed cannot be run
        }
    }

    private static int version(Path home) {
        Path release = home.resolve("release");
        if (!Files.isReadable(release) || !Files.isExecutable(home.resolve("bin/java"))) {
            return 0;
        }
        try {
            Matcher version = VERSION.matcher(Files.readString(release));
            return version.find() ? Integer.parseInt(version.group(1)) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
