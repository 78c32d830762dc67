package org.luzhi.integration.dropbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** How a file looks from outside: while neither changes, nobody is writing. */
record Stamp(long size, long modifiedMillis) {

    static Stamp of(Path file) throws IOException {
        BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new Stamp(seen.size(), seen.lastModifiedTime().toMillis());
    }

    @Override
    public String toString() {
        return size + " " + modifiedMillis;
    }
}
