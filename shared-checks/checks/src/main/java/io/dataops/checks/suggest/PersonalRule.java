package io.dataops.checks.suggest;

import java.util.List;

/** Texts that look like personal data: whether they may be there, people have to say. */
final class PersonalRule implements ColumnRule {
    @Override
    public List<Suggestion> suggest(ColumnFacts column, TableFacts table) {
        Long personal = column.profile().personal();
        return personal == null || personal == 0
                ? List.of()
                : List.of(Suggestion.ofColumn(
                                "no_personal_data",
                                column.name(),
                                "",
                                Words.count(personal) + " of "
                                        + Words.count(column.profile().values())
                                        + " texts hold what looks like personal data; if they should not:")
                        .asHint());
    }
}
