package org.luzhi.axon.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;

/**
 * The invented enterprises of the nine clusters, each with a typical month.
 *
 * @param seasons factor on production, January to December
 * @param heating factor on energy beyond production, January to December
 */
record SampleCity(List<BigDecimal> seasons, List<BigDecimal> heating, List<SampleEnterprise> enterprises) {

    private static final String RESOURCE = "city.json";

    /** @param trend by how much a month's energy falls from month to month, as a share of the first */
    record SampleEnterprise(
            UnifiedSocialCreditCode code,
            String name,
            String region,
            String industry,
            String cluster,
            List<String> chains,
            Door door,
            BigDecimal trend,
            TypicalMonth month) {}

    /** The door that an enterprise of the sample uses. */
    enum Door {
        json,
        csv,
        xlsx,
        dropbox
    }

    record TypicalMonth(
            List<EnergyLine> consumed, List<EnergyLine> exported, List<ProductLine> produced, BigDecimal outputValue) {}

    /** @param steady whether it follows production alone, as the coal that becomes coke does */
    record EnergyLine(
            String energy,
            BigDecimal quantity,
            String unit,
            @Nullable String purpose,
            @Nullable String measuredKgcePerUnit,
            @Nullable BigDecimal nonFossil,
            @Nullable String product,
            boolean steady) {}

    record ProductLine(String product, BigDecimal quantity, String unit) {}

    static SampleCity load() {
        ObjectMapper json = JsonMapper.builder().build();
        try (InputStream in = Objects.requireNonNull(SampleCity.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return json.readValue(in, SampleCity.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the sample city cannot be read", e);
        }
    }

    SampleEnterprise enterprise(String code) {
        return enterprises.stream()
                .filter(enterprise -> enterprise.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
