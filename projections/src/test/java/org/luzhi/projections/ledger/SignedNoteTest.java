package org.luzhi.projections.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

    /** The example of Go's package golang.org/x/mod/sumdb/note. */
    private static final VerifierKey KNOWN =
            VerifierKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");

    private static final String TEXT = "If you think cryptography is the answer to your problem,\n"
            + "then you don't know what your problem is.\n";
    private static final String NOTE = TEXT + "\n— PeterNeumann "
            + "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    private final SignerKey key = SignerKey.generate("luzhi.test/ledger");

    @Test
    void theKnownNoteIsOpened() {
        assertThat(SignedNote.open(NOTE, KNOWN)).isEqualTo(TEXT);
        assertThat(KNOWN).hasToString("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    }

    @Test
    void whatTheKeySignsItsVerifierOpens() {
        String note = SignedNote.sign("绿智\n1\n", key);
        assertThat(SignedNote.open(note, VerifierKey.parse(key.verifier().toString())))
                .isEqualTo("绿智\n1\n");
        assertThat(SignerKey.parse(key.secretText()).verifier()).isEqualTo(key.verifier());
    }

    @Test
    void noBitOfANoteCanBeAnother() {
        byte[] note = SignedNote.sign("a/b\n12\n", key).getBytes(StandardCharsets.UTF_8);
        for (int bit = 0; bit < note.length * 8; bit++) {
            byte[] flipped = note.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> SignedNote.open(flipped, key.verifier()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void noBitOfAKeyCanBeAnother() {
        byte[] secret = key.secretText().getBytes(StandardCharsets.ISO_8859_1);
        for (int bit = 0; bit < secret.length * 8; bit++) {
            byte[] flipped = secret.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> SignerKey.parse(new String(flipped, StandardCharsets.ISO_8859_1)))
                    .isInstanceOf(MalformedLedgerException.class);
        }
    }

    @Test
    void anotherKeyOpensNothing() {
        String note = SignedNote.sign("x\n", key);
        VerifierKey namesake = SignerKey.generate("luzhi.test/ledger").verifier();
        assertThatThrownBy(() -> SignedNote.open(note, namesake)).isInstanceOf(WrongSignatureException.class);
        assertThatThrownBy(() -> SignedNote.open(NOTE, namesake)).isInstanceOf(WrongSignatureException.class);
    }

    @Test
    void nothingMayStandAroundANote() {
        String line = NOTE.substring(TEXT.length() + 1);
        for (String wrong : List.of(
                NOTE + "\n",
                NOTE + "x",
                NOTE + line,
                NOTE.substring(0, NOTE.length() - 1),
                NOTE.replace("\n", "\r\n"),
                NOTE.replace("=\n", "\n"),
                // The last character of the base64 with stray bits: the same bytes for a lenient reader.
                NOTE.replace("nAM=", "nAN="),
                NOTE.replace("nAM=", "nAM=\t"),
                TEXT,
                "")) {
            assertThatThrownBy(() -> SignedNote.open(wrong, KNOWN)).isInstanceOf(MalformedLedgerException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+AhpC2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW\n",
                "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10Q=",
                ""
            })
    void aKeyOfAnotherFormIsRefused(String text) {
        assertThatThrownBy(() -> VerifierKey.parse(text)).isInstanceOf(MalformedLedgerException.class);
    }
}
