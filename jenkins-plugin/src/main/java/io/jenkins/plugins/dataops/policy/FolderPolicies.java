package io.jenkins.plugins.dataops.policy;

import com.cloudbees.hudson.plugins.folder.AbstractFolder;
import hudson.Extension;
import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.model.Job;
import io.jenkins.plugins.dataops.recording.Policies;
import io.jenkins.plugins.dataops.recording.Policies.Stated;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The policies of the folders around a job. */
@Extension(optional = true)
public final class FolderPolicies implements PolicySource {
    @Override
    public Policies policies(Job<?, ?> job) {
        Deque<Stated> stated = new ArrayDeque<>();
        ItemGroup<?> group = job.getParent();
        while (group instanceof Item item) {
            if (group instanceof AbstractFolder<?> folder) {
                PolicyConfiguration policy = policy(folder);
                if (policy != null) {
                    stated.addFirst(new Stated("the folder " + folder.getFullName(), policy.text()));
                }
            }
            group = item.getParent();
        }
        return new Policies(List.copyOf(stated));
    }

    private static @Nullable PolicyConfiguration policy(AbstractFolder<?> folder) {
        FolderPolicyProperty property = folder.getProperties().get(FolderPolicyProperty.class);
        return property == null ? null : property.getPolicy();
    }
}
