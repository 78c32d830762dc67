package org.luzhi.projections.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.projections.bundle.BundleScope;
import org.luzhi.projections.download.BundleGrant;
import org.luzhi.projections.download.BundleQuery;
import org.luzhi.projections.download.BundleQuery.BundleCity;
import org.luzhi.projections.download.BundleQuery.BundleEnterprise;
import org.luzhi.projections.download.BundleQuery.BundleFiling;
import org.luzhi.projections.download.Bundles;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What an auditor takes home. */
@RestController
@RequestMapping("/api/v1/bundles")
public class BundlesApi {

    static final String ZIP = "application/zip";

    private final Questions questions;
    private final Bundles bundles;

    public BundlesApi(Questions questions, Bundles bundles) {
        this.questions = questions;
        this.bundles = bundles;
    }

    private record Wanted(BundleScope scope, BundleQuery query) {}

    /**
     * A zip for the offline verifier: {@code ?enterprise=&year=}, {@code ?filing=} or {@code ?city=&year=}, each with
     * {@code &methodology=} and, but for a city, {@code &evidence=true}.
     */
    @GetMapping(produces = ZIP)
    public void bundle(
            Actor actor,
            @RequestParam(required = false) @Nullable String enterprise,
            @RequestParam(required = false) @Nullable String filing,
            @RequestParam(required = false) @Nullable String city,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String methodology,
            @RequestParam(required = false) @Nullable String evidence,
            HttpServletResponse response)
            throws IOException {
        boolean withEvidence = evidence(Parameters.text(evidence));
        Wanted wanted = wanted(
                Parameters.text(enterprise),
                Parameters.text(filing),
                Parameters.text(city),
                Parameters.text(year),
                Parameters.text(methodology));
        if (withEvidence && wanted.scope().isCity()) {
            throw wrong();
        }
        BundleGrant grant = questions.ask(actor, wanted.query(), BundleGrant.class);
        try (Bundles.Made made = bundles.make(wanted.scope(), grant.methodology(), withEvidence)) {
            response.setContentType(ZIP);
            response.setContentLengthLong(Files.size(made.file()));
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"" + wanted.scope().fileName() + "\"");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            send(made, response);
        }
    }

    private static void send(Bundles.Made made, HttpServletResponse response) {
        try {
            Files.copy(made.file(), response.getOutputStream());
        } catch (IOException e) {
            // The reader has gone amid it; there is nobody to answer.
            return;
        }
    }

    private static Wanted wanted(
            @Nullable String enterprise,
            @Nullable String filing,
            @Nullable String city,
            @Nullable String year,
            @Nullable String methodology) {
        if (enterprise != null && filing == null && city == null) {
            UnifiedSocialCreditCode code = Parameters.enterprise(enterprise);
            int of = Parameters.year(year);
            return new Wanted(BundleScope.of(code, of), new BundleEnterprise(code, of, methodology));
        }
        if (filing != null && enterprise == null && city == null && year == null) {
            FilingId id = FilingId.parse(filing).orElseThrow(() -> Parameters.unknown("filing.unknown", filing));
            return new Wanted(BundleScope.of(id), new BundleFiling(id, methodology));
        }
        if (city != null && enterprise == null && filing == null) {
            String region = Parameters.requiredRegion(city);
            int of = Parameters.year(year);
            return new Wanted(BundleScope.city(region, of), new BundleCity(region, of, methodology));
        }
        throw wrong();
    }

    private static boolean evidence(@Nullable String text) {
        if (text == null || text.equals("false")) {
            return false;
        }
        if (text.equals("true")) {
            return true;
        }
        throw wrong();
    }

    private static RefusedException wrong() {
        return new RefusedException(Refusal.invalid(List.of(Problem.error("bundle.scope", Place.WHOLE))));
    }
}
