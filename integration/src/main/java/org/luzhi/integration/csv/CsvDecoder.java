package org.luzhi.integration.csv;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.refusal.Place;
import org.luzhi.integration.subject.Decoder;
import org.luzhi.integration.subject.Intake;
import org.luzhi.integration.subject.SubjectDefinition;

/** Decodes a filing written as CSV: a header in any order, then a record per line of any section. */
public final class CsvDecoder implements Decoder {

    private static final Pattern EXCEL_SEPARATOR_LINE = Pattern.compile("(?i)\\s*sep=.(\\r\\n|\\r|\\n)");

    private volatile @Nullable Columns columns;

    @Override
    public void decode(byte[] bytes, SubjectDefinition subject, Intake intake) {
        CsvText.of(bytes, columnsOf(subject), intake).ifPresent(text -> {
            Matcher separatorLine = EXCEL_SEPARATOR_LINE.matcher(text);
            records(text, separatorLine.lookingAt() ? separatorLine.end() : 0, subject, intake);
        });
    }

    /** @param from where the records begin; what stands before them still counts as lines */
    private void records(String whole, int from, SubjectDefinition subject, Intake intake) {
        String text = whole.substring(from);
        if (text.isBlank()) {
            intake.broken("file.empty", Place.WHOLE);
            return;
        }
        int firstLine = 1 + (int) whole.substring(0, from).lines().count();
        CsvFiling filing = new CsvFiling(columnsOf(subject), intake);
        new CsvRecords(text, firstLine, Separator.of(text, intake), filing::brokenAt).forEach(filing::take);
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
