package org.luzhi.axon.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.luzhi.axon.sample.SampleAct.Remark;
import org.luzhi.axon.sample.SampleAct.Version;
import org.luzhi.axon.sample.SampleCity.SampleEnterprise;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.measure.ReportingPeriod;

/** The story of 2025: who registers, files, accepts, returns and corrects, in order of time, faults included. */
final class SampleYear {

    static final int YEAR = 2025;

    private static final String CORRECTED_LATER = "91140423MA0LXJH141";
    private static final String SENDS_ERRORS = "91140406MA0L10036A";
    private static final String IS_RETURNED = "91140423MA0L10044Q";
    private static final Remark WEIGH = new Remark("洗精煤数量与上月差异较大，请核对", "/content/consumed/0/quantity", "请附过磅单");
    private static final int CORRECTED_MONTH = 3;
    private static final int ERRORS_MONTH = 4;
    private static final int LATE_MONTH = 6;
    private static final int RETURNED_MONTH = 8;
    private static final int WITHDRAWN_MONTH = 10;
    private static final int LAST_MONTH = 12;
    /** So many enterprises still wait for acceptance when the story ends. */
    private static final int WAITING_AT_THE_END = 4;

    private final List<SampleEnterprise> enterprises;
    private final List<SampleAct> acts = new ArrayList<>();

    private SampleYear(List<SampleEnterprise> enterprises) {
        this.enterprises = enterprises;
    }

    static List<SampleAct> of(SampleCity city, SampleSubjects subjects) {
        // Each planted fault has somebody to happen to.
        List.of(CORRECTED_LATER, SENDS_ERRORS, IS_RETURNED).forEach(city::enterprise);
        SampleYear year = new SampleYear(city.enterprises());
        year.registrations();
        for (int month = 1; month <= LAST_MONTH; month++) {
            year.filings(month);
        }
        return Stream.concat(year.acts.stream(), SampleOtherSubjects.of(city, subjects).stream())
                .sorted(SampleAct.IN_ORDER)
                .toList();
    }

    private void registrations() {
        for (int i = 0; i < enterprises.size(); i++) {
            SampleEnterprise enterprise = enterprises.get(i);
            acts.add(new SampleAct.Register(at(2, 3, 9, i), enterprise));
            if (!enterprise.code().checks()) {
                acts.add(new SampleAct.Confirm(at(2, 4, 10, i), enterprise));
            }
        }
    }

    private void filings(int month) {
        for (int i = 0; i < enterprises.size(); i++) {
            SampleEnterprise enterprise = enterprises.get(i);
            if (is(enterprise, CORRECTED_LATER, month, CORRECTED_MONTH)) {
                file(enterprise, month, at(month + 1, 5, 9, i), Version.UNDERSTATED);
                accept(enterprise, month, at(month + 1, 12, 10, i));
                file(enterprise, month, at(month + 2, 20, 11, i), Version.TRUE);
                accept(enterprise, month, at(month + 2, 22, 10, i));
            } else if (is(enterprise, SENDS_ERRORS, month, ERRORS_MONTH)) {
                file(enterprise, month, at(month + 1, 5, 9, i), Version.WITH_ERRORS);
                file(enterprise, month, at(month + 1, 5, 13, i), Version.TRUE);
                accept(enterprise, month, at(month + 1, 12, 10, i));
            } else if (is(enterprise, IS_RETURNED, month, RETURNED_MONTH)) {
                file(enterprise, month, at(month + 1, 5, 9, i), Version.UNDERSTATED);
                acts.add(new SampleAct.Return(at(month + 1, 7, 15, i), enterprise, energy(enterprise, month), WEIGH));
                file(enterprise, month, at(month + 1, 11, 9, i), Version.TRUE);
                accept(enterprise, month, at(month + 1, 12, 10, i));
            } else if (i == enterprises.size() / 2 && month == LATE_MONTH) {
                file(enterprise, month, at(month + 1, 15, 9, i), Version.TRUE);
                accept(enterprise, month, at(month + 1, 18, 10, i));
            } else {
                file(enterprise, month, at(month + 1, 5, 9, i), Version.TRUE);
                if (month < LAST_MONTH || i < enterprises.size() - WAITING_AT_THE_END) {
                    accept(enterprise, month, at(month + 1, 12, 10, i));
                }
            }
            if (i == enterprises.size() - 1 && month == WITHDRAWN_MONTH) {
                acts.add(new SampleAct.Withdraw(at(month + 1, 20, 16, i), enterprise, energy(enterprise, month)));
            }
        }
    }

    private void file(SampleEnterprise enterprise, int month, Instant at, Version version) {
        acts.add(new SampleAct.File(at, enterprise, energy(enterprise, month), version));
    }

    private void accept(SampleEnterprise enterprise, int month, Instant at) {
        acts.add(new SampleAct.Accept(at, enterprise, energy(enterprise, month)));
    }

    private static FilingId energy(SampleEnterprise enterprise, int month) {
        return new FilingId(enterprise.code(), "energy-use", ReportingPeriod.month(YEAR, month));
    }

    private static boolean is(SampleEnterprise enterprise, String code, int month, int planted) {
        return enterprise.code().value().equals(code) && month == planted;
    }

    /** Months run on into 2026: month 13 is its January. */
    static Instant at(int month, int day, int hour, int minute) {
        return LocalDate.of(YEAR, 1, day)
                .plusMonths(month - 1L)
                .atTime(LocalTime.of(hour, 0))
                .atZone(ReportingPeriod.ZONE)
                .toInstant()
                .plus(Duration.ofMinutes(minute));
    }
}
