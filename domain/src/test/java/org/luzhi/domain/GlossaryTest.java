package org.luzhi.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.enterprise.Enterprise;
import org.luzhi.domain.enterprise.EnterpriseCommand;
import org.luzhi.domain.enterprise.EnterpriseStatus;
import org.luzhi.domain.filing.Filing;
import org.luzhi.domain.filing.FilingCommand;
import org.luzhi.domain.filing.FilingStatus;
import org.luzhi.domain.history.EventCatalogue;
import org.luzhi.domain.obligation.Obligation;
import org.luzhi.domain.obligation.ObligationCommand;
import org.luzhi.domain.obligation.ObligationStatus;
import org.luzhi.domain.replay.Replay;
import org.luzhi.domain.replay.ReplayCommand;
import org.luzhi.domain.replay.ReplayStatus;

/** The glossary is true: what the code calls things stands in it, and what stands in it is what the code calls things. */
class GlossaryTest {

    private static final Pattern ENTRY =
            Pattern.compile("- \\*\\*(?<term>[^*]+)\\*\\* (?<chinese>[^(:]*\\p{IsHan}[^(:]*?)"
                    + "(?: \\((?<names>`[^)]+`)\\))?: (?<sentence>.+)");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Set<String> PACKAGES_OF_TERMS =
            Set.of("measure", "standard", "accounting", "methodology", "emissions", "conversion");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.luzhi.domain");

    private record Entry(String term, List<String> names, String sentence) {}

    @Test
    void everyWordOfTheCodeStandsInIt() throws IOException {
        SortedSet<String> missing = new TreeSet<>();
        mustStand().forEach(missing::add);
        entries().forEach(entry -> missing.removeAll(entry.names()));

        assertThat(missing).as("words without an entry in GLOSSARY.md").isEmpty();
    }

    @Test
    void everyNameInItExists() throws IOException {
        assertThat(entries().stream().flatMap(entry -> entry.names().stream())).allMatch(this::exists);
    }

    @Test
    void everyEntryIsOneTermAndOneSentence() throws IOException {
        List<Entry> entries = entries();

        assertThat(entries).extracting(Entry::term).doesNotHaveDuplicates();
        assertThat(entries).extracting(Entry::sentence).allMatch(sentence -> sentence.endsWith("."));
        assertThat(entries).extracting(Entry::sentence).noneMatch(sentence -> sentence.contains(". "));
    }

    private Stream<String> mustStand() {
        Stream<String> aggregates = Stream.of(Enterprise.class, Filing.class, Obligation.class, Replay.class)
                .map(Class::getSimpleName);
        Stream<String> commands = Stream.of(
                        EnterpriseCommand.class, FilingCommand.class, ObligationCommand.class, ReplayCommand.class)
                .flatMap(protocol -> Arrays.stream(protocol.getPermittedSubclasses()))
                .map(Class::getSimpleName);
        Stream<String> events = EventCatalogue.all().entrySet().stream()
                .flatMap(event -> Stream.of(event.getKey(), event.getValue().getSimpleName()));
        Stream<String> states = Stream.<Enum<?>[]>of(
                        FilingStatus.values(),
                        EnterpriseStatus.values(),
                        ObligationStatus.values(),
                        ReplayStatus.values())
                .flatMap(Arrays::stream)
                .map(state -> state.getDeclaringClass().getSimpleName() + "." + state.name());
        Stream<String> types = classes.stream()
                .filter(type -> PACKAGES_OF_TERMS.contains(lastPart(type.getPackageName())))
                .filter(type -> type.isTopLevelClass()
                        && type.getModifiers().contains(JavaModifier.PUBLIC)
                        && !type.getSimpleName().equals("package-info"))
                .map(JavaClass::getSimpleName);
        return Stream.of(aggregates, commands, events, states, types).flatMap(names -> names);
    }

    private boolean exists(String name) {
        return EventCatalogue.all().containsKey(name)
                || classes.stream().anyMatch(type -> isNamed(type, name) || hasConstant(type, name));
    }

    private static boolean isNamed(JavaClass type, String name) {
        return type.getFullName().replace('$', '.').endsWith("." + name);
    }

    private static boolean hasConstant(JavaClass type, String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0
                && isNamed(type, name.substring(0, dot))
                && type.tryGetField(name.substring(dot + 1)).isPresent();
    }

    private static String lastPart(String packageName) {
        return packageName.substring(packageName.lastIndexOf('.') + 1);
    }

    private static List<Entry> entries() throws IOException {
        return Files.readAllLines(Path.of("GLOSSARY.md")).stream()
                .filter(line -> line.startsWith("- "))
                .map(GlossaryTest::entry)
                .toList();
    }

    private static Entry entry(String line) {
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches()) {
            fail("not of the form “- **term** 中文 (`Name`): sentence.”: " + line);
        }
        String names = entry.group("names") == null ? "" : entry.group("names");
        return new Entry(
                entry.group("term"),
                NAME.matcher(names).results().map(found -> found.group(1)).toList(),
                entry.group("sentence"));
    }
}
