package org.luzhi.integration.everykind;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.EnergyUseRules;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.integration.Golden;
import org.luzhi.integration.Workbooks;
import org.luzhi.integration.csv.CsvDecoder;
import org.luzhi.integration.everykind.EveryKind.Batch;
import org.luzhi.integration.everykind.EveryKind.Item;
import org.luzhi.integration.everykind.EveryKind.Part;
import org.luzhi.integration.json.JsonDecoder;
import org.luzhi.integration.subject.BuiltInSubjects;
import org.luzhi.integration.subject.DecodingReader;
import org.luzhi.integration.subject.FilableSubject;
import org.luzhi.integration.subject.FilingReader;
import org.luzhi.integration.subject.Format;
import org.luzhi.integration.subject.Reading;
import org.luzhi.integration.subject.SubjectCatalogue;
import org.luzhi.integration.subject.SubjectDefinition;
import org.luzhi.integration.workbook.WorkbookDecoder;
import org.luzhi.integration.workbook.WorkbookTemplate;

/** One filing of every kind of field in every form, read beside those of another subject. */
final class Kinds {

    static final SubjectDefinition SUBJECT = EveryKindSubject.definition();
    static final SubjectCatalogue CATALOGUE =
            new BuiltInSubjects(List.of(Golden.SUBJECT, SUBJECT), WorkbookTemplate::of);
    static final FilingReader READER = new DecodingReader(
            List.of(
                    new FilableSubject<>(Golden.SUBJECT, new EnergyUseRules(), Golden.STANDARDS),
                    new FilableSubject<>(SUBJECT, new EveryKindRules(), Golden.STANDARDS)),
            Map.of(
                    Format.JSON, new JsonDecoder(),
                    Format.CSV, new CsvDecoder(),
                    Format.XLSX, new WorkbookDecoder()));

    static final String FILING = "封面 Filing";
    static final String ITEMS = "物料 Items";
    static final String BATCHES = "批次 Batches";
    static final String DIGEST = "0f".repeat(32);
    static final String USCC = "91140423MA0LXJH141";

    static final String CSV = """
            filingNumber,enterprise,subject,period,section,code,supplier,digest,since,made,quantity,change,count,recycled,grade,marks,share,certified,batch,name,total,audited
            K-1,USCC,every-kind,2025-Q1,items,B,USCC,DIGEST,2024-Q3,2025-03-31,10.5,-2.5,3,yes,first,m1;m2,0.25,no,L1,,12.5,yes
            ,,,,items,A,USCC,DIGEST,2024,2024-02-29,2,,0,no,second,,,,,,,
            ,,,,batches,,,,,,7,,,,,,,,,L1,,
            """.replace("USCC", USCC).replace("DIGEST", DIGEST);

    static final EveryKind CONTENT = new EveryKind(
            List.of(
                    new Item(
                            "A",
                            new UnifiedSocialCreditCode(USCC),
                            DIGEST,
                            ReportingPeriod.year(2024),
                            LocalDate.of(2024, 2, 29),
                            new BigDecimal("2"),
                            null,
                            0,
                            false,
                            "second",
                            null,
                            null,
                            null),
                    new Item(
                            "B",
                            new UnifiedSocialCreditCode(USCC),
                            DIGEST,
                            ReportingPeriod.quarter(2024, 3),
                            LocalDate.of(2025, 3, 31),
                            new BigDecimal("10.5"),
                            new BigDecimal("-2.5"),
                            3,
                            true,
                            "first",
                            new TreeSet<>(List.of("m1", "m2")),
                            new Part(new BigDecimal("0.25"), false),
                            "L1")),
            List.of(new Batch("L1", new BigDecimal("7"))),
            new BigDecimal("12.5"),
            true);

    private Kinds() {}

    /** As a clerk would fill it in: dates in date cells, codes and flags as the drop-downs show them. */
    static byte[] workbook() {
        return Workbooks.edited(CATALOGUE.workbookTemplate("every-kind").orElseThrow(), workbook -> {
            fill(workbook, FILING, "B", 2, "K-1", USCC, "every-kind", "2025年第一季度", 12.5, "yes 是");
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            row(
                    workbook,
                    ITEMS,
                    2,
                    "B",
                    USCC,
                    DIGEST,
                    "2024Q3",
                    "",
                    10.5,
                    -2.5,
                    3,
                    true,
                    "first 一级",
                    "m1；m2",
                    0.25,
                    "否",
                    "L1");
            Workbooks.cell(workbook, ITEMS, "E2").setCellValue(LocalDate.of(2025, 3, 31));
            Workbooks.cell(workbook, ITEMS, "E2").setCellStyle(day);
            row(workbook, ITEMS, 3, "A", USCC, DIGEST, 2024, "2024年2月29日", 2, "", 0, "no 否", "二级");
            row(workbook, BATCHES, 2, "L1", "7");
        });
    }

    private static void row(Workbook workbook, String sheet, int row, Object... values) {
        for (int i = 0; i < values.length; i++) {
            set(workbook, sheet, (char) ('A' + i) + "" + row, values[i]);
        }
    }

    private static void fill(Workbook workbook, String sheet, String column, int firstRow, Object... values) {
        for (int i = 0; i < values.length; i++) {
            set(workbook, sheet, column + (firstRow + i), values[i]);
        }
    }

    static void set(Workbook workbook, String sheet, String address, Object value) {
        switch (value) {
            case Integer number -> Workbooks.cell(workbook, sheet, address).setCellValue(number);
            case Double number -> Workbooks.cell(workbook, sheet, address).setCellValue(number);
            case Boolean truth -> Workbooks.cell(workbook, sheet, address).setCellValue(truth);
            default -> Workbooks.cell(workbook, sheet, address).setCellValue(value.toString());
        }
    }

    static Reading json(String text) {
        return READER.read(Golden.utf8(text), Format.JSON, Golden.RECEIVED);
    }

    static Reading csv(String text) {
        return READER.read(Golden.utf8(text), Format.CSV, Golden.RECEIVED);
    }

    static Reading xlsx(byte[] bytes) {
        return READER.read(bytes, Format.XLSX, Golden.RECEIVED);
    }

    static Reading xlsx(Consumer<Workbook> edit) {
        return xlsx(Workbooks.edited(workbook(), edit));
    }

    static Stream<Reading> allForms() {
        return Stream.of(json(EveryKindSubject.EXAMPLE), csv(CSV), xlsx(workbook()));
    }
}
