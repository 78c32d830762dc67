package org.luzhi.integration.subject;

import org.luzhi.domain.emissions.AcidProcess;
import org.luzhi.domain.emissions.BenchmarkClass;
import org.luzhi.domain.emissions.CarbonBasis;
import org.luzhi.domain.emissions.Direction;
import org.luzhi.domain.emissions.FuelOrigin;
import org.luzhi.domain.emissions.GasGrade;
import org.luzhi.domain.emissions.GwpSet;
import org.luzhi.domain.emissions.HeatMedium;
import org.luzhi.domain.emissions.MiningMethod;
import org.luzhi.domain.emissions.OutputUse;
import org.luzhi.domain.emissions.PollutantKind;
import org.luzhi.domain.emissions.Sector;

/** What the codes of an emissions filing are called that are in no table. */
final class EmissionsCodes {

    static final CodeList SECTORS = CodeList.of("sector", Sector.values(), Sector::code, sector -> switch (sector) {
        case CHEMICAL -> new Label("化工", "chemicals");
        case COKING -> new Label("独立焦化", "coking");
        case COAL_MINING -> new Label("煤炭生产", "coal mining");
        case POWER -> new Label("发电设施", "power generation");
        case GENERAL -> new Label("其他行业", "any other industry");
    });

    static final CodeList WARMING_POTENTIALS = CodeList.of("gwp", GwpSet.values(), GwpSet::code, set -> switch (set) {
        case SAR -> new Label("IPCC第二次评估报告", "IPCC second report");
        case AR5 -> new Label("IPCC第五次评估报告", "IPCC fifth report");
        case AR6 -> new Label("IPCC第六次评估报告", "IPCC sixth report");
    });

    static final CodeList ORIGINS =
            CodeList.of("origin", FuelOrigin.values(), FuelOrigin::code, origin -> switch (origin) {
                case PURCHASED -> new Label("外购", "purchased");
                case OWN -> new Label("自产副产", "by-product of the own process");
            });

    static final CodeList OUTPUT_USES =
            CodeList.of("output-use", OutputUse.values(), OutputUse::code, use -> switch (use) {
                case PRODUCT -> new Label("产品", "product");
                case FUEL -> new Label("自用燃料", "burnt on site");
            });

    static final CodeList ACID_PROCESSES =
            CodeList.of("acid-process", AcidProcess.values(), AcidProcess::code, process -> switch (process) {
                case HIGH_PRESSURE -> new Label("硝酸高压法", "nitric acid, high pressure");
                case MEDIUM_PRESSURE -> new Label("硝酸中压法", "nitric acid, medium pressure");
                case ATMOSPHERIC -> new Label("硝酸常压法", "nitric acid, atmospheric pressure");
                case DUAL_PRESSURE -> new Label("硝酸双加压法", "nitric acid, dual pressure");
                case COMPREHENSIVE -> new Label("硝酸综合法", "nitric acid, comprehensive process");
                case LOW_PRESSURE -> new Label("硝酸低压法", "nitric acid, low pressure");
                case ADIPIC_ACID -> new Label("己二酸", "adipic acid");
            });

    static final CodeList DIRECTIONS =
            CodeList.of("direction", Direction.values(), Direction::code, direction -> switch (direction) {
                case PURCHASED -> new Label("购入", "bought");
                case EXPORTED -> new Label("输出", "sent out");
            });

    static final CodeList MEDIA =
            CodeList.of("medium", HeatMedium.values(), HeatMedium::code, medium -> switch (medium) {
                case HEAT -> new Label("按热量计量", "metered as heat");
                case STEAM -> new Label("蒸汽", "steam");
                case HOT_WATER -> new Label("热水", "hot water");
            });

    static final CodeList MINING_METHODS =
            CodeList.of("mining-method", MiningMethod.values(), MiningMethod::code, method -> switch (method) {
                case UNDERGROUND -> new Label("井工开采", "underground");
                case OPEN_PIT -> new Label("露天开采", "open pit");
            });

    static final CodeList GAS_GRADES =
            CodeList.of("gas-grade", GasGrade.values(), GasGrade::code, grade -> switch (grade) {
                case OUTBURST -> new Label("突出矿井", "outburst mine");
                case HIGH_GAS -> new Label("高瓦斯矿井", "high-gas mine");
                case LOW_GAS -> new Label("低瓦斯矿井", "low-gas mine");
            });

    static final CodeList BENCHMARKS =
            CodeList.of("benchmark", BenchmarkClass.values(), BenchmarkClass::code, benchmark -> switch (benchmark) {
                case ABOVE_300 -> new Label("300MW等级以上常规燃煤", "conventional coal above 300 MW");
                case UP_TO_300 -> new Label("300MW等级及以下常规燃煤", "conventional coal up to 300 MW");
                case FLUIDISED_BED -> new Label("非常规燃煤（含循环流化床）", "unconventional coal, fluidised bed");
                case GAS -> new Label("燃气", "gas");
            });

    static final CodeList CARBON_BASES =
            CodeList.of("carbon-basis", CarbonBasis.values(), CarbonBasis::code, basis -> switch (basis) {
                case TESTED -> new Label("燃煤元素碳实测", "tested coal");
                case UNTESTED -> new Label("燃煤未实测", "untested coal");
                case TABLE -> new Label("油气缺省值", "oil and gas by the table");
            });

    static final CodeList POLLUTANTS =
            CodeList.of("pollutant", PollutantKind.values(), PollutantKind::code, pollutant -> switch (pollutant) {
                case SO2 -> new Label("二氧化硫", "sulphur dioxide");
                case NOX -> new Label("氮氧化物", "nitrogen oxides");
                case DUST -> new Label("颗粒物", "particulates");
                case COD -> new Label("化学需氧量", "chemical oxygen demand");
                case NH3_N -> new Label("氨氮", "ammonia nitrogen");
            });

    private EmissionsCodes() {}
}
