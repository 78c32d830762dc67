package org.luzhi.integration.subject;

/** What a field holds. */
public sealed interface FieldType {

    /** How a value of it looks in JSON, whatever the reader's language. */
    String looks();

    /**
     * Free text of printable characters, without blanks at its ends.
     *
     * @param wrong code of the error for any other text
     */
    record Text(int longest, String wrong) implements FieldType {
        @Override
        public String looks() {
            return "\"…\"";
        }
    }

    /** One text only: the subject's own name. */
    record Fixed(String value) implements FieldType {
        @Override
        public String looks() {
            return "\"" + value + "\"";
        }
    }

    /** A unified social credit code, GB 32100. */
    record CreditCode() implements FieldType {
        @Override
        public String looks() {
            return "\"…\"";
        }
    }

    /** A month. */
    record Month() implements FieldType {
        @Override
        public String looks() {
            return "\"2025-03\"";
        }
    }

    /** An exact decimal, 0 or more, at most {@link #DIGITS} digits before and after the point. */
    record Quantity() implements FieldType {
        /** Most digits before, and most after, the decimal point. */
        public static final int DIGITS = 60;
        /** More digits than this are kept, with a warning. */
        public static final int USUAL_DIGITS = 20;

        @Override
        public String looks() {
            return "\"1234.5\"";
        }
    }

    /**
     * A code of a list.
     *
     * @param closed whether the list is all there is; whether a code of an open list may be filed is for the rules
     */
    record Code(CodeList list, boolean closed) implements FieldType {
        @Override
        public String looks() {
            return "\"…\"";
        }
    }

    /** Distinct texts, none of which holds what stands between them in a cell: the same content has one form everywhere. */
    record Texts(int most, Text each) implements FieldType {
        /** What separates texts in a cell, as it stands between the brackets of a regular expression. */
        static final String SEPARATORS = ";；|,，、\\s";

        @Override
        public String looks() {
            return "[\"…\"]";
        }
    }
}
