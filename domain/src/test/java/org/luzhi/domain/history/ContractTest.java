package org.luzhi.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luzhi.domain.Examples;

/**
 * Every event has a name, a revision and an approved contract. The contract is the shape of its JSON and one example; a
 * change of either fails here until the revision is raised, a {@link RevisionStep} carries the old one forward, and the
 * new contract is approved by moving it from {@code target/contracts} to {@code src/test/resources/contracts}. Contracts
 * of older revisions stay: what was once written must always be read.
 */
class ContractTest {

    private static final Path APPROVED = Path.of("src/test/resources/contracts");
    private static final Path PROPOSED = Path.of("target/contracts");

    private final EventCodec codec = new EventCodec();

    static List<DomainEvent> events() {
        return Examples.events();
    }

    static Stream<Path> approved() throws IOException {
        try (Stream<Path> files = Files.list(APPROVED)) {
            return files.sorted().toList().stream();
        }
    }

    @Test
    void everyEventOfTheCatalogueHasAnExample() {
        assertThat(Examples.events().stream().map(DomainEvent::getClass))
                .containsExactlyInAnyOrderElementsOf(EventCatalogue.all().values());
    }

    @Test
    void namesSaySubjectAndWhatHappened() {
        assertThat(EventCatalogue.all().keySet()).allMatch(name -> name.matches("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*"));
        assertThat(EventCatalogue.all().values())
                .allMatch(event -> EventCatalogue.typeOf(event).revision() >= 1);
    }

    @ParameterizedTest
    @MethodSource("events")
    void theContractIsTheApprovedOne(DomainEvent event) throws IOException {
        EventType type = EventCatalogue.typeOf(event.getClass());
        String file = type.name() + ".r" + type.revision() + ".json";
        String proposed = contract(type, event);
        Files.createDirectories(PROPOSED);
        Files.writeString(PROPOSED.resolve(file), proposed);

        assertThat(APPROVED.resolve(file))
                .as("the approved contract of " + file)
                .exists()
                .content()
                .isEqualTo(proposed);
    }

    @ParameterizedTest
    @MethodSource("approved")
    void whatWasOnceWrittenIsStillRead(Path file) throws IOException {
        JsonNode contract = HistoryJson.mapper().readTree(Files.readString(file));
        String name = contract.get("name").asText();
        byte[] example = HistoryJson.mapper().writeValueAsBytes(contract.get("example"));

        DomainEvent read = codec.decode(name, contract.get("revision").intValue(), example);

        assertThat(read)
                .isEqualTo(events().stream()
                        .filter(event ->
                                EventCatalogue.typeOf(event.getClass()).name().equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    private String contract(EventType type, DomainEvent event) throws IOException {
        ObjectNode contract = HistoryJson.mapper().createObjectNode();
        contract.put("name", type.name());
        contract.put("revision", type.revision());
        contract.set("fields", ContractShape.of(event.getClass()));
        contract.set("example", HistoryJson.mapper().readTree(codec.encode(event)));
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return HistoryJson.mapper()
                        .writer(new DefaultPrettyPrinter()
                                .withObjectIndenter(lines)
                                .withArrayIndenter(lines))
                        .writeValueAsString(Objects.requireNonNull(contract))
                + "\n";
    }
}
