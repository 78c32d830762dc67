package org.luzhi.projections.console;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.access.Role;

/**
 * What surrounds every page.
 *
 * @param roles in lower case, sorted
 * @param here path and query of this page, to come back to
 * @param reviews whether the reader may accept and return filings
 * @param reads whether the reader may read the history
 * @param audits whether the reader may take bundles home
 */
record Frame(
        String account,
        List<String> roles,
        List<Entry> menu,
        String here,
        boolean reviews,
        boolean reads,
        boolean audits,
        boolean files,
        boolean simulated,
        Instant now) {

    /** @param here whether this page is the entry's */
    record Entry(String href, String label, boolean here) {}

    static Frame of(Actor actor, String path, String here, boolean simulated, Instant now) {
        return new Frame(
                actor.account(),
                Stream.of(Role.values())
                        .filter(actor::is)
                        .map(role -> role.name().toLowerCase(Locale.ROOT))
                        .toList(),
                menu(actor, path),
                here,
                actor.is(Role.REGULATOR),
                overlooks(actor),
                actor.is(Role.AUDITOR),
                actor.is(Role.ENTERPRISE),
                simulated,
                now);
    }

    /** Whether the actor sees the whole city. */
    static boolean overlooks(Actor actor) {
        return actor.is(Role.REGULATOR) || actor.is(Role.AUDITOR);
    }

    private static List<Entry> menu(Actor actor, String path) {
        List<Entry> menu = new ArrayList<>();
        if (overlooks(actor)) {
            menu.add(entry("/console/city", "menu.city", path));
            menu.add(entry("/console/enterprises", "menu.enterprises", path));
        }
        if (actor.is(Role.ENTERPRISE)) {
            menu.add(entry("/console/enterprises/" + Objects.requireNonNull(actor.enterprise()), "menu.own", path));
        }
        if (overlooks(actor) || actor.is(Role.ENTERPRISE)) {
            menu.add(entry("/console/filings", "menu.filings", path));
            menu.add(entry("/console/projects", "menu.projects", path));
        }
        if (actor.is(Role.ENTERPRISE)) {
            menu.add(entry("/console/file", "menu.file", path));
        }
        if (overlooks(actor)) {
            menu.add(entry("/console/history", "menu.history", path));
        }
        if (overlooks(actor)) {
            menu.add(entry("/console/ledger", "menu.ledger", path));
        }
        if (actor.is(Role.AUDITOR)) {
            menu.add(entry("/console/replays", "menu.replays", path));
        }
        return List.copyOf(menu);
    }

    private static Entry entry(String href, String label, String path) {
        return new Entry(href, label, path.equals(href) || path.startsWith(href + "/"));
    }
}
