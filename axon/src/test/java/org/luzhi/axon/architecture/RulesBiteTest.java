package org.luzhi.axon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.luzhi.domain.broken.BrokenWords;
import org.luzhi.integration.broken.BrokenDoor;
import org.luzhi.projections.broken.BrokenAnswer;
import org.luzhi.projections.fold.broken.BrokenFold;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.RestController;

/** A rule that nothing can break is no rule: each is broken here on purpose. */
class RulesBiteTest {

    /** Which class breaks which rule. */
    private static final Map<String, Class<?>> BREAKERS = Map.ofEntries(
            Map.entry("domainKnowsNobody", BrokenWords.Knowing.class),
            Map.entry("domainIsWords", BrokenWords.Reaching.class),
            Map.entry("doorsKnowOnlyWords", BrokenDoor.class),
            Map.entry("answersKnowOnlyWords", BrokenAnswer.class),
            Map.entry("foldsAreFree", BrokenFold.class),
            Map.entry("noClockInDecisionsAndFolds", BrokenWords.Timed.class),
            Map.entry("timeComesFromTheHouse", BrokenDoor.class),
            Map.entry("exactFields", BrokenWords.Inexact.class),
            Map.entry("exactMethods", BrokenWords.Inexact.class),
            Map.entry("noThreadLocals", Remembering.class),
            Map.entry("securityContextStaysAtTheDoor", Peeping.class),
            Map.entry("namesSaySomething", VagueHelper.class),
            Map.entry("packagesSayWhatTheyAre", BrokenWords.class),
            Map.entry("controllersAreThin", ThickController.class),
            Map.entry("messagesSayWhoMaySendThem", Credulous.class),
            Map.entry("eventsHaveNamesOfTheirOwn", BrokenWords.Nameless.class));

    record Remembering(ThreadLocal<String> who) {}

    static final class Peeping {
        Object who() {
            return SecurityContextHolder.getContext();
        }
    }

    record VagueHelper() {}

    @RestController
    record ThickController(JdbcOperations database) {}

    static final class Credulous {
        @QueryHandler
        String anyone(String asks) {
            return asks;
        }
    }

    @Test
    void everyRuleIsBrokenByAClass() {
        assertThat(rules().map(Field::getName).collect(Collectors.toSet())).isEqualTo(BREAKERS.keySet());
    }

    @TestFactory
    Stream<DynamicTest> everyRuleBites() {
        return rules().map(rule -> DynamicTest.dynamicTest(rule.getName(), () -> {
            Class<?> breaker = BREAKERS.get(rule.getName());
            assertThat(((ArchRule) rule.get(null))
                            .evaluate(new ClassFileImporter().importClasses(breaker))
                            .hasViolation())
                    .isTrue();
        }));
    }

    private static Stream<Field> rules() {
        return Arrays.stream(ArchitectureTest.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class);
    }
}
