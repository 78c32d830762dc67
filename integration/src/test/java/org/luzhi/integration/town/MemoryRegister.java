package org.luzhi.integration.town;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.EnterpriseCommand;
import org.luzhi.domain.enterprise.EnterpriseEvent;
import org.luzhi.domain.enterprise.EnterpriseProfile;
import org.luzhi.domain.enterprise.EnterpriseState;
import org.luzhi.domain.enterprise.EnterpriseState.OnRegister;
import org.luzhi.domain.enterprise.EnterpriseStatus;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.integration.channel.EnterpriseDirectory;

/** The register, decided by the domain and kept in memory. */
public final class MemoryRegister implements EnterpriseDirectory {

    private final Map<UnifiedSocialCreditCode, EnterpriseState> states = new ConcurrentHashMap<>();
    private final Served served = new Served();

    void serve(SimpleCommandBus bus) {
        served.serve(bus, EnterpriseCommand.RegisterEnterprise.class, (command, metadata) -> carryOut(command));
        served.serve(bus, EnterpriseCommand.ChangeEnterprise.class, (command, metadata) -> carryOut(command));
        served.serve(bus, EnterpriseCommand.ConfirmEnterprise.class, (command, metadata) -> carryOut(command));
        served.serve(bus, EnterpriseCommand.CloseEnterprise.class, (command, metadata) -> carryOut(command));
        served.serve(bus, EnterpriseCommand.ErasePersonalValues.class, (command, metadata) -> carryOut(command));
    }

    private synchronized @Nullable Object carryOut(EnterpriseCommand command) {
        EnterpriseState state = states.getOrDefault(command.enterprise(), EnterpriseState.none());
        for (EnterpriseEvent event : state.decide(command)) {
            state = state.evolve(event);
        }
        states.put(command.enterprise(), state);
        return null;
    }

    /** Puts an enterprise on the register in that standing, whatever its code. */
    public void has(UnifiedSocialCreditCode code, EnterpriseStatus status) {
        EnterpriseProfile profile = new EnterpriseProfile(
                "样例", "140423", "2521", "C1", new java.util.TreeSet<>(), null, null, List.of(), List.of());
        states.put(code, new OnRegister(profile, status, false));
    }

    /** What the register says of it. */
    public Optional<OnRegister> entry(UnifiedSocialCreditCode code) {
        return Optional.ofNullable(states.get(code)).map(OnRegister.class::cast);
    }

    @Override
    public Optional<Standing> standing(UnifiedSocialCreditCode code) {
        return entry(code)
                .map(entry -> new Standing(
                        entry.profile().name(),
                        entry.status() == EnterpriseStatus.HELD || entry.status() == EnterpriseStatus.CONFIRMED,
                        entry.status() == EnterpriseStatus.CONFIRMED,
                        entry.status() == EnterpriseStatus.CLOSED));
    }

    @Override
    public List<UnifiedSocialCreditCode> registered() {
        return List.copyOf(states.keySet());
    }
}
