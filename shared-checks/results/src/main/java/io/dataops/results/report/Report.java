package io.dataops.results.report;

import io.dataops.results.VerificationResult;
import io.dataops.results.file.AtomicFile;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A result as people or other tools read it. Renders from the result alone: same result, same text. */
public interface Report {
    /** Appends the report, with {@code \n} between lines and no byte order mark. */
    void render(VerificationResult result, Appendable out) throws IOException;

    /** Name of the file it is usually stored in, without folders. */
    String fileName();

    /**
     * Stores the report in UTF-8 under its {@link #fileName()}, whole or not at all.
     *
     * @param folder made when it is missing
     * @return the file
     * @throws IOException if it cannot be written; the message names the file and the reason
     */
    default Path write(VerificationResult result, Path folder) throws IOException {
        Path file = folder.resolve(fileName());
        new AtomicFile(file).write(out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            render(result, writer);
            writer.flush();
        });
        return file;
    }
}
