package io.dataops.onnx;

import io.dataops.checks.score.ScorerException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Reads of a model's file what {@link ModelFile} tells. */
final class ModelFileReader {
    private static final byte[] LARGE_FILE_POINTER = "version https://git-lfs".getBytes(StandardCharsets.UTF_8);

    private final Path path;
    private final String shownAs;
    private final Path folder;

    /**
     * A reader of one file.
     *
     * @param shownAs the file as the suite writes it, for messages
     */
    ModelFileReader(Path path, String shownAs) {
        this.path = path.toAbsolutePath().normalize();
        this.shownAs = shownAs;
        Path parent = this.path.getParent();
        this.folder = parent == null ? this.path : parent;
    }

    /** Reads the file; a file that is no ONNX model, or whose weights are missing, has a sentence for it. */
    ModelFile read() throws ScorerException {
        if (!Files.isRegularFile(path)) {
            throw problem(Files.isDirectory(path) ? "is a folder, not an ONNX model" : "does not exist");
        }
        refuseWhatIsNoModel();
        ModelFields fields = fields();
        Set<Path> weights = new LinkedHashSet<>();
        for (String location : fields.locations) {
            weights.add(weights(location));
        }
        return new ModelFile(
                path,
                folder,
                shownAs,
                size(path) + sizes(weights),
                (fields.producer + " " + fields.producerVersion).strip(),
                Optional.ofNullable(fields.opsets.get("")),
                fields.outputs,
                fields.sources);
    }

    private void refuseWhatIsNoModel() throws ScorerException {
        byte[] start;
        try (InputStream in = Files.newInputStream(path)) {
            start = in.readNBytes(LARGE_FILE_POINTER.length);
        } catch (IOException e) {
            throw new ScorerException(shownAs + " cannot be read", e);
        }
        if (start.length == 0) {
            throw problem("is empty");
        }
        if (Arrays.equals(start, LARGE_FILE_POINTER)) {
            throw problem("is only the pointer that Git LFS keeps in its place; fetch the model with 'git lfs pull'");
        }
    }

    private ModelFields fields() throws ScorerException {
        ModelFields fields = new ModelFields();
        try (WireReader in = WireReader.of(path)) {
            in.fields(fields);
        } catch (IOException e) {
            throw new ScorerException(
                    shownAs + (fields.hasVersion ? " is cut short or damaged" : " is not an ONNX model"), e);
        }
        if (!fields.hasGraph) {
            throw problem(fields.hasVersion ? "is cut short or damaged" : "is not an ONNX model");
        }
        return fields;
    }

    private Path weights(String location) throws ScorerException {
        Path file;
        try {
            file = folder.resolve(location).normalize();
        } catch (InvalidPathException e) {
            throw new ScorerException(shownAs + " keeps weights in a file whose name is none", e);
        }
        if (!file.startsWith(folder)) {
            throw problem("keeps weights in '" + location + "', outside its own folder");
        }
        if (!Files.isRegularFile(file)) {
            throw problem("keeps weights in '" + location + "', and there is no such file beside it");
        }
        return file;
    }

    private long sizes(Set<Path> files) throws ScorerException {
        long sum = 0;
        for (Path file : files) {
            sum += size(file);
        }
        return sum;
    }

    private long size(Path file) throws ScorerException {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new ScorerException(shownAs + " cannot be read", e);
        }
    }

    private ScorerException problem(String rest) {
        return new ScorerException(shownAs + " " + rest);
    }
}
