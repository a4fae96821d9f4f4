package io.jenkins.plugins.dataops.collect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A file that an agent found, or the reason why it does not count. */
public final class CollectedFile implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final byte @Nullable [] compressed;
    private final @Nullable String problem;

    private CollectedFile(String path, byte @Nullable [] compressed, @Nullable String problem) {
        this.path = path;
        this.compressed = compressed;
        this.problem = problem;
    }

    static CollectedFile found(String path, byte[] compressed) {
        return new CollectedFile(path, compressed.clone(), null);
    }

    static CollectedFile rejected(String path, String problem) {
        return new CollectedFile(path, null, problem);
    }

    /** Relative to the workspace, with {@code /} between folders. */
    public String path() {
        return path;
    }

    /** Why it does not count, in one sentence without a full stop; null when it does. */
    public @Nullable String problem() {
        return problem;
    }

    /**
     * The content as it was on the agent.
     *
     * @throws IllegalStateException if there is none
     */
    public InputStream open() throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(gzip()));
    }

    /**
     * Writes the content in gzip.
     *
     * @throws IllegalStateException if there is none
     */
    public void copyTo(OutputStream out) throws IOException {
        out.write(gzip());
    }

    private byte[] gzip() {
        if (compressed == null) {
            throw new IllegalStateException(path + " has no content: " + problem);
        }
        return compressed;
    }
}
