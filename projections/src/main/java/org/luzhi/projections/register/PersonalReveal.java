package org.luzhi.projections.register;

import java.util.Optional;
import org.luzhi.domain.personal.PersonalValue;

/** Opens personal values. */
@FunctionalInterface
public interface PersonalReveal {

    /** The value in the clear; empty when the key of its subject has been erased. */
    Optional<String> open(PersonalValue value);
}
