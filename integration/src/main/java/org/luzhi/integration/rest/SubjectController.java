package org.luzhi.integration.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.integration.subject.Label;
import org.luzhi.integration.subject.SubjectCatalogue;
import org.luzhi.integration.subject.SubjectDefinition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What can be filed, and the forms to file it on; all made from the definition of the subject. */
@RestController
public class SubjectController {

    private static final MediaType SCHEMA = MediaType.parseMediaType("application/schema+json");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType WORKBOOK = MediaType.parseMediaType(FilingController.XLSX);

    private final SubjectCatalogue subjects;

    public SubjectController(SubjectCatalogue subjects) {
        this.subjects = subjects;
    }

    /** All subjects; {@code next} is always null, the list is short. */
    @JsonPropertyOrder({"items", "next"})
    record Page(
            List<Item> items,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String next) {}

    /** A subject with the addresses of its forms. */
    @JsonPropertyOrder({"subject", "title", "notes", "schema", "form", "workbook", "csv"})
    record Item(
            String subject, String title, List<String> notes, String schema, String form, String workbook, String csv) {

        static Item of(SubjectDefinition subject, Locale locale) {
            return new Item(
                    subject.name(),
                    text(subject.title(), locale),
                    subject.notes().stream().map(note -> text(note, locale)).toList(),
                    "/api/v1/subjects/" + subject.name() + "/schema",
                    "/api/v1/subjects/" + subject.name() + "/form",
                    "/api/v1/templates/" + subject.name() + ".xlsx",
                    "/api/v1/templates/" + subject.name() + ".csv");
        }

        private static String text(Label label, Locale locale) {
            return locale.equals(Locale.ENGLISH) ? label.en() : label.zh();
        }
    }

    /** The subjects that can be filed. */
    @GetMapping("/api/v1/subjects")
    public ResponseEntity<byte[]> all(Locale locale) {
        return FilingAnswers.ok(new Page(
                subjects.all().stream().map(subject -> Item.of(subject, locale)).toList(), null));
    }

    /** JSON Schema, draft 2020-12, with an example that files as it stands. */
    @GetMapping("/api/v1/subjects/{subject}/schema")
    public ResponseEntity<byte[]> schema(@PathVariable String subject) {
        return ResponseEntity.ok()
                .contentType(SCHEMA)
                .body(FilingAnswers.json(known(subjects.schema(subject), subject)));
    }

    /** What a form needs: fields with types, units, code lists and labels in both languages. */
    @GetMapping("/api/v1/subjects/{subject}/form")
    public ResponseEntity<byte[]> form(@PathVariable String subject) {
        return FilingAnswers.ok(known(subjects.form(subject), subject));
    }

    /** A blank workbook. */
    @GetMapping("/api/v1/templates/{subject}.xlsx")
    public ResponseEntity<byte[]> workbook(@PathVariable String subject) {
        return download(known(subjects.workbookTemplate(subject), subject), WORKBOOK, subject + ".xlsx");
    }

    /** The header line and an example line for each section. */
    @GetMapping("/api/v1/templates/{subject}.csv")
    public ResponseEntity<byte[]> csv(@PathVariable String subject) {
        return download(known(subjects.csvTemplate(subject), subject), CSV, subject + ".csv");
    }

    private static ResponseEntity<byte[]> download(byte[] bytes, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(bytes);
    }

    private <T> T known(Optional<T> made, String subject) {
        return made.orElseThrow(() -> new RefusedException(Refusal.unknown(
                "subject.unknown",
                subject,
                subjects.all().stream().map(SubjectDefinition::name).collect(Collectors.joining(", ")))));
    }
}
