package org.luzhi.projections.ledger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which tile: C2SP tlog-tiles, {@code <L>/<N>[.p/<W>]}.
 *
 * @param level 0 to 5 of the hashes that it holds; {@link #ENTRIES} for a bundle of entries
 * @param number of the tile in its level, from 0
 * @param width hashes or entries in it, 1 to 256; less than 256 makes it partial
 */
public record TileAddress(int level, long number, int width) {

    /** Hashes in a full tile. */
    public static final int FULL = 256;
    /** Stands for the level of entry bundles. */
    public static final int ENTRIES = -1;

    private static final int HIGHEST = 5;
    private static final int GROUP = 1_000;
    /** Six groups: more than any position needs, and no overflow. */
    private static final Pattern FORM =
            Pattern.compile("(entries|[0-5])/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    public TileAddress {
        if (level < ENTRIES || level > HIGHEST || number < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException("no tile " + level + "/" + number + " of width " + width);
        }
    }

    /** Reads what follows {@code tile/}; empty when it isn't exactly the path of a tile that can be. */
    public static Optional<TileAddress> parse(String path) {
        Matcher parts = FORM.matcher(path);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int level = parts.group(1).equals("entries") ? ENTRIES : Integer.parseInt(parts.group(1));
        int width = parts.group(3) == null ? FULL : Integer.parseInt(parts.group(3));
        if (parts.group(3) != null && width >= FULL) {
            return Optional.empty();
        }
        long number = Long.parseLong(parts.group(2).replace("x", "").replace("/", ""));
        TileAddress address = new TileAddress(level, number, width);
        return address.path().equals(path) ? Optional.of(address) : Optional.empty();
    }

    /** E.g. {@code 0/x001/x234/067.p/8} or {@code entries/000}. */
    public String path() {
        StringBuilder name = new StringBuilder(digits(number % GROUP));
        for (long rest = number / GROUP; rest > 0; rest /= GROUP) {
            name.insert(0, "x" + digits(rest % GROUP) + "/");
        }
        return (level == ENTRIES ? "entries" : Integer.toString(level)) + "/" + name + (isFull() ? "" : ".p/" + width);
    }

    public boolean isFull() {
        return width == FULL;
    }

    private static String digits(long group) {
        String digits = Long.toString(group);
        return "0".repeat(3 - digits.length()) + digits;
    }
}
