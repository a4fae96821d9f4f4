package io.dataops.results.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.testing.SampleResults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever stops a promotion at any moment leaves the old baseline or the new one, whole. */
class PowerCutTest {
    private static final int RUNS = 200;

    @TempDir
    private Path folder;

    private Promotable old;
    private Promotable fresh;
    private BaselineFolder baseline;

    @BeforeEach
    void whatBuildsHaveLeft() throws IOException {
        old = Promotable.left(folder.resolve("old"), "Ada", SampleResults.complete());
        fresh = Promotable.left(folder.resolve("fresh"), "Grace", SampleResults.complete());
        baseline = new BaselineFolder(folder.resolve("project/dataops-baseline"), "dataops-baseline");
    }

    /** Promotes on a disk that fails after some steps; hands on how many there were. */
    private int promote(Promotable promotable, FragileDisk disk) throws IOException {
        try {
            promotable.promote(new BaselineFolder(disk.path(baseline.path()), "dataops-baseline"));
        } catch (PowerCut cut) {
            // The process is gone.
        }
        return disk.done();
    }

    private static FragileDisk healthy() {
        return new FragileDisk(Integer.MAX_VALUE, 0);
    }

    @Test
    void theNextRunReadsTheOldOneOrTheNewOne() throws IOException {
        promote(old, healthy());
        int steps = promote(fresh, healthy());
        Set<String> seen = new TreeSet<>();
        for (int seed = 0; seed < RUNS; seed++) {
            promote(old, healthy());

            promote(fresh, new FragileDisk(new SplittableRandom(seed).nextInt(steps), seed));

            assertThat(baseline.read()).as("seed %d", seed).isInstanceOfSatisfying(BaselineState.Found.class, found -> {
                assertThat(found.result()).isEqualTo(SampleResults.complete());
                seen.add(found.record().promotion().by());
            });
        }
        assertThat(seen).containsExactly("Ada", "Grace");
    }

    @Test
    void theFirstPromotionIsThereOrItIsNot() throws IOException {
        int steps = promote(fresh, healthy());
        Set<String> seen = new TreeSet<>();
        for (int seed = 0; seed < RUNS; seed++) {
            clear();

            promote(fresh, new FragileDisk(new SplittableRandom(seed).nextInt(steps), seed));

            BaselineState state = baseline.read();
            assertThat(state).as("seed %d", seed).isNotInstanceOf(BaselineState.Unusable.class);
            seen.add(state.getClass().getSimpleName());
        }
        assertThat(seen).containsExactly("Absent", "Found");
    }

    private void clear() throws IOException {
        Files.createDirectories(folder.resolve("project"));
        try (Stream<Path> tree = Files.walk(folder.resolve("project"))) {
            for (Path entry : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }

    @Test
    void thePromotionAfterOneThatWasStoppedLeavesNothingOfIt() throws IOException {
        promote(old, healthy());
        int steps = promote(fresh, healthy());
        for (int cut = 0; cut < steps; cut++) {
            promote(fresh, new FragileDisk(cut, cut));

            promote(old, healthy());

            String content = old.record().content().folderName();
            assertThat(files())
                    .as("cut after %d steps", cut)
                    .containsExactlyInAnyOrder(
                            "baseline.json",
                            content + "/dataops.yaml",
                            content + "/models/churn.predictions",
                            content + "/result.json");
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> tree = Files.walk(baseline.path())) {
            return tree.filter(Files::isRegularFile)
                    .map(file -> baseline.path().relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    @Test
    void aPromotionThatNobodyStopsIsTheNewOne() throws IOException {
        promote(old, healthy());
        promote(fresh, healthy());

        assertThat(((BaselineState.Found) baseline.read()).record()).isEqualTo(fresh.record());
    }
}
