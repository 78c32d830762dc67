package org.luzhi.projections.bundle;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The events of a bundle: position (8 bytes), length (4 bytes), canonical record, one behind the other, in a gzip. */
public final class EventFile implements Iterator<EventFile.Stored>, AutoCloseable {

    /** An event as it stands there. */
    @SuppressWarnings("ArrayRecordComponent") // handed on to be hashed, never compared
    public record Stored(long position, byte[] record) {}

    /** No event is longer: a body has 10 MB at most. */
    private static final int LONGEST = 64 << 20;

    private final DataInputStream in;
    private @Nullable Stored next;
    private boolean ended;

    public EventFile(InputStream in) throws IOException {
        this.in = new DataInputStream(new StrictGzip(in));
    }

    /** Writes one. */
    static void write(DataOutputStream out, Stored event) throws IOException {
        out.writeLong(event.position());
        out.writeInt(event.record().length);
        out.write(event.record());
    }

    static DataOutputStream writing(OutputStream out) throws IOException {
        return new DataOutputStream(StrictGzip.writing(out));
    }

    /** @throws MalformedBundleException when what follows is no event */
    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            try {
                next = read();
            } catch (EOFException e) {
                throw new MalformedBundleException("the events end amid one");
            } catch (java.util.zip.ZipException e) {
                throw new MalformedBundleException("not a gzip file: " + e.getMessage());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            ended = next == null;
        }
        return next != null;
    }

    private @Nullable Stored read() throws IOException {
        int first = in.read();
        if (first < 0) {
            return null;
        }
        long position = (long) first << 56;
        for (int shift = 48; shift >= 0; shift -= 8) {
            position |= (long) in.readUnsignedByte() << shift;
        }
        int length = in.readInt();
        if (position < 0 || length < 0 || length > LONGEST) {
            throw new MalformedBundleException("an event of " + length + " bytes at position " + position);
        }
        byte[] record = in.readNBytes(length);
        if (record.length < length) {
            throw new EOFException();
        }
        return new Stored(position, record);
    }

    @Override
    public Stored next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Stored event = next;
        next = null;
        return event;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
