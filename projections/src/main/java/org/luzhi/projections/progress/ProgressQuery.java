package org.luzhi.projections.progress;

import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.AllowedTo;
import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.projections.fold.Viewpoint;

/** Questions about conversion projects. */
public sealed interface ProgressQuery extends OfEnterprise {

    /**
     * Projects in order of their enterprises and codes. Answers a {@link ProjectPage}.
     *
     * @param enterprise null for all, which an enterprise may not ask
     * @param cluster only of enterprises of that cluster; null for all
     * @param route only of that route; null for all
     * @param after the {@code next} of the page before
     */
    @AllowedTo({Role.ENTERPRISE, Role.REGULATOR, Role.AUDITOR})
    record ListProjects(
            @Nullable UnifiedSocialCreditCode enterprise,
            @Nullable String cluster,
            @Nullable String route,
            Viewpoint viewpoint,
            @Nullable String after,
            int limit)
            implements ProgressQuery {}

    /**
     * One project. Answers an optional {@link ProjectProgress}.
     *
     * @param project its code
     * @param enterprise who states it; null for whoever did last, which an enterprise may not ask: so nobody gets at a
     *     project of another by stating its code
     */
    @AllowedTo({Role.ENTERPRISE, Role.REGULATOR, Role.AUDITOR})
    record FindProject(String project, @Nullable UnifiedSocialCreditCode enterprise, Viewpoint viewpoint)
            implements ProgressQuery {}
}
