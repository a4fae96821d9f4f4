package io.jenkins.plugins.dataops.token;

import hudson.Extension;
import hudson.FilePath;
import hudson.model.AbstractBuild;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.dataops.form.FieldText;
import io.jenkins.plugins.dataops.recording.RecordingId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jenkinsci.plugins.tokenmacro.DataBoundTokenMacro;
import org.jenkinsci.plugins.tokenmacro.MacroEvaluationException;
import org.jspecify.annotations.Nullable;

/**
 * {@code ${DATAOPS, id="warehouse", what="headline"}} where the plugin token-macro expands texts, such as in mails. {@code what} is
 * {@code verdict} (the default), {@code headline}, {@code failed}, {@code new} or {@code url}.
 */
@Extension(optional = true)
public final class DataopsTokenMacro extends DataBoundTokenMacro {
    private static final String NAME = "DATAOPS";

    /** The recording; empty for all of the build. A field, because the plugin token-macro sets fields. */
    @Parameter
    public String id = "";

    /** What to say of it. */
    @Parameter
    public String what = "verdict";

    @Override
    public boolean acceptsMacroName(String macroName) {
        return NAME.equals(macroName);
    }

    @Override
    public List<String> getAcceptedMacroNames() {
        return List.of(NAME);
    }

    @Override
    public String evaluate(AbstractBuild<?, ?> context, TaskListener listener, String macroName)
            throws MacroEvaluationException {
        return text(context);
    }

    @Override
    public String evaluate(Run<?, ?> run, @Nullable FilePath workspace, TaskListener listener, String macroName)
            throws MacroEvaluationException {
        return text(run);
    }

    private String text(Run<?, ?> run) throws MacroEvaluationException {
        String recording = FieldText.of(id);
        try {
            return new DataopsToken(run, recording == null ? null : new RecordingId(recording)).text(parse(what));
        } catch (IllegalArgumentException e) {
            throw new MacroEvaluationException(NAME + ": " + e.getMessage());
        }
    }

    static DataopsToken.What parse(String what) {
        return Arrays.stream(DataopsToken.What.values())
                .filter(known -> known.name().equalsIgnoreCase(what.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + what + "' is nothing to ask for; write "
                        + Arrays.stream(DataopsToken.What.values())
                                .map(known -> known.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }
}
