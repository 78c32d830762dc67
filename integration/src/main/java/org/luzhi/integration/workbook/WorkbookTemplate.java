package org.luzhi.integration.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.luzhi.integration.subject.FieldDefinition;
import org.luzhi.integration.subject.FieldType;
import org.luzhi.integration.subject.SectionDefinition;
import org.luzhi.integration.subject.SubjectDefinition;

/** The blank workbook of a subject: envelope, a sheet per section, notes, and hidden lists behind the drop-downs. */
public final class WorkbookTemplate {

    private static final int FIRST_LINE = 1;

    private final XSSFWorkbook workbook;
    private final SubjectDefinition subject;
    private final Styles styles;
    private final CodesSheet codes;

    private WorkbookTemplate(XSSFWorkbook workbook, SubjectDefinition subject) {
        this.workbook = workbook;
        this.subject = subject;
        this.styles = new Styles(workbook);
        this.codes = new CodesSheet(subject);
    }

    /** The bytes of a new workbook. */
    public static byte[] of(SubjectDefinition subject) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new WorkbookTemplate(workbook, subject).write();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory cannot fail", impossible);
        }
    }

    private void write() {
        envelope();
        subject.sections().forEach(this::section);
        NotesSheet.write(workbook, subject, styles);
        codes.write(workbook);
    }

    private void envelope() {
        XSSFSheet sheet = workbook.createSheet(SheetName.of(SheetName.ENVELOPE));
        sheet.setColumnWidth(0, Styles.WIDE);
        sheet.setColumnWidth(1, Styles.WIDE);
        sheet.setColumnWidth(2, Styles.WIDEST);
        Styles.text(sheet.createRow(0), 0, Styles.twoLines(subject.title()), styles.title());
        int number = 1;
        for (FieldDefinition field : subject.envelope()) {
            XSSFRow row = sheet.createRow(number);
            Styles.text(row, 0, Styles.heading(field), styles.heading());
            Styles.text(
                    row, 1, field.type() instanceof FieldType.Fixed fixed ? fixed.value() : "", styles.input(field));
            Styles.text(row, 2, Styles.twoLines(field.note()), styles.note());
            dropDown(sheet, field, new CellRangeAddressList(number, number, 1, 1));
            number++;
        }
    }

    private void section(SectionDefinition section) {
        XSSFSheet sheet = workbook.createSheet(SheetName.of(section.label()));
        XSSFRow headings = sheet.createRow(0);
        headings.setHeightInPoints(32);
        for (int column = 0; column < section.fields().size(); column++) {
            FieldDefinition field = section.fields().get(column);
            Styles.text(headings, column, Styles.heading(field), styles.heading());
            sheet.setColumnWidth(column, Styles.WIDE);
            sheet.setDefaultColumnStyle(column, styles.input(field));
            dropDown(sheet, field, new CellRangeAddressList(FIRST_LINE, SubjectDefinition.MOST_LINES, column, column));
        }
        sheet.createFreezePane(0, 1);
    }

    private void dropDown(XSSFSheet sheet, FieldDefinition field, CellRangeAddressList cells) {
        XSSFDataValidationHelper validation = new XSSFDataValidationHelper(sheet);
        field.type()
                .choices()
                .map(list -> validation.createFormulaListConstraint(codes.range(list)))
                .ifPresent(list -> sheet.addValidationData(validation.createValidation(list, cells)));
    }
}
