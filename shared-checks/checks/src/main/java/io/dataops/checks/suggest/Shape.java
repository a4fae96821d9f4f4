package io.dataops.checks.suggest;

import java.util.ArrayList;
import java.util.List;

/** What a data set is like, in a line above its checks, and why there are so few where there are. */
record Shape(TableFacts table) {
    String words() {
        List<String> words = new ArrayList<>();
        long rows = table.profile().rows();
        int columns = table.columns().size();
        words.add(Words.rows(rows) + ", " + Words.count(columns) + (columns == 1 ? " column" : " columns"));
        table.profile().notes().forEach(words::add);
        if (rows == 0) {
            words.add("without a row nothing shows what to ask; a build does not pass on it either unless you write"
                    + " when_empty: allow");
        } else if (!table.hasEnough()) {
            words.add("fewer than " + RowsSeen.FEWEST + " rows show too little for limits, keys, sets or nulls: what none of "
                    + Words.count(rows) + " rows has may be in "
                    + Words.percentAbove(new RowsSeen(rows).shareAtMost(0, RowsSeen.UNSEEN))
                    + " of all, with 95% confidence");
        } else if (table.key().isEmpty()) {
            words.add("no column, and no pair that was looked at, is a key by its values and its name");
        }
        String empty = String.join(
                ", ",
                table.columns().stream()
                        .filter(column -> column.profile().values() == 0)
                        .map(ColumnFacts::name)
                        .toList());
        if (rows > 0 && !empty.isEmpty()) {
            words.add("always null, so nothing is asked of them: " + empty);
        }
        return String.join("; ", words);
    }

    /** What a column is like. */
    record OfColumn(ColumnFacts column) {
        String words() {
            long nulls = column.profile().nulls();
            return column.name() + ": " + column.kind() + ", " + Words.count(column.distinct())
                    + (column.distinct() == 1 ? " value" : " different values")
                    + (nulls == 0 ? "" : ", " + Words.count(nulls) + (nulls == 1 ? " null" : " nulls"));
        }
    }
}
