package org.luzhi.projections.console;

import java.time.Clock;
import org.axonframework.queryhandling.QueryGateway;
import org.luzhi.domain.standard.Standards;
import org.luzhi.projections.api.Questions;
import org.luzhi.projections.ledger.Ledger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of the console and what they share. Needs a {@link QueryGateway}, {@link Standards}, a {@link Ledger}
 * and a {@link Clock}. */
@Configuration(proxyBeanMethods = false)
public class ConsoleConfiguration {

    /** Base name of the console's sentences, for {@code spring.messages.basename}. */
    public static final String MESSAGES = "org.luzhi.projections.console.console";

    /** Spring asks for it by this name; the API answers in the same language. */
    @Bean
    Language localeResolver() {
        return new Language();
    }

    @Bean
    Questions consoleQuestions(QueryGateway queries) {
        return new Questions(queries, "console");
    }

    @Bean
    FrameAdvice frameAdvice(Standards standards, MessageSource messages, Clock clock, ObjectProvider<HouseTime> time) {
        return new FrameAdvice(standards, messages, clock, time.getIfAvailable(() -> () -> false));
    }

    @Bean
    ConsoleErrors consoleErrors(FrameAdvice frame) {
        return new ConsoleErrors(frame);
    }

    @Bean
    HomePage homePage() {
        return new HomePage();
    }

    @Bean
    LanguagePage languagePage(Language language) {
        return new LanguagePage(language);
    }

    @Bean
    CityPage cityPage(Questions consoleQuestions, Clock clock) {
        return new CityPage(consoleQuestions, clock);
    }

    @Bean
    EnterprisesPage enterprisesPage(Questions consoleQuestions) {
        return new EnterprisesPage(consoleQuestions);
    }

    @Bean
    OneEnterprisePage oneEnterprisePage(Questions consoleQuestions, Clock clock) {
        return new OneEnterprisePage(consoleQuestions, clock);
    }

    @Bean
    FilingsPage filingsPage(Questions consoleQuestions) {
        return new FilingsPage(consoleQuestions, new Names(consoleQuestions));
    }

    @Bean
    OneFilingPage oneFilingPage(Questions consoleQuestions) {
        return new OneFilingPage(consoleQuestions, new Names(consoleQuestions));
    }

    @Bean
    ProjectsPage projectsPage(Questions consoleQuestions) {
        return new ProjectsPage(consoleQuestions, new Names(consoleQuestions));
    }

    @Bean
    OneProjectPage oneProjectPage(Questions consoleQuestions) {
        return new OneProjectPage(consoleQuestions, new Names(consoleQuestions));
    }

    @Bean
    FileWorkbookPage fileWorkbookPage() {
        return new FileWorkbookPage();
    }

    @Bean
    HistoryPage historyPage(Questions consoleQuestions) {
        return new HistoryPage(consoleQuestions);
    }

    @Bean
    LedgerPage ledgerPage(Questions consoleQuestions, Ledger ledger) {
        return new LedgerPage(consoleQuestions, ledger);
    }

    @Bean
    ReplaysPage replaysPage(Questions consoleQuestions) {
        return new ReplaysPage(consoleQuestions);
    }
}
