package io.dataops.checks.check.type;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.BoundParameters;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Limits;
import io.dataops.checks.plan.Bounds;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Scalar;
import io.dataops.results.literal.Counted;
import java.math.BigDecimal;
import java.util.Optional;

/** The size of every file of a data set lies within limits, in bytes as it lies on the disk. */
final class FileSize {
    private static final BoundParameters BOUNDS = BoundParameters.ofCounts();

    static final CheckType TYPE = CheckType.named("file_size", CheckType.Family.FILES)
            .summary("The size of every file of a data set in bytes lies within limits.")
            .bounds(BOUNDS)
            .example("file_size: { min: 10, max: 100_000_000 }")
            .reads(FileSize::read);

    private FileSize() {}

    private static Check read(Arguments arguments) {
        Bounds bounds = arguments.bounds(BOUNDS);
        return new FileCheck(
                Measure.Files.Contents.NOT_READ,
                "the size of each file in bytes is " + bounds,
                bounds.ofCounts() + " bytes",
                (file, now) -> Limits.contain(bounds, new Scalar.Numeric(BigDecimal.valueOf(file.bytes())))
                        ? Optional.empty()
                        : Optional.of("has " + new Counted(file.bytes(), "byte")));
    }
}
