package org.luzhi.axon.replay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.history.HistoryJson;
import org.luzhi.domain.methodology.Methodologies;
import org.luzhi.domain.replay.Projection;
import org.luzhi.domain.replay.ReplayScope;
import org.luzhi.projections.fold.FoldRun;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.replay.ReplayRun;
import org.luzhi.projections.score.ScoreCards;
import org.luzhi.projections.score.ScoreFold;

/** Replays a written history in a process of its own, whatever its Java, zone, locale and charset, and prints the digests. */
final class ReplayElsewhere {

    private static final List<Integer> BATCHES = List.of(1, 7, 1_000);

    private ReplayElsewhere() {}

    /** @param arguments the file of the history */
    public static void main(String[] arguments) throws IOException {
        HistoryReader history = new WrittenHistory(Path.of(arguments[0]));
        for (int batch : BATCHES) {
            digests(history, batch).forEach((projection, digest) -> System.out.println(projection + " " + digest));
        }
    }

    /** SHA-256 of each projection's rows and, as {@code cards}, of all score cards. */
    static SortedMap<String, String> digests(HistoryReader history, int batch) throws IOException {
        ReplayScope scope = new ReplayScope(new TreeSet<>(EnumSet.allOf(Projection.class)), null, null, null, null);
        ReplayRun run = new ReplayRun(history, new EventCodec(), scope, history.head());
        while (run.step(batch)) {
            // as many steps as it takes
        }
        SortedMap<String, String> digests = new TreeMap<>(run.digests());
        digests.put("cards", cards(history));
        return digests;
    }

    private static String cards(HistoryReader history) throws IOException {
        var states = FoldRun.upTo(new ScoreFold(), history, new EventCodec(), history.head(), event -> true);
        String cards = HistoryJson.mapper()
                .writeValueAsString(ScoreCards.of(Methodologies.builtIn().current(), states.values()));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(cards.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
