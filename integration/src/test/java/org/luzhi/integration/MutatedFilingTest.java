package org.luzhi.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Wording;
import org.luzhi.integration.subject.Format;
import org.luzhi.integration.subject.Reading;

/** Whatever happens to good bytes, reading them ends in a draft or in errors, and never in an exception. */
class MutatedFilingTest {

    private static final long SEED = 20_251_124;

    @ParameterizedTest
    @EnumSource(Format.class)
    void neverThrowsAndAlwaysAnswers(Format format) {
        byte[] good =
                switch (format) {
                    case JSON -> Golden.utf8(Golden.JSON.toString());
                    case CSV -> Golden.utf8(Golden.CSV);
                    case XLSX -> Workbooks.golden();
                };
        SplittableRandom random = new SplittableRandom(SEED);
        int rounds = format == Format.XLSX ? 1_000 : 3_000;
        for (int round = 0; round < rounds; round++) {
            byte[] mutated = mutated(good, random);
            Reading reading = Golden.READER.read(mutated, format, Golden.RECEIVED);

            assertThat(reading.draft() != null)
                    .as("seed %d round %d: %s", SEED, round, reading.problems())
                    .isEqualTo(reading.problems().stream().noneMatch(Problem::isError));
            assertThat(reading.problems()).allMatch(problem -> Wording.knows(problem.code()));
        }
    }

    private static byte[] mutated(byte[] good, SplittableRandom random) {
        byte[] bytes = good.clone();
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                case 3 -> bytes[at] = bytes[random.nextInt(bytes.length)];
                default -> bytes = doubled(bytes, at, Math.min(bytes.length, at + random.nextInt(200)));
            }
        }
        return bytes;
    }

    /** With a stretch of bytes repeated. */
    private static byte[] doubled(byte[] bytes, int from, int to) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + to - from);
        System.arraycopy(bytes, from, longer, to, bytes.length - from);
        return longer;
    }
}
