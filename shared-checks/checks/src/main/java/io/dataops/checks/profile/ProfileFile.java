package io.dataops.checks.profile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import io.dataops.results.file.AtomicFile;
import io.dataops.results.json.JsonTree;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A profile in a file: JSON, compressed with gzip. One that is not compressed is read too. The same profile gives the same
 * bytes on the same Java.
 *
 * @param path where it stands
 */
public record ProfileFile(Path path) {
    /** How its name ends. */
    public static final String ENDING = ".json.gz";

    private static final int LARGEST = 256 << 20;
    private static final String FORMATS = "\"dataops-profile/";
    private static final int BEGINNING = 100;
    private static final int GZIP = 0x1f8b;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(LARGEST)
                    .maxNestingDepth(20)
                    .build())
            .build();

    /** Writes a profile whole or not at all. */
    public void write(Profile profile) throws IOException {
        JsonNode tree = ProfileTree.of(profile);
        new AtomicFile(path).write(out -> {
            GZIPOutputStream compressed = new GZIPOutputStream(out);
            try (JsonGenerator text = JSON.createGenerator(compressed)) {
                JsonTree.write(tree, text.setPrettyPrinter(lines()));
            }
            compressed.finish();
        });
    }

    /** Lists stay on one line. */
    private static DefaultPrettyPrinter lines() {
        return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    /**
     * Reads a profile.
     *
     * @throws UnreadableProfileException when it holds none to rely on
     * @throws IOException when it cannot be opened
     */
    public Profile read() throws UnreadableProfileException, IOException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(path))) {
            return TreeProfile.of(tree(file));
        }
    }

    /** Whether a file is there that begins as a profile does, whole or not, and not as data do. */
    public boolean holdsProfile() {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(path));
                InputStream text = isCompressed(file) ? new GZIPInputStream(file) : file) {
            return new String(text.readNBytes(BEGINNING), StandardCharsets.UTF_8).contains(FORMATS);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static JsonNode tree(InputStream file) throws UnreadableProfileException {
        try (InputStream text = isCompressed(file) ? new GZIPInputStream(file) : file;
                JsonParser parser = JSON.createParser(text)) {
            return JsonTree.read(parser);
        } catch (JsonProcessingException broken) {
            throw new UnreadableProfileException("it is cut off or no JSON of at most 256 MiB");
        } catch (IOException broken) {
            throw new UnreadableProfileException("it is cut off or damaged");
        }
    }

    private static boolean isCompressed(InputStream file) throws IOException {
        file.mark(2);
        boolean compressed = ((file.read() << 8) | file.read()) == GZIP;
        file.reset();
        return compressed;
    }
}
