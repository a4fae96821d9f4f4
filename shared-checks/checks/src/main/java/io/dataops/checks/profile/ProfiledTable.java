package io.dataops.checks.profile;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.TableSchema;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a data set that is not at hand.
 *
 * @param schema its columns
 * @param profiles of some or all of them, over the same rows
 */
public record ProfiledTable(TableSchema schema, List<ProfiledColumn> profiles) {
    public ProfiledTable {
        profiles = List.copyOf(profiles);
    }

    /** What a profile says of all rows: the columns that it has are the only ones that are known. */
    static ProfiledTable of(Profile profile) {
        List<ProfiledColumn> columns = profile.over(Optional.empty());
        return new ProfiledTable(
                new TableSchema(columns.stream()
                        .map(column -> new TableSchema.Field(column.column(), column.kind(), ""))
                        .toList()),
                columns);
    }

    /** The profile of a column; empty when there is none. */
    public Optional<ProfiledColumn> profile(Column column) {
        return profiles.stream().filter(it -> it.column().equals(column)).findFirst();
    }
}
