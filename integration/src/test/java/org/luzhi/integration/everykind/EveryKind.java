package org.luzhi.integration.everykind;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.subject.Content;

/** Keeps the records of its items, and makes its own of its batches. */
public record EveryKind(
        List<Item> items,
        List<Batch> batches,
        BigDecimal total,
        @Nullable Boolean audited) implements Content {

    private static final Comparator<@Nullable String> ABSENT_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    public EveryKind {
        items = items.stream()
                .sorted(Comparator.comparing(Item::code)
                        .thenComparing(Item::quantity)
                        .thenComparing(Item::batch, ABSENT_FIRST))
                .toList();
        batches = batches.stream()
                .map(batch -> new Batch(batch.name(), batch.quantity()))
                .sorted(Comparator.comparing(Batch::name).thenComparing(Batch::quantity))
                .toList();
        total = Decimals.normal(total);
    }

    /** Every kind of field once. */
    public record Item(
            String code,
            UnifiedSocialCreditCode supplier,
            String digest,
            ReportingPeriod since,
            LocalDate made,
            BigDecimal quantity,
            @Nullable BigDecimal change,
            int count,
            boolean recycled,
            String grade,
            @Nullable SortedSet<String> marks,
            @Nullable Part part,
            @Nullable String batch) {}

    /** A part of a line. */
    public record Part(BigDecimal share, boolean certified) {}

    /** What items may refer to. */
    public record Batch(String name, BigDecimal quantity) {}
}
