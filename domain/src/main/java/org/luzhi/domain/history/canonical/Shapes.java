package org.luzhi.domain.history.canonical;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.history.canonical.Cursor.Slice;
import org.luzhi.domain.standard.PinnedRow;

/** Finds the shape of a type, as the mapper of the history would write it. */
final class Shapes {

    /** Texts up to this length are mostly codes, and come again. */
    private static final int CODE = 24;

    private static final int PLACES = 1_024;

    private static final Map<Class<?>, Shape> PLAIN = Map.of(
            long.class, Plain::whole,
            Long.class, Plain::whole,
            int.class, Plain::small,
            Integer.class, Plain::small,
            boolean.class, Plain::truth,
            BigDecimal.class, Plain::decimal,
            Instant.class, Plain::instant);

    private Shapes() {}

    static Optional<Shape> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return container(generic);
        }
        if (!(type instanceof Class<?> plain)) {
            return Optional.empty();
        }
        Shape known = PLAIN.get(plain);
        if (known != null) {
            return Optional.of(known);
        }
        if (plain == String.class) {
            return Optional.of(text());
        }
        if (plain == LocalDate.class) {
            return Optional.of(repeated(Plain::date));
        }
        return creator(plain).or(() -> plain.isEnum() ? Optional.of(code(plain)) : record(plain));
    }

    private static Shape text() {
        Seen<String> codes = new Seen<>(PLACES);
        return json -> {
            Slice text = json.text();
            return text.length() > CODE ? text.string() : codes.of(text, Slice::string);
        };
    }

    private static Shape repeated(Function<Slice, Object> read) {
        Seen<Object> seen = new Seen<>(PLACES);
        return json -> seen.of(json.text(), read);
    }

    private static Optional<Shape> creator(Class<?> type) {
        return Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()))
                .filter(each -> each.isAnnotationPresent(JsonCreator.class))
                .findFirst()
                .map(Shapes::created);
    }

    private static Shape created(Executable creator) {
        if (creator.getParameterCount() != 1 || creator.getParameterTypes()[0] != String.class) {
            return json -> {
                throw new NotCanonicalException();
            };
        }
        MethodHandle handle = Handles.ofArray(
                creator instanceof Method method ? Handles.of(method) : Handles.of((Constructor<?>) creator), 1);
        return repeated(text -> Handles.call(handle, new Object[] {text.string()}));
    }

    /** A constant by what stands for it. */
    private static Shape code(Class<?> type) {
        MethodHandle value = Arrays.stream(type.getDeclaredMethods())
                .filter(method ->
                        method.isAnnotationPresent(JsonValue.class) && !Modifier.isStatic(method.getModifiers()))
                .map(method -> Handles.ofArray(Handles.of(method), 1))
                .findFirst()
                .orElse(null);
        Map<Object, Object> constants = new TreeMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(
                    value == null ? ((Enum<?>) constant).name() : Handles.call(value, new Object[] {constant}),
                    constant);
        }
        return repeated(text -> {
            Object constant = constants.get(text.string());
            if (constant == null) {
                throw new NotCanonicalException();
            }
            return constant;
        });
    }

    private static Optional<Shape> record(Class<?> type) {
        if (!type.isRecord()) {
            return Optional.empty();
        }
        RecordComponent[] declared = type.getRecordComponents();
        List<RecordShape.Component> components = new ArrayList<>();
        for (int i = 0; i < declared.length; i++) {
            Optional<Shape> shape = of(declared[i].getGenericType());
            if (shape.isEmpty() || declared[i].getAccessor().isAnnotationPresent(JsonProperty.class)) {
                return Optional.empty();
            }
            boolean nullable = declared[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
            components.add(new RecordShape.Component(declared[i].getName(), i, nullable, shape.get()));
        }
        components.sort(Comparator.comparing(RecordShape.Component::name));
        Shape shape = new RecordShape(components, Handles.of(constructor(type, declared)));
        return Optional.of(type == PinnedRow.class ? new SeenRecords(shape) : shape);
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        try {
            return type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has it: " + type, e);
        }
    }

    private static Optional<Shape> container(ParameterizedType type) {
        Type[] of = type.getActualTypeArguments();
        if (type.getRawType() == List.class) {
            return of(of[0]).map(Shapes::list);
        }
        if (type.getRawType() == SortedSet.class) {
            return of(of[0]).map(each -> {
                Shape list = list(each);
                return json -> new TreeSet<>((List<?>) list.read(json));
            });
        }
        return type.getRawType() == SortedMap.class && of[0] == String.class
                ? of(of[1]).map(Shapes::map)
                : Optional.empty();
    }

    private static Shape list(Shape each) {
        return json -> {
            List<Object> values = new ArrayList<>();
            json.expect('[');
            if (!json.takes(']')) {
                do {
                    values.add(each.read(json));
                } while (json.takes(','));
                json.expect(']');
            }
            return values;
        };
    }

    /** Keys come once, in their order. */
    private static Shape map(Shape each) {
        Shape text = text();
        return json -> {
            TreeMap<String, Object> values = new TreeMap<>();
            json.expect('{');
            if (!json.takes('}')) {
                do {
                    String key = (String) text.read(json);
                    if (!values.isEmpty() && key.compareTo(values.lastKey()) <= 0) {
                        throw new NotCanonicalException();
                    }
                    json.expect(':');
                    values.put(key, each.read(json));
                } while (json.takes(','));
                json.expect('}');
            }
            return values;
        };
    }
}
