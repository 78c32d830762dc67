package org.luzhi.axon.sample;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.FilingId;

/** A filing as the clerk's CSV. */
final class SampleCsv {

    private static final String HEADER = "filingNumber,enterprise,subject,period,section,energy,quantity,unit,"
            + "measuredKgcePerUnit,purpose,nonFossilQuantity,nonFossilCertificates,product,outputValue";
    private static final int ENVELOPE = 4;

    private final List<String> lines = new ArrayList<>(List.of(HEADER));
    private final List<String> envelope;
    private final String outputValue;

    private SampleCsv(FilingId filing, String number, EnergyUse content) {
        envelope = List.of(
                number,
                filing.enterprise().value(),
                filing.subject(),
                filing.period().toString());
        outputValue = text(content.outputValue());
    }

    static byte[] of(FilingId filing, String number, EnergyUse content) {
        SampleCsv csv = new SampleCsv(filing, number, content);
        content.consumed().forEach(csv::consumed);
        content.exported()
                .forEach(line -> csv.line(
                        "exported",
                        line.energy(),
                        text(line.quantity()),
                        line.unit().code(),
                        text(line.measuredKgcePerUnit()),
                        "",
                        "",
                        "",
                        line.product()));
        content.produced()
                .forEach(line -> csv.line(
                        "produced", "", text(line.quantity()), line.unit().code(), "", "", "", "", line.product()));
        return (String.join("\r\n", csv.lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private void consumed(EnergyUse.Consumed line) {
        EnergyUse.NonFossil nonFossil = line.nonFossil();
        line(
                "consumed",
                line.energy(),
                text(line.quantity()),
                line.unit().code(),
                text(line.measuredKgcePerUnit()),
                line.purpose().code(),
                nonFossil == null ? "" : text(nonFossil.quantity()),
                nonFossil == null ? "" : String.join(";", nonFossil.certificates()),
                line.product());
    }

    /** The envelope and the output value stand on the first line only. */
    private void line(
            String section,
            String energy,
            String quantity,
            String unit,
            String measured,
            String purpose,
            String nonFossil,
            String certificates,
            @Nullable String product) {
        boolean first = lines.size() == 1;
        List<String> cells = new ArrayList<>(first ? envelope : Collections.nCopies(ENVELOPE, ""));
        cells.addAll(List.of(section, energy, quantity, unit, measured, purpose, nonFossil, certificates));
        cells.add(product == null ? "" : product);
        cells.add(first ? outputValue : "");
        lines.add(String.join(",", cells));
    }

    private static String text(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }
}
