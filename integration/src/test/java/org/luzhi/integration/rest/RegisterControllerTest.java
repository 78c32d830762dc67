package org.luzhi.integration.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.enterprise.EnterpriseProfile;
import org.luzhi.domain.enterprise.EnterpriseStatus;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.integration.town.MemoryRegister;
import org.luzhi.integration.town.OpenCipher;
import org.luzhi.integration.town.People;
import org.luzhi.integration.town.TownTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@TownTest
class RegisterControllerTest {

    private static final String PROFILE = """
            "name": "襄垣甲醇厂", "region": "140423", "industry": "2614", "cluster": "C1", "chains": ["methanol"],
            "contact": "张三", "phone": "13800000000", "mailboxes": ["tb@example.com"],
            "stations": [{"mn": "A140423", "password": "123456", "st": "31", "edition": "2017", "crc": "standard",
                          "tolerances": []}]
            """;

    @Autowired
    private RegisterController register;

    @Autowired
    private MemoryRegister entries;

    private MockMvc http;

    @BeforeEach
    void door() {
        http = Door.to(register);
    }

    @Test
    void registersSealedAndOnlyOnce() throws Exception {
        UnifiedSocialCreditCode code = People.fresh();

        http.perform(send(post("/api/v1/enterprises"), body(code)))
                .andExpect(status().isCreated())
                .andExpect(header().string(HttpHeaders.LOCATION, "/api/v1/enterprises/" + code))
                .andExpect(jsonPath("$.held", is(false)));

        EnterpriseProfile profile = entries.entry(code).orElseThrow().profile();
        assertThat(profile.contact()).isEqualTo(new OpenCipher().seal("enterprise/" + code, "张三"));
        assertThat(profile.toString()).doesNotContain("张三", "13800000000", "tb@example.com", "123456");
        assertThat(new OpenCipher().open(profile.mailboxes().getFirst())).hasValue("tb@example.com");
        http.perform(send(post("/api/v1/enterprises"), body(code)))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code", is("enterprise.known")));
    }

    @Test
    void findsEveryMistakeInOnePass() throws Exception {
        http.perform(send(post("/api/v1/enterprises"), """
                        {"enterprise": "123", "name": 5, "region": "140423", "cluster": "C1", "mailboxes": ["nobody"],
                         "stations": [{"mn": "A1"}], "colour": "red"}
                        """))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath(
                        "$.errors[*].pointer",
                        containsInAnyOrder(
                                "/enterprise",
                                "/name",
                                "/industry",
                                "/mailboxes/0",
                                "/stations/0/password",
                                "/stations/0/st",
                                "/stations/0/edition",
                                "/stations/0/crc",
                                "/colour")));
        http.perform(send(post("/api/v1/enterprises"), "{\"a\": 1, \"a\": 2}"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code", is("json.broken")));
    }

    @Test
    void holdsConfirmsChangesAndCloses() throws Exception {
        String good = People.fresh().value();
        char wrong = good.charAt(17) == '0' ? '1' : '0';
        UnifiedSocialCreditCode code = new UnifiedSocialCreditCode(good.substring(0, 17) + wrong);

        http.perform(send(post("/api/v1/enterprises"), body(code)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.held", is(true)));
        http.perform(send(post("/api/v1/enterprises/" + code + "/confirmation"), "{\"reason\": \"营业执照原件\"}"))
                .andExpect(status().isOk());
        assertThat(entries.entry(code).orElseThrow().status()).isEqualTo(EnterpriseStatus.CONFIRMED);
        http.perform(send(put("/api/v1/enterprises/" + code), "{" + PROFILE.replace("襄垣甲醇厂", "新名") + "}"))
                .andExpect(status().isOk());
        assertThat(entries.entry(code).orElseThrow().profile().name()).isEqualTo("新名");
        http.perform(send(post("/api/v1/enterprises/" + code + "/closure"), "{\"reason\": \"注销\"}"))
                .andExpect(status().isOk());
        assertThat(entries.entry(code).orElseThrow().status()).isEqualTo(EnterpriseStatus.CLOSED);
        http.perform(send(put("/api/v1/enterprises/nonsense"), "{" + PROFILE + "}"))
                .andExpect(status().isNotFound());
    }

    @Test
    void erasesOnADocumentAndSaysWhenTheKeyIsGone() throws Exception {
        UnifiedSocialCreditCode code = People.fresh();
        http.perform(send(post("/api/v1/enterprises"), body(code))).andExpect(status().isCreated());
        String erasure = "/api/v1/enterprises/" + code + "/erasure";

        http.perform(send(post(erasure), "{\"reason\": \" \", \"name\": \"x\"}"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[*].pointer", containsInAnyOrder("/name", "/reason", "/document")));
        assertThat(entries.entry(code).orElseThrow().erasable()).isTrue();
        for (int time = 0; time < 2; time++) {
            http.perform(send(post(erasure), "{\"reason\": \"撤回同意\", \"document\": \"申请 1 号\"}"))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.state", is("erased")));
        }
        assertThat(entries.entry(code).orElseThrow().erasable()).isFalse();
        http.perform(send(post("/api/v1/enterprises/nonsense/erasure"), "{}")).andExpect(status().isNotFound());
    }

    private static String body(UnifiedSocialCreditCode code) {
        return "{\"enterprise\": \"" + code + "\", " + PROFILE + "}";
    }

    private static MockHttpServletRequestBuilder send(MockHttpServletRequestBuilder request, String body) {
        return request.principal(Door.as(People.REGULATOR))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }
}
