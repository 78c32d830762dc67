package org.luzhi.domain.green;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The basic requirements (GB/T 36132-2025, 4.2): one that is not met caps the total (一票否决). */
public enum VetoCondition {
    /** GB/T 19001 certified. */
    QUALITY_SYSTEM,
    /** GB/T 45001 certified. */
    SAFETY_SYSTEM,
    /** GB/T 24001 certified. */
    ENVIRONMENT_SYSTEM,
    /** GB/T 23331 certified. */
    ENERGY_SYSTEM,
    /** 无国家明令淘汰的设备. */
    NO_BANNED_EQUIPMENT,
    /** 排污许可持证并按证排污. */
    PERMIT_KEPT,
    /** 近三年无重大环境、安全、质量事故. */
    NO_MAJOR_INCIDENT;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
