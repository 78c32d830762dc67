package org.luzhi.domain.filing;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.DatabindContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.jsontype.impl.TypeIdResolverBase;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.filing.FilingEvent.VersionFiled;
import org.luzhi.domain.subject.Content;

/**
 * Names the subject of content, or of the event of a version, in messages: there the type does not follow from anything
 * else, as it does in the history, where the event's own name tells it.
 */
public final class BySubject extends TypeIdResolverBase {

    private @Nullable JavaType base;

    @Override
    public void init(JavaType baseType) {
        base = baseType;
    }

    @Override
    public String idFromValue(Object value) {
        return FiledSubjects.all().stream()
                .filter(subject -> subject.event().isInstance(value)
                        || subject.rules().contentType().isInstance(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("of no subject: " + value.getClass()))
                .name();
    }

    @Override
    public String idFromValueAndType(Object value, Class<?> suggested) {
        return idFromValue(value);
    }

    @Override
    public JavaType typeFromId(DatabindContext context, String id) {
        FiledSubject<?> subject = FiledSubjects.of(id);
        JavaType named = Objects.requireNonNull(base);
        Class<?> type = named.isTypeOrSubTypeOf(VersionFiled.class)
                ? subject.event()
                : subject.rules().contentType().asSubclass(Content.class);
        return context.constructSpecializedType(named, type);
    }

    @Override
    public JsonTypeInfo.Id getMechanism() {
        return JsonTypeInfo.Id.CUSTOM;
    }
}
