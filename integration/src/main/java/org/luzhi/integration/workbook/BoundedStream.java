package org.luzhi.integration.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is really unpacked, whatever the archive declared, and refuses runs of bytes without an element. */
final class BoundedStream extends FilterInputStream {

    private final Budget budget;
    private int run;

    BoundedStream(InputStream in, Budget budget) {
        super(in);
        this.budget = budget;
    }

    /** Bytes that the parts of one workbook may still unpack to. */
    static final class Budget {
        private long left;

        Budget(long left) {
            this.left = left;
        }

        void spend(long bytes) throws TooLarge {
            left -= bytes;
            if (left < 0) {
                throw new TooLarge();
            }
        }
    }

    /** More than the bounds allow. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (count > 0) {
            budget.spend(count);
            measureRun(into, offset, count);
        }
        return count;
    }

    private void measureRun(byte[] bytes, int offset, int count) throws TooLarge {
        for (int i = offset; i < offset + count; i++) {
            run = bytes[i] == '<' ? 0 : run + 1;
            if (run > Bounds.RUN) {
                throw new TooLarge();
            }
        }
    }
}
