package org.luzhi.axon.security;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a sender who it is taken for. */
@RestController
@Tag(name = "Access", description = "身份 · who you are")
class MeController {

    /** @param roles in lower case, sorted */
    record Me(String actor, List<String> roles, @Nullable UnifiedSocialCreditCode enterprise) {}

    @GetMapping("/api/v1/me")
    @Operation(summary = "当前身份 · the actor, roles and enterprise of the token or session")
    Me me(Actor actor) {
        List<String> roles = actor.roles().stream()
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
        return new Me(actor.account(), roles, actor.enterprise());
    }
}
