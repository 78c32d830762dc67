package org.luzhi.axon.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.luzhi.axon.Caller.as;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.luzhi.axon.Caller;
import org.luzhi.axon.House;
import org.luzhi.domain.history.HistoryJson;
import org.luzhi.projections.ledger.Checkpoint;
import org.luzhi.projections.ledger.ConsistencyProof;
import org.luzhi.projections.ledger.EntryBundle;
import org.luzhi.projections.ledger.Hash;
import org.luzhi.projections.ledger.InclusionProof;
import org.luzhi.projections.ledger.MerkleTree;
import org.luzhi.projections.ledger.SealedTree;
import org.luzhi.projections.ledger.SignedNote;
import org.luzhi.projections.ledger.TiledSubtrees;
import org.luzhi.projections.ledger.TreeHasher;
import org.luzhi.projections.ledger.VerifierKey;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a stranger, an enterprise and an auditor get of the ledger, checked as they would. */
@House
class LedgerHttpTest {

    private static final String USCC = "91140423MA0LXJH141";
    private static final String ENTERPRISE = """
            {"enterprise":"%s","name":"襄垣试验焦化","region":"140423","industry":"2521","cluster":"C1","chains":[],
             "contact":"联系人","phone":"13800000000","mailboxes":[],"stations":[]}""".formatted(USCC);
    private static final String FILING = """
            {"filingNumber":"LEDGER-%d","enterprise":"%s","subject":"energy-use","period":"2024-02","content":
             {"consumed":[{"energy":"raw_coal","quantity":"%d","unit":"t"}],"exported":[],"produced":[]}}""";

    private final Caller caller;
    private final int port;

    LedgerHttpTest(@LocalServerPort int port) {
        this.caller = new Caller(port);
        this.port = port;
    }

    @Test
    void aReceiptIsProvedRightAfterTheFiling() throws IOException {
        JsonNode receipt = file(1);
        String id = receipt.get("receipt").asText();
        JsonNode proved = json(caller.get("/api/v1/receipts/" + id + "/proof", as("demo-enterprise")));
        assertThat(proved.get("receipt").asText()).isEqualTo(id);
        assertThat(proved.get("enterprise").asText()).isEqualTo(USCC);
        JsonNode proof = proved.get("proof");
        assertThat(proof.get("index").asLong())
                .isEqualTo(receipt.get("position").asLong());
        assertHolds(proof);

        JsonNode event =
                json(caller.get("/api/v1/events/" + receipt.get("position").asText(), as("demo-auditor")));
        assertThat(proof.get("recordHash").asText())
                .isEqualTo(event.get("recordHash").asText());
        assertHolds(event.get("proof"));
    }

    @Test
    void aStrangerFollowsTheTreeByItsTiles() throws Exception {
        JsonNode before = json(
                caller.get("/api/v1/receipts/" + file(2).get("receipt").asText() + "/proof", as("demo-enterprise")));
        VerifierKey key =
                VerifierKey.parse(before.get("proof").get("verifierKey").asText());
        Checkpoint earlier = Checkpoint.parse(
                SignedNote.open(before.get("proof").get("checkpoint").asText(), key));
        caller.get("/api/v1/receipts/" + file(3).get("receipt").asText() + "/proof", as("demo-enterprise"));

        Checkpoint now = Checkpoint.parse(SignedNote.open(bytes("checkpoint"), key));
        assertThat(now.size()).isGreaterThan(earlier.size());
        assertThat(now.origin()).isEqualTo("luzhi.local/ledger");
        assertThat(SignedNote.open(bytes("enterprises-checkpoint"), key))
                .startsWith("luzhi.local/ledger/enterprises\n" + now.size() + "\n" + now.root() + "\n");

        MerkleTree tree = new MerkleTree(
                new TiledSubtrees((level, number) -> tile(Integer.toString(level), number, now.size() >> 8 * level)));
        assertThat(tree.root(now.size())).isEqualTo(now.root());
        JsonNode consistency = json(caller.get("/ledger/consistency?from=" + earlier.size() + "&to=" + now.size()));
        List<Hash> path = hashes(consistency.get("path"));
        assertThat(new ConsistencyProof(earlier.size(), now.size(), path).links(earlier.root(), now.root()))
                .isTrue();

        long last = (now.size() - 1) / 256;
        List<Hash> entries = EntryBundle.parse(tile("entries", last, now.size()));
        byte[] leaves = tile("0", last, now.size());
        for (int i = 0; i < entries.size(); i++) {
            byte[] leaf = new TreeHasher().leaf(entries.get(i).bytes()).bytes();
            assertThat(Arrays.copyOfRange(leaves, i * Hash.BYTES, (i + 1) * Hash.BYTES))
                    .isEqualTo(leaf);
        }
    }

    @Test
    void anyTwoSignedSizesCanBeHeldAgainstEachOther() throws Exception {
        for (int number = 4; number < 7; number++) {
            String receipt = file(number).get("receipt").asText();
            caller.get("/api/v1/receipts/" + receipt + "/proof", as("demo-enterprise")); // waits for a checkpoint
        }
        String text = caller.get("/ledger/verifier-key").body();
        VerifierKey key = VerifierKey.parse(text.strip());
        assertThat(text).isEqualTo(key + "\n");

        JsonNode first = json(caller.get("/ledger/checkpoints?from=1&limit=1"));
        JsonNode rest =
                json(caller.get("/ledger/checkpoints?from=" + first.get("next").asText()));
        SealedTree.Opened earlier = opened(first.get("items").get(0), key);
        for (JsonNode item : rest.get("items")) {
            SealedTree.Opened later = opened(item, key);
            assertThat(later.size()).isEqualTo(item.get("size").asLong()).isGreaterThan(earlier.size());
            JsonNode path = json(caller.get("/ledger/consistency?from=" + earlier.size() + "&to=" + later.size()));
            assertThat(new ConsistencyProof(earlier.size(), later.size(), hashes(path.get("path")))
                            .links(earlier.root(), later.root()))
                    .isTrue();
            earlier = later;
        }
        assertThat(caller.get("/ledger/checkpoints?from=x").statusCode()).isEqualTo(422);
    }

    private static SealedTree.Opened opened(JsonNode item, VerifierKey key) {
        return new SealedTree(
                        item.get("checkpoint").asText(), item.get("enterprises").asText())
                .open(key);
    }

    @Test
    void anAuditorHasTheWholeLedgerAudited() throws Exception {
        file(7);
        HttpResponse<String> begun = caller.post("/api/v1/ledger/audits", "", as("demo-auditor"));
        assertThat(begun.statusCode()).as(begun.body()).isIn(202, 409); // another test's may run
        String newest = begun.statusCode() == 202
                ? begun.headers().firstValue("Location").orElseThrow()
                : "/api/v1/ledger/audits/"
                        + json(caller.get("/api/v1/ledger/audits", as("demo-auditor")))
                                .at("/items/0/id")
                                .asText();
        JsonNode audit = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> json(caller.get(newest, as("demo-auditor"))),
                        view -> !view.path("state").asText().equals("running"));
        assertThat(audit.path("state").asText()).as(audit.toString()).isEqualTo("match");
        assertThat(audit.path("events").asLong()).isPositive();
        assertThat(audit.path("checkpoints").asLong()).isPositive();
        assertThat(audit.path("findings")).isEmpty();
        assertThat(caller.get("/api/v1/ledger/audits/none", as("demo-auditor")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatTheLedgerDoesNotHaveIsAProblem() throws IOException {
        HttpResponse<String> none = caller.get("/ledger/tile/0/999", "Accept-Language", "en");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(json(none).toString()).contains("ledger.no-tile", "no such tile");
        assertThat(caller.get("/ledger/tile/../secret").statusCode()).isIn(400, 404, 302, 401);
        for (String wrong : List.of("from=2&to=1", "from=0&to=99999999", "from=x", "from=-1&to=1", "")) {
            HttpResponse<String> refused = caller.get("/ledger/consistency?" + wrong);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("ledger.range");
        }
        assertThat(caller.get("/api/v1/receipts/LZ-none/proof", as("demo-auditor"))
                        .statusCode())
                .isEqualTo(404);
    }

    private static void assertHolds(JsonNode proof) {
        VerifierKey key = VerifierKey.parse(proof.get("verifierKey").asText());
        SealedTree.Opened opened = new SealedTree(
                        proof.get("checkpoint").asText(),
                        proof.get("enterprises").asText())
                .open(key);
        Hash leaf = Hash.parse(proof.get("leafHash").asText());
        byte[] entry = HexFormat.of().parseHex(proof.get("recordHash").asText());
        assertThat(new TreeHasher().leaf(entry)).isEqualTo(leaf);
        InclusionProof path = new InclusionProof(proof.get("index").asLong(), opened.size(), hashes(proof.get("path")));
        assertThat(path.leads(leaf, opened.root())).isTrue();
        assertThat(proof.get("holds").asBoolean()).isTrue();
    }

    private JsonNode file(int number) throws IOException {
        caller.post("/api/v1/enterprises", ENTERPRISE, as("demo-regulator", "Content-Type", "application/json"));
        HttpResponse<String> filed = caller.post(
                "/api/v1/filings",
                FILING.formatted(number, USCC, 10 + number),
                as("demo-enterprise", "Content-Type", "application/json"));
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
        return json(filed);
    }

    private byte[] tile(String level, long number, long hashes) {
        long width = Math.min(256, hashes - number * 256);
        String path = "tile/%s/%03d%s".formatted(level, number, width < 256 ? ".p/" + width : "");
        return bytes(path);
    }

    private byte[] bytes(String path) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/ledger/" + path))
                    .build();
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(path, e);
        }
    }

    private static List<Hash> hashes(JsonNode path) {
        List<Hash> hashes = new ArrayList<>();
        path.forEach(hash -> hashes.add(Hash.parse(hash.asText())));
        return hashes;
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return HistoryJson.mapper().readTree(answer.body());
    }
}
