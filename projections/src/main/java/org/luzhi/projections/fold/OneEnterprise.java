package org.luzhi.projections.fold;

import java.util.List;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;

/** Where the events about one enterprise are: its own and those of its filings. A new aggregate of an enterprise adds its line. */
public final class OneEnterprise {

    private OneEnterprise() {}

    /** How the identifiers of its aggregates begin. */
    public static List<String> aggregates(UnifiedSocialCreditCode enterprise) {
        return List.of(register(enterprise), filings(enterprise));
    }

    /** The identifier of its entry on the register. */
    public static String register(UnifiedSocialCreditCode enterprise) {
        return "enterprise/" + enterprise;
    }

    /** How the identifiers of its filings begin. */
    public static String filings(UnifiedSocialCreditCode enterprise) {
        return "filing/" + enterprise + ".";
    }
}
