package io.dataops.checks.check.type;

import io.dataops.checks.check.BoundParameters;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.CountCheck;
import io.dataops.checks.plan.Measure;
import java.util.List;

/** The number of files that a data set is read from lies within limits. */
final class FileCount {
    private static final BoundParameters BOUNDS = BoundParameters.ofCounts();

    static final CheckType TYPE = CheckType.named("file_count", CheckType.Family.FILES)
            .summary("The number of files that a data set is read from lies within limits.")
            .bounds(BOUNDS)
            .example("file_count: { min: 1 }")
            .reads(arguments -> new CountCheck<>(
                    List.of(),
                    "the number of files",
                    new Measure.Files(Measure.Files.Contents.NOT_READ),
                    List::size,
                    arguments.boundsOrHistory(BOUNDS)));

    private FileCount() {}
}
