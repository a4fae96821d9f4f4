package io.jenkins.plugins.dataops.policy;

import hudson.Extension;
import hudson.model.AbstractDescribableImpl;
import hudson.model.Descriptor;
import hudson.model.Item;
import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import io.dataops.results.policy.Policy;
import io.dataops.results.policy.Policy.RemovedChecks;
import io.dataops.results.policy.Policy.UncommittedChanges;
import io.dataops.results.policy.PolicyException;
import io.dataops.results.policy.PolicyText;
import io.jenkins.plugins.dataops.form.ConfigureRight;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
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

    /** Fields that a configuration file does not have are empty; XStream runs no initialisers. */
    Object readResolve() {
        datasets = written(datasets);
        checks = written(checks);
        models = written(models);
        limits = written(limits);
        maxAge = written(maxAge);
        waivable = written(waivable);
        return this;
    }

    public String getDatasets() {
        return datasets;
    }

    @DataBoundSetter
    public void setDatasets(@Nullable String datasets) {
        this.datasets = written(datasets);
    }

    public String getChecks() {
        return checks;
    }

    @DataBoundSetter
    public void setChecks(@Nullable String checks) {
        this.checks = written(checks);
    }

    public String getModels() {
        return models;
    }

    @DataBoundSetter
    public void setModels(@Nullable String models) {
        this.models = written(models);
    }

    public String getLimits() {
        return limits;
    }

    @DataBoundSetter
    public void setLimits(@Nullable String limits) {
        this.limits = written(limits);
    }

    public String getMaxAge() {
        return maxAge;
    }

    @DataBoundSetter
    public void setMaxAge(@Nullable String maxAge) {
        this.maxAge = written(maxAge);
    }

    public String getWaivable() {
        return waivable;
    }

    @DataBoundSetter
    public void setWaivable(@Nullable String waivable) {
        this.waivable = written(waivable);
    }

    public RemovedChecks getKeepChecks() {
        return named(keepChecks, RemovedChecks.values());
    }

    @DataBoundSetter
    public void setKeepChecks(RemovedChecks keepChecks) {
        this.keepChecks = keepChecks.name();
    }

    public UncommittedChanges getClean() {
        return named(clean, UncommittedChanges.values());
    }

    @DataBoundSetter
    public void setClean(UncommittedChanges clean) {
        this.clean = clean.name();
    }

    private static String written(@Nullable String field) {
        return field == null ? "" : field.strip();
    }

    /** The choice with this name; the strictest for a name that only another version of this plugin knows. */
    private static <E extends Enum<E>> E named(String name, E[] mildestFirst) {
        return Arrays.stream(mildestFirst)
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .orElse(mildestFirst[mildestFirst.length - 1]);
    }

    public PolicyText text() {
        return new PolicyText(datasets, checks, models, limits, maxAge, waivable, getKeepChecks(), getClean());
    }

    /** Whether both demand the same; no policy demands no more than an empty one. */
    static boolean same(@Nullable PolicyConfiguration one, @Nullable PolicyConfiguration other) {
        PolicyConfiguration none = new PolicyConfiguration();
        return Objects.requireNonNullElse(one, none)
                .text()
                .equals(Objects.requireNonNullElse(other, none).text());
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
        public FormValidation doCheckLimits(@AncestorInPath @Nullable Item item, @QueryParameter String value) {
            return check(item, policy -> policy.setLimits(value));
        }

        @POST
        public FormValidation doCheckMaxAge(@AncestorInPath @Nullable Item item, @QueryParameter String value) {
            return check(item, policy -> policy.setMaxAge(value));
        }

        @POST
        public FormValidation doCheckWaivable(@AncestorInPath @Nullable Item item, @QueryParameter String value) {
            return check(item, policy -> policy.setWaivable(value));
        }

        @POST
        public ListBoxModel doFillKeepChecksItems(@AncestorInPath @Nullable Item item) {
            ConfigureRight.require(item);
            ListBoxModel choices = new ListBoxModel();
            for (RemovedChecks choice : RemovedChecks.values()) {
                choices.add(text(choice), choice.name());
            }
            return choices;
        }

        @POST
        public ListBoxModel doFillCleanItems(@AncestorInPath @Nullable Item item) {
            ConfigureRight.require(item);
            ListBoxModel choices = new ListBoxModel();
            for (UncommittedChanges choice : UncommittedChanges.values()) {
                choices.add(text(choice), choice.name());
            }
            return choices;
        }

        private static FormValidation check(@Nullable Item item, Consumer<PolicyConfiguration> filling) {
            ConfigureRight.require(item);
            PolicyConfiguration policy = new PolicyConfiguration();
            filling.accept(policy);
            try {
                Policy.parse(policy.text());
                return FormValidation.ok();
            } catch (PolicyException e) {
                return FormValidation.error(String.valueOf(e.getMessage()));
            }
        }

        private static String text(RemovedChecks choice) {
            return switch (choice) {
                case WARN -> Messages.PolicyConfiguration_keepChecks_warn();
                case BLOCK -> Messages.PolicyConfiguration_keepChecks_block();
            };
        }

        private static String text(UncommittedChanges choice) {
            return switch (choice) {
                case ALLOW -> Messages.PolicyConfiguration_clean_allow();
                case BLOCK -> Messages.PolicyConfiguration_clean_block();
            };
        }
    }
}
