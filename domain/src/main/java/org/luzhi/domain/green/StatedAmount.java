package org.luzhi.domain.green;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a green assessment states of the year, each in a unit of its own; the indicators are made of them. */
public enum StatedAmount {
    /** 综合能源消费量. */
    ENERGY("tce"),
    /** 可再生能源, part of it. */
    RENEWABLE("tce", ENERGY),
    /** 碳排放量. */
    CARBON("tCO2e"),
    /** 能碳管理平台应有功能. */
    FUNCTIONS_REQUIRED("functions"),
    /** 能碳管理平台已有功能 (工信厅节〔2025〕13号). */
    FUNCTIONS("functions", FUNCTIONS_REQUIRED),
    /** 产品产量. */
    PRODUCT_TONNES("t"),
    /** 产值 at stated prices. */
    OUTPUT_VALUE("10k_yuan"),
    /** 主要原材料消耗量. */
    MATERIAL("t"),
    /** 取水量. */
    WATER("m3"),
    /** 用水总量: taken in and reused together. */
    WATER_TOTAL("m3"),
    /** 重复利用水量, part of it. */
    WATER_REUSED("m3", WATER_TOTAL),
    /** 一般工业固体废物产生量. */
    SOLID_MADE("t"),
    /** 综合利用量; with waste stored earlier it may exceed what was made. */
    SOLID_USED("t"),
    /** 采用目录内先进技术装备, items. */
    ADVANCED_EQUIPMENT("items"),
    /** 绿色低碳改造升级项目, yearly mean of three years. */
    RETROFITS("items/a"),
    /** 主要污染物排放量. */
    POLLUTANTS("kg"),
    /** 产品类别. */
    PRODUCT_KINDS("kinds"),
    /** 已核算碳足迹的产品类别, part of them. */
    FOOTPRINT_KINDS("kinds", PRODUCT_KINDS),
    /** 用地面积. */
    LAND("m2");

    private final String unit;

    private final @Nullable StatedAmount whole;

    StatedAmount(String unit) {
        this(unit, null);
    }

    StatedAmount(String unit, @Nullable StatedAmount whole) {
        this.unit = unit;
        this.whole = whole;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String unit() {
        return unit;
    }

    /** What it is a part of and cannot exceed. */
    Optional<StatedAmount> whole() {
        return Optional.ofNullable(whole);
    }

    /** Whether it counts things one by one. */
    boolean isCount() {
        return switch (unit) {
            case "functions", "items", "kinds" -> true;
            default -> false;
        };
    }
}
