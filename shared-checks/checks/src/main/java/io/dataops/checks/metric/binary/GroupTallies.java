package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Groups;
import io.dataops.checks.metric.binary.Tally.TalliedRows;
import io.dataops.checks.plan.CompactIndices;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows of each group by label and prediction.
 *
 * @param names of the groups
 * @param tallies one for each, in the same order
 * @param rowsWithout rows that are in no group
 */
record GroupTallies(List<String> names, List<TalliedRows> tallies, long rowsWithout) {
    /**
     * The tallies of groups of rows.
     *
     * @param column whose values are the groups, which the examples must have
     */
    record Wanted(String column, Decision decision) implements Derived<GroupTallies> {
        @Override
        public GroupTallies from(BinaryExamples examples) {
            return of(examples, examples.groups(column).orElseThrow(), decision);
        }
    }

    private static GroupTallies of(BinaryExamples examples, Groups groups, Decision decision) {
        Tally tally = new Tally(groups.names().size());
        CompactIndices parts = examples.groups(groups);
        Flags predicted = decision.predictions(examples);
        long without = 0;
        for (int position = 0; position < examples.size(); position++) {
            int group = parts.of(position);
            if (group < 0) {
                without += examples.count(position);
            } else {
                tally.add(
                        group,
                        examples.label(position),
                        predicted.get(position),
                        examples.weight(position),
                        examples.count(position));
            }
        }
        return new GroupTallies(
                groups.names(),
                IntStream.range(0, groups.names().size())
                        .mapToObj(tally::result)
                        .toList(),
                without);
    }
}
