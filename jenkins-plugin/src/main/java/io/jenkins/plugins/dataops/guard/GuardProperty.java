package io.jenkins.plugins.dataops.guard;

import hudson.Extension;
import hudson.model.Item;
import hudson.model.Job;
import hudson.model.Queue;
import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import io.jenkins.plugins.dataops.form.FieldText;
import io.jenkins.plugins.dataops.promotion.ChannelField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import jenkins.model.OptionalJobProperty;
import org.jenkinsci.Symbol;
import org.jspecify.annotations.Nullable;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** Makes a job start only after builds whose verdict allows it. Put it on jobs that deploy, publish or load. */
public final class GuardProperty extends OptionalJobProperty<Job<?, ?>> {
    private static final Logger LOGGER = Logger.getLogger(GuardProperty.class.getName());

    private GuardMode mode = GuardMode.HARD;
    private @Nullable String channel;
    private WithoutUpstream withoutUpstream = WithoutUpstream.REFUSE;

    @DataBoundConstructor
    public GuardProperty() {}

    /** The guard of a job that stands in the queue; null for a job without one, and for anything that is no job. */
    static @Nullable GuardProperty of(Queue.Task task, GuardMode mode) {
        if (!(task instanceof Job<?, ?> job)) {
            return null; // such as a part of a running Pipeline, which has started long ago
        }
        GuardProperty guard = job.getProperty(GuardProperty.class);
        return guard == null || guard.mode != mode ? null : guard;
    }

    public GuardMode getMode() {
        return mode;
    }

    @DataBoundSetter
    public void setMode(GuardMode mode) {
        this.mode = mode;
    }

    /** Where upstream builds must have been promoted to; null when their verdict is enough. */
    public @Nullable String getChannel() {
        return channel;
    }

    @DataBoundSetter
    public void setChannel(@Nullable String channel) {
        this.channel = FieldText.of(channel);
    }

    public WithoutUpstream getWithoutUpstream() {
        return withoutUpstream;
    }

    @DataBoundSetter
    public void setWithoutUpstream(WithoutUpstream withoutUpstream) {
        this.withoutUpstream = withoutUpstream;
    }

    public GuardRule rule() {
        return new GuardRule(channel, withoutUpstream);
    }

    /** The last starts of this job that were refused, newest first. */
    public List<Refusal> getRefusals() {
        List<Refusal> refusals = new ArrayList<>();
        try {
            refusals.addAll(new RefusalLog(owner.getRootDir().toPath()).read());
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, e, () -> "the refusals of " + owner.getFullName() + " cannot be read");
        }
        Collections.reverse(refusals);
        return refusals;
    }

    /** Describes the property. */
    @Extension
    @Symbol("dataopsGuard")
    public static final class DescriptorImpl extends OptionalJobPropertyDescriptor {
        @Override
        public String getDisplayName() {
            return Messages.GuardProperty_displayName();
        }

        @POST
        public ListBoxModel doFillModeItems(@AncestorInPath @Nullable Item item) {
            requireConfigure(item);
            ListBoxModel modes = new ListBoxModel();
            for (GuardMode mode : GuardMode.values()) {
                modes.add(text(mode), mode.name());
            }
            return modes;
        }

        @POST
        public ListBoxModel doFillWithoutUpstreamItems(@AncestorInPath @Nullable Item item) {
            requireConfigure(item);
            ListBoxModel choices = new ListBoxModel();
            for (WithoutUpstream choice : WithoutUpstream.values()) {
                choices.add(text(choice), choice.name());
            }
            return choices;
        }

        @POST
        public FormValidation doCheckChannel(@AncestorInPath @Nullable Item item, @QueryParameter String value) {
            return value.isBlank() ? FormValidation.ok() : ChannelField.check(item, value.strip());
        }

        private static void requireConfigure(@Nullable Item item) {
            if (item != null) {
                item.checkPermission(Item.CONFIGURE);
            }
        }

        private static String text(GuardMode mode) {
            return switch (mode) {
                case HARD -> Messages.GuardProperty_hard();
                case SOFT -> Messages.GuardProperty_soft();
            };
        }

        private static String text(WithoutUpstream choice) {
            return switch (choice) {
                case REFUSE -> Messages.GuardProperty_refuse();
                case ALLOW -> Messages.GuardProperty_allow();
            };
        }
    }
}
