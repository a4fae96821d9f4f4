package io.jenkins.plugins.dataops.promotion;

import hudson.model.Item;
import hudson.util.FormValidation;
import io.jenkins.plugins.dataops.form.FieldText;
import io.jenkins.plugins.dataops.form.IdField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** What the form of {@code dataopsPromote} says of its fields while they are written. */
public interface PromoteForm {
    @POST
    default FormValidation doCheckChannel(@AncestorInPath @Nullable Item item, @QueryParameter String value) {
        return ChannelField.check(item, value);
    }

    @POST
    default FormValidation doCheckId(@AncestorInPath @Nullable Item item, @QueryParameter String value) {
        String id = FieldText.of(value);
        return IdField.check(item, id == null ? List.of() : List.of(id));
    }
}
