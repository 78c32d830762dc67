package org.luzhi.projections.api;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.projections.ledger.CheckpointLog;
import org.luzhi.projections.ledger.ConsistencyProof;
import org.luzhi.projections.ledger.Ledger;
import org.luzhi.projections.ledger.Proofs;
import org.luzhi.projections.ledger.Published;
import org.luzhi.projections.ledger.TileAddress;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The public log: C2SP tlog-tiles under the prefix {@code /ledger}. Open to all, so it asks the ledger itself: on the bus
 * every question has an actor. It shows hashes, never content.
 */
@RestController
@RequestMapping("/ledger")
public class LedgerApi {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final Duration FOR_GOOD = Duration.ofDays(365);
    private static final Duration FOR_A_WHILE = Duration.ofHours(1);

    private final Ledger ledger;
    private final Proofs proofs;
    private final CheckpointLog log;

    public LedgerApi(Ledger ledger, Proofs proofs, CheckpointLog log) {
        this.ledger = ledger;
        this.proofs = proofs;
        this.log = log;
    }

    /**
     * A signed size.
     *
     * @param enterprises the second note of the same size and root
     */
    public record CheckpointView(long size, String checkpoint, String enterprises) {

        static CheckpointView of(CheckpointLog.Signed signed) {
            return new CheckpointView(
                    signed.size(), signed.notes().checkpoint(), signed.notes().enterprises());
        }
    }

    /** @param next what to ask {@code from} for the page that follows; null on the last */
    public record CheckpointsView(
            List<CheckpointView> items, @Nullable Long next) {}

    /** The public half of the key that signs, as a C2SP verifier key and a line feed. */
    @GetMapping("/verifier-key")
    public ResponseEntity<byte[]> verifierKey() {
        return note(ledger.key() + "\n");
    }

    /** Every checkpoint of at least that size, in order of size: any two can be asked to be consistent. */
    @GetMapping("/checkpoints")
    public CheckpointsView checkpoints(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String limit) {
        Long first = Parameters.position(from);
        int most = Parameters.limit(limit);
        List<CheckpointView> found = log.from(first == null ? 0 : first, most + 1).stream()
                .map(CheckpointView::of)
                .toList();
        boolean more = found.size() > most;
        return new CheckpointsView(
                more ? found.subList(0, most) : found, more ? found.getLast().size() : null);
    }

    /** The newest checkpoint. */
    @GetMapping("/checkpoint")
    public ResponseEntity<byte[]> checkpoint() {
        return note(newest().notes().checkpoint());
    }

    /** The second note of the newest checkpoint. */
    @GetMapping("/enterprises-checkpoint")
    public ResponseEntity<byte[]> enterprises() {
        return note(newest().notes().enterprises());
    }

    /** A tile, or a bundle of entries. A full one never changes; a partial one is soon asked for no more. */
    @GetMapping("/tile/{*path}")
    public ResponseEntity<byte[]> tile(@PathVariable String path) {
        String name = path.substring(1);
        Optional<TileAddress> address = TileAddress.parse(name);
        byte[] bytes = address.flatMap(proofs::tile).orElseThrow(() -> Parameters.unknown("ledger.no-tile", name));
        boolean full = address.filter(TileAddress::isFull).isPresent();
        CacheControl cache = full
                ? CacheControl.maxAge(FOR_GOOD).cachePublic().immutable()
                : CacheControl.maxAge(FOR_A_WHILE).cachePublic();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(cache)
                .body(bytes);
    }

    /** That the tree only grew between two sizes; {@code to} is the newest checkpoint's when it isn't given. */
    @GetMapping("/consistency")
    public ConsistencyProof consistency(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        String last = to == null ? Long.toString(newest().size()) : to;
        String first = from == null ? "" : from;
        return Parameters.digits(first)
                .flatMap(begin -> Parameters.digits(last).flatMap(end -> proofs.consistency(begin, end)))
                .orElseThrow(() -> new RefusedException(
                        Refusal.invalid(List.of(Problem.error("ledger.range", Place.WHOLE, first, last)))));
    }

    private Published newest() {
        return ledger.newest().orElseThrow(() -> Parameters.unknown("ledger.no-checkpoint", ""));
    }

    private static ResponseEntity<byte[]> note(String note) {
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.noCache())
                .body(note.getBytes(StandardCharsets.UTF_8));
    }
}
