package io.dataops.checks.importer.gx;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Sql;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The Kullback-Leibler divergence of a column from a partition, in nats: the sum of p ln(p / q) over the parts, where p is
 * the share of the values in a part and q the weight of it, both scaled to 1. A part with values and without weight makes
 * it infinite, which is missed.
 */
final class Divergence {
    static final String[] ARGUMENTS = {
        "partition_object", "threshold", "tail_weight_holdout", "internal_weight_holdout", "bucketize_data"
    };

    private final Expectation it;
    private final YamlMap partition;
    private final BigDecimal tail;
    private final BigDecimal internal;

    private Divergence(Expectation it, YamlMap partition) throws NotTakenException {
        this.it = it;
        this.partition = partition;
        this.tail = share("tail_weight_holdout");
        this.internal = share("internal_weight_holdout");
    }

    static CheckEntry check(Expectation it) throws NotTakenException {
        if (!(it.get("partition_object") instanceof YamlMap partition)) {
            throw new NotTakenException("its partition_object is no object");
        }
        BigDecimal threshold = it.number("threshold");
        Divergence divergence = new Divergence(it, partition);
        String shares = partition.entry("values").isPresent() ? divergence.ofValues() : divergence.ofBins();
        String sql =
                shares + ", shares AS (SELECT n / nullif(sum(n) OVER (), 0) AS p, q / sum(q) OVER () AS q FROM parts)"
                        + " SELECT CASE WHEN bool_or(p IS NULL) OR bool_or(p > 0 AND q = 0) THEN NULL"
                        + " ELSE sum(CASE WHEN p > 0 AND q > 0 THEN p * ln(p / q) ELSE 0 END) END FROM shares";
        return it.entry("query", "the divergence of " + it.text("column") + " from its partition")
                .with("value", sql)
                .with("max", new BigDecimal(Numbers.plain(threshold)));
    }

    private BigDecimal share(String key) throws NotTakenException {
        BigDecimal share = it.find(key).isPresent() ? it.number(key) : BigDecimal.ZERO;
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new NotTakenException("its " + key + " is " + share.toPlainString() + ", not between 0 and 1");
        }
        return share;
    }

    /** Values outside the partition share the weight held out for the tails. */
    private String ofValues() throws NotTakenException {
        List<YamlNode> values = list("values");
        List<BigDecimal> weights = weights(values.size());
        if (internal.signum() > 0) {
            throw new NotTakenException("internal_weight_holdout is for bins, and its partition_object has values");
        }
        List<String> rows = new ArrayList<>();
        for (int index = 0; index < weights.size(); index++) {
            rows.add("(" + Sql.value(values.get(index)) + ", " + real(weights.get(index)) + ")");
        }
        String column = it.column();
        return "WITH observed AS (SELECT " + column + " AS v, count(*) AS n FROM " + it.rows() + " AND " + column
                + " IS NOT NULL GROUP BY ALL), expected(v, w) AS (VALUES " + String.join(", ", rows)
                + "), both_sides AS (SELECT CAST(coalesce(n, 0) AS DOUBLE) AS n, w,"
                + " CAST(count(*) FILTER (WHERE w IS NULL) OVER () AS DOUBLE) AS strange"
                + " FROM observed FULL JOIN expected ON observed.v = expected.v), parts AS (SELECT n, CASE WHEN w IS NULL THEN "
                + real(tail) + " / strange WHEN strange > 0 THEN w * " + real(BigDecimal.ONE.subtract(tail))
                + " ELSE w END AS q FROM both_sides)";
    }

    /** Bins hold their lower edge, the last one its upper edge too; what lies outside is in one of two tails. */
    private String ofBins() throws NotTakenException {
        if (it.isFalse("bucketize_data")) {
            throw new NotTakenException("its partition_object has bins, and bucketize_data is false");
        }
        List<String> edges = edges(list("bins"));
        List<BigDecimal> weights = weights(edges.size() - 1);
        List<BigDecimal> expected = new ArrayList<>(held(weights));
        List<BigDecimal> tails = tails();
        expected.add(0, tails.get(0));
        expected.add(tails.get(1));
        StringBuilder part = new StringBuilder("CASE");
        for (int index = 0; index < edges.size(); index++) {
            boolean last = index == edges.size() - 1;
            part.append(" WHEN ")
                    .append(it.column())
                    .append(last ? " <= " : " < ")
                    .append(edges.get(index))
                    .append(" THEN ")
                    .append(index);
        }
        part.append(" ELSE ").append(edges.size()).append(" END");
        List<String> rows = new ArrayList<>();
        for (int index = 0; index < expected.size(); index++) {
            rows.add("(" + index + ", " + real(expected.get(index)) + ")");
        }
        return "WITH observed AS (SELECT " + part + " AS v, count(*) AS n FROM " + it.rows() + " AND " + it.column()
                + " IS NOT NULL GROUP BY ALL), expected(v, w) AS (VALUES " + String.join(", ", rows)
                + "), parts AS (SELECT CAST(coalesce(n, 0) AS DOUBLE) AS n, w AS q FROM expected LEFT JOIN observed"
                + " ON observed.v = expected.v)";
    }

    /** Edges as SQL. An end may be infinite, as Python writes it; then no value lies beyond it. */
    private List<String> edges(List<YamlNode> nodes) throws NotTakenException {
        List<String> edges = new ArrayList<>();
        for (YamlNode node : nodes) {
            String end = edges.isEmpty() ? "-Infinity" : edges.size() == nodes.size() - 1 ? "Infinity" : "";
            boolean infinite =
                    node instanceof YamlScalar scalar && scalar.text().equals(end);
            if (infinite
                    && (tail.signum() > 0 || partition.entry("tail_weights").isPresent())) {
                throw new NotTakenException("its bins end at " + end + ", and weight is held out for tails");
            }
            edges.add(infinite ? "CAST('" + end + "' AS DOUBLE)" : real(number(node, "bins")));
        }
        return edges;
    }

    private List<BigDecimal> held(List<BigDecimal> weights) {
        BigDecimal rest = BigDecimal.ONE.subtract(tail).subtract(internal);
        long empty = weights.stream().filter(weight -> weight.signum() == 0).count();
        return weights.stream()
                .map(weight -> weight.signum() == 0 && internal.signum() > 0
                        ? internal.divide(BigDecimal.valueOf(empty), MathContext.DECIMAL64)
                        : weight.multiply(rest))
                .toList();
    }

    private List<BigDecimal> tails() throws NotTakenException {
        if (partition.entry("tail_weights").isEmpty()) {
            BigDecimal half = tail.divide(BigDecimal.valueOf(2), MathContext.DECIMAL64);
            return List.of(half, half);
        }
        List<BigDecimal> tails = numbers("tail_weights");
        if (tails.size() != 2 || tail.signum() > 0) {
            throw new NotTakenException("its tail_weights are two, and without tail_weight_holdout");
        }
        return tails;
    }

    private List<BigDecimal> weights(int number) throws NotTakenException {
        List<BigDecimal> weights = numbers("weights");
        if (weights.isEmpty() || weights.size() != number) {
            throw new NotTakenException("its partition_object needs a weight for each part");
        }
        return weights;
    }

    private List<BigDecimal> numbers(String key) throws NotTakenException {
        List<BigDecimal> numbers = new ArrayList<>();
        for (YamlNode node : list(key)) {
            numbers.add(number(node, key));
        }
        return numbers;
    }

    private static BigDecimal number(YamlNode node, String key) throws NotTakenException {
        return Numbers.of(node)
                .orElseThrow(() ->
                        new NotTakenException("its partition_object has " + node.description() + " among its " + key));
    }

    private List<YamlNode> list(String key) throws NotTakenException {
        Optional<YamlNode> node = partition.entry(key).map(YamlEntry::value);
        if (node.isPresent() && node.get() instanceof YamlList list) {
            return list.items();
        }
        throw new NotTakenException("its partition_object has no list '" + key + "'");
    }

    private static String real(BigDecimal number) {
        return "CAST(" + Numbers.plain(number) + " AS DOUBLE)";
    }
}
