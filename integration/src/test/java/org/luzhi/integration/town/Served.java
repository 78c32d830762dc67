package org.luzhi.integration.town;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.refusal.RefusedException;

/** Commands as they arrived on the bus, with their metadata; refusals go back the way the house sends them. */
final class Served {

    /** A command as it arrived. */
    record Heard(Object command, Map<String, Object> metadata) {}

    private final Queue<Heard> heard = new ConcurrentLinkedQueue<>();

    <C> void serve(SimpleCommandBus bus, Class<C> type, BiFunction<C, Map<String, Object>, @Nullable Object> handler) {
        bus.subscribe(type.getName(), message -> {
            C command = type.cast(message.getPayload());
            heard.add(new Heard(command, message.getMetaData()));
            try {
                return handler.apply(command, message.getMetaData());
            } catch (RefusedException refused) {
                throw new CommandExecutionException(refused.getMessage(), null, refused.refusal());
            }
        });
    }

    Queue<Heard> heard() {
        return heard;
    }
}
