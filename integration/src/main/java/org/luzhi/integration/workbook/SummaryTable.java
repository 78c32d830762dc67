package org.luzhi.integration.workbook;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Wording;

/** The problems of a submission as a table of texts, both languages beside each other. */
final class SummaryTable {

    static final List<String> HEADINGS = List.of(
            "序号\nNo.",
            "级别\nSeverity",
            "工作表\nSheet",
            "行\nRow",
            "列\nColumn",
            "代码\nCode",
            "问题",
            "处理办法",
            "Message",
            "Hint");

    private SummaryTable() {}

    /** The lines under the headings; the last says how many problems are not listed, when there are any. */
    static Stream<List<String>> lines(List<Problem> problems, long more) {
        Stream<List<String>> listed = IntStream.range(0, problems.size()).mapToObj(i -> line(i + 1, problems.get(i)));
        return more == 0 ? listed : Stream.concat(listed, Stream.of(rest(more)));
    }

    private static List<String> line(int number, Problem problem) {
        Place place = problem.place();
        Integer row = place.row();
        return List.of(
                String.valueOf(number),
                problem.isError() ? "错误 error" : "提醒 warning",
                text(place.sheet()),
                row == null ? "" : row.toString(),
                text(place.column()),
                problem.code(),
                Wording.message(problem, Locale.SIMPLIFIED_CHINESE),
                Wording.hint(problem, Locale.SIMPLIFIED_CHINESE),
                Wording.message(problem, Locale.ENGLISH),
                Wording.hint(problem, Locale.ENGLISH));
    }

    private static List<String> rest(long more) {
        return List.of(
                "…", "", "", "", "", "", "另有 " + more + " 个问题未列出。", "", more + " more problems are not listed.", "");
    }

    private static String text(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
