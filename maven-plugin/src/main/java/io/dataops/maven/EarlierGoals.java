package io.dataops.maven;

import io.dataops.checks.quarantine.QuarantineFolder;
import io.dataops.results.VerificationResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What goals before this one found out in the same build about one suite file. The folders with what a promotion would keep
 * of it are those of the module, so what was found out about a suite ends with the next one that is measured.
 *
 * @param context where Maven lets the goals of a plugin keep things, for one project and one build
 * @param log is told why something is used or not
 */
record EarlierGoals(Map<String, Object> context, SuiteFile file, Consumer<String> log) {
    private static final String RECORDED = "dataops.recorded";
    private static final String EVALUATED = "dataops.evaluated";

    @SuppressWarnings("unchecked") // Maven documents the context as a map from String to Object
    static EarlierGoals of(Map<?, ?> context, SuiteFile file, Consumer<String> log) {
        return new EarlierGoals((Map<String, Object>) context, file, log);
    }

    /** What data-test measured, while all that it rests on is as it was. */
    Optional<Recorded> recorded(Measuring now, Asked asked) throws IOException {
        Optional<Recorded> recorded = recorded();
        if (recorded.isEmpty()) {
            return recorded;
        }
        Optional<String> change = recorded.get().change(now, asked);
        log.accept(change.map(reason -> "measuring again what data-test measured: " + reason)
                .orElse("using what data-test measured: suite and data are unchanged since"));
        return change.isEmpty() ? recorded : Optional.empty();
    }

    /** What evaluate found out about models, while all that it rests on is as it was. */
    Optional<Evaluated> evaluated(Measuring now, Asked asked) throws IOException {
        if (!(context.get(EVALUATED) instanceof Evaluated evaluated)
                || !evaluated.recorded().isOf(file)) {
            return Optional.empty();
        }
        Optional<String> change = evaluated.recorded().changeOfModels(now, asked);
        log.accept(change.map(reason -> "evaluating again what evaluate did: " + reason)
                .orElse("using what evaluate found out about the models: nothing that it rests on has changed since"));
        return change.isEmpty() ? Optional.of(evaluated) : Optional.empty();
    }

    /** Whether a result is the one that data-test left. */
    boolean left(VerificationResult result) {
        return recorded().filter(it -> it.result().equals(result)).isPresent();
    }

    boolean hasRecorded() {
        return recorded().isPresent();
    }

    void remember(Recorded recorded) {
        context.put(RECORDED, recorded);
    }

    void remember(Evaluated evaluated) {
        context.put(EVALUATED, evaluated);
    }

    /** To be called before what data-test left for a promotion goes. */
    void forgetRecorded() {
        context.remove(RECORDED);
    }

    /**
     * Takes a folder for the reports on this suite.
     *
     * @throws ParameterException when those on another suite stand there since this build: only the last verdict would
     *     remain, whatever the others were
     */
    void report(ReportFolder folder) throws ParameterException {
        take(folder.path(), "reports", "on", "reportsDirectory");
    }

    /**
     * Takes a folder for rows that are kept apart.
     *
     * @throws ParameterException when those of another suite stand there since this build
     */
    void separate(QuarantineFolder folder) throws ParameterException {
        take(folder.path(), "rows", "of", "quarantine");
    }

    private void take(Path folder, String what, String preposition, String parameter) throws ParameterException {
        String key = "dataops." + what + "." + folder.toAbsolutePath().normalize();
        if (context.putIfAbsent(key, file.path()) instanceof Path other && !other.equals(file.path())) {
            throw new ParameterException("the " + what + " " + preposition + " " + Shown.path(other, file.base())
                    + " of this build stand in "
                    + Shown.path(folder, file.base()) + "; give those " + preposition + " "
                    + file.displayName() + " another folder with " + parameter + " (dataops." + parameter + ")");
        }
    }

    private Optional<Recorded> recorded() {
        return context.get(RECORDED) instanceof Recorded recorded && recorded.isOf(file)
                ? Optional.of(recorded)
                : Optional.empty();
    }
}
