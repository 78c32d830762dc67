package org.luzhi.domain.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.smart.SmartAssessment.Answers;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.standard.Standards;
import org.luzhi.domain.standard.TableRow;
import org.luzhi.domain.standard.Vectors;

class MaturityTest {

    private static final List<TableRow> WEIGHTS =
            Standards.builtIn().table("smart_weights").rows();
    private static final List<PinnedRow> PINNED = Arrays.stream(SubDomain.values())
            .map(one -> Standards.builtIn()
                    .pinWeight(one.code(), ReportingPeriod.year(2025))
                    .orElseThrow()
                    .row())
            .toList();
    private static final List<String> SCALE = List.of("0", "0.5", "0.8", "1");

    static Answers answers(SubDomain subDomain, String... levels) {
        return new Answers(
                subDomain,
                new BigDecimal(levels[0]),
                new BigDecimal(levels[1]),
                new BigDecimal(levels[2]),
                new BigDecimal(levels[3]),
                new BigDecimal(levels[4]));
    }

    static List<Answers> all(String... levels) {
        return Arrays.stream(SubDomain.values())
                .map(one -> answers(one, levels))
                .toList();
    }

    private static Maturity of(List<Answers> answers) {
        return Maturity.of(answers, PINNED);
    }

    /** Vector X4: 1.7999, 1.8, 3.79 and 4.8 are of the levels 1, 2, 3 and 5. */
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.7999, 0",
        "0.8, 1",
        "1.7999, 1",
        "1.8, 2",
        "2.7999, 2",
        "2.8, 3",
        "3.79, 3",
        "3.8, 4",
        "4.7999, 4",
        "4.8, 5",
        "5, 5",
    })
    void bands(BigDecimal total, int level) {
        assertThat(Maturity.level(total)).isEqualTo(level);
    }

    @Test
    void the_band_of_the_standards_vector() {
        assertThat(Vectors.rounded("X4", BigDecimal.valueOf(Maturity.level(new BigDecimal("1.7999")))))
                .isEqualTo(Vectors.expected("X4"));
    }

    @Test
    void the_bands_cover_0_to_5_without_a_gap() {
        int before = 0;
        for (int thousandth = 0; thousandth <= 50_000; thousandth++) {
            int level = Maturity.level(BigDecimal.valueOf(thousandth, 4));
            assertThat(level).isBetween(before, Math.min(before + 1, 5));
            before = level;
        }
        assertThat(before).isEqualTo(5);
    }

    @Test
    void whoever_meets_everything_stands_at_5_and_whoever_meets_nothing_at_0() {
        assertThat(of(all("1", "1", "1", "1", "1")).total()).isEqualTo("5");
        assertThat(of(all("1", "1", "1", "1", "1")).elements().values()).containsOnly(new BigDecimal("5"));
        assertThat(of(all("0", "0", "0", "0", "0")).total()).isEqualTo("0");
        assertThat(of(all("1", "0.8", "0", "0", "0")).level()).isEqualTo(2);
    }

    /**
     * Everything at 1.5 but data at 3.3 and purchasing at 0. Technology 3.3 × 46 % + 1.5 × 54 % = 2.328; production
     * 1.5 × 86 % = 1.29, manufacturing 1.29 × 63 % + 1.5 × 37 % = 1.3677. S = 1.5 × 21 % + 2.328 × 11 % + 1.3677 × 68 %.
     */
    @Test
    void by_hand() {
        List<Answers> answers = new ArrayList<>(all("1", "0.5", "0", "0", "0"));
        answers.set(SubDomain.DATA.ordinal(), answers(SubDomain.DATA, "1", "1", "0.8", "0.5", "0"));
        answers.set(SubDomain.PURCHASING.ordinal(), answers(SubDomain.PURCHASING, "0", "0", "0", "0", "0"));

        Maturity maturity = of(answers);

        assertThat(maturity.domains())
                .containsEntry(CapabilityDomain.DATA, new BigDecimal("3.3"))
                .containsEntry(CapabilityDomain.PRODUCTION, new BigDecimal("1.29"))
                .containsEntry(CapabilityDomain.DESIGN, new BigDecimal("1.5"));
        assertThat(maturity.elements())
                .containsEntry(Element.PEOPLE, new BigDecimal("1.5"))
                .containsEntry(Element.TECHNOLOGY, new BigDecimal("2.328"))
                .containsEntry(Element.MANUFACTURING, new BigDecimal("1.3677"));
        assertThat(maturity.total()).isEqualTo("1.501116");
        assertThat(maturity.level()).isEqualTo(1);
    }

    @Test
    void the_weights_of_every_level_sum_to_100() {
        Map<String, Integer> inDomain = new TreeMap<>();
        Map<String, Integer> domains = new TreeMap<>();
        Map<String, Integer> elements = new TreeMap<>();
        WEIGHTS.forEach(row -> {
            SubDomain subDomain =
                    SubDomain.valueOf(row.origin().code().replace('-', '_').toUpperCase(java.util.Locale.ROOT));
            assertThat(row.text("domain")).contains(subDomain.domain().code());
            assertThat(row.text("element"))
                    .contains(subDomain.domain().element().code());
            inDomain.merge(subDomain.domain().code(), weight(row, "weight"), Integer::sum);
            domains.put(subDomain.domain().code(), weight(row, "domain_weight"));
            elements.put(subDomain.domain().element().code(), weight(row, "element_weight"));
        });

        assertThat(inDomain).hasSize(12);
        assertThat(inDomain.values()).containsOnly(100);
        for (Element element : Element.values()) {
            assertThat(Arrays.stream(CapabilityDomain.values())
                            .filter(domain -> domain.element() == element)
                            .mapToInt(domain -> domains.get(domain.code()))
                            .sum())
                    .isEqualTo(100);
        }
        assertThat(elements.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
        assertThat(WEIGHTS)
                .hasSize(20)
                .allMatch(row -> row.origin().confidence().equals("low"));
    }

    private static int weight(TableRow row, String column) {
        return row.number(column).orElseThrow().intValueExact();
    }

    @Test
    void s_is_0_to_5_rises_with_every_answer_and_knows_no_order_of_lines() {
        Random random = new Random(39117);
        for (int run = 0; run < 10_000; run++) {
            List<Answers> answers = new ArrayList<>();
            for (SubDomain subDomain : SubDomain.values()) {
                answers.add(answers(
                        subDomain, random.ints(5, 0, 4).mapToObj(SCALE::get).toArray(String[]::new)));
            }
            Maturity before = of(answers);
            List<Answers> shuffled = new ArrayList<>(answers);
            Collections.shuffle(shuffled, random);
            assertThat(of(shuffled)).isEqualTo(before);

            int which = random.nextInt(answers.size());
            answers.set(which, better(answers.get(which), random.nextInt(5)));
            assertThat(of(answers).total()).isBetween(before.total(), new BigDecimal("5"));
            assertThat(of(answers).level()).isBetween(before.level(), 5);
        }
    }

    /** The same with one answer a step up, if there is one. */
    private static Answers better(Answers line, int level) {
        String[] levels = line.levels().stream().map(BigDecimal::toPlainString).toArray(String[]::new);
        levels[level] = SCALE.get(Math.min(SCALE.indexOf(levels[level]) + 1, 3));
        return answers(line.subDomain(), levels);
    }
}
