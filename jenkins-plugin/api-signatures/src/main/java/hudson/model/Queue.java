package hudson.model;

import hudson.ExtensionPoint;
import java.util.List;
import java.util.concurrent.Future;

public class Queue {
    public native Future<?> scheduleMaintenance();

    public static native Queue getInstance();

    public interface Task extends ModelObject {
        String getName();

        String getFullDisplayName();
    }

    public abstract static class Item extends Actionable {
        public final Task task = null;

        public final native List<Cause> getCauses();
    }

    public abstract static class QueueDecisionHandler implements ExtensionPoint {
        public abstract boolean shouldSchedule(Task p, List<Action> actions);
    }
}
