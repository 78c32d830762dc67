package org.luzhi.domain.chain;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What was bought or sold (配套范围). */
public enum SupplyScope {
    /** 原材料与零部件. */
    MATERIALS,
    /** 设备. */
    EQUIPMENT,
    /** 服务. */
    SERVICES;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
