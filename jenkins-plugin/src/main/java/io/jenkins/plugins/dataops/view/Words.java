package io.jenkins.plugins.dataops.view;

import io.dataops.results.Severity;
import io.dataops.results.Verdict;
import io.dataops.results.compare.CheckChange;
import io.dataops.results.compare.GateChange;
import java.util.Arrays;

/** Constants of the results in the reader's language. */
final class Words {
    private Words() {}

    static String of(CheckChange.Kind kind) {
        return switch (kind) {
            case NEW -> Messages.Change_NEW();
            case OUTSTANDING -> Messages.Change_OUTSTANDING();
            case FIXED -> Messages.Change_FIXED();
            case ADDED -> Messages.Change_ADDED();
            case REMOVED -> Messages.Change_REMOVED();
            case LOOSENED -> Messages.Change_LOOSENED();
        };
    }

    static String of(GateChange.Kind kind) {
        return switch (kind) {
            case NEW -> Messages.Change_NEW();
            case OUTSTANDING -> Messages.Change_OUTSTANDING();
            case FIXED -> Messages.Change_FIXED();
            case REMOVED -> Messages.Change_REMOVED();
        };
    }

    /** @param name of a verdict; one that this plugin does not know stands as it is */
    static String ofVerdict(String name) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.name().equals(name))
                .map(verdict -> Sign.of(verdict).word())
                .findFirst()
                .orElse(name);
    }

    static String of(Severity severity) {
        return switch (severity) {
            case ERROR -> Messages.Severity_ERROR();
            case WARN -> Messages.Severity_WARN();
        };
    }
}
