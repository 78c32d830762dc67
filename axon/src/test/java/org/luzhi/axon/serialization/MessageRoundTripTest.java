package org.luzhi.axon.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luzhi.domain.access.AllowedTo;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Refusal;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/** Whatever travels on a bus comes out at another node as it went in. A new message is found by itself. */
class MessageRoundTripTest {

    private final Serializer serializer = new SerializationConfiguration().messageSerializer();

    @ParameterizedTest
    @MethodSource("messages")
    void everyCommandAndQueryComesOutAsItWentIn(Class<?> message) {
        assertRoundTrip(Samples.of(message));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyAnswerComesOutAsItWentIn(Class<?> answer) {
        assertRoundTrip(Samples.of(answer));
    }

    @Test
    void aRefusalArrivesWithItsPlacesAndArguments() {
        Place place = new Place("用能", 7, "C", "/content/consumed/0/quantity");
        assertRoundTrip(Refusal.invalid(List.of(Problem.error("quantity.negative", place, "-1"))));
    }

    @Test
    void thereIsSomethingToTravel() {
        assertThat(messages()).hasSizeGreaterThan(20);
        assertThat(answers()).hasSizeGreaterThan(10);
    }

    private void assertRoundTrip(Object value) {
        SerializedObject<byte[]> bytes = serializer.serialize(value, byte[].class);
        Object back = serializer.deserialize(bytes);
        assertThat(back).usingRecursiveComparison().isEqualTo(value);
        assertThat(serializer.serialize(back, byte[].class).getData()).isEqualTo(bytes.getData());
    }

    static Stream<Class<?>> messages() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(AllowedTo.class));
        return classes(scanner).filter(type -> !type.getName().contains("Test$"));
    }

    static Stream<Class<?>> answers() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new RegexPatternTypeFilter(java.util.regex.Pattern.compile("org\\.luzhi\\..*")));
        return classes(scanner)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(QueryHandler.class)
                        || method.isAnnotationPresent(CommandHandler.class))
                .map(Method::getGenericReturnType)
                .filter(type -> type != void.class)
                .<Class<?>>map(MessageRoundTripTest::inner)
                .distinct();
    }

    /** What is inside an optional or a list. */
    private static Class<?> inner(Type type) {
        if (type instanceof ParameterizedType generic
                && List.of(Optional.class, List.class).contains(generic.getRawType())) {
            return inner(generic.getActualTypeArguments()[0]);
        }
        return (Class<?>) type;
    }

    private static Stream<Class<?>> classes(ClassPathScanningCandidateComponentProvider scanner) {
        return scanner.findCandidateComponents("org.luzhi").stream().map(found -> {
            try {
                return Class.forName(found.getBeanClassName(), false, MessageRoundTripTest.class.getClassLoader());
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        });
    }
}
