package io.jenkins.plugins.dataops.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultPlacesTest {
    @TempDir
    private Path workspace;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "target/dataops/result.json", // verify
                "stock/target/dataops/result.json",
                "build/dataops/result.json", // with another build folder
                "stock/target/dataops/nightly/result.json", // a second suite
                "stock/target/nightly/dataops/result.json",
                "stock/target/nightly/result.json",
                "target/dataops/drift/result.json", // drift
                "target/dataops-aggregate/result.json", // aggregate
                "stock/target/dataops/nightly/result.pending", // a goal that broke off
                "build/dataops/result.pending"
            })
    void everyVerdictOfOurGoalsIsFound(String path) throws IOException {
        put(path);
        assertThat(ResultPlaces.USUAL.in(workspace.toFile())).containsExactly(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "target/dataops/promotable/result.json", // what a promotion would keep
                "build/dataops/promotable/result.json",
                "target/classes/dataops/result.json", // copied from the sources
                "target/test-classes/shop/result.json",
                "src/test/resources/result.json",
                "target/dataops/profile/profile.json",
                "target/dataops/old-result.json"
            })
    void whatIsNoVerdictOfThisBuildIsNot(String path) throws IOException {
        put(path);
        assertThat(ResultPlaces.USUAL.in(workspace.toFile())).isEmpty();
    }

    @Test
    void theResultInABaselineIsThatOfThePromotedBuild() throws IOException {
        put("target/baseline/0123456789abcdef/result.json");
        put("target/baseline/baseline.json");
        assertThat(ResultPlaces.USUAL.in(workspace.toFile())).isEmpty();
    }

    @Test
    void aFileOfAnotherToolThatIsCalledLikeABaselineHidesNoVerdict() throws IOException {
        put("target/baseline.json");
        put("target/dataops/baseline.json");
        put("target/dataops/result.json");
        put("target/dataops/drift/result.json");
        assertThat(ResultPlaces.USUAL.in(workspace.toFile()))
                .containsExactly("target/dataops/drift/result.json", "target/dataops/result.json");
    }

    @Test
    void wherePlacesAreNamedNothingIsLeftOut() throws IOException {
        List<String> all = List.of("target/classes/result.json", "target/dataops/promotable/result.json");
        for (String path : all) {
            put(path);
        }
        assertThat(ResultPlaces.named("**/result.json").in(workspace.toFile())).isEqualTo(all);
    }

    private void put(String path) throws IOException {
        Path file = workspace.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{}");
    }
}
