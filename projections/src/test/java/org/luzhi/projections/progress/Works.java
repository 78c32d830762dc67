package org.luzhi.projections.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.conversion.ConversionProjects;
import org.luzhi.domain.conversion.ConversionProjects.Milestone;
import org.luzhi.domain.conversion.ConversionProjects.Operation;
import org.luzhi.domain.conversion.ConversionProjects.Procedure;
import org.luzhi.domain.conversion.ConversionProjects.Project;
import org.luzhi.domain.conversion.ConversionRules;
import org.luzhi.domain.filing.ContentKey;
import org.luzhi.domain.filing.FilingEvent.ProjectMilestoneFiled;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.standard.Standards;
import org.luzhi.projections.fold.MemoryHistory;

/** A methanol works of 365 000 t/a, 1 000 t a day, and its filings of 2025. */
public final class Works {

    public static final String CODE = "2105-140423-89-01-123456";

    private Works() {}

    static FilingId month(int enterprise, int month) {
        return new FilingId(
                MemoryHistory.enterprise(enterprise), ConversionRules.SUBJECT, ReportingPeriod.month(2025, month));
    }

    static Milestone reached(String milestone, String planned, String actual) {
        return new Milestone(
                CODE,
                milestone,
                null,
                LocalDate.parse(planned),
                null,
                LocalDate.parse(actual),
                "长治市行政审批服务管理局",
                "长审批〔2022〕1号",
                "e".repeat(64));
    }

    static Milestone expected(String milestone, String planned, @Nullable String forecast) {
        return new Milestone(
                CODE,
                milestone,
                null,
                LocalDate.parse(planned),
                forecast == null ? null : LocalDate.parse(forecast),
                null,
                null,
                null,
                null);
    }

    /** A month of so much output at 1.5 tce, 13 t of water and 2 t of CO2 a tonne, and a carbon utilisation of 0.4. */
    static Operation ran(String output) {
        BigDecimal tonnes = new BigDecimal(output);
        return new Operation(
                CODE,
                tonnes,
                new BigDecimal("28"),
                tonnes.multiply(new BigDecimal("1.5")),
                tonnes.multiply(new BigDecimal("13")),
                tonnes.multiply(new BigDecimal("2")),
                new BigDecimal("9000"),
                new BigDecimal("22500"));
    }

    static ProjectMilestoneFiled filed(
            FilingId filing, int version, List<Milestone> milestones, List<Operation> operation) {
        ConversionProjects content = new ConversionProjects(
                filing.period().lastDay(),
                List.of(new Project(
                        CODE,
                        "年产36.5万吨甲醇项目",
                        "methanol",
                        null,
                        new BigDecimal("365000"),
                        Procedure.APPROVAL,
                        LocalDate.of(2023, 1, 10),
                        new BigDecimal("420000"),
                        new BigDecimal("150000"),
                        new BigDecimal("250000"))),
                milestones,
                operation);
        String number = "P-" + version;
        return new ProjectMilestoneFiled(
                filing,
                version,
                number,
                content,
                ContentKey.of(filing, number, content),
                ContentKey.digest(content),
                "e".repeat(64),
                new ConversionRules().pins(content, filing.period(), Standards.builtIn()),
                List.of(),
                false,
                null,
                MemoryHistory.BEGIN);
    }

    /** Two months, of which the second puts the completion off by ten days. */
    public static MemoryHistory twoMonths() {
        return new MemoryHistory()
                .add(filed(
                        month(1, 1),
                        1,
                        List.of(
                                reached("start", "2023-01-10", "2023-01-15"),
                                expected("completion", "2025-06-30", "2025-07-10")),
                        List.of(ran("24800"))))
                .add(filed(
                        month(1, 2),
                        1,
                        List.of(
                                reached("start", "2023-01-10", "2023-01-15"),
                                expected("completion", "2025-06-30", "2025-07-20"),
                                expected("stable", "2025-02-10", null)),
                        List.of(ran("25200"))));
    }
}
