package io.jenkins.plugins.dataops.policy;

import hudson.Extension;
import hudson.model.AbstractDescribableImpl;
import hudson.model.Descriptor;
import hudson.model.Item;
import hudson.util.FormValidation;
import io.dataops.results.policy.Policy;
import io.dataops.results.policy.Policy.RemovedChecks;
import io.dataops.results.policy.Policy.UncommittedChanges;
import io.dataops.results.policy.PolicyException;
import io.dataops.results.policy.PolicyText;
import java.io.Serializable;
import java.util.function.UnaryOperator;
import jenkins.model.Jenkins;
import org.jenkinsci.Symbol;
import org.jspecify.annotations.Nullable;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** A policy as somebody writes it into a form, a Pipeline or a configuration file. It is kept as text, even when it is wrong. */
public final class PolicyConfiguration extends AbstractDescribableImpl<PolicyConfiguration> implements Serializable {
    private static final long serialVersionUID = 1L;

    private String datasets = "";
    private String checks = "";
    private String models = "";
    private String limits = "";
    private String maxAge = "";
    private String waivable = "";
    // Names and not the enums, which XStream would not accept from a bundled jar.
    private String keepChecks = RemovedChecks.WARN.name();
    private String clean = UncommittedChanges.ALLOW.name();

    @DataBoundConstructor
    public PolicyConfiguration() {}

    public String getDatasets() {
        return datasets;
    }

    @DataBoundSetter
    public void setDatasets(String datasets) {
        this.datasets = datasets.strip();
    }

    public String getChecks() {
        return checks;
    }

    @DataBoundSetter
    public void setChecks(String checks) {
        this.checks = checks.strip();
    }

    public String getModels() {
        return models;
    }

    @DataBoundSetter
    public void setModels(String models) {
        this.models = models.strip();
    }

    public String getLimits() {
        return limits;
    }

    @DataBoundSetter
    public void setLimits(String limits) {
        this.limits = limits.strip();
    }

    public String getMaxAge() {
        return maxAge;
    }

    @DataBoundSetter
    public void setMaxAge(String maxAge) {
        this.maxAge = maxAge.strip();
    }

    public String getWaivable() {
        return waivable;
    }

    @DataBoundSetter
    public void setWaivable(String waivable) {
        this.waivable = waivable.strip();
    }

    public RemovedChecks getKeepChecks() {
        return RemovedChecks.valueOf(keepChecks);
    }

    @DataBoundSetter
    public void setKeepChecks(RemovedChecks keepChecks) {
        this.keepChecks = keepChecks.name();
    }

    public UncommittedChanges getClean() {
        return UncommittedChanges.valueOf(clean);
    }

    @DataBoundSetter
    public void setClean(UncommittedChanges clean) {
        this.clean = clean.name();
    }

    public PolicyText text() {
        return new PolicyText(datasets, checks, models, limits, maxAge, waivable, getKeepChecks(), getClean());
    }

    /** Describes the form. */
    @Extension
    @Symbol("dataopsPolicy")
    public static final class DescriptorImpl extends Descriptor<PolicyConfiguration> {
        @Override
        public String getDisplayName() {
            return Messages.PolicyConfiguration_displayName();
        }

        @POST
        public FormValidation doCheckChecks(@AncestorInPath @Nullable Item item, @QueryParameter String value) {
            return check(item, policy -> with(policy, value, "", "", ""));
        }

        @POST
        public FormValidation doCheckLimits(@AncestorInPath @Nullable Item item, @QueryParameter String value) {
            return check(item, policy -> with(policy, "", value, "", ""));
        }

        @POST
        public FormValidation doCheckMaxAge(@AncestorInPath @Nullable Item item, @QueryParameter String value) {
            return check(item, policy -> with(policy, "", "", value, ""));
        }

        @POST
        public FormValidation doCheckWaivable(@AncestorInPath @Nullable Item item, @QueryParameter String value) {
            return check(item, policy -> with(policy, "", "", "", value));
        }

        private static PolicyConfiguration with(
                PolicyConfiguration policy, String checks, String limits, String maxAge, String waivable) {
            policy.setChecks(checks);
            policy.setLimits(limits);
            policy.setMaxAge(maxAge);
            policy.setWaivable(waivable);
            return policy;
        }

        private static FormValidation check(@Nullable Item item, UnaryOperator<PolicyConfiguration> filled) {
            if (item == null) {
                Jenkins.get().checkPermission(Jenkins.ADMINISTER);
            } else {
                item.checkPermission(Item.CONFIGURE);
            }
            try {
                Policy.parse(filled.apply(new PolicyConfiguration()).text());
                return FormValidation.ok();
            } catch (PolicyException e) {
                return FormValidation.error(String.valueOf(e.getMessage()));
            }
        }
    }
}
