package org.luzhi.integration.dropbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.integration.builtin.BuiltIn;
import org.luzhi.integration.builtin.Filled;
import org.luzhi.integration.subject.SubjectDefinition;

/** Every subject is filed by its file in the folder, whatever the file's form. */
@Tag("full")
class DropboxSubjectsTest extends InDropFolder {

    static Stream<String> subjects() {
        return BuiltIn.subjects().stream().map(SubjectDefinition::name);
    }

    /** The year of the examples has ended. */
    @Override
    Clock clock() {
        return Clock.fixed(BuiltIn.RECEIVED, ReportingPeriod.ZONE);
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void oneReceiptForJsonCsvAndWorkbook(String name) throws IOException {
        SubjectDefinition subject = BuiltIn.subject(name);
        ObjectNode filing = subject.example().deepCopy();
        filing.put("enterprise", enterprise.value());
        Filled filled = new Filled(subject, filing);
        Files.writeString(folder.resolve("a.json"), filing.toString());
        Files.writeString(folder.resolve("b.csv"), filled.csv());
        Files.write(
                folder.resolve("c.xlsx"),
                filled.workbook(BuiltIn.CATALOGUE.workbookTemplate(name).orElseThrow()));

        JsonNode receipt = answered("a.json.receipt.json");

        assertThat(receipt.path("filing").asText())
                .isEqualTo(enterprise + "." + name + "." + filing.get("period").asText());
        assertThat(receipt.path("accounted").isEmpty()).isFalse();
        assertThat(answered("b.csv.receipt.json").path("receipt")).isEqualTo(receipt.path("receipt"));
        assertThat(answered("c.xlsx.receipt.json").path("receipt")).isEqualTo(receipt.path("receipt"));
    }
}
