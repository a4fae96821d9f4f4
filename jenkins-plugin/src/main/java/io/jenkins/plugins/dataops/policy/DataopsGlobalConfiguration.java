package io.jenkins.plugins.dataops.policy;

import hudson.Extension;
import hudson.ExtensionList;
import hudson.XmlFile;
import hudson.model.PersistentDescriptor;
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

    /** Whether there is a file and nobody knows what it demands. */
    private transient boolean lost;

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
        lost = false;
        save();
    }

    /** What to mend before anybody knows the policy again; null when it is known. */
    public @Nullable String getFault() {
        return lost
                ? "the file " + getConfigFile().getFile().getName()
                        + " in the home of Jenkins cannot be read: mend it and"
                        + " restart Jenkins, or write the policy again under Manage Jenkins, System"
                : null;
    }

    /** Unlike other settings, one that cannot be read is not as good as none. The log of Jenkins says what is wrong. */
    @Override
    public synchronized void load() {
        XmlFile file = getConfigFile();
        lost = false;
        try {
            if (file.exists()) {
                file.unmarshal(this);
            }
        } catch (IOException e) {
            lost = true;
            LOGGER.log(
                    Level.SEVERE, e, () -> "the policy on data and models cannot be read, so recordings are blocked");
        }
    }

    /** A form without a policy takes it back, but not unseen: one that could not be read stays, and blocks, until it is replaced. */
    @Override
    public boolean configure(StaplerRequest2 req, JSONObject json) {
        if (json.has("policy")) {
            setPolicy(req.bindJSON(PolicyConfiguration.class, json.getJSONObject("policy")));
        } else if (!lost) {
            setPolicy(null);
        }
        return true;
    }

    @Override
    public String getDisplayName() {
        return Messages.DataopsGlobalConfiguration_displayName();
    }
}
