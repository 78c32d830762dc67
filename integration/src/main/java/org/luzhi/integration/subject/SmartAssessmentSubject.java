package org.luzhi.integration.subject;

import static org.luzhi.integration.subject.FieldDefinition.optional;
import static org.luzhi.integration.subject.FieldDefinition.required;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.luzhi.domain.smart.FactoryLevel;
import org.luzhi.domain.smart.SmartAssessment.Deployment;
import org.luzhi.domain.smart.SmartAssessment.SoftwareKind;
import org.luzhi.domain.smart.SmartAssessmentRules;
import org.luzhi.domain.standard.Standards;

/** The subject {@code smart-assessment}: a year's self-assessment of smart manufacturing. */
public final class SmartAssessmentSubject {

    private static final List<Label> LEVELS = List.of(
            new Label("一级（规划级）", "Level 1, planned"),
            new Label("二级（规范级）", "Level 2, standardised"),
            new Label("三级（集成级）", "Level 3, integrated"),
            new Label("四级（优化级）", "Level 4, optimised"),
            new Label("五级（引领级）", "Level 5, leading"));

    private SmartAssessmentSubject() {}

    /** With the sub-domains as those tables call them. */
    public static SubjectDefinition of(Standards standards) {
        SmartAssessmentRules rules = new SmartAssessmentRules();
        return new SubjectDefinition(
                rules.subject(),
                new Label("智能制造能力成熟度自评", "Smart manufacturing self-assessment"),
                Envelope.of(
                        rules.subject(),
                        rules.periods(),
                        count("keyProcesses", "关键工序数", "Key processes", "年末", "At the end of the year"),
                        count(
                                "controlledProcesses",
                                "数控化关键工序数",
                                "Controlled key processes",
                                "不大于关键工序数",
                                "Part of them"),
                        count("requiredPoints", "应采集数据点数", "Points required", "年末", "At the end of the year"),
                        count(
                                "collectedPoints",
                                "自动采集数据点数",
                                "Points collected",
                                "不大于应采集点数",
                                "Part of them, automatically"),
                        required(
                                        "factoryLevel",
                                        new FieldType.Code(factoryLevels(), true),
                                        "智能工厂等级",
                                        "Smart factory level",
                                        "已获认定或自我声明的等级",
                                        "As granted, or as declared")
                                .otherwise(FactoryLevel.NONE.code()),
                        optional(
                                "factoryDocument",
                                new FieldType.Text(100),
                                "智能工厂认定文号",
                                "Smart factory document",
                                "先进级及以上必填",
                                "Required from the advanced level on")),
                List.of(
                        new SectionDefinition("answers", new Label("能力子域自评", "Answers"), 20, answers(standards)),
                        new SectionDefinition("software", new Label("工业软件", "Software"), 0, software())),
                notes(),
                Example.of(rules.subject()));
    }

    private static FieldDefinition count(String name, String zh, String en, String noteZh, String noteEn) {
        return required(name, new FieldType.Whole(), zh, en, noteZh, noteEn);
    }

    private static List<FieldDefinition> answers(Standards standards) {
        FieldDefinition subDomain = required(
                "subDomain",
                new FieldType.Code(CodeLists.table("sub-domain", standards.table("smart_weights")), true),
                "能力子域",
                "Sub-domain",
                "20个子域各一行",
                "A line for each of the 20");
        Stream<FieldDefinition> levels = IntStream.range(0, LEVELS.size())
                .mapToObj(level -> required(
                        "level" + (level + 1),
                        FieldType.Decimal.between("0", "1"),
                        LEVELS.get(level).zh(),
                        LEVELS.get(level).en(),
                        "1 全部满足、0.8 大部分满足、0.5 部分满足、0 不满足",
                        "1 fully met, 0.8 mostly, 0.5 partly, 0 not"));
        return Stream.concat(Stream.of(subDomain), levels).toList();
    }

    private static List<FieldDefinition> software() {
        return List.of(
                required("kind", new FieldType.Code(kinds(), true), "软件类别", "Kind of software", "每类一行", "A line each"),
                required(
                                "deployment",
                                new FieldType.Code(deployments(), true),
                                "应用程度",
                                "Deployment",
                                "空表即均未应用",
                                "What is not listed is not in use")
                        .otherwise(Deployment.NONE.code()));
    }

    private static CodeList kinds() {
        return CodeList.of("software-kind", SoftwareKind.values(), SoftwareKind::code, kind -> switch (kind) {
            case MES -> new Label("制造执行系统", "manufacturing execution (MES)");
            case ERP -> new Label("企业资源计划", "enterprise resource planning (ERP)");
            case APC -> new Label("先进过程控制", "advanced process control (APC)");
            case LIMS -> new Label("实验室信息管理", "laboratory information (LIMS)");
        });
    }

    private static CodeList deployments() {
        return CodeList.of("deployment", Deployment.values(), Deployment::code, deployment -> switch (deployment) {
            case NONE -> new Label("未应用", "not in use");
            case PARTLY -> new Label("部分应用", "partly in use");
            case FULLY -> new Label("全面应用", "fully in use");
        });
    }

    private static CodeList factoryLevels() {
        return CodeList.of("factory-level", FactoryLevel.values(), FactoryLevel::code, level -> switch (level) {
            case NONE -> new Label("无", "no level");
            case BASIC -> new Label("基础级", "basic level");
            case ADVANCED -> new Label("先进级", "advanced level");
            case EXCELLENT -> new Label("卓越级", "excellent level");
            case LEADING -> new Label("领航级", "leading level");
        });
    }

    private static List<Label> notes() {
        return Notes.with(
                new Label(
                        "一个文件填报一家企业一年；20个能力子域必须全部作答，不满足的填0。",
                        "One file holds one enterprise's year; answer all 20 sub-domains, 0 where nothing is met."),
                new Label(
                        "按 GB/T 39116-2020 的等级要求逐级作答；成熟度按 GB/T 39117-2020 加权计算。",
                        "Answer level by level what GB/T 39116-2020 asks for; the maturity is weighted by GB/T 39117-2020."));
    }
}
