package org.luzhi.integration.subject;

import static org.luzhi.integration.subject.FieldDefinition.optional;
import static org.luzhi.integration.subject.FieldDefinition.required;

import com.fasterxml.jackson.databind.node.IntNode;
import java.util.List;
import org.luzhi.domain.conversion.ConversionProjects.Procedure;
import org.luzhi.domain.conversion.ConversionRules;
import org.luzhi.domain.standard.Standards;

/** The subject {@code project-milestone}: where an enterprise's conversion projects stand at the end of a month. */
public final class ProjectMilestoneSubject {

    public static final String NAME = ConversionRules.SUBJECT;

    private static final String PROJECT_UNKNOWN = "conversion.project-unknown";
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_CODE = 24;
    /** Stands for a day that could not be read: too late to be missed or to be before anything. */
    private static final String SOME_DAY = "9999-12-31";

    private static final IntNode NOTHING = IntNode.valueOf(0);
    private static final Label TCE = new Label("tce", "tce");

    private static final CodeList PROCEDURES =
            CodeList.of("procedure", Procedure.values(), Procedure::code, procedure -> switch (procedure) {
                case APPROVAL -> new Label("核准", "approval");
                case RECORD -> new Label("备案", "record");
            });

    private ProjectMilestoneSubject() {}

    /** With the routes, products and milestones of those tables. */
    public static SubjectDefinition of(Standards standards) {
        return new SubjectDefinition(
                NAME,
                new Label("转型项目进度月报", "Monthly milestones of conversion projects"),
                Envelope.of(NAME, new ConversionRules().periods(), asOf()),
                List.of(
                        new SectionDefinition("projects", new Label("项目", "Projects"), 1, projects(standards)),
                        new SectionDefinition("milestones", new Label("节点", "Milestones"), 0, milestones(standards)),
                        new SectionDefinition("operation", new Label("运行", "Operation"), 0, operation())),
                notes(),
                Example.of(NAME));
    }

    private static FieldDefinition asOf() {
        return required("asOf", new FieldType.Date(), "截止日", "As of", "报告期最后一日", "Last day of the period");
    }

    private static FieldDefinition project(String noteZh, String noteEn) {
        return required(
                "project", new FieldType.Text(LONGEST_CODE, "conversion.code"), "项目代码", "Project code", noteZh, noteEn);
    }

    private static List<FieldDefinition> projects(Standards standards) {
        return List.of(
                project("GB/T 40058，如 2105-140423-89-01-123456", "GB/T 40058, for example 2105-140423-89-01-123456"),
                required(
                        "name",
                        new FieldType.Text(LONGEST_TEXT),
                        "项目名称",
                        "Name",
                        "与核准或备案文件一致",
                        "As in the approval or record"),
                required(
                        "route",
                        new FieldType.Code(CodeLists.routes(standards), false),
                        "技术路线",
                        "Route",
                        "见代码表",
                        "See the list of codes"),
                optional(
                        "product",
                        new FieldType.Code(CodeLists.products(standards), false),
                        "产品",
                        "Product",
                        "见代码表；路线无产品的不填",
                        "See the list of codes; blank where the route has none"),
                required(
                                "capacity",
                                new FieldType.Quantity(),
                                "年产能",
                                "Capacity",
                                "大于0；合成天然气为10³m³/a",
                                "Above 0; of SNG 10³ m³ a year")
                        .in(new Label("t/a", "t a year")),
                required(
                                "procedure",
                                new FieldType.Code(PROCEDURES, true),
                                "立项方式",
                                "Procedure",
                                "核准或备案",
                                "Approval or record")
                        .otherwise(Procedure.RECORD.code()),
                required(
                                "plannedStart",
                                new FieldType.Date(),
                                "计划开工日期",
                                "Planned start",
                                "立项时的计划",
                                "As planned when it was taken on")
                        .otherwise(SOME_DAY),
                amount("energy", "设计年综合能耗", "Designed energy", "当量值", "A year, by equivalent value", TCE),
                amount("electricity", "设计年用电量", "Designed electricity", "每年", "A year", new Label("MWh", "MWh")),
                amount("investment", "总投资", "Investment", "批复或备案数", "As approved", new Label("万元", "10⁴ yuan")));
    }

    /** A gate is doubted only when every line of the section was read, and so is a forecast that is missing. */
    private static List<FieldDefinition> milestones(Standards standards) {
        return List.of(
                project("须列于项目表", "Must be listed among the projects").refersTo("projects", "project", PROJECT_UNKNOWN),
                required(
                                "milestone",
                                new FieldType.Code(CodeLists.milestones(standards), false),
                                "节点名称",
                                "Milestone",
                                "见代码表；一项目一节点一行",
                                "See the list of codes; a line for each")
                        .refersToAll("milestones", "conversion.gate-lacking"),
                optional(
                        "grade",
                        new FieldType.Text(LONGEST_TEXT),
                        "产品牌号",
                        "Grade",
                        "仅延链产品切换填写，一牌号一行",
                        "Of extension alone, a line for each grade"),
                required("planned", new FieldType.Date(), "计划日期", "Planned", "立项时的计划", "When it was taken on")
                        .otherwise(SOME_DAY),
                optional(
                                "forecast",
                                new FieldType.Date(),
                                "预计日期",
                                "Forecast",
                                "空白即按计划；已完成的不填",
                                "Blank for as planned, or when reached")
                        .refersToAll("milestones", "conversion.forecast-missing"),
                optional("actual", new FieldType.Date(), "完成日期", "Actual", "完成后填写", "Once it is reached"),
                text("authority", "出具单位", "Authority", "完成后填写", "With the actual date"),
                text("document", "文号", "Document", "完成后填写", "With the actual date"),
                optional(
                        "evidence",
                        new FieldType.Digest(),
                        "证据摘要",
                        "Evidence digest",
                        "该文件的 SHA-256；完成后填写",
                        "SHA-256 of the document; with the actual date"));
    }

    private static List<FieldDefinition> operation() {
        return List.of(
                project("须列于项目表并已投料", "Must be listed among the projects, and have been fed")
                        .refersTo("projects", "project", PROJECT_UNKNOWN),
                amount("output", "合格产品产量", "Output", "合成天然气为10³m³", "On-spec; of SNG 10³ m³", new Label("t", "t"))
                        .refersToAll("milestones", "conversion.operation-before-feed"),
                required("days", new FieldType.Quantity(), "运行天数", "Days", "不超过投料后当月天数", "Of the month since feed-in"),
                amountRead("coal", "原料煤", "Feed coal", "不含燃料煤", "Without fuel", TCE),
                amountRead("water", "新鲜水", "Fresh water", "不小于0", "0 or more", new Label("t", "t")),
                amountRead("processCo2", "工艺二氧化碳", "Process CO2", "不小于0", "0 or more", new Label("tCO2", "tCO2")),
                amountRead("carbonProducts", "产品含碳", "Carbon in products", "不小于0", "0 or more", new Label("tC", "tC")),
                amountRead("carbonFeed", "原料含碳", "Carbon in feed", "不小于0", "0 or more", new Label("tC", "tC")));
    }

    /** A quantity for which none stands while it is unread. */
    private static FieldDefinition amount(String name, String zh, String en, String noteZh, String noteEn, Label unit) {
        return amountRead(name, zh, en, noteZh, noteEn, unit).otherwise(NOTHING);
    }

    private static FieldDefinition amountRead(
            String name, String zh, String en, String noteZh, String noteEn, Label unit) {
        return required(name, new FieldType.Quantity(), zh, en, noteZh, noteEn).in(unit);
    }

    private static FieldDefinition text(String name, String zh, String en, String noteZh, String noteEn) {
        return optional(name, new FieldType.Text(LONGEST_TEXT), zh, en, noteZh, noteEn);
    }

    private static List<Label> notes() {
        return List.of(
                new Label(
                        "一个文件填报一家企业一个月末的全部转型项目；数据为累计状态，每月填报全部节点。",
                        "One file holds all conversion projects of one enterprise as they stand at the end of a month: every milestone, every time."),
                new Label(
                        "节点计划日期不随推迟改动；推迟填预计日期。", "The planned date stays as it was; a delay is told by the forecast."),
                new Label(
                        "完成的节点须有出具单位、文号和文件的 SHA-256。",
                        "A milestone that was reached has the authority, the number and the SHA-256 of its document."),
                new Label(
                        "节点有先后：开工前须完成核准/备案、节能审查、环评、水土保持和安全设施设计审查；投料前须有排污许可证、试生产方案和联动试车。",
                        "Milestones have their order: construction needs approval, energy review, EIA, soil and water and the safety design; first feed needs the discharge permit, the trial plan and commissioning."),
                new Label(
                        "运行表仅填已投料的项目；工艺二氧化碳应与（原料含碳 − 产品含碳）×44/12 闭合。",
                        "Operation is of projects that were fed; process CO2 closes with (carbon in feed − carbon in products) × 44/12."));
    }
}
