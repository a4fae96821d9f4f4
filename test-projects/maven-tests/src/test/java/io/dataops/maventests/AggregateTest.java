package io.dataops.maventests;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.DatasetEvidence;
import io.dataops.results.GateDecision;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import org.junit.jupiter.api.Test;

/** One verdict for several modules. */
class AggregateTest {
    private static final String WHOLE = "target/dataops-aggregate";

    @Test
    void modulesThatRanSideBySideHaveOneVerdict() {
        MavenRun run = MavenRun.of("modules");

        MavenResult first = run.run("-T2", "verify", "dataops:aggregate")
                .succeeds()
                .says("[INFO] joins sales, stock", "[INFO] PASSED: 6 checks, nothing missed")
                .hasReportsIn("");
        VerificationResult whole = first.stored(WHOLE);
        assertThat(whole.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(whole.datasets()).extracting(DatasetEvidence::name).containsExactly("sales:fruit", "stock:fruit");

        MavenResult later = run.run("dataops:aggregate")
                .failsAsBroken()
                .says("NOT EVALUATED: 2 of 2 gates block; see target/dataops-aggregate/report.html");
        assertThat(later.stored(WHOLE).gates())
                .extracting(GateDecision::reason)
                .allSatisfy(
                        reason -> assertThat(reason).contains("is not evaluated: its result is stale: it was made 20"));
    }

    @Test
    void theWholeIsJudgedAlsoWhenAModuleFailed() {
        MavenResult result = MavenRun.of("modules")
                .write("sales/fruit.csv", "id,name,price\n1,,1\n")
                .run("-fae", "verify", "dataops:aggregate")
                .failsAsViolation()
                .says("FAILED: 1 of 6 checks failed; see target/dataops-aggregate/report.html");
        assertThat(result.stored(WHOLE).verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void aPartOfTheModulesIsAWarningAtBest() {
        MavenResult result = MavenRun.of("modules")
                .run("verify", "dataops:aggregate", "-pl", "sales")
                .succeeds()
                .says("[WARNING] left out of this build, and not judged: stock", "[WARNING] WARNED: 1 of 1 gate warns");
        assertThat(result.stored(WHOLE).evidence().project()).isEqualTo("com.example:modules:1");
    }

    @Test
    void aPolicyInThePomDemandsOfTheWholeAndAModuleWithoutEvidenceBlocks() {
        MavenRun run = MavenRun.of("modules");
        ModulesPage.replace(run, "<plugin>.*</plugin>", ModulesPage.example("aggregate"));

        MavenResult good = run.run("verify", "dataops:aggregate")
                .succeeds()
                .says("[INFO] PASSED: 6 checks, 4 gates, nothing missed");
        assertThat(good.stored(WHOLE).gates()).extracting(GateDecision::kind).containsOnly("policy");

        MavenResult skipped = run.write("stock/pom.xml", """
                        <project>
                          <modelVersion>4.0.0</modelVersion>
                          <parent>
                            <groupId>com.example</groupId>
                            <artifactId>modules</artifactId>
                            <version>1</version>
                          </parent>
                          <artifactId>stock</artifactId>
                          <packaging>pom</packaging>
                          <properties><dataops.skip>true</dataops.skip></properties>
                        </project>
                        """)
                .run("verify", "dataops:aggregate")
                .failsAsBroken();
        assertThat(skipped.stored(WHOLE).gates())
                .extracting(GateDecision::reason)
                .contains(
                        "the module stock is not evaluated: it left no result; its goal verify or data-test failed early,"
                                + " was skipped or did not run",
                        "no result has the data set stock:fruit");
    }
}
