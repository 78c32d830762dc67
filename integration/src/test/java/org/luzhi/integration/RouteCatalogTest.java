package org.luzhi.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.junit.jupiter.api.Test;
import org.luzhi.integration.town.TownTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The table of channels in this module's README is what runs. */
@TownTest
class RouteCatalogTest {

    private static final Pattern ROW = Pattern.compile("\\| `([a-z0-9-]+)` \\| `([a-z0-9.-]+)` \\| (.+) \\|");

    @Autowired
    private CamelContext camel;

    @Test
    void readmeListsEveryRouteWithItsGroupAndDescription() throws IOException {
        List<String> written;
        try (Stream<String> lines = Files.lines(Path.of("README.md"))) {
            written = lines.map(ROW::matcher)
                    .filter(row -> row.matches())
                    .map(row -> row.group(1) + " " + row.group(2) + " " + row.group(3))
                    .sorted()
                    .toList();
        }

        assertThat(camel.getRoutes().stream().map(RouteCatalogTest::described).sorted())
                .containsExactlyElementsOf(written);
    }

    @Test
    void everyRouteIsNamedAfterItsGroup() {
        assertThat(camel.getRoutes()).allSatisfy(route -> {
            assertThat(route.getGroup()).isNotBlank();
            assertThat(route.getId()).startsWith(route.getGroup() + ".");
            assertThat(route.getDescription()).isNotBlank();
        });
    }

    private static String described(Route route) {
        return route.getGroup() + " " + route.getId() + " " + route.getDescription();
    }
}
