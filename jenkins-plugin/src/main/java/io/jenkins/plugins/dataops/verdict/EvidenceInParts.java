package io.jenkins.plugins.dataops.verdict;

import hudson.model.Action;
import java.util.List;

/** An action of a build whose evidence lies in other builds, such as the cells of a matrix. */
public interface EvidenceInParts extends Action {
    /** The externalizable ids of these builds, {@code job#number}; one that is gone since then is missing evidence. */
    List<String> partIds();
}
