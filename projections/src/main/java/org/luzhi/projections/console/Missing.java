package org.luzhi.projections.console;

import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;

/** What a page says when there is no such thing. */
final class Missing {

    private Missing() {}

    /** @param kind {@code filing}, {@code enterprise}, {@code event}: its code is {@code <kind>.unknown} */
    static RefusedException thing(String kind, String named) {
        return new RefusedException(Refusal.unknown(kind + ".unknown", named));
    }
}
