package org.luzhi.domain.history.canonical;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.luzhi.domain.history.canonical.Cursor.Slice;

/** Plain values. */
final class Plain {

    /** As many digits as surely fit into a long. */
    private static final int DIGITS = 18;

    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};

    private Plain() {}

    static Object whole(Cursor json) {
        return json.number();
    }

    static Object small(Cursor json) {
        long number = json.number();
        if (number != (int) number) {
            throw new NotCanonicalException();
        }
        return (int) number;
    }

    static Object truth(Cursor json) {
        if (json.takes(TRUE)) {
            return true;
        }
        if (json.takes(FALSE)) {
            return false;
        }
        throw new NotCanonicalException();
    }

    /** Digits with at most one point between them, as a decimal is written; of the scale that it is written with. */
    static Object decimal(Cursor json) {
        Slice text = json.text();
        int at = text.length() > 0 && text.at(0) == '-' ? 1 : 0;
        boolean negative = at == 1;
        int digits = 0;
        int point = -1;
        long value = 0;
        for (; at < text.length(); at++) {
            byte next = text.at(at);
            if (next == '.' && point < 0 && digits > 0) {
                point = digits;
            } else if (next >= '0' && next <= '9' && digits < DIGITS) {
                value = value * 10 + next - '0';
                digits++;
            } else {
                throw new NotCanonicalException();
            }
        }
        if (digits == 0 || point == digits) {
            throw new NotCanonicalException();
        }
        return BigDecimal.valueOf(negative ? -value : value, point < 0 ? 0 : digits - point);
    }

    static LocalDate date(Slice text) {
        if (text.length() != 10 || text.at(4) != '-' || text.at(7) != '-') {
            throw new NotCanonicalException();
        }
        return LocalDate.of(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
    }

    /** {@code 2025-04-08T01:30:00Z}, with three, six or nine digits behind the second or none. */
    static Object instant(Cursor json) {
        Slice text = json.text();
        int length = text.length();
        boolean form = length == 20 || length == 24 || length == 27 || length == 30;
        if (!form
                || text.at(10) != 'T'
                || text.at(13) != ':'
                || text.at(16) != ':'
                || text.at(length - 1) != 'Z'
                || (length > 20 && text.at(19) != '.')) {
            throw new NotCanonicalException();
        }
        int hour = digits(text, 11, 2);
        int minute = digits(text, 14, 2);
        int second = digits(text, 17, 2);
        if (hour > 23 || minute > 59 || second > 59) {
            throw new NotCanonicalException();
        }
        long day = date(new Slice(text.json(), text.from(), text.from() + 10, true))
                .toEpochDay();
        return Instant.ofEpochSecond(((day * 24 + hour) * 60 + minute) * 60 + second, nanos(text));
    }

    private static int nanos(Slice text) {
        int written = text.length() == 20 ? 0 : text.length() - 21;
        int nanos = written == 0 ? 0 : digits(text, 20, written);
        for (int i = written; i < 9; i++) {
            nanos *= 10;
        }
        return nanos;
    }

    private static int digits(Slice text, int from, int length) {
        int value = 0;
        for (int i = from; i < from + length; i++) {
            int digit = text.at(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new NotCanonicalException();
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
