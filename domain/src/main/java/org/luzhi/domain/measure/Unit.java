package org.luzhi.domain.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The units that a filing may use. Gas volumes are at 20 °C and 101.325 kPa as metered, by the filing's own statement. */
public enum Unit {
    KG("kg", Dimension.MASS, "1", "千克", "kilogram"),
    T("t", Dimension.MASS, "1000", "吨", "tonne"),
    M3("m3", Dimension.VOLUME, "1", "立方米", "cubic metre"),
    TEN_K_M3("10k_m3", Dimension.VOLUME, "10000", "万立方米", "10⁴ cubic metres"),
    KWH("kWh", Dimension.ELECTRICITY, "1", "千瓦时", "kilowatt-hour"),
    MWH("MWh", Dimension.ELECTRICITY, "1000", "兆瓦时", "megawatt-hour"),
    TEN_K_KWH("10k_kWh", Dimension.ELECTRICITY, "10000", "万千瓦时", "10⁴ kilowatt-hours"),
    MJ("MJ", Dimension.HEAT, "1", "兆焦", "megajoule"),
    GJ("GJ", Dimension.HEAT, "1000", "吉焦", "gigajoule"),
    PCS("pcs", Dimension.COUNT, "1", "件", "piece"),
    TEN_K_PCS("10k_pcs", Dimension.COUNT, "10000", "万件", "10⁴ pieces");

    private static final Map<String, Unit> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Unit::code, unit -> unit));

    private final String code;
    private final Dimension dimension;
    private final BigDecimal inBase;
    private final String chinese;
    private final String english;

    Unit(String code, Dimension dimension, String inBase, String chinese, String english) {
        this.code = code;
        this.dimension = dimension;
        this.inBase = new BigDecimal(inBase);
        this.chinese = chinese;
        this.english = english;
    }

    /** The unit of that code. */
    public static Optional<Unit> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    @JsonCreator
    static Unit read(String code) {
        return of(code).orElseThrow(() -> new IllegalArgumentException("unknown unit " + code));
    }

    @JsonValue
    public String code() {
        return code;
    }

    public Dimension dimension() {
        return dimension;
    }

    /** How many base units (kg, m3, kWh, MJ, pcs) one of this is; always a power of ten, so conversion is exact. */
    public BigDecimal inBase() {
        return inBase;
    }

    /** The power of ten that {@link #inBase} is. */
    int tens() {
        return inBase.precision() - 1;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
