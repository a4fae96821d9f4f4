package io.dataops.onnx;

import io.dataops.checks.score.ScorerException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a runtime that reports to its maker. ONNX Runtime does so from 1.29 on, as soon as it is loaded, unless a variable
 * in the environment of the process forbids it; it is too late then to tell it from Java.
 */
final class TelemetryGuard {
    private static final String SWITCH = "ORT_DISABLE_TELEMETRY";
    private static final Pattern VERSION = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})(?:[.-].*)?");
    private static final int MAJOR = 1;
    private static final int MINOR_THAT_REPORTS = 29;

    private final Map<String, String> environment;

    TelemetryGuard(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * Lets a runtime pass that is silent.
     *
     * @param version as its jar says; null when it does not say
     */
    void check(@Nullable String version) throws ScorerException {
        if (isSilent(version) || "1".equals(environment.get(SWITCH))) {
            return;
        }
        String reports = version == null
                ? "this ONNX Runtime, which does not tell its version, may report"
                : "onnxruntime " + version + " reports";
        throw new ScorerException(reports + " to its maker over the network; use onnxruntime 1.28.0, or set " + SWITCH
                + "=1 in the environment of the build");
    }

    private static boolean isSilent(@Nullable String version) {
        Matcher parts = VERSION.matcher(version == null ? "" : version);
        if (!parts.matches()) {
            return false;
        }
        int major = Integer.parseInt(parts.group(1));
        return major < MAJOR || (major == MAJOR && Integer.parseInt(parts.group(2)) < MINOR_THAT_REPORTS);
    }
}
