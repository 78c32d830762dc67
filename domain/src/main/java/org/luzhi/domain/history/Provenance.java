package org.luzhi.domain.history;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;

/** The keys of event metadata. All values are strings. */
public final class Provenance {

    /** Account id of who acted. */
    public static final String ACTOR = "actor";
    /** Roles of who acted, comma separated, sorted. */
    public static final String ROLES = "roles";
    /** The enterprise whom the actor acts for, if any. */
    public static final String ACTING_FOR = "actingFor";
    /** The door it came through, e.g. {@code rest}, {@code dropbox}, {@code console}. */
    public static final String DOOR = "door";
    /** SHA-256 of the original bytes, lower-case hex. */
    public static final String EVIDENCE = "evidence";
    /** Identifier of the command that caused the event. */
    public static final String CAUSE = "cause";
    /** Codes of what was read with care, comma separated, e.g. {@code cell.formula}. */
    public static final String READ_WITH_CARE = "readWithCare";
    /** {@code true} while the sample city steps the clock. */
    public static final String SIMULATED = "simulated";

    private Provenance() {}

    /** What a door puts into the metadata of every command and query: who acts, and through which door. */
    public static Map<String, String> of(Actor actor, String door) {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put(ACTOR, actor.account());
        metadata.put(ROLES, actor.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")));
        metadata.put(DOOR, door);
        if (actor.enterprise() != null) {
            metadata.put(ACTING_FOR, actor.enterprise().value());
        }
        return metadata;
    }

    /** The actor that {@link #of} wrote down; empty when the metadata names none. */
    public static Optional<Actor> actor(Map<String, ?> metadata) {
        if (!(metadata.get(ACTOR) instanceof String account) || !(metadata.get(ROLES) instanceof String roles)) {
            return Optional.empty();
        }
        EnumSet<Role> held = EnumSet.noneOf(Role.class);
        Arrays.stream(roles.split(","))
                .filter(role -> !role.isEmpty())
                .map(Role::valueOf)
                .forEach(held::add);
        return Optional.of(new Actor(
                account,
                held,
                metadata.get(ACTING_FOR) instanceof String code ? new UnifiedSocialCreditCode(code) : null));
    }
}
