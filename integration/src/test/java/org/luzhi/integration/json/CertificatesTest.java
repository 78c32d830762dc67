package org.luzhi.integration.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.EnergyUse.Consumed;
import org.luzhi.integration.Golden;
import org.luzhi.integration.subject.Reading;

/** What one door can say of certificates, each can. */
class CertificatesTest {

    private static final String CERTIFICATE = "GEC-2025-000001";

    @ParameterizedTest
    @ValueSource(strings = {"A B", "A;B", "A；B", "A|B", "A,B", "A，B", "A、B", "A\u3000B", "A\u00A0B"})
    void whatStandsBetweenCertificatesStandsInNone(String certificate) {
        Reading json = Golden.json(Golden.JSON.toString().replace(CERTIFICATE, certificate));
        Reading csv = Golden.csv(Golden.CSV.replace(CERTIFICATE, '"' + certificate + '"'));

        assertThat(Golden.errors(json)).containsExactly("certificate.wrong@/content/consumed/4/nonFossil/certificates");
        assertThat(certificates(csv)).containsExactly("A", "B");
        String each = Golden.CATALOGUE
                .schema("energy-use")
                .orElseThrow()
                .at(
                        "/properties/content/properties/consumed/items/properties/nonFossil/properties/certificates/items/pattern")
                .asText();
        assertThat(certificate).doesNotMatch("(?U)" + each);
        assertThat(CERTIFICATE).matches("(?U)" + each);
    }

    @Test
    void everyOtherCertificateIsTheSameThroughEachDoor() {
        String certificate = "绿证(2025)/7-_.#A";
        Reading json = Golden.json(Golden.JSON.toString().replace(CERTIFICATE, certificate));
        Reading csv = Golden.csv(Golden.CSV.replace(CERTIFICATE, certificate));

        assertThat(certificates(json)).containsExactly(certificate).isEqualTo(certificates(csv));
    }

    private static SortedSet<String> certificates(Reading reading) {
        assertThat(Golden.errors(reading)).isEmpty();
        EnergyUse content = Golden.content(reading);
        SortedSet<String> all = new TreeSet<>();
        content.consumed().stream()
                .map(Consumed::nonFossil)
                .filter(Objects::nonNull)
                .forEach(part -> all.addAll(part.certificates()));
        return all;
    }
}
