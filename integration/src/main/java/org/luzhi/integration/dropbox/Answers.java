package org.luzhi.integration.dropbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.luzhi.domain.history.HistoryJson;
import org.luzhi.domain.receipt.Receipt;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.integration.channel.Outcome;
import org.luzhi.integration.channel.Outcome.Recorded;
import org.luzhi.integration.channel.Outcome.Refused;
import org.luzhi.integration.channel.Outcome.Rehearsed;
import org.luzhi.integration.rest.ProblemDocument;
import org.luzhi.integration.subject.Annotator;
import org.luzhi.integration.subject.Format;

/** What a file is answered: a receipt, a problem document, or its own workbook annotated. Chinese, and in English too. */
final class Answers {

    private static final String ENGLISH = "inEnglish";

    private final Annotator annotator;

    Answers(Annotator annotator) {
        this.annotator = annotator;
    }

    /** Answers what became of the file. */
    void lay(Path file, byte[] bytes, Outcome outcome) throws IOException {
        switch (outcome) {
            case Recorded recorded -> Beside.lay(file, Beside.RECEIPT, receipt(recorded));
            case Refused refused -> refused(file, bytes, refused);
            case Rehearsed rehearsed -> throw new IllegalStateException("a file is never a dry run");
        }
    }

    /** Answers a file that was not even read. */
    void lay(Path file, Refusal refusal) throws IOException {
        Beside.lay(file, Beside.PROBLEM, problem(refusal, 0));
    }

    private void refused(Path file, byte[] bytes, Refused refused) throws IOException {
        Refusal refusal = refused.refusal();
        boolean workbook = Names.format(file).filter(Format.XLSX::equals).isPresent();
        if (workbook && refusal.kind() == Refusal.Kind.INVALID && refused.reading() != null) {
            Beside.lay(file, Beside.ANNOTATED, annotator.annotate(bytes, refused.reading(), refusal.problems()));
        } else {
            Beside.lay(file, Beside.PROBLEM, problem(refusal, refused.moreProblems()));
        }
    }

    private static byte[] receipt(Recorded recorded) throws IOException {
        ObjectNode json = HistoryJson.mapper().valueToTree(receipt(recorded, Locale.SIMPLIFIED_CHINESE));
        ObjectNode english = HistoryJson.mapper().valueToTree(receipt(recorded, Locale.ENGLISH));
        json.putObject(ENGLISH).set("warnings", english.get("warnings"));
        return pretty(json);
    }

    private static Receipt receipt(Recorded recorded, Locale locale) {
        return Receipt.of(
                recorded.filed().event(),
                recorded.filed().status(),
                recorded.filed().late(),
                recorded.position(),
                recorded.careWarnings(),
                locale);
    }

    private static byte[] problem(Refusal refusal, long more) throws IOException {
        ObjectNode json =
                HistoryJson.mapper().valueToTree(ProblemDocument.of(refusal, more, Locale.SIMPLIFIED_CHINESE));
        json.set(ENGLISH, HistoryJson.mapper().valueToTree(ProblemDocument.of(refusal, more, Locale.ENGLISH)));
        return pretty(json);
    }

    private static byte[] pretty(ObjectNode json) throws IOException {
        return HistoryJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    }
}
