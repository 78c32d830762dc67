package org.luzhi.integration.subject;

import java.util.List;
import java.util.Set;
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

    List<Problem> check(C content, ReportingPeriod period) {
        return rules.check(content, period, standards);
    }
}
