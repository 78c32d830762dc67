package org.luzhi.integration.evidence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.FilingId;

/** Keeps original bytes by digest. Bytes are never changed; equal bytes of one owner are kept once. */
public interface EvidenceStore {

    /**
     * Takes bytes in before their command. Up to 64 KB are held in memory until the event that names their digest
     * commits, and go down in its transaction; more are committed before this returns.
     */
    Staged stage(Evidence evidence);

    /** The bytes of that digest; with an owner only if they are that owner's. */
    Optional<Evidence> find(String digest, @Nullable UnifiedSocialCreditCode owner);

    /** Digest of the bytes of the filing's newest version; empty when there is no such filing. */
    Optional<String> newest(FilingId filing);

    /** Bytes that carried a known content again, oldest first. */
    List<FurtherEvidence> further(FilingId filing);

    /** Bytes between arrival and commit. */
    interface Staged extends AutoCloseable {

        String digest();

        /** Commits them as further evidence of a content already filed; without effect when they are its evidence. */
        void keepAsFurther(FilingId filing, String key);

        /** Forgets what no event took; large bytes become orphans that are swept. */
        @Override
        void close();
    }
}
