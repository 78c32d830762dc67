package org.luzhi.axon.security;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.Actor;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The principal of a request, by token or by login. Lives in memory only: sessions end with the process. */
final class SignedIn implements UserDetails {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient @Nullable String passwordHash;

    SignedIn(Actor actor, @Nullable String passwordHash) {
        this.actor = actor;
        this.passwordHash = passwordHash;
    }

    Actor actor() {
        return actor;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.copyOf(actor.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList());
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return actor.account();
    }
}
