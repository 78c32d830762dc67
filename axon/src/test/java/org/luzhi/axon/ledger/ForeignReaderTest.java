package org.luzhi.axon.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.luzhi.axon.Caller.as;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.luzhi.axon.Caller;
import org.luzhi.axon.House;
import org.luzhi.axon.ledger.ForeignReader.Tree;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Code that isn't ours accepts our checkpoints, proofs and tiles as they come over HTTP, and refuses each broken one. */
@House
class ForeignReaderTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String USCC = "91140423MA0LXJH141";
    private static final String ENTERPRISE = """
            {"enterprise":"%s","name":"襄垣试验焦化","region":"140423","industry":"2521","cluster":"C1","chains":[],
             "contact":"联系人","phone":"13800000000","mailboxes":[],"stations":[]}""".formatted(USCC);
    private static final String FILING = """
            {"filingNumber":"FOREIGN-%d","enterprise":"%s","subject":"energy-use","period":"2020-%02d","content":
             {"consumed":[{"energy":"raw_coal","quantity":"%d","unit":"t"}],"exported":[],"produced":[]}}""";

    private final Caller caller;
    private final int port;

    ForeignReaderTest(@LocalServerPort int port) {
        this.caller = new Caller(port);
        this.port = port;
    }

    @Test
    void aForeignReaderFollowsAReceiptToTheSignedRoot() throws Exception {
        JsonNode proof = proof(file(3));
        Tree tree = reader(proof).checkpoint(proof.get("checkpoint").asText());
        assertThat(tree.origin()).isEqualTo("luzhi.local/ledger");
        long index = proof.get("index").asLong();
        byte[] leaf = ForeignReader.leaf(
                HexFormat.of().parseHex(proof.get("recordHash").asText()));
        List<byte[]> path = hashes(proof.get("path"));
        assertThat(ForeignReader.included(tree, index, leaf, path)).isTrue();

        assertThat(ForeignReader.included(tree, index, flipped(leaf, 0), path)).isFalse();
        assertThat(ForeignReader.included(tree, index - 1, leaf, path)).isFalse();
        assertThat(ForeignReader.included(tree, index, leaf, path.subList(1, path.size())))
                .isFalse();
        for (int i = 0; i < path.size(); i++) {
            List<byte[]> broken = new ArrayList<>(path);
            broken.set(i, flipped(path.get(i), i % 32));
            assertThat(ForeignReader.included(tree, index, leaf, broken)).isFalse();
        }
    }

    @Test
    void aForeignReaderRefusesAnotherSignature() throws Exception {
        JsonNode proof = proof(file(4));
        ForeignReader reader = reader(proof);
        String note = proof.get("checkpoint").asText();
        String[] lines = note.split("\n", -1);
        String larger = note.replaceFirst("\n" + lines[1] + "\n", "\n" + (Long.parseLong(lines[1]) + 1) + "\n");
        assertThatThrownBy(() -> reader.checkpoint(larger)).isInstanceOf(IllegalArgumentException.class);
        String enterprises = proof.get("enterprises").asText();
        String borrowed = note.substring(0, note.indexOf("\n\n")) + enterprises.substring(enterprises.indexOf("\n\n"));
        assertThatThrownBy(() -> reader.checkpoint(borrowed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aForeignReaderMakesTheTreeOfTheTilesAndFollowsItsGrowth() throws Exception {
        JsonNode before = proof(file(5));
        ForeignReader reader = reader(before);
        Tree earlier = reader.checkpoint(before.get("checkpoint").asText());
        proof(file(6));
        Tree later = reader.checkpoint(new String(bytes("checkpoint"), StandardCharsets.UTF_8));
        assertThat(later.size()).isGreaterThan(earlier.size());

        List<byte[]> leaves = leaves(later.size());
        assertThat(ForeignReader.root(leaves)).isEqualTo(later.root());
        assertThat(ForeignReader.root(leaves.subList(0, (int) earlier.size()))).isEqualTo(earlier.root());

        for (long size = 1; size <= later.size(); size++) {
            Tree between = new Tree("", size, ForeignReader.root(leaves.subList(0, (int) size)));
            List<byte[]> path = hashes(JSON.readTree(bytes("consistency?from=" + size + "&to=" + later.size()))
                    .get("path"));
            assertThat(ForeignReader.consistent(between, later, path))
                    .as("from %d", size)
                    .isTrue();
            for (int i = 0; i < path.size(); i++) {
                List<byte[]> broken = new ArrayList<>(path);
                broken.set(i, flipped(path.get(i), 31));
                assertThat(ForeignReader.consistent(between, later, broken))
                        .as("from %d, hash %d", size, i)
                        .isFalse();
            }
        }
    }

    /** From the bundles of entries; each tile of level 0 must hold their leaves. */
    private List<byte[]> leaves(long size) {
        List<byte[]> leaves = new ArrayList<>();
        for (long number = 0; number * 256 < size; number++) {
            int width = (int) Math.min(256, size - number * 256);
            String name = "%03d%s".formatted(number, width < 256 ? ".p/" + width : "");
            byte[] entries = bytes("tile/entries/" + name);
            byte[] tile = bytes("tile/0/" + name);
            assertThat(entries).hasSize(width * 34);
            for (int i = 0; i < width; i++) {
                assertThat(entries[i * 34] << 8 | entries[i * 34 + 1]).isEqualTo(32);
                byte[] leaf = ForeignReader.leaf(Arrays.copyOfRange(entries, i * 34 + 2, (i + 1) * 34));
                assertThat(Arrays.copyOfRange(tile, i * 32, (i + 1) * 32)).isEqualTo(leaf);
                leaves.add(leaf);
            }
        }
        return leaves;
    }

    private static ForeignReader reader(JsonNode proof) {
        return new ForeignReader(proof.get("verifierKey").asText());
    }

    private JsonNode proof(JsonNode receipt) throws IOException {
        HttpResponse<String> answer =
                caller.get("/api/v1/receipts/" + receipt.get("receipt").asText() + "/proof", as("demo-enterprise"));
        return JSON.readTree(answer.body()).get("proof");
    }

    private JsonNode file(int month) throws IOException {
        caller.post("/api/v1/enterprises", ENTERPRISE, as("demo-regulator", "Content-Type", "application/json"));
        HttpResponse<String> filed = caller.post(
                "/api/v1/filings",
                FILING.formatted(month, USCC, month, 10 + month),
                as("demo-enterprise", "Content-Type", "application/json"));
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
        return JSON.readTree(filed.body());
    }

    private byte[] bytes(String path) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/ledger/" + path))
                    .build();
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(path, e);
        }
    }

    private static byte[] flipped(byte[] hash, int at) {
        byte[] broken = hash.clone();
        broken[at] ^= 1;
        return broken;
    }

    private static List<byte[]> hashes(JsonNode path) {
        List<byte[]> hashes = new ArrayList<>();
        path.forEach(hash -> hashes.add(Base64.getDecoder().decode(hash.asText())));
        return hashes;
    }
}
