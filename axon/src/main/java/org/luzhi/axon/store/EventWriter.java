package org.luzhi.axon.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.luzhi.axon.database.DatabaseAccess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one line of appends of this node: a single thread that takes what waits, puts it down in one transaction, tells the
 * listeners and then the callers. While it commits one group the next one gathers.
 */
public class EventWriter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EventWriter.class);

    private static final int QUEUE = 1_024;
    private static final int GROUP = 256;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final DatabaseAccess access;
    private final List<CommitListener> listeners;
    private final BlockingQueue<Append> queue = new ArrayBlockingQueue<>(QUEUE);
    private final Thread thread = new Thread(this::run, "event-writer");
    private volatile boolean closed;
    private @Nullable GroupInsert connection;

    public EventWriter(DatabaseAccess access, List<CommitListener> listeners) {
        this.access = access;
        this.listeners = List.copyOf(listeners);
        this.thread.start();
    }

    /** Waits until the events are committed; waits for its turn first when the queue is full. */
    void append(Append append) throws SQLException {
        boolean queued = false;
        boolean interrupted = false;
        while (!queued && !closed) {
            try {
                queue.put(append);
                queued = true;
            } catch (InterruptedException e) {
                interrupted = true; // an answer is owed all the same: whether the events are history must be known
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (closed) {
            refuseQueued();
        }
        answer(append);
    }

    private static void answer(Append append) throws SQLException {
        try {
            append.done().join();
        } catch (java.util.concurrent.CompletionException e) {
            if (e.getCause() instanceof SQLException failure) {
                throw new SQLException(failure.getMessage(), failure.getSQLState(), failure);
            }
            throw new EventStoreException("the events could not be appended", e.getCause());
        }
    }

    /** Ends after the group under way; whoever still waits is refused. */
    @Override
    public void close() throws InterruptedException, SQLException {
        closed = true;
        thread.interrupt();
        thread.join();
        refuseQueued();
        if (connection != null) {
            connection.close();
        }
    }

    private void refuseQueued() {
        for (Append left = queue.poll(); left != null; left = queue.poll()) {
            left.done().completeExceptionally(new EventStoreException("the event store is closed"));
        }
    }

    private void run() {
        List<Append> group = new ArrayList<>(GROUP);
        while (!closed) {
            try {
                group.add(queue.take());
                queue.drainTo(group, GROUP - 1);
                write(List.copyOf(group));
            } catch (InterruptedException e) {
                LOG.debug("the event writer was asked to end");
            } catch (RuntimeException | Error e) {
                LOG.error("the event writer failed on a group of {}", group.size(), e);
                group.forEach(append -> append.done().completeExceptionally(e));
            }
            group.clear();
        }
    }

    private void write(List<Append> group) {
        try {
            conclude(group, commit(group));
        } catch (SQLException e) {
            if (group.size() == 1) {
                group.getFirst().done().completeExceptionally(e);
            } else {
                // One of them is to blame, and only that one shall fail.
                group.forEach(append -> write(List.of(append)));
            }
        }
    }

    /** Commits through lost connections: whether a commit came through is looked up before anyone is answered. */
    private long commit(List<Append> group) throws SQLException {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        boolean uncertain = false;
        while (true) {
            try {
                GroupInsert current = connected();
                OptionalLong found = uncertain ? current.find(group) : OptionalLong.empty();
                return found.isPresent() ? found.getAsLong() : current.commit(group);
            } catch (SQLException e) {
                if (isConnected()) {
                    throw e;
                }
                uncertain = true;
                if (closed || System.nanoTime() > giveUp) {
                    throw e;
                }
                LOG.warn("the event writer lost its connection and connects again: {}", e.getMessage());
                pause();
            }
        }
    }

    private GroupInsert connected() throws SQLException {
        GroupInsert current = connection;
        if (current == null) {
            current = GroupInsert.connect(access);
            connection = current;
        }
        return current;
    }

    private boolean isConnected() {
        GroupInsert current = connection;
        try {
            if (current != null && current.isAlive()) {
                return true;
            }
            if (current != null) {
                current.close();
            }
        } catch (SQLException e) {
            LOG.debug("the lost connection could not be closed", e);
        }
        connection = null;
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            LOG.debug("the event writer was asked to end while it waited for the database");
        }
    }

    private void conclude(List<Append> group, long first) {
        List<CommittedEvent> committed = new ArrayList<>();
        for (Append append : group) {
            for (NewEvent event : append.events()) {
                committed.add(event.at(first + committed.size()));
            }
        }
        for (CommitListener listener : listeners) {
            try {
                listener.committed(committed);
            } catch (RuntimeException e) {
                LOG.error("a commit listener failed; the events are committed all the same", e);
            }
        }
        group.forEach(append -> append.done().complete(null));
    }
}
