package org.luzhi.domain.standard;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Which energy a limit compares; the standard of the limit says so. */
public enum Basis {
    /** Consumed less exported, GB/T 2589-2020. */
    NET("net"),
    /** Net, less feedstock energy (原料用能不纳入). */
    LESS_FEEDSTOCK("less-feedstock"),
    /** Electric energy alone, kWh, consumed less exported. */
    ELECTRICITY("electricity"),
    /** Net, but the electricity sent out is the product and is not deducted (供电煤耗率, GB 21258-2024). */
    POWER_SUPPLY("power-supply");

    private final String code;

    Basis(String code) {
        this.code = code;
    }

    /** @throws IllegalArgumentException for a code that no built-in row uses */
    public static Basis of(String code) {
        return Arrays.stream(values())
                .filter(basis -> basis.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown basis " + code));
    }

    @JsonValue
    public String code() {
        return code;
    }
}
