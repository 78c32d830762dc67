package org.luzhi.integration.channel;

import java.util.List;
import java.util.Optional;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;

/** How an enterprise stands on the register, as of the last commit of this node. */
public interface EnterpriseDirectory {

    /** Empty for an enterprise that was never registered. */
    Optional<Standing> standing(UnifiedSocialCreditCode code);

    /** Every enterprise on the register, closed ones too, in any order. */
    List<UnifiedSocialCreditCode> registered();

    /**
     * @param held whether its code fails the check of GB 32100-2015
     * @param confirmed whether the regulator confirmed a held code, so that it may file, flagged
     * @param closed whether it files no more
     */
    record Standing(String name, boolean held, boolean confirmed, boolean closed) {}
}
