package org.luzhi.domain.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An event's metadata as stored: a JSON object of strings, keys sorted. Most folds never look at it, so it is read when it is
 * first asked for; what is no such object is found then.
 */
public final class StoredMetadata extends AbstractMap<String, String> implements SortedMap<String, String> {

    private static final ObjectReader READER =
            HistoryJson.mapper().readerFor(new TypeReference<TreeMap<String, String>>() {});

    private final byte[] json;
    private volatile @Nullable SortedMap<String, String> read;

    /** @param json not to be changed by anyone any more */
    public StoredMetadata(byte[] json) {
        this.json = json;
    }

    /** The bytes to store. */
    public static byte[] write(SortedMap<String, String> metadata) {
        try {
            return HistoryJson.mapper().writeValueAsBytes(metadata);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("metadata cannot be written: " + metadata.keySet(), e);
        }
    }

    private SortedMap<String, String> read() {
        SortedMap<String, String> known = read;
        if (known == null) {
            try {
                TreeMap<String, String> found = READER.readValue(json);
                known = Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(found)));
            } catch (IOException | NullPointerException e) {
                throw new IllegalStateException("metadata cannot be read", e);
            }
            read = known;
        }
        return known;
    }

    @Override
    public @Nullable String get(@Nullable Object key) {
        return read().get(key);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return read().containsKey(key);
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return read().entrySet();
    }

    @Override
    public @Nullable Comparator<? super String> comparator() {
        return null;
    }

    @Override
    public SortedMap<String, String> subMap(String from, String to) {
        return read().subMap(from, to);
    }

    @Override
    public SortedMap<String, String> headMap(String to) {
        return read().headMap(to);
    }

    @Override
    public SortedMap<String, String> tailMap(String from) {
        return read().tailMap(from);
    }

    @Override
    public String firstKey() {
        return read().firstKey();
    }

    @Override
    public String lastKey() {
        return read().lastKey();
    }
}
