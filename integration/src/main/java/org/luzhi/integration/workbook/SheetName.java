package org.luzhi.integration.workbook;

import org.luzhi.integration.subject.CellReading;
import org.luzhi.integration.subject.Label;
import org.luzhi.integration.subject.SectionDefinition;
import org.luzhi.integration.subject.SubjectDefinition;

/** Names of the sheets of our workbooks, in both languages. */
final class SheetName {

    static final Label ENVELOPE = new Label("封面", "Filing");
    static final Label NOTES = new Label("说明", "Notes");
    static final Label CODES = new Label("代码", "Codes");
    static final Label SUMMARY = new Label("问题", "Problems");

    private SheetName() {}

    static String of(Label label) {
        return label.zh() + " " + label.en();
    }

    static boolean isEnvelope(String sheet) {
        return CellReading.names(sheet, "filing", ENVELOPE);
    }

    static boolean isOf(SectionDefinition section, String sheet) {
        return CellReading.names(sheet, section.name(), section.label());
    }

    /** Whether it names a sheet of the template of that subject, or our summary. */
    static boolean isOfTemplate(SubjectDefinition subject, String sheet) {
        return isEnvelope(sheet)
                || CellReading.names(sheet, "notes", NOTES)
                || CellReading.names(sheet, "codes", CODES)
                || CellReading.names(sheet, "problems", SUMMARY)
                || subject.sections().stream().anyMatch(section -> isOf(section, sheet));
    }
}
