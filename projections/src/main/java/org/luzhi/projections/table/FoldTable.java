package org.luzhi.projections.table;

import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luzhi.projections.fold.Fold;
import org.luzhi.projections.fold.FoldJson;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * The states of a fold in the table {@code fold_<name>}: key, state as JSON text, and the columns it is searched by. Takes
 * part in the caller's transaction.
 */
public final class FoldTable<S> {

    private final Fold<S> fold;
    private final FoldJson<S> json;
    private final JdbcOperations jdbc;
    private final String table;
    private final List<String> columns;
    private final String insert;
    private final String upsert;

    public FoldTable(Fold<S> fold, JdbcOperations jdbc) {
        this.fold = fold;
        this.jdbc = jdbc;
        json = new FoldJson<>(fold);
        table = "fold_" + fold.name();
        Map<String, String> types = types();
        columns = List.copyOf(types.keySet());
        insert = insert(types);
        upsert = insert + conflict();
    }

    public Fold<S> fold() {
        return fold;
    }

    /** The states of those keys that have one. */
    public Map<String, S> load(Collection<String> keys) {
        Map<String, S> found = new HashMap<>();
        jdbc.query(
                "select key, state from " + table + " where key = any (?)",
                set -> set.setArray(1, set.getConnection().createArrayOf("text", keys.toArray())),
                row -> {
                    found.put(row.getString(1), json.read(row.getString(2)));
                });
        return found;
    }

    /** Adds the states of keys that have none yet, in one statement: half the work of {@link #save}. */
    public void add(Collection<String> keys, Map<String, S> states) {
        write(insert, keys, states);
    }

    /** Writes the states of those keys in one statement, whether they are there or not. */
    public void save(Collection<String> keys, Map<String, S> states) {
        write(upsert, keys, states);
    }

    private void write(String sql, Collection<String> keys, Map<String, S> states) {
        List<@Nullable String[]> rows = rows(keys, states);
        jdbc.update(sql, set -> {
            for (int i = 0; i < rows.size(); i++) {
                set.setArray(i + 1, set.getConnection().createArrayOf("text", rows.get(i)));
            }
        });
    }

    public void clear() {
        jdbc.execute("truncate " + table);
    }

    public Optional<S> find(String key) {
        return Optional.ofNullable(load(List.of(key)).get(key));
    }

    /** States in order of their keys. The condition is SQL over the columns, {@code key} among them. */
    public List<S> where(String condition, List<?> arguments, int limit) {
        return where(condition, arguments, "key", limit);
    }

    /** Likewise from the last key back. */
    public List<S> last(String condition, List<?> arguments, int limit) {
        return where(condition, arguments, "key desc", limit);
    }

    private List<S> where(String condition, List<?> arguments, String order, int limit) {
        return jdbc.query(
                "select state from " + table + " where " + condition + " order by " + order + " limit " + limit,
                (row, number) -> json.read(row.getString(1)),
                arguments.toArray());
    }

    /** Every state as stored, for a comparison to the byte. */
    public SortedMap<String, String> stored() {
        SortedMap<String, String> all = new TreeMap<>();
        jdbc.query("select key, state from " + table, row -> {
            all.put(row.getString(1), row.getString(2));
        });
        return all;
    }

    private List<@Nullable String[]> rows(Collection<String> keys, Map<String, S> states) {
        int size = keys.size();
        List<@Nullable String[]> rows = new ArrayList<>();
        for (int i = 0; i < columns.size() + 2; i++) {
            rows.add(new String[size]);
        }
        int at = 0;
        for (String key : keys) {
            S state = Objects.requireNonNull(states.get(key));
            rows.get(0)[at] = key;
            rows.get(1)[at] = json.write(state);
            Map<String, @Nullable Object> values = fold.columns(state);
            for (int i = 0; i < columns.size(); i++) {
                Object value = values.get(columns.get(i));
                rows.get(i + 2)[at] = value == null ? null : value.toString();
            }
            at++;
        }
        return rows;
    }

    /** Texts travel as binary arrays and are cast by the server: one prepared statement for any number of rows. */
    private String insert(Map<String, String> types) {
        List<String> names = names();
        return "insert into %s (%s) select key, state%s from unnest(%s) as changed (%s)"
                .formatted(
                        table,
                        String.join(", ", names),
                        types.entrySet().stream()
                                .map(column -> ", " + column.getKey() + "::" + column.getValue())
                                .collect(Collectors.joining()),
                        names.stream().map(name -> "?::text[]").collect(Collectors.joining(", ")),
                        String.join(", ", names));
    }

    private String conflict() {
        return names().stream()
                .skip(1)
                .map(name -> name + " = excluded." + name)
                .collect(Collectors.joining(", ", " on conflict (key) do update set ", ""));
    }

    private List<String> names() {
        return Stream.concat(Stream.of("key", "state"), columns.stream()).toList();
    }

    private Map<String, String> types() {
        Map<String, String> types = new TreeMap<>();
        jdbc.query(
                "select column_name, udt_name from information_schema.columns"
                        + " where table_schema = current_schema() and table_name = ? and column_name not in ('key', 'state')",
                (PreparedStatement set) -> set.setString(1, table),
                row -> {
                    types.put(row.getString(1), row.getString(2));
                });
        return types;
    }
}
