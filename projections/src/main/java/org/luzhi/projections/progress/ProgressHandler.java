package org.luzhi.projections.progress;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.projections.fold.OneEnterprise;
import org.luzhi.projections.fold.Viewpoint;
import org.luzhi.projections.progress.ProgressQuery.FindProject;
import org.luzhi.projections.progress.ProgressQuery.ListProjects;
import org.luzhi.projections.register.EnterpriseEntry;
import org.luzhi.projections.register.RegisterView;
import org.luzhi.projections.table.Condition;
import org.luzhi.projections.table.KnownFold;
import org.luzhi.projections.table.LiveFold;

/** Answers {@link ProgressQuery}. */
public final class ProgressHandler {

    private static final int ALL = 1_000_000;

    private final LiveFold<ProgressState> live;
    private final KnownFold<ProgressState> known;
    private final RegisterView register;
    private final Projects projects;

    public ProgressHandler(
            LiveFold<ProgressState> live, KnownFold<ProgressState> known, RegisterView register, Projects projects) {
        this.live = live;
        this.known = known;
        this.register = register;
        this.projects = projects;
    }

    @QueryHandler
    public ProjectPage list(ListProjects query) {
        Set<UnifiedSocialCreditCode> members = members(query.cluster(), query.viewpoint());
        List<ProjectItem> found =
                projects.list(filings(query.enterprise(), null, query.viewpoint()), query.viewpoint()).stream()
                        .filter(item -> query.after() == null || item.key().compareTo(query.after()) > 0)
                        .filter(item -> query.cluster() == null || members.contains(item.enterprise()))
                        .filter(item -> query.route() == null || item.route().equals(query.route()))
                        .limit(query.limit() + 1L)
                        .toList();
        boolean more = found.size() > query.limit();
        List<ProjectItem> items = more ? found.subList(0, query.limit()) : found;
        return new ProjectPage(items, more ? items.getLast().key() : null);
    }

    @QueryHandler
    public Optional<ProjectProgress> find(FindProject query) {
        return projects.find(
                query.project(), filings(query.enterprise(), query.project(), query.viewpoint()), query.viewpoint());
    }

    private Set<UnifiedSocialCreditCode> members(@Nullable String cluster, Viewpoint viewpoint) {
        return cluster == null
                ? Set.of()
                : register.all(cluster, null, viewpoint).stream()
                        .map(EnterpriseEntry::enterprise)
                        .collect(Collectors.toSet());
    }

    private Collection<ProgressState> filings(
            @Nullable UnifiedSocialCreditCode enterprise, @Nullable String project, Viewpoint viewpoint) {
        // A filing id begins with the enterprise's code and a dot; the slash is the character behind the dot.
        Condition keys = new Condition()
                .and("key > ?", enterprise == null ? null : enterprise + ".")
                .and("key < ?", enterprise == null ? null : enterprise + "/");
        Condition states = new Condition().and("string_to_array(projects, ' ') @> array[?::text]", project);
        if (viewpoint.knowsAll()) {
            Condition both = keys.and(states);
            return live.where(both.sql(), both.arguments(), ALL);
        }
        String aggregates = enterprise == null ? "filing/" : OneEnterprise.filings(enterprise);
        return known.where(keys, states, ALL, List.of(aggregates), viewpoint);
    }
}
