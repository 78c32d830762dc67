package org.luzhi.domain.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void reads_plain_quoted_and_empty_cells() {
        assertThat(Csv.records("a,b,c\r\n1,\"x, \"\"y\"\"\nz\",\n\n,,\n"))
                .containsExactly(List.of("a", "b", "c"), List.of("1", "x, \"y\"\nz", ""), List.of("", "", ""));
    }

    @Test
    void needs_no_line_break_at_the_end() {
        assertThat(Csv.records("a,b\n1,\"2\"")).containsExactly(List.of("a", "b"), List.of("1", "2"));
    }

    @Test
    void refuses_broken_quoting() {
        assertThatThrownBy(() -> Csv.records("a\n\"open")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Csv.records("\"a\"b,c\n")).isInstanceOf(IllegalArgumentException.class);
    }
}
