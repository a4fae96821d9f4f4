package io.jenkins.plugins.dataops.step;

import hudson.model.Item;
import hudson.util.FormValidation;
import io.jenkins.plugins.dataops.form.FieldText;
import io.jenkins.plugins.dataops.form.IdField;
import io.jenkins.plugins.dataops.promotion.ChannelField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** What the forms of {@code recordDataops} and {@code withDataops} say of their fields while they are written. */
public interface RecordForm {
    /** What a variable makes of an id is known in a build only. */
    @POST
    default FormValidation doCheckId(@AncestorInPath @Nullable Item item, @QueryParameter String value) {
        String id = FieldText.of(value);
        return IdField.check(item, id == null || id.contains("$") ? List.of() : List.of(id));
    }

    /** As {@code recordDataops} names the channel. */
    @POST
    default FormValidation doCheckReferenceChannel(@AncestorInPath @Nullable Item item, @QueryParameter String value) {
        return ChannelField.checkOptional(item, value);
    }

    /** As {@code withDataops} names the channel. */
    @POST
    default FormValidation doCheckChannel(@AncestorInPath @Nullable Item item, @QueryParameter String value) {
        return ChannelField.checkOptional(item, value);
    }
}
