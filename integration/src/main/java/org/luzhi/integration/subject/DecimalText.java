package org.luzhi.integration.subject;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.luzhi.domain.measure.Decimals;

/**
 * Reads decimals exactly and cheaply. What would be huge when written out (1e999999999) is told from what is no number,
 * and neither is ever computed.
 */
final class DecimalText {

    private static final Pattern FORM = Pattern.compile("[+-]?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");
    private static final int LONGEST = 200;
    private static final int LONGEST_EXPONENT = 4;

    private DecimalText() {}

    static boolean isNumber(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    /** The value of a number text; empty when it has more than the digits of {@link FieldType.Quantity}. */
    static Optional<BigDecimal> read(String number) {
        int exponent = Math.max(number.indexOf('e'), number.indexOf('E'));
        if (exponent >= 0 && number.length() - exponent - 1 > LONGEST_EXPONENT) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(number);
        if (value.signum() == 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        long integerDigits = (long) value.precision() - value.scale();
        if (integerDigits > FieldType.Quantity.DIGITS || integerDigits < -FieldType.Quantity.DIGITS) {
            return Optional.empty();
        }
        BigDecimal normal = Decimals.normal(value);
        return normal.scale() > FieldType.Quantity.DIGITS ? Optional.empty() : Optional.of(normal);
    }
}
