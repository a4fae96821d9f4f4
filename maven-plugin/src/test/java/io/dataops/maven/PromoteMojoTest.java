package io.dataops.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.results.baseline.BaselineFolder;
import io.dataops.results.baseline.BaselineState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromoteMojoTest {
    private static final String COMMIT = "8c1f0a5b7d3e49268f0c1d2e3a4b5c6d7e8f9a0b";

    @TempDir
    Path folder;

    private Build build() throws IOException {
        Build build = new Build(folder).suite(3);
        build.environment.put("GIT_COMMIT", COMMIT);
        return build;
    }

    private Build promoted() throws Exception {
        Build build = build();
        build.verify().execute();
        build.promote().execute();
        build.log.clear();
        return build;
    }

    private BaselineState baseline() {
        return new BaselineFolder(folder.resolve("dataops-baseline"), "dataops-baseline").read();
    }

    private BaselineState.Found found() {
        return (BaselineState.Found) baseline();
    }

    @Test
    void theLastEvidenceBecomesTheBaseline() throws Exception {
        Build build = build();
        build.verify().execute();
        build.log.clear();

        build.promote().execute();

        assertThat(build.log)
                .containsExactly(
                        "info the evidence of commit 8c1f0a5b7d is the baseline now, the first one of this module",
                        "info commit the folder dataops-baseline, so that later builds are compared with it");
        assertThat(found().record().promotion()).satisfies(promotion -> {
            assertThat(promotion.by()).isEqualTo("Release team");
            assertThat(promotion.commit()).isEqualTo(COMMIT);
            assertThat(promotion.project()).isEqualTo("com.example:shop:1");
            assertThat(promotion.at()).isEqualTo("2026-11-23T12:00:00Z");
            assertThat(promotion.reason()).isNull();
        });
        assertThat(found().file("dataops.yaml"))
                .hasValueSatisfying(file -> assertThat(file).hasSameTextualContentAs(folder.resolve("dataops.yaml")));
    }

    @Test
    void verifyNeverWritesABaseline() throws Exception {
        Build build = promoted();
        List<String> before = tree();
        build.suite(2);

        build.verify().execute();

        assertThat(tree()).isEqualTo(before);
    }

    @Test
    void aBaselineThatIsGoneIsLostAndNobodysFirst() throws Exception {
        Build build = promoted();
        build.now = build.now.plusSeconds(60);
        build.verify().execute();
        build.now = build.now.plusSeconds(60);
        removeBaseline();

        build.verify().execute();

        String gone =
                "the baseline dataops-baseline is gone: the build of 2026-11-23T12:01:00Z was compared with one; bring it"
                        + " back, or promote anew and say why";
        assertThat(build.log).anyMatch(line -> line.contains(gone));
        assertThatThrownBy(() -> build.promote().execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("the baseline would get looser (baseline: " + gone);
    }

    private void removeBaseline() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("dataops-baseline"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private List<String> tree() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("dataops-baseline"))) {
            return files.map(file -> file + " " + file.toFile().length())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void verifyShowsWhatItWasComparedWith() throws Exception {
        Build build = promoted();

        build.verify().execute();

        assertThat(build.log)
                .contains(
                        "info   baseline: dataops-baseline, promoted by Release team on 2026-11-23 UTC, commit 8c1f0a5b7d");
        assertThat(Files.readString(build.reports().resolve("result.json")))
                .contains("\"location\": \"dataops-baseline\"");
    }

    @Test
    void theBaselineOfAnotherProjectIsDoubted() throws Exception {
        Build build = promoted();
        build.project.setArtifactId("till");

        build.verify().execute();

        assertThat(build.log)
                .anyMatch(line ->
                        line.contains("the baseline dataops-baseline was promoted for com.example:shop, and this"
                                + " is com.example:till, so whatever it is compared with may be something else under the same"
                                + " name; name the baseline of this project, or promote one"));
        assertThat(Files.readString(build.reports().resolve("result.json"))).contains("\"verdict\": \"warned\"");
    }

    @Test
    void theBaselineOfAnEarlierVersionIsNotDoubted() throws Exception {
        Build build = promoted();
        build.project.setVersion("2");

        build.verify().execute();

        assertThat(build.log).noneMatch(line -> line.contains("was promoted for"));
    }

    @Test
    void thereIsNothingToPromoteBeforeVerify() throws Exception {
        Build build = build();

        assertThatThrownBy(() -> build.promote().execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("""
                        nothing was promoted:
                          target/dataops/promotable: nothing was left for a promotion; run mvn verify first""");
        assertThat(baseline()).isEqualTo(new BaselineState.Absent());
    }

    @Test
    void evidenceThatSomebodyTouchedIsRefused() throws Exception {
        Build build = build();
        build.verify().execute();
        build.write("target/dataops/promotable/result.json", "{}");

        assertThatThrownBy(() -> build.promote().execute()).hasMessage("""
                nothing was promoted:
                  target/dataops/promotable: result.json is not as verify left it; run mvn verify first""");
    }

    @Test
    void aVerdictThatStopsTheBuildIsRefused() throws Exception {
        Build build = build().suite(4);
        VerifyMojo verify = build.verify();
        verify.failOnViolation = false;
        verify.execute();

        assertThatThrownBy(() -> build.promote().execute()).hasMessage("""
                nothing was promoted:
                  the last verdict is FAILED: 1 of 1 check failed; only what passed or warned becomes a baseline, so mend\
                 it and run mvn verify again""");
    }

    @Test
    void allThatIsStaleIsToldAtOnce() throws Exception {
        Build build = build();
        build.verify().execute();
        build.suite(2).write("fruit.csv", "id\n1\n2\n4\n");
        build.environment.put("GIT_COMMIT", COMMIT.replace('8', '9'));
        build.project.setVersion("2");

        assertThatThrownBy(() -> build.promote().execute()).hasMessage("""
                nothing was promoted:
                  the evidence is of com.example:shop:1, and this is com.example:shop:2; run mvn verify again
                  the evidence is of commit 8c1f0a5b7d, and this is commit 9c1f0a5b7d; run mvn verify again
                  dataops.yaml has changed since the evidence was made; run mvn verify again
                  the data set fruit has changed since the evidence was made; run mvn verify again""");
    }

    @Test
    void evidenceOfSomeChecksIsRefused() throws Exception {
        Build build = build();
        build.write(
                "dataops.yaml",
                Files.readString(folder.resolve("dataops.yaml")) + "      - row_count: { max: 9, id: few }\n");
        VerifyMojo verify = build.verify();
        verify.exclude = List.of("*few");
        verify.execute();

        assertThatThrownBy(() -> build.promote().execute()).hasMessage("""
                nothing was promoted:
                  1 check was left out, and a baseline needs all; run mvn verify without dataops.include and\
                 dataops.exclude""");
    }

    @Test
    void theSameEvidenceIsPromotedOnce() throws Exception {
        Build build = promoted();

        build.promote().execute();

        assertThat(build.log)
                .containsExactly("info this evidence is the baseline already, promoted by Release team at"
                        + " 2026-11-23T12:00:00Z");
    }

    @Test
    void somebodyElsesPromotionIsNotOverwrittenUnseen() throws Exception {
        Build build = build();
        build.verify().execute();
        Path mine = Files.createDirectories(folder.resolve("mine"));
        Files.move(folder.resolve("target/dataops/promotable"), mine.resolve("promotable"));
        build.write("dataops.yaml", Files.readString(folder.resolve("dataops.yaml")) + "# other\n");
        build.verify().execute();
        build.promote().execute();
        build.suite(3);
        PromotionTray.in(build.reports()).remove();
        Files.move(mine.resolve("promotable"), folder.resolve("target/dataops/promotable"));

        assertThatThrownBy(() -> build.promote().execute()).hasMessage("""
                nothing was promoted:
                  the baseline is another one than the evidence was compared with; run mvn verify again""");
    }

    @Test
    void whatGetsLooserNeedsAPermissionAndAReason() throws Exception {
        Build build = promoted();
        build.write(
                "dataops.yaml",
                Files.readString(folder.resolve("dataops.yaml")).replace("min: 3 }", "min: 3, severity: warn }"));
        build.verify().execute();

        assertThatThrownBy(() -> build.promote().execute()).hasMessage("""
                nothing was promoted:
                  the baseline would get looser (fruit.row_count: severity error, now severity warn); allow it with\
                 -Ddataops.allowLoosening=true and -Ddataops.reason="...\"""");

        PromoteMojo silent = build.promote();
        silent.allowLoosening = true;
        assertThatThrownBy(silent::execute).hasMessage("""
                nothing was promoted:
                  the baseline would get looser (fruit.row_count: severity error, now severity warn); say why with\
                 -Ddataops.reason="...\"""");
        build.log.clear();
        PromoteMojo mojo = build.promote();
        mojo.allowLoosening = true;
        mojo.reason = "the supplier is on holiday";
        mojo.execute();

        assertThat(build.log)
                .containsExactly(
                        "info the evidence of commit 8c1f0a5b7d is the baseline now, in place of that promoted by Release team"
                                + " at 2026-11-23T12:00:00Z",
                        "info   its verdict is WARNED: 1 of 1 gate warns",
                        "info   loosened: fruit.row_count: severity error, now severity warn",
                        "info commit the folder dataops-baseline, so that later builds are compared with it");
        assertThat(found().record().earlier()).hasSize(1);
        build.log.clear();
        build.verify().execute();
        assertThat(build.log)
                .contains(
                        "info     loosened fruit.row_count: severity error, now severity warn; the supplier is on holiday"
                                + " (Release team, 2026-11-23 UTC)");
    }

    @Test
    void aBaselineThatCannotBeUsedIsReplacedOnlyWithAReason() throws Exception {
        Build build = promoted();
        build.write("dataops-baseline/baseline.json", "{}");
        build.verify().execute();

        assertThatThrownBy(() -> build.promote().execute())
                .hasMessageContaining(
                        "the baseline would get looser (baseline: the baseline dataops-baseline cannot be used:"
                                + " format is missing, now this evidence)");
        PromoteMojo mojo = build.promote();
        mojo.allowLoosening = true;
        mojo.reason = "a merge went wrong";
        mojo.execute();
        assertThat(found().record().promotion().reason()).isEqualTo("a merge went wrong");
    }

    @Test
    void aBaselineThatCannotBeUsedIsSeenInTheVerdict() throws Exception {
        Build build = promoted();
        build.write("dataops-baseline/baseline.json", "");

        build.verify().execute();

        assertThat(build.log)
                .contains(
                        "warn WARNED: 1 of 1 gate warns",
                        "warn   baseline: the baseline dataops-baseline cannot be used: it is empty");
    }

    @Test
    void whoeverStartedTheBuildOfTheServerPromotes() throws Exception {
        Build build = build();
        build.verify().execute();
        PromoteMojo mojo = build.promote();
        mojo.by = " ";
        build.environment.put("GITHUB_ACTOR", "release-bot");
        mojo.execute();
        assertThat(found().record().promotion().by()).isEqualTo("release-bot");
    }

    @Test
    void aSkippedPromotionKeepsTheEvidence() throws Exception {
        Build build = build();
        build.verify().execute();
        PromoteMojo mojo = build.promote();
        mojo.skip = true;
        mojo.execute();
        assertThat(baseline()).isEqualTo(new BaselineState.Absent());
        build.promote().execute();
        assertThat(found().record().promotion().by()).isEqualTo("Release team");
    }

    @Test
    void aBrokenSuiteLeavesNoOldEvidenceToPromote() throws Exception {
        Build build = build();
        build.verify().execute();
        build.write("dataops.yaml", "version: 2\n");
        assertThatThrownBy(() -> build.verify().execute()).isNotNull();
        build.suite(3);

        assertThatThrownBy(() -> build.promote().execute())
                .hasMessageContaining("nothing was left for a promotion; run mvn verify first");
    }
}
