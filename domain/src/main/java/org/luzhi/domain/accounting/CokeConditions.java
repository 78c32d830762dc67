package org.luzhi.domain.accounting;

import java.math.BigDecimal;

/**
 * How a battery of coke ovens works, as far as its limit depends on it (GB 21342-2025).
 *
 * @param dryVolatile V_d of the charge, %
 * @param moisture M_t of the charge, %
 * @param mixedGas share of the time that mixed gas heats the ovens, 0 to 1
 * @param wetQuenching whether coke is quenched with water
 * @param age of the ovens, years
 */
public record CokeConditions(
        Oven oven,
        BigDecimal dryVolatile,
        BigDecimal moisture,
        BigDecimal mixedGas,
        boolean wetQuenching,
        BigDecimal age) {

    /** How the ovens are charged. */
    public enum Oven {
        TOP("top"),
        STAMP("stamp");

        private final String code;

        Oven(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        /** The product of its limit. */
        public String product() {
            return "coke_" + code;
        }
    }
}
