package org.luzhi.domain.production;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the city wants processed where it is made (就地转化): coal, methanol and coke-oven gas (煤、甲醇、焦炉煤气). */
public enum LocalMaterial {
    COAL,
    COKE_OVEN_GAS,
    METHANOL;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
