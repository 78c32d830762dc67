package org.luzhi.axon.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.luzhi.axon.database.DatabaseAccess.Login;
import org.luzhi.axon.database.Program.Outcome;
import org.springframework.util.FileSystemUtils;

/**
 * The server process on one data directory: initialises, starts, stops it.
 *
 * @param home with {@code bin/}
 * @param data the cluster's data directory
 * @param log where the server writes its log
 */
record PostgresServer(Path home, Path data, Path log) {

    private static final int ATTEMPTS = 5;
    private static final long LOG_BYTES = 10L << 20;

    /** Makes the cluster, in one rename, unless it is there. */
    void initialise(Login superuser) throws IOException {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        Path fresh = data.resolveSibling(data.getFileName() + ".new");
        FileSystemUtils.deleteRecursively(fresh);
        Path password = Secrets.restricted(data.resolveSibling("postgres.password.new"));
        try {
            Files.writeString(password, superuser.password() + "\n");
            require(Program.run(
                    home,
                    "initdb",
                    "-D" + fresh,
                    "-U" + superuser.user(),
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--data-checksums"));
        } finally {
            Files.delete(password);
        }
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Starts the server on that port, or on a free one when it is 0, and answers the port. */
    int start(int wanted) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_BYTES) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
        }
        for (int attempt = 1; ; attempt++) {
            int port = wanted == 0 ? freePort() : wanted;
            PostgresSettings.write(data, port);
            Outcome outcome = Program.run(home, "pg_ctl", "start", "-D" + data, "-l" + log, "-w", "-t120");
            if (outcome.succeeded()) {
                return port;
            }
            // Between our look and its bind another process may have taken the port; only then is trying again of use.
            if (!lostPort(port)) {
                throw failed(outcome);
            }
            if (wanted != 0 || attempt == ATTEMPTS) {
                throw portTaken(port);
            }
        }
    }

    /** Stops the server and waits for its end; without effect when none runs. */
    void stop() throws IOException {
        Outcome outcome = Program.run(home, "pg_ctl", "stop", "-D" + data, "-m", "fast", "-w", "-t120");
        if (!outcome.succeeded() && Files.exists(pidFile())) {
            throw failed(outcome);
        }
    }

    /**
     * Ends what a killed run left behind. Only the holder of the data folder may call it. A process that merely has the
     * number of the old server is left alone, and the note of the old one is removed.
     */
    void stopOrphan() throws IOException {
        if (!Files.exists(pidFile())) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile());
        if (!lines.isEmpty() && isServer(Long.parseLong(lines.getFirst().strip()))) {
            stop();
        } else {
            Files.delete(pidFile());
        }
    }

    private boolean isServer(long pid) throws IOException {
        Path workingDirectory = Path.of("/proc", Long.toString(pid), "cwd");
        return Files.isReadable(workingDirectory)
                && workingDirectory.toRealPath().equals(data.toRealPath());
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private static boolean lostPort(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return !socket.isBound();
        } catch (IOException taken) {
            return true;
        }
    }

    private static void require(Outcome outcome) {
        if (!outcome.succeeded()) {
            throw failed(outcome);
        }
    }

    private static DatabaseUnavailableException failed(Outcome outcome) {
        return new DatabaseUnavailableException(
                "内置 PostgreSQL 没有启动或停止",
                "the embedded PostgreSQL did not start or stop",
                new IOException(outcome.output().strip()));
    }

    private static DatabaseUnavailableException portTaken(int port) {
        return new DatabaseUnavailableException(
                "内置 PostgreSQL 的端口 " + port + " 已被占用",
                "port " + port + " of the embedded PostgreSQL is taken",
                "请设 luzhi.database.port 为 0（任一空闲端口）或另一个端口。",
                "Set luzhi.database.port to 0 (any free port) or to another port.");
    }
}
