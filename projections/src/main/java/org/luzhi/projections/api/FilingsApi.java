package org.luzhi.projections.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.filing.ReceiptId;
import org.luzhi.domain.receipt.Receipt;
import org.luzhi.projections.filing.FilingDetail;
import org.luzhi.projections.filing.FilingPage;
import org.luzhi.projections.filing.FilingQuery.FindFiling;
import org.luzhi.projections.filing.FilingQuery.FindVersions;
import org.luzhi.projections.filing.FilingQuery.ListFilings;
import org.luzhi.projections.filing.FilingVersions;
import org.luzhi.projections.receipt.ReceiptProof;
import org.luzhi.projections.receipt.ReceiptQuery.FindReceipt;
import org.luzhi.projections.receipt.ReceiptQuery.FindReceiptProof;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Filings, their versions, their receipts. */
@RestController
@RequestMapping("/api/v1")
public class FilingsApi {

    private final Questions questions;

    public FilingsApi(Questions questions) {
        this.questions = questions;
    }

    /** Filings in order of their ids, as they stand, or as they were known. */
    @GetMapping("/filings")
    public FilingPage list(
            Actor actor,
            @RequestParam(required = false) @Nullable String enterprise,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        ListFilings query = new ListFilings(
                Parameters.enterpriseOrOwn(enterprise, actor),
                Parameters.text(subject),
                Parameters.period(period),
                Parameters.status(status),
                Parameters.viewpoint(asOf, knownAt),
                Parameters.text(after),
                Parameters.limit(limit));
        return questions.ask(actor, query, FilingPage.class);
    }

    /** One filing with its current version. */
    @GetMapping("/filings/{id}")
    public FilingView find(
            Actor actor,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            Locale locale) {
        FindFiling query = new FindFiling(filing(id), Parameters.viewpoint(asOf, knownAt));
        return questions
                .find(actor, query, FilingDetail.class)
                .map(detail -> FilingView.of(detail, locale))
                .orElseThrow(() -> Parameters.unknown("filing.unknown", id));
    }

    /** All versions of a filing, oldest first. */
    @GetMapping("/filings/{id}/versions")
    public VersionView.All versions(
            Actor actor,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            Locale locale) {
        FindVersions query = new FindVersions(filing(id), Parameters.viewpoint(asOf, knownAt));
        return questions
                .find(actor, query, FilingVersions.class)
                .map(versions -> VersionView.all(versions, locale))
                .orElseThrow(() -> Parameters.unknown("filing.unknown", id));
    }

    /** The receipt of a version. */
    @GetMapping("/receipts/{id}")
    public Receipt receipt(Actor actor, @PathVariable String id, Locale locale) {
        return ReceiptId.parse(id)
                .flatMap(receipt -> questions.find(actor, new FindReceipt(receipt, locale), Receipt.class))
                .orElseThrow(() -> Parameters.unknown("receipt.unknown", id));
    }

    /** The proof that what a receipt is for is in the history that was signed. */
    @GetMapping("/receipts/{id}/proof")
    public ReceiptProof proof(Actor actor, @PathVariable String id) {
        return ReceiptId.parse(id)
                .flatMap(receipt -> questions.find(actor, new FindReceiptProof(receipt), ReceiptProof.class))
                .orElseThrow(() -> Parameters.unknown("receipt.unknown", id));
    }

    private static FilingId filing(String id) {
        return FilingId.parse(id).orElseThrow(() -> Parameters.unknown("filing.unknown", id));
    }
}
