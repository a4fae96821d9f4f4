package io.dataops.results.baseline;

import io.dataops.results.Anchor;
import io.dataops.results.BaselineContent;
import io.dataops.results.PromotableManifest;
import io.dataops.results.VerificationResult;
import io.dataops.results.json.BaselineJson;
import io.dataops.results.json.ResultJson;
import io.dataops.results.json.UnreadableResultException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What {@code verify} leaves for a promotion: the result, the suite, and what later comparisons need. Its manifest is
 * written last, so that a folder without one is none.
 *
 * @param path the folder; need not exist
 */
public record PromotableFolder(Path path) {
    /** The file that lists the others. */
    public static final String MANIFEST = "promotable.json";
    /** The result, in the format of result.json. */
    public static final String RESULT = "result.json";
    /** The suite as it was. */
    public static final String SUITE = "dataops.yaml";

    private static final int LARGEST_RESULT = 256 << 20;

    /** The result in it. Its fingerprint is {@link #read()}'s to compare. */
    public VerificationResult result() throws UnreadableResultException {
        return new ResultJson(LARGEST_RESULT).read(path.resolve(RESULT));
    }

    /**
     * Lists the files that lie in the folder now. Nothing can be promoted before.
     *
     * @param anchors as they would be after the promotion, for whoever promotes without knowing metrics
     */
    public void seal(List<Anchor> anchors) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        List<Path> found;
        try (Stream<Path> tree = Files.walk(path)) {
            found = tree.filter(Files::isRegularFile).toList();
        }
        for (Path file : found) {
            String name = path.relativize(file).toString().replace('\\', '/');
            if (!name.equals(MANIFEST)) {
                files.put(name, BaselineContent.fingerprint(file));
            }
        }
        new BaselineJson()
                .writeManifest(new PromotableManifest(new BaselineContent(files), anchors), path.resolve(MANIFEST));
    }

    /**
     * The files that can be promoted, each compared with its fingerprint.
     *
     * @throws UnreadableResultException when there is no manifest or no result, or a file is not as it says
     */
    public BaselineContent read() throws UnreadableResultException, IOException {
        BaselineContent content = manifest().content();
        if (!content.files().containsKey(RESULT)) {
            throw new UnreadableResultException("no result was left for a promotion");
        }
        for (String name : content.files().keySet()) {
            Path file = path.resolve(name);
            if (!Files.isRegularFile(file)
                    || !BaselineContent.fingerprint(file).equals(content.files().get(name))) {
                throw new UnreadableResultException(name + " is not as verify left it");
            }
        }
        return content;
    }

    /**
     * The anchors as they would be after the promotion.
     *
     * @throws UnreadableResultException when there is no manifest
     */
    public List<Anchor> anchors() throws UnreadableResultException, IOException {
        return manifest().anchors();
    }

    private PromotableManifest manifest() throws UnreadableResultException, IOException {
        try {
            return new BaselineJson().readManifest(path.resolve(MANIFEST));
        } catch (NoSuchFileException none) {
            throw new UnreadableResultException("nothing was left for a promotion");
        }
    }
}
