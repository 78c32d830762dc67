package org.luzhi.projections.ledger;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.history.EventRecord;

/** Which leaves are about which enterprise, as the tree grows. For one thread at a time. */
public final class EnterpriseLeaves {

    private static final int CODE = 18;

    private final TreeHasher hasher = new TreeHasher();
    private final TreeMap<UnifiedSocialCreditCode, EnterpriseSeal> seals = new TreeMap<>();
    private final TreeMap<UnifiedSocialCreditCode, EnterpriseSeal> changed = new TreeMap<>();

    /** Before any leaf. */
    public EnterpriseLeaves() {}

    /** Goes on from these. */
    public EnterpriseLeaves(Collection<EnterpriseSeal> seals) {
        seals.forEach(seal -> this.seals.put(seal.enterprise(), seal));
    }

    /**
     * Whom an event is about: the unified social credit code that follows the kind in its aggregate id, up to the end or a
     * full stop. By the record alone, so that another verifier needs to read no payload.
     */
    public static Optional<UnifiedSocialCreditCode> enterprise(EventRecord event) {
        String id = event.aggregateId();
        int from = id.indexOf('/') + 1;
        int to = id.indexOf('.', from) < 0 ? id.length() : id.indexOf('.', from);
        String code = id.substring(from, to);
        return from > 0 && code.length() == CODE && UnifiedSocialCreditCode.isForm(code)
                ? Optional.of(new UnifiedSocialCreditCode(code))
                : Optional.empty();
    }

    /** Takes the event at that leaf. */
    public void append(long index, EventRecord event) {
        enterprise(event).ifPresent(code -> {
            EnterpriseSeal before = seals.getOrDefault(code, EnterpriseSeal.none(code));
            EnterpriseSeal after = before.with(index, hasher);
            seals.put(code, after);
            changed.put(code, after);
        });
    }

    /** The seals that changed since this was asked last. */
    public Collection<EnterpriseSeal> changes() {
        Map<UnifiedSocialCreditCode, EnterpriseSeal> taken = new TreeMap<>(changed);
        changed.clear();
        return Collections.unmodifiableCollection(taken.values());
    }

    /** The map over them as they are now. */
    public SealedMap sealed() {
        return new SealedMap(seals.values());
    }
}
