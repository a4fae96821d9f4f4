package io.jenkins.plugins.dataops.policy;

import com.cloudbees.hudson.plugins.folder.AbstractFolder;
import com.cloudbees.hudson.plugins.folder.AbstractFolderProperty;
import com.cloudbees.hudson.plugins.folder.AbstractFolderPropertyDescriptor;
import hudson.Extension;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.DataBoundConstructor;

/** A policy for all jobs of a folder and of the folders in it. */
public final class FolderPolicyProperty extends AbstractFolderProperty<AbstractFolder<?>> {
    private final PolicyConfiguration policy;

    @DataBoundConstructor
    public FolderPolicyProperty(PolicyConfiguration policy) {
        this.policy = policy;
    }

    public PolicyConfiguration getPolicy() {
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
