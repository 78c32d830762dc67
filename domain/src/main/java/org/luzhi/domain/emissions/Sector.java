package org.luzhi.domain.emissions;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The sector by whose standard an enterprise accounts; it decides which sections are filed. */
public enum Sector {
    /** Chemical producers, GB/T 32151.10-2023. */
    CHEMICAL(
            Section.INPUTS,
            Section.OUTPUTS,
            Section.WASTES,
            Section.CARBONATES,
            Section.NITRIC_ACID,
            Section.RECOVERED),
    /** Independent coking enterprises, GB/T 32151.13-2023. */
    COKING(Section.INPUTS, Section.OUTPUTS, Section.WASTES),
    /** Coal producers, GB/T 32151.11-2018. */
    COAL_MINING(Section.MINES),
    /** Power units of the national carbon market (核算与报告指南 发电设施), with the limestone of their desulphurisation. */
    POWER(Section.UNITS, Section.UNIT_FUELS, Section.CARBONATES),
    /** Every other industry, by the general rules of GB/T 32150-2025: combustion, power and heat. */
    GENERAL;

    private final Set<Section> sections;

    Sector(Section... own) {
        EnumSet<Section> all = EnumSet.of(Section.COMBUSTION, Section.ELECTRICITY, Section.HEAT, Section.POLLUTANTS);
        all.addAll(List.of(own));
        this.sections = Collections.unmodifiableSet(all);
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean files(Section section) {
        return sections.contains(section);
    }

    /** Whether its process emissions are the difference of a carbon balance. */
    boolean hasBalance() {
        return files(Section.INPUTS);
    }
}
