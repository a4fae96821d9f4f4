package io.dataops.checks.suite;

import io.dataops.checks.check.type.BuiltInChecks;
import io.dataops.checks.task.BuiltInTasks;
import java.util.Map;

/** Suites for tests, with all that is built in. */
public final class Suites {
    private Suites() {}

    /** A reader without environment variables. */
    public static SuiteReader reader() {
        return reader(Map.of());
    }

    /** A reader with environment variables. */
    public static SuiteReader reader(Map<String, String> environment) {
        return new SuiteReader(BuiltInChecks.registry(), BuiltInTasks.registry(), environment);
    }
}
