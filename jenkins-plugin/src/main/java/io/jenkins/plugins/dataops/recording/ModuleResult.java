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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The result of one module of a build.
 *
 * @param file where the result file lay, relative to the workspace, with {@code /} between folders
 * @param result what it says
 */
public record ModuleResult(String file, VerificationResult result) {
    private static final Pattern USUAL_PLACE = Pattern.compile("(?:(.*)/)?target/dataops/[^/]+");

    /** The module's folder; empty for the root of the workspace. */
    public String name() {
        Matcher usual = USUAL_PLACE.matcher(file);
        if (usual.matches()) {
            return usual.group(1) == null ? "" : usual.group(1);
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
        return new QualifiedResult(name(), name(), result);
    }
}
