package org.luzhi.domain.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One built-in table: rows by code, and of each code its editions, oldest first. */
public final class StandardTable {

    private final String name;
    private final List<TableRow> rows;
    private final Editions<TableRow> editions;

    private StandardTable(String name, List<TableRow> rows) {
        this.name = name;
        this.rows = List.copyOf(rows);
        this.editions = new Editions<>(rows, TableRow::origin);
    }

    /** Reads the table of that name from the class path. */
    static StandardTable load(String name) {
        return parse(name, new String(source(name), StandardCharsets.UTF_8));
    }

    /** The bytes of the built-in table of that name, as they are kept. */
    public static byte[] source(String name) {
        try (InputStream in = StandardTable.class.getResourceAsStream(name + ".csv")) {
            if (in == null) {
                throw new IllegalStateException("no built-in table " + name);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("built-in table " + name, unreadable);
        }
    }

    static StandardTable parse(String name, String csv) {
        List<List<String>> records = Csv.records(csv);
        List<String> header = records.getFirst();
        return new StandardTable(
                name,
                records.stream().skip(1).map(cells -> row(name, header, cells)).toList());
    }

    private static TableRow row(String table, List<String> header, List<String> cells) {
        if (cells.size() != header.size()) {
            throw new IllegalStateException("table " + table + ": " + cells.size() + " cells in " + cells);
        }
        SortedMap<String, String> named = new TreeMap<>();
        for (int i = 0; i < header.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                named.put(header.get(i), cells.get(i));
            }
        }
        return new TableRow(origin(table, named), named);
    }

    private static Origin origin(String table, SortedMap<String, String> cells) {
        return new Origin(
                table,
                cells.getOrDefault("code", ""),
                cells.getOrDefault("edition", ""),
                day(cells.get("valid_from")),
                day(cells.get("valid_to")),
                cells.getOrDefault("source", ""),
                cells.getOrDefault("confidence", ""));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    public String name() {
        return name;
    }

    /** All rows in the order of the table. */
    public List<TableRow> rows() {
        return rows;
    }

    /** The editions of each code, oldest first. */
    public SortedMap<String, List<TableRow>> editions() {
        return editions.byCode();
    }

    /** The newest edition of that code. */
    public Optional<TableRow> newest(String code) {
        return Optional.ofNullable(editions.byCode().get(code)).map(List::getLast);
    }

    /**
     * The edition of that code that holds on the day; else the newest begun by then, when none holds any more; else, for
     * a day before all of them, the first. Empty only for an unknown code.
     */
    public Optional<TableRow> on(String code, LocalDate day) {
        return editions.on(code, day);
    }
}
