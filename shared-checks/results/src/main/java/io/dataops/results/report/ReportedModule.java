package io.dataops.results.report;

import io.dataops.results.DatasetEvidence;
import io.dataops.results.GateDecision;
import io.dataops.results.ModelEvidence;
import io.dataops.results.Outcome;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A module of a joined result, where names have their module before a colon. Names of data sets and models in a suite have
 * no colon.
 *
 * @param name empty for the root
 * @param checks of its data sets
 * @param gates on its data sets, its models and itself; demands on the whole are of no module
 */
record ReportedModule(String name, List<Outcome> checks, List<GateDecision> gates) {
    private static final String ROOT = ".";

    /** The modules, those that need a look first, then by name; empty for the result of a single one. */
    static List<ReportedModule> of(VerificationResult result) {
        Set<String> names = new TreeSet<>();
        Stream.concat(
                        result.datasets().stream().map(DatasetEvidence::name),
                        result.models().stream().map(ModelEvidence::name))
                .map(ReportedModule::before)
                .forEach(names::add);
        result.gates().stream()
                .filter(GateDecision::isOnModule)
                .map(ReportedModule::moduleOf)
                .forEach(names::add);
        return names.size() < 2
                ? List.of()
                : names.stream()
                        .map(name -> of(name, result))
                        .sorted(Comparator.comparingInt(
                                module -> Tone.of(module.verdict()).rank()))
                        .toList();
    }

    private static ReportedModule of(String name, VerificationResult result) {
        return new ReportedModule(
                name,
                result.checks().stream()
                        .filter(outcome -> before(outcome.check().dataset()).equals(name))
                        .toList(),
                result.gates().stream()
                        .filter(gate -> !gate.kind().equals(GateDecision.POLICY))
                        .filter(gate -> moduleOf(gate).equals(name))
                        .toList());
    }

    private static String before(String name) {
        return name.substring(0, Math.max(0, name.indexOf(':')));
    }

    private static String moduleOf(GateDecision gate) {
        if (!gate.isOnModule()) {
            return before(gate.subject());
        }
        return gate.subject().equals(ROOT) ? "" : gate.subject();
    }

    String title() {
        return title(name);
    }

    static String title(String name) {
        return name.isEmpty() ? "the root" : name;
    }

    /** What follows from its own checks and gates. */
    Verdict verdict() {
        return Verdict.of(checks, gates);
    }

    /** The numbers of its checks and gates, or why it has none. */
    String numbers() {
        List<String> numbers = new ArrayList<>();
        if (!checks.isEmpty()) {
            numbers.add(Tally.of(checks).toString());
        }
        gates.stream()
                .filter(GateDecision::isOnModule)
                .map(GateDecision::reason)
                .forEach(numbers::add);
        if (gates.stream().anyMatch(gate -> !gate.isOnModule())) {
            numbers.add(GateTally.of(gates).toString());
        }
        return String.join("; ", numbers);
    }
}
