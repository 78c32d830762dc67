package org.luzhi.domain.enterprise;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.personal.PersonalValue;

/**
 * What the register says of an enterprise.
 *
 * @param name registered name; an enterprise's name is not a personal value
 * @param region division code, GB/T 2260, e.g. {@code 140423} 襄垣县
 * @param industry class code, GB/T 4754-2017, e.g. {@code 2521} 炼焦
 * @param cluster code of the cultivation matrix, {@code C0} to {@code C8}
 * @param chains codes of the industrial chains it belongs to
 * @param contact name of the contact person, encrypted
 * @param phone phone of the contact person, encrypted
 * @param mailboxes registered sender addresses, each encrypted
 * @param stations monitoring stations of the enterprise (HJ 212)
 */
public record EnterpriseProfile(
        String name,
        String region,
        String industry,
        String cluster,
        SortedSet<String> chains,
        @Nullable PersonalValue contact,
        @Nullable PersonalValue phone,
        List<PersonalValue> mailboxes,
        List<Station> stations) {

    public EnterpriseProfile {
        chains = natural(chains);
        mailboxes = List.copyOf(mailboxes);
        stations = List.copyOf(stations);
    }

    /** Whether it says anything that an erasure would take away; stations' passwords are sealed under the same key. */
    public boolean holdsPersonalValues() {
        return contact != null || phone != null || !mailboxes.isEmpty() || !stations.isEmpty();
    }

    /** In natural order whatever the given order was, so that equal profiles are equal bytes. */
    private static SortedSet<String> natural(SortedSet<String> codes) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(List.copyOf(codes)));
    }

    /**
     * A monitoring station that speaks HJ 212.
     *
     * @param mn equipment number, up to 24 characters (HJ 212-2017 §6.3)
     * @param password access password, encrypted: it is a secret of the enterprise
     * @param st system code, e.g. {@code 31} air emission (HJ 212-2017 table 5)
     * @param edition {@code 2005}, {@code 2017} or {@code 2025}
     * @param crc checksum mode: {@code standard}, {@code modbus} or {@code swapped}
     * @param tolerances codes of the deviations that an operator allowed
     */
    public record Station(
            String mn, PersonalValue password, String st, String edition, String crc, SortedSet<String> tolerances) {

        public Station {
            tolerances = natural(tolerances);
        }
    }
}
