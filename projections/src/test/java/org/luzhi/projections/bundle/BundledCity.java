package org.luzhi.projections.bundle;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseRegistered;
import org.luzhi.domain.enterprise.EnterpriseProfile;
import org.luzhi.domain.filing.ContentKey;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.FilingEvent.EnergyUseFiled;
import org.luzhi.domain.filing.FilingEvent.FilingAccepted;
import org.luzhi.domain.filing.FilingEvent.FilingReturned;
import org.luzhi.domain.filing.FilingEvent.FilingWithdrawn;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.methodology.Methodologies;
import org.luzhi.domain.standard.Standards;
import org.luzhi.projections.fold.MemoryHistory;
import org.luzhi.projections.ledger.MemoryLedger;
import org.luzhi.projections.ledger.SignerKey;

/** A small city with a bit of everything, and its bundles. */
public final class BundledCity {

    public static final String REGION = "140400";
    public static final int YEAR = 2025;
    /** Made once: whoever compares bundles needs one signer. */
    public static final SignerKey KEY = SignerKey.generate("luzhi.test/ledger");

    private static final String PRODUCT = "methanol_bituminous";

    private final MemoryHistory history = new MemoryHistory();
    private final Map<String, byte[]> evidence = new TreeMap<>();

    /** Enterprise 1 corrects, is returned and withdraws; 2 files; 3 only registers. */
    public static BundledCity small() {
        BundledCity city = new BundledCity();
        city.registered(1).registered(2).registered(3);
        city.filed(1, 3, 1, "1000", "700").accepted(1, 3, 1);
        city.filed(2, 3, 1, "500", "400");
        city.filed(1, 3, 2, "1100", "700").accepted(1, 3, 2);
        city.filed(1, 4, 1, "900", "650").returned(1, 4, 1);
        city.filed(1, 5, 1, "800", "600").withdrawn(1, 5, 1);
        return city;
    }

    public BundledCity registered(int number) {
        history.add(new EnterpriseRegistered(
                MemoryHistory.enterprise(number),
                new EnterpriseProfile(
                        "企业 " + number,
                        "140423",
                        "2521",
                        "C" + number % 3,
                        new TreeSet<>(),
                        null,
                        null,
                        List.of(),
                        List.of()),
                false,
                now()));
        return this;
    }

    public BundledCity filed(int enterprise, int month, int version, String coal, String made) {
        FilingId filing = MemoryHistory.filing(enterprise, month);
        EnergyUse content = new EnergyUse(
                MemoryHistory.coal(coal).consumed(),
                List.of(),
                List.of(new EnergyUse.Produced(PRODUCT, new BigDecimal(made), Unit.T)),
                null);
        Standards standards = Standards.builtIn();
        byte[] original = (filing + " " + version).getBytes(StandardCharsets.UTF_8);
        evidence.put(Sha256.hex(original), original);
        String number = "N-" + version;
        history.add(new EnergyUseFiled(
                filing,
                version,
                number,
                content,
                ContentKey.of(filing, number, content),
                ContentKey.digest(content),
                Sha256.hex(original),
                List.of(
                        standards
                                .pinFuel("raw_coal", filing.period())
                                .orElseThrow()
                                .row(),
                        standards
                                .pinLimit(PRODUCT, filing.period())
                                .orElseThrow()
                                .row()),
                List.of(),
                false,
                null,
                now()));
        return this;
    }

    public BundledCity accepted(int enterprise, int month, int version) {
        history.add(new FilingAccepted(MemoryHistory.filing(enterprise, month), version, now()));
        return this;
    }

    private BundledCity returned(int enterprise, int month, int version) {
        history.add(new FilingReturned(MemoryHistory.filing(enterprise, month), version, "核对", List.of(), now()));
        return this;
    }

    private BundledCity withdrawn(int enterprise, int month, int version) {
        history.add(new FilingWithdrawn(MemoryHistory.filing(enterprise, month), version, "撤回", now()));
        return this;
    }

    public MemoryHistory history() {
        return history;
    }

    public Path bundle(BundleScope scope, Path folder) throws IOException {
        return bundle(scope, false, folder);
    }

    public Path bundle(BundleScope scope, boolean withEvidence, Path folder) throws IOException {
        MemoryLedger ledger = new MemoryLedger(history, KEY);
        return new BundleWriter(
                        history, MemoryHistory.CODEC, ledger, digest -> Optional.ofNullable(evidence.get(digest)))
                .write(
                        scope,
                        Methodologies.builtIn().current(),
                        withEvidence,
                        ledger.newest().orElseThrow(),
                        folder);
    }

    private Instant now() {
        return MemoryHistory.timeOf(history.head());
    }
}
