package org.luzhi.integration.subject;

import java.util.List;
import java.util.stream.Stream;

/** What filers of every subject must know. */
final class Notes {

    private static final List<Label> ALWAYS = List.of(
            new Label(
                    "单元格中的公式不会被计算，只读取已存的值并给出提醒。",
                    "Formulas are not evaluated: their stored value is read, with a warning."),
            new Label(
                    "带下拉的单元格可填代码，也可填下拉所示文字。",
                    "Cells with a drop-down take the code or the text that the drop-down shows."));

    private Notes() {}

    /** The notes of a subject, and after them those of all. */
    static List<Label> with(Label... own) {
        return Stream.concat(Stream.of(own), ALWAYS.stream()).toList();
    }
}
