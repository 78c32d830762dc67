package org.luzhi.projections.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luzhi.projections.fold.MemoryHistory.BEGIN;
import static org.luzhi.projections.fold.MemoryHistory.enterprise;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseChanged;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseClosed;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseConfirmed;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseRegistered;
import org.luzhi.domain.enterprise.EnterpriseEvent.PersonalValuesErased;
import org.luzhi.domain.enterprise.EnterpriseProfile;
import org.luzhi.domain.personal.PersonalValue;
import org.luzhi.projections.fold.FoldJson;
import org.luzhi.projections.fold.MemoryHistory;

class RegisterFoldTest {

    private final MemoryHistory history = new MemoryHistory()
            .add(new EnterpriseRegistered(enterprise(1), profile("襄垣焦化", "140423"), true, BEGIN))
            .add(new EnterpriseConfirmed(enterprise(1), "checked", BEGIN))
            .add(new EnterpriseChanged(enterprise(1), profile("襄垣新材料", "140403"), BEGIN.plusSeconds(9)))
            .add(new EnterpriseClosed(enterprise(1), "merged", BEGIN.plusSeconds(10)));

    @Test
    void tellsTheNewestProfileAndWhatBecameOfIt() {
        EnterpriseEntry entry = state().known();

        assertThat(entry.name()).isEqualTo("襄垣新材料");
        assertThat(entry.profilePosition()).isEqualTo(2);
        assertThat(List.of(entry.held(), entry.confirmed(), entry.closed())).containsExactly(true, true, true);
        assertThat(entry.registeredAt()).isEqualTo(BEGIN);
        assertThat(entry.changedAt()).isEqualTo(BEGIN.plusSeconds(10));
    }

    @Test
    void tellsTheLastErasureAndKeepsItThroughAChange() {
        Erasure erasure = new Erasure(1, BEGIN, "tester", "撤回同意", "申请 1 号");
        MemoryHistory erased = new MemoryHistory()
                .add(new EnterpriseRegistered(enterprise(1), profile("襄垣焦化", "140423"), false, BEGIN))
                .add(new PersonalValuesErased(enterprise(1), "撤回同意", "申请 1 号", BEGIN));
        assertThat(entry(erased).erasure()).isEqualTo(erasure);
        assertThat(entry(erased).profilePosition()).isZero();

        erased.add(new EnterpriseChanged(enterprise(1), profile("襄垣焦化", "140423"), BEGIN));
        assertThat(entry(erased).erasure()).isEqualTo(erasure);
        assertThat(entry(erased).profilePosition()).isEqualTo(2);
    }

    private static EnterpriseEntry entry(MemoryHistory history) {
        return Objects.requireNonNull(
                        history.fold(new RegisterFold()).get(enterprise(1).value()))
                .known();
    }

    @Test
    void holdsNoPersonalValueNotEvenEncrypted() {
        assertThat(new FoldJson<>(new RegisterFold()).write(state())).doesNotContain("c2VjcmV0");
    }

    @Test
    void liesInItsDivisionAndThoseAbove() {
        EnterpriseEntry entry = state().known();

        assertThat(List.of(entry.within("140403"), entry.within("140400"), entry.within("140000")))
                .containsOnly(true);
        assertThat(List.of(entry.within("140423"), entry.within("140500"))).containsOnly(false);
    }

    private RegisterState state() {
        return Objects.requireNonNull(
                history.fold(new RegisterFold()).get(enterprise(1).value()));
    }

    private static EnterpriseProfile profile(String name, String region) {
        PersonalValue secret = new PersonalValue("enterprise/" + enterprise(1), "c2VjcmV0");
        return new EnterpriseProfile(
                name,
                region,
                "2521",
                "C0",
                new TreeSet<>(Set.of("coal-chemistry")),
                secret,
                secret,
                List.of(secret),
                List.of(new EnterpriseProfile.Station("MN1", secret, "31", "2017", "standard", new TreeSet<>())));
    }
}
