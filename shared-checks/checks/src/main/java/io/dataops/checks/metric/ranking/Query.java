package io.dataops.checks.metric.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The documents of one query in the order of the model, and in the best order. Arrays are not to be changed. */
final class Query {
    private final double[] scores;
    private final double[] relevances;
    private final double[] best;
    private final int relevant;

    private Query(double[] scores, double[] relevances, double[] best) {
        this.scores = scores;
        this.relevances = relevances;
        this.best = best;
        relevant = (int) Arrays.stream(relevances).filter(it -> it > 0).count();
    }

    /**
     * Ranks documents by score, the highest first.
     *
     * @param relevances of the documents in the order of the file, each at least 0
     * @param scores of the same documents
     */
    static Query of(double[] relevances, double[] scores) {
        double[] ascendingScores = sorted(scores);
        int[] order = new int[scores.length];
        long[] keys = new long[scores.length];
        for (int document = 0; document < keys.length; document++) {
            // any of the places that an equal score has would do, and the search always finds the same one
            long place = Arrays.binarySearch(ascendingScores, scores[document] + 0.0);
            keys[document] = ((scores.length - place) << Integer.SIZE) | document;
        }
        Arrays.sort(keys);
        Arrays.setAll(order, rank -> (int) keys[rank]);
        double[] ascending = sorted(relevances);
        double[] best = new double[ascending.length];
        Arrays.setAll(best, rank -> ascending[ascending.length - 1 - rank]);
        return new Query(
                Arrays.stream(order).mapToDouble(document -> scores[document]).toArray(),
                Arrays.stream(order)
                        .mapToDouble(document -> relevances[document])
                        .toArray(),
                best);
    }

    // −0.0 + 0.0 is 0.0, while a sort tells the two apart
    private static double[] sorted(double[] values) {
        return Arrays.stream(values).map(value -> value + 0.0).sorted().toArray();
    }

    /** Number of documents, at least 1. */
    int documents() {
        return scores.length;
    }

    /** Number of documents whose relevance is above 0. */
    int relevant() {
        return relevant;
    }

    /** The score of the document at a rank from 0; never rises. */
    double score(int rank) {
        return scores[rank];
    }

    /** The relevance of the document at a rank from 0. */
    double relevance(int rank) {
        return relevances[rank];
    }

    /** The relevance at a rank from 0, had the documents been ranked by it. */
    double bestRelevance(int rank) {
        return best[rank];
    }

    /** The documents by their scores, the highest first. */
    List<Tie> ties() {
        List<Tie> ties = new ArrayList<>();
        int relevantBefore = 0;
        for (int start = 0; start < scores.length; ) {
            int end = start;
            int among = 0;
            while (end < scores.length && scores[end] == scores[start]) {
                among += relevances[end] > 0 ? 1 : 0;
                end++;
            }
            ties.add(new Tie(start, end - start, among, relevantBefore));
            relevantBefore += among;
            start = end;
        }
        return ties;
    }
}
