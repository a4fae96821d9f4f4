package io.dataops.results.baseline;

import io.dataops.results.BaselineContent;
import io.dataops.results.BaselineRecord;
import io.dataops.results.file.AtomicFile;
import io.dataops.results.json.BaselineJson;
import io.dataops.results.json.ResultJson;
import io.dataops.results.json.UnreadableResultException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
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
    /** Folders of a content, and a file that was not finished. */
    private static final String LEFT_OVER = "[0-9a-f]{16}|\\Q" + FILE + "\\E\\..+\\.tmp";

    /** What is there. Every file is compared with its fingerprint. */
    public BaselineState read() {
        BaselineRecord record;
        try {
            record = new BaselineJson().read(path.resolve(FILE));
        } catch (NoSuchFileException none) {
            return new BaselineState.Absent();
        } catch (UnreadableResultException unusable) {
            return unusable(" cannot be used: " + unusable.getMessage());
        } catch (IOException refused) {
            return unusable(" cannot be read");
        }
        try {
            return found(record);
        } catch (UnreadableResultException unusable) {
            return unusable(" cannot be used: " + unusable.getMessage());
        } catch (IOException refused) {
            return unusable(" cannot be read");
        }
    }

    private BaselineState found(BaselineRecord record) throws IOException, UnreadableResultException {
        Path folder = path.resolve(record.content().folderName());
        for (Map.Entry<String, String> file : record.content().files().entrySet()) {
            Path there = folder.resolve(file.getKey());
            if (!Files.isRegularFile(there)) {
                return unusable(" has lost " + file.getKey());
            }
            if (!BaselineContent.fingerprint(there).equals(file.getValue())) {
                return unusable(" was changed after its promotion: " + file.getKey());
            }
        }
        if (!record.content().files().containsKey(PromotableFolder.RESULT)) {
            return unusable(" has lost " + PromotableFolder.RESULT);
        }
        return new BaselineState.Found(
                record, new ResultJson(LARGEST_RESULT).read(folder.resolve(PromotableFolder.RESULT)), folder, location);
    }

    private BaselineState unusable(String why) {
        return new BaselineState.Unusable("the baseline " + location + why);
    }

    /**
     * Makes a promotable folder the baseline. Until the last step the old one counts, and after it the new one: its content
     * is on the disk before {@code baseline.json} names it. Two promotions at once into one folder are for the caller to
     * keep apart.
     *
     * @throws IOException when it cannot be written, or a file is no longer what the record says; then the old one counts
     */
    public void promote(PromotableFolder promotable, BaselineRecord record) throws IOException {
        Path folder = path.resolve(record.content().folderName());
        for (Map.Entry<String, String> file : record.content().files().entrySet()) {
            Path source = promotable.path().resolve(file.getKey());
            new AtomicFile(folder.resolve(file.getKey())).writeDurably(out -> {
                if (!BaselineContent.copy(source, out).equals(file.getValue())) {
                    throw new IOException(source + " is not as verify left it");
                }
            });
        }
        new BaselineJson().write(record, path.resolve(FILE));
        removeOthers(folder);
    }

    /** What promotions before this one have left, half written ones included. What cannot be removed waits for the next. */
    private void removeOthers(Path kept) {
        try (Stream<Path> entries = Files.list(path)) {
            entries.filter(entry -> entry.getFileName().toString().matches(LEFT_OVER) && !entry.equals(kept))
                    .toList()
                    .forEach(BaselineFolder::remove);
        } catch (IOException refused) {
            // The new baseline counts already, so this is no failed promotion.
        }
    }

    private static void remove(Path tree) {
        try (Stream<Path> entries = Files.walk(tree)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        } catch (IOException | UncheckedIOException refused) {
            // As above.
        }
    }
}
