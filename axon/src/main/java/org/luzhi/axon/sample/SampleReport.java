package org.luzhi.axon.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Locale;
import org.luzhi.domain.measure.Decimals;

/** What the start prints last: a short score table and where the console is. */
final class SampleReport {

    private static final int ROWS = 10;
    private static final int DECIMALS = 2;

    private final SampleDoors doors;
    private final String console;

    SampleReport(SampleDoors doors, String console) {
        this.doors = doors;
        this.console = console;
    }

    @SuppressWarnings("SystemOut") // meant for whoever started it at a terminal, not for the log
    void print() {
        JsonNode ranking = doors.get("/scores/enterprises?year=" + SampleYear.YEAR + "&limit=" + ROWS);
        StringBuilder table = new StringBuilder(System.lineSeparator())
                .append("转型评分 transformation scores ")
                .append(SampleYear.YEAR)
                .append(System.lineSeparator());
        for (JsonNode place : ranking.path("items")) {
            table.append(String.format(
                    Locale.ROOT,
                    "  %4s  %7s  %s  %s  %s%s%n",
                    place.path("rank").asText("–"),
                    score(place.path("score")),
                    place.path("cluster").asText(),
                    place.path("enterprise").asText(),
                    place.path("name").asText(),
                    place.path("provisional").asBoolean() ? "  暂定 provisional" : ""));
        }
        table.append("控制台 console: ").append(console);
        System.out.println(table);
    }

    private static String score(JsonNode score) {
        return score.isMissingNode() || score.isNull()
                ? "–"
                : Decimals.rounded(new BigDecimal(score.asText()), DECIMALS).toPlainString();
    }
}
