package org.luzhi.domain.enterprise;

import java.util.List;
import org.luzhi.domain.enterprise.EnterpriseCommand.ChangeEnterprise;
import org.luzhi.domain.enterprise.EnterpriseCommand.CloseEnterprise;
import org.luzhi.domain.enterprise.EnterpriseCommand.ConfirmEnterprise;
import org.luzhi.domain.enterprise.EnterpriseCommand.ErasePersonalValues;
import org.luzhi.domain.enterprise.EnterpriseCommand.RegisterEnterprise;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseChanged;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseClosed;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseConfirmed;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseRegistered;
import org.luzhi.domain.enterprise.EnterpriseEvent.PersonalValuesErased;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;

/** The life of an enterprise on the register, without clock, chance or I/O. */
public sealed interface EnterpriseState {

    /** Before the first event. */
    static EnterpriseState none() {
        return new NotRegistered();
    }

    /**
     * What happens when the command is carried out now; no events when nothing would change.
     *
     * @throws RefusedException when the profile breaks a rule, or the state does not allow the command
     */
    List<EnterpriseEvent> decide(EnterpriseCommand command);

    EnterpriseState evolve(EnterpriseEvent event);

    /** Unknown to the register. */
    record NotRegistered() implements EnterpriseState {

        @Override
        public List<EnterpriseEvent> decide(EnterpriseCommand command) {
            if (command instanceof RegisterEnterprise register) {
                refuseBadForm(register.profile());
                return List.of(new EnterpriseRegistered(
                        register.enterprise(),
                        register.profile(),
                        !register.enterprise().checks(),
                        register.at()));
            }
            throw new RefusedException(
                    Refusal.unknown("enterprise.unknown", command.enterprise().value()));
        }

        @Override
        public EnterpriseState evolve(EnterpriseEvent event) {
            if (event instanceof EnterpriseRegistered registered) {
                return new OnRegister(
                        registered.profile(),
                        registered.held() ? EnterpriseStatus.HELD : EnterpriseStatus.REGISTERED,
                        registered.profile().holdsPersonalValues());
            }
            throw new IllegalStateException("an enterprise begins with its registration, not with " + event);
        }
    }

    /**
     * Known to the register, in whatever standing.
     *
     * @param erasable whether personal values were put down since the last erasure, in this profile or an earlier one
     */
    record OnRegister(EnterpriseProfile profile, EnterpriseStatus status, boolean erasable) implements EnterpriseState {

        @Override
        public List<EnterpriseEvent> decide(EnterpriseCommand command) {
            boolean always = command instanceof RegisterEnterprise || command instanceof ErasePersonalValues;
            if (status == EnterpriseStatus.CLOSED && !always) {
                throw wrongState("enterprise.closed", command);
            }
            return switch (command) {
                case RegisterEnterprise register -> throw wrongState("enterprise.known", register);
                case ChangeEnterprise change -> change(change);
                case ConfirmEnterprise confirm -> {
                    if (status != EnterpriseStatus.HELD) {
                        throw wrongState("enterprise.not-held", confirm);
                    }
                    yield List.of(new EnterpriseConfirmed(confirm.enterprise(), confirm.reason(), confirm.at()));
                }
                case CloseEnterprise close ->
                    List.of(new EnterpriseClosed(close.enterprise(), close.reason(), close.at()));
                case ErasePersonalValues erase ->
                    erasable
                            ? List.of(new PersonalValuesErased(
                                    erase.enterprise(), erase.reason(), erase.document(), erase.at()))
                            : List.of();
            };
        }

        private List<EnterpriseEvent> change(ChangeEnterprise change) {
            refuseBadForm(change.profile());
            return change.profile().equals(profile)
                    ? List.of()
                    : List.of(new EnterpriseChanged(change.enterprise(), change.profile(), change.at()));
        }

        @Override
        public EnterpriseState evolve(EnterpriseEvent event) {
            return switch (event) {
                case EnterpriseRegistered again ->
                    throw new IllegalStateException("registered twice: " + again.enterprise());
                case EnterpriseChanged changed ->
                    new OnRegister(
                            changed.profile(),
                            status,
                            erasable || changed.profile().holdsPersonalValues());
                case EnterpriseConfirmed confirmed -> new OnRegister(profile, EnterpriseStatus.CONFIRMED, erasable);
                case EnterpriseClosed closed -> new OnRegister(profile, EnterpriseStatus.CLOSED, erasable);
                case PersonalValuesErased erased -> new OnRegister(profile, status, false);
            };
        }

        private static RefusedException wrongState(String code, EnterpriseCommand command) {
            return new RefusedException(
                    Refusal.wrongState(code, command.enterprise().value()));
        }
    }

    private static void refuseBadForm(EnterpriseProfile profile) {
        List<Problem> problems = ProfileRules.check(profile);
        if (!problems.isEmpty()) {
            throw new RefusedException(Refusal.invalid(problems));
        }
    }
}
