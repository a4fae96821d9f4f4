package io.jenkins.plugins.dataops.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file by offset, read a page at a time; the last page is kept. */
final class PagedFile implements AutoCloseable {
    private static final int PAGE = 4096;

    private final SeekableByteChannel channel;
    private final long size;
    private final ByteBuffer page = ByteBuffer.allocate(PAGE).limit(0);
    private long pageStart;

    PagedFile(Path file) throws IOException {
        channel = Files.newByteChannel(file);
        size = channel.size();
    }

    long size() {
        return size;
    }

    /** @param offset at least 0 and below {@link #size} */
    byte at(long offset) throws IOException {
        if (offset < pageStart || offset >= pageStart + page.limit()) {
            load(offset / PAGE * PAGE);
        }
        return page.get((int) (offset - pageStart));
    }

    private void load(long start) throws IOException {
        channel.position(start);
        page.clear();
        while (page.hasRemaining() && channel.read(page) >= 0) {
            // A read may bring less than was asked for.
        }
        page.flip();
        pageStart = start;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
