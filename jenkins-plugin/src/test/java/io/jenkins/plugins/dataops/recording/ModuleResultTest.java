package io.jenkins.plugins.dataops.recording;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.testing.SampleResults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModuleResultTest {
    @ParameterizedTest
    @CsvSource({
        "target/dataops/result.json, ''",
        "stock/food/target/dataops/result.json, stock/food",
        "target/dataops/drift/result.json, @drift",
        "stock/target/dataops/nightly/result.json, stock@nightly",
        "stock/target/dataops/nightly/eu/result.json, stock@nightly/eu",
        "stock/target/dataops-aggregate/result.json, stock@aggregate",
        "stock/target/nightly/dataops/result.json, stock/target/nightly/dataops",
        "stock/build/dataops/result.json, stock/build/dataops",
        "result.json, ''"
    })
    void itsNameSaysWhichModuleAndWhichResultOfIt(String file, String name) {
        assertThat(module(file).name()).isEqualTo(name);
    }

    @Test
    void placesOfAFurtherResultAreInTheFolderOfTheModule() {
        assertThat(module("stock/target/dataops/nightly/result.json").checks())
                .isNotEmpty()
                .allSatisfy(
                        outcome -> assertThat(outcome.check().source().file()).isEqualTo("stock/dataops.yaml"))
                .allSatisfy(outcome -> assertThat(outcome.check().id()).startsWith("stock@nightly:"));
    }

    private static ModuleResult module(String file) {
        return new ModuleResult(file, SampleResults.complete());
    }
}
