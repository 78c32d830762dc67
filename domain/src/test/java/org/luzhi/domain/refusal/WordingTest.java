package org.luzhi.domain.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.subject.FigureNames;

class WordingTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path CHINESE = Path.of("src/main/resources/org/luzhi/domain/refusal/problems.properties");
    private static final Path ENGLISH = Path.of("src/main/resources/org/luzhi/domain/refusal/problems_en.properties");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\\.([a-z]+(?:-[a-z0-9]+)*)\"");
    private static final String EVENT_NAME = "@EventType\\(name = \"[^\"]+\"";
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Test
    void everyCodeInTheSourcesIsWordedInBothLanguages() throws IOException {
        SortedSet<String> used = codesInSources();

        assertThat(used).contains("energy.unknown", "filing.withdrawn", "enterprise.known", "standard.edition-later");
        assertThat(used).allMatch(code -> Wording.knows(code) || FigureNames.knows(code));
    }

    /** Whatever literal has the form of a code and a group that problems use; events and figures have that form too. */
    private static SortedSet<String> codesInSources() throws IOException {
        SortedSet<String> groups = new TreeSet<>();
        keys(CHINESE).forEach(key -> groups.add(key.substring(0, key.indexOf('.'))));
        SortedSet<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher literals = LITERAL.matcher(Files.readString(file).replaceAll(EVENT_NAME, ""));
                while (literals.find()) {
                    if (groups.contains(literals.group(1))) {
                        codes.add(literals.group(1) + "." + literals.group(2));
                    }
                }
            }
        }
        return codes;
    }

    @Test
    void bothBundlesSayTheSameThingsInTheSameOrder() throws IOException {
        assertThat(lines(CHINESE)).isEqualTo(lines(ENGLISH));
        assertThat(keys(CHINESE)).allMatch(key -> key.endsWith(".message") || key.endsWith(".hint"));
        assertThat(keys(CHINESE)).allMatch(key -> Wording.knows(key.substring(0, key.lastIndexOf('.'))));
    }

    @Test
    void eachBundleKeepsToItsLanguage() throws IOException {
        assertThat(texts(CHINESE)).allMatch(text -> HAN.matcher(text).find());
        assertThat(texts(ENGLISH)).noneMatch(text -> HAN.matcher(text).find());
    }

    @Test
    void everySentenceTakesItsArguments() throws IOException {
        for (String key : keys(CHINESE)) {
            Problem problem =
                    Problem.error(key.substring(0, key.lastIndexOf('.')), Place.WHOLE, "A", "B", "C", "D", "E");
            for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                assertThat(Wording.message(problem, locale)).doesNotContain("{", "}", "''");
                assertThat(Wording.hint(problem, locale)).doesNotContain("{", "}", "''");
            }
        }
    }

    @Test
    void aSentenceNamesWhatItIsAbout() {
        Problem problem = Problem.error("unit.wrong", Place.WHOLE, "kWh", "raw_coal", "kg, t");

        assertThat(Wording.message(problem, Locale.SIMPLIFIED_CHINESE)).isEqualTo("raw_coal 不能用单位 kWh。");
        assertThat(Wording.hint(problem, Locale.SIMPLIFIED_CHINESE)).isEqualTo("可用单位：kg, t。");
        assertThat(Wording.message(problem, Locale.ENGLISH)).isEqualTo("raw_coal cannot be given in kWh.");
    }

    @Test
    void anApostropheInEnglishComesOutOnce() {
        Problem problem = Problem.error("enterprise.name", Place.WHOLE, "", "200");

        assertThat(Wording.message(problem, Locale.ENGLISH))
                .isEqualTo("The enterprise's name is empty or longer than 200 characters.");
    }

    private static List<String> lines(Path bundle) throws IOException {
        try (Stream<String> lines = Files.lines(bundle)) {
            return lines.filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
        }
    }

    private static SortedSet<String> keys(Path bundle) throws IOException {
        return new TreeSet<>(load(bundle).stringPropertyNames());
    }

    private static List<String> texts(Path bundle) throws IOException {
        return load(bundle).values().stream().map(Object::toString).toList();
    }

    private static Properties load(Path bundle) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        }
        return properties;
    }
}
