package io.dataops.sql.imports;

import io.dataops.results.Outcome;
import io.dataops.results.VerificationResult;
import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Runs expectations on a few rows as an import of a suite of Great Expectations. */
final class GxSuite {
    private final SuiteRun run;

    private GxSuite(SuiteRun run) {
        this.run = run;
    }

    /** On the rows of a SELECT, so that they have exactly its types. */
    static GxSuite on(Path folder, String select) {
        return new GxSuite(SuiteRun.in(folder).parquet("t.parquet", select));
    }

    /** Verifies expectations, which stand from line 2 of the file. */
    VerificationResult verify(String expectations, String options) {
        return run.file("suite.json", "{\"name\": \"s\", \"expectations\": [", expectations, "]}")
                .verify("version: 1\ndatasets: { t: { path: t.parquet, when_empty: allow } }\n"
                        + "imports: [{ format: gx, file: suite.json, dataset: t" + options + " }]\n");
    }

    /** Status of each check, with how many of how many rows failed where it counts rows. */
    String says(String type, String kwargs) {
        return counts(verify("{\"type\": \"" + type + "\", \"kwargs\": {" + json(kwargs) + "}}", ""));
    }

    /** The same by the keys of 0.18. */
    String saidBefore(String type, String kwargs) {
        return counts(verify("{\"expectation_type\": \"" + type + "\", \"kwargs\": {" + json(kwargs) + "}}", ""));
    }

    /** Single quotes as double ones, for JSON that reads well in Java; one behind a backslash stays. */
    static String json(String text) {
        return text.replaceAll("(?<!\\\\)'", "\"").replace("\\'", "'");
    }

    static String counts(VerificationResult result) {
        return result.checks().stream().map(GxSuite::said).collect(Collectors.joining("; "));
    }

    private static String said(Outcome outcome) {
        // Of what queries return nobody knows how many rows were considered.
        String rows = outcome.finding().considered() == null
                ? ""
                : " " + outcome.finding().failing() + "/" + outcome.finding().considered();
        return outcome.status()
                + (outcome.status().toString().equals("ERRORED")
                        ? " " + outcome.finding().message()
                        : rows);
    }
}
