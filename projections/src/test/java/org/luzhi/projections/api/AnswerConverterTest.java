package org.luzhi.projections.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.methodology.ScoreCard;
import org.luzhi.domain.receipt.Receipt;
import org.luzhi.projections.api.BalancesApi.PeriodView;
import org.luzhi.projections.balance.EnergyTotals;
import org.luzhi.projections.fold.Viewpoint;
import org.luzhi.projections.score.Score;
import org.springframework.http.MediaType;

/** What answers look like on the wire. */
class AnswerConverterTest {

    @Test
    void sumsAreUnroundedPlainStringsInDeclaredOrder() throws JsonProcessingException {
        EnergyTotals totals = new EnergyTotals(
                new BigDecimal("18285.0520"), new BigDecimal("1E+3"), BigDecimal.ONE, new BigDecimal("0.10"));

        assertThat(json(new PeriodView(ReportingPeriod.month(2025, 3), totals, true, 1)))
                .isEqualTo("""
                        {"period":"2025-03","gross":"18285.052","net":"1000","netOfFeedstock":"1",\
                        "netOfNonFossil":"0.1","provisional":true,"filings":1}""");
    }

    @Test
    void momentsHaveLawsOffset() throws JsonProcessingException {
        assertThat(json(new Viewpoint(null, Instant.parse("2025-03-31T16:00:00Z"), null)))
                .isEqualTo("{\"knownAt\":\"2025-04-01T00:00:00+08:00\"}");
    }

    @Test
    void aScoreThatIsNotThereIsSaidAndQuotientsHaveTenDecimals() throws JsonProcessingException {
        ScoreCard card = new ScoreCard(
                "M", "d", null, new BigDecimal("0.33333333333333333333"), true, List.of(), List.of(), List.of());
        Score score = new Score(new Score.Scope(Score.Kind.CITY, "140400", null), 2025, Viewpoint.NOW, card);

        assertThat(json(ScoreView.card(score)))
                .contains("\"score\":null", "\"coverage\":\"0.3333333333\"", "\"kind\":\"city\"");
    }

    @Test
    void writesAnswersOnlyAndReadsNothing() {
        AnswerConverter converter = new AnswerConverter();

        assertThat(converter.canWrite(Receipt.class, MediaType.APPLICATION_JSON))
                .isTrue();
        assertThat(converter.canWrite(ScoreView.class, MediaType.APPLICATION_JSON))
                .isTrue();
        assertThat(converter.canWrite(String.class, MediaType.APPLICATION_JSON)).isFalse();
        assertThat(converter.canRead(ScoreView.class, MediaType.APPLICATION_JSON))
                .isFalse();
    }

    private static String json(Object answer) throws JsonProcessingException {
        return AnswerConverter.mapper().writeValueAsString(answer);
    }
}
