package io.jenkins.plugins.dataops.policy;

import hudson.Extension;
import hudson.ExtensionList;
import hudson.XmlFile;
import hudson.model.PersistentDescriptor;
import io.jenkins.plugins.dataops.settings.SettingsFile;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
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
    private static final Logger LOGGER = Logger.getLogger(DataopsGlobalConfiguration.class.getName());

    private @Nullable PolicyConfiguration policy;

    /** Why nobody knows what the file demands; null when it is known. */
    private transient volatile @Nullable String fault;

    public static DataopsGlobalConfiguration get() {
        return ExtensionList.lookupSingleton(DataopsGlobalConfiguration.class);
    }

    public @Nullable PolicyConfiguration getPolicy() {
        return policy;
    }

    /** Replaces what was kept, also where that could not be read. */
    @DataBoundSetter
    public void setPolicy(@Nullable PolicyConfiguration policy) {
        this.policy = policy;
        fault = null;
        save();
    }

    /** What to mend before anybody knows the policy again; null when it is known. */
    public @Nullable String getFault() {
        String known = fault;
        return known == null
                ? null
                : "the file " + known + " Mend it in the home of Jenkins and restart Jenkins, or write the policy again"
                        + " under Manage Jenkins, System.";
    }

    /** Unlike other settings, one that cannot be read, or only in part, is not as good as none. */
    @Override
    public synchronized void load() {
        XmlFile file = getConfigFile();
        fault = new SettingsFile(file.getFile().toPath()).fault().orElse(null);
        try {
            if (fault == null && file.exists()) {
                file.unmarshal(this);
            }
        } catch (IOException e) {
            fault = file.getFile().getName() + " cannot be read.";
            LOGGER.log(Level.SEVERE, e, () -> "the policy on data and models cannot be read");
        }
        if (fault != null) {
            policy = null;
            LOGGER.severe(() -> "recordings are blocked: " + getFault());
        }
    }

    /** A form without a policy takes it back, but not unseen: one that could not be read stays, and blocks, until it is replaced. */
    @Override
    public boolean configure(StaplerRequest2 req, JSONObject json) {
        if (json.has("policy")) {
            setPolicy(req.bindJSON(PolicyConfiguration.class, json.getJSONObject("policy")));
        } else if (fault == null) {
            setPolicy(null);
        }
        return true;
    }

    @Override
    public String getDisplayName() {
        return Messages.DataopsGlobalConfiguration_displayName();
    }
}
