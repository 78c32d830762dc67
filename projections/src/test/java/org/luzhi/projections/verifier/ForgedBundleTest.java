package org.luzhi.projections.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luzhi.projections.bundle.BundledCity.KEY;
import static org.luzhi.projections.bundle.BundledCity.REGION;
import static org.luzhi.projections.bundle.BundledCity.YEAR;
import static org.luzhi.projections.fold.MemoryHistory.enterprise;
import static org.luzhi.projections.fold.MemoryHistory.filing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luzhi.domain.history.CanonicalRecord;
import org.luzhi.domain.history.EventRecord;
import org.luzhi.projections.bundle.BundlePaths;
import org.luzhi.projections.bundle.BundleScope;
import org.luzhi.projections.bundle.BundledCity;
import org.luzhi.projections.bundle.EventFile.Stored;
import org.luzhi.projections.bundle.Forgery;
import org.luzhi.projections.bundle.Manifest;
import org.luzhi.projections.ledger.MemoryLedger;
import org.luzhi.projections.ledger.Published;
import org.luzhi.projections.ledger.SignerKey;

/** Forged on purpose, with manifest and container made right again; each is found and named. */
class ForgedBundleTest {

    @TempDir
    private Path folder;

    private Forgery one;
    private Forgery city;

    @BeforeEach
    void take() throws Exception {
        one = new Forgery(BundledCity.small().bundle(BundleScope.of(enterprise(1), YEAR), true, folder));
        city = new Forgery(BundledCity.small().bundle(BundleScope.city(REGION, YEAR), folder));
    }

    private List<String> findings(Forgery forgery) throws Exception {
        Path zip = forgery.write(folder.resolve("forged.zip"));
        List<String> findings = Verified.findings(zip);
        assertThat(findings)
                .noneMatch(finding -> finding.startsWith("container") || finding.startsWith("files CHANGED"));
        return findings;
    }

    @Test
    void putTogetherAgainItMatches() throws Exception {
        assertThat(findings(one)).isEmpty();
        assertThat(findings(city)).isEmpty();
        assertThat(findings(one.events(one.events()))).isEmpty();
    }

    static EventRecord changed(EventRecord event, String field) {
        TreeMap<String, String> metadata = new TreeMap<>(event.metadata());
        byte[] payload = event.payload().clone();
        String name = event.name();
        long sequence = event.sequence();
        Instant time = event.time();
        String id = event.id();
        switch (field) {
            case "payload" -> payload[payload.length / 2] ^= 1;
            case "metadata" -> metadata.put("actor", "another");
            case "time" -> time = time.plusMillis(1);
            case "type" -> name = "filing.accepted";
            case "id" -> id = id + "0";
            case "sequence" -> sequence++;
            default -> throw new IllegalArgumentException(field);
        }
        return new EventRecord(
                event.position(),
                name,
                event.revision(),
                event.aggregateType(),
                event.aggregateId(),
                sequence,
                id,
                time,
                payload,
                metadata);
    }

    @ParameterizedTest
    @ValueSource(strings = {"payload", "metadata", "time", "type", "id", "sequence"})
    void aChangedEventIsNamed(String field) throws Exception {
        for (Forgery forgery : List.of(one, city)) {
            List<Stored> events = new ArrayList<>(forgery.events());
            Stored stored = events.get(3);
            EventRecord event = changed(CanonicalRecord.read(stored.position(), stored.record()), field);
            events.set(3, new Stored(stored.position(), CanonicalRecord.bytes(event)));

            assertThat(findings(forgery.events(events)))
                    .contains((forgery == one ? "proofs" : "tree") + " CHANGED event " + stored.position());
        }
    }

    @Test
    void aDeletedEventIsNamed() throws Exception {
        for (Forgery forgery : List.of(one, city)) {
            List<Stored> events = new ArrayList<>(forgery.events());
            long position = events.remove(3).position();

            assertThat(findings(forgery.events(events)))
                    .contains(
                            (forgery == one ? "proofs" : "tree") + " MISSING event " + position,
                            "completeness WITHHELD events");
        }
    }

    /** Its proof gone too: only the sealed map tells. */
    @Test
    void anEventThatWasLeftOutWithItsProofIsWithheld() throws Exception {
        List<Stored> events = new ArrayList<>(one.events());
        Stored last = events.removeLast();
        one.events(events).lines(BundlePaths.PROOFS, lines -> lines.subList(0, lines.size() - 1));

        assertThat(last.position()).isPositive();
        assertThat(findings(one)).contains("completeness WITHHELD events");
    }

    @Test
    void aTruncatedHistoryIsWithheld() throws Exception {
        List<Stored> events = city.events();

        assertThat(findings(city.events(events.subList(0, events.size() - 2))))
                .contains("tree WITHHELD event " + (events.size() - 2), "completeness WITHHELD events");
    }

    @Test
    void anInsertedEventIsNamed() throws Exception {
        List<Stored> ofOne = new ArrayList<>(one.events());
        ofOne.add(new Stored(ofOne.getLast().position() + 1, ofOne.getLast().record()));
        assertThat(findings(one.events(ofOne)))
                .anyMatch(finding -> finding.startsWith("events CHANGED events.bin.gz")
                        || finding.startsWith("proofs MISSING proofs.jsonl.gz"))
                .isNotEmpty();

        List<Stored> all = new ArrayList<>();
        for (Stored event : city.events()) {
            all.add(new Stored(all.size(), event.record()));
            if (event.position() == 4) {
                byte[] other = all.getFirst().record();
                all.add(new Stored(all.size(), other));
            }
        }
        assertThat(findings(city.events(all))).contains("tree ADDED event 5");
    }

    @Test
    void swappedEventsAreNamed() throws Exception {
        for (Forgery forgery : List.of(one, city)) {
            List<Stored> events = new ArrayList<>(forgery.events());
            Stored a = events.get(2);
            Stored b = events.get(4);
            events.set(2, new Stored(a.position(), b.record()));
            events.set(4, new Stored(b.position(), a.record()));
            String check = forgery == one ? "proofs" : "tree";

            assertThat(findings(forgery.events(events)))
                    .contains(check + " REORDERED event " + a.position(), check + " REORDERED event " + b.position());
        }
    }

    @Test
    void anEventOfAnotherEnterpriseIsNamed() throws Exception {
        List<Stored> events = new ArrayList<>(one.events());
        Stored other = city.events().get(1);
        events.add(1, other);

        assertThat(findings(one.events(events)))
                .contains("events ADDED event 1", "proofs MISSING proofs.jsonl.gz 1", "completeness WITHHELD events");
    }

    @Test
    void notesRewrittenUnderTheOldSignatureAreNamed() throws Exception {
        UnaryOperator<String> smaller = note -> note.replaceFirst("\n[0-9]+\n", "\n5\n");

        assertThat(findings(one.text(BundlePaths.CHECKPOINT, smaller)))
                .contains("checkpoint WRONG_SIGNATURE ledger/checkpoint");
        assertThat(findings(city.text(BundlePaths.ENTERPRISES, smaller)))
                .contains("enterprises WRONG_SIGNATURE ledger/enterprises-checkpoint");
    }

    @Test
    void notesOfAnotherKeyAreNamed() throws Exception {
        SignerKey other = SignerKey.generate("luzhi.test/ledger");
        Published published =
                new MemoryLedger(BundledCity.small().history(), other).newest().orElseThrow();
        one.put(BundlePaths.CHECKPOINT, published.notes().checkpoint().getBytes(StandardCharsets.UTF_8))
                .put(BundlePaths.ENTERPRISES, published.notes().enterprises().getBytes(StandardCharsets.UTF_8));
        assertThat(findings(one)).contains("checkpoint WRONG_SIGNATURE ledger/checkpoint");

        one.put(BundlePaths.KEY, (other.verifier() + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(findings(one)).contains("key WRONG_SIGNATURE ledger/verifier-key.txt");
    }

    @Test
    void notesOfTwoTreesAreNamed() throws Exception {
        BundledCity later = BundledCity.small().registered(4);
        Published published = new MemoryLedger(later.history(), KEY).newest().orElseThrow();
        one.put(BundlePaths.ENTERPRISES, published.notes().enterprises().getBytes(StandardCharsets.UTF_8));

        assertThat(findings(one)).contains("enterprises CHANGED ledger/enterprises-checkpoint root");
    }

    @Test
    void changedEvidenceIsNamed() throws Exception {
        String path = one.files().keySet().stream()
                .filter(each -> each.startsWith("evidence/"))
                .findFirst()
                .orElseThrow();
        byte[] original = one.file(path);
        assertThat(findings(one.put(path, new byte[] {1}))).containsExactly("evidence CHANGED " + path);
        assertThat(findings(one.remove(path))).containsExactly("evidence MISSING " + path);
        one.put(path, original).put("evidence/" + "0".repeat(64), original);
        assertThat(findings(one)).containsExactly("evidence ADDED evidence/" + "0".repeat(64));
        city.put("evidence/" + "0".repeat(64), original);
        assertThat(findings(city)).containsExactly("files ADDED evidence/" + "0".repeat(64));
        one.remove("evidence/" + "0".repeat(64)).text(BundlePaths.EVIDENCE, text -> text.replaceFirst("\n", "\n\n"));
        assertThat(findings(one)).containsExactly("evidence CHANGED evidence.jsonl");
    }

    @Test
    void aChangedFactorTableIsNamed() throws Exception {
        assertThat(findings(one.text("standards/fuels.csv", table -> table.replaceFirst("0\\.7143", "0.7144"))))
                .containsExactly("standards CHANGED standards/fuels.csv");
    }

    /** Pinned by an event that was signed: what a house that bends its factors would sign. */
    @Test
    void aPinnedRowThatIsInNoTableIsNamed() throws Exception {
        BundledCity bent = new BundledCity().registered(1);
        bent.history().filed(filing(1, 3), 1, org.luzhi.projections.fold.MemoryHistory.coke("100", "50"));

        assertThat(Verified.findings(bent.bundle(BundleScope.of(enterprise(1), YEAR), folder)))
                .contains("standards CHANGED event 1");
    }

    @Test
    void aChangedMethodologyIsNamed() throws Exception {
        String path = BundlePaths.methodology("CZ-2025.0");
        String text = new String(one.file(path), StandardCharsets.UTF_8);

        assertThat(findings(one.put(
                        path, text.replaceFirst("[1-9]", "9").concat(" ").getBytes(StandardCharsets.UTF_8))))
                .containsExactly("methodology OTHER_METHODOLOGY " + path);
        one.remove(path).put("methodology/CZ-2099.0.json", text.getBytes(StandardCharsets.UTF_8));
        one.manifest(
                old -> new Manifest(old.format(), old.scope(), old.evidence(), "CZ-2099.0", old.size(), old.files()));
        assertThat(findings(one)).contains("methodology OTHER_METHODOLOGY methodology/CZ-2099.0.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"balance", "filing", "receipt", "register", "score", "balances", "scores"})
    void aChangedNumberIsNamed(String name) throws Exception {
        one.lines(BundlePaths.fold(name), lines -> {
            List<String> forged = new ArrayList<>(lines);
            forged.set(0, otherDigit(forged.getFirst()));
            return forged;
        });

        assertThat(findings(one)).singleElement().asString().startsWith(name + " CHANGED expected/" + name);
    }

    /** The last digit of the line is another. */
    private static String otherDigit(String line) {
        int at = line.length() - 1;
        while (!Character.isDigit(line.charAt(at))) {
            at--;
        }
        return line.substring(0, at) + (char) (line.charAt(at) ^ 1) + line.substring(at + 1);
    }

    @Test
    void theFirstDifferenceIsNamedByItsPointer() throws Exception {
        one.lines(
                BundlePaths.SCORES,
                lines -> List.of(lines.getFirst().replaceFirst("\"coverage\":\"1\"", "\"coverage\":\"0.5\"")));
        Path zip = one.write(folder.resolve("forged.zip"));

        assertThat(Verified.checks(zip).stream()
                        .flatMap(check -> check.findings().stream())
                        .map(Finding::detail))
                .singleElement()
                .isEqualTo("/card/coverage is 0.5 in the bundle, computed 1");
    }

    @Test
    void rowsThatAreMissingAddedOrMovedAreNamed() throws Exception {
        String path = BundlePaths.fold("balance");
        assertThat(findings(city.lines(path, lines -> lines.subList(1, lines.size()))))
                .containsExactly("balance MISSING " + path + " " + filing(1, 3));
        city = new Forgery(BundledCity.small().bundle(BundleScope.city(REGION, YEAR), folder));
        city.lines(path, lines -> {
            List<String> more = new ArrayList<>(lines);
            more.add("{\"key\":\"z\",\"state\":{}}");
            more.addFirst("{\"key\":\"0\",\"state\":{}}");
            return more;
        });
        assertThat(findings(city)).containsExactly("balance ADDED " + path + " 0", "balance ADDED " + path + " z");
        city = new Forgery(BundledCity.small().bundle(BundleScope.city(REGION, YEAR), folder));
        city.lines(path, lines -> {
            List<String> moved = new ArrayList<>(lines);
            Collections.swap(moved, 0, 1);
            return moved;
        });
        assertThat(findings(city)).isNotEmpty();
    }

    @Test
    void anEnterpriseThatIsSaidToHaveNoEventsIsFound() throws Exception {
        Forgery none = new Forgery(BundledCity.small().bundle(BundleScope.of(enterprise(9), YEAR), folder));
        one.put(BundlePaths.ENTERPRISE, none.file(BundlePaths.ENTERPRISE)).events(List.of());
        assertThat(findings(one)).contains("completeness CHANGED enterprise.json");

        one.text(
                BundlePaths.ENTERPRISE,
                text -> text.replace(enterprise(9).value(), enterprise(1).value()));
        assertThat(findings(one)).contains("completeness CHANGED enterprise.json");
    }

    @Test
    void leavesThatWereForgedAreFound() throws Exception {
        byte[] leaves = city.file(BundlePaths.LEAVES).clone();
        leaves[40] ^= 1;

        assertThat(findings(city.put(BundlePaths.LEAVES, leaves))).contains("tree CHANGED ledger/leaves.bin");
    }

    @Test
    void unlistedAndMissingFilesAreNamed() throws Exception {
        byte[] manifest = one.listed().bytes();
        one.put("zz.txt", new byte[] {1});
        assertThat(Verified.findings(one.write(folder.resolve("forged.zip"), manifest)))
                .contains("files ADDED zz.txt");
        assertThat(findings(one)).containsExactly("files ADDED zz.txt");
        one.remove("zz.txt").remove(BundlePaths.README);
        assertThat(Verified.findings(one.write(folder.resolve("forged.zip"), manifest)))
                .contains("files MISSING readme.md");
        assertThat(Verified.findings(one.write(folder.resolve("forged.zip")))).contains("files MISSING readme.md");
    }

    @Test
    void anotherReadmeIsFound() throws Exception {
        one.text(BundlePaths.README, text -> text.replace("--key", "--kez"));

        assertThat(Verified.findings(one.write(folder.resolve("forged.zip"))))
                .containsExactly("files CHANGED readme.md");
    }

    @Test
    void theScopeCannotBeExchanged() throws Exception {
        one.manifest(old -> new Manifest(
                old.format(),
                BundleScope.of(enterprise(2), YEAR),
                old.evidence(),
                old.methodology(),
                old.size(),
                old.files()));
        assertThat(findings(one)).contains("completeness CHANGED enterprise.json", "events ADDED event 0");
        one.manifest(old -> new Manifest(
                old.format(),
                BundleScope.of(enterprise(1), 2024),
                old.evidence(),
                old.methodology(),
                old.size(),
                old.files()));
        assertThat(findings(one)).contains("balances CHANGED expected/balances.jsonl.gz enterprise/" + enterprise(1));
        one.manifest(old -> new Manifest(
                old.format(), BundleScope.of(enterprise(1), YEAR), old.evidence(), old.methodology(), 5, old.files()));
        assertThat(findings(one)).contains("checkpoint CHANGED ledger/checkpoint size");
    }

    @Test
    void encodingsAreStrict() throws Exception {
        String manifest = new String(one.listed().bytes(), StandardCharsets.UTF_8);
        for (String other :
                List.of(manifest + " ", manifest.replaceFirst(":", ": "), manifest.replaceFirst("\\{", "{\"a\":1,"))) {
            Path zip = one.write(folder.resolve("forged.zip"), other.getBytes(StandardCharsets.UTF_8));
            assertThat(Verified.findings(zip)).contains("manifest CHANGED manifest.json");
        }
        Forgery loose = new Forgery(one.write(folder.resolve("forged.zip")));
        loose.lines(BundlePaths.PROOFS, lines -> lines.stream()
                .map(line -> line.replaceFirst("=\"", "\""))
                .toList());
        assertThat(findings(loose)).contains("proofs CHANGED proofs.jsonl.gz");
        for (String gzip : List.of(BundlePaths.EVENTS, BundlePaths.PROOFS, BundlePaths.SCORES)) {
            byte[] trailing = java.util.Arrays.copyOf(one.file(gzip), one.file(gzip).length + 1);
            byte[] timed = one.file(gzip).clone();
            timed[4] = 1;
            for (byte[] other : List.of(trailing, timed)) {
                Forgery forged = new Forgery(one.write(folder.resolve("forged.zip")));
                assertThat(findings(forged.put(gzip, other))).isNotEmpty();
            }
        }
    }

    @Test
    void bytesBehindTheBundleAreFound() throws Exception {
        Path zip = one.write(folder.resolve("forged.zip"));
        byte[] bytes = Files.readAllBytes(zip);
        byte[] comment = java.util.Arrays.copyOf(bytes, bytes.length + 1);
        comment[bytes.length - 2] = 1;
        Files.write(zip, comment);

        assertThat(Verified.findings(zip)).singleElement().asString().startsWith("container CHANGED container");
    }
}
