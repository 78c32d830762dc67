package org.luzhi.axon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.luzhi.axon.Caller;
import org.luzhi.axon.House;
import org.luzhi.domain.history.HistoryJson;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What was known of filings at an earlier moment, and of which days; and that a question that nobody has is refused. */
@House
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnownEarlierTest {

    private static final String CODE = "91140423MA0LXJH141";
    private static final String APRIL = CODE + ".energy-use.2018-04";
    private static final String MAY = CODE + ".energy-use.2018-05";

    private final Caller caller;
    private final List<Long> positions = new ArrayList<>();

    KnownEarlierTest(@LocalServerPort int port) {
        this.caller = new Caller(port);
    }

    @BeforeAll
    void twoMonthsAndACorrection() throws Exception {
        assertThat(caller.post(
                                "/api/v1/enterprises",
                                """
                                {"enterprise":"%s","name":"示例","region":"140423","industry":"2614","cluster":"C0"}""".formatted(CODE),
                                Caller.as("demo-regulator", "Content-Type", "application/json"))
                        .statusCode())
                .isIn(201, 409);
        file("K-1", "2018-04", "10");
        file("K-2", "2018-05", "10");
        file("K-3", "2018-04", "20");
    }

    private void file(String number, String period, String tonnes) throws Exception {
        HttpResponse<String> filed = caller.post(
                "/api/v1/filings",
                """
                {"filingNumber":"%s","enterprise":"%s","subject":"energy-use","period":"%s",
                 "content":{"consumed":[{"energy":"raw_coal","quantity":"%s","unit":"t"}]}}""".formatted(number, CODE, period, tonnes),
                Caller.as("demo-enterprise", "Content-Type", "application/json"));
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
        positions.add(json(filed).path("position").asLong());
    }

    private HttpResponse<String> get(String path) {
        return caller.get("/api/v1/" + path, Caller.as("demo-regulator", "Accept-Language", "en"));
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return HistoryJson.mapper().readTree(answer.body());
    }

    private List<String> filings(String question) throws Exception {
        List<String> found = new ArrayList<>();
        json(get("filings?enterprise=" + CODE + "&limit=500&" + question))
                .path("items")
                .forEach(item -> {
                    if (item.path("filing").asText().contains(".2018-")) {
                        found.add(item.path("filing").asText() + " v"
                                + item.path("version").asText());
                    }
                });
        return found;
    }

    @Test
    void theListIsThatOfTheMomentAndOfTheDay() throws Exception {
        assertThat(filings("")).containsExactly(APRIL + " v2", MAY + " v1");
        assertThat(filings("knownAt=" + positions.get(0))).containsExactly(APRIL + " v1");
        assertThat(filings("knownAt=" + positions.get(1))).containsExactly(APRIL + " v1", MAY + " v1");
        assertThat(filings("asOf=2018-05-30")).containsExactly(APRIL + " v2");
        assertThat(filings("asOf=2018-05-30&knownAt=" + positions.get(1))).containsExactly(APRIL + " v1");
        assertThat(filings("period=2018-05&knownAt=" + positions.get(0))).isEmpty();
        String page = "filings?enterprise=" + CODE + "&limit=1&asOf=2018-05-31&after=";
        JsonNode first = json(get(page + CODE + ".energy-use.2018-03&knownAt=" + positions.get(2)));
        assertThat(first.at("/items/0/version").asInt()).isEqualTo(2);
        assertThat(first.path("next").asText()).isEqualTo(APRIL);
        assertThat(json(get(page + APRIL)).at("/items/0/filing").asText()).isEqualTo(MAY);
    }

    @Test
    void aFilingIsWhatItWasThen() throws Exception {
        assertThat(json(get("filings/" + APRIL + "?knownAt=" + positions.get(1)))
                        .at("/current/content/consumed/0/quantity")
                        .asText())
                .isEqualTo("10");
        assertThat(json(get("filings/" + APRIL + "/versions?knownAt=" + positions.get(1)))
                        .path("items"))
                .hasSize(1);
        assertThat(json(get("filings/" + APRIL + "/versions")).path("items")).hasSize(2);
        assertThat(get("filings/" + MAY + "?knownAt=" + positions.get(0)).statusCode())
                .isEqualTo(404);
        assertThat(get("filings/" + MAY + "?asOf=2018-05-30").statusCode()).isEqualTo(404);
        assertThat(get("filings/" + MAY + "?knownAt=soon").statusCode()).isEqualTo(422);
    }

    @Test
    void eventsOfOneFilingComeInBothOrders() throws Exception {
        assertThat(events("filing=" + APRIL)).containsExactly(positions.get(0), positions.get(2));
        assertThat(events("filing=" + APRIL + "&order=newest")).containsExactly(positions.get(2), positions.get(0));
        assertThat(events("filing=" + APRIL + "&order=newest&after=" + positions.get(2)))
                .containsExactly(positions.get(0));
        assertThat(events("filing=" + APRIL + "&limit=1&after=" + positions.get(0)))
                .containsExactly(positions.get(2));
        List<Long> newest = events("enterprise=" + CODE + "&order=newest&limit=2&after=" + (positions.get(2) + 1));
        assertThat(newest).containsExactly(positions.get(2), positions.get(1));
        assertThat(get("events?order=random").statusCode()).isEqualTo(422);
    }

    private List<Long> events(String question) throws Exception {
        List<Long> found = new ArrayList<>();
        json(get("events?" + question))
                .path("items")
                .forEach(event -> found.add(event.path("position").asLong()));
        return found;
    }

    @Test
    void aMisspeltFilterIsRefusedByName() throws Exception {
        for (String path : List.of(
                "filings?entreprise=" + CODE,
                "filings/" + APRIL + "?version=1",
                "events?typ=x",
                "enterprises?clusters=C0",
                "scores/enterprises?year=2018&knownat=3",
                "balances?years=2018&enterprise=" + CODE)) {
            HttpResponse<String> refused = get(path);
            assertThat(refused.statusCode()).as(path).isEqualTo(422);
            assertThat(json(refused).path("code").asText()).as(path).isEqualTo("parameter.unknown");
        }
        assertThat(get("events?typ=x").body()).contains("There is no parameter typ.", "enterprise, filing, from");
        assertThat(get("scores/enterprises?year=2018&asOf=2018-12-31&limit=1").statusCode())
                .isEqualTo(200);
        assertThat(caller.get("/ledger/consistency?form=1").statusCode()).isEqualTo(422);
    }

    @Test
    void aYearBeforeEverythingIsEmptyAndItself() throws Exception {
        JsonNode score = json(get("scores/enterprises/" + CODE + "?year=1900"));
        assertThat(score.path("year").asInt()).isEqualTo(1900);
        assertThat(score.path("coverage").asText()).isEqualTo("0");
    }
}
