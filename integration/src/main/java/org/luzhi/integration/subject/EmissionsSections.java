package org.luzhi.integration.subject;

import static org.luzhi.integration.subject.EmissionsFields.ZERO;
import static org.luzhi.integration.subject.EmissionsFields.carbonContent;
import static org.luzhi.integration.subject.EmissionsFields.code;
import static org.luzhi.integration.subject.EmissionsFields.codeOrNone;
import static org.luzhi.integration.subject.EmissionsFields.direction;
import static org.luzhi.integration.subject.EmissionsFields.evidence;
import static org.luzhi.integration.subject.EmissionsFields.fuel;
import static org.luzhi.integration.subject.EmissionsFields.massOrVolumeUnit;
import static org.luzhi.integration.subject.EmissionsFields.massUnit;
import static org.luzhi.integration.subject.EmissionsFields.measured;
import static org.luzhi.integration.subject.EmissionsFields.netCalorificValue;
import static org.luzhi.integration.subject.EmissionsFields.purity;
import static org.luzhi.integration.subject.EmissionsFields.quantity;
import static org.luzhi.integration.subject.EmissionsFields.share;
import static org.luzhi.integration.subject.EmissionsFields.unit;
import static org.luzhi.integration.subject.FieldDefinition.optional;
import static org.luzhi.integration.subject.FieldDefinition.required;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import org.luzhi.domain.measure.Unit;

/** The sections that fuels, a carbon balance, a process, power and heat need. */
final class EmissionsSections {

    private EmissionsSections() {}

    static SectionDefinition combustion(CodeList fuels) {
        return section(
                "combustion",
                "化石燃料燃烧",
                "Combustion",
                fuel(fuels),
                codeOrNone(
                                "origin",
                                EmissionsCodes.ORIGINS,
                                "来源",
                                "Origin",
                                "空白即外购；自产副产的须在碳平衡输出中以自用燃料全数列出",
                                "Blank means purchased; of the own process it must be booked out among the outputs")
                        .otherwise("purchased")
                        .refersTo("outputs", "quantity", "carbon-balance.counted-twice"),
                quantity().otherwise(ZERO),
                massOrVolumeUnit(),
                carbonContent("须附检测报告摘要；空白用缺省值", "With the digest of its test report; blank takes the default"),
                netCalorificValue("有实测含碳量时不用", "Not used where carbon is measured"),
                share("oxidation", "实测碳氧化率", "Measured oxidation", "空白用缺省值", "Blank takes the default"),
                evidence("检测报告的 SHA-256", "SHA-256 of the test report"));
    }

    static SectionDefinition inputs(CodeList materials) {
        return section("inputs", "碳平衡输入", "Inputs", carried(materials, "原料", "A raw material"));
    }

    static SectionDefinition outputs(CodeList materials) {
        List<FieldDefinition> fields = new ArrayList<>(carried(materials, "含碳产品", "A product with carbon"));
        fields.add(
                3,
                codeOrNone(
                                "use",
                                EmissionsCodes.OUTPUT_USES,
                                "去向",
                                "Use",
                                "空白即产品；自用燃料须同时列入燃烧，来源为自产",
                                "Blank means product; what is burnt on site stands under combustion, too")
                        .otherwise("product")
                        .refersTo("combustion", "quantity", "carbon-balance.not-burnt"));
        return section("outputs", "碳平衡输出", "Outputs", fields);
    }

    static SectionDefinition wastes(CodeList materials) {
        return section("wastes", "含碳废物", "Wastes", carried(materials, "炉渣、飞灰、污泥等", "Slag, fly ash, sludge"));
    }

    private static List<FieldDefinition> carried(CodeList materials, String zh, String en) {
        return List.of(
                required(
                        "material",
                        new FieldType.Code(materials, false),
                        "物料",
                        "Material",
                        zh + "，见代码表",
                        en + ", see the list of codes"),
                quantity(),
                massOrVolumeUnit(),
                carbonContent("无缺省值的物料必填，须附检测报告摘要", "Required without a default; with the digest of its test report"),
                evidence("检测报告的 SHA-256", "SHA-256 of the test report"));
    }

    static SectionDefinition carbonates(CodeList carbonates) {
        return section(
                "carbonates",
                "碳酸盐使用",
                "Carbonates",
                required(
                        "carbonate",
                        new FieldType.Code(carbonates, false),
                        "碳酸盐",
                        "Carbonate",
                        "见代码表；石灰石为 CaCO3",
                        "See the list of codes; limestone is CaCO3"),
                quantity(),
                massUnit(),
                purity("碳酸盐质量份额，0至1", "Share of carbonate by mass, 0 to 1"));
    }

    static SectionDefinition nitricAcid() {
        return section(
                "nitricAcid",
                "硝酸与己二酸",
                "Nitric acid",
                code("process", EmissionsCodes.ACID_PROCESSES, "生产工艺", "Process", "见代码表", "See the list of codes"),
                quantity(),
                unit(Unit.T, "质量单位，折100%酸", "Of mass, of acid at 100 %"),
                share("destruction", "氧化亚氮去除率", "Destruction", "与使用率同填", "With the utilisation or not at all"),
                share("utilisation", "减排设施使用率", "Utilisation", "与去除率同填", "With the destruction or not at all"),
                evidence("减排设施记录的 SHA-256", "SHA-256 of the record of the abatement"));
    }

    static SectionDefinition recovered() {
        return section(
                "recovered",
                "二氧化碳回收外供",
                "Recovered",
                quantity(),
                unit(Unit.TEN_K_M3, "体积（0 ℃）或质量单位", "Of volume at 0 °C, or of mass"),
                purity("CO2 份额，0至1", "Share of CO2, 0 to 1"),
                evidence("计量记录的 SHA-256，无则不扣除", "SHA-256 of the meter record, without which nothing is deducted"));
    }

    static SectionDefinition electricity() {
        return section(
                "electricity",
                "购入输出电力",
                "Electricity",
                direction(),
                quantity(),
                unit(Unit.MWH, "电量单位", "Of electricity"),
                measured(
                        "nonFossil",
                        "其中非化石电量",
                        "Of it non-fossil",
                        "仅购入；与数量同单位",
                        "Of what was bought; in the same unit"),
                optional(
                                "certificates",
                                new FieldType.Texts(200, new FieldType.Text(64, "certificate.wrong")),
                                "绿证编号",
                                "Certificates",
                                "以分号分隔；有非化石电量时至少一个",
                                "Separated by semicolons; at least one with non-fossil power")
                        .otherwise(JsonNodeFactory.instance.arrayNode()));
    }

    static SectionDefinition heat() {
        return section(
                "heat",
                "购入输出热力",
                "Heat",
                direction(),
                code("medium", EmissionsCodes.MEDIA, "介质", "Medium", "见代码表", "See the list of codes"),
                quantity(),
                unit(Unit.GJ, "按热量计量的用热量单位，蒸汽、热水用质量单位", "Of heat where it is metered, of mass for steam and hot water"),
                measured("enthalpy", "蒸汽焓", "Enthalpy", "蒸汽必填，其他不填", "Of steam, and of nothing else")
                        .in(new Label("kJ/kg", "kJ/kg")),
                optional(
                                "temperature",
                                new FieldType.Decimal(),
                                "热水温度",
                                "Temperature",
                                "热水必填，其他不填",
                                "Of hot water, and of nothing else")
                        .in(new Label("℃", "°C")),
                measured(
                                "factor",
                                "实测排放因子",
                                "Measured factor",
                                "供方实测；空白用缺省值",
                                "By the supplier; blank takes the default")
                        .in(new Label("tCO2/GJ", "tCO2/GJ")),
                evidence("供方证明的 SHA-256", "SHA-256 of the statement of the supplier"));
    }

    static SectionDefinition pollutants() {
        return section(
                "pollutants",
                "污染物排放",
                "Pollutants",
                EmissionsFields.name(
                        "outlet", "排放口", "Outlet", "排污许可证载明的编号或名称", "Number or name in the discharge permit"),
                code("pollutant", EmissionsCodes.POLLUTANTS, "污染物", "Pollutant", "见代码表", "See the list of codes"),
                quantity(),
                unit(Unit.KG, "质量单位，如 kg", "Of mass, for example kg"));
    }

    static SectionDefinition section(String name, String zh, String en, FieldDefinition... fields) {
        return section(name, zh, en, List.of(fields));
    }

    private static SectionDefinition section(String name, String zh, String en, List<FieldDefinition> fields) {
        return new SectionDefinition(name, new Label(zh, en), 0, fields);
    }
}
