package org.luzhi.integration.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.standard.Standards;
import org.luzhi.domain.subject.Content;
import org.luzhi.domain.subject.SubjectRules;

/** A subject that can be filed: how it is written down, and the domain's rules of it, the very same that decide the command. */
public final class FilableSubject<C extends Content> {

    private final SubjectDefinition definition;
    private final SubjectRules<C> rules;
    private final Standards standards;
    private final ContentShape<C> shape;

    /** @throws IllegalArgumentException when the definition does not fit the record of the content */
    public FilableSubject(SubjectDefinition definition, SubjectRules<C> rules, Standards standards) {
        if (!definition.name().equals(rules.subject())) {
            throw new IllegalArgumentException(definition.name() + " is not " + rules.subject());
        }
        this.definition = definition;
        this.rules = rules;
        this.standards = standards;
        this.shape = new ContentShape<>(definition, rules.contentType());
    }

    /** The same, knowing the names of all subjects that can be filed. */
    FilableSubject<C> among(List<String> subjects) {
        return new FilableSubject<>(definition.among(subjects), rules, standards);
    }

    public SubjectDefinition definition() {
        return definition;
    }

    ContentShape<C> shape() {
        return shape;
    }

    Set<ReportingPeriod.Kind> periods() {
        return rules.periods();
    }

    /** @param enterprise whose content it is; null when that could not be read */
    List<Problem> check(@Nullable UnifiedSocialCreditCode enterprise, C content, ReportingPeriod period) {
        List<Problem> problems = new ArrayList<>(rules.check(content, period, standards));
        if (enterprise != null) {
            problems.addAll(rules.checkOf(enterprise, content));
        }
        return problems;
    }
}
