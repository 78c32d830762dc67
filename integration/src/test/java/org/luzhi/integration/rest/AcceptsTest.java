package org.luzhi.integration.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            delimiter = '|',
            value = {
                "none | true",
                "*/* | true",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet | true",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, application/json;q=0.5 | true",
                "application/json, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet | true",
                "application/json, */* | false",
                "application/json, text/plain, */* | false",
                "application/problem+json | false",
                "application/json | false",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;q=0.1, application/json | false",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;q=0 | false",
                "nonsense | false",
            })
    void workbooksGoBackUnlessJsonIsPreferred(@Nullable String accept, boolean workbook) {
        assertThat(Accepts.workbook(accept)).isEqualTo(workbook);
    }
}
