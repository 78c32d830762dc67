package org.luzhi.axon.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.luzhi.axon.serialization.Samples;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.access.AllowedTo;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.history.Provenance;
import org.luzhi.domain.refusal.RefusedException;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/**
 * Walks every command and query × role × own and other enterprise. A message without a row here fails the test. Where
 * {@code other} may ask too, the answer decides: see {@link BusAuthorizationTest} and {@link RoleWalkTest}.
 */
class MessageWalkTest {

    private static final Map<String, String> ROWS = new TreeMap<>(Map.ofEntries(
            Map.entry("FilingCommand$SubmitFiling", "own"),
            Map.entry("FilingCommand$WithdrawFiling", "own"),
            Map.entry("FilingCommand$AcceptFiling", "regulator"),
            Map.entry("FilingCommand$ReturnFiling", "regulator"),
            Map.entry("EnterpriseCommand$RegisterEnterprise", "regulator"),
            Map.entry("EnterpriseCommand$ChangeEnterprise", "regulator"),
            Map.entry("EnterpriseCommand$ConfirmEnterprise", "regulator"),
            Map.entry("EnterpriseCommand$CloseEnterprise", "regulator"),
            Map.entry("EnterpriseCommand$ErasePersonalValues", "regulator"),
            Map.entry("ObligationCommand$OpenObligation", "regulator"),
            Map.entry("ObligationCommand$RemindOfObligation", "regulator"),
            Map.entry("ObligationCommand$MeetObligation", "regulator"),
            Map.entry("ObligationCommand$MissObligation", "regulator"),
            Map.entry("ObligationCommand$AskExtension", "own"),
            Map.entry("ObligationCommand$GrantExtension", "regulator"),
            Map.entry("ObligationCommand$DeclineExtension", "regulator"),
            Map.entry("ObligationCommand$LiftObligation", "regulator"),
            Map.entry("AuditCommand$AuditLedger", "auditor"),
            Map.entry("AuditQuery$FindAudit", "auditor"),
            Map.entry("AuditQuery$ListAudits", "auditor"),
            Map.entry("ReplayCommand$RequestReplay", "auditor"),
            Map.entry("ReplayCommand$StartReplay", "auditor"),
            Map.entry("ReplayCommand$NoteProgress", "auditor"),
            Map.entry("ReplayCommand$PauseReplay", "auditor"),
            Map.entry("ReplayCommand$ResumeReplay", "auditor"),
            Map.entry("ReplayCommand$CancelReplay", "auditor"),
            Map.entry("ReplayCommand$FailReplay", "auditor"),
            Map.entry("ReplayCommand$CompleteReplay", "auditor"),
            Map.entry("ReplayCommand$CompareReplay", "auditor"),
            Map.entry("EvidenceQuery$FindEvidence", "own regulator auditor"),
            Map.entry("EvidenceQuery$FindEvidenceOfFiling", "own regulator auditor"),
            Map.entry("EvidenceQuery$ListFurtherEvidence", "own regulator auditor"),
            Map.entry("BundleQuery$BundleEnterprise", "auditor"),
            Map.entry("BundleQuery$BundleFiling", "auditor"),
            Map.entry("BundleQuery$BundleCity", "auditor"),
            Map.entry("BalanceQuery$FindBalance", "own regulator auditor"),
            Map.entry("BalanceQuery$SumBalances", "regulator auditor"),
            Map.entry("ProgressQuery$ListProjects", "own regulator auditor"),
            Map.entry("ProgressQuery$FindProject", "own regulator auditor"),
            Map.entry("FilingQuery$ListFilings", "own regulator auditor"),
            Map.entry("FilingQuery$FindFiling", "own regulator auditor"),
            Map.entry("FilingQuery$FindVersions", "own regulator auditor"),
            Map.entry("HistoryQuery$ListEvents", "regulator auditor"),
            Map.entry("HistoryQuery$CountKnown", "own other regulator auditor"),
            Map.entry("HistoryQuery$FindEvent", "regulator auditor"),
            Map.entry("ReceiptQuery$FindReceipt", "own other regulator auditor"),
            Map.entry("ReceiptQuery$FindReceiptProof", "own other regulator auditor"),
            Map.entry("RegisterQuery$ListEnterprises", "regulator auditor"),
            Map.entry("RegisterQuery$FindEnterprise", "own regulator auditor"),
            Map.entry("RegisterQuery$RevealContact", "regulator"),
            Map.entry("ReplayQuery$ListReplays", "auditor"),
            Map.entry("ReplayQuery$FindReplay", "auditor"),
            Map.entry("ReplayQuery$FindReport", "auditor"),
            Map.entry("ScoreQuery$ScoreEnterprise", "own regulator auditor"),
            Map.entry("ScoreQuery$ScoreCluster", "regulator auditor"),
            Map.entry("ScoreQuery$ScoreCity", "regulator auditor"),
            Map.entry("ScoreQuery$RankEnterprises", "regulator auditor")));

    private static final UnifiedSocialCreditCode OTHER = new UnifiedSocialCreditCode("91140403MA0LGD025W");

    private static final Map<String, Actor> ACTORS = new TreeMap<>(Map.of(
            "own",
                    new Actor("a", Set.of(Role.ENTERPRISE), (UnifiedSocialCreditCode)
                            Samples.of(UnifiedSocialCreditCode.class)),
            "other", new Actor("b", Set.of(Role.ENTERPRISE), OTHER),
            "regulator", new Actor("c", Set.of(Role.REGULATOR), null),
            "auditor", new Actor("d", Set.of(Role.AUDITOR), null),
            "operator", new Actor("e", Set.of(Role.OPERATOR), null)));

    @Test
    void everyMessageHasARow() {
        assertThat(messages().map(MessageWalkTest::name).collect(Collectors.toSet()))
                .isEqualTo(ROWS.keySet());
    }

    @TestFactory
    Stream<DynamicTest> everyRoleGetsWhatItsRowSays() {
        return messages().flatMap(message -> ACTORS.keySet().stream()
                .map(who -> DynamicTest.dynamicTest(name(message) + " by " + who, () -> walk(message, who))));
    }

    private static void walk(Class<?> message, String who) {
        Object sample = Samples.of(message);
        Map<String, String> metadata = Provenance.of(requireNonNull(ACTORS.get(who)), "test");
        if (Set.of(requireNonNull(ROWS.get(name(message))).split(" ")).contains(who)) {
            assertThatCode(() -> Grant.of(sample, metadata)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> Grant.of(sample, metadata)).isInstanceOf(RefusedException.class);
        }
        assertThatThrownBy(() -> Grant.of(sample, Map.of())).hasMessage("account.actor-missing");
    }

    private static String name(Class<?> message) {
        return message.getName().substring(message.getPackageName().length() + 1);
    }

    private static Stream<Class<?>> messages() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(AllowedTo.class));
        return scanner.findCandidateComponents("org.luzhi").stream()
                .<Class<?>>map(found -> {
                    try {
                        return Class.forName(found.getBeanClassName());
                    } catch (ClassNotFoundException e) {
                        throw new AssertionError(e);
                    }
                })
                .filter(type -> !type.getName().contains("Test$"));
    }
}
