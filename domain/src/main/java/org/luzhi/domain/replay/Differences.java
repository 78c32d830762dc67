package org.luzhi.domain.replay;

/**
 * How many rows of a replay's result are in the live read models.
 *
 * @param equal the same to the byte
 * @param changed there, but with another state
 * @param missing in the result, not live
 * @param extra live, not in the result
 */
public record Differences(long equal, long changed, long missing, long extra) {

    public static final Differences NONE = new Differences(0, 0, 0, 0);

    public Differences plus(Differences other) {
        return new Differences(
                equal + other.equal, changed + other.changed, missing + other.missing, extra + other.extra);
    }

    /** Whether every row is the same. */
    public boolean none() {
        return changed == 0 && missing == 0 && extra == 0;
    }
}
