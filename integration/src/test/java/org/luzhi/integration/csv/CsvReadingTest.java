package org.luzhi.integration.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.luzhi.domain.refusal.Place;
import org.luzhi.integration.Golden;
import org.luzhi.integration.subject.Format;
import org.luzhi.integration.subject.Reading;

class CsvReadingTest {

    static Stream<Arguments> badFilings() {
        return Stream.of(
                bad("  \n", "file.empty@null:null"),
                bad("\0\1", "text.encoding@null:null"),
                bad(with(",outputValue", ""), "cells.beyond-header@2:null"),
                bad(with("filingNumber,", ","), "column.missing@1:filingNumber", "cells.beyond-header@2:null"),
                bad(with("purpose", "porpoise"), "column.unknown@1:porpoise", "cells.beyond-header@2:null"),
                bad(with("purpose", "Unit"), "column.twice@1:Unit", "cells.beyond-header@2:null"),
                bad(with("consumed,coke", "\"consumed,coke"), "csv.broken@3:null", "section.unknown@3:section"),
                bad(with("consumed,coke", "burnt,coke"), "section.unknown@3:section"),
                bad(with("consumed,coke", ",coke"), "field.missing@3:section"),
                bad(with(",,,,consumed,coke", "MY-8,,,,consumed,coke"), "field.mismatch@3:filingNumber"),
                bad(with("heat,20000,GJ,,,", "heat,20000,GJ,,fuel,"), "field.not-in-section@8:purpose"),
                bad(with("coke,3000", "coke,=1+1"), "text.formula@3:quantity"),
                bad(with("MY-2025-0007", "=cmd|' /C calc'!A0"), "text.formula@2:filingNumber"),
                bad(with("coke,3000", "coke,@SUM(A1)"), "number.wrong@3:quantity"),
                bad(with("coke,3000", "coke,\"3,000\""), "number.wrong@3:quantity"),
                bad(with("coke,3000", "coke,-3000"), "quantity.negative@3:quantity"),
                bad(with("coke,3000", "cork,3000"), "energy.unknown@3:energy"),
                bad(with("50000,GJ", "50000,吨"), "unit.wrong@7:unit"),
                bad(with("GEC-2025-000001", ""), "field.missing@6:nonFossilCertificates"),
                bad(
                        with("energy,quantity", "energy,Qty"),
                        "column.unknown@1:Qty",
                        "column.missing@1:quantity",
                        "cells.beyond-header@2:null",
                        "cells.beyond-header@3:null",
                        "cells.beyond-header@4:null",
                        "cells.beyond-header@5:null",
                        "cells.beyond-header@6:null",
                        "cells.beyond-header@7:null",
                        "cells.beyond-header@8:null",
                        "cells.beyond-header@9:null"));
    }

    private static Arguments bad(String text, String... errors) {
        return Arguments.of(text, List.of(errors));
    }

    private static String with(String part, String instead) {
        return Golden.CSV.replaceFirst(
                java.util.regex.Pattern.quote(part), java.util.regex.Matcher.quoteReplacement(instead));
    }

    @ParameterizedTest
    @MethodSource("badFilings")
    void eachFaultHasItsCodeAndItsPlace(String text, List<String> errors) {
        Reading reading = Golden.csv(text);

        assertThat(reading.problems().stream()
                        .filter(p -> p.isError())
                        .map(p -> p.code() + "@" + p.place().row() + ":"
                                + p.place().column()))
                .isEqualTo(errors);
        assertThat(reading.draft()).isNull();
    }

    @Test
    void whatIsOddButReadableIsToldAndRecorded() {
        assertThat(Golden.csv("\uFEFF" + Golden.CSV).readWithCare()).containsExactly("text.byte-order-mark");
        assertThat(Golden.csv(Golden.CSV.replace(',', ';')).readWithCare()).containsExactly("csv.separator-semicolon");
        assertThat(Golden.csv(Golden.CSV.replace(',', '\t')).readWithCare()).containsExactly("csv.separator-tab");
        byte[] gb18030 = Golden.CSV.replace("raw_coal", "原煤").getBytes(Charset.forName("GB18030"));
        assertThat(Golden.READER.read(gb18030, Format.CSV, Golden.RECEIVED).readWithCare())
                .containsExactly("text.gb18030");
    }

    @Test
    void quotedCellsMayHoldSeparatorsQuotesAndLines() {
        String quoted = Golden.CSV
                .replace("GEC-2025-000001", "\"GEC-1;GEC-2\n GEC-3\"")
                .replace("MY-2025-0007", "\"MY \"\"7\"\", March\"");

        Reading reading = Golden.csv(quoted.replace("outputValue\n", "outputValue\n\n"));

        assertThat(Golden.errors(reading)).isEmpty();
        assertThat(Objects.requireNonNull(reading.draft()).filingNumber()).isEqualTo("MY \"7\", March");
        assertThat(Golden.content(reading).consumed().stream().flatMap(c -> Stream.ofNullable(c.nonFossil())))
                .allMatch(part ->
                        part.certificates().equals(new java.util.TreeSet<>(List.of("GEC-1", "GEC-2", "GEC-3"))));
    }

    @Test
    void placesAreThoseOfTheFileWhateverTheCanonicalOrder() {
        Reading reading = Golden.csv(Golden.CSV);

        // In canonical order coke comes first.
        assertThat(Objects.requireNonNull(reading.draft()).places().of("/content/consumed/0/quantity"))
                .isEqualTo(new Place(null, 3, "quantity", "/content/consumed/1/quantity"));
        assertThat(reading.draft().places().of("/enterprise"))
                .isEqualTo(new Place(null, 2, "enterprise", "/enterprise"));
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] bytes = {(byte) 0xFF, (byte) 0xFF, 0x41};

        assertThat(Golden.errors(Golden.READER.read(bytes, Format.CSV, Golden.RECEIVED)))
                .containsExactly("text.encoding@null");
        assertThat(Golden.errors(Golden.READER.read(
                        Golden.CSV.getBytes(StandardCharsets.UTF_16LE), Format.CSV, Golden.RECEIVED)))
                .containsExactly("text.encoding@null");
    }
}
