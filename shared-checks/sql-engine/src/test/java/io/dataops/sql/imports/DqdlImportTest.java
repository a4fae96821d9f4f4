package io.dataops.sql.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.results.GateDecision;
import io.dataops.results.VerificationResult;
import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rulesets of DQDL in a suite: where their rules stand, what they are called, and what else a file may hold. */
class DqdlImportTest {
    @TempDir
    Path folder;

    private VerificationResult verify(String options, String... ruleset) {
        return SuiteRun.in(folder)
                .file("orders.csv", "id,customer", "1,1", "2,9")
                .file("customers.csv", "id", "1")
                .file("rules.dqdl", ruleset)
                .verify("version: 1\ndatasets: { orders: { path: orders.csv }, customers: { path: customers.csv } }\n"
                        + "imports: [{ format: dqdl, file: rules.dqdl" + options + " }]\n");
    }

    private static List<String> coverage(VerificationResult result) {
        return result.gates().stream()
                .filter(gate -> gate.kind().equals("import"))
                .map(GateDecision::reason)
                .toList();
    }

    @Test
    void rulesStandAtTheirOwnLinesUnderTheirOwnTexts() {
        VerificationResult result = verify(
                ", dataset: orders",
                "# what we know of orders",
                "Rules = [",
                "    IsComplete \"id\", IsComplete   \"id\",",
                "    ColumnExists \"id\"",
                "]");

        assertThat(SuiteRun.said(result))
                .containsExactlyInAnyOrder(
                        "PASSED IsComplete \"id\": id is never null: all 2 rows pass",
                        "PASSED IsComplete \"id\": id is never null: all 2 rows pass",
                        "PASSED ColumnExists \"id\": there is a column id: it is there");
        assertThat(result.checks())
                .extracting(
                        outcome -> outcome.check().id() + " " + outcome.check().source())
                .contains(
                        "orders.dqdl.IsComplete_id.id rules.dqdl:3:5", "orders.dqdl.ColumnExists_id.id rules.dqdl:4:5");
        assertThat(coverage(result)).containsExactly("rules.dqdl: 3 of 3 rules are taken");
    }

    @Test
    void aRuleThatIsNotTakenStopsWithItsLine() {
        assertThatThrownBy(
                        () -> verify(", dataset: orders", "Rules = [", "  RowCount > 1,", "  RowCount > last(2)", "]"))
                .hasMessage(
                        "rules.dqdl:3:3: RowCount > last(2) is not taken, because it compares with a list of results; the"
                                + " language asks for a function of them such as avg; write unsupported: warn at"
                                + " dataops.yaml:3:33 to go on without it");
    }

    @Test
    void aliasesAreTheDataSetsThatTheImportNames() {
        assertThat(SuiteRun.said(verify(
                        ", dataset: orders, datasets: { reference: customers }",
                        "Rules = [ ReferentialIntegrity \"customer\" \"reference.id\" = 1.0,",
                        "CustomSql \"select count(*) from reference\" = 1 ]")))
                .containsExactlyInAnyOrder(
                        "FAILED ReferentialIntegrity \"customer\" \"reference.id\" = 1.0: \"customer\" IS NOT NULL AND"
                                + " coalesce((\"customer\") IN (SELECT (\"id\") FROM \"customers\"), false): 1 of 2 rows fails",
                        "PASSED CustomSql \"select count(*) from reference\" = 1: the value of the query is equal to 1: it is 1");
    }

    @Test
    void withoutADataSetTheFileIsAboutNone() {
        assertThatThrownBy(() -> verify("", "Rules = [ RowCount > 1 ]"))
                .hasMessage("dataops.yaml:3:27: the file names no table; write the 'dataset' that it is about");
    }

    @Test
    void variablesStandForValuesAndLists() {
        assertThat(
                        SuiteRun.said(
                                verify(
                                        ", dataset: orders",
                                        "least = 2",
                                        "query = \"select count(*) from primary\"",
                                        "known = [1, 9]",
                                        "Rules = [ RowCount >= $least, CustomSql $query = $least, ColumnValues \"customer\" in $known ]")))
                .containsExactlyInAnyOrder(
                        "PASSED RowCount >= $least: the number of rows is at least 2: it is 2",
                        "PASSED CustomSql $query = $least: the value of the query is equal to 2: it is 2",
                        "PASSED ColumnValues \"customer\" in $known: customer is one of 1, 9: all 2 rows pass");
    }

    @Test
    void whatAsksNothingOfTheDataIsNotCounted() {
        VerificationResult result = verify(
                ", dataset: orders",
                "Metadata = { \"Version\": \"1.0\" }",
                "DataSources = { \"Primary\": \"orders\", \"AdditionalDataSources\": [ \"customers\" ] }",
                "DefaultLabels = [ \"team\" = \"sales\" ]",
                "Rules = [ RowCount > 1 labels = [ \"level\" = \"1\" ] ]",
                "Analyzers = [ RowCount, AllStatistics \"id\" ]");

        assertThat(coverage(result)).containsExactly("rules.dqdl: 1 of 1 rule is taken");
    }

    @Test
    void aFileThatIsNoRulesetIsSaid() {
        assertThatThrownBy(() -> verify(", dataset: orders", "IsComplete \"id\""))
                .hasMessage(
                        "rules.dqdl:1:1: 'IsComplete' cannot be read: a ruleset is Rules = [ … ], with variables and other"
                                + " sections around it");
        assertThatThrownBy(() -> verify(", dataset: orders", "Rules = [", "  IsComplete \"id"))
                .hasMessage("rules.dqdl:2:14: the text that begins here has no end");
        assertThatThrownBy(() -> verify(", dataset: orders", "Rules = [ IsComplete \"id\""))
                .hasMessage("rules.dqdl:1:1: 'Rules' cannot be read: the bracket [ is not closed");
        assertThatThrownBy(() -> verify(", dataset: orders", "Rules = []"))
                .hasMessage("dataops.yaml:3:33: the file 'rules.dqdl' has no rule to import");
    }
}
