package org.luzhi.integration.subject;

import static org.luzhi.integration.subject.FieldDefinition.optional;
import static org.luzhi.integration.subject.FieldDefinition.required;

import java.util.List;
import org.luzhi.domain.green.GreenAssessment.DesignLevel;
import org.luzhi.domain.green.GreenAssessmentRules;
import org.luzhi.domain.standard.Standards;
import org.luzhi.domain.subject.YesNo;

/** The subject {@code green-assessment}: a year's self-assessment of a green factory. */
public final class GreenAssessmentSubject {

    private GreenAssessmentSubject() {}

    /** With the indicators as those tables call them. */
    public static SubjectDefinition of(Standards standards) {
        GreenAssessmentRules rules = new GreenAssessmentRules();
        return new SubjectDefinition(
                rules.subject(),
                new Label("绿色工厂自评", "Green factory self-assessment"),
                Envelope.of(
                        rules.subject(),
                        rules.periods(),
                        required(
                                        "designLevel",
                                        new FieldType.Code(GreenCodes.designLevels(), true),
                                        "绿色设计",
                                        "Green design",
                                        "产品绿色设计的程度",
                                        "How far products are designed to be green")
                                .otherwise(DesignLevel.NONE.code())),
                List.of(
                        new SectionDefinition("amounts", new Label("年度数量", "Amounts"), 0, amounts()),
                        new SectionDefinition("anchors", new Label("基准与引领值", "Anchors"), 0, anchors(standards)),
                        new SectionDefinition("conditions", new Label("基本要求", "Basic requirements"), 7, conditions())),
                notes(),
                Example.of(rules.subject()));
    }

    private static List<FieldDefinition> amounts() {
        return List.of(
                required(
                        "kind",
                        new FieldType.Code(GreenCodes.amounts(), true),
                        "数量名称",
                        "Amount",
                        "每项一行",
                        "A line each"),
                required(
                        "quantity",
                        new FieldType.Quantity(),
                        "数量",
                        "Quantity",
                        "单位见数量名称",
                        "In the unit that its name gives"));
    }

    private static List<FieldDefinition> anchors(Standards standards) {
        return List.of(
                required(
                        "indicator",
                        new FieldType.Code(GreenCodes.indicators(standards), true),
                        "指标",
                        "Indicator",
                        "每项指标一行",
                        "A line each"),
                optional(
                        "per",
                        new FieldType.Code(GreenCodes.denominators(), true),
                        "强度分母",
                        "Intensity per",
                        "仅强度指标；空白即每吨产品",
                        "Intensities only; blank means the tonne of product"),
                required(
                                "baseline",
                                new FieldType.Quantity(),
                                "基准值",
                                "Baseline",
                                "行业平均，指标的单位",
                                "The industry's average, in the indicator's unit")
                        .orNoLine(),
                required(
                                "leading",
                                new FieldType.Quantity(),
                                "引领值",
                                "Leading value",
                                "行业前5%，优于基准值",
                                "The best twentieth; better than the baseline")
                        .orNoLine(),
                required(
                        "source",
                        new FieldType.Text(200),
                        "依据",
                        "Source",
                        "标准或公告的编号",
                        "The document that states both"));
    }

    private static List<FieldDefinition> conditions() {
        return List.of(
                required(
                        "condition",
                        new FieldType.Code(GreenCodes.conditions(), true),
                        "要求",
                        "Requirement",
                        "7项各一行",
                        "A line for each of the 7"),
                required(
                                "met",
                                new FieldType.Code(CodeLists.yesNo(), true),
                                "是否满足",
                                "Met",
                                "有一项不满足，总分不超过59",
                                "One that is not met caps the total at 59")
                        .otherwise(YesNo.NO.code()),
                optional(
                        "evidence",
                        new FieldType.Digest(),
                        "证明文件摘要",
                        "Evidence",
                        "满足时必填：证书、许可证或声明的 SHA-256",
                        "Required where met: SHA-256 of the certificate, permit or statement"));
    }

    private static List<Label> notes() {
        return Notes.with(
                new Label(
                        "一个文件填报一家企业一年；7项基本要求必须全部作答。",
                        "One file holds one enterprise's year; answer all 7 basic requirements."),
                new Label(
                        "指标在基准值与引领值之间按 GB/T 36132-2025 线性计分；缺数量或缺基准的指标计0分。",
                        "Indicators score between baseline and leading value by GB/T 36132-2025; without amount or anchors they score 0."),
                new Label("总用水量为取水量与重复利用水量之和。", "Water in all is what was taken in and what was reused."));
    }
}
