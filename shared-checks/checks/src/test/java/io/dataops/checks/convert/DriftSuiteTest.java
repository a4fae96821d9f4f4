package io.dataops.checks.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked on a command line, as a suite. What suites of such texts say, the tests of the goal show. */
class DriftSuiteTest {
    private static final String BEGINNING =
            "# What dataops:drift was asked, as a suite; what you want to ask in every build, take over into yours.\n"
                    + "version: 1\ndatasets:\n";

    @TempDir
    private Path folder;

    @Test
    void namesStayTextsWhateverTheyHold() {
        String text = new DriftSuite(
                        "a: #1.csv", List.of("b.csv"), Map.of("columns", List.of("no", "1", "it's, \"so\"")))
                .text(folder);

        assertThat(text).isEqualTo(BEGINNING + """
                  reference: { path: "b.csv" }
                  current:
                    path: "a: #1.csv"
                    checks:
                      - dataset_drift:
                          id: drift
                          reference: reference
                          columns: ["no", "1", "it's, \\"so\\""]
                          max: 0.1
                """);
    }

    @Test
    void onlyTheIndexOfStabilityHasALimitByDefault() {
        assertThat(text(Map.of("method", List.of("psi")))).contains("max: 0.1");
        assertThat(text(Map.of("max", List.of("0.3")))).contains("max: 0.3").doesNotContain("0.1");
        assertThat(text(Map.of("method", List.of("ks")))).doesNotContain("max");
        assertThat(text(Map.of("min_p", List.of("0.05")))).doesNotContain("max");
    }

    private String text(Map<String, List<String>> keys) {
        return new DriftSuite("a.csv", List.of("b.csv"), keys).text(folder);
    }

    /** Data may be JSON too, so the content tells and not the name. */
    @Test
    void aProfileIsToldByItsContent() throws Exception {
        Files.writeString(folder.resolve("profile.json"), "{ \"format\": \"dataops-profile/1\"");
        Files.writeString(folder.resolve("rows.json"), "{ \"amount\": 1 }");

        assertThat(new DriftSuite("a.csv", List.of("profile.json"), Map.of()).text(folder))
                .contains("          against: [\"profile.json\"]\n")
                .doesNotContain("reference:");
        assertThat(new DriftSuite("a.csv", List.of("rows.json"), Map.of()).text(folder))
                .contains("  reference: { path: \"rows.json\" }\n");
    }
}
