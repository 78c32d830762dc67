package org.luzhi.integration.subject;

/** What a field holds. */
public sealed interface FieldType {

    /** Free text without line breaks. */
    record Text(int longest) implements FieldType {}

    /** One text only: the subject's own name. */
    record Fixed(String value) implements FieldType {}

    /** A unified social credit code, GB 32100. */
    record CreditCode() implements FieldType {}

    /** A month, {@code 2025-03}. */
    record Month() implements FieldType {}

    /** An exact decimal, 0 or more, at most {@link #DIGITS} digits before and after the point. */
    record Quantity() implements FieldType {
        /** Most digits before, and most after, the decimal point. */
        public static final int DIGITS = 40;
    }

    /** A code of a list. */
    record Code(CodeList list) implements FieldType {}

    /** Distinct short texts. */
    record Texts(int most, int longest) implements FieldType {}
}
