package org.luzhi.domain.emissions;

/** A section of an emissions filing, named as its component in {@link Emissions}. */
enum Section {
    COMBUSTION("combustion"),
    INPUTS("inputs"),
    OUTPUTS("outputs"),
    WASTES("wastes"),
    CARBONATES("carbonates"),
    NITRIC_ACID("nitricAcid"),
    RECOVERED("recovered"),
    ELECTRICITY("electricity"),
    HEAT("heat"),
    MINES("mines"),
    UNITS("units"),
    UNIT_FUELS("unitFuels"),
    POLLUTANTS("pollutants");

    private final String field;

    Section(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }

    String pointer() {
        return "/content/" + field;
    }

    /** Pointer to a line in it. */
    String line(int index) {
        return pointer() + "/" + index;
    }
}
