package io.dataops.results.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dataops.results.BaselineContent;
import io.dataops.results.BaselineRecord;
import io.dataops.results.PromotableManifest;
import io.dataops.results.file.AtomicFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes and reads {@code baseline.json} and the manifest of what can be promoted. A baseline carries a seal, the fingerprint
 * of everything else in it: a merge gone wrong or an edit by hand is told from a promotion. It keeps nobody out who means
 * to forge one.
 */
public final class BaselineJson {
    /** What {@code format} says in a baseline. */
    public static final String FORMAT = "dataops-baseline/1";
    /** What {@code format} says in a manifest. */
    public static final String MANIFEST_FORMAT = "dataops-promotable/1";

    private static final String SEAL = "seal";
    private static final int LARGEST = 16 << 20;

    private final JsonDocument document = new JsonDocument(LARGEST);

    /** Writes a baseline whole or not at all, and has it on the disk when it returns. */
    public void write(BaselineRecord record, Path file) throws IOException {
        ObjectNode tree = tree(record);
        try {
            tree.put(SEAL, seal(tree));
        } catch (UnreadableResultException tooLarge) {
            throw new IOException("cannot write " + file + ": " + tooLarge.getMessage(), tooLarge);
        }
        new AtomicFile(file).writeDurably(out -> document.write(tree, out));
    }

    /**
     * Reads a baseline.
     *
     * @throws UnreadableResultException if it cannot be relied on
     * @throws java.nio.file.NoSuchFileException if there is none
     */
    public BaselineRecord read(Path file) throws UnreadableResultException, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (!(document.read(in) instanceof ObjectNode tree)) {
                throw new UnreadableResultException("it is not a dataops baseline: it holds no JSON object");
            }
            JsonFields top = JsonFields.top(tree, "baseline");
            requireFormat(top, FORMAT);
            String seal = top.text(SEAL);
            tree.remove(SEAL);
            if (!seal.equals(seal(tree))) {
                throw new UnreadableResultException("it was changed after its promotion");
            }
            return new BaselineRecord(
                    PromotionTree.promotion(top.object("promoted")),
                    content(top),
                    top.objects("anchors", PromotionTree::anchor),
                    top.objectsOrNone("earlier", PromotionTree::promotion));
        }
    }

    /** Writes the manifest of what can be promoted. */
    public void writeManifest(PromotableManifest manifest, Path file) throws IOException {
        ObjectNode tree = JsonObject.of("promotable")
                .text("format", MANIFEST_FORMAT)
                .objects("anchors", manifest.anchors(), PromotionTree::of)
                .textsByName("files", manifest.content().files())
                .node();
        new AtomicFile(file).write(out -> document.write(tree, out));
    }

    /**
     * Reads the manifest of what can be promoted.
     *
     * @throws UnreadableResultException if it cannot be relied on
     * @throws java.nio.file.NoSuchFileException if there is none
     */
    public PromotableManifest readManifest(Path file) throws UnreadableResultException, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            JsonFields top = JsonFields.top(document.read(in), "manifest");
            requireFormat(top, MANIFEST_FORMAT);
            return new PromotableManifest(content(top), top.objectsOrNone("anchors", PromotionTree::anchor));
        }
    }

    private static void requireFormat(JsonFields top, String format) throws UnreadableResultException {
        String found = top.text("format");
        if (!found.matches("\\Q" + format + "\\E(\\.[0-9]{1,9})?")) {
            throw new UnreadableResultException("its format is not " + format);
        }
    }

    private static ObjectNode tree(BaselineRecord record) {
        return JsonObject.of("baseline")
                .text("format", FORMAT)
                .text("content", record.content().folderName())
                .text("fingerprint", record.content().fingerprint())
                .object("promoted", PromotionTree.of(record.promotion()))
                .objects("earlier", record.earlier(), PromotionTree::of)
                .objects("anchors", record.anchors(), PromotionTree::of)
                .textsByName("files", record.content().files())
                .node();
    }

    private static BaselineContent content(JsonFields fields) throws UnreadableResultException {
        return fields.valid(() -> new BaselineContent(fields.textsByName("files")));
    }

    /** Of the tree as a reader has it, in whose hands numbers may look otherwise than before they were written. */
    private String seal(ObjectNode tree) throws IOException, UnreadableResultException {
        byte[] written = document.text(tree).getBytes(StandardCharsets.UTF_8);
        return BaselineContent.fingerprint(document.text(document.read(new ByteArrayInputStream(written))));
    }
}
