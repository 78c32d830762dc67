package org.luzhi.domain.production;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.luzhi.domain.measure.Dimension;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.production.Production.LocalProcessing;
import org.luzhi.domain.production.Production.Product;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.standard.ProductRow;
import org.luzhi.domain.standard.Standards;
import org.luzhi.domain.subject.Findings;
import org.luzhi.domain.subject.SubjectRules;

/** The rules of {@code production}: by month, figures without any table. */
public final class ProductionRules implements SubjectRules<Production> {

    /** Where the mass density of coke-oven gas lies, kg/m³; outside it is questioned. */
    private static final BigDecimal THINNEST = new BigDecimal("0.3");

    private static final BigDecimal DENSEST = new BigDecimal("0.7");
    private static final BigDecimal DEEPEST_STEP = new BigDecimal("4");

    @Override
    public String subject() {
        return "production";
    }

    @Override
    public Class<Production> contentType() {
        return Production.class;
    }

    @Override
    public Set<ReportingPeriod.Kind> periods() {
        return Set.of(ReportingPeriod.Kind.MONTH);
    }

    @Override
    public List<Problem> check(Production content, ReportingPeriod period, Standards standards) {
        Findings findings = new Findings();
        if (content.products().isEmpty()) {
            findings.error("products.missing", "/content/products");
        }
        findings.lines("products", content.products(), (at, line) -> checkProduct(findings, at, line, standards));
        Set<LocalMaterial> seen = new HashSet<>();
        findings.lines("localProcessing", content.localProcessing(), (at, line) -> {
            if (!seen.add(line.material())) {
                findings.error("local.twice", at + "/material", line.material().code());
            }
            checkLocal(findings, at, line);
        });
        checkTotal(findings, content);
        return findings.all();
    }

    private static void checkProduct(Findings findings, String at, Product line, Standards standards) {
        findings.notNegative(at + "/quantity", line.quantity());
        findings.notNegative(at + "/outputValue", line.outputValue());
        ProductRow known = standards.products().get(line.product());
        if (known == null) {
            findings.error("product.unknown", at + "/product", line.product());
        } else {
            checkUnit(
                    findings,
                    at,
                    line.unit(),
                    line.product(),
                    Set.of(known.unit().dimension()));
        }
        if (line.step().stripTrailingZeros().scale() > 0
                || line.step().compareTo(BigDecimal.ONE) < 0
                || line.step().compareTo(DEEPEST_STEP) > 0) {
            findings.error("product.step", at + "/step", line.step().toPlainString());
        }
        questionValue(findings, at, line);
        questionDeepProcessing(findings, at, line);
    }

    private static void questionValue(Findings findings, String at, Product line) {
        boolean made = line.quantity().signum() > 0;
        boolean valued = line.outputValue().signum() > 0;
        if (made && !valued) {
            findings.question("output-value.missing", at + "/outputValue", line.product());
        }
        if (valued && !made) {
            findings.question("output-value.without-quantity", at + "/quantity", line.product());
        }
    }

    private static void questionDeepProcessing(Findings findings, String at, Product line) {
        if (line.deepProcessing().isYes() && !line.chemical().isYes()) {
            findings.question("product.deep-not-chemical", at + "/deepProcessing", line.product());
        }
        if (line.deepProcessing().isYes() && line.step().compareTo(BigDecimal.ONE) == 0) {
            findings.question("product.deep-at-first-step", at + "/step", line.product());
        }
    }

    private static void checkLocal(Findings findings, String at, LocalProcessing line) {
        findings.notNegative(at + "/made", line.made());
        findings.notNegative(at + "/processed", line.processed());
        findings.within(at + "/processed", line.processed(), line.made());
        Set<Dimension> allowed = line.material() == LocalMaterial.COKE_OVEN_GAS
                ? Set.of(Dimension.MASS, Dimension.VOLUME)
                : Set.of(Dimension.MASS);
        checkUnit(findings, at, line.unit(), line.material().code(), allowed);
        checkDensity(findings, at + "/densityKgPerM3", line);
    }

    private static void checkDensity(Findings findings, String at, LocalProcessing line) {
        BigDecimal density = line.densityKgPerM3();
        if (density == null) {
            if (line.unit().dimension() == Dimension.VOLUME) {
                findings.error("local.density-missing", at, line.unit().code());
            }
        } else if (density.signum() <= 0) {
            findings.error("local.density-not-positive", at, density.toPlainString());
        } else if (density.compareTo(THINNEST) < 0 || density.compareTo(DENSEST) > 0) {
            findings.question(
                    "local.density-implausible",
                    at,
                    density.toPlainString(),
                    THINNEST.toPlainString(),
                    DENSEST.toPlainString());
        }
    }

    private static void checkUnit(Findings findings, String at, Unit unit, String of, Set<Dimension> allowed) {
        if (!allowed.contains(unit.dimension())) {
            String units = Arrays.stream(Unit.values())
                    .filter(candidate -> allowed.contains(candidate.dimension()))
                    .map(Unit::code)
                    .collect(joining(", "));
            findings.error("unit.wrong", at + "/unit", unit.code(), of, units);
        }
    }

    /** The parts may not sum to more than the whole; where they sum to less, something may have been left out. */
    private static void checkTotal(Findings findings, Production content) {
        BigDecimal total = content.totalOutputValue();
        if (total == null) {
            return;
        }
        String at = "/content/totalOutputValue";
        findings.notNegative(at, total);
        BigDecimal parts =
                content.products().stream().map(Product::outputValue).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (parts.compareTo(total) > 0) {
            findings.error("output-value.exceeds-total", at, parts.toPlainString(), total.toPlainString());
        } else if (parts.compareTo(total) < 0) {
            findings.question("output-value.below-total", at, parts.toPlainString(), total.toPlainString());
        }
    }

    @Override
    public List<PinnedRow> pins(Production content, ReportingPeriod period, Standards standards) {
        return List.of();
    }

    @Override
    public SortedMap<String, BigDecimal> figures(Production content, List<PinnedRow> pinned) {
        return new ProductionAccount(content).figures();
    }
}
