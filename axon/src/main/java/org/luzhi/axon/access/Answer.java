package org.luzhi.axon.access;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.OfEnterprise;

/** Finds what an answer says of enterprises: itself, or inside its lists, optionals, maps and records. */
final class Answer {

    private static final ClassValue<Method[]> ACCESSORS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .filter(accessor -> !accessor.getReturnType().isPrimitive())
                    .peek(accessor -> accessor.setAccessible(true))
                    .toArray(Method[]::new);
        }
    };

    private Answer() {}

    /** Shows each part that is about an enterprise to the check; an answer still to come is checked when it comes. */
    static @Nullable Object checked(@Nullable Object answer, Consumer<OfEnterprise> check) {
        if (answer instanceof CompletionStage<?> later) {
            return later.thenApply(value -> {
                visit(value, check);
                return value;
            });
        }
        visit(answer, check);
        return answer;
    }

    private static void visit(@Nullable Object part, Consumer<OfEnterprise> check) {
        switch (part) {
            case null -> {}
            case OfEnterprise about -> check.accept(about);
            case Optional<?> optional -> optional.ifPresent(value -> visit(value, check));
            case Iterable<?> values -> values.forEach(value -> visit(value, check));
            case Map<?, ?> map -> map.values().forEach(value -> visit(value, check));
            case Message<?> message -> visit(message.getPayload(), check);
            case Record entry -> components(entry, check);
            default -> {}
        }
    }

    private static void components(Record entry, Consumer<OfEnterprise> check) {
        for (Method accessor : ACCESSORS.get(entry.getClass())) {
            try {
                visit(accessor.invoke(entry), check);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("answer cannot be looked through: " + entry.getClass(), e);
            }
        }
    }
}
