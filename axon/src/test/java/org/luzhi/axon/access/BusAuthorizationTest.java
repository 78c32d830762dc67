package org.luzhi.axon.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.access.AllowedTo;
import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.history.Provenance;
import org.luzhi.domain.refusal.RefusedException;

class BusAuthorizationTest {

    private static final UnifiedSocialCreditCode OWN = new UnifiedSocialCreditCode("91140423MA0LXJH141");
    private static final UnifiedSocialCreditCode OTHER = new UnifiedSocialCreditCode("91140403MA0LGD025W");
    private static final Map<String, String> ENTERPRISE = by(OWN, Role.ENTERPRISE);
    private static final Map<String, String> REGULATOR = by(null, Role.REGULATOR);

    @AllowedTo({Role.ENTERPRISE, Role.REGULATOR})
    record About(@Nullable UnifiedSocialCreditCode enterprise) implements OfEnterprise {}

    @AllowedTo({Role.ENTERPRISE, Role.REGULATOR})
    record Anything() {}

    record Unmarked() {}

    record Page(List<About> items, Map<String, Integer> counts) {}

    @Test
    void aMessageThatNamesNoActorIsRefused() {
        assertRefused(new Anything(), Map.of(), "account.actor-missing");
        assertRefused(
                new Anything(),
                Map.of(Provenance.ACTOR, "someone", Provenance.ROLES, "EMPEROR"),
                "account.actor-missing");
        assertRefused(
                new Anything(),
                Map.of(Provenance.ACTOR, "x", Provenance.ROLES, "ENTERPRISE", Provenance.ACTING_FOR, "not a code"),
                "account.actor-missing");
    }

    @Test
    void aMessageThatDoesNotSayWhoMaySendItIsRefusedToEveryone() {
        assertRefused(new Unmarked(), REGULATOR, "account.unmarked-message");
    }

    @Test
    void aRoleThatIsNotNamedIsRefused() {
        assertRefused(new Anything(), by(null, Role.AUDITOR), "account.forbidden");
        assertRefused(new Anything(), by(null), "account.forbidden");
    }

    @Test
    void anEnterpriseSendsOnlyWhatIsAboutItself() {
        assertThat(send(new About(OWN), ENTERPRISE, "yes")).isEqualTo("yes");
        assertRefused(new About(OTHER), ENTERPRISE, "account.other-enterprise");
        assertRefused(new About(null), ENTERPRISE, "account.other-enterprise");
        assertRefused(new About(OWN), by(null, Role.ENTERPRISE), "account.enterprise-missing");
    }

    @Test
    void anEnterpriseSeesOnlyAnswersAboutItself() {
        assertThat(send(new Anything(), ENTERPRISE, new About(OWN))).isEqualTo(new About(OWN));
        for (Object answer : List.of(
                new About(OTHER),
                new About(null),
                Optional.of(new About(OTHER)),
                List.of(new About(OWN), new About(OTHER)),
                Map.of("x", new About(OTHER)),
                new Page(List.of(new About(OWN), new About(OTHER)), Map.of()))) {
            assertThatThrownBy(() -> send(new Anything(), ENTERPRISE, answer)).hasMessage("account.other-enterprise");
        }
    }

    @Test
    void anAnswerThatComesLaterIsCheckedWhenItComes() {
        CompletableFuture<Object> later = new CompletableFuture<>();
        CompletableFuture<?> seen = requireNonNull((CompletableFuture<?>) send(new Anything(), ENTERPRISE, later));
        later.complete(new About(OTHER));
        assertThatThrownBy(seen::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(RefusedException.class);
    }

    @Test
    void whoeverMayByAnotherRoleIsHeldToNoEnterprise() {
        assertThat(send(new About(OTHER), REGULATOR, new About(OTHER))).isEqualTo(new About(OTHER));
        assertThat(send(new About(OTHER), by(OWN, Role.ENTERPRISE, Role.REGULATOR), "yes"))
                .isEqualTo("yes");
    }

    private static void assertRefused(Object payload, Map<String, String> metadata, String code) {
        assertThatThrownBy(() -> send(payload, metadata, "secret"))
                .isInstanceOf(RefusedException.class)
                .hasMessage(code);
    }

    private static @Nullable Object send(Object payload, Map<String, String> metadata, Object answer) {
        Message<?> message = new GenericMessage<>(payload, metadata);
        DefaultUnitOfWork<Message<?>> work = new DefaultUnitOfWork<>(message);
        try {
            return new BusAuthorization().handle(work, () -> answer);
        } catch (RefusedException refused) {
            throw refused;
        } catch (Exception e) {
            throw new AssertionError("the check itself failed", e);
        }
    }

    private static Map<String, String> by(@Nullable UnifiedSocialCreditCode enterprise, Role... roles) {
        return Provenance.of(new Actor("someone", Set.of(roles), enterprise), "test");
    }
}
