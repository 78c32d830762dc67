package org.luzhi.domain.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.obligation.ObligationCommand.AskExtension;
import org.luzhi.domain.obligation.ObligationCommand.DeclineExtension;
import org.luzhi.domain.obligation.ObligationCommand.GrantExtension;
import org.luzhi.domain.obligation.ObligationCommand.LiftObligation;
import org.luzhi.domain.obligation.ObligationCommand.MeetObligation;
import org.luzhi.domain.obligation.ObligationCommand.MissObligation;
import org.luzhi.domain.obligation.ObligationCommand.OpenObligation;
import org.luzhi.domain.obligation.ObligationCommand.RemindOfObligation;
import org.luzhi.domain.obligation.ObligationEvent.ExtensionAsked;
import org.luzhi.domain.obligation.ObligationEvent.ExtensionDeclined;
import org.luzhi.domain.obligation.ObligationEvent.ObligationExtended;
import org.luzhi.domain.obligation.ObligationEvent.ObligationLifted;
import org.luzhi.domain.obligation.ObligationEvent.ObligationMet;
import org.luzhi.domain.obligation.ObligationEvent.ObligationMissed;
import org.luzhi.domain.obligation.ObligationEvent.ObligationOpened;
import org.luzhi.domain.obligation.ObligationEvent.ObligationReminded;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.domain.standard.Standards;

/** The life of an obligation, without clock, chance or I/O. */
public sealed interface ObligationState {

    /** Before the first event. */
    static ObligationState none() {
        return new NotOpened();
    }

    /**
     * What happens when the command is carried out now; no events for what has happened already, since clocks ring twice.
     *
     * @throws RefusedException when no rule binds the enterprise, or the state does not allow the command
     */
    List<ObligationEvent> decide(ObligationCommand command, Standards standards);

    ObligationState evolve(ObligationEvent event);

    /** Nobody is obliged yet. */
    record NotOpened() implements ObligationState {

        @Override
        public List<ObligationEvent> decide(ObligationCommand command, Standards standards) {
            if (command instanceof OpenObligation open) {
                return List.of(opened(open, standards));
            }
            throw new RefusedException(
                    Refusal.unknown("obligation.unknown", command.filing().toString()));
        }

        private static ObligationOpened opened(OpenObligation open, Standards standards) {
            Obliged enterprise = new Obliged(open.enterprise(), open.industry(), open.sizes());
            PlannedObligation planned = ObligationPlan.of(enterprise, open.filing(), standards)
                    .orElseThrow(() -> wrongState("obligation.none", open));
            return new ObligationOpened(
                    open.filing(),
                    planned.due(),
                    planned.rule(),
                    planned.edition(),
                    planned.confidence(),
                    open.industry(),
                    open.sizes(),
                    open.at());
        }

        @Override
        public ObligationState evolve(ObligationEvent event) {
            if (event instanceof ObligationOpened opened) {
                return new OnRecord(ObligationStatus.OPEN, opened.due(), Collections.emptySortedSet());
            }
            throw new IllegalStateException("an obligation begins with its opening, not with " + event);
        }
    }

    /**
     * @param due last day, extensions included
     * @param reminded of which days before it the enterprise was reminded
     */
    record OnRecord(ObligationStatus status, LocalDate due, SortedSet<Integer> reminded) implements ObligationState {

        /** Days before the due day on which an enterprise is reminded. */
        static final List<Integer> REMINDERS = List.of(7, 1);

        public OnRecord {
            reminded = Collections.unmodifiableSortedSet(new TreeSet<>(reminded));
        }

        @Override
        public List<ObligationEvent> decide(ObligationCommand command, Standards standards) {
            return switch (command) {
                case OpenObligation again -> List.of();
                case RemindOfObligation remind -> remind(remind);
                case MeetObligation meet -> meet(meet);
                case MissObligation miss -> miss(miss);
                case AskExtension ask -> ask(ask);
                case GrantExtension grant -> grant(grant);
                case DeclineExtension decline -> {
                    refuseUnless(status == ObligationStatus.ASKED, "obligation.not-asked", decline);
                    yield List.of(new ExtensionDeclined(decline.filing(), decline.reason(), decline.at()));
                }
                case LiftObligation lift -> {
                    refuseUnless(!status.ended(), "obligation.over", lift);
                    yield List.of(new ObligationLifted(lift.filing(), lift.reason(), lift.at()));
                }
            };
        }

        /** In time from the morning of that day on; never after the due day, nor twice. */
        private List<ObligationEvent> remind(RemindOfObligation remind) {
            refuseUnless(REMINDERS.contains(remind.days()), "obligation.reminder", remind);
            if (!awaited() || reminded.contains(remind.days()) || !remind.at().isBefore(end(due))) {
                return List.of();
            }
            refuseUnless(!remind.at().isBefore(start(due.minusDays(remind.days()))), "obligation.not-due", remind);
            return List.of(new ObligationReminded(remind.filing(), due, remind.days(), remind.at()));
        }

        private List<ObligationEvent> meet(MeetObligation meet) {
            return status.ended()
                    ? List.of()
                    : List.of(new ObligationMet(
                            meet.filing(),
                            due,
                            meet.version(),
                            meet.receivedAt(),
                            meet.receivedAt().isAfter(end(due)),
                            meet.at()));
        }

        private List<ObligationEvent> miss(MissObligation miss) {
            if (!awaited()) {
                return List.of();
            }
            refuseUnless(!miss.at().isBefore(end(due)), "obligation.not-due", miss);
            return List.of(new ObligationMissed(miss.filing(), due, miss.at()));
        }

        private List<ObligationEvent> ask(AskExtension ask) {
            refuseUnless(awaited() && ask.at().isBefore(end(due)), "obligation.over", ask);
            refuseUnless(status != ObligationStatus.ASKED, "obligation.asked", ask);
            refuseUnlessLater(ask.until(), ask);
            return List.of(new ExtensionAsked(ask.filing(), ask.until(), ask.reason(), ask.at()));
        }

        private List<ObligationEvent> grant(GrantExtension grant) {
            refuseUnless(!status.ended(), "obligation.over", grant);
            refuseUnlessLater(grant.until(), grant);
            return List.of(new ObligationExtended(grant.filing(), due, grant.until(), grant.document(), grant.at()));
        }

        /** A new last day lies after the old one, and is not over already. */
        private void refuseUnlessLater(LocalDate until, ObligationCommand command) {
            if (!until.isAfter(due) || !command.at().isBefore(end(until))) {
                throw new RefusedException(Refusal.invalid(List.of(
                        Problem.error("obligation.until", Place.pointer("/until"), until.toString(), due.toString()))));
            }
        }

        private boolean awaited() {
            return status == ObligationStatus.OPEN || status == ObligationStatus.ASKED;
        }

        @Override
        public ObligationState evolve(ObligationEvent event) {
            return switch (event) {
                case ObligationOpened again -> throw new IllegalStateException("opened twice: " + again.filing());
                case ObligationReminded one -> {
                    SortedSet<Integer> all = new TreeSet<>(reminded);
                    all.add(one.days());
                    yield new OnRecord(status, due, all);
                }
                case ObligationMet met -> became(ObligationStatus.MET);
                case ObligationMissed missed -> became(ObligationStatus.MISSED);
                case ExtensionAsked asked -> became(ObligationStatus.ASKED);
                case ObligationExtended extended ->
                    new OnRecord(ObligationStatus.OPEN, extended.until(), Collections.emptySortedSet());
                case ExtensionDeclined declined -> became(ObligationStatus.OPEN);
                case ObligationLifted lifted -> became(ObligationStatus.LIFTED);
            };
        }

        private OnRecord became(ObligationStatus next) {
            return new OnRecord(next, due, reminded);
        }
    }

    private static void refuseUnless(boolean allowed, String code, ObligationCommand command) {
        if (!allowed) {
            throw wrongState(code, command);
        }
    }

    private static RefusedException wrongState(String code, ObligationCommand command) {
        return new RefusedException(Refusal.wrongState(code, command.filing().toString()));
    }

    /** 0:00 of a day in law's zone. */
    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ReportingPeriod.ZONE).toInstant();
    }

    /** 24:00 of a day in law's zone; what comes then is still in time. */
    private static Instant end(LocalDate day) {
        return start(day.plusDays(1));
    }
}
