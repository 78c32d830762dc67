package org.luzhi.projections.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells readers how a replay goes, by server-sent events: whenever something has changed, until it has ended. Who cannot be
 * served longer is told the state of now; a browser comes back by itself.
 */
public final class ReplayStreams implements AutoCloseable {

    private static final int AT_A_TIME = 100;
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration EVERY = Duration.ofMillis(500);

    private final ObjectMapper mapper = AnswerConverter.mapper();
    private final Set<Stream> streams = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("replay-progress").unstarted(task));

    public ReplayStreams() {
        ticker.scheduleWithFixedDelay(
                () -> streams.forEach(Stream::tell), EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** @param now asks, in the reader's name */
    SseEmitter open(Supplier<ReplayView> now) {
        Stream stream = new Stream(new SseEmitter(LONGEST.toMillis()), now);
        stream.emitter.onCompletion(() -> streams.remove(stream));
        stream.emitter.onTimeout(stream.emitter::complete);
        stream.tell();
        if (streams.size() >= AT_A_TIME) {
            stream.emitter.complete();
        } else if (!stream.ended) {
            streams.add(stream);
        }
        return stream.emitter;
    }

    @Override
    public void close() {
        ticker.shutdownNow();
        streams.forEach(stream -> stream.emitter.complete());
    }

    private final class Stream {

        private final SseEmitter emitter;
        private final Supplier<ReplayView> now;
        private String told = "";
        private boolean ended;

        Stream(SseEmitter emitter, Supplier<ReplayView> now) {
            this.emitter = emitter;
            this.now = now;
        }

        private void tell() {
            try {
                ReplayView view = now.get();
                String json = mapper.writeValueAsString(view);
                if (!json.equals(told)) {
                    told = json;
                    emitter.send(SseEmitter.event().name("progress").data(json, MediaType.TEXT_PLAIN));
                }
                if (view.state().ended()) {
                    ended = true;
                    emitter.complete();
                }
            } catch (IOException | RuntimeException gone) {
                ended = true;
                streams.remove(this);
                emitter.completeWithError(gone);
            }
        }
    }
}
