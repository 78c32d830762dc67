package org.luzhi.integration.subject;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/** Reads filings of one subject in every format: decode, translate, validate. */
public final class DecodingReader implements FilingReader {

    private final SubjectDefinition subject;
    private final ContentRules rules;
    private final Map<Format, Decoder> decoders;

    public DecodingReader(SubjectDefinition subject, ContentRules rules, Map<Format, Decoder> decoders) {
        this.subject = subject;
        this.rules = rules;
        this.decoders = Map.copyOf(decoders);
    }

    @Override
    public Reading read(byte[] bytes, Format format, Instant receivedAt) {
        EnergyUseIntake intake = new EnergyUseIntake(subject, rules, receivedAt);
        Objects.requireNonNull(decoders.get(format)).decode(bytes, subject, intake);
        return intake.reading(format == Format.XLSX && intake.isAnnotatable());
    }
}
