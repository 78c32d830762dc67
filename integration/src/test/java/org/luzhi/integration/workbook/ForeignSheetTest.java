package org.luzhi.integration.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luzhi.integration.Workbooks.CONSUMED;
import static org.luzhi.integration.Workbooks.EXPORTED;
import static org.luzhi.integration.Workbooks.PRODUCED;

import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luzhi.integration.Golden;
import org.luzhi.integration.Workbooks;
import org.luzhi.integration.subject.Reading;

/** Sheets that are none of the template's: a renamed section is never dropped in silence, notes of one's own do not matter. */
class ForeignSheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"产出 Produced (2)", "Sheet3", "产量"})
    void aRenamedSectionIsToldAtItsHeadings(String name) {
        Reading reading = reading(workbook -> workbook.setSheetName(workbook.getSheetIndex(PRODUCED), name));

        assertThat(Golden.cells(reading)).containsExactly("sheet.unknown@" + name + "!null1");
        assertThat(reading.problems())
                .filteredOn(p -> p.code().equals("sheet.unknown"))
                .first()
                .satisfies(p -> assertThat(p.arguments()).isEqualTo(List.of(name, PRODUCED)));
        assertThat(reading.draft()).isNull();
        assertThat(reading.readWithCare()).isEmpty();
    }

    @Test
    void eachRenamedSectionIsTold() {
        Reading reading = reading(workbook -> {
            workbook.setSheetName(workbook.getSheetIndex(CONSUMED), "a");
            workbook.setSheetName(workbook.getSheetIndex(EXPORTED), "b");
        });

        assertThat(reading.problems())
                .filteredOn(p -> p.code().equals("sheet.unknown"))
                .extracting(p -> p.arguments().getLast())
                .containsExactly(CONSUMED, EXPORTED);
        assertThat(Golden.errors(reading)).contains("sheet.missing@null").hasSize(3);
    }

    @Test
    void aCopyBesideTheSectionIsToldUnderATitleToo() {
        Reading reading = reading(workbook -> {
            var copy = workbook.cloneSheet(workbook.getSheetIndex(PRODUCED));
            copy.shiftRows(0, copy.getLastRowNum(), 3);
            copy.createRow(0).createCell(0).setCellValue("五月产量");
        });

        assertThat(Golden.cells(reading)).containsExactly("sheet.unknown@产出 Produced (2)!null4");
    }

    @Test
    void sheetsOfOnesOwnDoNotMatter() {
        Reading reading = reading(workbook -> {
            var notes = workbook.createSheet("备注").createRow(0);
            notes.createCell(0).setCellValue("数量");
            notes.createCell(1).setCellValue("单位");
            workbook.cloneSheet(workbook.getSheetIndex("代码 Codes"));
            workbook.cloneSheet(workbook.getSheetIndex("说明 Notes"));
            var blank = workbook.cloneSheet(workbook.getSheetIndex(PRODUCED));
            blank.removeRow(blank.getRow(1));
        });

        assertThat(Golden.errors(reading)).isEmpty();
        assertThat(reading.readWithCare()).isEmpty();
    }

    @Test
    void aSectionThatIsGoneIsToldBesideASheetOfAnotherName() {
        Reading left = reading(workbook -> workbook.removeSheetAt(workbook.getSheetIndex(PRODUCED)));
        Reading doubtful = reading(workbook -> {
            workbook.removeSheetAt(workbook.getSheetIndex(PRODUCED));
            workbook.createSheet("备注");
        });

        assertThat(Golden.errors(left)).isEmpty();
        assertThat(left.readWithCare()).isEmpty();
        assertThat(Golden.errors(doubtful)).isEmpty();
        assertThat(doubtful.readWithCare()).containsExactly("sheet.absent");
    }

    private static Reading reading(Consumer<Workbook> edit) {
        return Golden.xlsx(Workbooks.edited(Workbooks.golden(), edit));
    }
}
