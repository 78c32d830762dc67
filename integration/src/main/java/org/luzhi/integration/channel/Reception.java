package org.luzhi.integration.channel;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.support.SynchronizationAdapter;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.integration.channel.Progress.Kept;
import org.luzhi.integration.evidence.Evidence;
import org.luzhi.integration.evidence.EvidenceStore;
import org.luzhi.integration.evidence.EvidenceStore.Staged;

/** Stages the original bytes, and lets go of them when the arrival is through, however it ended. */
final class Reception implements Processor {

    private final EvidenceStore store;

    Reception(EvidenceStore store) {
        this.store = store;
    }

    @Override
    public void process(Exchange exchange) {
        Arrival arrival = (Arrival) exchange.getMessage().getBody();
        UnifiedSocialCreditCode owner = owner(arrival.sender());
        Staged staged = arrival.dryRun() ? new NotKept(digest(arrival.bytes())) : store.stage(evidence(arrival, owner));
        exchange.getExchangeExtension().addOnCompletion(new LetGo(staged));
        exchange.getMessage().setBody(new Kept(arrival, owner, staged));
    }

    /** Only an enterprise files, and only for itself. */
    private static UnifiedSocialCreditCode owner(Actor sender) {
        if (sender.enterprise() == null || !sender.is(Role.ENTERPRISE)) {
            throw new RefusedException(Refusal.forbidden("account.forbidden"));
        }
        return sender.enterprise();
    }

    private static Evidence evidence(Arrival arrival, UnifiedSocialCreditCode owner) {
        return new Evidence(
                digest(arrival.bytes()),
                arrival.bytes(),
                arrival.format().mediaType(),
                arrival.fileName(),
                owner,
                arrival.door(),
                arrival.receivedAt());
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static final class LetGo extends SynchronizationAdapter {
        private final Staged staged;

        LetGo(Staged staged) {
            this.staged = staged;
        }

        @Override
        public void onDone(Exchange exchange) {
            staged.close();
        }
    }

    /** A dry run keeps nothing. */
    private record NotKept(String digest) implements Staged {
        @Override
        public void keepAsFurther(FilingId filing, String key) {}

        @Override
        public void close() {}
    }
}
