package org.luzhi.projections.download;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.methodology.Methodologies;
import org.luzhi.domain.methodology.Methodology;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.projections.download.BundleQuery.BundleCity;
import org.luzhi.projections.download.BundleQuery.BundleEnterprise;
import org.luzhi.projections.download.BundleQuery.BundleFiling;
import org.luzhi.projections.filing.FilingStanding;
import org.luzhi.projections.fold.Viewpoint;
import org.luzhi.projections.register.RegisterView;
import org.luzhi.projections.table.LiveFold;

/** Answers {@link BundleQuery}. */
public final class BundleHandler {

    private final RegisterView register;
    private final LiveFold<FilingStanding> filings;
    private final Methodologies methodologies;

    public BundleHandler(RegisterView register, LiveFold<FilingStanding> filings, Methodologies methodologies) {
        this.register = register;
        this.filings = filings;
        this.methodologies = methodologies;
    }

    @QueryHandler
    public BundleGrant enterprise(BundleEnterprise query) {
        register.require(query.enterprise());
        return grant(query.methodology());
    }

    @QueryHandler
    public BundleGrant filing(BundleFiling query) {
        String filing = query.filing().toString();
        if (filings.find(filing).isEmpty()) {
            throw new RefusedException(Refusal.unknown("filing.unknown", filing));
        }
        return grant(query.methodology());
    }

    @QueryHandler
    public BundleGrant city(BundleCity query) {
        if (register.all(null, query.region(), Viewpoint.NOW).isEmpty()) {
            throw new RefusedException(Refusal.unknown("region.unknown", query.region()));
        }
        return grant(query.methodology());
    }

    private BundleGrant grant(@Nullable String methodology) {
        return new BundleGrant(
                methodology == null
                        ? methodologies.current().id()
                        : known(methodology).id());
    }

    private Methodology known(String id) {
        return methodologies
                .byId(id)
                .orElseThrow(() -> new RefusedException(Refusal.invalid(List.of(Problem.error(
                        "parameter.methodology",
                        Place.WHOLE,
                        id,
                        String.join(", ", methodologies.all().keySet()))))));
    }
}
