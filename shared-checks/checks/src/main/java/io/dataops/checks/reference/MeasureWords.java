package io.dataops.checks.reference;

import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.Measure;

/** Says what a measure counts, for the reference page. A measure without words does not compile. */
final class MeasureWords implements Measure.Cases<String> {
    @Override
    public String schema(Measure.Schema measure) {
        return "the names and types of the columns; no row is read for it";
    }

    @Override
    public String rows(Measure.Rows measure) {
        return "the number of rows";
    }

    @Override
    public String tally(Measure.Tally measure) {
        if (asksForNulls(measure.condition())) {
            return "rows whose value is present, and rows whose value is null";
        }
        return isNeverUnknown(measure.condition())
                ? "rows that meet the condition, and rows that do not; every row is considered"
                : "rows that meet the condition, rows that do not, and rows that cannot say because a value is null";
    }

    private static boolean asksForNulls(Condition condition) {
        return condition instanceof Condition.Present
                || (condition instanceof Condition.Not not && not.condition() instanceof Condition.Present);
    }

    /** Whether every row says yes or no. */
    static boolean isNeverUnknown(Condition condition) {
        return condition instanceof Condition.Present
                || condition instanceof Condition.Known
                || (condition instanceof Condition.Not not && isNeverUnknown(not.condition()))
                || (condition instanceof Condition.All all
                        && all.conditions().stream().allMatch(MeasureWords::isNeverUnknown));
    }

    @Override
    public String aggregate(Measure.Aggregate measure) {
        return "the values that are not null; without one the result is undefined";
    }

    @Override
    public String quantile(Measure.Quantile measure) {
        return "the values that are not null, by type 7 of Hyndman and Fan: linear between neighbours";
    }

    @Override
    public String correlation(Measure.Correlation measure) {
        return "the rows where neither value is null; undefined when one of the columns does not vary";
    }

    @Override
    public String uniqueness(Measure.Uniqueness measure) {
        return switch (measure.nulls()) {
            case NOT_CONSIDERED -> "how often each value occurs, over the rows where none of the columns is null";
            case FAILING -> "how often each value occurs; a row with a null in one of the columns fails";
        };
    }

    @Override
    public String mostCommon(Measure.MostCommon measure) {
        return "how often each value that is not null occurs; of several equally common ones the smallest counts";
    }

    @Override
    public String lookup(Measure.Lookup measure) {
        return "rows whose value is in the other data set and rows whose value is not; nulls are not considered";
    }

    @Override
    public String sequence(Measure.Sequence measure) {
        return "rows whose value is in order with the row before; the first row of each sequence is in order";
    }

    @Override
    public String gaps(Measure.Gaps measure) {
        return "the periods from the first value to the last one, both included, and those without a row";
    }

    @Override
    public String outliers(Measure.Outliers measure) {
        return "rows whose value lies within limits that come from the values themselves; nulls are not considered";
    }

    @Override
    public String grouped(Measure.Grouped measure) {
        return "how many values of each side fall into each group; nulls are not values, and their share is a matter of"
                + " its own";
    }

    @Override
    public String parted(Measure.Parted measure) {
        return "how far the distributions of the values that are not null part";
    }

    @Override
    public String elsewhere(Measure.Elsewhere<?> measure) {
        return "of another data set, " + measure.measure().match(this);
    }

    @Override
    public String perGroup(Measure.PerGroup<?> measure) {
        return "for each group, " + measure.measure().match(this);
    }

    @Override
    public String shared(Measure.Shared measure) {
        return "rows whose value is in the other data set, and rows whose value is not; nulls are not considered";
    }

    @Override
    public String rowSets(Measure.RowSets measure) {
        return "how often each row occurs in either data set; nulls are equal to nulls";
    }

    @Override
    public String rowDiff(Measure.RowDiff measure) {
        return "keys of either data set, and the columns in which their rows differ; nulls are equal to nulls, and rows"
                + " with a null in the key are not considered";
    }

    @Override
    public String ranges(Measure.Ranges measure) {
        return "rows beside the range before them; a row with a null at an end is not considered";
    }

    @Override
    public String spellings(Measure.Spellings measure) {
        return "rows whose text has the only spelling of its kind, and rows that share theirs; nulls are not considered";
    }

    @Override
    public String mutualInformation(Measure.MutualInformation measure) {
        return "how often pairs of values occur, over the rows where neither is null; undefined without one";
    }

    @Override
    public String textLength(Measure.TextLength measure) {
        return "the lengths of the texts that are not null; without one the result is undefined";
    }

    @Override
    public String nestedType(Measure.NestedType measure) {
        return "the type of the column and of what it holds; no row is read for it";
    }

    @Override
    public String jsonSchema(Measure.JsonSchema measure) {
        return "rows whose text keeps the schema, and rows whose text does not or is no JSON; nulls are not considered";
    }

    @Override
    public String alike(Measure.Alike measure) {
        return "rows whose text looks like most, and rows whose text does not; nulls are not considered";
    }

    @Override
    public String files(Measure.Files measure) {
        return switch (measure.contents()) {
            case NOT_READ -> "the files' names, sizes and times";
            case CHECKSUMS -> "the files' bytes";
        };
    }

    @Override
    public String distributed(Measure.Distributed measure) {
        return "how often each value occurs; nulls are not values";
    }

    @Override
    public String frequent(Measure.Frequent measure) {
        return "how often each value that is not null occurs";
    }

    @Override
    public String queryValue(Measure.QueryValue measure) {
        return "the one value that the query returns, or the number of rows that `failing_rows` returns";
    }

    @Override
    public String queryRows(Measure.QueryRows measure) {
        return "the number of rows that the query returns";
    }

    @Override
    public String now(Measure.Now measure) {
        return "the time at which the session started";
    }
}
