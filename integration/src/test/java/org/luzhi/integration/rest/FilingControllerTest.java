package org.luzhi.integration.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.enterprise.EnterpriseStatus;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.integration.subject.SubjectCatalogue;
import org.luzhi.integration.town.MemoryRegister;
import org.luzhi.integration.town.People;
import org.luzhi.integration.town.TownTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@TownTest
class FilingControllerTest {

    @Autowired
    private FilingController filings;

    @Autowired
    private ReviewController reviews;

    @Autowired
    private EvidenceController evidence;

    @Autowired
    private SubjectController subjects;

    @Autowired
    private SubjectCatalogue catalogue;

    @Autowired
    private MemoryRegister register;

    private MockMvc http;
    private UnifiedSocialCreditCode enterprise;

    @BeforeEach
    void anEnterprise() {
        http = Door.to(filings, reviews, evidence, subjects);
        enterprise = People.fresh();
        register.has(enterprise, EnterpriseStatus.REGISTERED);
    }

    @Test
    void answersTwoHundredOneAndThenTwoHundredWithTheSameReceipt() throws Exception {
        http.perform(e1())
                .andExpect(status().isCreated())
                .andExpect(header().string(HttpHeaders.LOCATION, startsWith("/api/v1/receipts/LZ-")))
                .andExpect(content().contentType(MediaType.APPLICATION_JSON))
                .andExpect(jsonPath("$.filing", is(enterprise + ".energy-use.2025-03")))
                .andExpect(jsonPath("$.enterprise", is(enterprise.value())))
                .andExpect(jsonPath("$.subject", is("energy-use")))
                .andExpect(jsonPath("$.period", is("2025-03")))
                .andExpect(jsonPath("$.filingNumber", is("MY-2025-0007")))
                .andExpect(jsonPath("$.version", is(1)))
                .andExpect(jsonPath("$.status", is("submitted")))
                .andExpect(jsonPath("$.receivedAt", is("2025-04-05T10:00:00+08:00")))
                .andExpect(jsonPath("$.position").isNumber())
                .andExpect(jsonPath("$.accounted.gross", is("18285.052")))
                .andExpect(jsonPath("$.accounted.net", is("17602.652")))
                .andExpect(jsonPath("$.accounted.perOutputValue", is("0.5867550667")))
                .andExpect(jsonPath("$.warnings").isEmpty())
                .andExpect(jsonPath("$.pinned[0].edition").isString());
        http.perform(e1()).andExpect(status().isOk()).andExpect(jsonPath("$.version", is(1)));
    }

    @Test
    void refusesInTheReadersLanguageWithAllErrorsAndTheirPlaces() throws Exception {
        byte[] mistaken = text(People.e1(enterprise))
                .replace("\"diesel\"", "\"disel\"")
                .replace("\"50000\"", "\"-1\"")
                .getBytes(StandardCharsets.UTF_8);

        http.perform(json(mistaken))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status", is(422)))
                .andExpect(jsonPath("$.type", is("urn:luzhi:problem:energy.unknown")))
                .andExpect(jsonPath("$.code", is("energy.unknown")))
                .andExpect(jsonPath("$.title", is("没有代码为“disel”的能源。")))
                .andExpect(jsonPath("$.errors[*].pointer", hasItem("/content/consumed/2/energy")))
                .andExpect(jsonPath("$.errors[*].pointer", hasItem("/content/consumed/5/quantity")))
                .andExpect(jsonPath("$.errors[0].severity", is("error")));
        http.perform(json(mistaken).header(HttpHeaders.ACCEPT_LANGUAGE, "en-GB,en;q=0.9"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[*].message", hasItem("A quantity cannot be negative: -1.")));
    }

    @Test
    void givesAWorkbookBackAnnotatedUnlessJsonIsPreferred() throws Exception {
        byte[] blank = catalogue.workbookTemplate("energy-use").orElseThrow();

        http.perform(workbook(blank).accept(MediaType.ALL))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentType(FilingController.XLSX))
                .andExpect(header().string(HttpHeaders.CONTENT_DISPOSITION, containsString("annotated.xlsx")));
        http.perform(workbook(blank).accept(MediaType.APPLICATION_JSON, MediaType.ALL))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void saysWhatWouldHappenInADryRun() throws Exception {
        http.perform(e1().param("dryRun", "true"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.dryRun", is(true)))
                .andExpect(jsonPath("$.wouldAnswer", is(201)))
                .andExpect(jsonPath("$.receipt.accounted.net", is("17602.652")));
        http.perform(json("{}".getBytes(StandardCharsets.UTF_8)).param("dryRun", "true"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.wouldAnswer", is(422)))
                .andExpect(jsonPath("$.problem.errors").isNotEmpty());
        http.perform(get("/api/v1/filings/" + enterprise + ".energy-use.2025-03/evidence")
                        .principal(Door.as(People.REGULATOR)))
                .andExpect(status().isNotFound());
    }

    @Test
    void refusesOtherMediaTypesAndOtherEnterprises() throws Exception {
        http.perform(post("/api/v1/filings")
                        .principal(Door.as(People.clerk(enterprise)))
                        .contentType(MediaType.APPLICATION_XML)
                        .content("<filing/>"))
                .andExpect(status().isUnsupportedMediaType());
        http.perform(json(People.e1(People.fresh())))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code", is("account.other-enterprise")));
        http.perform(post("/api/v1/filings")
                        .principal(Door.as(People.clerk(enterprise)))
                        .contentType(MediaType.APPLICATION_JSON))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void withdrawsAcceptsAndReturns() throws Exception {
        http.perform(e1()).andExpect(status().isCreated());
        String filing = "/api/v1/filings/" + enterprise + ".energy-use.2025-03";

        http.perform(regulator(filing + "/return", """
                        {"reason": "核对柴油", "comments": [{"pointer": "/content/consumed/2/quantity", "comment": "偏大"}]}
                        """))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status", is("returned")));
        http.perform(regulator(filing + "/acceptance", ""))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code", is("filing.not-submitted")));
        http.perform(json(People.filing(enterprise, "MY-2025-0007-B", "9000"))).andExpect(status().isCreated());
        http.perform(regulator(filing + "/acceptance", ""))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status", is("accepted")));
        for (String reason : List.of("x".repeat(2_001), "a\\u0000b", "\\ud800")) {
            http.perform(regulator(filing + "/withdrawal", "{\"reason\": \"" + reason + "\"}"))
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(jsonPath("$.code", is("text.wrong")));
        }
        http.perform(regulator(filing + "/withdrawal", "{\"reason\": \"\"}"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].pointer", is("/reason")));
        http.perform(regulator(filing + "/withdrawal", "{\"reason\": \"误报\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status", is("withdrawn")));
        http.perform(regulator("/api/v1/filings/nonsense/acceptance", "")).andExpect(status().isNotFound());
    }

    @Test
    void givesTheOriginalBytesAsADownload() throws Exception {
        http.perform(e1()).andExpect(status().isCreated());
        byte[] otherBytes =
                text(People.e1(enterprise)).replace("\"10000\"", "10000.0").getBytes(StandardCharsets.UTF_8);
        http.perform(json(otherBytes)).andExpect(status().isOk());

        http.perform(get("/api/v1/filings/" + enterprise + ".energy-use.2025-03/evidence")
                        .principal(Door.as(People.clerk(enterprise))))
                .andExpect(status().isOk())
                .andExpect(content().bytes(People.e1(enterprise)))
                .andExpect(content().contentType(MediaType.APPLICATION_JSON))
                .andExpect(header().string(
                                HttpHeaders.CONTENT_DISPOSITION,
                                is("attachment; filename=\""
                                        + digest(People.e1(enterprise)).substring(0, 12) + ".json\"")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string(HttpHeaders.LINK, containsString("rel=\"related\"")));
    }

    @Test
    void offersSubjectsSchemaAndTemplates() throws Exception {
        http.perform(get("/api/v1/subjects"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].subject", is("energy-use")))
                .andExpect(jsonPath("$.next").hasJsonPath());
        http.perform(get("/api/v1/subjects/energy-use/schema"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.$schema", is("https://json-schema.org/draft/2020-12/schema")));
        http.perform(get("/api/v1/templates/energy-use.xlsx"))
                .andExpect(status().isOk())
                .andExpect(content().contentType(FilingController.XLSX));
        http.perform(get("/api/v1/templates/energy-use.csv")).andExpect(status().isOk());
        http.perform(get("/api/v1/templates/nothing.csv"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code", is("subject.unknown")));
    }

    private MockHttpServletRequestBuilder e1() {
        return json(People.e1(enterprise));
    }

    private MockHttpServletRequestBuilder json(byte[] body) {
        return post("/api/v1/filings")
                .principal(Door.as(People.clerk(enterprise)))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private MockHttpServletRequestBuilder workbook(byte[] body) {
        return post("/api/v1/filings")
                .principal(Door.as(People.clerk(enterprise)))
                .contentType(FilingController.XLSX)
                .content(body);
    }

    private static MockHttpServletRequestBuilder regulator(String path, String body) {
        return post(path)
                .principal(Door.as(People.REGULATOR))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private static String digest(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
