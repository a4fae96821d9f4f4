package io.jenkins.plugins.dataops.gate;

import hudson.model.Item;
import hudson.util.FormValidation;
import io.jenkins.plugins.dataops.form.IdField;
import org.jspecify.annotations.Nullable;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** What the form of {@code dataopsGate} says of its fields while they are written. */
public interface GateForm {
    @POST
    default FormValidation doCheckId(@AncestorInPath @Nullable Item item, @QueryParameter String value) {
        return IdField.check(item, GateOptions.DEFAULTS.withId(value).ids());
    }

    @POST
    default FormValidation doCheckRequired(@AncestorInPath @Nullable Item item, @QueryParameter String value) {
        return IdField.check(item, GateOptions.DEFAULTS.withRequired(value).requiredIds());
    }
}
