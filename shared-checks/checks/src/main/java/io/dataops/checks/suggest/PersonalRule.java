package io.dataops.checks.suggest;

import io.dataops.results.literal.Counted;
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
                                Counted.digits(personal) + " of "
                                        + Counted.digits(column.profile().values())
                                        + " texts hold what looks like personal data; if they should not:")
                        .asHint());
    }
}
