package org.luzhi.integration.configuration;

import java.util.List;
import java.util.Map;
import org.luzhi.domain.chain.SupplyChain;
import org.luzhi.domain.chain.SupplyChainRules;
import org.luzhi.domain.conversion.ConversionProjects;
import org.luzhi.domain.conversion.ConversionRules;
import org.luzhi.domain.emissions.Emissions;
import org.luzhi.domain.emissions.EmissionsRules;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.EnergyUseRules;
import org.luzhi.domain.green.GreenAssessment;
import org.luzhi.domain.green.GreenAssessmentRules;
import org.luzhi.domain.innovation.Innovation;
import org.luzhi.domain.innovation.InnovationRules;
import org.luzhi.domain.production.Production;
import org.luzhi.domain.production.ProductionRules;
import org.luzhi.domain.smart.SmartAssessment;
import org.luzhi.domain.smart.SmartAssessmentRules;
import org.luzhi.domain.standard.Standards;
import org.luzhi.integration.csv.CsvDecoder;
import org.luzhi.integration.json.JsonDecoder;
import org.luzhi.integration.subject.Annotator;
import org.luzhi.integration.subject.BuiltInSubjects;
import org.luzhi.integration.subject.DecodingReader;
import org.luzhi.integration.subject.EmissionsSubject;
import org.luzhi.integration.subject.EnergyUseSubject;
import org.luzhi.integration.subject.FilableSubject;
import org.luzhi.integration.subject.FilingReader;
import org.luzhi.integration.subject.Format;
import org.luzhi.integration.subject.GreenAssessmentSubject;
import org.luzhi.integration.subject.InnovationSubject;
import org.luzhi.integration.subject.ProductionSubject;
import org.luzhi.integration.subject.ProjectMilestoneSubject;
import org.luzhi.integration.subject.SmartAssessmentSubject;
import org.luzhi.integration.subject.SubjectCatalogue;
import org.luzhi.integration.subject.SubjectDefinition;
import org.luzhi.integration.subject.SupplyChainSubject;
import org.luzhi.integration.workbook.WorkbookAnnotator;
import org.luzhi.integration.workbook.WorkbookDecoder;
import org.luzhi.integration.workbook.WorkbookTemplate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The subjects, how they are read, and how a workbook is answered. */
@Configuration(proxyBeanMethods = false)
public class SubjectConfiguration {

    @Bean
    FilableSubject<EnergyUse> energyUse(Standards standards) {
        return new FilableSubject<>(EnergyUseSubject.of(standards), new EnergyUseRules(), standards);
    }

    @Bean
    FilableSubject<Production> production(Standards standards) {
        return new FilableSubject<>(ProductionSubject.of(standards), new ProductionRules(), standards);
    }

    @Bean
    FilableSubject<Innovation> innovation(Standards standards) {
        return new FilableSubject<>(InnovationSubject.definition(), new InnovationRules(), standards);
    }

    @Bean
    FilableSubject<SupplyChain> supplyChain(Standards standards) {
        return new FilableSubject<>(SupplyChainSubject.of(standards), new SupplyChainRules(), standards);
    }

    @Bean
    FilableSubject<SmartAssessment> smartAssessment(Standards standards) {
        return new FilableSubject<>(SmartAssessmentSubject.of(standards), new SmartAssessmentRules(), standards);
    }

    @Bean
    FilableSubject<GreenAssessment> greenAssessment(Standards standards) {
        return new FilableSubject<>(GreenAssessmentSubject.of(standards), new GreenAssessmentRules(), standards);
    }

    @Bean
    FilableSubject<Emissions> emissions(Standards standards) {
        return new FilableSubject<>(EmissionsSubject.of(standards), new EmissionsRules(), standards);
    }

    @Bean
    FilableSubject<ConversionProjects> projectMilestone(Standards standards) {
        return new FilableSubject<>(ProjectMilestoneSubject.of(standards), new ConversionRules(), standards);
    }

    @Bean
    SubjectCatalogue subjectCatalogue(List<FilableSubject<?>> subjects) {
        return new BuiltInSubjects(
                subjects.stream()
                        .<SubjectDefinition>map(FilableSubject::definition)
                        .toList(),
                WorkbookTemplate::of);
    }

    @Bean
    FilingReader filingReader(List<FilableSubject<?>> subjects) {
        return new DecodingReader(
                subjects,
                Map.of(
                        Format.JSON, new JsonDecoder(),
                        Format.CSV, new CsvDecoder(),
                        Format.XLSX, new WorkbookDecoder()));
    }

    @Bean
    Annotator workbookAnnotator() {
        return new WorkbookAnnotator();
    }
}
