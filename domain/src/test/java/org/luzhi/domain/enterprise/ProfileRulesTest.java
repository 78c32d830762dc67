package org.luzhi.domain.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.Examples;
import org.luzhi.domain.enterprise.EnterpriseCommand.ChangeEnterprise;
import org.luzhi.domain.enterprise.EnterpriseCommand.RegisterEnterprise;
import org.luzhi.domain.enterprise.EnterpriseProfile.Station;
import org.luzhi.domain.personal.PersonalValue;
import org.luzhi.domain.refusal.RefusedException;

class ProfileRulesTest {

    private static final Station BAD =
            new Station("no spaces", new PersonalValue("enterprise/x", "AA=="), "air", "1999", "odd", new TreeSet<>());
    private static final EnterpriseProfile WRONG = new EnterpriseProfile(
            " ", "14042", "C2521", "C9", new TreeSet<>(List.of("a b")), null, null, List.of(), List.of(BAD, BAD));

    @Test
    void aProfileInGoodFormHasNoProblems() {
        assertThat(ProfileRules.check(Examples.profile("示例甲醇"))).isEmpty();
    }

    @Test
    void everyErrorIsToldWithItsPlace() {
        assertThat(ProfileRules.check(WRONG))
                .extracting(problem -> problem.code() + " " + problem.place().pointer())
                .containsExactly(
                        "enterprise.name /name",
                        "enterprise.region /region",
                        "enterprise.industry /industry",
                        "enterprise.cluster /cluster",
                        "enterprise.chain /chains",
                        "station.mn /stations/0/mn",
                        "station.st /stations/0/st",
                        "station.edition /stations/0/edition",
                        "station.crc /stations/0/crc",
                        "station.mn /stations/1/mn",
                        "station.st /stations/1/st",
                        "station.edition /stations/1/edition",
                        "station.crc /stations/1/crc",
                        "station.twice /stations/1/mn");
    }

    @Test
    void neitherRegistrationNorChangeTakesABadProfile() {
        EnterpriseState none = EnterpriseState.none();
        EnterpriseState registered = none.evolve(none.decide(new RegisterEnterprise(
                        Examples.METHANOL_WORKS, Examples.profile("示例"), Examples.EIGHTH_OF_APRIL))
                .getFirst());

        assertThatThrownBy(() ->
                        none.decide(new RegisterEnterprise(Examples.METHANOL_WORKS, WRONG, Examples.EIGHTH_OF_APRIL)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> registered.decide(
                        new ChangeEnterprise(Examples.METHANOL_WORKS, WRONG, Examples.EIGHTH_OF_APRIL)))
                .isInstanceOf(RefusedException.class);
    }
}
