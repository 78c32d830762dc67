package org.luzhi.axon.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The server's programs, unpacked once from the class path. */
final class PostgresBinaries {

    /** The major version whose data format the data folder has. */
    static final String VERSION = "17";

    private PostgresBinaries() {}

    /** The folder with {@code bin/postgres}; a half-unpacked one of a killed run is replaced. */
    static Path in(Path folder) throws IOException {
        Path home = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(home)) {
            Path fresh = home.resolveSibling(home.getFileName() + ".new");
            FileSystemUtils.deleteRecursively(fresh);
            Files.createDirectories(fresh);
            unpack(fresh);
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return home;
    }

    private static void unpack(Path target) throws IOException {
        try (InputStream packed = archive();
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, target);
            }
        }
    }

    private static InputStream archive() throws IOException {
        String system = System.getProperty("os.name", "").split(" ", 2)[0];
        String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        try {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                    system, machine.equals("amd64") ? "x86_64" : machine);
        } catch (IllegalStateException missing) {
            throw new DatabaseUnavailableException(
                    "没有适用于 " + system + "/" + machine + " 的内置 PostgreSQL",
                    "there is no embedded PostgreSQL for " + system + "/" + machine,
                    "请用 spring.datasource.url 指定一个 PostgreSQL 17。",
                    "Name a PostgreSQL 17 with spring.datasource.url.");
        }
    }

    private static void write(TarArchiveEntry entry, TarArchiveInputStream content, Path target) throws IOException {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("entry outside its archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Path parent = Objects.requireNonNull(file.getParent());
        Files.createDirectories(parent);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        if (parent.endsWith("bin") && !file.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make executable: " + file);
        }
    }
}
