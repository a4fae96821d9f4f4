package io.jenkins.plugins.dataops.view;

import io.dataops.results.GateDecision;
import io.dataops.results.Verdict;
import io.dataops.results.Waiver;
import io.dataops.results.compare.CheckChange;
import io.dataops.results.literal.Counted;
import io.dataops.results.waive.Waivers;
import io.jenkins.plugins.dataops.recording.Recording;
import io.jenkins.plugins.dataops.recording.RecordingTotals;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a page says of a recording at a time. Knows no build, so that it can be tried without a controller.
 *
 * @param granted the waivers that were granted for it in Jenkins, in the order in which they were
 * @param changes what happened to its checks since the reference, by id; empty without a reference
 * @param today waivers until this day or a later one count
 * @param now evidence that a policy finds too old by then is no evidence
 */
public record RecordingView(
        Recording recording,
        List<Waiver> granted,
        Map<String, CheckChange.Kind> changes,
        LocalDate today,
        Instant now) {
    private static final int REASONS = 5;

    public RecordingView {
        granted = List.copyOf(granted);
        changes = Map.copyOf(changes);
    }

    public VerdictCard verdict() {
        Verdict today = effective();
        VerdictCard card = VerdictCard.of(recording.unwaived(), today, new TotalsText(RecordingTotals.of(recording)));
        boolean awaits = outdated().isEmpty() && today == Verdict.NOT_EVALUATED && recording.awaitsBaseline();
        return awaits ? card.awaitingBaseline() : card.with(outdated());
    }

    /** The verdict that counts. */
    Verdict effective() {
        return !outdated().isEmpty() ? Verdict.NOT_EVALUATED : recording.verdict(new Waivers(granted), today);
    }

    /** Since when the evidence is too old, in words; empty while it is not. */
    private String outdated() {
        Instant expires = recording.expires();
        return expires == null || now.isBefore(expires) ? "" : Messages.Verdict_outdated(expires);
    }

    /** The statuses of the checks as lengths. */
    public List<BarPart> bar() {
        return BarPart.of(recording.checks());
    }

    /** The first causes of the verdict. */
    public List<Reason> reasons() {
        return allReasons().stream().limit(REASONS).toList();
    }

    /** How many causes there are beyond the first. */
    public int moreReasons() {
        return Math.max(0, allReasons().size() - REASONS);
    }

    private List<Reason> allReasons() {
        return Reason.of(recording, inForce());
    }

    public List<GateRow> gates() {
        Set<String> ofController =
                recording.decisions().stream().map(GateDecision::id).collect(Collectors.toSet());
        return GateRow.of(recording.gates(), ofController, inForce());
    }

    /** The gates of all rows, and those of slices that ask for a look. */
    public List<GateRow> openGates() {
        return gates().stream().filter(gate -> !gate.folded()).toList();
    }

    /** The gates of slices that ask for nothing. */
    public List<GateRow> foldedGates() {
        return gates().stream().filter(GateRow::folded).toList();
    }

    public List<CheckRow> findings() {
        return table().findings();
    }

    public List<StatusCount> statuses() {
        return StatusCount.of(recording.checks());
    }

    /** How many checks there are. */
    public String checks() {
        return Counted.digits(recording.checks().size());
    }

    public List<ModelCard> models() {
        return recording.models().stream().map(ModelCard::of).toList();
    }

    public List<MetricTable> metrics() {
        return MetricTable.of(recording);
    }

    public List<DatasetRow> datasets() {
        return DatasetRow.of(recording);
    }

    public List<EvidenceCard> evidence() {
        return EvidenceCard.of(recording);
    }

    /** The suites' own waivers and those that were granted in Jenkins. */
    public List<WaiverRow> waivers() {
        Stream<WaiverRow> ofSuites = recording.modules().stream()
                .flatMap(module -> module.waivers().stream())
                .map(waiver -> WaiverRow.of(
                        waiver,
                        today,
                        recording.honours(waiver) ? Messages.Waiver_suite() : Messages.Waiver_notAllowed()));
        Stream<WaiverRow> inJenkins =
                granted.stream().map(waiver -> WaiverRow.of(waiver, today, Messages.Waiver_jenkins()));
        return Stream.concat(ofSuites, inJenkins).toList();
    }

    CheckTable table() {
        return new CheckTable(recording.checks(), changes, inForce());
    }

    /** The waivers that count today, by what they are for. */
    private Map<String, Waiver> inForce() {
        return recording.waivers(granted).stream()
                .filter(waiver -> waiver.counts(today))
                .collect(Collectors.toMap(Waiver::subject, waiver -> waiver, (first, second) -> second));
    }
}
