package org.luzhi.integration.csv;

import org.jspecify.annotations.Nullable;
import org.luzhi.domain.refusal.Place;
import org.luzhi.integration.subject.Decoder;
import org.luzhi.integration.subject.Intake;
import org.luzhi.integration.subject.SubjectDefinition;

/** Decodes a filing written as CSV: a header in any order, then a record per line of any section. */
public final class CsvDecoder implements Decoder {

    private static final String EXCEL_SEPARATOR_LINE = "(?i)\\s*sep=.\\r?\\n";

    private volatile @Nullable Columns columns;

    @Override
    public void decode(byte[] bytes, SubjectDefinition subject, Intake intake) {
        CsvText.of(bytes, columnsOf(subject), intake)
                .map(text -> text.replaceFirst("^" + EXCEL_SEPARATOR_LINE, ""))
                .ifPresent(text -> records(text, subject, intake));
    }

    private void records(String text, SubjectDefinition subject, Intake intake) {
        if (text.isBlank()) {
            intake.broken("file.empty", Place.WHOLE);
            return;
        }
        CsvFiling filing = new CsvFiling(columnsOf(subject), intake);
        new CsvRecords(text, Separator.of(text, intake), filing::brokenAt).forEach(filing::take);
        filing.end();
    }

    private Columns columnsOf(SubjectDefinition subject) {
        Columns known = columns;
        if (known == null || known.subject() != subject) {
            known = new Columns(subject);
            columns = known;
        }
        return known;
    }
}
