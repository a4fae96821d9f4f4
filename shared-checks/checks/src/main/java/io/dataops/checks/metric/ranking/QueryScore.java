package io.dataops.checks.metric.ranking;

/** How well the documents of one query are ranked. */
@FunctionalInterface
interface QueryScore {
    /** The score of a query that has a relevant document. */
    double of(Query query);
}
