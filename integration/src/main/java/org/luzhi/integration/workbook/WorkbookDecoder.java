package org.luzhi.integration.workbook;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.refusal.Place;
import org.luzhi.integration.subject.Decoder;
import org.luzhi.integration.subject.Intake;
import org.luzhi.integration.subject.SectionDefinition;
import org.luzhi.integration.subject.Shown;
import org.luzhi.integration.subject.SubjectDefinition;

/** Decodes a filing written into a workbook, in memory that does not grow with its rows. */
public final class WorkbookDecoder implements Decoder {

    @Override
    public void decode(byte[] bytes, List<SubjectDefinition> subjects, Intake intake) {
        try (Archive archive = Archive.open(bytes)) {
            read(Contents.read(archive), subjects, intake);
        } catch (UnreadableWorkbook refused) {
            intake.broken(refused.code(), refused.place());
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            // Damaged archives fail in more ways than their libraries declare; to the sender all mean the same.
            intake.broken(isBomb(damaged) ? "workbook.zip-bomb" : "workbook.broken", Place.WHOLE);
        }
    }

    private static void read(Contents contents, List<SubjectDefinition> subjects, Intake intake)
            throws IOException, XMLStreamException, UnreadableWorkbook {
        SharedTexts texts = contents.texts();
        DateStyles styles = contents.styles();
        WorkbookSubject named = WorkbookSubject.read(contents, texts, styles, subjects);
        Optional<SubjectDefinition> subject =
                named.isOfAny() ? intake.subject(named.name(), named.place(), named::known) : Optional.empty();
        if (subject.isPresent()) {
            new Reading(contents, texts, styles, subject.get(), intake).run();
        } else if (!named.isOfAny()) {
            String names = subjects.stream().map(SubjectDefinition::name).collect(Collectors.joining(", "));
            intake.broken("workbook.template", Place.WHOLE, names);
        }
    }

    private static boolean isBomb(Throwable damaged) {
        return Stream.iterate(damaged, Objects::nonNull, WorkbookDecoder::cause)
                .limit(10)
                .anyMatch(BoundedStream.TooLarge.class::isInstance);
    }

    private static @Nullable Throwable cause(Throwable thrown) {
        return thrown instanceof XMLStreamException xml && xml.getNestedException() != null
                ? xml.getNestedException()
                : thrown.getCause();
    }

    private static final class Reading {
        private final Contents contents;
        private final SubjectDefinition subject;
        private final Intake intake;
        private final SharedTexts texts;
        private final DateStyles styles;

        Reading(Contents contents, SharedTexts texts, DateStyles styles, SubjectDefinition subject, Intake intake) {
            this.contents = contents;
            this.texts = texts;
            this.styles = styles;
            this.subject = subject;
            this.intake = intake;
        }

        void run() throws IOException, XMLStreamException, UnreadableWorkbook {
            envelope();
            Set<SectionDefinition> renamed = renamed();
            for (SectionDefinition section : subject.sections()) {
                section(section, renamed.contains(section));
            }
        }

        private void envelope() throws IOException, XMLStreamException, UnreadableWorkbook {
            Optional<Contents.Sheet> sheet = sheet(SheetName::isEnvelope);
            if (sheet.isEmpty()) {
                intake.broken("sheet.missing", Place.WHOLE, SheetName.of(SheetName.ENVELOPE));
                return;
            }
            EnvelopeSheet envelope =
                    new EnvelopeSheet(sheet.get().name(), subject.envelope(), contents.isFrom1904(), intake);
            contents.rows(sheet.get(), texts, styles, envelope::take);
            intake.envelope(envelope);
        }

        private void section(SectionDefinition section, boolean isRenamed)
                throws IOException, XMLStreamException, UnreadableWorkbook {
            Optional<Contents.Sheet> sheet = sheet(name -> SheetName.isOf(section, name));
            if (sheet.isPresent()) {
                SectionSheet rows = new SectionSheet(sheet.get().name(), section, contents.isFrom1904(), intake);
                contents.rows(sheet.get(), texts, styles, rows::take);
                rows.end();
            } else if (section.atLeast() > 0) {
                intake.broken("sheet.missing", Place.WHOLE, SheetName.of(section.label()));
            } else if (!isRenamed && hasForeignSheet()) {
                // Left out, it is simply empty; beside a sheet of another name it may have been meant.
                intake.care("sheet.absent", Place.WHOLE, SheetName.of(section.label()));
            }
        }

        private boolean hasForeignSheet() {
            return contents.all().stream().anyMatch(sheet -> !SheetName.isOfTemplate(subject, sheet.name()));
        }

        /** The sections whose lines stand on a sheet of another name: what is filed there must not go unread in silence. */
        private Set<SectionDefinition> renamed() throws IOException, XMLStreamException, UnreadableWorkbook {
            Set<SectionDefinition> renamed = new HashSet<>();
            for (Contents.Sheet sheet : contents.all()) {
                if (!SheetName.isOfTemplate(subject, sheet.name())) {
                    ForeignSheet foreign = new ForeignSheet(subject.sections());
                    contents.firstRows(sheet, texts, styles, foreign::take);
                    foreign.section().ifPresent(section -> {
                        renamed.add(section);
                        intake.broken(
                                "sheet.unknown",
                                new Place(sheet.name(), foreign.headings(), null, null),
                                Shown.of(sheet.name()),
                                SheetName.of(section.label()));
                    });
                }
            }
            return renamed;
        }

        private Optional<Contents.Sheet> sheet(Predicate<String> named) {
            List<Contents.Sheet> found =
                    contents.all().stream().filter(s -> named.test(s.name())).toList();
            found.stream()
                    .skip(1)
                    .forEach(more ->
                            intake.broken("sheet.twice", new Place(more.name(), null, null, null), more.name()));
            return found.stream().findFirst();
        }
    }
}
