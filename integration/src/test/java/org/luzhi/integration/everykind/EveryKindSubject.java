package org.luzhi.integration.everykind;

import static org.luzhi.integration.subject.FieldDefinition.optional;
import static org.luzhi.integration.subject.FieldDefinition.partly;
import static org.luzhi.integration.subject.FieldDefinition.required;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.integration.subject.CodeList;
import org.luzhi.integration.subject.Envelope;
import org.luzhi.integration.subject.FieldDefinition;
import org.luzhi.integration.subject.FieldType;
import org.luzhi.integration.subject.Label;
import org.luzhi.integration.subject.SectionDefinition;
import org.luzhi.integration.subject.SubjectDefinition;

/** The definition: all there is to it. */
final class EveryKindSubject {

    static final String EXAMPLE = """
            {"filingNumber": "K-1", "enterprise": "91140423MA0LXJH141", "subject": "every-kind", "period": "2025-Q1",
             "content": {
               "items": [
                 {"code": "B", "supplier": "91140423MA0LXJH141", "digest": "%1$s", "since": "2024-Q3",
                  "made": "2025-03-31", "quantity": "10.50", "change": "-2.5", "count": 3, "recycled": true,
                  "grade": "first", "marks": ["m2", "m1"], "part": {"share": "0.25", "certified": false}, "batch": "L1"},
                 {"code": "A", "supplier": "91140423MA0LXJH141", "digest": "%1$s", "since": "2024",
                  "made": "2024-02-29", "quantity": 2, "count": "0", "recycled": false, "grade": "second"}],
               "batches": [{"name": "L1", "quantity": "7"}],
               "total": "12.5", "audited": true}}
            """.formatted("0f".repeat(32));

    private EveryKindSubject() {}

    static SubjectDefinition definition() {
        FieldDefinition quantity = field("quantity", new FieldType.Quantity(), "数量", "Quantity");
        return new SubjectDefinition(
                "every-kind",
                new Label("样样齐全", "Every kind"),
                Envelope.of(
                        "every-kind",
                        EnumSet.of(ReportingPeriod.Kind.QUARTER, ReportingPeriod.Kind.YEAR),
                        field("total", new FieldType.Quantity(), "合计", "Total"),
                        may("audited", new FieldType.Flag(), "已审计", "Audited")),
                List.of(
                        new SectionDefinition("items", new Label("物料", "Items"), 1, items(quantity)),
                        new SectionDefinition(
                                "batches",
                                new Label("批次", "Batches"),
                                0,
                                List.of(field("name", new FieldType.Text(20), "批名", "Name"), quantity))),
                List.of(new Label("仅供测试。", "For tests only.")),
                json(EXAMPLE));
    }

    private static List<FieldDefinition> items(FieldDefinition quantity) {
        Map<String, Label> grades = new LinkedHashMap<>();
        grades.put("first", new Label("一级", "grade one"));
        grades.put("second", new Label("二级", "grade two"));
        return List.of(
                field("code", new FieldType.Text(10), "编码", "Code"),
                field("supplier", new FieldType.CreditCode(), "供方", "Supplier"),
                field("digest", new FieldType.Digest(), "摘要", "Digest"),
                field("since", new FieldType.Period(EnumSet.allOf(ReportingPeriod.Kind.class)), "起始期", "Since")
                        .otherwise("2000"),
                field("made", new FieldType.Date(), "生产日期", "Made on").otherwise("2000-01-01"),
                quantity,
                may("change", FieldType.Decimal.between("-100", "100"), "变动", "Change"),
                field("count", new FieldType.Whole(0, 1_000), "件数", "Count"),
                field("recycled", new FieldType.Flag(), "再生", "Recycled"),
                field("grade", new FieldType.Code(new CodeList("product", grades), true), "等级", "Grade"),
                may("marks", new FieldType.Texts(3, new FieldType.Text(5)), "标记", "Marks"),
                partly("share", "/part/share", FieldType.Decimal.between("0", "1"), "其中", "Share", "份额", "Share"),
                partly("certified", "/part/certified", new FieldType.Flag(), "已认证", "Certified", "是否", "Whether"),
                may("batch", new FieldType.Text(20), "所属批次", "Batch")
                        .refersTo("batches", "name", "product.not-produced"));
    }

    private static FieldDefinition field(String name, FieldType type, String zh, String en) {
        return required(name, type, zh, en, zh, en);
    }

    private static FieldDefinition may(String name, FieldType type, String zh, String en) {
        return optional(name, type, zh, en, zh, en);
    }

    static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
