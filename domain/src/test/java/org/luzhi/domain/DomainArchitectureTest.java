package org.luzhi.domain;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.luzhi.domain.access.AllowedTo;
import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.enterprise.Enterprise;
import org.luzhi.domain.enterprise.EnterpriseCommand;
import org.luzhi.domain.filing.Filing;
import org.luzhi.domain.filing.FilingCommand;
import org.luzhi.domain.obligation.Obligation;
import org.luzhi.domain.obligation.ObligationCommand;
import org.luzhi.domain.replay.Replay;

@AnalyzeClasses(packages = "org.luzhi.domain", importOptions = ImportOption.DoNotIncludeTests.class)
class DomainArchitectureTest {

    private static final Set<String> CLOCKS_AND_CHANCE = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.util.UUID.randomUUID",
            "java.lang.Math.random",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.nio.charset.Charset.defaultCharset");

    private static final String[] SUBJECTS = {
        "org.luzhi.domain.subject..",
        "org.luzhi.domain.conversion..",
        "org.luzhi.domain.production..",
        "org.luzhi.domain.innovation..",
        "org.luzhi.domain.chain..",
        "org.luzhi.domain.smart..",
        "org.luzhi.domain.green.."
    };

    @ArchTest
    static final ArchRule words_only = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "org.apache.camel..",
                    "java.sql..",
                    "javax.sql..",
                    "java.net..",
                    "java.nio.file..",
                    "jakarta..",
                    "org.luzhi.integration..",
                    "org.luzhi.projections..",
                    "org.luzhi.axon..")
            .because("the domain is words: everything else may depend on it, and it runs in the offline verifier too");

    @ArchTest
    static final ArchRule no_files = noClasses()
            .should()
            .dependOnClassesThat(belongToAnyOf(java.io.File.class, java.io.FileInputStream.class))
            .because("decisions and calculators do no I/O; tables are class-path resources");

    @ArchTest
    static final ArchRule no_clock_and_no_chance = noClasses()
            .should(callMethodWhere(describe("asks a clock, chance or the machine's settings", call -> asks(call))))
            .because("a replay must come out the same at any time, on any machine, in any zone and locale");

    @ArchTest
    static final ArchRule no_random_numbers = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.security.SecureRandom")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.SplittableRandom")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
            .because("a replay must come out the same");

    @ArchTest
    static final ArchRule no_binary_floating_point = classes()
            .should(notTouchFloatingPoint())
            .because("binary fractions never touch energy, mass, money or a score");

    @ArchTest
    static final ArchRule no_drawers = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..helper..", "..misc..", "..manager..")
            .because("a package is named for what it is about, not for being left over");

    @ArchTest
    static final ArchRule every_package_is_null_marked = classes()
            .should(liveInNullMarkedPackage())
            .because("null is part of a type here, and NullAway holds the build to it");

    @ArchTest
    static final ArchRule only_the_shell_knows_the_framework = noClasses()
            .that(DescribedPredicate.not(belongToAnyOf(Enterprise.class, Filing.class, Obligation.class, Replay.class)
                    .or(simpleNameEndingWith("Command"))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..")
            .because("decide and evolve are pure: aggregates and the mark on a command's target are all of Axon here");

    @ArchTest
    static final ArchRule figures_know_no_persons = noClasses()
            .that()
            .resideInAnyPackage(SUBJECTS)
            .or()
            .resideInAnyPackage(
                    "..filing..",
                    "..accounting..",
                    "..conversion..",
                    "..obligation..",
                    "..methodology..",
                    "..standard..",
                    "..measure..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.luzhi.domain.personal..")
            .because("keys, digests, folds and scores never hold a personal value, or erasing it would break them");

    @ArchTest
    static final ArchRule a_subject_stands_alone = noClasses()
            .that()
            .resideInAnyPackage(SUBJECTS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.luzhi.domain.access..",
                    "org.luzhi.domain.accounting..",
                    "org.luzhi.domain.filing..",
                    "org.luzhi.domain.history..",
                    "org.luzhi.domain.methodology..",
                    "org.luzhi.domain.receipt..",
                    "org.luzhi.domain.replay..")
            .because("content and its law are words of their own, which filings, scores and receipts are made of");

    @ArchTest
    static final ArchRule every_command_says_who_may_send_it = classes()
            .that()
            .areAssignableTo(EnterpriseCommand.class)
            .or()
            .areAssignableTo(FilingCommand.class)
            .or()
            .areAssignableTo(ObligationCommand.class)
            .and()
            .areNotInterfaces()
            .should()
            .beAnnotatedWith(AllowedTo.class)
            .andShould()
            .beAssignableTo(OfEnterprise.class)
            .because("the bus checks role and enterprise by these marks, whichever door a command comes through");

    private static boolean asks(JavaCall<?> call) {
        String owner = call.getTargetOwner().getFullName();
        String method = owner + "." + call.getName();
        boolean now = owner.startsWith("java.time.") && call.getName().equals("now");
        boolean clock = owner.equals("java.time.Clock");
        return now || clock || CLOCKS_AND_CHANCE.contains(method);
    }

    private static ArchCondition<JavaClass> notTouchFloatingPoint() {
        return new ArchCondition<>("not touch double or float") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream()
                        .filter(field -> isFloating(field.getRawType()))
                        .forEach(field -> events.add(SimpleConditionEvent.violated(field, field.getDescription())));
                type.getCodeUnits().stream()
                        .filter(unit -> isFloating(unit.getRawReturnType())
                                || unit.getRawParameterTypes().stream().anyMatch(t -> isFloating(t)))
                        .forEach(unit -> events.add(SimpleConditionEvent.violated(unit, unit.getDescription())));
                type.getAccessesFromSelf().stream()
                        .filter(access -> usesFloating(access))
                        .forEach(access -> events.add(SimpleConditionEvent.violated(access, access.getDescription())));
            }
        };
    }

    private static boolean usesFloating(JavaAccess<?> access) {
        return isFloating(access.getTargetOwner())
                || (access instanceof JavaCall<?> call
                        && (isFloating(call.getTarget().getRawReturnType())
                                || call.getTarget().getRawParameterTypes().stream()
                                        .anyMatch(t -> isFloating(t))));
    }

    private static boolean isFloating(JavaClass type) {
        return Set.of("double", "float", "java.lang.Double", "java.lang.Float").contains(type.getFullName());
    }

    private static ArchCondition<JavaClass> liveInNullMarkedPackage() {
        return new ArchCondition<>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage()
                        .tryGetPackageInfo()
                        .filter(info -> info.isAnnotatedWith(NullMarked.class))
                        .isPresent();
                if (!marked) {
                    events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
                }
            }
        };
    }
}
