package io.dataops.checks.suggest;

import java.util.List;

/** Proposes checks of one kind from what is known of a data set. */
interface TableRule {
    /** In the order in which they are shown; none where the data do not show enough. */
    List<Suggestion> suggest(TableFacts table);
}
