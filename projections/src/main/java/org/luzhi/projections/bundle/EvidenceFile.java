package org.luzhi.projections.bundle;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.luzhi.domain.filing.FilingEvent.VersionFiled;
import org.luzhi.domain.history.HistoryEvent;

/** Which evidence the events of a bundle name: digest by digest, the positions that name it. */
public final class EvidenceFile {

    private final BundleScope scope;
    private final SortedMap<String, List<Long>> positions = new TreeMap<>();

    /** A line of it. */
    private record Line(String digest, List<Long> positions) {}

    public EvidenceFile(BundleScope scope) {
        this.scope = scope;
    }

    public void apply(HistoryEvent event) {
        if (!scope.isCity() && event.content() instanceof VersionFiled filed && scope.covers(filed.filing())) {
            positions
                    .computeIfAbsent(filed.evidence(), digest -> new java.util.ArrayList<>())
                    .add(event.position());
        }
    }

    public SortedMap<String, List<Long>> positions() {
        return Collections.unmodifiableSortedMap(positions);
    }

    /** The bytes of the file. */
    public byte[] bytes() {
        StringBuilder lines = new StringBuilder();
        positions.forEach((digest, at) ->
                lines.append(CanonicalJson.text(new Line(digest, at))).append('\n'));
        return lines.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
