package org.luzhi.projections.fold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import org.luzhi.domain.history.HistoryJson;

/** The bytes of a fold's states: equal states give equal text, on any machine. */
public final class FoldJson<S> {

    private final ObjectReader reader;
    private final ObjectWriter writer;

    public FoldJson(Fold<S> fold) {
        reader = HistoryJson.mapper().readerFor(fold.stateType());
        writer = HistoryJson.mapper().writerFor(fold.stateType());
    }

    public String write(S state) {
        try {
            return writer.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("state cannot be written", e);
        }
    }

    /** What {@link #write} says, in UTF-8. */
    public byte[] bytes(S state) {
        try {
            return writer.writeValueAsBytes(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("state cannot be written", e);
        }
    }

    public S read(String json) {
        try {
            return reader.readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("state cannot be read: the fold's revision has to count up", e);
        }
    }
}
