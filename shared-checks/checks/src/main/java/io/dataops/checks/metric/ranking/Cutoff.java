package io.dataops.checks.metric.ranking;

import io.dataops.checks.metric.MetricParameter;

/**
 * How many documents of a ranking count, from the first.
 *
 * @param text as signatures have it
 * @param documents at least 1
 */
record Cutoff(String text, int documents) {
    private static final String ALL = "all";

    private static final String SUMMARY = "How many documents of each ranking count, from the first.";

    /** A parameter that may be left out: then all documents count. */
    static final MetricParameter<Cutoff> OR_ALL = new MetricParameter<>(
            "k",
            ALL,
            "a whole number from 1, or all",
            SUMMARY,
            text -> text.equals(ALL) ? new Cutoff(ALL, Integer.MAX_VALUE) : number(text));

    /** A parameter that must be given. */
    static final MetricParameter<Cutoff> NUMBER =
            new MetricParameter<>("k", null, "a whole number from 1", SUMMARY, Cutoff::number);

    private static Cutoff number(String text) {
        int documents = Integer.parseInt(text);
        if (documents < 1) {
            throw new IllegalArgumentException(text);
        }
        return new Cutoff(Integer.toString(documents), documents);
    }

    /** Number of documents of a query that count. */
    int of(Query query) {
        return Math.min(documents, query.documents());
    }
}
