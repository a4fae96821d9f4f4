package io.jenkins.plugins.dataops.policy;

import hudson.Extension;
import hudson.ExtensionList;
import hudson.model.PersistentDescriptor;
import jenkins.model.GlobalConfiguration;
import net.sf.json.JSONObject;
import org.jenkinsci.Symbol;
import org.jspecify.annotations.Nullable;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.StaplerRequest2;

/** The policy of the whole controller. */
@Extension
@Symbol("dataops")
public final class DataopsGlobalConfiguration extends GlobalConfiguration implements PersistentDescriptor {
    private @Nullable PolicyConfiguration policy;

    public static DataopsGlobalConfiguration get() {
        return ExtensionList.lookupSingleton(DataopsGlobalConfiguration.class);
    }

    public @Nullable PolicyConfiguration getPolicy() {
        return policy;
    }

    @DataBoundSetter
    public void setPolicy(@Nullable PolicyConfiguration policy) {
        this.policy = policy;
        save();
    }

    /** A form without a policy takes it back. */
    @Override
    public boolean configure(StaplerRequest2 req, JSONObject json) {
        setPolicy(json.has("policy") ? req.bindJSON(PolicyConfiguration.class, json.getJSONObject("policy")) : null);
        return true;
    }

    @Override
    public String getDisplayName() {
        return Messages.DataopsGlobalConfiguration_displayName();
    }
}
