package org.luzhi.integration.configuration;

import java.util.List;
import java.util.Map;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.EnergyUseRules;
import org.luzhi.domain.standard.Standards;
import org.luzhi.integration.csv.CsvDecoder;
import org.luzhi.integration.json.JsonDecoder;
import org.luzhi.integration.subject.Annotator;
import org.luzhi.integration.subject.BuiltInSubjects;
import org.luzhi.integration.subject.DecodingReader;
import org.luzhi.integration.subject.EnergyUseSubject;
import org.luzhi.integration.subject.FilableSubject;
import org.luzhi.integration.subject.FilingReader;
import org.luzhi.integration.subject.Format;
import org.luzhi.integration.subject.SubjectCatalogue;
import org.luzhi.integration.subject.SubjectDefinition;
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
