package io.dataops.checks.suggest;

import java.util.List;

/** All rules, in the order in which a suite shows what they propose. */
final class Rules {
    static final List<TableRule> OF_TABLES =
            List.of(new SchemaRule(), new RowCountRule(), new KeyRule(), new CompletenessRule(), new DependencyRule());

    static final List<ColumnRule> OF_COLUMNS = List.of(
            new LinkRule(),
            new AllowedValuesRule(),
            new PatternRule(),
            new LengthRule(),
            new LimitsRule(),
            new CentreRule(),
            new DateRule(),
            new PersonalRule());

    private Rules() {}
}
