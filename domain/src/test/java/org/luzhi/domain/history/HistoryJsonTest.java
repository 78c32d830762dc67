package org.luzhi.domain.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luzhi.domain.Examples;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.enterprise.EnterpriseCommand;
import org.luzhi.domain.enterprise.EnterpriseCommand.ChangeEnterprise;
import org.luzhi.domain.enterprise.EnterpriseCommand.CloseEnterprise;
import org.luzhi.domain.enterprise.EnterpriseCommand.ConfirmEnterprise;
import org.luzhi.domain.enterprise.EnterpriseCommand.ErasePersonalValues;
import org.luzhi.domain.enterprise.EnterpriseCommand.RegisterEnterprise;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.FieldComment;
import org.luzhi.domain.filing.Filed;
import org.luzhi.domain.filing.FilingCommand;
import org.luzhi.domain.filing.FilingCommand.AcceptFiling;
import org.luzhi.domain.filing.FilingCommand.ReturnFiling;
import org.luzhi.domain.filing.FilingCommand.WithdrawFiling;
import org.luzhi.domain.filing.FilingEvent.VersionFiled;
import org.luzhi.domain.filing.FilingStatus;
import org.luzhi.domain.filing.ReceiptId;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Refusal;

class HistoryJsonTest {

    static List<Object> carried() {
        Instant at = Examples.EIGHTH_OF_APRIL;
        return List.of(
                new RegisterEnterprise(Examples.METHANOL_WORKS, Examples.profile("示例"), at),
                new ChangeEnterprise(Examples.METHANOL_WORKS, Examples.profile("示例"), at),
                new ConfirmEnterprise(Examples.FAILING, "核实", at),
                new CloseEnterprise(Examples.METHANOL_WORKS, "注销", at),
                new ErasePersonalValues(Examples.METHANOL_WORKS, "撤回同意", "申请 1 号", at),
                Examples.file("MY-1", Examples.everything()),
                new AcceptFiling(Examples.MARCH, null, at),
                new ReturnFiling(Examples.MARCH, null, "核对", List.of(new FieldComment("/content", "?")), at),
                new WithdrawFiling(Examples.MARCH, "误报", at),
                new Filed((VersionFiled) Examples.events().get(5), 3, true, 2, true, FilingStatus.RETURNED),
                ReceiptId.of("ab".repeat(32)),
                new Actor("works-1", Set.of(Role.ENTERPRISE), Examples.METHANOL_WORKS),
                new Actor("auditor-1", Set.of(Role.AUDITOR), null),
                Refusal.invalid(List.of(
                        Problem.error("unit.wrong", new Place("能源", 7, "C", null), "kWh", "raw_coal", "kg, t"))));
    }

    @ParameterizedTest
    @MethodSource("carried")
    void whateverABusCarriesIsReadBackAsItWasWritten(Object value) throws JsonProcessingException {
        String json = HistoryJson.mapper().writeValueAsString(value);

        assertThat((Object) HistoryJson.mapper().readValue(json, value.getClass()))
                .isEqualTo(value);
    }

    @Test
    void noCommandIsLeftOut() {
        List<Class<?>> commands = Stream.of(EnterpriseCommand.class, FilingCommand.class)
                .<Class<?>>flatMap(protocol -> Stream.of(protocol.getPermittedSubclasses()))
                .toList();

        assertThat(carried().stream().<Class<?>>map(Object::getClass).toList()).containsAll(commands);
    }

    record Odds(
            BigDecimal zulu,
            Map<String, BigDecimal> bag,
            @Nullable String absent,
            boolean alpha,
            Instant moment) {}

    @Test
    void namesAreSortedDecimalsPlainTimesIsoAndNullsAbsent() throws JsonProcessingException {
        Map<String, BigDecimal> bag = new LinkedHashMap<>();
        bag.put("b", new BigDecimal("0.50"));
        bag.put("a", new BigDecimal("1E+3"));
        Odds odds = new Odds(
                new BigDecimal("123456789012345678901234567890.10"),
                bag,
                null,
                true,
                Instant.parse("2025-04-08T01:30:00.120Z"));

        assertThat(HistoryJson.mapper().writeValueAsString(odds))
                .isEqualTo("{\"alpha\":true,\"bag\":{\"a\":\"1000\",\"b\":\"0.5\"},"
                        + "\"moment\":\"2025-04-08T01:30:00.120Z\","
                        + "\"zulu\":\"123456789012345678901234567890.1\"}");
    }

    @Test
    void thirtyDigitsAreReadExactlyWhetherWrittenAsTextOrAsNumber() throws JsonProcessingException {
        record Held(BigDecimal value) {}
        BigDecimal exact = new BigDecimal("123456789012345678.901234567891");

        assertThat(HistoryJson.mapper().readValue("{\"value\":123456789012345678.901234567891}", Held.class))
                .isEqualTo(new Held(exact));
        assertThat(HistoryJson.mapper().readValue("{\"value\":\"123456789012345678.901234567891\"}", Held.class))
                .isEqualTo(new Held(exact));
    }

    @Test
    void aNameThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> HistoryJson.mapper().readTree("{\"a\":1,\"a\":2}"))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void equalContentGivesEqualBytesWhateverTheOrderOfItsLines() throws JsonProcessingException {
        EnergyUse content = Examples.e1();
        EnergyUse shuffled = new EnergyUse(
                content.consumed().reversed(), content.exported(), content.produced(), new BigDecimal("30000.00"));

        assertThat(HistoryJson.mapper().writeValueAsBytes(shuffled))
                .isEqualTo(HistoryJson.mapper().writeValueAsBytes(content));
    }
}
