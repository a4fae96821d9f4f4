package io.dataops.checks.reference;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Suites that are right, suites that are wrong, and suites whose mistake JSON Schema cannot say. */
final class SuiteCorpus {
    private SuiteCorpus() {}

    /** A suite with one check of the data set orders. */
    static String check(String check) {
        return dataset("path: orders.csv\n    checks:\n      - " + check);
    }

    /** A suite whose data set orders has these keys. */
    private static String dataset(String keys) {
        return "version: 1\ndatasets:\n  products: { path: products.csv }\n  last_year: { path: last_year.csv }\n  orders:\n    "
                + keys + "\n";
    }

    static Stream<String> good() {
        return Stream.of(
                "version: 1\ndatasets: { a: { path: a.csv } }\nx-mine: [anything, { at: all }]\n",
                "version: 1\ndatasets:\n  _a1: { path: a.csv, checks: [] }\n",
                dataset("path: a.csv\n    read: {}\n    samples: {}"),
                dataset("path: 1998\n    description: true\n    key: id\n    where: amount > 0"),
                dataset("path: a.csv\n    format: csv\n    when_empty: allow\n    key: [a, 1997]"),
                dataset("query: select * from products\n    where: id > 1"),
                dataset(
                        "path: a.csv\n    read: { delimiter: '|', quote: '', escape: \"'\", header: false, skip: 1_000 }"),
                dataset("path: a.csv\n    read: { delimiter: '\\t', nulls: ['', NA, 0], columns: [a, b] }"),
                dataset("path: a.csv\n    read: { types: { zip: text, price: 'decimal(10, 2)' }, encoding: latin-1 }"),
                dataset("path: a.csv\n    read: { date_format: yyyyMMdd, decimal_separator: ',' }"),
                dataset("path: a.csv\n    samples: { rows: 0, show: id }"),
                check("not_null: id"),
                check("not_null: 1997"),
                check("not_null: [a, true, 1.5]"),
                check("not_null: { column: [a, b], id: the-id, severity: warn, description: 5 }"),
                check("not_null: { column: a, at_most: 0 }"),
                check("not_null: { column: a, at_most: 1 row }"),
                check("not_null: { column: a, at_most: 1_000 rows }"),
                check("not_null: { column: a, at_most: 0.1% }"),
                check("not_null: { column: a, at_least: 099.90 % }"),
                check("not_null: { column: a, at_least: '100%' }"),
                check("row_count: { min: 1_000, max: '2000' }"),
                check("completeness: { column: a, min: 0.5, max: 100% }"),
                check("accepted_values: { column: a, values: [1, '1', true, 1.5, ''] }"),
                check("between: { column: day, min: 1998-01-01, below: '1999-01-01' }"),
                check("expression: amount > 0"),
                check("expression: true"),
                check("foreign_key: { column: [a, b], references: { products: [c, d] } }"),
                check("foreign_key: { column: a, references: products.with.dots }"),
                check("drift: { column: [a, b], reference: last_year, max: 0.1 }"),
                check("drift: { column: a, reference: last_year.b.c, method: g, groups: categories, min_p: 0.01 }"),
                check("drift: { column: a, reference: { last_year: b }, method: ks, max: 0.2, min_p: 0.01 }"),
                check("dataset_drift: { reference: last_year, max: 0.1 }"),
                check("dataset_drift: { against: [a.json, b.json.gz], max: 1, except: a, max_drifted: 2.5% }"),
                check("dataset_drift: { against: a.json, method: g, min_p: 0.1, columns: [a, b], max_drifted: 3 }"),
                check("schema_unchanged: {}"),
                check("schema_unchanged: { types: same }"),
                check("schema_unchanged: { allow: [added, retyped], order: exact, on_missing_baseline: warn }"),
                check("freshness: { column: a, max_age: 1h30m }"),
                check("freshness: { column: a, max_age: 2 days }"),
                check("freshness: { column: a, max_age: 1d 2 h }"),
                check("freshness: { column: a, max_age: P1DT2H }"),
                check("mean: { column: a, equals: 1e3, allow_undefined: true }"),
                check("regex: { column: a, pattern: 7 }"),
                check("compare: { left: a, is: '>=', right: b }"),
                check("unique: { columns: [a, b], where: a <> 0 }"),
                check("not_null: id\ngates: [ { checks: orders, ratchet: true } ]"),
                check("not_null: id\ngates: [ { checks: [ 'orders.*' ], ratchet: true, by: count, on_slack: fail } ]"),
                check("not_null: id\nwaivers: [ " + waiver("check: orders.not_null.id") + " ]"));
    }

    private static String waiver(String subject) {
        return "{ " + subject + ", by: owner, reason: ticket 5, until: 2026-12-31 }";
    }

    static Stream<String> bad() {
        return Stream.of(
                "datasets: { a: { path: a.csv } }\n",
                "version: 2\ndatasets: { a: { path: a.csv } }\n",
                "version: '1'\ndatasets: { a: { path: a.csv } }\n",
                "version: 1\n",
                "version: 1\ndatasets: {}\n",
                "version: 1\ndatasets: []\n",
                "version: 1\ndatasets:\n",
                "version: 1\ndatasets: { a: { path: a.csv } }\nother: 1\n",
                "version: 1\ndatasets: { 1a: { path: a.csv } }\n",
                "version: 1\ndatasets: { a-b: { path: a.csv } }\n",
                "version: 1\ndatasets: { a: a.csv }\n",
                dataset("format: csv"),
                dataset("path: a.csv\n    query: select 1"),
                dataset("query: select 1\n    format: csv"),
                dataset("query: select 1\n    read: {}"),
                dataset("path:"),
                dataset("path: ' '"),
                dataset("path: [a.csv]"),
                dataset("path: a.csv\n    format: xlsx"),
                dataset("path: a.csv\n    pth: b.csv"),
                dataset("path: a.csv\n    key: []"),
                dataset("path: a.csv\n    key: [a, a]"),
                dataset("path: a.csv\n    when_empty: ignore"),
                dataset("path: a.csv\n    read: { header: 'yes' }"),
                dataset("path: a.csv\n    read: { skip: -1 }"),
                dataset("path: a.csv\n    read: { delimter: ';' }"),
                dataset("path: a.csv\n    read: { nulls: [] }"),
                dataset("path: a.csv\n    read: { types: { zip: string } }"),
                dataset("path: a.csv\n    samples: { rows: few }"),
                dataset("path: a.csv\n    samples: 5"),
                dataset("path: a.csv\n    checks: { not_null: id }"),
                dataset("path: a.csv\n    checks: [not_null]"),
                dataset("path: a.csv\n    checks: [{ not_null: a, unique: a }]"),
                dataset("path: a.csv\n    checks: [{}]"),
                check("not_nul: a"),
                check("not_null:"),
                check("not_null: []"),
                check("not_null: { columns: a }"),
                check("not_null: { column: a, at_most: 1, at_least: 99% }"),
                check("not_null: { column: a, at_most: -1 }"),
                check("not_null: { column: a, at_most: 0.5 }"),
                check("not_null: { column: a, at_most: '1,000 rows' }"),
                check("not_null: { column: a, at_least: 100.1% }"),
                check("not_null: { column: a, at_least: many }"),
                check("not_null: { column: a, severity: warning }"),
                check("not_null: { column: a, id: 'two*words' }"),
                check("not_null: { column: a, nulls: fail }"),
                check("row_count: 5"),
                check("row_count: { min: -1 }"),
                check("row_count: { min: 1_00 }"),
                check("row_count: { min: 1.5 }"),
                check("completeness: { column: a, min: 1.5 }"),
                check("completeness: { column: a, min: '0.5' }"),
                check("accepted_values: { column: a }"),
                check("accepted_values: { column: a, values: [] }"),
                check("accepted_values: { column: a, values: open }"),
                check("accepted_values: { column: a, values: [open, open] }"),
                check("accepted_values: { column: a, values: [~] }"),
                check("between: { column: { a: b }, min: 1 }"),
                check("foreign_key: { column: a, references: products }"),
                check("foreign_key: { column: [a, b], references: {} }"),
                check("drift: { column: a, reference: last_year., max: 0.1 }"),
                check("drift: { column: a, reference: '', max: 0.1 }"),
                check("drift: { column: a, reference: last_year, method: kl, max: 0.1 }"),
                check("dataset_drift: { reference: last_year, max: 0.1, max_drifted: 3 rows }"),
                check("dataset_drift: { reference: last_year, max: 0.1, max_drifted: 0.5 }"),
                check("schema_unchanged: { allow: moved }"),
                check("schema_unchanged: { types: ignored }"),
                check("freshness: { column: a, max_age: 2 }"),
                check("freshness: { column: a, max_age: 1 week }"),
                check("freshness: { column: a, max_age: P }"),
                check("freshness: { column: a, max_age: '' }"),
                check("mean: { column: a, min: low }"),
                check("mean: { column: a, min: 1, allow_undefined: 1 }"),
                check("compare: { left: a, is: '=>', right: b }"),
                check("not_null: id\ngates: [ { checks: orders } ]"),
                check("not_null: id\ngates: [ { checks: orders, ratchet: false } ]"),
                check("not_null: id\ngates: [ { checks: orders, ratchet: true, min: 1 } ]"),
                check("not_null: id\nwaivers: [ " + waiver("check: orders.not_null.id, gate: evidence.orders") + " ]"),
                check("not_null: id\nwaivers: [ { check: orders.not_null.id, by: owner, until: 2026-12-31 } ]"),
                check("not_null: id\nwaivers: [ { check: a, by: owner, reason: ticket 5, until: tomorrow } ]"));
    }

    static Stream<Arguments> onlyReadingSees() {
        String numbers = "JSON Schema knows the value of a number, not how it is written";
        String another = "JSON Schema does not compare one place of a document with another";
        String type = "the check type itself decides which of its keys go together";
        String meaning = "JSON Schema does not look into this text";
        return Stream.of(
                arguments(numbers, "version: 1.0\ndatasets: { a: { path: a.csv } }\n"),
                arguments(numbers, check("row_count: { min: 1.0 }")),
                arguments(numbers, check("row_count: { min: 0x10 }")),
                arguments(another, check("foreign_key: { column: a, references: product.id }")),
                arguments(another, check("foreign_key: { column: [a, b], references: products.id }")),
                arguments(another, check("not_null: a\n      - not_null: a")),
                arguments(another, check("not_null: id\ngates: [ { checks: order, ratchet: true } ]")),
                arguments(another, check("not_null: id\nwaivers: [ " + waiver("check: orders.unique.id") + " ]")),
                arguments(another, check("between: { column: a, min: 2, max: 1 }")),
                arguments(another, check("drift: { column: a, reference: next_year, max: 0.1 }")),
                arguments(type, check("drift: { column: a, reference: last_year }")),
                arguments(type, check("drift: { column: a, reference: last_year, min_p: 0.1 }")),
                arguments(type, check("between: { column: a }")),
                arguments(type, check("between: { column: a, min: 1, above: 1 }")),
                arguments(type, check("between: { column: a, min: 1, equals: 1 }")),
                arguments(type, check("completeness: { column: a }")),
                arguments(type, check("query: { max: 5 }")),
                arguments(type, check("equal_sum: { columns: a, equals: b, within: -1 }")),
                arguments(meaning, check("regex: { column: a, pattern: '(' }")),
                arguments(meaning, check("date_format: { column: a, format: YYYY }")),
                arguments(meaning, dataset("path: ${env.NOT_SET}/a.csv")),
                arguments(meaning, dataset("path: a.csv\n    read: { types: { price: 'decimal(39)' } }")),
                arguments(
                        "'\\t' is one sign written with two, so the schema does not count signs",
                        dataset("path: a.csv\n    read: { quote: ab }")),
                arguments(
                        "the highest number is said by the reader alone",
                        dataset("path: a.csv\n    samples: { rows: 101 }")));
    }
}
