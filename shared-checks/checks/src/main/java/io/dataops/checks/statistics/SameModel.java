package io.dataops.checks.statistics;

/**
 * The difference of a model from itself: 0, of all rows. It is for models that predict the same for every row of a test set,
 * which are taken for one. That they are is no finding of a test: none sees a difference that none of the rows has.
 */
public record SameModel() implements Inference {
    @Override
    public double estimate() {
        return 0;
    }

    @Override
    public String method() {
        return "identical predictions";
    }

    @Override
    public double pValueAbove(double bound) {
        return bound < 0 ? 0 : 1;
    }

    @Override
    public double pValueBelow(double bound) {
        return bound > 0 ? 0 : 1;
    }

    @Override
    public Interval interval(double confidence) {
        return new Interval(0, 0, confidence);
    }

    @Override
    public double standardError() {
        return 0;
    }

    @Override
    public boolean isUnvaried() {
        return true;
    }
}
