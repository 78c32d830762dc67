package org.luzhi.integration.subject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.ReportingPeriod;

/** What a field holds. */
public sealed interface FieldType {

    /** How a value of it looks in JSON, whatever the reader's language. */
    String looks();

    /**
     * What may stand for a value that could not be read, so that the rules still see the rest of its line; null when no
     * value is harmless, and the line is then left out. A field may say otherwise.
     */
    default @Nullable JsonNode standIn() {
        return null;
    }

    /** What may be chosen from; empty when there is no list. */
    default Optional<CodeList> choices() {
        return Optional.empty();
    }

    /** Whether a number stands in its cells. */
    default boolean isNumber() {
        return false;
    }

    /**
     * Free text of printable characters, without blanks at its ends.
     *
     * @param wrong code of the error for any other text
     */
    record Text(int longest, String wrong) implements FieldType {
        /** With the error that says so of any text. */
        public Text(int longest) {
            this(longest, "text.wrong");
        }

        @Override
        public String looks() {
            return "\"…\"";
        }

        @Override
        public JsonNode standIn() {
            return TextNode.valueOf("?");
        }
    }

    /**
     * One text only: the subject's own name.
     *
     * @param among all that the field might say in filings of others
     */
    record Fixed(String value, List<String> among) implements FieldType {
        public Fixed {
            among = List.copyOf(among);
        }

        public Fixed(String value) {
            this(value, List.of(value));
        }

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

        @Override
        public JsonNode standIn() {
            return TextNode.valueOf("0".repeat(18));
        }
    }

    /** A SHA-256 in 64 hexadecimal digits. */
    record Digest() implements FieldType {
        @Override
        public String looks() {
            return "\"0123…cdef\"";
        }

        @Override
        public JsonNode standIn() {
            return TextNode.valueOf("0".repeat(64));
        }
    }

    /** A month, a quarter or a year, whichever of these may be. */
    record Period(Set<ReportingPeriod.Kind> kinds) implements FieldType {
        public Period {
            kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        }

        public Period(ReportingPeriod.Kind kind) {
            this(Set.of(kind));
        }

        @Override
        public String looks() {
            return examples().stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(" / "));
        }

        /** One of each kind. */
        List<String> examples() {
            return kinds.stream()
                    .map(kind -> ReportingPeriod.month(2025, 3).within(kind).toString())
                    .toList();
        }
    }

    /** A day of the calendar. */
    record Date() implements FieldType {
        @Override
        public String looks() {
            return "\"2025-03-31\"";
        }
    }

    /** An exact decimal, 0 or more, at most {@link #DIGITS} digits before and after the point. */
    record Quantity() implements FieldType {
        /** Most digits before, and most after, the decimal point. */
        public static final int DIGITS = 60;
        /** More digits than this are kept, with a warning. */
        public static final int USUAL_DIGITS = 20;
        /** So large that no rule that compares with it speaks. */
        private static final BigDecimal UNREAD = BigDecimal.TEN.pow(DIGITS - 1);

        @Override
        public String looks() {
            return "\"1234.5\"";
        }

        @Override
        public JsonNode standIn() {
            return DecimalNode.valueOf(UNREAD);
        }

        @Override
        public boolean isNumber() {
            return true;
        }
    }

    /** An exact decimal that may be negative unless it is bounded; null for a bound that is not there. */
    record Decimal(@Nullable BigDecimal least, @Nullable BigDecimal most) implements FieldType {
        /** Any. */
        public Decimal() {
            this(null, null);
        }

        /** From there to there, both included. */
        public static Decimal between(String least, String most) {
            return new Decimal(new BigDecimal(least), new BigDecimal(most));
        }

        @Override
        public String looks() {
            return "\"-1234.5\"";
        }

        @Override
        public JsonNode standIn() {
            return DecimalNode.valueOf(most == null ? Quantity.UNREAD : most);
        }

        @Override
        public boolean isNumber() {
            return true;
        }
    }

    /** A whole number from there to there, both included. */
    record Whole(long least, long most) implements FieldType {
        /** A count. */
        public Whole() {
            this(0, 1_000_000_000);
        }

        @Override
        public String looks() {
            return "12";
        }

        @Override
        public JsonNode standIn() {
            return LongNode.valueOf(most);
        }

        @Override
        public boolean isNumber() {
            return true;
        }
    }

    /** Yes or no. */
    record Flag() implements FieldType {
        static final String YES = "yes";
        static final String NO = "no";
        static final CodeList CHOICES = choice();

        private static CodeList choice() {
            Map<String, Label> codes = new LinkedHashMap<>();
            codes.put(YES, new Label("是", YES));
            codes.put(NO, new Label("否", NO));
            Map<String, String> spoken =
                    Map.of("是", YES, "yes", YES, "y", YES, "true", YES, "否", NO, "no", NO, "n", NO, "false", NO);
            return new CodeList("flag", codes, spoken);
        }

        @Override
        public String looks() {
            return "true / false";
        }

        @Override
        public JsonNode standIn() {
            return BooleanNode.FALSE;
        }

        @Override
        public Optional<CodeList> choices() {
            return Optional.of(CHOICES);
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

        @Override
        public Optional<CodeList> choices() {
            return Optional.of(list);
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

        @Override
        public JsonNode standIn() {
            return JsonNodeFactory.instance.arrayNode();
        }
    }
}
