package org.luzhi.projections.console;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.projections.api.Questions;
import org.luzhi.projections.register.EnterpriseEntry;
import org.luzhi.projections.register.RegisterQuery.FindEnterprise;

/** The registered names behind codes, asked as the reader. */
final class Names {

    private final Questions questions;

    Names(Questions questions) {
        this.questions = questions;
    }

    /** A code that is not on the register stands for itself. */
    Map<UnifiedSocialCreditCode, String> of(Actor actor, Stream<UnifiedSocialCreditCode> codes) {
        Map<UnifiedSocialCreditCode, String> names = new LinkedHashMap<>();
        codes.forEach(code -> names.put(code, of(actor, code)));
        return names;
    }

    /** A code that is not on the register stands for itself. */
    String of(Actor actor, UnifiedSocialCreditCode code) {
        return questions
                .find(actor, new FindEnterprise(code), EnterpriseEntry.class)
                .map(EnterpriseEntry::name)
                .orElse(code.value());
    }
}
