package org.luzhi.integration.everykind;

import static org.luzhi.domain.refusal.Problem.error;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.standard.Standards;
import org.luzhi.domain.subject.SubjectRules;

/** A rule of each sort: of the whole, of a section, of a line, and of what a line refers to. */
final class EveryKindRules implements SubjectRules<EveryKind> {

    @Override
    public String subject() {
        return "every-kind";
    }

    @Override
    public Class<EveryKind> contentType() {
        return EveryKind.class;
    }

    @Override
    public Set<ReportingPeriod.Kind> periods() {
        return Set.of(ReportingPeriod.Kind.QUARTER, ReportingPeriod.Kind.YEAR);
    }

    @Override
    public List<Problem> check(EveryKind content, ReportingPeriod period, Standards standards) {
        List<Problem> problems = new ArrayList<>();
        if (content.items().isEmpty()) {
            problems.add(error("consumed.missing", Place.pointer("/content/items")));
        }
        for (int i = 0; i < content.items().size(); i++) {
            EveryKind.Item item = content.items().get(i);
            String at = "/content/items/" + i;
            if (item.batch() != null
                    && content.batches().stream().noneMatch(b -> b.name().equals(item.batch()))) {
                problems.add(error("product.not-produced", Place.pointer(at + "/batch"), item.batch()));
            }
            if (item.code().equals("X")) {
                problems.add(error("product.unknown", Place.pointer(at + "/code"), item.code()));
            }
            if (item.part() != null && item.part().share().compareTo(item.quantity()) > 0) {
                problems.add(error("non-fossil.exceeds", Place.pointer(at + "/part/share"), "", ""));
            }
        }
        for (int i = 0; i < content.batches().size(); i++) {
            if (content.batches().get(i).quantity().signum() == 0) {
                problems.add(error("quantity.jump", Place.pointer("/content/batches/" + i + "/quantity"), "", "", ""));
            }
        }
        BigDecimal sum =
                content.items().stream().map(EveryKind.Item::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(content.total()) != 0) {
            problems.add(error("output-value.negative", Place.pointer("/content/total"), sum.toPlainString()));
        }
        return problems;
    }

    @Override
    public List<PinnedRow> pins(EveryKind content, ReportingPeriod period, Standards standards) {
        return List.of();
    }

    @Override
    public SortedMap<String, BigDecimal> figures(EveryKind content, List<PinnedRow> pinned) {
        return new TreeMap<>();
    }
}
