package org.luzhi.axon.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luzhi.axon.store.TestCommands.filing;
import static org.luzhi.axon.store.TestStore.AT;
import static org.luzhi.axon.store.TestStore.enterprise;

import com.zaxxer.hikari.HikariDataSource;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luzhi.axon.database.DatabaseAccess;
import org.luzhi.axon.database.TestDatabase;
import org.luzhi.axon.store.StoredEvents;
import org.luzhi.axon.store.TestCommands;
import org.luzhi.axon.store.TestStore;
import org.luzhi.domain.enterprise.EnterpriseCommand.CloseEnterprise;
import org.luzhi.domain.enterprise.EnterpriseCommand.ConfirmEnterprise;
import org.luzhi.domain.enterprise.EnterpriseCommand.RegisterEnterprise;
import org.luzhi.domain.enterprise.EnterpriseProfile;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.FilingCommand.SubmitFiling;
import org.luzhi.domain.filing.FilingCommand.WithdrawFiling;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.integration.channel.EnterpriseDirectory.Standing;

/** What the doors are told is what was last committed. */
class DirectoryTest {

    /** The example of GB 32100 with another check character: of the right form, but failing. */
    private static final UnifiedSocialCreditCode FAILING = new UnifiedSocialCreditCode("91350100M000100Y44");

    private static final ReportingPeriod APRIL = ReportingPeriod.month(2025, 4);

    private HikariDataSource pool;
    private RegisterDirectory register;
    private EarlierQuantities earlier;
    private PositionIndex positions;
    private RecordedFilings filings;
    private static final Set<String> ENERGIES = Set.of("raw_coal", "electricity", "coke");

    private TestStore store;
    private TestCommands commands;

    @BeforeEach
    void open() {
        DatabaseAccess access = TestDatabase.fresh();
        pool = TestDatabase.pool(access);
        StoredEvents events = new StoredEvents(pool);
        register = new RegisterDirectory(events);
        earlier = new EarlierQuantities(events, new EventCodec());
        positions = new PositionIndex(events);
        filings = new RecordedFilings(events, new EventCodec());
        store = new TestStore(access, List.of(register, earlier, positions), List.of());
        commands = new TestCommands(store);
    }

    @AfterEach
    void close() {
        commands.close();
        store.close();
        pool.close();
    }

    @Test
    void seesEachChangeOfAStandingAtOnce() {
        assertThat(FAILING.checks()).isFalse();
        assertThat(register.standing(FAILING)).isEmpty();

        commands.send(new RegisterEnterprise(FAILING, profile(), AT));
        assertThat(register.standing(FAILING)).contains(new Standing("潞城试验甲醇", true, false, false));

        commands.send(new ConfirmEnterprise(FAILING, "执照原件相符", AT));
        assertThat(register.standing(FAILING)).contains(new Standing("潞城试验甲醇", true, true, false));

        commands.send(new CloseEnterprise(FAILING, "注销", AT));
        assertThat(register.standing(FAILING)).contains(new Standing("潞城试验甲醇", true, true, true));
        assertThat(register.registered()).containsExactly(FAILING);
    }

    @Test
    void comparesWithTheNewestVersionOfTheLatestEarlierMonth() {
        commands.file(filing(1, 2025, 1, "90"));
        commands.file(filing(1, 2025, 2, "100"));
        assertThat(coal()).isEqualByComparingTo("100000"); // 100 t in kg

        commands.file(filing(1, 2025, 2, "120"));
        commands.file(filing(1, 2025, 5, "999"));
        commands.file(filing(2, 2025, 3, "999"));
        assertThat(coal()).isEqualByComparingTo("120000");

        commands.send(new WithdrawFiling(filing(1, 2025, 2, "1").filing(), "错报", AT));
        assertThat(coal()).isEqualByComparingTo("90000");
        assertThat(earlier.before(enterprise(1), ReportingPeriod.month(2025, 1), ENERGIES))
                .isEmpty();
    }

    @Test
    void readsOldAndKnowsNewPositions() {
        SubmitFiling command = filing(1, 2025, 1, "90");
        commands.file(command);
        commands.file(filing(1, 2025, 1, "91"));

        assertThat(positions.of(command.filing().aggregate(), 1)).hasValue(1);
        assertThat(new PositionIndex(new StoredEvents(pool)).of(command.filing().aggregate(), 1))
                .hasValue(1);
        assertThat(positions.of(command.filing().aggregate(), 2)).isEmpty();
        assertThat(filings.of(command.filing())).hasSize(2);
    }

    private BigDecimal coal() {
        Map<String, BigDecimal> before = earlier.before(enterprise(1), APRIL, ENERGIES);
        assertThat(before).containsOnlyKeys("electricity", "raw_coal");
        return before.getOrDefault("raw_coal", BigDecimal.ZERO);
    }

    private static EnterpriseProfile profile() {
        return new EnterpriseProfile(
                "潞城试验甲醇", "140406", "2614", "C1", new TreeSet<>(), null, null, List.of(), List.of());
    }
}
