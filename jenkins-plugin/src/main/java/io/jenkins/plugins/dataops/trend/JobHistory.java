package io.jenkins.plugins.dataops.trend;

import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.store.HistoryIndex;
import io.jenkins.plugins.dataops.store.RecordingStore;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the builds of one job recorded, oldest build first, from the oldest that has what is asked for. Every build in
 * between has its point: where it recorded nothing, the point is a gap.
 *
 * @param builds the folder that holds a folder for each build, named by its number
 * @param most how many of the newest builds are looked at, from 1 to {@link #MOST}
 */
public record JobHistory(Path builds, int most) {
    /** Builds that are looked at unless somebody asks for more. */
    public static final int USUAL = 50;

    /** Builds that are looked at at most. */
    public static final int MOST = 500;

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    /** @throws IllegalArgumentException if the number of builds is out of range */
    public JobHistory {
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException(
                    "'" + most + "' is no number of builds: ask for 1 to " + MOST + " of them");
        }
    }

    /** The names of all recordings in these builds, sorted. */
    public SortedSet<String> ids() {
        SortedSet<String> ids = new TreeSet<>();
        for (int build : newestFirst()) {
            ids.addAll(store(build).ids());
        }
        return ids;
    }

    public List<BuildPoint<RecordedTotals>> totals(RecordingId id) {
        return points(store -> store.history(id).totals().map(totals -> new RecordedTotals(totals, store.isWhole(id))));
    }

    /**
     * How one check ended.
     *
     * @param check its qualified id
     */
    public List<BuildPoint<HistoryIndex.CheckPoint>> check(RecordingId id, String check) {
        return points(store -> store.history(id).check(check));
    }

    /**
     * The values of one metric.
     *
     * @param key its {@link HistoryIndex#key}
     */
    public List<BuildPoint<HistoryIndex.MetricPoint>> metric(RecordingId id, String key) {
        return points(store -> store.history(id).metric(key));
    }

    private <T> List<BuildPoint<T>> points(Function<RecordingStore, Optional<T>> reading) {
        List<BuildPoint<T>> points = new ArrayList<>();
        int known = 0;
        for (int build : newestFirst()) {
            @Nullable T value = reading.apply(store(build)).orElse(null);
            points.add(new BuildPoint<>(build, value));
            known = value == null ? known : points.size();
        }
        List<BuildPoint<T>> window = new ArrayList<>(points.subList(0, known));
        Collections.reverse(window);
        return window;
    }

    private List<Integer> newestFirst() {
        List<Integer> numbers = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(builds)) {
            for (Path folder : folders) {
                String name = folder.getFileName().toString();
                if (NUMBER.matcher(name).matches()) {
                    numbers.add(Integer.valueOf(name));
                }
            }
        } catch (IOException e) {
            // A job without builds has no folder for them.
            return List.of();
        }
        numbers.sort(Comparator.reverseOrder());
        return numbers.subList(0, Math.min(most, numbers.size()));
    }

    private RecordingStore store(int build) {
        return new RecordingStore(builds.resolve(Integer.toString(build)));
    }
}
