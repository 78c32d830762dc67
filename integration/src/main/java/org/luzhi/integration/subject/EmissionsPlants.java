package org.luzhi.integration.subject;

import static org.luzhi.integration.subject.EmissionsFields.ZERO;
import static org.luzhi.integration.subject.EmissionsFields.code;
import static org.luzhi.integration.subject.EmissionsFields.codeOrNone;
import static org.luzhi.integration.subject.EmissionsFields.evidence;
import static org.luzhi.integration.subject.EmissionsFields.fuel;
import static org.luzhi.integration.subject.EmissionsFields.massOrVolumeUnit;
import static org.luzhi.integration.subject.EmissionsFields.massUnit;
import static org.luzhi.integration.subject.EmissionsFields.measured;
import static org.luzhi.integration.subject.EmissionsFields.name;
import static org.luzhi.integration.subject.EmissionsFields.netCalorificValue;
import static org.luzhi.integration.subject.EmissionsFields.quantity;
import static org.luzhi.integration.subject.EmissionsSections.section;
import static org.luzhi.integration.subject.FieldDefinition.optional;
import static org.luzhi.integration.subject.FieldDefinition.required;

/** The sections of mines and of power units. */
final class EmissionsPlants {

    private static final Label PER_TONNE = new Label("m³/t", "m³/t");
    private static final Label GAS = new Label("10⁴m³（20 ℃）", "10⁴m³ at 20 °C");
    private static final Label PERCENT = new Label("%", "%");

    private EmissionsPlants() {}

    static SectionDefinition mines() {
        return section(
                "mines",
                "煤矿",
                "Mines",
                name("mine", "矿井名称", "Mine", "一矿一行", "A line for each mine"),
                code(
                                "method",
                                EmissionsCodes.MINING_METHODS,
                                "开采方式",
                                "Mining method",
                                "井工或露天",
                                "Underground or open pit")
                        .otherwise("open-pit"),
                codeOrNone("gasGrade", EmissionsCodes.GAS_GRADES, "瓦斯等级", "Gas grade", "井工必填", "Required underground"),
                quantity(),
                massUnit(),
                measured("methaneOutflow", "相对瓦斯涌出量", "Methane outflow", "井工必填", "Relative; required underground")
                        .in(PER_TONNE),
                measured("carbonDioxideOutflow", "二氧化碳相对涌出量", "CO2 outflow", "有测定时填写", "Relative, where it is measured")
                        .in(PER_TONNE),
                measured("methaneUsed", "瓦斯利用量", "Methane used", "折纯甲烷", "As pure methane")
                        .in(GAS),
                measured("methaneFlared", "瓦斯火炬销毁量", "Methane flared", "折纯甲烷", "As pure methane")
                        .in(GAS),
                evidence("瓦斯等级鉴定报告的 SHA-256", "SHA-256 of the gas-grade report"));
    }

    static SectionDefinition units() {
        return section(
                "units",
                "发电机组",
                "Power units",
                name("generator", "机组", "Generator", "一机组一行", "A line for each")
                        .refersTo("unitFuels", "generator", "power-unit.without-fuel"),
                code("benchmark", EmissionsCodes.BENCHMARKS, "机组类别", "Class", "配额方案的类别", "As in the allowance plan")
                        .otherwise("above-300"),
                required("powerSupplied", new FieldType.Quantity(), "供电量", "Power supplied", "不小于0", "0 or more")
                        .in(new Label("MWh", "MWh"))
                        .otherwise(ZERO),
                required("heatSupplied", new FieldType.Quantity(), "供热量", "Heat supplied", "不供热填0", "0 without heat")
                        .in(new Label("GJ", "GJ")),
                required(
                                "heatRatio",
                                FieldType.Decimal.between("0", "1"),
                                "供热比",
                                "Heat ratio",
                                "0至1；不供热填0",
                                "0 to 1; 0 without heat")
                        .in(new Label("份额", "share")),
                measured("coolingFactor", "冷却方式修正系数", "Cooling factor", "空白即1", "Blank means 1"),
                measured("loadFactor", "出力系数修正系数", "Load factor", "空白即1", "Blank means 1"));
    }

    static SectionDefinition unitFuels(CodeList fuels) {
        return section(
                "unitFuels",
                "机组燃料",
                "Unit fuels",
                name("generator", "机组", "Generator", "须列于发电机组", "Must be listed among the power units")
                        .refersTo("units", "generator", "power-unit.unknown"),
                fuel(fuels),
                quantity(),
                massOrVolumeUnit(),
                code(
                        "carbonBasis",
                        EmissionsCodes.CARBON_BASES,
                        "含碳量依据",
                        "Carbon basis",
                        "见代码表",
                        "See the list of codes"),
                percent("carbonAirDried", "空干基元素碳", "Carbon, air-dried", "燃煤实测必填", "C_ad, required of tested coal"),
                percent("moistureAirDried", "空干基水分", "Moisture, air-dried", "燃煤实测必填", "M_ad, required of tested coal"),
                percent(
                        "moistureReceived",
                        "收到基水分",
                        "Moisture, as received",
                        "燃煤实测必填",
                        "M_ar, required of tested coal"),
                netCalorificValue("收到基；燃煤未实测必填", "As received; required of untested coal"),
                evidence("检测报告的 SHA-256", "SHA-256 of the test report"));
    }

    private static FieldDefinition percent(String name, String zh, String en, String noteZh, String noteEn) {
        return optional(name, FieldType.Decimal.between("0", "100"), zh, en, noteZh, noteEn)
                .in(PERCENT);
    }
}
