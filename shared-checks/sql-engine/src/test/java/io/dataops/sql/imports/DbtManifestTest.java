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

/** The tests of a manifest: by what they mean where they are known, and by the SQL that dbt compiled where not. */
class DbtManifestTest {
    private static final String TABLES = """
            'model.shop.orders': {'resource_type': 'model', 'name': 'orders', 'version': null, 'relation_name': '\\'dev\\'.\\'main\\'.\\'orders\\''},
            'model.shop.orders_old': {'resource_type': 'model', 'name': 'orders_old', 'relation_name': '\\'dev\\'.\\'main\\'.\\'orders_old\\''},
            """;
    private static final String SOURCES =
            "'source.shop.crm.customers': {'resource_type': 'source', 'name': 'customers', 'relation_name': 'crm.customers'}";

    @TempDir
    Path folder;

    private VerificationResult verify(String... tests) {
        return SuiteRun.in(folder)
                .file("orders.csv", "id,customer,status", "1,1,open", "2,2,closed", "3,9,")
                .file("customers.csv", "id", "1", "2")
                .file(
                        "target/manifest.json",
                        json("{'metadata': {}, 'nodes': {\n" + TABLES + String.join(",\n", tests) + "},\n'sources': {"
                                + SOURCES + "}, 'macros': {'macro.dbt.x': {'macro_sql': '{% x %}'}}}"))
                .verify("""
                        version: 1
                        datasets: { orders: { path: orders.csv }, customers: { path: customers.csv } }
                        imports: [{ format: dbt, file: target/manifest.json, unsupported: warn }]
                        """);
    }

    private static String json(String text) {
        return text.replace("\\'", "\\\"").replaceAll("(?<!\\\\)'", "\"").replace('`', '\'');
    }

    private static String generic(String name, String metadata, String config, String compiled) {
        return "'test.shop." + name + "': {'resource_type': 'test', 'name': '" + name + "', 'test_metadata': {"
                + metadata
                + "}, 'attached_node': 'model.shop.orders', 'config': {'enabled': true, 'severity': 'ERROR', 'error_if': '!= 0',"
                + " 'warn_if': '!= 0', 'fail_calc': 'count(*)', 'limit': null, 'where': null, 'tags': [], 'materialized': 'test'"
                + config + "}, 'raw_code': '{{ test_x(**_dbt_generic_test_kwargs) }}'"
                + (compiled.isEmpty() ? "" : ", 'compiled_code': '" + compiled + "'") + "}";
    }

    private static String singular(String name, String raw, String compiled) {
        return "'test.shop." + name + "': {'resource_type': 'test', 'name': '" + name
                + "', 'config': {'severity': 'warn'},"
                + " 'depends_on': {'macros': [], 'nodes': ['model.shop.orders']}, 'raw_code': '" + raw + "'"
                + (compiled.isEmpty() ? "" : ", 'compiled_code': '" + compiled + "'") + "}";
    }

    private static final String MODEL = "'model': '{{ get_where_subquery(ref(`orders`)) }}'";

    @Test
    void knownTestsAreTakenByTheirMeaningUnderTheNamesThatDbtPrints() {
        VerificationResult result = verify(
                generic(
                        "unique_orders_id",
                        "'name': 'unique', 'namespace': null, 'kwargs': {'column_name': 'id', " + MODEL + "}",
                        "",
                        ""),
                generic(
                        "relationships_orders_customer",
                        "'name': 'relationships', 'kwargs': {'column_name': 'customer', 'to': 'source(`crm`, `customers`)',"
                                + " 'field': 'id', " + MODEL + "}",
                        ", 'error_if': '> 1'",
                        ""),
                generic(
                        "dbt_utils_accepted_range_orders_id",
                        "'name': 'accepted_range', 'namespace': 'dbt_utils', 'kwargs': {'column_name': 'id', 'min_value': 2, "
                                + MODEL + "}",
                        ", 'where': 'customer < 9'",
                        ""));

        assertThat(SuiteRun.said(result))
                .containsExactly(
                        "PASSED unique_orders_id: id is unique: all 3 rows pass",
                        "PASSED relationships_orders_customer: customer is found in customers.id: 1 of 3 rows fails",
                        "WARNED relationships_orders_customer: customer is found in customers.id: 1 of 3 rows fails",
                        "FAILED dbt_utils_accepted_range_orders_id: id is at least 2, where customer < 9: 1 of 2 rows fails");
        assertThat(result.checks().get(0).check().source().toString()).isEqualTo("target/manifest.json:4:1");
    }

    @Test
    void jinjaIsTakenByTheSqlThatDbtCompiled() {
        VerificationResult result = verify(generic(
                "accepted_values_orders_status",
                "'name': 'accepted_values', 'kwargs': {'column_name': 'status', 'values': '{{ var(`states`) }}', "
                        + MODEL + "}",
                "",
                "select status from (select * from \\'dev\\'.\\'main\\'.\\'orders\\' where id > 1) dbt_subquery\\n"
                        + "where status not in (`open`) -- the states"));

        assertThat(SuiteRun.said(result))
                .containsExactly(
                        "FAILED accepted_values_orders_status: the SQL that dbt compiled finds no failure: it returns 1 row");
    }

    @Test
    void jinjaInAConditionIsTakenByTheSqlToo() {
        VerificationResult result = verify(generic(
                "unique_orders_id",
                "'name': 'unique', 'kwargs': {'column_name': 'id', " + MODEL + "}",
                ", 'where': 'id > {{ var(`first`) }}'",
                "select id from (select * from \\'dev\\'.\\'main\\'.\\'orders\\' where id > 1) dbt_subquery"
                        + " group by id having count(*) > 1"));

        assertThat(SuiteRun.said(result))
                .containsExactly(
                        "PASSED unique_orders_id: the SQL that dbt compiled finds no failure: it returns 0 rows");
    }

    @Test
    void whatEqualityCountsInAManifestIsNotAskedOfItsColumns() {
        VerificationResult result = verify(generic(
                "dbt_utils_equality_orders",
                "'name': 'equality', 'namespace': 'dbt_utils', 'kwargs': {'compare_model': 'ref(`orders`)', " + MODEL
                        + "}",
                ", 'error_if': '> 1', 'fail_calc': 'count(*) + abs(sum(case when which_diff = `a_minus_b` then 1 else 0 end))'",
                ""));

        assertThat(SuiteRun.said(result))
                .containsExactly(
                        "PASSED dbt_utils_equality_orders: the columns are those of orders: it returns 0 rows",
                        "PASSED dbt_utils_equality_orders: the number of failures is at most 1: it is 0",
                        "PASSED dbt_utils_equality_orders: the rows are those of orders: it returns 0 rows");
    }

    @Test
    void testsOfYourOwnAreTakenByTheirSql() {
        VerificationResult result = verify(
                generic(
                        "is_positive_orders_id",
                        "'name': 'is_positive', 'namespace': null, 'kwargs': {'column_name': 'id', " + MODEL + "}",
                        ", 'error_if': '> 2', 'warn_if': '> 2'",
                        "select * from \\'dev\\'.\\'main\\'.\\'orders\\' where id > 1;"),
                singular(
                        "assert_known",
                        "{{ config(severity=`warn`) }} select 1",
                        "select o.id from \\'dev\\'.\\'main\\'.\\'orders\\' o"
                                + " left join crm.customers c on o.customer = c.id where c.id is null and current_date > `2000-01-01`"));

        assertThat(SuiteRun.said(result))
                .containsExactly(
                        "PASSED is_positive_orders_id: the SQL that dbt compiled finds no failure: it returns 2 rows",
                        "WARNED assert_known: the SQL that dbt compiled finds no failure: it returns 1 row");
    }

    @Test
    void sqlThatIsNotCompiledIsTakenWhenItOnlyNamesTables() {
        VerificationResult result = verify(
                singular(
                        "assert_ids",
                        "{{ config(severity=`warn`) }} select * from {{ ref(`orders`) }} where id < 1 {# none #}",
                        ""),
                singular("assert_limit", "select * from {{ ref(`orders`) }} where id > {{ var(`most`) }}", ""));

        assertThat(SuiteRun.said(result))
                .containsExactly("PASSED assert_ids: the SQL that dbt compiled finds no failure: it returns 0 rows");
        assertThat(result.gates())
                .filteredOn(gate -> gate.kind().equals("import"))
                .extracting(GateDecision::reason)
                .containsExactly(
                        "target/manifest.json: 1 of 2 rules are taken; target/manifest.json:5:1: assert_limit is not taken,"
                                + " because its SQL is not compiled; run dbt compile or dbt build, which write it into the manifest, and"
                                + " import that");
    }

    @Test
    void whatDbtUtilsCountsItselfIsCountedAlike() {
        VerificationResult result = verify(generic(
                "dbt_utils_equal_rowcount_orders",
                "'name': 'equal_rowcount', 'namespace': 'dbt_utils', 'kwargs': {'compare_model': 'ref(`customers`)', "
                        + MODEL + "}",
                ", 'fail_calc': 'sum(coalesce(diff_count, 0))'",
                ""));

        assertThat(SuiteRun.said(result))
                .containsExactly(
                        "FAILED dbt_utils_equal_rowcount_orders: the number of rows is that of customers: it returns 1 row");
    }

    @Test
    void aReferenceWithoutAVersionIsToTheLatest() {
        VerificationResult result = SuiteRun.in(folder)
                .file("orders.csv", "customer", "1", "9")
                .file("customers.csv", "id", "1")
                .file(
                        "manifest.json",
                        json("{'nodes': {"
                                + "'model.shop.orders': {'resource_type': 'model', 'name': 'orders'},"
                                + "'model.shop.customers.v2': {'resource_type': 'model', 'name': 'customers', 'version': 2,"
                                + " 'latest_version': 2},"
                                + "'model.shop.customers.v3': {'resource_type': 'model', 'name': 'customers', 'version': 3,"
                                + " 'latest_version': 2},"
                                + generic(
                                        "relationships_orders",
                                        "'name': 'relationships', 'kwargs': {'column_name': 'customer', 'to': 'ref(`customers`)',"
                                                + " 'field': 'id', " + MODEL + "}",
                                        "",
                                        "")
                                + "}}"))
                .verify(
                        "version: 1\ndatasets: { orders: { path: orders.csv }, customers_v2: { path: customers.csv } }\n"
                                + "imports: [{ format: dbt, file: manifest.json }]\n");

        assertThat(SuiteRun.said(result))
                .containsExactly(
                        "FAILED relationships_orders: customer is found in customers_v2.id: 1 of 2 rows fails");
    }

    @Test
    void whatIsNoManifestIsSaid() {
        for (List<String> file : List.of(
                List.of("{\"metadata\": {}}", "t.json:1:1: a manifest of dbt needs its 'nodes'"),
                List.of("[]", "t.json:1:1: a manifest of dbt needs its 'nodes'"),
                List.of("{\"nodes\": {", "t.json:2:1: this is not JSON"))) {
            SuiteRun run = SuiteRun.in(folder).file("t.csv", "x", "1").file("t.json", file.get(0));

            assertThatThrownBy(() -> run.verify("version: 1\ndatasets: { t: { path: t.csv } }\n"
                            + "imports: [{ format: dbt, file: t.json }]\n"))
                    .hasMessage(file.get(1));
        }
    }
}
