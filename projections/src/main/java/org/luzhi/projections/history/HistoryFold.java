package org.luzhi.projections.history;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.history.EventCatalogue;
import org.luzhi.domain.history.HistoryEvent;
import org.luzhi.domain.history.Provenance;
import org.luzhi.projections.fold.Fold;

/** The index of the history: one entry per event, keyed by its position in 19 digits. */
public final class HistoryFold implements Fold<HistoryEntry> {

    /** The key of a position; keys sort as positions do. */
    static String key(long position) {
        String digits = Long.toString(position);
        return "0".repeat(19 - digits.length()) + digits;
    }

    @Override
    public String name() {
        return "history";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Set<String> keys(HistoryEvent event) {
        return Set.of(key(event.position()));
    }

    @Override
    public HistoryEntry empty(String key) {
        return new HistoryEntry(Long.parseLong(key), "", null, null, Instant.EPOCH);
    }

    @Override
    public HistoryEntry apply(HistoryEntry state, HistoryEvent event) {
        return new HistoryEntry(
                event.position(),
                EventCatalogue.typeOf(event.content().getClass()).name(),
                enterprise(event),
                event.metadata().get(Provenance.ACTOR),
                event.time());
    }

    static @Nullable UnifiedSocialCreditCode enterprise(HistoryEvent event) {
        return event.content() instanceof OfEnterprise about ? about.enterprise() : null;
    }

    @Override
    public Class<HistoryEntry> stateType() {
        return HistoryEntry.class;
    }

    @Override
    public Map<String, @Nullable Object> columns(HistoryEntry state) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("type", state.type());
        columns.put("enterprise", state.enterprise());
        columns.put("actor", state.actor());
        columns.put("time_ms", state.time().toEpochMilli());
        return columns;
    }

    @Override
    public boolean begins(String key, HistoryEvent event) {
        return true;
    }
}
