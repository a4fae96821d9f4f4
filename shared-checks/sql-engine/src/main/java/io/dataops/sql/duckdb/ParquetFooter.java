package io.dataops.sql.duckdb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** What stands behind the rows of a Parquet file: its columns, the length of all that in four bytes, and four letters. */
final class ParquetFooter {
    private static final int END = 8;

    private ParquetFooter() {}

    /**
     * Whether so little stands before the footer that there may be no row. It costs a read of eight bytes, where asking the
     * engine costs as much as opening the file does.
     *
     * @throws IOException if the file cannot be read
     */
    static boolean isMostOf(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer end = ByteBuffer.allocate(END).order(ByteOrder.LITTLE_ENDIAN);
            channel.position(Math.max(0, channel.size() - END));
            while (end.hasRemaining() && channel.read(end) >= 0) {
                // A channel may hand over less than it was asked for.
            }
            // Pages without a value are shorter than what the footer says of them.
            return channel.size() - END <= 2L * end.getInt(0);
        }
    }
}
