package io.dataops.checks.suggest;

import java.util.ArrayList;
import java.util.List;

/**
 * What is proposed for a data set.
 *
 * @param checks of the data set as a whole
 * @param sections those of single columns; only columns that have some
 */
record TableDraft(TableFacts table, List<Suggestion> checks, List<Section> sections) {
    TableDraft {
        checks = List.copyOf(checks);
        sections = List.copyOf(sections);
    }

    /** What is proposed for a column. */
    record Section(ColumnFacts column, List<Suggestion> checks) {
        Section {
            checks = List.copyOf(checks);
        }
    }

    static TableDraft of(TableFacts table) {
        List<Suggestion> checks = Rules.OF_TABLES.stream()
                .flatMap(rule -> rule.suggest(table).stream())
                .toList();
        List<Section> sections = new ArrayList<>();
        for (ColumnFacts column : table.columns()) {
            List<Suggestion> ofColumn = Rules.OF_COLUMNS.stream()
                    .flatMap(rule -> rule.suggest(column, table).stream())
                    .toList();
            if (!ofColumn.isEmpty()) {
                sections.add(new Section(column, ofColumn));
            }
        }
        return new TableDraft(table, checks, sections);
    }

    /** All of it, in order. */
    List<Suggestion> suggestions() {
        List<Suggestion> all = new ArrayList<>(checks);
        sections.forEach(section -> all.addAll(section.checks()));
        return all;
    }
}
