package org.luzhi.integration.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.micrometer.core.instrument.MeterRegistry;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.enterprise.EnterpriseStatus;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.FilingCommand.SubmitFiling;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.filing.RecordedWarning;
import org.luzhi.domain.history.Provenance;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.receipt.EnergyFigures;
import org.luzhi.domain.receipt.Receipt;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.integration.channel.Outcome.Recorded;
import org.luzhi.integration.channel.Outcome.Refused;
import org.luzhi.integration.channel.Outcome.Rehearsed;
import org.luzhi.integration.subject.Format;
import org.luzhi.integration.town.MemoryEvidence;
import org.luzhi.integration.town.MemoryFilings;
import org.luzhi.integration.town.MemoryRegister;
import org.luzhi.integration.town.People;
import org.luzhi.integration.town.TownClock;
import org.luzhi.integration.town.TownTest;
import org.springframework.beans.factory.annotation.Autowired;

@TownTest
class FilingPathTest {

    @Autowired
    private FilingChannel channel;

    @Autowired
    private MemoryRegister register;

    @Autowired
    private MemoryFilings filings;

    @Autowired
    private MemoryEvidence evidence;

    @Autowired
    private MeterRegistry meters;

    @AfterEach
    void everyArrivalIsLetGoOf() {
        filings.breakWith(null);
        assertThat(evidence.open()).isZero();
    }

    @Test
    void recordsTheWorkedExampleWithItsFigures() {
        UnifiedSocialCreditCode enterprise = registered();

        Recorded recorded = (Recorded) file(enterprise, People.e1(enterprise));

        Receipt receipt = receipt(recorded);
        EnergyFigures accounted = Objects.requireNonNull(receipt.accounted().energy());
        assertThat(accounted.gross()).isEqualByComparingTo("18285.0520");
        assertThat(accounted.net()).isEqualByComparingTo("17602.6520");
        assertThat(accounted.unitConsumption()).singleElement().satisfies(methanol -> {
            assertThat(methanol.value()).isEqualByComparingTo("1466.8876666667");
            assertThat(methanol.level()).isEqualTo(3);
        });
        assertThat(receipt.version()).isEqualTo(1);
        assertThat(receipt.receivedAt()).isEqualTo("2025-04-05T10:00:00+08:00");
        assertThat(receipt.due()).hasToString("2025-04-08");
        assertThat(receipt.late()).isFalse();
        assertThat(receipt.position()).isNotNull();
        assertThat(receipt.warnings()).isEmpty();
        assertThat(evidence.find(receipt.evidence(), enterprise))
                .hasValueSatisfying(kept -> assertThat(kept.bytes()).isEqualTo(People.e1(enterprise)));
        assertThat(filings.lastMetadata(SubmitFiling.class))
                .containsEntry(Provenance.ACTOR, "clerk")
                .containsEntry(Provenance.ROLES, "ENTERPRISE")
                .containsEntry(Provenance.ACTING_FOR, enterprise.value())
                .containsEntry(Provenance.DOOR, "rest")
                .containsEntry(Provenance.EVIDENCE, receipt.evidence());
    }

    @Test
    void answersKnownContentWithItsOldReceiptAndKeepsTheSecondBytes() {
        UnifiedSocialCreditCode enterprise = registered();
        Recorded first = (Recorded) file(enterprise, People.e1(enterprise));
        int events = filings.size();
        byte[] otherBytes = new String(People.e1(enterprise), StandardCharsets.UTF_8)
                .replace("\"10000\"", "10000.00")
                .getBytes(StandardCharsets.UTF_8);

        Recorded again = (Recorded) file(enterprise, otherBytes);

        assertThat(again.filed().known()).isTrue();
        assertThat(filings.size()).isEqualTo(events);
        assertThat(receipt(again).receipt()).isEqualTo(receipt(first).receipt());
        assertThat(receipt(again).evidence()).isEqualTo(receipt(first).evidence());
        assertThat(evidence.further(march(enterprise))).singleElement().satisfies(further -> assertThat(
                        evidence.find(further.digest(), enterprise))
                .hasValueSatisfying(kept -> assertThat(kept.bytes()).isEqualTo(otherBytes)));
    }

    @Test
    void warnsThatKnownContentIsSuperseded() {
        UnifiedSocialCreditCode enterprise = registered();
        file(enterprise, People.e1(enterprise));
        file(enterprise, People.filing(enterprise, "MY-2025-0007-B", "10001"));

        Recorded again = (Recorded) file(enterprise, People.e1(enterprise));

        assertThat(again.filed().event().version()).isEqualTo(1);
        assertThat(again.careWarnings()).extracting(Problem::code).containsExactly("filing.superseded");
    }

    @Test
    void givesOneReceiptToTheSameContentFromThirtyTwoThreads() throws Exception {
        UnifiedSocialCreditCode enterprise = registered();
        int before = filings.size();
        Callable<Outcome> once = () -> file(enterprise, People.e1(enterprise));
        try (ExecutorService clerks = Executors.newFixedThreadPool(32)) {
            List<Future<Outcome>> all =
                    clerks.invokeAll(Stream.generate(() -> once).limit(32).toList());
            Set<String> receipts = new java.util.HashSet<>();
            int fresh = 0;
            for (Future<Outcome> one : all) {
                Recorded recorded = (Recorded) one.get();
                receipts.add(receipt(recorded).receipt().value());
                fresh += recorded.filed().known() ? 0 : 1;
            }
            assertThat(receipts).hasSize(1);
            assertThat(fresh).isEqualTo(1);
        }
        assertThat(filings.size()).isEqualTo(before + 1);
    }

    @Test
    void refusesWhoMayNotFile() {
        UnifiedSocialCreditCode mine = registered();
        UnifiedSocialCreditCode other = registered();
        UnifiedSocialCreditCode unknown = People.fresh();
        UnifiedSocialCreditCode held = in(EnterpriseStatus.HELD);
        UnifiedSocialCreditCode closed = in(EnterpriseStatus.CLOSED);

        assertRefused(file(mine, People.e1(other)), Refusal.Kind.FORBIDDEN, "account.other-enterprise");
        assertRefused(file(unknown, People.e1(unknown)), Refusal.Kind.INVALID, "enterprise.unknown");
        assertRefused(file(held, People.e1(held)), Refusal.Kind.WRONG_STATE, "enterprise.held");
        assertRefused(file(closed, People.e1(closed)), Refusal.Kind.WRONG_STATE, "enterprise.closed");
        Actor auditor = new Actor("auditor", Set.of(Role.AUDITOR), null);
        assertRefused(
                channel.file(arrival(auditor, People.e1(mine), false)), Refusal.Kind.FORBIDDEN, "account.forbidden");
    }

    @Test
    void tellsTheWrongEnterpriseWithTheOtherErrors() {
        UnifiedSocialCreditCode other = registered();

        Refused refused = (Refused) file(registered(), People.filing(other, "MY-1", "-1"));

        assertThat(refused.refusal().kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refused.refusal().problems())
                .extracting(Problem::code, problem -> problem.place().pointer())
                .containsExactly(
                        tuple("account.other-enterprise", "/enterprise"),
                        tuple("quantity.negative", "/content/consumed/0/quantity"));
    }

    @Test
    void flagsTheFilingOfAConfirmedCode() {
        UnifiedSocialCreditCode confirmed = in(EnterpriseStatus.CONFIRMED);

        Recorded recorded = (Recorded) file(confirmed, People.e1(confirmed));

        assertThat(recorded.filed().event().flagged()).isTrue();
    }

    @Test
    void refusesWithEveryErrorAtItsPlaceAndCountsIt() {
        UnifiedSocialCreditCode enterprise = registered();
        byte[] twoMistakes = new String(People.e1(enterprise), StandardCharsets.UTF_8)
                .replace("\"diesel\"", "\"disel\"")
                .replace("\"20000\"", "\"-20000\"")
                .getBytes(StandardCharsets.UTF_8);
        int events = filings.size();
        double before = refusals("energy.unknown");

        Refused refused = (Refused) file(enterprise, twoMistakes);

        assertThat(refused.refusal().kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refused.refusal().problems().stream().filter(Problem::isError))
                .extracting(problem -> problem.code() + " " + problem.place().pointer())
                .containsExactlyInAnyOrder(
                        "energy.unknown /content/consumed/2/energy", "quantity.negative /content/exported/0/quantity");
        assertThat(refused.reading()).isNotNull();
        assertThat(filings.size()).isEqualTo(events);
        assertThat(refusals("energy.unknown")).isEqualTo(before + 1);
    }

    @Test
    void doubtsMoreThanTenTimesAsMuchAsBeforeAndNotTenTimes() {
        UnifiedSocialCreditCode enterprise = registered();
        filings.filedBefore(
                enterprise,
                Map.of(
                        "raw_coal",
                        new BigDecimal("999999.9"),
                        "coke",
                        new BigDecimal("300000"),
                        "heat",
                        BigDecimal.ZERO));

        Recorded recorded = (Recorded) file(enterprise, People.e1(enterprise));

        assertThat(recorded.filed().event().warnings())
                .extracting(RecordedWarning::code, RecordedWarning::arguments)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "quantity.jump", List.of("raw_coal", "10000000 kg", "999999.9 kg")));
        String pointer = recorded.filed().event().warnings().getFirst().pointer();
        int line = Integer.parseInt(pointer.replaceAll("\\D", ""));
        EnergyUse content = (EnergyUse) recorded.filed().event().content();
        assertThat(content.consumed().get(line).energy()).isEqualTo("raw_coal");
    }

    @Test
    void rehearsesWithoutRecording() {
        UnifiedSocialCreditCode enterprise = registered();
        int events = filings.size();

        Rehearsed fresh = (Rehearsed) channel.file(arrival(People.clerk(enterprise), People.e1(enterprise), true));

        assertThat(fresh.filed().known()).isFalse();
        assertThat(fresh.filed().event().version()).isEqualTo(1);
        assertThat(filings.size()).isEqualTo(events);
        assertThat(evidence.newest(march(enterprise))).isEmpty();

        file(enterprise, People.e1(enterprise));
        Rehearsed known = (Rehearsed) channel.file(arrival(People.clerk(enterprise), People.e1(enterprise), true));
        assertThat(known.filed().known()).isTrue();
    }

    @Test
    void acknowledgesNothingWhenTheStoreFails() {
        UnifiedSocialCreditCode enterprise = registered();
        filings.breakWith(new IllegalStateException("the disk is gone"));

        assertThatThrownBy(() -> file(enterprise, People.e1(enterprise))).hasMessageContaining("the disk is gone");

        filings.breakWith(null);
        assertThat(((Recorded) file(enterprise, People.e1(enterprise))).filed().known())
                .isFalse();
    }

    private double refusals(String code) {
        return meters.counter("luzhi.refusals", "door", "rest", "code", code).count();
    }

    private UnifiedSocialCreditCode registered() {
        return in(EnterpriseStatus.REGISTERED);
    }

    private UnifiedSocialCreditCode in(EnterpriseStatus status) {
        UnifiedSocialCreditCode code = People.fresh();
        register.has(code, status);
        return code;
    }

    private Outcome file(UnifiedSocialCreditCode sender, byte[] bytes) {
        return channel.file(arrival(People.clerk(sender), bytes, false));
    }

    private static Arrival arrival(Actor sender, byte[] bytes, boolean dryRun) {
        return new Arrival("rest", sender, bytes, Format.JSON, null, TownClock.NOW, dryRun);
    }

    private static Receipt receipt(Recorded recorded) {
        return Receipt.of(
                recorded.filed().event(),
                recorded.filed().status(),
                recorded.filed().late(),
                recorded.position(),
                recorded.careWarnings(),
                Locale.ENGLISH);
    }

    private static FilingId march(UnifiedSocialCreditCode enterprise) {
        return new FilingId(enterprise, "energy-use", ReportingPeriod.month(2025, 3));
    }

    private static void assertRefused(Outcome outcome, Refusal.Kind kind, String code) {
        Refused refused = (Refused) outcome;
        assertThat(refused.refusal().kind()).isEqualTo(kind);
        assertThat(refused.refusal().problems()).extracting(Problem::code).containsExactly(code);
    }
}
