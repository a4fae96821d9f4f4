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
        Policies lost = Policies.NONE;
        ItemGroup<?> group = job.getParent();
        while (group instanceof Item item) {
            if (group instanceof AbstractFolder<?> folder) {
                String by = "the folder " + folder.getFullName();
                PolicyConfiguration policy = policy(folder);
                if (policy != null) {
                    stated.addFirst(new Stated(by, policy.text()));
                }
                String fault = FolderPolicyProperty.fault(folder);
                lost = fault == null ? lost : Policies.lost(by, fault).and(lost);
            }
            group = item.getParent();
        }
        return new Policies(List.copyOf(stated)).and(lost);
    }

    static @Nullable PolicyConfiguration policy(AbstractFolder<?> folder) {
        FolderPolicyProperty property = folder.getProperties().get(FolderPolicyProperty.class);
        return property == null ? null : property.getPolicy();
    }
}
