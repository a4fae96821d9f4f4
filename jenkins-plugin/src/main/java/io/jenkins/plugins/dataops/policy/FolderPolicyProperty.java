package io.jenkins.plugins.dataops.policy;

import com.cloudbees.hudson.plugins.folder.AbstractFolder;
import com.cloudbees.hudson.plugins.folder.AbstractFolderProperty;
import com.cloudbees.hudson.plugins.folder.AbstractFolderPropertyDescriptor;
import hudson.Extension;
import io.jenkins.plugins.dataops.settings.SettingsFile;
import net.sf.json.JSONObject;
import org.jenkinsci.Symbol;
import org.jspecify.annotations.Nullable;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.StaplerRequest2;

/** A policy for all jobs of a folder and of the folders in it. */
public final class FolderPolicyProperty extends AbstractFolderProperty<AbstractFolder<?>> {
    private final @Nullable PolicyConfiguration policy;

    @DataBoundConstructor
    public FolderPolicyProperty(@Nullable PolicyConfiguration policy) {
        this.policy = policy;
    }

    /** Null when nothing is demanded. */
    public @Nullable PolicyConfiguration getPolicy() {
        return policy;
    }

    /**
     * What to mend before anybody knows what the folder's file demands, as it lies there now; null when it is known. Jenkins
     * leaves out what it cannot place, up to the whole property, and goes on without.
     */
    static @Nullable String fault(AbstractFolder<?> folder) {
        return new SettingsFile(folder.getConfigFile().getFile().toPath())
                .fault()
                .map(fault -> "its file " + fault
                        + " Mend it and reload the folder, or write the policy again in the folder's"
                        + " configuration.")
                .orElse(null);
    }

    /** Describes the property; there is none without the plugin cloudbees-folder. */
    @Extension(optional = true)
    @Symbol("dataopsPolicyOfFolder")
    public static final class DescriptorImpl extends AbstractFolderPropertyDescriptor {
        @Override
        public String getDisplayName() {
            return Messages.FolderPolicyProperty_displayName();
        }

        /** For the form of a folder: what {@link FolderPolicyProperty#fault} says. */
        public @Nullable String fault(AbstractFolder<?> folder) {
            return FolderPolicyProperty.fault(folder);
        }

        /** A form replaces what could not be read, but not unseen: only with a policy that somebody wrote into it. */
        @Override
        public @Nullable AbstractFolderProperty<?> newInstance(@Nullable StaplerRequest2 req, JSONObject formData)
                throws FormException {
            AbstractFolderProperty<?> written = super.newInstance(req, formData);
            AbstractFolder<?> folder = req == null ? null : req.findAncestorObject(AbstractFolder.class);
            if (folder != null && PolicyConfiguration.same(policy(written), FolderPolicies.policy(folder))) {
                refuse(fault(folder));
            }
            return written;
        }

        private static void refuse(@Nullable String fault) throws FormException {
            if (fault != null) {
                throw new FormException("the policy of this folder is not known: " + fault, "policy");
            }
        }

        private static @Nullable PolicyConfiguration policy(@Nullable AbstractFolderProperty<?> written) {
            return written instanceof FolderPolicyProperty property ? property.policy : null;
        }
    }
}
