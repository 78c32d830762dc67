package org.luzhi.domain.smart;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The twenty sub-domains of capability (能力子域, GB/T 39116-2020 clause 5); weights and names stand in {@code smart_weights.csv}. */
public enum SubDomain {
    ORGANISATION_STRATEGY(CapabilityDomain.ORGANISATION_STRATEGY),
    PERSONNEL_SKILLS(CapabilityDomain.PERSONNEL_SKILLS),
    DATA(CapabilityDomain.DATA),
    INTEGRATION(CapabilityDomain.INTEGRATION),
    INFORMATION_SECURITY(CapabilityDomain.INFORMATION_SECURITY),
    MACHINERY(CapabilityDomain.MACHINERY),
    NETWORKS(CapabilityDomain.NETWORKS),
    PRODUCT_DESIGN(CapabilityDomain.DESIGN),
    PROCESS_DESIGN(CapabilityDomain.DESIGN),
    PURCHASING(CapabilityDomain.PRODUCTION),
    PLANNING(CapabilityDomain.PRODUCTION),
    OPERATIONS(CapabilityDomain.PRODUCTION),
    MAINTENANCE(CapabilityDomain.PRODUCTION),
    WAREHOUSING(CapabilityDomain.PRODUCTION),
    SAFETY_ENVIRONMENT(CapabilityDomain.PRODUCTION),
    ENERGY_MANAGEMENT(CapabilityDomain.PRODUCTION),
    LOGISTICS(CapabilityDomain.LOGISTICS),
    SALES(CapabilityDomain.SALES),
    CUSTOMER_SERVICE(CapabilityDomain.SERVICE),
    PRODUCT_SERVICE(CapabilityDomain.SERVICE);

    private final CapabilityDomain domain;

    SubDomain(CapabilityDomain domain) {
        this.domain = domain;
    }

    public CapabilityDomain domain() {
        return domain;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
