package org.luzhi.projections.register;

import org.luzhi.domain.history.EventCodec;
import org.luzhi.projections.fold.FoldProgress;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.table.FoldTable;
import org.luzhi.projections.table.KnownFold;
import org.luzhi.projections.table.KnownTable;
import org.luzhi.projections.table.LiveFold;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;

/** The fold {@code register}, its table and its answers. */
@Configuration(proxyBeanMethods = false)
public class RegisterConfiguration {

    @Bean
    FoldTable<RegisterState> registerTable(JdbcOperations jdbc) {
        return new FoldTable<>(new RegisterFold(), jdbc);
    }

    @Bean
    LiveFold<RegisterState> registerLive(FoldTable<RegisterState> table, FoldProgress progress, HistoryReader history) {
        return new LiveFold<>(table, progress, history);
    }

    @Bean
    RegisterView registerView(LiveFold<RegisterState> register, KnownFold<RegisterState> known) {
        return new RegisterView(register, known);
    }

    @Bean
    KnownTable<RegisterState> registerKnownTable(JdbcOperations jdbc) {
        return new KnownTable<>(new RegisterFold(), jdbc);
    }

    @Bean
    KnownFold<RegisterState> registerKnown(KnownTable<RegisterState> table, HistoryReader history, EventCodec codec) {
        return new KnownFold<>(table, history, codec);
    }

    @Bean
    RegisterHandler registerHandler(
            LiveFold<RegisterState> register, HistoryReader history, EventCodec codec, PersonalReveal personal) {
        return new RegisterHandler(register, history, codec, personal);
    }
}
