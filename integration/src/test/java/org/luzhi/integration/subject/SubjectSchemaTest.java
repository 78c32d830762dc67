package org.luzhi.integration.subject;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import org.junit.jupiter.api.Test;
import org.luzhi.integration.Golden;

class SubjectSchemaTest {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final ObjectNode SCHEMA =
            Golden.CATALOGUE.schema("energy-use").orElseThrow();

    @Test
    void theSchemaIsOne() {
        JsonSchema meta = SCHEMAS.getSchema(SchemaLocation.of(SchemaId.V202012));

        assertThat(meta.validate(SCHEMA)).isEmpty();
    }

    @Test
    void itsExampleIsValidAndFilesAsItStands() {
        JsonNode example = SCHEMA.get("examples").get(0);

        assertThat(SCHEMAS.getSchema(SCHEMA).validate(example)).isEmpty();
        Reading reading = Golden.json(example.toString());
        assertThat(Golden.errors(reading)).isEmpty();
        assertThat(reading.draft()).isNotNull();
    }

    @Test
    void itRefusesWhatTheReaderRefuses() {
        assertThat(refuses("/content/consumed/0", "unit", "lb")).isTrue();
        assertThat(refuses("/content/consumed/0", "energy", "electricity_primary"))
                .isTrue();
        assertThat(refuses("/content/consumed/0", "quantity", "-1")).isTrue();
        assertThat(refuses("/content/consumed/0", "colour", "red")).isTrue();
        assertThat(refuses("", "period", "2025-Q1")).isTrue();
        assertThat(refuses("", "subject", "emissions")).isTrue();
        ObjectNode without = Golden.JSON.deepCopy();
        without.withObject("/content/consumed/4/nonFossil").remove("certificates");
        assertThat(SCHEMAS.getSchema(SCHEMA).validate(without)).isNotEmpty();
    }

    private static boolean refuses(String object, String field, String value) {
        ObjectNode filing = Golden.JSON.deepCopy();
        ((ObjectNode) filing.at(object)).put(field, value);
        return !SCHEMAS.getSchema(SCHEMA).validate(filing).isEmpty();
    }

    @Test
    void theOtherFormsComeFromTheSameDefinition() {
        JsonNode form = Golden.CATALOGUE.form("energy-use").orElseThrow();
        String csv = new String(
                Golden.CATALOGUE.csvTemplate("energy-use").orElseThrow(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(csv)
                .isEqualTo(
                        "\uFEFFfilingNumber,enterprise,subject,period,section,energy,quantity,unit,measuredKgcePerUnit,"
                                + "purpose,nonFossilQuantity,nonFossilCertificates,product,outputValue\r\n");
        assertThat(form.at("/sections/0/fields/5/path").textValue()).isEqualTo("/nonFossil/quantity");
        assertThat(form.at("/codes/unit/0/label/zh").textValue()).isEqualTo("千克");
        assertThat(Golden.CATALOGUE.schema("emissions")).isEmpty();
    }
}
