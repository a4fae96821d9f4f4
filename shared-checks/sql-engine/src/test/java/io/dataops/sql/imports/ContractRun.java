package io.dataops.sql.imports;

import io.dataops.results.Finding;
import io.dataops.results.Outcome;
import io.dataops.results.VerificationResult;
import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a data contract on a few rows, the data set {@code t}. */
final class ContractRun {
    private final SuiteRun run;
    private final String format;
    private final List<String> others = new ArrayList<>();
    private String options = "";

    private ContractRun(SuiteRun run, String format) {
        this.run = run;
        this.format = format;
    }

    /** On the rows of a SELECT, so that they have exactly its types; a list is the column {@code x}. */
    static ContractRun on(Path folder, String format, String rows) {
        return new ContractRun(SuiteRun.in(folder).parquet("t.parquet", select(rows)), format);
    }

    /** With another data set. */
    ContractRun with(String name, String rows) {
        run.parquet(name + ".parquet", select(rows));
        others.add(name + ": { path: " + name + ".parquet, when_empty: allow }");
        return this;
    }

    /** With keys of the import, such as {@code dataset: t} for a format that names no table. */
    ContractRun importing(String keys) {
        options = ", " + keys;
        return this;
    }

    private static String select(String rows) {
        return rows.startsWith("[") ? "SELECT unnest(" + rows + ") AS x" : rows;
    }

    VerificationResult verify(String contract) {
        String datasets = others.isEmpty() ? "" : ", " + String.join(", ", others);
        return run.file("contract.yaml", contract.split("\n", -1))
                .verify("version: 1\ndatasets: { t: { path: t.parquet, when_empty: allow }" + datasets + " }\n"
                        + "imports: [{ format: " + format + ", file: contract.yaml, unsupported: warn" + options
                        + " }]\n");
    }

    /**
     * What became of each rule: status, with failing of considered rows or the value; behind them those that were refused.
     * That a property exists is left out, since each has that rule.
     */
    String says(String contract) {
        VerificationResult result = verify(contract);
        List<String> said = new ArrayList<>();
        result.checks().stream()
                .filter(outcome -> !outcome.check().type().equals("column_exists"))
                .map(ContractRun::said)
                .forEach(said::add);
        result.gates().stream()
                .filter(gate -> gate.kind().equals("import") && gate.reason().contains("; "))
                .map(gate -> "REFUSED " + gate.reason().replaceFirst("^[^;]*; contract.yaml:[0-9:]* ", ""))
                .forEach(said::add);
        return String.join("; ", said);
    }

    private static String said(Outcome outcome) {
        Finding finding = outcome.finding();
        if (outcome.status().toString().equals("ERRORED")) {
            return "ERRORED " + finding.message();
        }
        String numbers =
                finding.considered() == null ? finding.observed() : finding.failing() + "/" + finding.considered();
        return outcome.status() + " " + numbers;
    }
}
