package org.luzhi.axon.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The data folder, held by one running Luzhi at a time. The operating system lets go of the hold when the process ends,
 * however it ends: whatever still runs on the folder afterwards is an orphan.
 */
final class DataFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel channel;

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    static DataFolder hold(Path folder) {
        try {
            Path root = Files.createDirectories(folder).toRealPath();
            FileChannel channel =
                    FileChannel.open(root.resolve("luzhi.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw inUse(root);
            }
            return new DataFolder(root, channel);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the data folder " + folder, e);
        }
    }

    Path root() {
        return root;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot let go of the data folder " + root, e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    private static DatabaseUnavailableException inUse(Path root) {
        return new DatabaseUnavailableException(
                "数据目录 " + root + " 正被另一个运行中的绿智使用",
                "the data folder " + root + " is in use by another running Luzhi",
                "请先停止它，或用 luzhi.data 指定另一个目录。",
                "Stop it first, or name another folder with luzhi.data.");
    }
}
