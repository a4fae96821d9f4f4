package io.dataops.maventests;

import org.junit.jupiter.api.Test;

/** Several modules in one build. */
class ReactorTest {
    private static final String[] ALL = {"result.json", "report.html", "report.md", "TEST-dataops.xml"};

    @Test
    void aReactorWithoutAnySuiteFails() {
        MavenRun.of("modules-without-suite")
                .run("-T2", "dataops:verify")
                .failsAsViolation()
                .says("no module has a dataops.yaml, so nothing was verified");
    }

    @Test
    void aPartOfAReactorIsNoReasonToFail() {
        MavenRun run = MavenRun.of("modules");

        run.run("verify", "-pl", "tools").succeeds().hasReportsIn("sales").hasReportsIn("tools");
        run.run("verify", "-rf", ":stock").succeeds().hasReportsIn("sales").hasReportsIn("stock", ALL);
        run.run("dataops:verify", "-pl", "tools")
                .succeeds()
                .says("[INFO] this module has no dataops.yaml, nothing to do");
    }

    @Test
    void badDataOfOneModuleDoNotHideTheOthersWithFae() {
        MavenRun.of("modules")
                .write("sales/fruit.csv", "id,name,price\n1,,1\n")
                .run("-fae", "verify")
                .failsAsViolation()
                .hasReportsIn("sales", ALL)
                .hasReportsIn("stock", ALL);
    }
}
