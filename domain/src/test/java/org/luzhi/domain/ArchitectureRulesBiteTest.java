package org.luzhi.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.drawers.util.LeftOver;

/** A rule that nothing can break is no rule: each is broken here on purpose. */
class ArchitectureRulesBiteTest {

    static class Connects {
        java.sql.@org.jspecify.annotations.Nullable Connection connection;
    }

    static class Reads {
        boolean there(File file) {
            return file.exists();
        }
    }

    static class AsksTheClock {
        Instant now() {
            return Instant.now();
        }
    }

    static class AsksChance {
        UUID any() {
            return UUID.randomUUID();
        }
    }

    static class Rolls {
        int die() {
            return new Random(1).nextInt(6);
        }
    }

    static class Rounds {
        BigDecimal third() {
            return BigDecimal.valueOf(1.0 / 3);
        }
    }

    static class Applies {
        void anything() {
            AggregateLifecycle.markDeleted();
        }
    }

    @Test
    void eachRuleFindsWhatBreaksIt() {
        assertBites(DomainArchitectureTest.words_only, Connects.class);
        assertBites(DomainArchitectureTest.no_files, Reads.class);
        assertBites(DomainArchitectureTest.no_clock_and_no_chance, AsksTheClock.class);
        assertBites(DomainArchitectureTest.no_clock_and_no_chance, AsksChance.class);
        assertBites(DomainArchitectureTest.no_random_numbers, Rolls.class);
        assertBites(DomainArchitectureTest.no_binary_floating_point, Rounds.class);
        assertBites(DomainArchitectureTest.no_drawers, LeftOver.class);
        assertBites(DomainArchitectureTest.every_package_is_null_marked, LeftOver.class);
        assertBites(DomainArchitectureTest.only_the_shell_knows_the_framework, Applies.class);
    }

    private static void assertBites(ArchRule rule, Class<?> offender) {
        JavaClasses classes = new ClassFileImporter().importClasses(List.of(offender));
        assertThat(rule.evaluate(classes).hasViolation())
                .as(rule.getDescription() + " on " + offender.getSimpleName())
                .isTrue();
    }
}
