package org.luzhi.axon.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows of another table in the transaction of the events they belong to: one statement for a whole group.
 *
 * @param <R> a row
 */
public interface Companion<R> {

    /** What goes down with that event; null for nothing. Called on the caller's thread. */
    @Nullable
    R with(NewEvent event);

    /** One statement that takes all rows of a group, as arrays. It must never fail because a row is there already. */
    String statement();

    /**
     * Binds the rows.
     *
     * @param first index of the statement's first parameter
     */
    void bind(PreparedStatement statement, int first, List<R> rows) throws SQLException;
}
