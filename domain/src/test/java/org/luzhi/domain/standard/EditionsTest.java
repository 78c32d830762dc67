package org.luzhi.domain.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luzhi.domain.measure.ReportingPeriod;

class EditionsTest {

    private static final String FUELS = """
            code,name_zh,name_en,category,unit,kgce_per_unit,edition,valid_from,valid_to,source,confidence
            coal,煤,coal,solid,kg,0.7000,A,2010-01-01,2020-12-31,x,high
            coal,煤,coal,solid,kg,0.8000,B,2021-04-01,,x,high
            """;
    private static final Standards TWO_EDITIONS =
            Standards.of(name -> name.equals("fuels") ? StandardTable.parse(name, FUELS) : StandardTable.load(name));

    @ParameterizedTest
    @CsvSource({
        "2009-12, A, 0.7, standard.edition-later",
        "2010-01, A, 0.7,",
        "2020-12, A, 0.7,",
        "2021-02, A, 0.7, standard.edition-lapsed",
        "2021-04, B, 0.8,",
        "2030-01, B, 0.8,",
    })
    void a_period_takes_the_edition_of_its_first_day(String month, String edition, String factor, String warning) {
        Pin pin = TWO_EDITIONS
                .pinFuel("coal", ReportingPeriod.parse(month).orElseThrow())
                .orElseThrow();

        assertThat(pin.row().edition()).isEqualTo(edition);
        assertThat(pin.row().values().get("kgce_per_unit")).isEqualTo(factor);
        assertThat(pin.warning()).isEqualTo(Optional.ofNullable(warning));
    }

    @ParameterizedTest
    @CsvSource({
        "coke_top, 2025-12, standard.edition-later",
        "coke_top, 2026-05,",
        "formaldehyde_silver, 2026-01, standard.effective-date-unknown",
        "methyl_glycolate, 2024-01,",
        "methanol_bituminous, 2024-11, standard.edition-later",
        "methanol_bituminous, 2024-12,",
    })
    void limits_warn_when_they_do_not_plainly_hold(String product, String month, String warning) {
        Optional<Pin> pin = Standards.builtIn()
                .pinLimit(product, ReportingPeriod.parse(month).orElseThrow());

        assertThat(pin.orElseThrow().warning()).isEqualTo(Optional.ofNullable(warning));
    }

    @Test
    void a_pin_keeps_what_the_filing_needs() {
        PinnedRow coke = Standards.builtIn()
                .pinLimit("coke_stamp", ReportingPeriod.month(2026, 6))
                .orElseThrow()
                .row();

        assertThat(coke.table()).isEqualTo("benchmarks");
        assertThat(coke.edition()).isEqualTo("GB 21342-2025");
        assertThat(coke.validFrom()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(coke.values()).hasToString("{level1=115, level2=115, level3=140}");
        assertThat(coke.unit()).isEqualTo("kgce/t");
        assertThat(coke.basis()).isEqualTo("net");
        assertThat(coke.correction()).isTrue();
        assertThat(coke.confidence()).isEqualTo("medium");
    }

    @Test
    void unknown_codes_have_no_pin() {
        assertThat(Standards.builtIn().pinFuel("phlogiston", ReportingPeriod.month(2025, 1)))
                .isEmpty();
        assertThat(Standards.builtIn().pinLimit("gold", ReportingPeriod.month(2025, 1)))
                .isEmpty();
        assertThat(Standards.builtIn().pinLimit("raw_coal", ReportingPeriod.month(2025, 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "grid_shanxi, 2025-06-30, 0.6634",
        "grid_shanxi, 2022-12-31, 0.7096",
        "grid_shanxi, 2021-01-01, 0.7222",
        "grid_shanxi, 2015-01-01, 0.849",
        "grid_national, 2023-01-01, 0.5306",
        "ets_national, 2019-06-01, 0.6101",
        "ets_national, 2021-06-01, 0.581",
    })
    void grid_factors_by_accounting_day(String code, LocalDate day, String factor) {
        TableRow row = Standards.builtIn().table("electricity").on(code, day).orElseThrow();

        assertThat(row.number("value").orElseThrow()).isEqualTo(factor);
    }
}
