package org.luzhi.axon.sample;

import java.util.ArrayList;
import java.util.List;
import org.luzhi.axon.sample.SampleAct.Remark;
import org.luzhi.axon.sample.SampleAct.Version;
import org.luzhi.axon.sample.SampleCity.SampleEnterprise;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.measure.ReportingPeriod;

/** The part of the story that is not about energy: monthly, quarterly and yearly filings with their own planted faults. */
final class SampleOtherSubjects {

    private static final List<String> MONTHLY = List.of("production", "project-milestone");
    private static final String QUARTERLY = "supply-chain";
    private static final List<String> YEARLY =
            List.of("emissions", "innovation", "smart-assessment", "green-assessment");

    /** Leaves one quarter of its supply unfiled for ever. */
    private static final String MISSES_A_QUARTER = "91140406MA0L300105";

    private static final int MISSED_QUARTER = 3;
    /** Its carbon balance does not close, so the regulator does not accept it. */
    private static final String UNCLOSED = "91140406MA0L10036A";
    /** Forgets the research that it gave away, is returned, and corrects it. */
    private static final String IS_RETURNED = "91140403MA0L20015H";

    private static final Remark RESEARCH =
            new Remark("研发投入低于高新技术企业的规定比例，请核对", "/content/researchSpend", "是否漏报委托外部研发费用");
    /** What is filed of later months and quarters waits for acceptance when the story ends. */
    private static final int ACCEPTED_UP_TO = 6;

    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;
    private static final int JANUARY_AFTER = 13;

    private final SampleCity city;
    private final SampleSubjects subjects;
    private final List<SampleAct> acts = new ArrayList<>();

    private SampleOtherSubjects(SampleCity city, SampleSubjects subjects) {
        this.city = city;
        this.subjects = subjects;
    }

    static List<SampleAct> of(SampleCity city, SampleSubjects subjects) {
        SampleOtherSubjects others = new SampleOtherSubjects(city, subjects);
        MONTHLY.forEach(others::monthly);
        others.quarterly();
        YEARLY.forEach(others::yearly);
        return others.acts;
    }

    private void monthly(String subject) {
        for (int month = 1; month <= MONTHS; month++) {
            ReportingPeriod period = ReportingPeriod.month(SampleYear.YEAR, month);
            for (SampleEnterprise enterprise : filers(subject)) {
                fileAndAccept(enterprise, subject, period, month, 7);
            }
        }
    }

    private void quarterly() {
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            ReportingPeriod period = ReportingPeriod.quarter(SampleYear.YEAR, quarter);
            for (SampleEnterprise enterprise : filers(QUARTERLY)) {
                if (quarter != MISSED_QUARTER || !is(enterprise, MISSES_A_QUARTER)) {
                    fileAndAccept(enterprise, QUARTERLY, period, quarter * 3, 9);
                }
            }
        }
    }

    private void fileAndAccept(
            SampleEnterprise enterprise, String subject, ReportingPeriod period, int month, int day) {
        FilingId filing = new FilingId(enterprise.code(), subject, period);
        int i = minute(enterprise);
        acts.add(new SampleAct.File(SampleYear.at(month + 1, day, 9, i), enterprise, filing, Version.TRUE));
        if (month <= ACCEPTED_UP_TO) {
            acts.add(new SampleAct.Accept(SampleYear.at(month + 1, 14, 10, i), enterprise, filing));
        }
    }

    private void yearly(String subject) {
        int hour = 9 + YEARLY.indexOf(subject);
        for (SampleEnterprise enterprise : filers(subject)) {
            FilingId filing = new FilingId(enterprise.code(), subject, ReportingPeriod.year(SampleYear.YEAR));
            int i = minute(enterprise);
            boolean returned = subject.equals("innovation") && is(enterprise, IS_RETURNED);
            acts.add(new SampleAct.File(
                    SampleYear.at(JANUARY_AFTER, 15, hour, i),
                    enterprise,
                    filing,
                    returned ? Version.UNDERSTATED : Version.TRUE));
            if (returned) {
                acts.add(new SampleAct.Return(SampleYear.at(JANUARY_AFTER, 19, hour, i), enterprise, filing, RESEARCH));
                acts.add(new SampleAct.File(
                        SampleYear.at(JANUARY_AFTER, 21, hour, i), enterprise, filing, Version.TRUE));
            }
            if (!subject.equals("emissions") || !is(enterprise, UNCLOSED)) {
                acts.add(new SampleAct.Accept(SampleYear.at(JANUARY_AFTER, 23, hour, i), enterprise, filing));
            }
        }
    }

    private List<SampleEnterprise> filers(String subject) {
        return subjects.named(subject).filers().stream()
                .map(code -> city.enterprise(code.value()))
                .toList();
    }

    private int minute(SampleEnterprise enterprise) {
        return city.enterprises().indexOf(enterprise);
    }

    private static boolean is(SampleEnterprise enterprise, String code) {
        return enterprise.code().value().equals(code);
    }
}
