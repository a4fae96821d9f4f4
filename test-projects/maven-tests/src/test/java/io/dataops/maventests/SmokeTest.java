package io.dataops.maventests;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same plugin on every Maven that is supported. */
class SmokeTest {
    @ParameterizedTest
    @ValueSource(strings = {"3.6.3", MavenRun.HOST, "3.9.16", "4.0.0-rc-6"})
    void goodDataPass(String maven) {
        MavenRun.of("passing")
                .maven(maven)
                .run("verify")
                .succeeds()
                .says("PASSED: 3 checks, nothing missed")
                .hasReports("result.json", "report.html", "report.md", "TEST-dataops.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.6.3", MavenRun.HOST, "3.9.16", "4.0.0-rc-6"})
    void badDataFailTheBuild(String maven) {
        MavenRun.of("failing")
                .maven(maven)
                .run("verify")
                .failsAsViolation()
                .says("FAILED: 1 of 2 checks failed; see target/dataops/report.html")
                .hasReports("result.json", "report.html", "report.md", "TEST-dataops.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.6.3", MavenRun.HOST, "3.9.16", "4.0.0-rc-6"})
    void modulesAreVerifiedAtOnceAndThoseWithoutASuiteLeftOut(String maven) {
        MavenRun.of("modules")
                .maven(maven)
                .run("-T2", "verify")
                .succeeds()
                .saysNot("has no dataops.yaml")
                .hasReportsIn("sales", "result.json", "report.html", "report.md", "TEST-dataops.xml")
                .hasReportsIn("stock", "result.json", "report.html", "report.md", "TEST-dataops.xml")
                .hasReportsIn("tools");
    }
}
