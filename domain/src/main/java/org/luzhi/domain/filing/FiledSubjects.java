package org.luzhi.domain.filing;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.luzhi.domain.chain.SupplyChainRules;
import org.luzhi.domain.conversion.ConversionRules;
import org.luzhi.domain.emissions.EmissionsRules;
import org.luzhi.domain.filing.FilingEvent.EmissionsFiled;
import org.luzhi.domain.filing.FilingEvent.EnergyUseFiled;
import org.luzhi.domain.filing.FilingEvent.GreenAssessmentFiled;
import org.luzhi.domain.filing.FilingEvent.InnovationFiled;
import org.luzhi.domain.filing.FilingEvent.ProductionFiled;
import org.luzhi.domain.filing.FilingEvent.ProjectMilestoneFiled;
import org.luzhi.domain.filing.FilingEvent.SmartAssessmentFiled;
import org.luzhi.domain.filing.FilingEvent.SupplyChainFiled;
import org.luzhi.domain.green.GreenAssessmentRules;
import org.luzhi.domain.innovation.InnovationRules;
import org.luzhi.domain.production.ProductionRules;
import org.luzhi.domain.smart.SmartAssessmentRules;

/** Every subject that can be filed; a new one adds its line here. */
public final class FiledSubjects {

    private static final Map<String, FiledSubject<?>> BY_NAME = byName(
            new FiledSubject<>(new EnergyUseRules(), EnergyUseFiled.class, EnergyUseFiled::new),
            new FiledSubject<>(new EmissionsRules(), EmissionsFiled.class, EmissionsFiled::new),
            new FiledSubject<>(new ProductionRules(), ProductionFiled.class, ProductionFiled::new),
            new FiledSubject<>(new ConversionRules(), ProjectMilestoneFiled.class, ProjectMilestoneFiled::new),
            new FiledSubject<>(new InnovationRules(), InnovationFiled.class, InnovationFiled::new),
            new FiledSubject<>(new SupplyChainRules(), SupplyChainFiled.class, SupplyChainFiled::new),
            new FiledSubject<>(new SmartAssessmentRules(), SmartAssessmentFiled.class, SmartAssessmentFiled::new),
            new FiledSubject<>(new GreenAssessmentRules(), GreenAssessmentFiled.class, GreenAssessmentFiled::new));

    private FiledSubjects() {}

    /** All, in the order in which they are offered. */
    public static Collection<FiledSubject<?>> all() {
        return BY_NAME.values();
    }

    /** Their names, as a refusal lists them. */
    public static String names() {
        return String.join(", ", BY_NAME.keySet());
    }

    /** The subject of that name; empty when nothing is filed under it. */
    public static Optional<FiledSubject<?>> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** @throws IllegalArgumentException when nothing is filed under that name */
    public static FiledSubject<?> of(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no subject " + name));
    }

    private static Map<String, FiledSubject<?>> byName(FiledSubject<?>... subjects) {
        Map<String, FiledSubject<?>> byName = new LinkedHashMap<>();
        Stream.of(subjects).forEach(subject -> byName.put(subject.name(), subject));
        return Collections.unmodifiableMap(byName);
    }
}
