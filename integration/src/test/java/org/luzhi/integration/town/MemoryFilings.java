package org.luzhi.integration.town;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.FilingCommand;
import org.luzhi.domain.filing.FilingCommand.AcceptFiling;
import org.luzhi.domain.filing.FilingCommand.ReturnFiling;
import org.luzhi.domain.filing.FilingCommand.SubmitFiling;
import org.luzhi.domain.filing.FilingCommand.WithdrawFiling;
import org.luzhi.domain.filing.FilingEvent;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.filing.FilingState;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.standard.Standards;
import org.luzhi.integration.channel.FiledSoFar;
import org.luzhi.integration.channel.Positions;
import org.luzhi.integration.channel.PreviousQuantities;

/** All filings, decided by the domain and kept in memory; the position is the order of recording. */
public final class MemoryFilings implements FiledSoFar, Positions, PreviousQuantities {

    private final Standards standards;
    private final List<FilingEvent> history = new ArrayList<>();
    private final Map<UnifiedSocialCreditCode, Map<String, BigDecimal>> before = new ConcurrentHashMap<>();
    private final Served served = new Served();
    private volatile @Nullable RuntimeException broken;

    MemoryFilings(Standards standards) {
        this.standards = standards;
    }

    void serve(SimpleCommandBus bus, MemoryEvidence evidence) {
        served.serve(bus, SubmitFiling.class, (command, metadata) -> {
            evidence.commit(command.evidence(), command.filing());
            return file(command);
        });
        served.serve(bus, AcceptFiling.class, (command, metadata) -> carryOut(command));
        served.serve(bus, ReturnFiling.class, (command, metadata) -> carryOut(command));
        served.serve(bus, WithdrawFiling.class, (command, metadata) -> carryOut(command));
    }

    private synchronized Object file(SubmitFiling command) {
        RuntimeException failure = broken;
        if (failure != null) {
            throw failure;
        }
        FilingState state = state(command.filing());
        FilingState.Submission submission = state.submit(command, standards);
        history.addAll(submission.events());
        return state(command.filing())
                .filed(submission.key(), submission.events().isEmpty())
                .orElseThrow();
    }

    private synchronized @Nullable Object carryOut(FilingCommand command) {
        history.addAll(state(command.filing()).decide(command, standards));
        return null;
    }

    private FilingState state(FilingId filing) {
        FilingState state = FilingState.none();
        for (FilingEvent event : of(filing)) {
            state = state.evolve(event);
        }
        return state;
    }

    @Override
    public synchronized List<FilingEvent> of(FilingId filing) {
        return history.stream().filter(event -> event.filing().equals(filing)).toList();
    }

    @Override
    public synchronized OptionalLong of(String aggregateId, long sequence) {
        int seen = 0;
        for (int position = 0; position < history.size(); position++) {
            if (history.get(position).filing().aggregate().equals(aggregateId) && seen++ == sequence) {
                return OptionalLong.of(position);
            }
        }
        return OptionalLong.empty();
    }

    @Override
    public Map<String, BigDecimal> before(
            UnifiedSocialCreditCode enterprise, ReportingPeriod period, Set<String> energies) {
        return before.getOrDefault(enterprise, Map.of());
    }

    /** What the enterprise filed for the month before, in base units. */
    public void filedBefore(UnifiedSocialCreditCode enterprise, Map<String, BigDecimal> quantities) {
        before.put(enterprise, quantities);
    }

    /** From now on the store fails with this; null mends it. */
    public void breakWith(@Nullable RuntimeException failure) {
        broken = failure;
    }

    /** The metadata of the last command of that type. */
    public Map<String, Object> lastMetadata(Class<?> type) {
        return served.heard().stream()
                .filter(heard -> type.isInstance(heard.command()))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .metadata();
    }

    public synchronized int size() {
        return history.size();
    }
}
