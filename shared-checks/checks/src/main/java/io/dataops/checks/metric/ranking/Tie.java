package io.dataops.checks.metric.ranking;

/**
 * Documents of a query that have one score, so that the model puts them in no order. What is asked of them is its mean over
 * all their orders (McSherry and Najork 2008).
 *
 * @param start the rank of the first one, from 0
 * @param documents at least 1
 * @param relevant how many of them are relevant
 * @param relevantBefore how many documents with a higher score are relevant
 */
record Tie(int start, int documents, int relevant, int relevantBefore) {
    int end() {
        return start + documents;
    }

    /** How many of them are among the first documents of the query. */
    int among(int first) {
        return Math.max(0, Math.min(documents, first - start));
    }

    /** How many relevant ones are among the first. */
    double relevantAmong(int first) {
        return first == documents ? relevant : (double) relevant * first / documents;
    }

    /** How likely none of the first ones is relevant; 0 where there are not so many others. */
    double noneAmong(int first) {
        double chance = 1;
        for (int place = 0; place < first; place++) {
            chance *= 1 - chanceOfRelevance(place);
        }
        return chance;
    }

    /** The mean of 1 over the rank of the first relevant one, 0 when it is not among the first. */
    double reciprocalRank(int first) {
        double mean = 0;
        double noneBefore = 1;
        for (int place = 0; place < first; place++) {
            mean += noneBefore * chanceOfRelevance(place) / (start + place + 1);
            noneBefore *= 1 - chanceOfRelevance(place);
        }
        return mean;
    }

    /** How likely the document at a place is relevant when none before it is. */
    private double chanceOfRelevance(int place) {
        return Math.min(1, (double) relevant / (documents - place));
    }

    /** The sum of the precisions at the ranks of the relevant ones among the first. */
    double precisions(int first) {
        double share = (double) relevant / documents;
        // Where one is relevant, the places before it hold the others.
        double othersPerPlace = documents == 1 ? 0 : (relevant - 1.0) / (documents - 1);
        double sum = 0;
        for (int place = 0; place < first; place++) {
            sum += share * (relevantBefore + 1 + place * othersPerPlace) / (start + place + 1);
        }
        return sum;
    }
}
