package org.luzhi.integration.subject;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;

/**
 * Puts the domain's rules to what has been read, and what they say back to its place in the submission. What a rule says
 * only because something could not be read (an echo) is dropped: the reading has already said it.
 */
final class EnergyUseCheck {

    private final SubjectDefinition subject;
    private final ContentRules rules;
    private final Instant receivedAt;
    private final ProblemList problems;
    private final Map<Object, TypedLine> origins = new IdentityHashMap<>();
    private ReportingPeriod period;
    private @Nullable PlaceMap places;

    EnergyUseCheck(SubjectDefinition subject, ContentRules rules, Instant receivedAt, ProblemList problems) {
        this.subject = subject;
        this.rules = rules;
        this.receivedAt = receivedAt;
        this.problems = problems;
        this.period = lastMonth(receivedAt);
    }

    /** Checks a line by itself: one of too many, read only so that its errors are told. */
    void alone(SectionDefinition section, TypedLine line) {
        EnergyUse content = contentOf(section, line);
        List<Problem> said = rules.check(content, period, receivedAt).stream()
                .filter(problem -> isOfLine(problem) && !isOfProduct(problem) && !isEcho(problem, content))
                .toList();
        if (!said.isEmpty()) {
            PlaceMap place = placesOf(content, null, Map.of());
            said.forEach(problem -> problems.add(ordinal(problem, content), place.placed(problem)));
        }
        origins.clear();
    }

    private EnergyUse contentOf(SectionDefinition section, TypedLine line) {
        List<TypedLine> only = List.of(line);
        return switch (section.name()) {
            case "consumed" -> new EnergyUse(known(only, EnergyUseLines::consumed), List.of(), List.of(), null);
            case "exported" -> new EnergyUse(List.of(), known(only, EnergyUseLines::exported), List.of(), null);
            default -> new EnergyUse(List.of(), List.of(), known(only, EnergyUseLines::produced), null);
        };
    }

    /** Checks the content as one, and answers it. */
    EnergyUse whole(@Nullable TypedLine envelope, Map<String, SectionLines> sections, boolean broken) {
        EnergyUse content = content(sections, envelope);
        PlaceMap map = placesOf(content, envelope == null ? null : envelope.raw(), sections);
        places = map;
        boolean producedKnown =
                !broken && lines(sections, "produced").stream().allMatch(l -> l.text("product") != null);
        ReportingPeriod filed = envelope == null ? null : envelope.get("period", ReportingPeriod.class);
        period = filed == null ? period : filed;
        rules.check(content, period, receivedAt).stream()
                .filter(problem -> isOfLine(problem) || isOfWhole(problem, envelope, sections, broken))
                .filter(problem -> producedKnown || !isOfProduct(problem))
                .filter(problem -> !isEcho(problem, content))
                .forEach(problem -> problems.add(ordinal(problem, content), map.placed(problem)));
        return content;
    }

    PlaceMap places() {
        return Objects.requireNonNull(places);
    }

    private EnergyUse content(Map<String, SectionLines> sections, @Nullable TypedLine envelope) {
        return new EnergyUse(
                known(lines(sections, "consumed"), EnergyUseLines::consumed),
                known(lines(sections, "exported"), EnergyUseLines::exported),
                known(lines(sections, "produced"), EnergyUseLines::produced),
                envelope == null ? null : envelope.decimal("outputValue"));
    }

    private static List<TypedLine> lines(Map<String, SectionLines> sections, String name) {
        SectionLines section = sections.get(name);
        return section == null ? List.of() : section.lines();
    }

    private <T> List<T> known(List<TypedLine> lines, Function<TypedLine, Optional<T>> reading) {
        List<T> known = new ArrayList<>(lines.size());
        for (TypedLine line : lines) {
            reading.apply(line).ifPresent(value -> {
                origins.put(value, line);
                known.add(value);
            });
        }
        return known;
    }

    private PlaceMap placesOf(EnergyUse content, @Nullable RawLine envelope, Map<String, SectionLines> sections) {
        Map<String, Place> places = new HashMap<>();
        sections.forEach((name, section) -> places.put(name, section.place()));
        Map<String, List<RawLine>> lines = Map.of(
                "consumed", raw(content.consumed()),
                "exported", raw(content.exported()),
                "produced", raw(content.produced()));
        return new PlaceMap(subject, envelope, places, lines);
    }

    private List<RawLine> raw(List<?> canonical) {
        return canonical.stream().map(line -> origin(line).raw()).toList();
    }

    private TypedLine origin(Object line) {
        return Objects.requireNonNull(origins.get(line));
    }

    private boolean isEcho(Problem problem, EnergyUse content) {
        return lineOf(problem, content)
                .filter(line -> line.line().echoes(line.path()))
                .isPresent();
    }

    private long ordinal(Problem problem, EnergyUse content) {
        return lineOf(problem, content)
                .map(line -> line.line().ordinal(line.path()))
                .orElse(0L);
    }

    private Optional<LinePath> lineOf(Problem problem, EnergyUse content) {
        return LinePointer.parse(problem.place().pointer()).flatMap(pointer -> {
            List<?> section =
                    switch (pointer.section()) {
                        case "consumed" -> content.consumed();
                        case "exported" -> content.exported();
                        case "produced" -> content.produced();
                        default -> List.of();
                    };
            return pointer.index() < section.size()
                    ? Optional.of(new LinePath(origin(section.get(pointer.index())), pointer.path()))
                    : Optional.empty();
        });
    }

    private record LinePath(TypedLine line, String path) {}

    private static boolean isOfLine(Problem problem) {
        return LinePointer.parse(problem.place().pointer()).isPresent();
    }

    /** What is said of the whole counts unless it echoes what could not be read. */
    private static boolean isOfWhole(
            Problem problem, @Nullable TypedLine envelope, Map<String, SectionLines> sections, boolean broken) {
        String pointer = problem.place().pointer();
        if (pointer == null || envelope == null) {
            return envelope != null;
        }
        return sections.values().stream()
                .filter(section -> section.definition().pointer().equals(pointer))
                .findFirst()
                .map(section -> !broken && section.count() == 0)
                .orElseGet(() -> !envelope.echoes(pointer));
    }

    private static boolean isOfProduct(Problem problem) {
        return problem.code().equals("product.not-produced");
    }

    private static ReportingPeriod lastMonth(Instant receivedAt) {
        YearMonth month =
                YearMonth.from(receivedAt.atZone(ReportingPeriod.ZONE)).minusMonths(1);
        return new ReportingPeriod(month, ReportingPeriod.Kind.MONTH);
    }
}
