package io.dataops.checks.evidence;

import io.dataops.checks.plan.Measure;
import io.dataops.checks.suite.CheckSpec;
import io.dataops.checks.suite.Suite;
import io.dataops.results.GateDecision;
import io.dataops.results.VerificationResult;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a suite gives the same answer again on the same files. It does not where it asks for the time, draws by chance,
 * names a variable of the environment, keeps rows apart, or counts days and builds.
 *
 * @param text of the suite file
 */
public record Repeatability(Suite suite, String text) {
    /** Words of SQL that mean something else each time. Finding one in a comment costs a run and nothing else. */
    private static final Pattern RESTLESS = Pattern.compile(
            "(?i)\\b(now|session_start|today|age|random|uuid|uuidv[47]|gen_random_uuid|setseed|get_current_time[a-z]*)\\s*\\("
                    + "|\\b(current_date|current_time|current_timestamp|localtime|localtimestamp)\\b"
                    + "|\\b(tablesample|using\\s+sample)\\b");

    /**
     * Why it may answer otherwise; empty when it answers the same.
     *
     * @param then what it answered
     */
    public Optional<String> obstacle(VerificationResult then) {
        return time().or(this::restless)
                .or(this::environment)
                .or(this::imports)
                .or(this::separations)
                .or(() -> days(then))
                .or(() -> history(then));
    }

    private Optional<String> time() {
        return suite.checks().stream()
                .filter(check -> check.check().measures().contains(new Measure.Now()))
                .findFirst()
                .map(CheckSpec::description)
                .map(check -> "the check " + check.id() + " asks for the time");
    }

    private Optional<String> restless() {
        Matcher word = RESTLESS.matcher(text);
        return word.find()
                ? Optional.of(
                        "'" + word.group().replaceFirst("\\s*\\($", "") + "' in the suite may mean something else now")
                : Optional.empty();
    }

    private Optional<String> environment() {
        return text.contains("${env.") ? Optional.of("the suite names variables of the environment") : Optional.empty();
    }

    private Optional<String> imports() {
        return suite.imports().stream()
                .findFirst()
                .map(file -> "SQL of the imported file " + file.file() + " may mean something else now");
    }

    private Optional<String> separations() {
        return suite.datasets().stream()
                .filter(dataset -> dataset.quarantine().isPresent())
                .findFirst()
                .map(dataset -> "the rows of " + dataset.name().value() + " are kept apart anew by every build");
    }

    private static Optional<String> days(VerificationResult then) {
        return then.waivers().isEmpty() ? Optional.empty() : Optional.of("a waiver may have expired");
    }

    private static Optional<String> history(VerificationResult then) {
        return then.gates().stream()
                .filter(gate -> Set.of(GateDecision.CONTROL_CHART, GateDecision.CHANGE_OVER_TIME)
                        .contains(gate.kind()))
                .findFirst()
                .map(gate -> "the gate " + gate.id() + " looks at history");
    }
}
