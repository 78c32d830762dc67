package org.luzhi.integration.workbook;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.luzhi.integration.subject.CodeList;
import org.luzhi.integration.subject.FieldDefinition;
import org.luzhi.integration.subject.Label;
import org.luzhi.integration.subject.SubjectDefinition;

/** The sheet that explains the others: what to know, every field, every code. */
final class NotesSheet {

    private final XSSFSheet sheet;
    private final Styles styles;
    private int next;

    private NotesSheet(XSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    static void write(XSSFWorkbook workbook, SubjectDefinition subject, Styles styles) {
        NotesSheet notes = new NotesSheet(workbook.createSheet(SheetName.of(SheetName.NOTES)), styles);
        List.of(0, 1, 2).forEach(column -> notes.sheet.setColumnWidth(column, Styles.WIDEST));
        subject.notes().forEach(note -> notes.line("", note));
        notes.title(new Label("栏目", "Fields"));
        subject.envelope().forEach(notes::field);
        subject.sections().forEach(section -> {
            notes.title(section.label());
            section.fields().forEach(notes::field);
        });
        CodesSheet.of(subject).forEach(notes::codes);
    }

    private void codes(CodeList list) {
        title(new Label("代码 " + list.name(), "Codes"));
        list.codes().forEach(this::line);
    }

    private void field(FieldDefinition field) {
        line(Styles.heading(field), field.note());
    }

    private void title(Label label) {
        next++;
        Styles.text(sheet.createRow(next), 0, Styles.twoLines(label), styles.heading());
        next++;
    }

    private void line(String of, Label label) {
        XSSFRow row = sheet.createRow(next);
        Styles.text(row, 0, of, styles.note());
        Styles.text(row, 1, label.zh(), styles.note());
        Styles.text(row, 2, label.en(), styles.note());
        next++;
    }
}
