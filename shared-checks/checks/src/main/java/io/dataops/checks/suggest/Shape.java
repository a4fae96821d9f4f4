package io.dataops.checks.suggest;

import io.dataops.results.literal.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a data set is like, in a line above its checks, and why there are so few where there are. */
record Shape(TableFacts table) {
    /** A sentence each, without a full stop. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        long rows = table.profile().rows();
        int columns = table.columns().size();
        words.add(Words.rows(rows) + ", " + new Counted(columns, "column"));
        table.profile().notes().forEach(words::add);
        if (rows == 0) {
            words.add("without a row nothing shows what to ask; a build does not pass on it either unless you write"
                    + " when_empty: allow");
        } else if (!table.hasEnough()) {
            words.add("fewer than " + RowsSeen.FEWEST + " rows show too little for most checks: what none of them has"
                    + " may still be in "
                    + Words.percentAbove(new RowsSeen(rows).shareAtMost(0, RowsSeen.UNSEEN))
                    + " of all, with 95% confidence");
        } else if (table.key().isEmpty()) {
            words.add("no column, and no pair that was looked at, is a key by its values and its name");
        }
        String empty = names(column -> column.profile().values() == 0);
        if (rows > 0 && !empty.isEmpty()) {
            words.add("always null, so nothing is asked of them: " + empty);
        }
        String unlimited = names(ColumnFacts::hasInfinite);
        if (!unlimited.isEmpty()) {
            words.add("without limits, since values are NaN or infinite: " + unlimited);
        }
        return words;
    }

    private String names(Predicate<ColumnFacts> which) {
        return table.columns().stream().filter(which).map(ColumnFacts::name).collect(Collectors.joining(", "));
    }

    /** What a column is like. */
    record OfColumn(ColumnFacts column) {
        String words() {
            long nulls = column.profile().nulls();
            return column.name() + ": " + column.kind() + ", " + Counted.digits(column.distinct())
                    + (column.distinct() == 1 ? " value" : " different values")
                    + (nulls == 0 ? "" : ", " + new Counted(nulls, "null"));
        }
    }
}
