package io.dataops.checks.check.type;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.Strictness;
import io.dataops.checks.plan.Measure;
import java.time.Duration;
import java.util.Optional;

/** No file of a data set was written longer ago than an age, counted back from the start of the session. */
final class FileAge {
    private static final Parameter<Duration> MAX_AGE = Parameter.required(
                    "max_age", ParameterKind.DURATION, "The greatest age, such as `2h` or `1d`; a day has 24 hours.")
            .with(Strictness.less(Strictness::of));

    static final CheckType TYPE = CheckType.named("file_age", CheckType.Family.FILES)
            .summary("Every file of a data set was written not longer ago than an age.")
            .takes(MAX_AGE)
            .example("file_age: { max_age: 1d }")
            .reads(FileAge::read);

    private FileAge() {}

    private static Check read(Arguments arguments) {
        Duration maxAge = arguments.get(MAX_AGE);
        String expected = "at most " + Age.plain(maxAge) + " old";
        return new FileCheck(
                Measure.Files.Contents.NOT_READ,
                "each file is " + expected,
                expected,
                (file, now) -> file.modified().isBefore(now.minus(maxAge))
                        ? Optional.of("is of " + file.modified())
                        : Optional.empty());
    }
}
