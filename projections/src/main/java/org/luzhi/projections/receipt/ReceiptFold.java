package org.luzhi.projections.receipt;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.filing.FilingEvent;
import org.luzhi.domain.filing.FilingEvent.VersionFiled;
import org.luzhi.domain.filing.ReceiptId;
import org.luzhi.domain.history.EventCatalogue;
import org.luzhi.domain.history.HistoryEvent;
import org.luzhi.projections.fold.Fold;

/** Receipts by their ids. */
public final class ReceiptFold implements Fold<ReceiptState> {

    private static final Set<String> EVENTS = EventCatalogue.of(FilingEvent.class);

    @Override
    public String name() {
        return "receipt";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public boolean concerns(String name) {
        return EVENTS.contains(name);
    }

    @Override
    public Set<String> keys(HistoryEvent event) {
        return event.content() instanceof VersionFiled filed
                ? Set.of(filed.receipt().value())
                : Set.of();
    }

    @Override
    public ReceiptState empty(String key) {
        return new ReceiptState(new ReceiptId(key), null, 0, 0);
    }

    @Override
    public ReceiptState apply(ReceiptState state, HistoryEvent event) {
        VersionFiled filed = (VersionFiled) event.content();
        return new ReceiptState(state.receipt(), filed.filing(), filed.version(), event.position());
    }

    @Override
    public Class<ReceiptState> stateType() {
        return ReceiptState.class;
    }

    @Override
    public Map<String, @Nullable Object> columns(ReceiptState state) {
        return Map.of();
    }

    /** A key makes one event only: the same content again is no event. */
    @Override
    public boolean begins(String key, HistoryEvent event) {
        return true;
    }
}
