package org.luzhi.axon.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.NullMarked;
import org.luzhi.domain.access.AllowedTo;
import org.luzhi.domain.history.DomainEvent;
import org.luzhi.domain.history.EventType;

/** The boundaries of the house. Each rule says why; a rule that gets in the way is discussed, not worked around. */
@AnalyzeClasses(packages = "org.luzhi", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] PURE = {
        "org.luzhi.projections.fold..",
        "org.luzhi.projections.ledger..",
        "org.luzhi.projections.bundle..",
        "org.luzhi.projections.verifier.."
    };

    @ArchTest
    static final ArchRule domainKnowsNobody = noClasses()
            .that()
            .resideInAPackage("org.luzhi.domain..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.luzhi..").and(not(resideInAPackage("org.luzhi.domain.."))))
            .because("the words are shared by doors and answers and depend on neither (architecture §1)");

    @ArchTest
    static final ArchRule domainIsWords = noClasses()
            .that()
            .resideInAPackage("org.luzhi.domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "org.apache.camel..", "java.sql..", "javax.sql..", "java.net..")
            .because("a decision has no framework, no database and no network (decision 3)");

    @ArchTest
    static final ArchRule doorsKnowOnlyWords = noClasses()
            .that()
            .resideInAPackage("org.luzhi.integration..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.luzhi.projections..", "org.luzhi.axon..", "java.sql..", "org.springframework.jdbc..")
            .because("doors and answers meet on the buses, and our own database is behind ports (architecture §1)");

    @ArchTest
    static final ArchRule answersKnowOnlyWords = noClasses()
            .that()
            .resideInAPackage("org.luzhi.projections..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.luzhi.integration..", "org.luzhi.axon..", "org.apache.camel..")
            .because("doors and answers meet on the buses (architecture §1)");

    @ArchTest
    static final ArchRule foldsAreFree = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.axonframework..")
            .because("the same fold runs live, in a replay and in the offline verifier (decision 5)")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noClockInDecisionsAndFolds = noClasses()
            .that()
            .resideInAPackage("org.luzhi.domain..")
            .or()
            .resideInAnyPackage(PURE)
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.util.Random.class)
            .because("equal input gives equal bytes on any machine (decisions 3 and 5)");

    @ArchTest
    static final ArchRule timeComesFromTheHouse = noClasses()
            .that()
            .resideInAnyPackage("org.luzhi.integration..", "org.luzhi.projections..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Clock.class, "systemUTC")
            .because("there is one clock, and the sample city steps it");

    @ArchTest
    static final ArchRule exactFields = noFields()
            .that()
            .areDeclaredInClassesThat(resideInAnyPackage("org.luzhi.domain..", "org.luzhi.projections.."))
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class)
            .orShould()
            .haveRawType(Double.class)
            .orShould()
            .haveRawType(Float.class)
            .because("double never touches energy, mass, money or a score (decision 3)");

    @ArchTest
    static final ArchRule exactMethods = noMethods()
            .that()
            .areDeclaredInClassesThat(resideInAnyPackage("org.luzhi.domain..", "org.luzhi.projections.."))
            .should()
            .haveRawReturnType(double.class)
            .orShould()
            .haveRawReturnType(float.class)
            .because("double never touches energy, mass, money or a score (decision 3)");

    @ArchTest
    static final ArchRule noThreadLocals = noFields()
            .should()
            .haveRawType(ThreadLocal.class)
            .because("who acts stands in the metadata of the message (decision 11)");

    @ArchTest
    static final ArchRule securityContextStaysAtTheDoor = noClasses()
            .that()
            .resideOutsideOfPackage("org.luzhi.axon.security..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.security.core.context..")
            .because("no handler reads a thread-local: doors hand the actor on (decision 11)");

    @ArchTest
    static final ArchRule namesSaySomething = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..misc..")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .because("a package or class is named for what it knows, so that it can be found");

    @ArchTest
    static final ArchRule packagesSayWhatTheyAre = classes()
            .that(new DescribedPredicate<JavaClass>("are not package descriptions") {
                @Override
                public boolean test(JavaClass type) {
                    return !type.getSimpleName().equals("package-info") && type.isTopLevelClass();
                }
            })
            .should(liveInANullMarkedPackage())
            .because("null is said, never met by surprise");

    @ArchTest
    static final ArchRule controllersAreThin = noClasses()
            .that()
            .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
            .or()
            .areAnnotatedWith("org.springframework.stereotype.Controller")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.springframework.jdbc..", "org.luzhi.axon.store..")
            .because("a controller hands over to a route or a bus (decision 1)");

    @ArchTest
    static final ArchRule messagesSayWhoMaySendThem = methods()
            .that()
            .areAnnotatedWith(CommandHandler.class)
            .or()
            .areAnnotatedWith(QueryHandler.class)
            .should(takeAMarkedMessage())
            .because("the check sits on the bus and refuses what is not marked (decision 11)");

    @ArchTest
    static final ArchRule eventsHaveNamesOfTheirOwn = classes()
            .that()
            .areAssignableTo(DomainEvent.class)
            .and()
            .areRecords()
            .should()
            .beAnnotatedWith(EventType.class)
            .because("the history outlives its Java classes (decision 4)");

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package that is described and @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getName() + " is in " + type.getPackageName()));
            }
        };
    }

    private static ArchCondition<JavaMethod> takeAMarkedMessage() {
        return new ArchCondition<>("take a message that carries @AllowedTo") {
            @Override
            public void check(JavaMethod handler, ConditionEvents events) {
                List<JavaClass> parameters = handler.getRawParameterTypes();
                boolean marked = !parameters.isEmpty() && parameters.getFirst().isAnnotatedWith(AllowedTo.class);
                events.add(new SimpleConditionEvent(handler, marked, handler.getFullName()));
            }
        };
    }
}
