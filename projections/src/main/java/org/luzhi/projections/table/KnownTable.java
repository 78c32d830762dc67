package org.luzhi.projections.table;

import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luzhi.projections.fold.Fold;
import org.luzhi.projections.fold.FoldJson;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementSetter;

/**
 * Every state that the keys of a fold ever had, in the table {@code known_<name>}, by the position of the event that made it;
 * only ever added to. So the state known at a position is a look-up by index. Takes part in the caller's transaction.
 */
public final class KnownTable<S> {

    /** A state that an event made. */
    public record Made<S>(String key, long position, S state) {}

    private final Fold<S> fold;
    private final FoldJson<S> json;
    private final JdbcOperations jdbc;
    private final String table;
    private final Map<String, String> columns;

    public KnownTable(Fold<S> fold, JdbcOperations jdbc) {
        this.fold = fold;
        this.jdbc = jdbc;
        json = new FoldJson<>(fold);
        table = "known_" + fold.name();
        columns = columns();
    }

    public Fold<S> fold() {
        return fold;
    }

    /** Position of the first event that it doesn't hold. */
    public long reached() {
        Long next = jdbc.query(
                "select next from known_reached where fold = ? and revision = ?",
                row -> row.next() ? row.getLong(1) : null,
                fold.name(),
                fold.revision());
        return next == null ? 0 : next;
    }

    /** Likewise, and keeps other writers out until the transaction ends; empties what another revision of the fold made. */
    public long claim() {
        jdbc.query("select pg_advisory_xact_lock(hashtext(?))", row -> {}, table);
        Integer revision = jdbc.query(
                "select revision from known_reached where fold = ?",
                row -> row.next() ? row.getInt(1) : null,
                fold.name());
        if (revision == null || revision != fold.revision()) {
            jdbc.execute("truncate " + table);
            reach(0);
        }
        return reached();
    }

    /** Adds states, and says how far they go. */
    public void add(List<Made<S>> made, long next) {
        if (!made.isEmpty()) {
            String names = Stream.concat(Stream.of("key", "state", "position"), columns.keySet().stream())
                    .collect(Collectors.joining(", "));
            jdbc.update("insert into " + table + " (" + names + ") select " + names + from(), arrays(made, List.of()));
        }
        reach(next);
    }

    private void reach(long next) {
        jdbc.update(
                "insert into known_reached (fold, revision, next) values (?, ?, ?)"
                        + " on conflict (fold) do update set revision = excluded.revision, next = excluded.next",
                fold.name(),
                fold.revision(),
                next);
    }

    /** The states of those keys before an event. */
    public Map<String, S> before(long end, Collection<String> keys) {
        return found(
                "select distinct on (key) key, state from " + table
                        + " where key = any (?) and position < ? order by key, position desc",
                set -> {
                    set.setArray(1, set.getConnection().createArrayOf("text", keys.toArray()));
                    set.setLong(2, end);
                });
    }

    /**
     * The states before an event, in order of their keys.
     *
     * @param keys a condition on keys that never change, {@code key} and {@code year}, which the index serves
     * @param condition a condition on the columns of the states
     * @param without keys to leave out
     */
    SortedMap<String, S> before(long end, Condition keys, Condition condition, Collection<String> without, int limit) {
        List<Object> arguments = new ArrayList<>(keys.arguments());
        arguments.add(end);
        arguments.addAll(condition.arguments());
        return found(
                "select key, state from (select distinct on (key) * from " + table + " where " + keys.sql()
                        + " and position < ? order by key, position desc) newest where " + condition.sql()
                        + " and not key = any (?) order by key limit " + limit,
                set -> {
                    int next = set(set, arguments);
                    set.setArray(next, set.getConnection().createArrayOf("text", without.toArray()));
                });
    }

    /** Those of the given states that keep the conditions. */
    SortedMap<String, S> only(List<Made<S>> states, Condition keys, Condition condition, int limit) {
        List<Object> arguments = new ArrayList<>(keys.arguments());
        arguments.addAll(condition.arguments());
        return found(
                "select key, state" + from() + " where " + keys.sql() + " and " + condition.sql()
                        + " order by key limit " + limit,
                arrays(states, arguments));
    }

    /** Texts travel as arrays and are cast by the server, as into the table. */
    private String from() {
        String cast = columns.entrySet().stream()
                .map(column -> ", " + column.getKey() + "::" + column.getValue())
                .collect(Collectors.joining());
        String names = columns.keySet().stream().map(name -> ", " + name).collect(Collectors.joining());
        String marks = IntStream.range(0, columns.size() + 3)
                .mapToObj(i -> "?::text[]")
                .collect(Collectors.joining(", "));
        return " from (select key collate \"C\" as key, state, position::int8" + cast + " from unnest(" + marks
                + ") as made (key, state, position" + names + ")) states";
    }

    private PreparedStatementSetter arrays(List<Made<S>> made, List<Object> arguments) {
        List<@Nullable String[]> rows = new ArrayList<>();
        for (int i = 0; i < columns.size() + 3; i++) {
            rows.add(new String[made.size()]);
        }
        for (int at = 0; at < made.size(); at++) {
            Made<S> each = made.get(at);
            rows.get(0)[at] = each.key();
            rows.get(1)[at] = json.write(each.state());
            rows.get(2)[at] = Long.toString(each.position());
            Map<String, @Nullable Object> values = fold.columns(each.state());
            int column = 3;
            for (String name : columns.keySet()) {
                Object value = values.get(name);
                rows.get(column++)[at] = value == null ? null : value.toString();
            }
        }
        return set -> {
            for (int i = 0; i < rows.size(); i++) {
                set.setArray(i + 1, set.getConnection().createArrayOf("text", rows.get(i)));
            }
            for (int i = 0; i < arguments.size(); i++) {
                set.setObject(rows.size() + i + 1, arguments.get(i));
            }
        };
    }

    private static int set(PreparedStatement set, List<Object> arguments) throws java.sql.SQLException {
        for (int i = 0; i < arguments.size(); i++) {
            set.setObject(i + 1, arguments.get(i));
        }
        return arguments.size() + 1;
    }

    private SortedMap<String, S> found(String sql, PreparedStatementSetter set) {
        SortedMap<String, S> found = new TreeMap<>();
        jdbc.query(sql, set, row -> {
            found.put(row.getString(1), json.read(row.getString(2)));
        });
        return found;
    }

    private Map<String, String> columns() {
        Map<String, String> types = new TreeMap<>();
        jdbc.query(
                "select column_name, udt_name from information_schema.columns where table_schema = current_schema()"
                        + " and table_name = ? and column_name not in ('key', 'state', 'position')",
                (PreparedStatement set) -> set.setString(1, table),
                row -> {
                    types.put(row.getString(1), row.getString(2));
                });
        return types;
    }
}
