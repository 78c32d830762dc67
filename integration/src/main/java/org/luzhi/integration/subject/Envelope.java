package org.luzhi.integration.subject;

import static org.luzhi.integration.subject.FieldDefinition.required;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.luzhi.domain.filing.EnvelopeRules;
import org.luzhi.domain.measure.ReportingPeriod;

/** What stands around the content of every filing: which, whose, about what, of when. */
public final class Envelope {

    /** The field that says which subject the filing is of. */
    public static final String SUBJECT = "subject";

    static final String FILING_NUMBER = "filingNumber";
    static final String ENTERPRISE = "enterprise";
    static final String PERIOD = "period";

    private Envelope() {}

    /**
     * The fields of the envelope of that subject.
     *
     * @param content those of the content that are in no section
     */
    public static List<FieldDefinition> of(
            String subject, Set<ReportingPeriod.Kind> periods, FieldDefinition... content) {
        FieldType.Period period = new FieldType.Period(periods);
        return Stream.concat(
                        Stream.of(
                                required(
                                        FILING_NUMBER,
                                        new FieldType.Text(EnvelopeRules.LONGEST_FILING_NUMBER, "filing-number.wrong"),
                                        "填报编号",
                                        "Filing number",
                                        "企业自编；更正用新编号或沿用原编号",
                                        "The enterprise's own number"),
                                required(
                                        ENTERPRISE,
                                        new FieldType.CreditCode(),
                                        "统一社会信用代码",
                                        "Unified social credit code",
                                        "18位，GB 32100",
                                        "18 characters, GB 32100"),
                                required(
                                        SUBJECT,
                                        new FieldType.Fixed(subject),
                                        "填报主题",
                                        "Subject",
                                        "固定为 " + subject,
                                        "Always " + subject),
                                required(
                                        PERIOD,
                                        period,
                                        "报告期",
                                        "Period",
                                        "如 " + String.join("、", period.examples()),
                                        "For example " + String.join(", ", period.examples()))),
                        Stream.of(content).map(FieldDefinition::ofContent))
                .toList();
    }
}
