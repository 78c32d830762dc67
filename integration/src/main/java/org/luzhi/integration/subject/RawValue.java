package org.luzhi.integration.subject;

import java.time.LocalDate;
import java.util.List;

/** A value as its door saw it, before anyone asks what it should be. */
public sealed interface RawValue {

    /** A text; may hold a number. */
    record Text(String text) implements RawValue {}

    /** A number, kept as it was written. */
    record Number(String literal) implements RawValue {}

    /** A list of texts. */
    record Texts(List<String> texts) implements RawValue {
        public Texts {
            texts = List.copyOf(texts);
        }
    }

    /** A date cell of a workbook. */
    record Date(LocalDate date) implements RawValue {}

    /** A truth value. */
    record Truth(boolean value) implements RawValue {}

    /** Something that no field holds: an object, a list of other than texts. */
    record Odd() implements RawValue {}

    /** Nothing can be there because its column is missing, which has been told already. */
    record Hidden() implements RawValue {}

    /** Something that could not be read for a reason of its own: an error value, a formula without a stored value. */
    record Unreadable(String code, List<String> arguments) implements RawValue {
        public Unreadable {
            arguments = List.copyOf(arguments);
        }
    }
}
