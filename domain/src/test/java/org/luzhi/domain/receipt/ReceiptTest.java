package org.luzhi.domain.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.Examples;
import org.luzhi.domain.filing.FilingCommand.SubmitFiling;
import org.luzhi.domain.filing.FilingEvent.EnergyUseFiled;
import org.luzhi.domain.filing.FilingState;
import org.luzhi.domain.filing.FilingStatus;
import org.luzhi.domain.history.HistoryJson;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.standard.Standards;

/** The worked example E1 as its enterprise is told of it: figures of the standard's example, computed by hand. */
class ReceiptTest {

    private static JsonNode receipt(List<Problem> arrival, Locale locale) throws JsonProcessingException {
        SubmitFiling file = new SubmitFiling(
                Examples.MARCH,
                "MY-2025-0007",
                Examples.e1(),
                Examples.EVIDENCE,
                List.of(),
                false,
                Instant.parse("2025-04-08T16:00:00.001Z"));
        EnergyUseFiled event = (EnergyUseFiled)
                FilingState.none().decide(file, Standards.builtIn()).getFirst();
        Receipt receipt = Receipt.of(event, FilingStatus.SUBMITTED, event.late(), null, arrival, locale);
        return HistoryJson.mapper().readTree(HistoryJson.mapper().writeValueAsString(receipt));
    }

    @Test
    void sumsAreUnroundedAndQuotientsHaveTenDecimals() throws JsonProcessingException {
        JsonNode accounted = receipt(List.of(), Locale.ENGLISH).get("accounted");
        JsonNode methanol = accounted.get("unitConsumption").get(0);

        assertThat(accounted.get("gross").asText()).isEqualTo("18285.052");
        assertThat(accounted.get("net").asText()).isEqualTo("17602.652");
        assertThat(accounted.get("netOfFeedstock").asText()).isEqualTo("17602.652");
        assertThat(accounted.get("netOfNonFossil").asText()).isEqualTo("17602.652");
        assertThat(accounted.get("perOutputValue").asText()).isEqualTo("0.5867550667");
        assertThat(methanol.get("product").asText()).isEqualTo("methanol_bituminous");
        assertThat(methanol.get("value").asText()).isEqualTo("1466.8876666667");
        assertThat(methanol.get("unit").asText()).isEqualTo("kgce/t");
        assertThat(methanol.get("level").asInt()).isEqualTo(3);
    }

    @Test
    void itSaysWhenInLawsZoneAndThatThePositionIsNotKnownYet() throws JsonProcessingException {
        JsonNode receipt = receipt(List.of(), Locale.ENGLISH);

        assertThat(receipt.get("receivedAt").asText()).isEqualTo("2025-04-09T00:00:00.001+08:00");
        assertThat(receipt.get("due").asText()).isEqualTo("2025-04-08");
        assertThat(receipt.get("late").asBoolean()).isTrue();
        assertThat(receipt.get("position").isNull()).isTrue();
        assertThat(receipt.get("status").asText()).isEqualTo("submitted");
        assertThat(receipt.get("receipt").asText()).matches("LZ-[0-9a-f]{40}");
    }

    @Test
    void warningsSpeakTheReadersLanguage() throws JsonProcessingException {
        List<Problem> arrival = List.of(Problem.warning("text.byte-order-mark", Place.WHOLE));

        assertThat(receipt(arrival, Locale.ENGLISH)
                        .get("warnings")
                        .get(0)
                        .get("hint")
                        .asText())
                .isEqualTo("Nothing to do.");
        assertThat(receipt(arrival, Locale.SIMPLIFIED_CHINESE)
                        .get("warnings")
                        .get(0)
                        .get("hint")
                        .asText())
                .isEqualTo("无需处理。");
    }
}
