package org.luzhi.projections.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luzhi.projections.bundle.BundledCity.REGION;
import static org.luzhi.projections.bundle.BundledCity.YEAR;
import static org.luzhi.projections.fold.MemoryHistory.enterprise;
import static org.luzhi.projections.fold.MemoryHistory.filing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luzhi.projections.bundle.BundleScope;
import org.luzhi.projections.bundle.BundledCity;
import org.luzhi.projections.bundle.Forgery;
import org.luzhi.projections.ledger.SignerKey;

/** What nobody touched matches. */
class RoundTripTest {

    @TempDir
    private Path folder;

    static Stream<BundleScope> scopes() {
        return Stream.of(
                BundleScope.of(enterprise(1), YEAR),
                BundleScope.of(enterprise(1), 2024),
                BundleScope.of(enterprise(2), YEAR),
                BundleScope.of(enterprise(3), YEAR),
                BundleScope.of(enterprise(9), YEAR),
                BundleScope.of(filing(1, 3)),
                BundleScope.of(filing(1, 5)),
                BundleScope.city(REGION, YEAR),
                BundleScope.city("140423", YEAR),
                BundleScope.city("999900", YEAR));
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void aBundleMatches(BundleScope scope) throws Exception {
        Path bundle = BundledCity.small().bundle(scope, folder);

        assertThat(Verified.findings(bundle)).isEmpty();
        assertThat(Verified.matches(bundle)).isTrue();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(bundle);
        }
    }

    @Test
    void evidenceComesAlong() throws Exception {
        Path bundle = BundledCity.small().bundle(BundleScope.of(enterprise(1), YEAR), true, folder);

        assertThat(Verified.findings(bundle)).isEmpty();
        assertThat(new Forgery(bundle).files().keySet().stream().filter(path -> path.startsWith("evidence/")))
                .hasSize(4);
    }

    @Test
    void equalHistoriesGiveEqualBytes() throws Exception {
        BundleScope scope = BundleScope.of(enterprise(1), YEAR);
        byte[] one = Files.readAllBytes(BundledCity.small().bundle(scope, folder));
        byte[] other = Files.readAllBytes(BundledCity.small().bundle(scope, folder));

        assertThat(one).isEqualTo(other);
    }

    @Test
    void oneEventIsEnough() throws Exception {
        BundledCity city = new BundledCity().registered(1);

        assertThat(Verified.findings(city.bundle(BundleScope.city(REGION, YEAR), folder)))
                .isEmpty();
        assertThat(Verified.findings(city.bundle(BundleScope.of(enterprise(1), YEAR), folder)))
                .isEmpty();
        assertThat(Verified.findings(city.bundle(BundleScope.of(enterprise(2), YEAR), folder)))
                .isEmpty();
    }

    @Test
    void aGeneratedYearMatches() throws Exception {
        BundledCity city = new BundledCity();
        SplittableRandom random = new SplittableRandom(11);
        for (int number = 1; number <= 40; number++) {
            city.registered(number);
            for (int month = 1; month <= 12; month++) {
                city.filed(number, month, 1, "" + random.nextInt(1, 9_999), "" + random.nextInt(0, 9_999));
                if (random.nextBoolean()) {
                    city.accepted(number, month, 1);
                }
            }
        }

        assertThat(Verified.findings(city.bundle(BundleScope.city(REGION, YEAR), folder)))
                .isEmpty();
        assertThat(Verified.findings(city.bundle(BundleScope.of(enterprise(17), YEAR), folder)))
                .isEmpty();
    }

    @Test
    void withoutAKeyItSaysWhatThatIsWorth() throws Exception {
        List<Check> checks =
                Verified.checks(BundledCity.small().bundle(BundleScope.of(enterprise(1), YEAR), folder), null, null);

        assertThat(Report.matches(checks)).isTrue();
        assertThat(checks.stream().filter(check -> check.name().equals("key")).map(Check::note))
                .first()
                .asString()
                .contains("only a key that you got another way");
    }

    @Test
    void anotherKeyHasNotSignedIt() throws Exception {
        Path bundle = BundledCity.small().bundle(BundleScope.of(enterprise(1), YEAR), folder);

        assertThat(Verified.named(Verified.checks(
                        bundle, SignerKey.generate("luzhi.test/ledger").verifier(), null)))
                .contains(
                        "key WRONG_SIGNATURE ledger/verifier-key.txt",
                        "checkpoint WRONG_SIGNATURE ledger/checkpoint",
                        "enterprises WRONG_SIGNATURE ledger/enterprises-checkpoint");
    }
}
