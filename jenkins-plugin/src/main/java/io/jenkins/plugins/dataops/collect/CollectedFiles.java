package io.jenkins.plugins.dataops.collect;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What an agent found.
 *
 * @param files by path; never more than the limit, and one rejected entry where there were more
 * @param agentMillis the agent's clock when it looked, in milliseconds since 1970
 */
public record CollectedFiles(ArrayList<CollectedFile> files, long agentMillis) implements Serializable {
    static CollectedFiles of(List<CollectedFile> files, long agentMillis) {
        // An ArrayList, because Jenkins lets only such plain types pass from an agent.
        return new CollectedFiles(new ArrayList<>(files), agentMillis);
    }
}
