package org.luzhi.integration.subject;

import java.util.LinkedHashMap;
import java.util.Map;
import org.luzhi.domain.green.GreenAssessment.DesignLevel;
import org.luzhi.domain.green.GreenAssessment.Per;
import org.luzhi.domain.green.GreenIndicator;
import org.luzhi.domain.green.StatedAmount;
import org.luzhi.domain.green.VetoCondition;
import org.luzhi.domain.standard.Standards;

/** The code lists of a green assessment. */
final class GreenCodes {

    private GreenCodes() {}

    /** Each with its unit, since a line has no other. */
    static CodeList amounts() {
        return CodeList.of("stated-amount", StatedAmount.values(), StatedAmount::code, amount -> switch (amount) {
            case ENERGY -> new Label("综合能源消费量（吨标准煤）", "energy consumed (tce)");
            case RENEWABLE -> new Label("其中可再生能源（吨标准煤）", "of it renewable (tce)");
            case CARBON -> new Label("碳排放量（吨二氧化碳当量）", "carbon emitted (tCO2e)");
            case FUNCTIONS_REQUIRED -> new Label("能碳平台应有功能（项）", "platform functions required");
            case FUNCTIONS -> new Label("能碳平台已有功能（项）", "platform functions in place");
            case PRODUCT_TONNES -> new Label("产品产量（吨）", "products (t)");
            case OUTPUT_VALUE -> new Label("产值（万元）", "output value (10⁴ yuan)");
            case MATERIAL -> new Label("主要原材料消耗量（吨）", "main raw materials (t)");
            case WATER -> new Label("取水量（立方米）", "water taken in (m3)");
            case WATER_TOTAL -> new Label("总用水量（立方米）", "water used in all (m3)");
            case WATER_REUSED -> new Label("重复利用水量（立方米）", "water reused (m3)");
            case SOLID_MADE -> new Label("一般工业固废产生量（吨）", "solid waste made (t)");
            case SOLID_USED -> new Label("一般工业固废综合利用量（吨）", "solid waste used (t)");
            case ADVANCED_EQUIPMENT -> new Label("目录内先进技术装备（项）", "advanced equipment (items)");
            case RETROFITS -> new Label("绿色低碳改造项目（项/年，三年平均）", "retrofits (items a year, mean of three)");
            case POLLUTANTS -> new Label("主要污染物排放量（千克）", "main pollutants (kg)");
            case PRODUCT_KINDS -> new Label("产品类别（种）", "kinds of product");
            case FOOTPRINT_KINDS -> new Label("已核算碳足迹的产品类别（种）", "kinds with a carbon footprint");
            case LAND -> new Label("用地面积（平方米）", "land (m2)");
        });
    }

    /** Those that are scored between anchors; green design, which is not, is stated once for the factory. */
    static CodeList indicators(Standards standards) {
        CodeList all = CodeLists.table("green-indicator", standards.table("green_weights"));
        Map<String, Label> anchored = new LinkedHashMap<>(all.codes());
        anchored.remove(GreenIndicator.GREEN_DESIGN.code());
        return new CodeList(all.name(), anchored);
    }

    static CodeList denominators() {
        return CodeList.of("intensity-per", Per.values(), Per::code, per -> switch (per) {
            case PRODUCT -> new Label("每吨产品", "per tonne of product");
            case OUTPUT_VALUE -> new Label("每万元产值", "per 10⁴ yuan of output");
        });
    }

    static CodeList conditions() {
        return CodeList.of(
                "veto-condition", VetoCondition.values(), VetoCondition::code, condition -> switch (condition) {
                    case QUALITY_SYSTEM -> new Label("质量管理体系认证（GB/T 19001）", "quality system (GB/T 19001)");
                    case SAFETY_SYSTEM -> new Label("职业健康安全管理体系认证（GB/T 45001）", "safety system (GB/T 45001)");
                    case ENVIRONMENT_SYSTEM -> new Label("环境管理体系认证（GB/T 24001）", "environment system (GB/T 24001)");
                    case ENERGY_SYSTEM -> new Label("能源管理体系认证（GB/T 23331）", "energy system (GB/T 23331)");
                    case NO_BANNED_EQUIPMENT -> new Label("无国家明令淘汰的设备", "no banned equipment");
                    case PERMIT_KEPT -> new Label("持排污许可证并按证排污", "discharge permit held and kept");
                    case NO_MAJOR_INCIDENT -> new Label("近三年无重大环境、安全、质量事故", "no major incident in three years");
                });
    }

    static CodeList designLevels() {
        return CodeList.of("design-level", DesignLevel.values(), DesignLevel::code, level -> switch (level) {
            case NONE -> new Label("未开展", "not designed so");
            case PARTLY -> new Label("部分产品", "some products");
            case FULLY -> new Label("全部产品", "all products");
        });
    }
}
