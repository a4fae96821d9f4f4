package io.jenkins.plugins.dataops.policy;

import com.cloudbees.hudson.plugins.folder.AbstractFolder;
import com.cloudbees.hudson.plugins.folder.AbstractFolderProperty;
import com.cloudbees.hudson.plugins.folder.AbstractFolderPropertyDescriptor;
import hudson.Extension;
import org.jenkinsci.Symbol;
import org.jspecify.annotations.Nullable;
import org.kohsuke.stapler.DataBoundConstructor;

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

    /** Describes the property; there is none without the plugin cloudbees-folder. */
    @Extension(optional = true)
    @Symbol("dataopsPolicyOfFolder")
    public static final class DescriptorImpl extends AbstractFolderPropertyDescriptor {
        @Override
        public String getDisplayName() {
            return Messages.FolderPolicyProperty_displayName();
        }
    }
}
