package io.jenkins.plugins.dataops.step;

import hudson.ExtensionList;
import io.jenkins.plugins.dataops.pullrequest.PullRequestText;
import io.jenkins.plugins.dataops.pullrequest.VerdictPublisher;
import io.jenkins.plugins.dataops.recording.Recording;
import io.jenkins.plugins.dataops.recording.RecordingId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells reviewers about a recording: a check on the change that is begun and always completed, and Markdown for bots. */
final class Announcement {
    private final RecordPlace place;
    private final String check;
    private final @Nullable String markdown;

    /** @param id what the recording asked to be called */
    Announcement(RecordOptions options, RecordPlace place, RecordingId id) {
        this.place = place;
        check = Objects.requireNonNullElse(
                options.checkName(), id.equals(RecordingId.DEFAULT) ? "DataOps" : "DataOps / " + id);
        markdown = options.markdown();
    }

    void begin() {
        publishers(publisher -> publisher.begin(place.run(), place.listener(), check));
    }

    /** Says the verdict and leaves the Markdown file in the workspace. */
    void complete(Recording recording) throws IOException, InterruptedException {
        PullRequestText text = PullRequestText.of(recording);
        complete(text);
        if (markdown != null) {
            place.workspace().child(place.env().expand(markdown)).write(text.markdown(), StandardCharsets.UTF_8.name());
        }
    }

    /** Completes the check of a recording that cannot be made. */
    void abandon(String reason) {
        complete(PullRequestText.notRecorded(reason));
    }

    private void complete(PullRequestText text) {
        publishers(publisher -> publisher.complete(place.run(), place.listener(), check, text));
    }

    private static void publishers(Consumer<VerdictPublisher> told) {
        ExtensionList.lookup(VerdictPublisher.class).forEach(told);
    }
}
