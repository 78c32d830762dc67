package org.luzhi.projections.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages live under {@code default-src 'self'}: nothing inline, nothing from elsewhere. */
class StrictPolicyTest {

    private static final List<Pattern> FORBIDDEN = List.of(
            Pattern.compile("<style\\b", Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\s(th:)?style\\s*=", Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\s(th:)?on[a-z]+\\s*=", Pattern.CASE_INSENSITIVE),
            Pattern.compile("hx-on|hx-vals=.js|hx-vars|th:inline", Pattern.CASE_INSENSITIVE),
            Pattern.compile("javascript:", Pattern.CASE_INSENSITIVE),
            Pattern.compile("<script(?![^>]*\\ssrc=|[^>]*\\sth:src=)", Pattern.CASE_INSENSITIVE),
            Pattern.compile("<script[^>]*>\\s*[^<\\s]", Pattern.CASE_INSENSITIVE),
            Pattern.compile("(src|href|action)=\"(https?:)?//", Pattern.CASE_INSENSITIVE),
            Pattern.compile("th:utext"));

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateHasNothingInlineAndNothingFromElsewhere(Path template) throws IOException {
        String text = Files.readString(template);

        assertThat(FORBIDDEN)
                .allSatisfy(pattern -> assertThat(pattern.matcher(text).find())
                        .as("%s has %s", template.getFileName(), pattern)
                        .isFalse());
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void aScriptNeedsNoEvaluationAndNoInlineStyle(Path script) throws IOException {
        assertThat(Files.readString(script))
                .doesNotContain("eval(", "new Function", "innerHTML", "insertAdjacentHTML", "document.write")
                .doesNotContain("setAttribute(\"style\"");
    }

    static Stream<Path> templates() throws IOException, URISyntaxException {
        return files("templates", ".html");
    }

    static Stream<Path> scripts() throws IOException, URISyntaxException {
        return files("static/console", ".js");
    }

    private static Stream<Path> files(String folder, String ending) throws IOException, URISyntaxException {
        Path root = Path.of(Objects.requireNonNull(StrictPolicyTest.class.getResource("/" + folder))
                .toURI());
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(found).isNotEmpty();
            return found.stream();
        }
    }
}
