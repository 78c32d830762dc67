package org.luzhi.projections.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TileAddressTest {

    @ParameterizedTest
    @CsvSource({
        "0/000, 0, 0, 256",
        "0/x001/x234/067, 0, 1234067, 256",
        "1/x001/000.p/8, 1, 1000, 8",
        "5/999.p/255, 5, 999, 255",
        "entries/x123/456, -1, 123456, 256",
        "entries/000.p/1, -1, 0, 1"
    })
    void pathsAreThoseOfTheStandard(String path, int level, long number, int width) {
        TileAddress address = new TileAddress(level, number, width);
        assertThat(address.path()).isEqualTo(path);
        assertThat(TileAddress.parse(path)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "0/",
                "0/0",
                "0/00",
                "0/0000",
                "6/000",
                "00/000",
                "-1/000",
                "0/x000/001",
                "0/001/002",
                "0/x001/x002",
                "0/x01/002",
                "0/000.p/0",
                "0/000.p/256",
                "0/000.p/08",
                "0/000.p/",
                "0/000.p/999",
                "0/000/",
                "entries",
                "Entries/000",
                "0/x001/x002/x003/x004/x005/x006/007",
                "0/../000"
            })
    void otherPathsAreNone(String path) {
        assertThat(TileAddress.parse(path)).isEmpty();
    }

    @Test
    void entriesStandBehindTheirLength() {
        List<Hash> entries = List.of(Hash.of(NaiveTree.entry(1)), Hash.of(NaiveTree.entry(2)));
        byte[] bundle = EntryBundle.bytes(entries);
        assertThat(bundle).hasSize(68).startsWith(0, 32);
        assertThat(EntryBundle.parse(bundle)).isEqualTo(entries);
        for (int length : new int[] {1, 33, 35, 67}) {
            assertThatThrownBy(() -> EntryBundle.parse(java.util.Arrays.copyOf(bundle, length)))
                    .isInstanceOf(MalformedLedgerException.class);
        }
        bundle[1] = 31;
        assertThatThrownBy(() -> EntryBundle.parse(bundle)).isInstanceOf(MalformedLedgerException.class);
    }
}
