package io.dataops.checks.statistics;

/** Distribution of the sum of the ranks from 1 to n that a fair coin picks each. */
final class ExactSignedRanks {
    private final double[] atLeast;

    /** Of up to 50 ranks: the number of outcomes of each sum is then a whole double. */
    ExactSignedRanks(int ranks) {
        int greatest = ranks * (ranks + 1) / 2;
        double[] outcomes = new double[greatest + 1];
        outcomes[0] = 1;
        for (int rank = 1; rank <= ranks; rank++) {
            for (int sum = rank * (rank + 1) / 2; sum >= rank; sum--) {
                outcomes[sum] += outcomes[sum - rank];
            }
        }
        for (int sum = greatest - 1; sum >= 0; sum--) {
            outcomes[sum] += outcomes[sum + 1];
        }
        double all = outcomes[0];
        for (int sum = 0; sum <= greatest; sum++) {
            outcomes[sum] /= all;
        }
        atLeast = outcomes;
    }

    /** The probability of a sum of so many or more. */
    double atLeast(int sum) {
        return atLeast[sum];
    }
}
