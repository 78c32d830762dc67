package org.luzhi.domain.conversion;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of an investment project (项目代码), {@code TTTT-RRRRRR-II-NN-NNNNNN}: time, division (GB/T 2260), industry or
 * department, type, number. Until November 2020 the time was a year ({@code 2017}); since then (发改投资〔2020〕1439号,
 * GB/T 40058-2021) it is a year and month ({@code 2105}), and the last digit checks the others, by a rule that is not
 * public and is not tested here.
 *
 * @param since the earliest month in which it can have been given
 */
public record ProjectCode(String value, YearMonth since) {

    private static final Pattern FORM = Pattern.compile("(\\d{2})(\\d{2})-[1-9]\\d{5}-\\d{2}-\\d{2}-\\d{6}");
    private static final int CENTURY = 20;
    private static final int MONTHS = 12;

    /** Empty when the text is no project code. */
    public static Optional<ProjectCode> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(form.group(1));
        int second = Integer.parseInt(form.group(2));
        if (first == CENTURY && second > MONTHS) {
            return Optional.of(new ProjectCode(text, YearMonth.of(CENTURY * 100 + second, 1)));
        }
        if (first < CENTURY || second < 1 || second > MONTHS) {
            return Optional.empty();
        }
        return Optional.of(new ProjectCode(text, YearMonth.of(CENTURY * 100 + first, second)));
    }
}
