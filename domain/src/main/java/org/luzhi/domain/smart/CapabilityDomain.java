package org.luzhi.domain.smart;

import java.util.Locale;

/** The twelve domains of capability (能力域), each of one element. */
public enum CapabilityDomain {
    ORGANISATION_STRATEGY(Element.PEOPLE),
    PERSONNEL_SKILLS(Element.PEOPLE),
    DATA(Element.TECHNOLOGY),
    INTEGRATION(Element.TECHNOLOGY),
    INFORMATION_SECURITY(Element.TECHNOLOGY),
    MACHINERY(Element.RESOURCES),
    NETWORKS(Element.RESOURCES),
    DESIGN(Element.MANUFACTURING),
    PRODUCTION(Element.MANUFACTURING),
    LOGISTICS(Element.MANUFACTURING),
    SALES(Element.MANUFACTURING),
    SERVICE(Element.MANUFACTURING);

    private final Element element;

    CapabilityDomain(Element element) {
        this.element = element;
    }

    public Element element() {
        return element;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
