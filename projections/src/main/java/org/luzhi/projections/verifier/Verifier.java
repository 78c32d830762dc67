package org.luzhi.projections.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.history.HistoryJson;
import org.luzhi.projections.bundle.CanonicalJson;
import org.luzhi.projections.bundle.MalformedBundleException;
import org.luzhi.projections.ledger.Checkpoint;
import org.luzhi.projections.ledger.ConsistencyProof;
import org.luzhi.projections.ledger.MalformedLedgerException;
import org.luzhi.projections.ledger.SignedNote;
import org.luzhi.projections.ledger.VerifierKey;
import org.luzhi.projections.ledger.WrongSignatureException;
import org.luzhi.projections.verifier.Finding.Kind;

/** {@code luzhi-verify}: one line for each check, then MATCH or MISMATCH. */
public final class Verifier {

    private static final int MATCH = 0;
    private static final int MISMATCH = 1;
    private static final int UNREADABLE = 2;
    private static final int SHOWN = 10;
    private static final int LARGEST = 1 << 20;

    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;

    /** @param terminal whether somebody watches, who wants to see progress */
    public Verifier(PrintStream out, PrintStream err, boolean terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    public static void main(String[] arguments) {
        System.exit(new Verifier(System.out, System.err, System.console() != null).run(arguments));
    }

    /** Answers the exit status. */
    public int run(String... arguments) {
        Arguments told;
        try {
            told = Arguments.parse(arguments);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.print(Arguments.USAGE);
            return UNREADABLE;
        }
        try {
            String key = told.options().get("--key");
            String bundle = told.bundle();
            List<Check> checks = bundle == null
                    ? checkpoints(told, key(key == null ? "" : key))
                    : bundle(told, Path.of(bundle), key == null ? null : key(key));
            return end(told, checks);
        } catch (IOException
                | MalformedLedgerException
                | MalformedBundleException
                | java.nio.file.InvalidPathException e) {
            err.println("cannot be read · 无法读取: " + Check.said(e));
            return UNREADABLE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return UNREADABLE;
        } catch (OutOfMemoryError e) {
            err.println("内存不足 · out of memory: give it more, e.g. java -Xmx1g -jar luzhi-verify.jar …");
            return UNREADABLE;
        }
    }

    private List<Check> bundle(Arguments told, Path file, @Nullable VerifierKey key)
            throws IOException, InterruptedException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("no such file: " + file);
        }
        String note = told.options().get("--since");
        String proof = told.options().get("--proof");
        Since since = note == null ? null : new Since(text(note), proof == null ? null : proof(proof));
        if (!told.json()) {
            out.println("bundle        " + file.getFileName() + ", " + Files.size(file) + " bytes");
        }
        return new Verification(file, key, since, told.json() ? check -> {} : this::print, progress()).run();
    }

    private List<Check> checkpoints(Arguments told, VerifierKey key) throws IOException {
        Since earlier = new Since(
                text(told.options().getOrDefault("--checkpoint", "")),
                proof(told.options().getOrDefault("--proof", "")));
        String later = text(told.options().getOrDefault("--later", ""));
        Check check = new Check("consistency").run("later checkpoint", each -> {
            try {
                earlier.check(each, key, Checkpoint.parse(SignedNote.open(later, key)), null);
            } catch (WrongSignatureException e) {
                each.found(Kind.WRONG_SIGNATURE, "later checkpoint", "", Check.said(e));
            }
        });
        if (!told.json()) {
            print(check);
        }
        return List.of(check);
    }

    private int end(Arguments told, List<Check> checks) {
        Report report = Report.of(checks);
        out.println(told.json() ? CanonicalJson.text(report) : report.result());
        out.flush();
        return Report.matches(checks) ? MATCH : MISMATCH;
    }

    private void print(Check check) {
        String line =
                String.format(Locale.ROOT, "%-13s %s %s", check.name(), check.passed() ? "ok" : "FAILED", check.note());
        out.println((terminal ? "\r" : "") + line.strip());
        check.findings().stream().limit(SHOWN).forEach(finding -> out.println("  " + finding));
        if (check.count() > SHOWN) {
            out.println("  … " + check.count() + " in all");
        }
        out.flush();
    }

    private LongConsumer progress() {
        return terminal
                ? events -> {
                    if (events % 10_000 == 0) {
                        out.print("\revents        " + events + " …");
                        out.flush();
                    }
                }
                : events -> {};
    }

    private static VerifierKey key(String text) throws IOException {
        return VerifierKey.parse(text.contains("+") ? text : text(text).strip());
    }

    private static ConsistencyProof proof(String file) throws IOException {
        return HistoryJson.mapper().readValue(text(file), ConsistencyProof.class);
    }

    private static String text(String file) throws IOException {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path) || Files.size(path) > LARGEST) {
            throw new IOException("no such file, or too large: " + file);
        }
        return Files.readString(path, StandardCharsets.UTF_8);
    }
}
