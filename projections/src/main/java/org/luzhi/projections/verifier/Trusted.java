package org.luzhi.projections.verifier;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.luzhi.projections.bundle.BundlePaths;
import org.luzhi.projections.ledger.Checkpoint;
import org.luzhi.projections.ledger.EnterprisesCheckpoint;
import org.luzhi.projections.ledger.MalformedLedgerException;
import org.luzhi.projections.ledger.SignedNote;
import org.luzhi.projections.ledger.VerifierKey;
import org.luzhi.projections.ledger.WrongSignatureException;
import org.luzhi.projections.verifier.Finding.Kind;

/** What was signed: the key, and both notes once its signature is checked. */
final class Trusted {

    private static final int LARGEST_NOTE = 1 << 16;

    private final OpenedBundle bundle;
    private final @Nullable VerifierKey given;
    private @Nullable VerifierKey key;
    private @Nullable Checkpoint checkpoint;
    private @Nullable EnterprisesCheckpoint enterprises;

    /** @param given the key that the auditor brought; null to take the bundle's own */
    Trusted(OpenedBundle bundle, @Nullable VerifierKey given) {
        this.bundle = bundle;
        this.given = given;
        this.key = given;
    }

    @Nullable
    VerifierKey key() {
        return key;
    }

    /** Null when it isn't signed or isn't of its form. */
    @Nullable
    Checkpoint checkpoint() {
        return checkpoint;
    }

    @Nullable
    EnterprisesCheckpoint enterprises() {
        return enterprises;
    }

    void key(Check check) throws Exception {
        if (given == null) {
            check.note("the bundle's own; only a key that you got another way (--key) shows who signed");
        }
        String text = text(BundlePaths.KEY);
        if (!text.endsWith("\n")) {
            throw new MalformedLedgerException("a key ends with a line feed");
        }
        VerifierKey own = VerifierKey.parse(text.substring(0, text.length() - 1));
        if (given == null) {
            key = own;
            check.note(check.note() + ": " + own);
        } else if (!given.equals(own)) {
            check.found(Kind.WRONG_SIGNATURE, BundlePaths.KEY, "", "not the key that was given");
        } else {
            check.note("the one that was given");
        }
    }

    void checkpoint(Check check, long size) throws Exception {
        Checkpoint read = Checkpoint.parse(signed(BundlePaths.CHECKPOINT, check));
        if (!read.origin().equals(name())) {
            check.found(Kind.CHANGED, BundlePaths.CHECKPOINT, "origin", "of another ledger");
        } else if (read.size() != size) {
            check.found(Kind.CHANGED, BundlePaths.CHECKPOINT, "size", read.size() + ", the manifest says " + size);
        } else {
            checkpoint = read;
            check.note("size " + read.size() + ", root " + read.root());
        }
    }

    void enterprises(Check check) throws Exception {
        EnterprisesCheckpoint read = EnterprisesCheckpoint.parse(signed(BundlePaths.ENTERPRISES, check));
        Checkpoint tree = checkpoint;
        if (!read.origin().equals(name() + EnterprisesCheckpoint.SUFFIX)) {
            check.found(Kind.CHANGED, BundlePaths.ENTERPRISES, "origin", "of another ledger");
        } else if (tree == null || read.size() != tree.size() || !read.root().equals(tree.root())) {
            check.found(Kind.CHANGED, BundlePaths.ENTERPRISES, "root", "about another tree than the checkpoint");
        } else {
            enterprises = read;
            check.note(read.enterprises() + " enterprises");
        }
    }

    private String name() {
        return key == null ? "" : key.name();
    }

    private String signed(String path, Check check) throws Exception {
        VerifierKey by = key;
        if (by == null) {
            throw new MalformedLedgerException("not checked without a key");
        }
        try {
            return SignedNote.open(bundle.bytes(path, LARGEST_NOTE), by);
        } catch (WrongSignatureException e) {
            check.found(Kind.WRONG_SIGNATURE, path, "", Check.said(e));
            throw new MalformedLedgerException("what isn't signed says nothing");
        }
    }

    private String text(String path) throws Exception {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bundle.bytes(path, LARGEST_NOTE)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedLedgerException("not UTF-8");
        }
    }
}
