package org.luzhi.projections.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.history.HistoryJson;
import org.luzhi.domain.measure.ReportingPeriod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;

/**
 * Writes the answers of projections: decimals as plain strings, times with law's offset, fields in their declared order.
 * Nothing is read by it.
 */
public final class AnswerConverter extends MappingJackson2HttpMessageConverter {

    public AnswerConverter() {
        super(mapper());
    }

    static ObjectMapper mapper() {
        ObjectMapper mapper = HistoryJson.mapper().copy();
        mapper.registerModule(new SimpleModule("luzhi-answers").addSerializer(Instant.class, new LawTime()));
        mapper.setConfig(mapper.getSerializationConfig().without(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY));
        return mapper;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType media) {
        return false;
    }

    @Override
    public boolean canRead(Type type, @Nullable Class<?> context, @Nullable MediaType media) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType media) {
        String name = type.getPackageName();
        return (name.startsWith("org.luzhi.projections.") || name.equals("org.luzhi.domain.receipt"))
                && super.canWrite(type, media);
    }

    private static final class LawTime extends StdScalarSerializer<Instant> {
        private static final long serialVersionUID = 1L;

        LawTime() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant moment, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(ReportingPeriod.ZONE)));
        }
    }
}
