package org.luzhi.axon.database;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.luzhi.axon.database.DatabaseAccess.Login;

/** The generated passwords of the embedded database, in one file that only its owner may read (mode 0600). */
record Secrets(Login superuser, Login owner, Login application) {

    static final String FILE = "postgres.secret";
    private static final List<String> USERS = List.of("postgres", "luzhi_owner", "luzhi_app");

    /** Reads the passwords, or makes them at the first start. */
    static Secrets in(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                write(file);
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the database passwords in " + file, e);
        }
    }

    private static Secrets read(Path file) throws IOException {
        Properties passwords = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            passwords.load(reader);
        }
        List<Login> logins = USERS.stream()
                .map(user -> new Login(user, passwords.getProperty(user, "")))
                .toList();
        return new Secrets(logins.get(0), logins.get(1), logins.get(2));
    }

    private static void write(Path file) throws IOException {
        SecureRandom random = new SecureRandom();
        String lines =
                USERS.stream().map(user -> user + "=" + password(random)).collect(Collectors.joining("\n", "", "\n"));
        Path fresh = restricted(file.resolveSibling(FILE + ".new"));
        Files.writeString(fresh, lines, StandardCharsets.US_ASCII);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** An empty file that only its owner may read. */
    static Path restricted(Path file) throws IOException {
        Files.deleteIfExists(file);
        return Files.createFile(
                file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private static String password(SecureRandom random) {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
