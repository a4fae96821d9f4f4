package io.jenkins.plugins.dataops.form;

import hudson.model.Item;
import hudson.util.FormValidation;
import io.jenkins.plugins.dataops.recording.RecordingId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The field of a form in which ids of recordings are written. It may be left empty. */
public final class IdField {
    private IdField() {}

    /**
     * Whether each of these would do as an id.
     *
     * @param item whose form it is; null in a form that belongs to no item
     */
    public static FormValidation check(@Nullable Item item, List<String> ids) {
        ConfigureRight.require(item);
        try {
            ids.forEach(RecordingId::new);
            return FormValidation.ok();
        } catch (IllegalArgumentException e) {
            return FormValidation.error(e.getMessage());
        }
    }
}
