package io.dataops.results.baseline;

import io.dataops.results.BaselineContent;
import io.dataops.results.BaselineRecord;
import io.dataops.results.file.AtomicFile;
import io.dataops.results.json.BaselineJson;
import io.dataops.results.json.ResultJson;
import io.dataops.results.json.UnreadableResultException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A baseline in a folder: {@code baseline.json}, and beside it the one folder that it names.
 *
 * @param path the folder; need not exist
 * @param location what messages call it
 */
public record BaselineFolder(Path path, String location) {
    /** The file that says what the baseline is. */
    public static final String FILE = "baseline.json";

    private static final int LARGEST_RESULT = 256 << 20;

    /** What is there. Every file is compared with its fingerprint. */
    public BaselineState read() {
        try {
            return found(new BaselineJson().read(path.resolve(FILE)));
        } catch (NoSuchFileException none) {
            return new BaselineState.Absent();
        } catch (UnreadableResultException unusable) {
            return new BaselineState.Unusable("the baseline " + location + " cannot be used: " + unusable.getMessage());
        } catch (IOException refused) {
            return new BaselineState.Unusable("the baseline " + location + " cannot be read");
        }
    }

    private BaselineState found(BaselineRecord record) throws IOException, UnreadableResultException {
        Path folder = path.resolve(record.content().folderName());
        for (Map.Entry<String, String> file : record.content().files().entrySet()) {
            Path there = folder.resolve(file.getKey());
            if (!Files.isRegularFile(there)) {
                return new BaselineState.Unusable("the baseline " + location + " has lost " + file.getKey());
            }
            if (!BaselineContent.fingerprint(there).equals(file.getValue())) {
                return new BaselineState.Unusable(
                        "the baseline " + location + " was changed after its promotion: " + file.getKey());
            }
        }
        return new BaselineState.Found(
                record, new ResultJson(LARGEST_RESULT).read(folder.resolve(PromotableFolder.RESULT)), folder, location);
    }

    /**
     * Makes a promotable folder the baseline. Until the last step the old one counts, and after it the new one.
     *
     * @throws IOException when it cannot be written; then the old one counts
     */
    public void promote(PromotableFolder promotable, BaselineRecord record) throws IOException {
        Path folder = path.resolve(record.content().folderName());
        for (String name : record.content().files().keySet()) {
            Path source = promotable.path().resolve(name);
            new AtomicFile(folder.resolve(name)).write(out -> Files.copy(source, out));
        }
        new BaselineJson().write(record, path.resolve(FILE));
        removeOthers(folder);
    }

    /** What promotions before this one have left, half written ones included. */
    private void removeOthers(Path kept) throws IOException {
        List<Path> others;
        try (Stream<Path> entries = Files.list(path)) {
            others = entries.filter(
                            entry -> entry.getFileName().toString().matches("[0-9a-f]{16}") && !entry.equals(kept))
                    .toList();
        }
        for (Path other : others) {
            try (Stream<Path> tree = Files.walk(other)) {
                for (Path entry : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(entry);
                }
            }
        }
    }
}
