package org.luzhi.axon.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/** Load over keep-alive connections, one blocking socket a connection: cheap enough to share two cores with the server. */
public final class HttpLoad {

    /** The next request of a connection, whole, as bytes. */
    public interface Requests {
        byte[] next();
    }

    /** @param latencies in nanoseconds, sorted */
    public record Result(double perSecond, long[] latencies, int failures) {

        public double millis(double quantile) {
            return latencies[(int) Math.min(latencies.length - 1L, (long) (latencies.length * quantile))] / 1e6;
        }
    }

    private static final int BUFFER = 16_384;

    private HttpLoad() {}

    public static byte[] post(String path, String token, String mediaType, byte[] body) {
        byte[] head = ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                        + "\r\nContent-Type: " + mediaType + "\r\nAccept: application/json\r\nContent-Length: "
                        + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] request = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return request;
    }

    public static Result run(int port, List<? extends Requests> connections, Duration duration) {
        ExecutorService threads = Executors.newFixedThreadPool(connections.size());
        try {
            long start = System.nanoTime();
            long end = start + duration.toNanos();
            List<Callable<long[]>> tasks = new ArrayList<>();
            connections.forEach(
                    requests -> tasks.add(() -> connection(port, requests, () -> System.nanoTime() >= end)));
            List<Future<long[]>> done = threads.invokeAll(tasks);
            double seconds = (System.nanoTime() - start) / 1e9;
            return result(done, seconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a connection failed", e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Each request once, over one connection. */
    public static Result once(int port, List<byte[]> requests) {
        Iterator<byte[]> rest = requests.iterator();
        long start = System.nanoTime();
        try {
            long[] latencies = connection(port, rest::next, () -> !rest.hasNext());
            Arrays.sort(latencies);
            int failures = (int) Arrays.stream(latencies).filter(l -> l < 0).count();
            return new Result(
                    latencies.length / ((System.nanoTime() - start) / 1e9),
                    Arrays.copyOfRange(latencies, failures, latencies.length),
                    failures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Result result(List<Future<long[]>> done, double seconds)
            throws InterruptedException, ExecutionException {
        List<long[]> parts = new ArrayList<>();
        for (Future<long[]> part : done) {
            parts.add(part.get());
        }
        long[] all = parts.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        int failures = (int) Arrays.stream(all).filter(latency -> latency < 0).count();
        long[] good = Arrays.copyOfRange(all, failures, all.length);
        return new Result(good.length / seconds, good, failures);
    }

    /** Latencies in nanoseconds; −1 for an answer that was not 200 or 201. */
    private static long[] connection(int port, Requests requests, BooleanSupplier over) throws IOException {
        long[] latencies = new long[1024];
        int count = 0;
        Wire wire = new Wire(port);
        try {
            long before = System.nanoTime();
            while (!over.getAsBoolean()) {
                int status = wire.exchange(requests.next());
                long after = System.nanoTime();
                if (count == latencies.length) {
                    latencies = Arrays.copyOf(latencies, count * 2);
                }
                latencies[count++] = status == 200 || status == 201 ? after - before : -1;
                before = after;
            }
        } finally {
            wire.close();
        }
        return Arrays.copyOf(latencies, count);
    }

    /** A connection that is opened anew when the server has closed it; the request on it then counts as failed. */
    private static final class Wire {

        private final int port;
        private Socket socket;
        private InputStream in;

        Wire(int port) throws IOException {
            this.port = port;
            this.socket = open(port);
            this.in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        }

        private static Socket open(int port) throws IOException {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            return socket;
        }

        int exchange(byte[] request) throws IOException {
            try {
                OutputStream out = socket.getOutputStream();
                out.write(request);
                return answer(in);
            } catch (IOException closed) {
                socket.close();
                socket = open(port);
                in = new BufferedInputStream(socket.getInputStream(), BUFFER);
                return -1;
            }
        }

        void close() throws IOException {
            socket.close();
        }
    }

    /** One request and the status of its answer, on a connection that stays open. */
    public static int exchange(Socket socket, byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        return answer(socket.getInputStream());
    }

    private static int answer(InputStream in) throws IOException {
        String status = line(in);
        int length = 0;
        boolean chunked = false;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).trim());
            } else if (lower.startsWith("transfer-encoding:") && lower.contains("chunked")) {
                chunked = true;
            }
        }
        if (chunked) {
            for (int size = chunk(in); size > 0; size = chunk(in)) {
                in.skipNBytes(size + 2L);
            }
            line(in);
        } else {
            byte[] body = in.readNBytes(length);
            if (status.charAt(9) == '5') {
                throw new IOException(status + new String(body, StandardCharsets.UTF_8));
            }
        }
        return Integer.parseInt(status.substring(9, 12));
    }

    private static int chunk(InputStream in) throws IOException {
        return Integer.parseInt(line(in).trim(), 16);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the server closed the connection after: " + line);
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
