package org.luzhi.domain.subject;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luzhi.domain.chain.SupplyChainRulesTest;
import org.luzhi.domain.green.GreenAssessmentRulesTest;
import org.luzhi.domain.history.HistoryJson;
import org.luzhi.domain.innovation.InnovationRulesTest;
import org.luzhi.domain.production.ProductionRulesTest;
import org.luzhi.domain.smart.SmartAssessmentRulesTest;

class ContentJsonTest {

    static List<Content> contents() {
        return List.of(
                ProductionRulesTest.content(),
                InnovationRulesTest.content(),
                SupplyChainRulesTest.content(),
                SmartAssessmentRulesTest.content(),
                GreenAssessmentRulesTest.content());
    }

    @ParameterizedTest
    @MethodSource("contents")
    void a_content_comes_back_from_its_json(Content content) throws JsonProcessingException {
        ObjectMapper json = HistoryJson.mapper();
        String written = json.writeValueAsString(content);

        Content read = json.readValue(written, content.getClass());

        assertThat(read).isEqualTo(content);
        assertThat(json.writeValueAsString(read)).isEqualTo(written);
    }
}
