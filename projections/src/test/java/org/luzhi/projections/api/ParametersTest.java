package org.luzhi.projections.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.domain.refusal.Wording;
import org.luzhi.projections.fold.MemoryHistory;
import org.luzhi.projections.fold.Viewpoint;

class ParametersTest {

    @Test
    void readsAViewpoint() {
        assertThat(Parameters.viewpoint(null, "")).isEqualTo(Viewpoint.NOW);
        assertThat(Parameters.viewpoint("2025-06-30", "12"))
                .isEqualTo(new Viewpoint(LocalDate.of(2025, 6, 30), null, 12L));
        Instant noon = Instant.parse("2025-06-30T04:00:00Z");
        assertThat(Parameters.viewpoint(null, "2025-06-30T12:00:00+08:00").knownAt())
                .isEqualTo(noon);
        assertThat(Parameters.viewpoint(null, "2025-06-30T12:00:00 08:00").knownAt())
                .as("an unescaped plus sign")
                .isEqualTo(noon);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "-1", "2025-06-30", "1e3"})
    void refusesWhatIsNeitherMomentNorPosition(String text) {
        assertThatThrownBy(() -> Parameters.viewpoint(null, text))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    String code = refused.refusal().problems().getFirst().code();
                    assertThat(code).isEqualTo("parameter.known-at");
                    assertThat(Wording.knows(code)).isTrue();
                });
    }

    @Test
    void pagesHaveOneToFiveHundred() {
        assertThat(Parameters.limit(null)).isEqualTo(50);
        assertThat(Parameters.limit("500")).isEqualTo(500);
        assertThatThrownBy(() -> Parameters.limit("501")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> Parameters.limit("0")).isInstanceOf(RefusedException.class);
    }

    @Test
    void anEnterpriseThatNamesNoneMeansItself() {
        Actor own = new Actor("e", Set.of(Role.ENTERPRISE), MemoryHistory.enterprise(1));
        Actor regulator = new Actor("r", Set.of(Role.REGULATOR), null);

        assertThat(Parameters.enterpriseOrOwn(null, own)).isEqualTo(MemoryHistory.enterprise(1));
        assertThat(Parameters.enterpriseOrOwn(MemoryHistory.enterprise(2).value(), own))
                .as("refused on the bus")
                .isEqualTo(MemoryHistory.enterprise(2));
        assertThat(Parameters.enterpriseOrOwn(null, regulator)).isNull();
    }
}
