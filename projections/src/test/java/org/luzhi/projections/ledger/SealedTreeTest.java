package org.luzhi.projections.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.projections.fold.MemoryHistory;

class SealedTreeTest {

    private static final Hash ROOT = Hash.of(new byte[] {
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
        30, 31
    });

    private final SignerKey key = SignerKey.generate("luzhi.test/ledger");
    private final SealedMap map = new SealedMap(List.of(seal(2, 0, 3), seal(1, 1), seal(4, 2)));

    @Test
    void aCheckpointIsThreeLines() {
        Checkpoint checkpoint = new Checkpoint("luzhi.test/ledger", 20, ROOT);
        assertThat(checkpoint.text())
                .isEqualTo("luzhi.test/ledger\n20\nAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n");
        assertThat(Checkpoint.parse(checkpoint.text())).isEqualTo(checkpoint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "o\n20\nAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
                "o\n20\nAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\nmore\n",
                "o\n20\nAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh9=\n",
                "o\n20\nAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8\n",
                "o\n20\nAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHg==\n",
                "o\n020\nAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n",
                "o\n+20\nAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n",
                "o\n-1\nAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n",
                "o\n9999999999999999999\nAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n",
                "\n20\nAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n"
            })
    void anythingElseIsNone(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(MalformedLedgerException.class);
    }

    @Test
    void bothNotesAreOfOneTree() {
        SealedTree sealed = SealedTree.sign(key, 4, ROOT, map);
        SealedTree.Opened opened = sealed.open(key.verifier());
        assertThat(opened.size()).isEqualTo(4);
        assertThat(opened.enterprises().origin()).isEqualTo("luzhi.test/ledger/enterprises");
        assertThat(opened.enterprises().enterprises()).isEqualTo(3);
        assertThat(EnterprisesCheckpoint.parse(opened.enterprises().text())).isEqualTo(opened.enterprises());

        SealedTree other = SealedTree.sign(key, 5, ROOT, map);
        assertThatThrownBy(() -> new SealedTree(sealed.checkpoint(), other.enterprises()).open(key.verifier()))
                .isInstanceOf(MalformedLedgerException.class);
        assertThatThrownBy(() -> new SealedTree(sealed.enterprises(), sealed.checkpoint()).open(key.verifier()))
                .isInstanceOf(MalformedLedgerException.class);
        String foreign = SignedNote.sign(new Checkpoint("luzhi.test/other", 4, ROOT).text(), key);
        assertThatThrownBy(() -> new SealedTree(foreign, sealed.enterprises()).open(key.verifier()))
                .isInstanceOf(MalformedLedgerException.class);
    }

    @Test
    void theMapProvesWhatItHas() {
        EnterprisesCheckpoint note = note(map);
        MapProof proof = map.proof(MemoryHistory.enterprise(2)).orElseThrow();
        assertThat(proof.leads(note)).isTrue();
        assertThat(proof.seal()).isEqualTo(seal(2, 0, 3));
        for (EnterpriseSeal wrong : List.of(seal(2, 0), seal(2, 3, 0), seal(2, 0, 4), seal(5, 0, 3))) {
            assertThat(new MapProof(wrong, proof.inclusion()).leads(note)).isFalse();
        }
        assertThat(map.proof(MemoryHistory.enterprise(3))).isEmpty();
    }

    @Test
    void theMapProvesWhatItHasNot() {
        List<MapProof> around = map.neighbours(MemoryHistory.enterprise(3));
        assertThat(around).allMatch(proof -> proof.leads(note(map)));
        assertThat(around)
                .extracting(proof -> proof.seal().enterprise())
                .containsExactly(MemoryHistory.enterprise(2), MemoryHistory.enterprise(4));
        assertThat(around.get(1).inclusion().index())
                .isEqualTo(around.getFirst().inclusion().index() + 1);
        assertThat(map.neighbours(MemoryHistory.enterprise(0))).hasSize(1);
        assertThat(new SealedMap(List.of()).neighbours(MemoryHistory.enterprise(0)))
                .isEmpty();
    }

    @Test
    void everyEntryOfALargerMapHasItsProof() {
        SealedMap large = new SealedMap(
                IntStream.range(0, 300).mapToObj(number -> seal(number, number)).toList());
        for (int number = 0; number < 300; number++) {
            assertThat(large.proof(MemoryHistory.enterprise(number))
                            .orElseThrow()
                            .leads(note(large)))
                    .isTrue();
        }
    }

    @Test
    void theEnterpriseStandsInTheAggregateId() {
        MemoryHistory history = new MemoryHistory()
                .filed(MemoryHistory.filing(1, 2), 1, MemoryHistory.coal("1"))
                .filed(MemoryHistory.filing(2, 2), 1, MemoryHistory.coal("1"))
                .filed(MemoryHistory.filing(1, 2), 2, MemoryHistory.coal("2"));
        EnterpriseLeaves leaves = new EnterpriseLeaves();
        history.stream(0, 3, event -> leaves.append(event.position(), event));
        assertThat(leaves.changes()).containsExactly(seal(1, 0, 2), seal(2, 1));
        assertThat(leaves.changes()).isEmpty();
        assertThat(leaves.sealed().root()).isEqualTo(new SealedMap(List.of(seal(2, 1), seal(1, 0, 2))).root());
    }

    private static EnterprisesCheckpoint note(SealedMap map) {
        return new EnterprisesCheckpoint("o/enterprises", 9, ROOT, map.size(), map.root());
    }

    private static EnterpriseSeal seal(int number, long... leaves) {
        UnifiedSocialCreditCode code = MemoryHistory.enterprise(number);
        return EnterpriseSeal.of(code, LongStream.of(leaves).boxed().toList());
    }
}
