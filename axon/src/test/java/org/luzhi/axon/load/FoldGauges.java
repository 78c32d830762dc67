package org.luzhi.axon.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a live fold stands, as the metrics of a running Luzhi tell.
 *
 * @param position of the next event that it will take
 * @param lag events behind the head
 */
public record FoldGauges(long position, long lag) {

    private static final Pattern GAUGE =
            Pattern.compile("(?m)^luzhi_fold_(position|lag)\\{[^}]*fold=\"([^\"]+)\"[^}]*} ([0-9.E+]+)");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** By fold; of the server on that port, whose operator is {@link LoadCity#OPERATOR}. */
    public static Map<String, FoldGauges> read(int port) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/prometheus"))
                .header("Authorization", "Bearer " + LoadCity.OPERATOR)
                .build();
        try {
            String text =
                    CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
            Map<String, FoldGauges> folds = new TreeMap<>();
            for (Matcher gauge = GAUGE.matcher(text); gauge.find(); ) {
                long value = (long) Double.parseDouble(gauge.group(3));
                FoldGauges known = folds.getOrDefault(gauge.group(2), new FoldGauges(0, 0));
                folds.put(
                        gauge.group(2),
                        gauge.group(1).equals("position")
                                ? new FoldGauges(value, known.lag())
                                : new FoldGauges(known.position(), value));
            }
            return folds;
        } catch (IOException e) {
            throw new IllegalStateException("no metrics", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
