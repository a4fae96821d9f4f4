package org.jenkinsci.plugins.workflow.graph;

import hudson.model.Actionable;
import java.util.List;

public abstract class FlowNode extends Actionable {
    public native String getId();

    public native List<? extends FlowNode> getEnclosingBlocks();
}
