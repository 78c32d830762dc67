package org.luzhi.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.conversion.Gate;
import org.luzhi.domain.conversion.MilestoneGraph;
import org.luzhi.domain.enterprise.EnterpriseCommand;
import org.luzhi.domain.enterprise.EnterpriseCommand.ChangeEnterprise;
import org.luzhi.domain.enterprise.EnterpriseCommand.CloseEnterprise;
import org.luzhi.domain.enterprise.EnterpriseCommand.ConfirmEnterprise;
import org.luzhi.domain.enterprise.EnterpriseCommand.ErasePersonalValues;
import org.luzhi.domain.enterprise.EnterpriseCommand.RegisterEnterprise;
import org.luzhi.domain.enterprise.EnterpriseEvent;
import org.luzhi.domain.enterprise.EnterpriseState;
import org.luzhi.domain.enterprise.EnterpriseState.OnRegister;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.FilingCommand;
import org.luzhi.domain.filing.FilingCommand.AcceptFiling;
import org.luzhi.domain.filing.FilingCommand.ReturnFiling;
import org.luzhi.domain.filing.FilingCommand.SubmitFiling;
import org.luzhi.domain.filing.FilingCommand.WithdrawFiling;
import org.luzhi.domain.filing.FilingEvent;
import org.luzhi.domain.filing.FilingState;
import org.luzhi.domain.filing.FilingState.OnFile;
import org.luzhi.domain.history.EventCatalogue;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.obligation.ObligationCommand;
import org.luzhi.domain.obligation.ObligationCommand.AskExtension;
import org.luzhi.domain.obligation.ObligationCommand.DeclineExtension;
import org.luzhi.domain.obligation.ObligationCommand.GrantExtension;
import org.luzhi.domain.obligation.ObligationCommand.LiftObligation;
import org.luzhi.domain.obligation.ObligationCommand.MeetObligation;
import org.luzhi.domain.obligation.ObligationCommand.MissObligation;
import org.luzhi.domain.obligation.ObligationCommand.RemindOfObligation;
import org.luzhi.domain.obligation.ObligationState;
import org.luzhi.domain.obligation.Obligations;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.domain.replay.Differences;
import org.luzhi.domain.replay.ReplayCommand;
import org.luzhi.domain.replay.ReplayCommand.CancelReplay;
import org.luzhi.domain.replay.ReplayCommand.CompareReplay;
import org.luzhi.domain.replay.ReplayCommand.CompleteReplay;
import org.luzhi.domain.replay.ReplayCommand.FailReplay;
import org.luzhi.domain.replay.ReplayCommand.NoteProgress;
import org.luzhi.domain.replay.ReplayCommand.PauseReplay;
import org.luzhi.domain.replay.ReplayCommand.RequestReplay;
import org.luzhi.domain.replay.ReplayCommand.ResumeReplay;
import org.luzhi.domain.replay.ReplayCommand.StartReplay;
import org.luzhi.domain.replay.ReplayId;
import org.luzhi.domain.replay.ReplayState;
import org.luzhi.domain.standard.Standards;

/** The README's tables are the decision tables: every cell is carried out. */
class ReadmeTest {

    private static final SubmitFiling FIRST = coal("MY-1");
    private static final SubmitFiling SECOND = coal("MY-2");
    private static final AcceptFiling ACCEPT = new AcceptFiling(Examples.MARCH, null, Examples.EIGHTH_OF_APRIL);
    private static final ReturnFiling RETURN =
            new ReturnFiling(Examples.MARCH, null, "核对", List.of(), Examples.EIGHTH_OF_APRIL);
    private static final WithdrawFiling WITHDRAW = new WithdrawFiling(Examples.MARCH, "误报", Examples.EIGHTH_OF_APRIL);

    private static SubmitFiling coal(String number) {
        return Examples.file(
                number,
                new EnergyUse(
                        List.of(Examples.consumed("raw_coal", "10", Unit.T)),
                        List.of(),
                        List.of(),
                        new BigDecimal("5")));
    }

    @Test
    void theLifeOfAFilingIsAsTheTableSays() throws IOException {
        Map<String, FilingState> states = new LinkedHashMap<>();
        states.put("not filed", FilingState.none());
        states.put("submitted", filing(FIRST));
        states.put("returned", filing(FIRST, RETURN));
        states.put("accepted", filing(FIRST, ACCEPT));
        states.put("withdrawn", filing(FIRST, WITHDRAW));
        Map<String, FilingCommand> commands = new LinkedHashMap<>();
        List.of(SECOND, ACCEPT, RETURN, WITHDRAW)
                .forEach(command -> commands.put(command.getClass().getSimpleName(), command));

        assertTable("## Life of a filing", states, commands, (state, command) -> {
            OnFile after = (OnFile) carriedOut(state, command);
            return after.status().code();
        });
    }

    private static FilingState filing(FilingCommand... commands) {
        return Arrays.stream(commands).reduce(FilingState.none(), ReadmeTest::carriedOut, (a, b) -> b);
    }

    private static FilingState carriedOut(FilingState state, FilingCommand command) {
        List<FilingEvent> events = state.decide(command, Standards.builtIn());
        return events.stream().reduce(state, FilingState::evolve, (a, b) -> b);
    }

    @Test
    void theLifeOfAnEnterpriseIsAsTheTableSays() throws IOException {
        UnifiedSocialCreditCode good = Examples.METHANOL_WORKS;
        UnifiedSocialCreditCode failing = Examples.FAILING;
        Map<String, EnterpriseState> states = new LinkedHashMap<>();
        states.put("not registered", EnterpriseState.none());
        states.put("registered", enterprise(register(good)));
        states.put("held", enterprise(register(failing)));
        states.put("confirmed", enterprise(register(failing), confirm(failing)));
        states.put("closed", enterprise(register(good), close(good)));
        Map<String, EnterpriseCommand> commands = new LinkedHashMap<>();
        List.of(register(good), change(good), confirm(good), close(good), erase(good))
                .forEach(command -> commands.put(command.getClass().getSimpleName(), command));

        assertTable("## Life of an enterprise", states, commands, (state, command) -> {
            OnRegister after = (OnRegister) carriedOut(state, command);
            return after.status().code();
        });
    }

    private static EnterpriseState enterprise(EnterpriseCommand... commands) {
        return Arrays.stream(commands).reduce(EnterpriseState.none(), ReadmeTest::carriedOut, (a, b) -> b);
    }

    private static EnterpriseState carriedOut(EnterpriseState state, EnterpriseCommand command) {
        List<EnterpriseEvent> events = state.decide(command);
        return events.stream().reduce(state, EnterpriseState::evolve, (a, b) -> b);
    }

    private static EnterpriseCommand register(UnifiedSocialCreditCode code) {
        return new RegisterEnterprise(code, Examples.profile("示例"), Examples.EIGHTH_OF_APRIL);
    }

    private static EnterpriseCommand change(UnifiedSocialCreditCode code) {
        return new ChangeEnterprise(code, Examples.profile("另名"), Examples.EIGHTH_OF_APRIL);
    }

    private static EnterpriseCommand confirm(UnifiedSocialCreditCode code) {
        return new ConfirmEnterprise(code, "核实", Examples.EIGHTH_OF_APRIL);
    }

    private static EnterpriseCommand close(UnifiedSocialCreditCode code) {
        return new CloseEnterprise(code, "注销", Examples.EIGHTH_OF_APRIL);
    }

    private static EnterpriseCommand erase(UnifiedSocialCreditCode code) {
        return new ErasePersonalValues(code, "撤回同意", "申请 1 号", Examples.EIGHTH_OF_APRIL);
    }

    @Test
    void theLifeOfAReplayIsAsTheTableSays() throws IOException {
        ReplayId id = Examples.REPLAY;
        Instant at = Examples.EIGHTH_OF_APRIL;
        ReplayCommand request = new RequestReplay(id, Examples.scope(), at);
        ReplayCommand start = new StartReplay(id, 9, at);
        ReplayCommand pause = new PauseReplay(id, at);
        ReplayCommand cancel = new CancelReplay(id, at);
        ReplayCommand fail = new FailReplay(id, "r", at);
        ReplayCommand complete = new CompleteReplay(id, 9, new TreeMap<>(), at);
        ReplayCommand compare = new CompareReplay(id, Differences.NONE, "d", at);
        Map<String, ReplayState> states = new LinkedHashMap<>();
        states.put("not requested", ReplayState.none());
        states.put("requested", replay(request));
        states.put("running", replay(request, start));
        states.put("paused", replay(request, start, pause));
        states.put("completed", replay(request, start, complete));
        states.put("compared", replay(request, start, complete, compare));
        states.put("cancelled", replay(request, cancel));
        states.put("failed", replay(request, fail));
        Map<String, ReplayCommand> commands = new LinkedHashMap<>();
        List.of(
                        request,
                        start,
                        new NoteProgress(id, 3, at),
                        pause,
                        new ResumeReplay(id, at),
                        cancel,
                        fail,
                        complete,
                        compare)
                .forEach(command -> commands.put(command.getClass().getSimpleName(), command));

        assertTable("## Life of a replay", states, commands, (state, command) -> {
            ReplayState.OnRecord after = (ReplayState.OnRecord) carriedOut(state, command);
            return after.status().code();
        });
    }

    private static ReplayState replay(ReplayCommand... commands) {
        return Arrays.stream(commands).reduce(ReplayState.none(), ReadmeTest::carriedOut, (a, b) -> b);
    }

    private static ReplayState carriedOut(ReplayState state, ReplayCommand command) {
        return state.decide(command).stream().reduce(state, ReplayState::evolve, (a, b) -> b);
    }

    @Test
    void theLifeOfAnObligationIsAsTheTableSays() throws IOException {
        ObligationCommand open = Obligations.open(Examples.MARCH);
        ObligationCommand meet = new MeetObligation(
                Examples.MARCH, 1, Obligations.moment("2025-04-09T09:00"), Obligations.moment("2025-04-09T09:00"));
        ObligationCommand miss = new MissObligation(Examples.MARCH, Obligations.moment("2025-04-09T00:00"));
        ObligationCommand ask = new AskExtension(
                Examples.MARCH, LocalDate.of(2025, 4, 15), "检修", Obligations.moment("2025-04-07T09:00"));
        ObligationCommand lift = new LiftObligation(Examples.MARCH, "注销", Obligations.moment("2025-04-07T09:00"));
        Map<String, ObligationState> states = new LinkedHashMap<>();
        states.put("not opened", ObligationState.none());
        states.put("open", Obligations.after(open));
        states.put("asked", Obligations.after(open, ask));
        states.put("missed", Obligations.after(open, miss));
        states.put("met", Obligations.after(open, meet));
        states.put("lifted", Obligations.after(open, lift));
        Map<String, ObligationCommand> commands = new LinkedHashMap<>();
        List.of(
                        open,
                        new RemindOfObligation(Examples.MARCH, 7, Obligations.moment("2025-04-01T00:00")),
                        meet,
                        miss,
                        ask,
                        new GrantExtension(
                                Examples.MARCH,
                                LocalDate.of(2025, 4, 12),
                                "函 7 号",
                                Obligations.moment("2025-04-09T10:00")),
                        new DeclineExtension(Examples.MARCH, "理由不足", Obligations.moment("2025-04-07T10:00")),
                        lift)
                .forEach(command -> commands.put(command.getClass().getSimpleName(), command));

        assertTable("## Life of an obligation", states, commands, (state, command) -> {
            ObligationState.OnRecord after = (ObligationState.OnRecord) Obligations.carriedOut(state, command);
            return after.status().code();
        });
    }

    @Test
    void theGatesOfAConversionProjectAreThoseOfTheData() throws IOException {
        MilestoneGraph graph = MilestoneGraph.of(Standards.builtIn(), LocalDate.of(2026, 1, 1));
        List<List<String>> listed = table("## Gates of a conversion project").stream()
                .skip(1)
                .map(row -> List.of(row.get(0), row.get(2), row.get(3)))
                .toList();

        assertThat(listed)
                .containsExactlyElementsOf(graph.milestones().stream()
                        .map(milestone -> List.of(
                                "`" + milestone + "`", gates(graph, milestone, true), gates(graph, milestone, false)))
                        .toList());
    }

    private static String gates(MilestoneGraph graph, String milestone, boolean law) {
        String cell = graph.before(milestone).stream()
                .filter(gate -> gate.isLaw() == law)
                .map(gate -> "`" + gate.requires() + "`" + binds(gate)
                        + gate.minDays()
                                .map(days -> ", after " + days + " days")
                                .orElse("")
                        + gate.maxMonths()
                                .map(months -> ", within " + months + " months")
                                .orElse(""))
                .collect(Collectors.joining("; "));
        return cell.isEmpty() ? "–" : cell;
    }

    private static String binds(Gate gate) {
        return switch (gate.condition()) {
            case ALWAYS -> "";
            case APPROVAL_PROCEDURE -> " when approved";
            case ENERGY_REVIEW_NEEDED -> " when needed";
        };
    }

    @Test
    void theEventsAreThoseOfTheCatalogue() throws IOException {
        TreeSet<String> listed = new TreeSet<>();
        table("## Events").stream().skip(1).forEach(row -> listed.add(row.get(0) + " " + row.get(1)));
        TreeSet<String> known = new TreeSet<>();
        EventCatalogue.all()
                .forEach((name, event) -> known.add(
                        "`" + name + "` " + EventCatalogue.typeOf(event).revision()));

        assertThat(listed).isEqualTo(known);
    }

    private interface Outcome<S, C> {
        String of(S state, C command);
    }

    private static <S, C> void assertTable(
            String heading, Map<String, S> states, Map<String, C> commands, Outcome<S, C> outcome) throws IOException {
        List<List<String>> table = table(heading);
        List<String> columns = table.getFirst().subList(1, table.getFirst().size());
        assertThat(columns).containsExactlyElementsOf(commands.keySet());
        assertThat(table.stream().skip(1).map(List::getFirst)).containsExactlyElementsOf(states.keySet());
        for (List<String> row : table.subList(1, table.size())) {
            for (int column = 1; column < row.size(); column++) {
                S state = states.get(row.getFirst());
                C command = commands.get(columns.get(column - 1));
                assertThat(row.get(column))
                        .as(row.getFirst() + " × " + columns.get(column - 1))
                        .isEqualTo(said(() -> outcome.of(state, command)));
            }
        }
    }

    private static String said(Supplier<String> outcome) {
        try {
            return outcome.get();
        } catch (RefusedException refused) {
            return "`" + refused.refusal().problems().getFirst().code() + "`";
        }
    }

    /** The first table under the heading, its header row first, without the rule under it. */
    private static List<List<String>> table(String heading) throws IOException {
        return Files.readAllLines(Path.of("README.md")).stream()
                .dropWhile(line -> !line.startsWith(heading))
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .filter(line -> !line.startsWith("|---"))
                .map(line -> Arrays.stream(
                                line.substring(1, line.lastIndexOf('|')).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }
}
