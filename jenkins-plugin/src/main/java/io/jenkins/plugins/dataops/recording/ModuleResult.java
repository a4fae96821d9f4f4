package io.jenkins.plugins.dataops.recording;

import io.dataops.results.DatasetEvidence;
import io.dataops.results.GateDecision;
import io.dataops.results.MetricReading;
import io.dataops.results.ModelEvidence;
import io.dataops.results.ModuleBaseline;
import io.dataops.results.Outcome;
import io.dataops.results.VerificationResult;
import io.dataops.results.Waiver;
import io.dataops.results.module.QualifiedResult;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The result of one module of a build.
 *
 * @param file where the result file lay, relative to the workspace, with {@code /} between folders
 * @param result what it says
 */
public record ModuleResult(String file, VerificationResult result) {
    /** The module's folder, and what tells a further result of the module from its first. */
    private static final Pattern USUAL_PLACE =
            Pattern.compile("(?:(?<folder>.*)/)?target/dataops(?:/(?<further>.+)|-(?<whole>aggregate))?/[^/]+");

    /**
     * What stands before names: the module's folder, empty for the root of the workspace. What lies in a folder of its own
     * below {@code target/dataops} has that behind it, such as {@code stock@drift}, and so has the whole that
     * {@code dataops:aggregate} joined.
     */
    public String name() {
        Matcher usual = USUAL_PLACE.matcher(file);
        String further = usual.matches() ? further(usual) : null;
        return further == null ? folder() : folder() + "@" + further;
    }

    private static @Nullable String further(Matcher usual) {
        return usual.group("further") == null ? usual.group("whole") : usual.group("further");
    }

    /** The folder that places in the result are relative to; empty for the root of the workspace. */
    private String folder() {
        Matcher usual = USUAL_PLACE.matcher(file);
        if (usual.matches()) {
            return Objects.requireNonNullElse(usual.group("folder"), "");
        }
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
    }

    /** An id of this module as a whole build knows it: {@code module:id}, and the id itself at the root. */
    public String qualified(String id) {
        return named().qualified(id);
    }

    /** The checks with qualified ids and data sets and with places relative to the workspace, in the order of the suite. */
    public List<Outcome> checks() {
        return named().checks();
    }

    /** The gates with qualified ids and subjects. */
    public List<GateDecision> gates() {
        return named().gates();
    }

    /** The data sets with qualified names. */
    public List<DatasetEvidence> datasets() {
        return named().datasets();
    }

    /** The models with qualified names. */
    public List<ModelEvidence> models() {
        return named().models();
    }

    /** The metrics with qualified names of models. */
    public List<MetricReading> metrics() {
        return named().metrics();
    }

    /** What it was compared with, by its name. */
    public List<ModuleBaseline> baselines() {
        return named().baselines();
    }

    /** The waivers of the suite with qualified subjects. */
    public List<Waiver> waivers() {
        return named().waivers();
    }

    private QualifiedResult named() {
        return new QualifiedResult(name(), folder(), result);
    }
}
