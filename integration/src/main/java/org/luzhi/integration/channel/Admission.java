package org.luzhi.integration.channel;

import java.util.List;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.integration.channel.EnterpriseDirectory.Standing;
import org.luzhi.integration.channel.Progress.Admitted;
import org.luzhi.integration.channel.Progress.Understood;

/** Whether this sender may file this now, and what is doubtful about it. */
final class Admission {

    private final EnterpriseDirectory directory;
    private final Doubts doubts;

    Admission(EnterpriseDirectory directory, Doubts doubts) {
        this.directory = directory;
        this.doubts = doubts;
    }

    /** @throws RefusedException when the filing is another's, or its enterprise may not file */
    Admitted admit(Understood understood) {
        FilingId filing = understood.draft().filing();
        UnifiedSocialCreditCode code = filing.enterprise();
        if (!code.equals(understood.kept().owner())) {
            throw new RefusedException(Refusal.forbidden("account.other-enterprise", code.value()));
        }
        Standing standing = directory.standing(code).orElseThrow(() -> unregistered(code));
        if (standing.closed()) {
            throw new RefusedException(Refusal.wrongState("enterprise.closed", code.value()));
        }
        if (standing.held() && !standing.confirmed()) {
            throw new RefusedException(Refusal.wrongState("enterprise.held", code.value()));
        }
        return new Admitted(
                understood,
                standing.held(),
                doubts.about(filing, understood.draft().content()));
    }

    private static RefusedException unregistered(UnifiedSocialCreditCode code) {
        return new RefusedException(Refusal.invalid(
                List.of(Problem.error("enterprise.unknown", Place.pointer("/enterprise"), code.value()))));
    }
}
