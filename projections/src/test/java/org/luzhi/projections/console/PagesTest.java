package org.luzhi.projections.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.filing.FilingStatus;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.domain.standard.Standards;
import org.luzhi.projections.audit.AuditQuery.ListAudits;
import org.luzhi.projections.balance.BalanceQuery.FindBalance;
import org.luzhi.projections.balance.BalanceQuery.SumBalances;
import org.luzhi.projections.filing.FilingPage;
import org.luzhi.projections.filing.FilingQuery.FindVersions;
import org.luzhi.projections.filing.FilingQuery.ListFilings;
import org.luzhi.projections.filing.FilingVersions;
import org.luzhi.projections.history.EventDetail;
import org.luzhi.projections.history.EventPage;
import org.luzhi.projections.history.HistoryQuery.CountKnown;
import org.luzhi.projections.history.HistoryQuery.FindEvent;
import org.luzhi.projections.history.HistoryQuery.ListEvents;
import org.luzhi.projections.history.KnownEvents;
import org.luzhi.projections.ledger.Ledger;
import org.luzhi.projections.progress.ProgressQuery.FindProject;
import org.luzhi.projections.progress.ProgressQuery.ListProjects;
import org.luzhi.projections.progress.Works;
import org.luzhi.projections.register.Contact;
import org.luzhi.projections.register.EnterprisePage;
import org.luzhi.projections.register.RegisterQuery.FindEnterprise;
import org.luzhi.projections.register.RegisterQuery.ListEnterprises;
import org.luzhi.projections.register.RegisterQuery.RevealContact;
import org.luzhi.projections.replay.ReplayPage;
import org.luzhi.projections.replay.ReplayQuery.FindReplay;
import org.luzhi.projections.replay.ReplayQuery.FindReport;
import org.luzhi.projections.replay.ReplayQuery.ListReplays;
import org.luzhi.projections.replay.StoredReport;
import org.luzhi.projections.score.ScoreQuery.RankEnterprises;
import org.luzhi.projections.score.ScoreQuery.ScoreCity;
import org.luzhi.projections.score.ScoreQuery.ScoreCluster;
import org.luzhi.projections.score.ScoreQuery.ScoreEnterprise;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.MethodParameter;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Every page, rendered in both languages over a query bus that answers from {@link SampleAnswers}. */
@SpringJUnitWebConfig(PagesTest.Pages.class)
@TestPropertySource(
        properties = {
            "spring.messages.basename=" + ConsoleConfiguration.MESSAGES,
            "spring.messages.fallback-to-system-locale=false"
        })
class PagesTest {

    private static final Actor REGULATOR = new Actor("reg", Set.of(Role.REGULATOR), null);
    private static final Actor CLERK = new Actor("clerk", Set.of(Role.ENTERPRISE), SampleAnswers.CHEMIST);
    private static final Actor AUDITOR = new Actor("aud", Set.of(Role.AUDITOR), null);
    private static final Actor OPERATOR = new Actor("ops", Set.of(Role.OPERATOR), null);

    private final FakeBus bus;
    private final WebApplicationContext context;
    private MockMvc web;

    PagesTest(@Autowired FakeBus bus, @Autowired WebApplicationContext context) {
        this.bus = bus;
        this.context = context;
        this.web = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @BeforeEach
    void answers() {
        web = MockMvcBuilders.webAppContextSetup(context).build();
        bus.actor = REGULATOR;
        bus.answers.clear();
        bus.answers.put(ScoreCity.class, query -> SampleAnswers.score());
        bus.answers.put(ScoreCluster.class, query -> SampleAnswers.score());
        bus.answers.put(ScoreEnterprise.class, query -> SampleAnswers.score());
        bus.answers.put(RankEnterprises.class, query -> SampleAnswers.ranking());
        bus.answers.put(SumBalances.class, query -> SampleAnswers.sum(((SumBalances) query).year() == 2025));
        bus.answers.put(FindBalance.class, query -> SampleAnswers.balance());
        bus.answers.put(FindEnterprise.class, query -> Optional.of(SampleAnswers.entry()));
        bus.answers.put(
                RevealContact.class,
                query -> Optional.of(new Contact(SampleAnswers.CHEMIST, "王工", null, List.of("a@b.cn"), false, null)));
        bus.answers.put(ListEnterprises.class, query -> new EnterprisePage(List.of(SampleAnswers.entry()), "next"));
        bus.answers.put(
                ListFilings.class,
                query -> new FilingPage(List.of(SampleAnswers.item(FilingStatus.SUBMITTED)), "next"));
        versions(FilingStatus.SUBMITTED);
        bus.answers.put(ListProjects.class, query -> SampleProject.page());
        bus.answers.put(FindProject.class, query -> Optional.of(SampleProject.progress()));
        bus.answers.put(ListEvents.class, query -> new EventPage(List.of(SampleAnswers.event()), 42L));
        bus.answers.put(ListReplays.class, query -> new ReplayPage(List.of(SampleReplay.running()), "next"));
        bus.answers.put(CountKnown.class, query -> new KnownEvents(40));
        bus.answers.put(ListAudits.class, query -> SampleLedger.audits());
        bus.answers.put(FindReplay.class, query -> Optional.of(SampleReplay.compared()));
        bus.answers.put(FindReport.class, query -> Optional.of(StoredReport.of(SampleReplay.report())));
        bus.answers.put(
                FindEvent.class,
                query -> Optional.of(new EventDetail(SampleAnswers.event(), "cd".repeat(32), SampleAnswers.proof())));
    }

    private void versions(FilingStatus current) {
        bus.answers.put(
                FindVersions.class,
                query -> Optional.of(new FilingVersions(
                        SampleAnswers.item(current),
                        List.of(
                                SampleAnswers.version(1, "9000", FilingStatus.RETURNED),
                                SampleAnswers.version(2, "10000", current)))));
    }

    static Stream<Arguments> everyPage() {
        String filing = "/console/filings/" + SampleAnswers.FILING;
        String enterprise = "/console/enterprises/" + SampleAnswers.CHEMIST;
        return Stream.of(
                        Arguments.of(REGULATOR, "/console/city"),
                        Arguments.of(REGULATOR, "/console/city?year=2023"),
                        Arguments.of(REGULATOR, "/console/city?asOf=2025-03-31&knownAt=2025-04-01T12:00"),
                        Arguments.of(REGULATOR, "/console/clusters/C0?knownAt=39"),
                        Arguments.of(REGULATOR, enterprise + "?year=2025&knownAt=2025-04-01T12:00:00%2B08:00"),
                        Arguments.of(CLERK, enterprise + "?knownAt=39"),
                        Arguments.of(CLERK, filing + "?knownAt=39"),
                        Arguments.of(CLERK, "/console/filings?asOf=2025-03-31&knownAt=soon"),
                        Arguments.of(REGULATOR, "/console/history?order=newest&filing=" + SampleAnswers.FILING),
                        Arguments.of(REGULATOR, "/console/clusters/C0"),
                        Arguments.of(REGULATOR, "/console/enterprises"),
                        Arguments.of(REGULATOR, enterprise),
                        Arguments.of(REGULATOR, enterprise + "/contact"),
                        Arguments.of(CLERK, enterprise),
                        Arguments.of(REGULATOR, "/console/filings"),
                        Arguments.of(CLERK, "/console/filings?period=nonsense"),
                        Arguments.of(REGULATOR, filing),
                        Arguments.of(CLERK, filing),
                        Arguments.of(REGULATOR, "/console/projects"),
                        Arguments.of(CLERK, "/console/projects?route=methanol&asOf=2025-03-31&knownAt=39"),
                        Arguments.of(REGULATOR, "/console/projects/" + Works.CODE),
                        Arguments.of(CLERK, "/console/projects/" + Works.CODE + "?knownAt=39"),
                        Arguments.of(REGULATOR, "/console/history"),
                        Arguments.of(REGULATOR, "/console/history?enterprise=x&from=2025-01-01&to=soon&after=3"),
                        Arguments.of(REGULATOR, "/console/history/42"),
                        Arguments.of(AUDITOR, "/console/replays"),
                        Arguments.of(AUDITOR, "/console/replays/" + SampleReplay.ID),
                        Arguments.of(AUDITOR, "/console/ledger"),
                        Arguments.of(CLERK, "/console/ledger"),
                        Arguments.of(CLERK, "/console/file"),
                        Arguments.of(OPERATOR, "/console/operation"))
                .flatMap(page ->
                        Stream.of("zh-CN", "en").map(language -> Arguments.of(page.get()[0], page.get()[1], language)));
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void rendersWithEveryWord(Actor reader, String path, String language) throws Exception {
        bus.actor = reader;

        String page = page(path, language, 200);

        assertThat(page).as("a missing message shows as ??key??").doesNotContain("??");
        assertThat(page).contains("lang=\"" + language + "\"", "<h1", "</main>");
        assertThat(page).as("Thymeleaf's own attributes are gone").doesNotContainPattern("[^a-z]th:");
        assertThat(page.contains("退出")).isEqualTo(language.equals("zh-CN"));
    }

    @Test
    void aFilingShowsItsFiguresAndHowItsVersionsDiffer() throws Exception {
        String page = page("/console/filings/" + SampleAnswers.FILING, "en", 200);

        assertThat(page).contains("18,285.0520", "17,602.6520", "1,466.8877", "Level 3", "late", "provisional");
        assertThat(page).as("coal went from 9000 to 10000 t").contains("<td class=\"number\">9,000</td>");
        assertThat(page).as("1000 t of raw coal are 714.3 tce").contains("+714.3000");
        assertThat(page).contains("data-api=\"/api/v1/filings/" + SampleAnswers.FILING + "/acceptance\"");
    }

    @Test
    void onlyASubmittedFilingCanBeDecidedAndOnlyByTheRegulator() throws Exception {
        String path = "/console/filings/" + SampleAnswers.FILING;
        bus.actor = CLERK;
        assertThat(page(path, "en", 200)).doesNotContain("/acceptance").contains("/withdrawal");
        bus.actor = REGULATOR;
        versions(FilingStatus.ACCEPTED);
        assertThat(page(path, "en", 200)).doesNotContain("/acceptance", "/withdrawal");
    }

    @Test
    void aReturnedFilingSaysWhyAndWhere() throws Exception {
        versions(FilingStatus.RETURNED);
        String page = page("/console/filings/" + SampleAnswers.FILING, "en", 200);
        assertThat(page).contains("Returned for correction:", "煤量待核", "请核对", "consumed raw coal");
    }

    @Test
    void theScoreIsTheSumOfAddendsThatNameTheirEvents() throws Exception {
        String page = page("/console/enterprises/" + SampleAnswers.CHEMIST, "en", 200);
        // (1800 − 1466.88766…) / (1800 − 1380) · 100, cut after 12 decimals
        assertThat(page).contains("79.312", "href=\"/console/history/42\"");
    }

    @Test
    void aProjectShowsItsSlippageAndWhichRowsAreUnsure() throws Exception {
        String page = page("/console/projects/" + Works.CODE, "en", 200);
        assertThat(page).contains("construction start", "5 days behind", "20 days behind", "10 days behind");
        assertThat(page).contains("completion acceptance", "mechanical completion", "href=\"/console/history/1\"");
        assertThat(page).contains("outside the range of the route", "5–12", "≤ 3.6");
        // the row of stable production, and its thresholds
        // outside
        assertThat(page.split("value uncertain", -1)).hasSize(3);
        assertThat(page("/console/projects", "en", 200)).contains("1 / 3", "1 overdue", "20 days behind");
    }

    @Test
    void aReplayIsLookedAtAgainUntilItHasEnded() throws Exception {
        bus.actor = AUDITOR;
        String path = "/console/replays/" + SampleReplay.ID;
        String ended = page(path, "en", 200);
        assertThat(ended)
                .doesNotContain("hx-trigger", "data-api")
                .contains("/api/v1/replays/" + SampleReplay.ID + "/report");
        assertThat(ended).contains("1 differences are explained by no event", "1 more are explained by events");
        assertThat(ended)
                .contains("/versions/newest/content/totals/net", "142.86", "42.86", "href=\"/console/history/7\"");

        bus.answers.put(FindReplay.class, query -> Optional.of(SampleReplay.running()));
        bus.answers.put(FindReport.class, query -> Optional.empty());
        String running = page(path, "en", 200);
        assertThat(running).contains("hx-trigger=\"every 2s\"", "hx-get=\"" + path, "12000", "data-method=\"DELETE\"");
        assertThat(running).contains("/pause").doesNotContain("/resume").contains("begun anew");
    }

    @Test
    void anEarlierViewSaysSoEverywhereAndIsKeptInTheLinks() throws Exception {
        String city = page("/console/city?year=2025&knownAt=2025-04-01T12:00", "en", 200);
        assertThat(city)
                .contains("As known at 2025-04-01 12:00:00, 40 events", "value=\"2025-04-01T12:00\"")
                .contains("href=\"/console/clusters/C0?year=2025&amp;knownAt=2025-04-01T12%3A00\"")
                .contains("href=\"/console/city?year=2025\"");
        assertThat(page("/console/city", "en", 200)).doesNotContain("As known at", "knownAt=");
        assertThat(page("/console/filings?knownAt=soon", "en", 200)).contains("could not be read");
    }

    @Test
    void whatWasKnownStandsBesideWhatIsKnown() throws Exception {
        bus.answers.put(CountKnown.class, query -> new KnownEvents(42)); // the first version was event 41
        bus.answers.put(
                FindBalance.class,
                query -> ((FindBalance) query).viewpoint().knowsAll()
                        ? SampleAnswers.balance()
                        : SampleAnswers.balanceOfFirstVersion());
        String page = page("/console/enterprises/" + SampleAnswers.CHEMIST + "?year=2025&knownAt=39", "en", 200);
        assertThat(page)
                .contains(
                        "As known after the first 42 events", "Then and now", "version 2 filed", "version 1 returned");
        assertThat(page).as("1000 t of raw coal are 714.3 tce").contains("+714.30");
        assertThat(page).contains("href=\"/console/history/42\"").doesNotContain("version 1 filed");
    }

    @Test
    void aYearLongAgoIsAnsweredAsItself() throws Exception {
        assertThat(page("/console/city?year=1900", "en", 200))
                .contains("<option value=\"1900\" selected=\"selected\">1900</option>");
        page("/console/city?year=99999", "en", 400);
    }

    @Test
    void theLedgerShowsItsKeyAndWhatAnAuditFound() throws Exception {
        bus.actor = AUDITOR;
        String page = page("/console/ledger", "en", 200);
        assertThat(page).contains(SampleLedger.KEY.verifier().toString(), "luzhi.test/ledger\n7\n", "MISMATCH");
        assertThat(page).contains("The event at position 4 is not what was signed.", "href=\"/console/history/4\"");
        bus.actor = CLERK;
        assertThat(page("/console/ledger", "en", 200)).doesNotContain("data-api");
    }

    @Test
    void whatTheBusForbidsIsA403Page() throws Exception {
        bus.actor = CLERK;
        bus.answers.put(FindEnterprise.class, query -> {
            throw new RefusedException(Refusal.forbidden("account.other-enterprise", "91140423MA0CHEM011"));
        });
        String page = page("/console/enterprises/91140403MA0FEED022", "en", 403);
        assertThat(page).contains("Not allowed", "This account may neither file for nor read");
    }

    @Test
    void whatIsNotThereIsA404Page() throws Exception {
        bus.answers.put(FindVersions.class, query -> Optional.empty());
        assertThat(page("/console/filings/" + SampleAnswers.FILING, "zh-CN", 404))
                .contains("找不到");
        assertThat(page("/console/filings/nonsense", "zh-CN", 404)).contains("找不到");
        assertThat(page("/console/clusters/C9", "en", 404)).contains("Not found");
        assertThat(page("/console/history/nonsense", "en", 404)).contains("Not found");
    }

    @Test
    void homeIsWhereTheWorkIs() throws Exception {
        web.perform(get("/")).andExpect(redirectedUrl("/console/city"));
        bus.actor = CLERK;
        web.perform(get("/")).andExpect(redirectedUrl("/console/enterprises/" + SampleAnswers.CHEMIST));
        bus.actor = OPERATOR;
        web.perform(get("/console")).andExpect(redirectedUrl("/console/operation"));
    }

    @Test
    void theYearIsTheNewestWithAnythingFiled() throws Exception {
        String page = page("/console/city", "en", 200);
        assertThat(page).contains("<option value=\"2025\" selected=\"selected\">2025</option>");
    }

    private String page(String path, String language, int status) throws Exception {
        MvcResult result = web.perform(get(URI.create(path)).header("Accept-Language", language))
                .andExpect(status().is(status))
                .andReturn();
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    /** Answers by the class of the query, and says who reads the page. */
    static final class FakeBus {
        final Map<Class<?>, Function<Object, Object>> answers = new HashMap<>();
        Actor actor = REGULATOR;

        QueryGateway gateway() {
            return (QueryGateway) Proxy.newProxyInstance(
                    FakeBus.class.getClassLoader(), new Class<?>[] {QueryGateway.class}, (proxy, method, arguments) -> {
                        Message<?> query = (Message<?>) Stream.of(arguments)
                                .filter(Message.class::isInstance)
                                .findFirst()
                                .orElseThrow();
                        assertThat(query.getMetaData()).containsEntry("actor", actor.account());
                        assertThat(arguments[arguments.length - 1]).isInstanceOf(ResponseType.class);
                        try {
                            return CompletableFuture.completedFuture(
                                    Objects.requireNonNull(answers.get(query.getPayloadType()))
                                            .apply(query.getPayload()));
                        } catch (RefusedException refused) {
                            return CompletableFuture.failedFuture(refused);
                        }
                    });
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    @Import({ConsoleConfiguration.class, MessageSourceAutoConfiguration.class, ThymeleafAutoConfiguration.class})
    static class Pages {

        @Bean
        FakeBus bus() {
            return new FakeBus();
        }

        @Bean
        QueryGateway queries(FakeBus bus) {
            return bus.gateway();
        }

        @Bean
        Standards standards() {
            return Standards.builtIn();
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);
        }

        @Bean
        Ledger ledger() {
            return SampleLedger.ledger();
        }

        @Bean
        HouseTime time() {
            return () -> true;
        }

        @Bean
        WebMvcConfigurer reader(FakeBus bus) {
            return new WebMvcConfigurer() {
                @Override
                public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                    resolvers.add(new Reader(bus));
                }
            };
        }
    }

    private record Reader(FakeBus bus) implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binder) {
            return bus.actor;
        }
    }
}
