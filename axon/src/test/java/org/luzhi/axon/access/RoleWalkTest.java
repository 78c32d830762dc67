package org.luzhi.axon.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.luzhi.axon.Caller;
import org.luzhi.axon.House;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every endpoint × role × own and other enterprise. An endpoint without a row here fails the test. */
@House
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleWalkTest {

    private static final String ALL = "own other regulator auditor operator";

    /** {@code METHOD pattern | address where it differs | body | who may}; {@code nobody}: even a stranger;
     * {@code hidden}: another enterprise learns not even that it is there. */
    private static final String ENDPOINTS = """
            GET /api/v1/me | | | %1$s
            GET /api/v1/subjects | | | %1$s
            GET /api/v1/subjects/{subject}/schema | /api/v1/subjects/energy-use/schema | | %1$s
            GET /api/v1/subjects/{subject}/form | /api/v1/subjects/energy-use/form | | %1$s
            GET /api/v1/templates/{subject}.xlsx | /api/v1/templates/energy-use.xlsx | | %1$s
            GET /api/v1/templates/{subject}.csv | /api/v1/templates/energy-use.csv | | %1$s
            POST /api/v1/filings | | filing | own
            GET /api/v1/filings | /api/v1/filings?enterprise={uscc} | | own regulator auditor
            GET /api/v1/filings/{id} | | | own regulator auditor
            GET /api/v1/filings/{id}/versions | | | own regulator auditor
            GET /api/v1/filings/{id}/evidence | | | own regulator auditor
            GET /api/v1/evidence/{digest} | | | own regulator auditor hidden
            POST /api/v1/filings/{id}/return | | {"reason":"r","comments":[]} | regulator
            POST /api/v1/filings/{id}/acceptance | | {} | regulator
            POST /api/v1/filings/{id}/withdrawal | | {"reason":"r"} | own
            GET /api/v1/receipts/{id} | /api/v1/receipts/{receipt} | | own regulator auditor
            GET /api/v1/receipts/{id}/proof | /api/v1/receipts/{receipt}/proof | | own regulator auditor
            POST /api/v1/enterprises | | enterprise | regulator
            GET /api/v1/enterprises | | | regulator auditor
            GET /api/v1/enterprises/{uscc} | | | own regulator auditor
            PUT /api/v1/enterprises/{uscc} | | profile | regulator
            POST /api/v1/enterprises/{uscc}/confirmation | | {"reason":"r"} | regulator
            POST /api/v1/enterprises/{uscc}/closure | /api/v1/enterprises/91140424MA0LXJH14X/closure | {"reason":"r"} | regulator
            POST /api/v1/enterprises/{uscc}/erasure | | {"reason":"r","document":"d"} | regulator
            GET /api/v1/balances | /api/v1/balances?enterprise={uscc}&year=2025 | | own regulator auditor
            GET /api/v1/scores/enterprises | /api/v1/scores/enterprises?year=2025 | | regulator auditor
            GET /api/v1/scores/enterprises/{uscc} | /api/v1/scores/enterprises/{uscc}?year=2025 | | own regulator auditor
            GET /api/v1/scores/enterprises/{uscc}/explanation | /api/v1/scores/enterprises/{uscc}/explanation?year=2025 | | own regulator auditor
            GET /api/v1/scores/clusters/{code} | /api/v1/scores/clusters/C0?year=2025 | | regulator auditor
            GET /api/v1/scores/clusters/{code}/explanation | /api/v1/scores/clusters/C0/explanation?year=2025 | | regulator auditor
            GET /api/v1/scores/cities/{region} | /api/v1/scores/cities/140400?year=2025 | | regulator auditor
            GET /api/v1/scores/cities/{region}/explanation | /api/v1/scores/cities/140400/explanation?year=2025 | | regulator auditor
            GET /api/v1/projects | /api/v1/projects?enterprise={uscc} | | own regulator auditor
            GET /api/v1/projects/{code} | /api/v1/projects/2105-140423-89-01-123456?enterprise={uscc} | | own regulator auditor
            GET /api/v1/events | | | regulator auditor
            GET /api/v1/events/{position} | /api/v1/events/0 | | regulator auditor
            POST /api/v1/replays | | {"projection":"register"} | auditor
            GET /api/v1/replays | | | auditor
            GET /api/v1/replays/{id} | /api/v1/replays/00000000-0000-7000-8000-000000000000 | | auditor
            GET /api/v1/replays/{id}/progress | /api/v1/replays/00000000-0000-7000-8000-000000000000/progress | | auditor
            GET /api/v1/replays/{id}/report | /api/v1/replays/00000000-0000-7000-8000-000000000000/report | | auditor
            POST /api/v1/replays/{id}/pause | /api/v1/replays/00000000-0000-7000-8000-000000000000/pause | | auditor
            POST /api/v1/replays/{id}/resume | /api/v1/replays/00000000-0000-7000-8000-000000000000/resume | | auditor
            DELETE /api/v1/replays/{id} | /api/v1/replays/00000000-0000-7000-8000-000000000000 | | auditor
            POST /api/v1/ledger/audits | | | auditor
            GET /api/v1/ledger/audits | | | auditor
            GET /api/v1/ledger/audits/{id} | /api/v1/ledger/audits/none | | auditor
            GET /api/v1/bundles | /api/v1/bundles?enterprise={uscc}&year=2024 | | auditor
            GET / | | | %1$s
            GET /console | | | %1$s
            GET /console/ | | | %1$s
            GET /console/operation | | | %1$s
            GET /console/city | | | regulator auditor
            GET /console/clusters/{code} | /console/clusters/C0 | | regulator auditor
            GET /console/enterprises | | | regulator auditor
            GET /console/enterprises/{code} | /console/enterprises/{uscc} | | own regulator auditor
            GET /console/enterprises/{code}/contact | /console/enterprises/{uscc}/contact | | regulator
            GET /console/file | | | own other
            GET /console/filings | /console/filings?enterprise={uscc} | | own regulator auditor
            GET /console/filings/{id} | | | own regulator auditor
            GET /console/projects | /console/projects?enterprise={uscc} | | own regulator auditor
            GET /console/projects/{code} | /console/projects/2105-140423-89-01-123456?enterprise={uscc} | | own regulator auditor
            GET /console/history | | | regulator auditor
            GET /console/history/{position} | /console/history/0 | | regulator auditor
            GET /console/replays | | | auditor
            GET /console/replays/{id} | /console/replays/00000000-0000-7000-8000-000000000000 | | auditor
            GET /console/language/{tag} | /console/language/en | | nobody %1$s
            GET /console/ledger | | | %1$s
            GET /ledger/verifier-key | | | nobody %1$s
            GET /ledger/checkpoints | | | nobody %1$s
            GET /ledger/checkpoint | | | nobody %1$s
            GET /ledger/enterprises-checkpoint | | | nobody %1$s
            GET /ledger/tile/{*path} | /ledger/tile/0/000.p/1 | | nobody %1$s
            GET /ledger/consistency | /ledger/consistency?from=0&to=1 | | nobody %1$s
            GET /login | | | nobody %1$s
            """.formatted(ALL);

    private static final Map<String, String> ACCOUNTS = new TreeMap<>(Map.of(
            "own", "demo-enterprise",
            "other", "demo-enterprise",
            "regulator", "demo-regulator",
            "auditor", "demo-auditor",
            "operator", "demo-operator"));

    private final RequestMappingHandlerMapping mappings;
    private final Caller caller;
    private Map<String, String> own = Map.of();
    private Map<String, String> others = Map.of();

    RoleWalkTest(@Autowired RequestMappingHandlerMapping requestMappingHandlerMapping, @LocalServerPort int port) {
        this.mappings = requestMappingHandlerMapping;
        this.caller = new Caller(port);
    }

    @BeforeAll
    void twoEnterprisesHaveFiled() {
        own = Walked.file(caller, "demo-enterprise", "91140423MA0LXJH141");
        others = Walked.file(caller, "demo-enterprise-2", "91140403MA0LGD025W");
    }

    @Test
    void everyEndpointHasARow() {
        Set<String> known = rows().map(Row::endpoint).collect(Collectors.toCollection(TreeSet::new));
        assertThat(endpoints()).isEqualTo(known);
    }

    @TestFactory
    Stream<DynamicTest> everyRoleGetsWhatItsRowSays() {
        return rows().flatMap(row -> Stream.concat(
                Stream.of(DynamicTest.dynamicTest(row.endpoint + " by nobody", () -> nobody(row))),
                ACCOUNTS.keySet().stream()
                        .map(who -> DynamicTest.dynamicTest(row.endpoint + " by " + who, () -> known(row, who)))));
    }

    private void nobody(Row row) {
        HttpResponse<String> answer = call(row, own);
        if (row.who.contains("nobody")) {
            assertThat(answer.statusCode()).isNotIn(401, 403);
        } else if (row.endpoint.contains(" /api/")) {
            assertThat(answer.statusCode()).isEqualTo(401);
        } else {
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
        }
    }

    private void known(Row row, String who) {
        Map<String, String> about = who.equals("other") ? others : own;
        HttpResponse<String> answer = call(row, about, "Authorization", "Bearer " + ACCOUNTS.get(who));
        if (row.who.contains(who)) {
            assertThat(answer.statusCode()).as(answer.body()).isNotIn(401, 403, 405, 415, 500);
        } else {
            boolean hidden = row.who.contains("hidden") && who.equals("other");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(hidden ? 404 : 403);
        }
    }

    private HttpResponse<String> call(Row row, Map<String, String> about, String... authorization) {
        String method = row.endpoint.substring(0, row.endpoint.indexOf(' '));
        String[] headers = Stream.concat(
                        Arrays.stream(authorization),
                        Stream.of(
                                "Accept",
                                row.endpoint.contains(" /api/") ? "*/*" : "text/html",
                                "Content-Type",
                                "application/json"))
                .toArray(String[]::new);
        return caller.send(
                method,
                Walked.fill(row.address, about),
                BodyPublishers.ofString(Walked.fill(row.body, about)),
                headers);
    }

    private Set<String> endpoints() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.luzhi."))
                .flatMap(entry -> names(entry.getKey()))
                .filter(name -> !name.endsWith(" /error"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> mapping.getMethodsCondition().getMethods().isEmpty()
                        ? Stream.of("ANY " + pattern)
                        : mapping.getMethodsCondition().getMethods().stream().map(method -> method + " " + pattern));
    }

    private static Stream<Row> rows() {
        return ENDPOINTS.lines().map(line -> {
            String[] cells = line.split("\\|", -1);
            String endpoint = cells[0].strip();
            String address = cells[1].isBlank() ? endpoint.substring(endpoint.indexOf(' ') + 1) : cells[1].strip();
            return new Row(
                    endpoint,
                    address,
                    cells[2].strip(),
                    List.of(cells[3].strip().split(" ")));
        });
    }

    private record Row(String endpoint, String address, String body, List<String> who) {}
}
