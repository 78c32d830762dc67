package org.luzhi.axon.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.luzhi.axon.store.TestStore.AT;
import static org.luzhi.axon.store.TestStore.enterprise;
import static org.luzhi.axon.store.TestStore.registered;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luzhi.axon.database.DatabaseAccess;
import org.luzhi.axon.database.TestDatabase;
import org.luzhi.axon.store.StoredEvents;
import org.luzhi.axon.store.TestStore;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.history.Provenance;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.integration.evidence.Evidence;
import org.luzhi.integration.evidence.EvidenceStore.Staged;
import org.luzhi.integration.evidence.FurtherEvidence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Bytes and the events that name them: both or neither. */
class EvidenceTest {

    private static final int SMALL = 64 * 1024;
    private static final Instant FUTURE = Instant.parse("2100-01-01T00:00:00Z");

    private TestStore store;
    private HikariDataSource pool;
    private PostgresEvidenceStore evidence;

    @BeforeEach
    void open() {
        DatabaseAccess access = TestDatabase.fresh();
        pool = TestDatabase.pool(access);
        evidence = new PostgresEvidenceStore(
                JdbcClient.create(pool),
                new TransactionTemplate(new DataSourceTransactionManager(pool)),
                new StoredEvents(pool));
        store = new TestStore(access, List.of(), List.of(evidence.smallOnes(), evidence.largeOnes()));
    }

    @AfterEach
    void close() {
        store.close();
        pool.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, SMALL, SMALL + 1, 3_000_000})
    void isKeptWithTheEventThatNamesIt(int size) {
        Evidence sent = bytes(1, size, "a");
        try (Staged staged = evidence.stage(sent)) {
            store.engine.appendEvents(registered(1, Map.of(Provenance.EVIDENCE, staged.digest())));
        }

        assertThat(evidence.sweep(FUTURE)).isZero();
        Evidence kept = evidence.find(sent.digest(), enterprise(1)).orElseThrow();
        assertThat(kept).usingRecursiveComparison().ignoringFields("bytes").isEqualTo(sent);
        // Compared byte by byte by AssertJ, three million take half a minute.
        assertThat(Arrays.equals(kept.bytes(), sent.bytes())).isTrue();
        assertThat(evidence.find(sent.digest(), null)).isPresent();
        assertThat(evidence.find(sent.digest(), enterprise(2))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, SMALL + 1})
    void isForgottenWhenNoEventTakesIt(int size) {
        store.engine.appendEvents(registered(1, Map.of()));
        Evidence sent = bytes(1, size, "a");
        try (Staged staged = evidence.stage(sent)) {
            assertThatThrownBy(() ->
                            store.engine.appendEvents(registered(1, Map.of(Provenance.EVIDENCE, staged.digest()))))
                    .isInstanceOf(ConcurrencyException.class);
        }

        evidence.sweep(FUTURE);

        assertThat(evidence.find(sent.digest(), null)).isEmpty();
    }

    @Test
    void largeBytesAreThereBeforeTheirEventAndSweptNoSoonerThanTheirTime() {
        Evidence sent = bytes(1, SMALL + 1, "a");
        try (Staged staged = evidence.stage(sent)) {
            assertThat(evidence.find(staged.digest(), enterprise(1))).isPresent();
        }

        assertThat(evidence.sweep(Instant.EPOCH)).isZero();
        assertThat(evidence.sweep(FUTURE)).isEqualTo(1);
    }

    @Test
    void equalBytesOfTwoOwnersAreKeptForEach() {
        for (int number : new int[] {1, 2}) {
            Evidence sent = bytes(number, 10, "same");
            try (Staged staged = evidence.stage(sent)) {
                store.engine.appendEvents(registered(number, Map.of(Provenance.EVIDENCE, staged.digest())));
            }
        }

        assertThat(evidence.find("same", enterprise(1)).orElseThrow().owner()).isEqualTo(enterprise(1));
        assertThat(evidence.find("same", enterprise(2)).orElseThrow().owner()).isEqualTo(enterprise(2));
    }

    @Test
    void anArrivalThatClosesLeavesItsTwinStaged() {
        Evidence sent = bytes(1, 10, "twin");
        try (Staged first = evidence.stage(sent)) {
            try (Staged second = evidence.stage(sent)) {
                assertThat(second.digest()).isEqualTo("twin");
            }
            store.engine.appendEvents(registered(1, Map.of(Provenance.EVIDENCE, first.digest())));
        }

        assertThat(evidence.find("twin", enterprise(1))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, SMALL + 1})
    void furtherBytesOfAKnownContentAreKeptOnce(int size) {
        FilingId filing = new FilingId(enterprise(1), "energy-use", ReportingPeriod.month(2025, 3));
        Evidence sent = bytes(1, size, "further");
        for (int i = 0; i < 2; i++) {
            try (Staged staged = evidence.stage(sent)) {
                staged.keepAsFurther(filing, "key");
            }
        }

        assertThat(evidence.sweep(FUTURE)).isZero();
        assertThat(evidence.further(filing))
                .containsExactly(new FurtherEvidence(filing, "key", "further", "text/csv", "rest", AT));
    }

    private static Evidence bytes(int owner, int size, String digest) {
        return new Evidence(digest, new byte[size], "text/csv", null, enterprise(owner), "rest", AT);
    }
}
