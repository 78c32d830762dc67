package org.luzhi.axon.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.access.AllowedTo;
import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.history.Provenance;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;

/**
 * What an actor may do with one message.
 *
 * @param heldTo the only enterprise whose answers the actor may see; null when it may see every one's
 */
record Grant(@Nullable UnifiedSocialCreditCode heldTo) {

    /**
     * Decides over a message.
     *
     * @throws RefusedException when the actor may not send it
     */
    static Grant of(Object payload, Map<String, ?> metadata) {
        Actor actor = actor(metadata).orElseThrow(() -> refused("account.actor-missing"));
        Set<Role> roles = sharedRoles(payload.getClass(), actor);
        if (!roles.equals(EnumSet.of(Role.ENTERPRISE))) {
            return new Grant(null);
        }
        if (actor.enterprise() == null) {
            throw refused("account.enterprise-missing");
        }
        Grant grant = new Grant(actor.enterprise());
        if (payload instanceof OfEnterprise about) {
            grant.check(about);
        }
        return grant;
    }

    /**
     * Lets an answer pass.
     *
     * @throws RefusedException when the answer is about another enterprise
     */
    void check(OfEnterprise about) {
        if (heldTo != null && !heldTo.equals(about.enterprise())) {
            throw refused("account.other-enterprise", String.valueOf(about.enterprise()));
        }
    }

    private static Set<Role> sharedRoles(Class<?> message, Actor actor) {
        AllowedTo allowed = message.getAnnotation(AllowedTo.class);
        if (allowed == null) {
            throw refused("account.unmarked-message");
        }
        Set<Role> shared = EnumSet.noneOf(Role.class);
        Arrays.stream(allowed.value()).filter(actor::is).forEach(shared::add);
        if (shared.isEmpty()) {
            throw refused("account.forbidden");
        }
        return shared;
    }

    private static Optional<Actor> actor(Map<String, ?> metadata) {
        try {
            return Provenance.actor(metadata);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty(); // an unknown role or a malformed code names nobody
        }
    }

    private static RefusedException refused(String code, String... arguments) {
        return new RefusedException(Refusal.forbidden(code, arguments));
    }
}
