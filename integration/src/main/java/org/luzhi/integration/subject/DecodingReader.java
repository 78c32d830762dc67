package org.luzhi.integration.subject;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads filings of any known subject in every format: decode, translate, validate. */
public final class DecodingReader implements FilingReader {

    private final List<FilableSubject<?>> subjects;
    private final List<SubjectDefinition> definitions;
    private final Map<Format, Decoder> decoders;

    public DecodingReader(List<FilableSubject<?>> subjects, Map<Format, Decoder> decoders) {
        List<String> names =
                subjects.stream().map(each -> each.definition().name()).toList();
        this.subjects = subjects.stream()
                .<FilableSubject<?>>map(each -> each.among(names))
                .toList();
        this.definitions = this.subjects.stream()
                .<SubjectDefinition>map(FilableSubject::definition)
                .toList();
        this.decoders = Map.copyOf(decoders);
    }

    @Override
    public Reading read(byte[] bytes, Format format, Instant receivedAt) {
        FilingIntake intake = new FilingIntake(subjects, receivedAt);
        Objects.requireNonNull(decoders.get(format)).decode(bytes, definitions, intake);
        return intake.reading(format == Format.XLSX);
    }
}
