package org.luzhi.integration.subject;

import static org.luzhi.integration.subject.FieldDefinition.required;

import java.util.List;
import org.luzhi.domain.innovation.Innovation;
import org.luzhi.domain.innovation.InnovationRules;
import org.luzhi.domain.subject.YesNo;

/** The subject {@code innovation}: a year's research, new products, patents, platforms and titles. */
public final class InnovationSubject {

    private static final Label PERSONS = new Label("人", "persons");
    private static final Label PIECES = new Label("件", "patents");

    private InnovationSubject() {}

    public static SubjectDefinition definition() {
        InnovationRules rules = new InnovationRules();
        return new SubjectDefinition(
                rules.subject(),
                new Label("创新能力年报", "Yearly innovation"),
                Envelope.of(
                        rules.subject(),
                        rules.periods(),
                        money("revenue", "营业收入", "Revenue", "全年", "Of the whole year"),
                        money("newProductRevenue", "新产品销售收入", "New product revenue", "不大于营业收入", "Part of the revenue"),
                        money("highTechRevenue", "高新技术产品（服务）收入", "High-tech revenue", "不大于营业收入", "Part of the revenue"),
                        money("researchSpend", "研发经费投入", "Research spend", "按研发费用归集", "As booked for research"),
                        count("staff", "从业人员", "Staff", "年末人数", "At the end of the year")
                                .in(PERSONS),
                        count("researchStaff", "研发人员", "Research staff", "不大于从业人员", "Part of the staff")
                                .in(PERSONS),
                        count(
                                        "highValuePatents",
                                        "高价值发明专利",
                                        "High-value patents",
                                        "年末有效",
                                        "In force at the end of the year")
                                .in(PIECES),
                        required(
                                        "highTech",
                                        new FieldType.Code(CodeLists.yesNo(), true),
                                        "高新技术企业",
                                        "High-tech enterprise",
                                        "年末证书有效",
                                        "Holds the certificate at the end of the year")
                                .otherwise(YesNo.NO.code())),
                List.of(new SectionDefinition(
                        "qualifications", new Label("平台与资质", "Platforms and titles"), 0, qualifications())),
                notes(),
                Example.of(rules.subject()));
    }

    private static FieldDefinition money(String name, String zh, String en, String noteZh, String noteEn) {
        return required(name, new FieldType.Quantity(), zh, en, noteZh, noteEn).in(Label.TEN_THOUSAND_YUAN);
    }

    private static FieldDefinition count(String name, String zh, String en, String noteZh, String noteEn) {
        return required(name, new FieldType.Whole(), zh, en, noteZh, noteEn);
    }

    private static List<FieldDefinition> qualifications() {
        return List.of(
                required("kind", new FieldType.Code(kinds(), true), "类别", "Kind", "平台或资质", "A platform or a title")
                        .otherwise(Innovation.Kind.PLATFORM.code()),
                required("level", new FieldType.Code(levels(), true), "级别", "Level", "认定机关的级别", "Of who granted it")
                        .otherwise(Innovation.Level.STATE.code()),
                required("name", new FieldType.Text(200), "名称", "Name", "按认定文件填写", "As granted"),
                required(
                        "document",
                        new FieldType.Text(100),
                        "认定文号",
                        "Document",
                        "认定文件的文号",
                        "Number of the document that grants it"));
    }

    private static CodeList kinds() {
        return CodeList.of("qualification", Innovation.Kind.values(), Innovation.Kind::code, kind -> switch (kind) {
            case PLATFORM -> new Label("创新平台", "platform");
            case SPECIALISED -> new Label("专精特新中小企业", "specialised enterprise");
            case LITTLE_GIANT -> new Label("专精特新“小巨人”企业", "little giant");
            case CHAMPION -> new Label("制造业单项冠军", "champion of manufacturing");
        });
    }

    private static CodeList levels() {
        return CodeList.of(
                "qualification-level", Innovation.Level.values(), Innovation.Level::code, level -> switch (level) {
                    case CITY -> new Label("市级", "city's");
                    case PROVINCE -> new Label("省级", "province's");
                    case STATE -> new Label("国家级", "state's");
                });
    }

    private static List<Label> notes() {
        return Notes.with(
                new Label(
                        "一个文件填报一家企业一年；没有的填0。",
                        "One file holds one enterprise's year; give 0 for what there is none of."),
                new Label(
                        "平台与资质只填年末仍有效的，每项一行，不重复计分，取最高级。",
                        "List platforms and titles still held at the end of the year, a line each; the highest counts."));
    }
}
