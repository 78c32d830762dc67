package org.luzhi.projections.download;

import java.nio.file.Path;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.methodology.Methodologies;
import org.luzhi.projections.bundle.BundleWriter;
import org.luzhi.projections.bundle.EvidenceBytes;
import org.luzhi.projections.filing.FilingStanding;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.ledger.Ledger;
import org.luzhi.projections.register.RegisterView;
import org.luzhi.projections.table.LiveFold;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The auditor's bundles. Needs {@link EvidenceBytes}. */
@Configuration(proxyBeanMethods = false)
public class DownloadConfiguration {

    private static final int AT_ONCE = 2;

    @Bean
    BundleHandler bundleHandler(RegisterView register, LiveFold<FilingStanding> filings) {
        return new BundleHandler(register, filings, Methodologies.builtIn());
    }

    @Bean
    Bundles bundles(
            HistoryReader history,
            EventCodec codec,
            Ledger ledger,
            EvidenceBytes evidence,
            @Value("${luzhi.data}") Path data) {
        return new Bundles(
                new BundleWriter(history, codec, ledger, evidence), ledger, history, data.resolve("bundles"), AT_ONCE);
    }
}
