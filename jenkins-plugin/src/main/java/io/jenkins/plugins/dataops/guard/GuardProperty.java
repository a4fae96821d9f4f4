package io.jenkins.plugins.dataops.guard;

import hudson.Extension;
import hudson.model.Item;
import hudson.model.Job;
import hudson.model.Queue;
import hudson.util.FormValidation;
import io.jenkins.plugins.dataops.form.FieldText;
import io.jenkins.plugins.dataops.promotion.ChannelField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
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

    /**
     * Makes a guard of what stands in a job's configuration. One that was written by hand may lack a choice, and one of a newer
     * plugin may have one that nobody here knows; XStream leaves both empty, and a guard without a mode would guard nothing.
     */
    Object readResolve() {
        mode = Objects.requireNonNullElse(mode, GuardMode.HARD);
        withoutUpstream = Objects.requireNonNullElse(withoutUpstream, WithoutUpstream.REFUSE);
        return this;
    }

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
        public FormValidation doCheckChannel(@AncestorInPath @Nullable Item item, @QueryParameter String value) {
            return ChannelField.checkOptional(item, value);
        }
    }
}
