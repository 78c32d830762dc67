package org.luzhi.axon.personal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingTest {

    private static final byte[] PLAIN = "张三 13800000000".getBytes(UTF_8);

    @Test
    void onlyTheSameKeyForTheSameSubjectOpens() {
        byte[] key = Sealing.newKey();
        byte[] sealed = Sealing.seal(key, "enterprise/a", PLAIN);
        assertThat(sealed).hasSize(12 + PLAIN.length + 16);
        assertThat(Sealing.open(key, "enterprise/a", sealed)).hasValue(PLAIN);
        assertThat(Sealing.open(key, "enterprise/b", sealed)).isEmpty();
        assertThat(Sealing.open(Sealing.newKey(), "enterprise/a", sealed)).isEmpty();
    }

    @Test
    void oneChangedBitAnywhereIsNoticed() {
        byte[] key = Sealing.newKey();
        byte[] sealed = Sealing.seal(key, "enterprise/a", PLAIN);
        for (int at = 0; at < sealed.length; at++) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            assertThat(Sealing.open(key, "enterprise/a", changed)).isEmpty();
        }
        assertThat(Sealing.open(key, "enterprise/a", new byte[3])).isEmpty();
    }

    @Test
    void theSameValueNeverLooksTheSame() {
        byte[] key = Sealing.newKey();
        assertThat(Sealing.seal(key, "enterprise/a", PLAIN)).isNotEqualTo(Sealing.seal(key, "enterprise/a", PLAIN));
    }

    @Test
    void aPersonalValueLooksTheSameOnlyForTheSameTextSubjectAndKey() {
        byte[] key = Sealing.newKey();
        byte[] sealed = Sealing.sealAlike(key, "enterprise/a", PLAIN);
        assertThat(Sealing.sealAlike(key, "enterprise/a", PLAIN)).isEqualTo(sealed);
        assertThat(Sealing.open(key, "enterprise/a", sealed)).hasValue(PLAIN);
        byte[] nonce = Arrays.copyOf(sealed, 12);
        for (byte[] other : List.of(
                Sealing.sealAlike(key, "enterprise/b", PLAIN),
                Sealing.sealAlike(key, "enterprise/a", "李四".getBytes(UTF_8)),
                Sealing.sealAlike(Sealing.newKey(), "enterprise/a", PLAIN))) {
            assertThat(Arrays.copyOf(other, 12)).isNotEqualTo(nonce);
        }
    }

    @Test
    void theMasterKeyIsMadeOnceForItsOwnerAlone(@TempDir Path data) throws Exception {
        Path file = data.resolve("keys/master");
        byte[] wrapped = MasterKey.at(file, false).wrap("enterprise/a", new byte[32]);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        MasterKey again = MasterKey.at(file, true);
        assertThat(again.unwrap("enterprise/a", wrapped)).isEqualTo(new byte[32]);
        assertThatThrownBy(() -> again.unwrap("enterprise/b", wrapped)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aMasterKeyThatIsMissingOrOpenToOthersStopsTheStart(@TempDir Path data) throws Exception {
        Path file = data.resolve("keys/master");
        assertThatThrownBy(() -> MasterKey.at(file, true)).hasMessageContaining("restore it from the back-up");
        MasterKey.at(file, false);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> MasterKey.at(file, true)).hasMessageContaining("0600");
    }
}
