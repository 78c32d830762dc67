package org.luzhi.projections.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luzhi.projections.bundle.BundledCity.KEY;
import static org.luzhi.projections.bundle.BundledCity.REGION;
import static org.luzhi.projections.bundle.BundledCity.YEAR;
import static org.luzhi.projections.fold.MemoryHistory.enterprise;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luzhi.projections.bundle.BundleScope;
import org.luzhi.projections.bundle.BundledCity;
import org.luzhi.projections.bundle.CanonicalJson;
import org.luzhi.projections.ledger.MemoryLedger;
import org.luzhi.projections.ledger.Proofs;

/** A checkpoint that somebody kept, held against a later one: the command line, in this process. */
class CheckpointsTest {

    @TempDir
    private Path folder;

    private final BundledCity later = BundledCity.small().registered(4).filed(4, 3, 1, "10", "10");
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private String early = "";
    private String late = "";
    private String proof = "";
    private final String key = KEY.verifier().toString();

    @BeforeEach
    void keep() throws Exception {
        BundledCity before = BundledCity.small();
        MemoryLedger grown = new MemoryLedger(later.history(), KEY);
        early = kept(
                "early",
                new MemoryLedger(before.history(), KEY)
                        .newest()
                        .orElseThrow()
                        .notes()
                        .checkpoint());
        late = kept("late", grown.newest().orElseThrow().notes().checkpoint());
        proof = kept(
                "proof.json",
                CanonicalJson.text(new Proofs(grown, later.history())
                        .consistency(before.history().head(), later.history().head())
                        .orElseThrow()));
    }

    private String kept(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String... arguments) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new Verifier(stream, stream, false).run(arguments);
    }

    @Test
    void theLaterOneGoesOnFromTheEarlier() {
        assertThat(run("--checkpoint", early, "--later", late, "--proof", proof, "--key", key))
                .isZero();
        assertThat(run("--checkpoint", late, "--later", early, "--proof", proof, "--key", key))
                .isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("WITHHELD").contains("MATCH");
    }

    @Test
    void anotherHistoryDoesNot() throws Exception {
        BundledCity other = new BundledCity().registered(1);
        String forked = kept(
                "forked",
                new MemoryLedger(other.history(), KEY)
                        .newest()
                        .orElseThrow()
                        .notes()
                        .checkpoint());

        assertThat(run("--checkpoint", forked, "--later", late, "--proof", proof, "--key", key))
                .isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("CHANGED history");
    }

    @Test
    void aBundleGoesOnFromACheckpoint() throws Exception {
        String city = later.bundle(BundleScope.city(REGION, YEAR), folder).toString();
        String one = later.bundle(BundleScope.of(enterprise(1), YEAR), folder).toString();

        assertThat(run(city, "--key", key, "--since", early)).isZero();
        assertThat(run(one, "--key", key, "--since", early, "--proof", proof)).isZero();
        assertThat(run(one, "--key", key, "--since", early)).isEqualTo(1);
        assertThat(run(
                        city,
                        "--key",
                        key,
                        "--since",
                        kept("bent", Files.readString(Path.of(early)).replaceFirst("\n1", "\n2"))))
                .isEqualTo(1);
    }

    @Test
    void jsonIsOneObject() throws Exception {
        String city = later.bundle(BundleScope.city(REGION, YEAR), folder).toString();

        assertThat(run(city, "--json")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("{\"checks\":[{\"check\":\"container\"")
                .endsWith("\"result\":\"MATCH\"}" + System.lineSeparator());
    }

    @Test
    void whatItDoesNotUnderstandItSays() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("a", "b")).isEqualTo(2);
        assertThat(run("a.zip", "--what")).isEqualTo(2);
        assertThat(run("a.zip", "--key", "nonsense")).isEqualTo(2);
    }
}
