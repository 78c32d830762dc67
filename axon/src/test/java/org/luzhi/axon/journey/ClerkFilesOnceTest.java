package org.luzhi.axon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luzhi.axon.House;
import org.luzhi.domain.history.HistoryJson;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The clerk's month through every door: one legal record, one receipt, one event; and a workbook mended from its reply. */
@House
class ClerkFilesOnceTest {

    private static final String CODE = "91140423MA0LXJH141";
    private static final String CONSUMED = "消费 Consumed";

    private static final byte[] E1_JSON = """
            {"filingNumber":"MY-2025-0007","enterprise":"91140423MA0LXJH141","subject":"energy-use","period":"2025-03",
             "content":{"consumed":[
               {"energy":"heat","quantity":50000,"unit":"GJ"},
               {"energy":"raw_coal","quantity":"10000","unit":"t"},
               {"energy":"coke","quantity":"3000.00","unit":"t"},
               {"energy":"diesel","quantity":"120","unit":"t","purpose":"fuel"},
               {"energy":"natural_gas","quantity":"200","unit":"10k_m3","measuredKgcePerUnit":"1.3300"},
               {"energy":"electricity","quantity":"3000","unit":"10k_kWh"}],
              "exported":[{"energy":"heat","quantity":"20000","unit":"GJ"}],
              "produced":[{"product":"methanol_bituminous","quantity":"12000","unit":"t"}],"outputValue":"30000"}}""".getBytes(StandardCharsets.UTF_8);

    private static final byte[] E1_CSV = """
            filingNumber,enterprise,subject,period,section,energy,quantity,unit,measuredKgcePerUnit,product,outputValue
            MY-2025-0007,91140423MA0LXJH141,energy-use,2025-03,consumed,raw_coal,10000,t,,,30000
            ,,,,consumed,coke,3000,t,,,
            ,,,,consumed,diesel,120,t,,,
            ,,,,consumed,natural_gas,200,10k_m3,1.33,,
            ,,,,consumed,electricity,3000,10k_kWh,,,
            ,,,,consumed,heat,50000,GJ,,,
            ,,,,exported,heat,20000,GJ,,,
            ,,,,produced,,12000,t,,methanol_bituminous,
            """.getBytes(StandardCharsets.UTF_8);

    private final Clerk clerk;
    private final Clerk regulator;
    private final Path inbox;

    ClerkFilesOnceTest(@LocalServerPort int port, @Value("${luzhi.data}") Path data) {
        clerk = new Clerk(port, "demo-enterprise");
        regulator = new Clerk(port, "demo-regulator");
        inbox = data.resolve("inbox").resolve(CODE);
    }

    @BeforeEach
    void registered() {
        HttpResponse<byte[]> answer = regulator.post("/api/v1/enterprises", """
                {"enterprise":"%s","name":"襄垣绿源煤化工有限公司","region":"140423","industry":"2614","cluster":"C0","chains":["coal-chemistry"]}""".formatted(CODE));
        assertThat(answer.statusCode()).isIn(201, 409);
    }

    /** E1 of the vectors: 18 285.0520 and 17 602.6520 tce, 1 466.8877 kgce/t, level 3; calculated by hand there. */
    @Test
    void everyDoorGivesTheSameReceiptAndOneEvent() throws Exception {
        JsonNode first = Clerk.json(clerk.post("/api/v1/filings", "application/json", E1_JSON));

        assertThat(first.at("/accounted/gross").asText()).isEqualTo("18285.052");
        assertThat(first.at("/accounted/net").asText()).isEqualTo("17602.652");
        assertThat(first.at("/accounted/unitConsumption/0/value").asText()).startsWith("1466.8876666");
        assertThat(first.at("/accounted/unitConsumption/0/level").asInt()).isEqualTo(3);

        HttpResponse<byte[]> csv = clerk.post("/api/v1/filings", "text/csv", E1_CSV);
        HttpResponse<byte[]> workbook = clerk.post("/api/v1/filings", Clerk.XLSX, workbook("2025-03"));
        for (HttpResponse<byte[]> again : List.of(csv, workbook)) {
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(Clerk.json(again)).isEqualTo(first);
        }
        assertThat(dropped("march.csv", E1_CSV).path("receipt")).isEqualTo(first.path("receipt"));
        assertThat(events(CODE + ".energy-use.2025-03")).hasSize(1);
    }

    @Test
    void aWorkbookWithTwoMistakesIsMendedFromItsReplyAndScored() {
        String filing = CODE + ".energy-use.2025-04";
        byte[] wrong = Clerk.edited(workbook("2025-04"), open -> {
            open.getSheet(CONSUMED).getRow(1).getCell(0).setCellValue("yuanmei");
            open.getSheet(CONSUMED).getRow(3).getCell(1).setCellValue(-120);
        });

        HttpResponse<byte[]> refused = clerk.post("/api/v1/filings", Clerk.XLSX, wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue(Clerk.XLSX);
        byte[] mended = Clerk.edited(refused.body(), open -> {
            assertThat(open.getSheetName(0)).isEqualTo("问题 Problems");
            assertThat(comment(open, 1, 0)).contains("yuanmei");
            assertThat(comment(open, 3, 1)).contains("-120");
            open.getSheet(CONSUMED).getRow(1).getCell(0).setCellValue("raw_coal");
            open.getSheet(CONSUMED).getRow(3).getCell(1).setCellValue(120);
        });

        assertThat(clerk.post("/api/v1/filings", Clerk.XLSX, mended).statusCode())
                .isEqualTo(201);
        assertThat(clerk.read("/api/v1/filings/" + filing).path("status").asText())
                .isEqualTo("submitted");
        assertThat(regulator
                        .post("/api/v1/filings/" + filing + "/acceptance", "{}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(clerk.read("/api/v1/filings/" + filing).path("status").asText())
                .isEqualTo("accepted");
        assertThat(events(filing)).hasSize(2);
        JsonNode score = clerk.read("/api/v1/scores/enterprises/" + CODE + "/explanation?year=2025");
        assertThat(score.toString()).contains("\"addends\"");
    }

    private JsonNode dropped(String name, byte[] bytes) throws IOException {
        Files.createDirectories(inbox);
        Files.write(inbox.resolve("." + name), bytes);
        Files.move(inbox.resolve("." + name), inbox.resolve(name));
        Path receipt = inbox.resolve(name + ".receipt.json");
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(receipt));
        return HistoryJson.mapper().readTree(Files.readAllBytes(receipt));
    }

    private List<JsonNode> events(String filing) {
        List<JsonNode> events = new ArrayList<>();
        regulator
                .read("/api/v1/events?enterprise=" + CODE + "&limit=100")
                .path("items")
                .forEach(event -> {
                    if (event.path("filing").asText().equals(filing)) {
                        events.add(event);
                    }
                });
        return events;
    }

    private static String comment(Workbook workbook, int row, int column) {
        return workbook.getSheet(CONSUMED)
                .getRow(row)
                .getCell(column)
                .getCellComment()
                .getString()
                .getString();
    }

    /** E1 in the template of the day. */
    private byte[] workbook(String period) {
        byte[] template = clerk.get("/api/v1/templates/energy-use.xlsx").body();
        return Clerk.edited(template, open -> {
            Sheet envelope = open.getSheet("封面 Filing");
            List<Object> values = List.of("MY-2025-0007", CODE, "energy-use", period, 30000);
            for (int i = 0; i < values.size(); i++) {
                Clerk.cell(envelope.getRow(i + 1), 1, values.get(i));
            }
            Sheet consumed = open.getSheet(CONSUMED);
            Clerk.line(consumed, 1, "raw_coal", 10000, "t");
            Clerk.line(consumed, 2, "coke", 3000, "t");
            Clerk.line(consumed, 3, "diesel", 120, "t");
            Clerk.line(consumed, 4, "natural_gas", 200, "10k_m3", 1.33);
            Clerk.line(consumed, 5, "electricity", 3000, "10k_kWh");
            Clerk.line(consumed, 6, "heat", 50000, "GJ");
            Clerk.line(open.getSheet("外供 Exported"), 1, "heat", 20000, "GJ");
            Clerk.line(open.getSheet("产出 Produced"), 1, "methanol_bituminous", 12000, "t");
        });
    }
}
