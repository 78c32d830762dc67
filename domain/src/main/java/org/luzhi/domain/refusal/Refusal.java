package org.luzhi.domain.refusal;

import java.util.List;

/**
 * Why a command was not carried out.
 *
 * @param kind decides the HTTP status and whether the sender may try again
 * @param problems at least one error; warnings may stand beside it
 */
public record Refusal(Kind kind, List<Problem> problems) {

    /** The class of a refusal. */
    public enum Kind {
        /** The content breaks a rule: 422. */
        INVALID,
        /** The subject is in a state that does not allow it: 409. */
        WRONG_STATE,
        /** The actor may not: 403. */
        FORBIDDEN,
        /** There is no such thing: 404. */
        UNKNOWN
    }

    public Refusal {
        problems = List.copyOf(problems);
    }

    public static Refusal wrongState(String code, String... arguments) {
        return new Refusal(Kind.WRONG_STATE, List.of(Problem.error(code, Place.WHOLE, arguments)));
    }

    public static Refusal forbidden(String code, String... arguments) {
        return new Refusal(Kind.FORBIDDEN, List.of(Problem.error(code, Place.WHOLE, arguments)));
    }

    public static Refusal unknown(String code, String... arguments) {
        return new Refusal(Kind.UNKNOWN, List.of(Problem.error(code, Place.WHOLE, arguments)));
    }

    public static Refusal invalid(List<Problem> problems) {
        return new Refusal(Kind.INVALID, problems);
    }
}
