package org.luzhi.integration.csv;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luzhi.domain.refusal.Place;
import org.luzhi.integration.subject.Decoder;
import org.luzhi.integration.subject.Intake;
import org.luzhi.integration.subject.SubjectDefinition;

/** Decodes a filing written as CSV: a header in any order, then a record per line of any section. */
public final class CsvDecoder implements Decoder {

    private static final Pattern EXCEL_SEPARATOR_LINE = Pattern.compile("(?i)\\s*sep=.(\\r\\n|\\r|\\n)");

    private final Map<String, Columns> columns = new ConcurrentHashMap<>();

    @Override
    public void decode(byte[] bytes, List<SubjectDefinition> subjects, Intake intake) {
        List<Columns> known = subjects.stream().map(this::columnsOf).toList();
        CsvText.of(bytes, known, intake).ifPresent(text -> {
            Matcher separatorLine = EXCEL_SEPARATOR_LINE.matcher(text);
            records(text, separatorLine.lookingAt() ? separatorLine.end() : 0, known, intake);
        });
    }

    /** @param from where the records begin; what stands before them still counts as lines */
    private void records(String whole, int from, List<Columns> known, Intake intake) {
        String text = whole.substring(from);
        if (text.isBlank()) {
            intake.broken("file.empty", Place.WHOLE);
            return;
        }
        int firstLine = 1 + (int) whole.substring(0, from).lines().count();
        char separator = Separator.of(text, intake);
        CsvSubject named = new CsvSubject(known);
        new CsvRecords(text, firstLine, separator, line -> {}).whileTaken(named::take);
        intake.subject(named.name(), named.place(), subject -> named.known(columnsOf(subject)))
                .ifPresent(subject -> {
                    CsvFiling filing = new CsvFiling(columnsOf(subject), intake);
                    new CsvRecords(text, firstLine, separator, filing::brokenAt).forEach(filing::take);
                    filing.end();
                });
    }

    private Columns columnsOf(SubjectDefinition subject) {
        Columns known = columns.get(subject.name());
        if (known == null || known.subject() != subject) {
            known = new Columns(subject);
            columns.put(subject.name(), known);
        }
        return known;
    }
}
