package hudson.model;

import hudson.EnvVars;
import hudson.security.ACL;
import hudson.security.AccessControlled;
import java.io.File;
import java.io.IOException;
import java.util.List;

public abstract class Run<JobT extends Job<JobT, RunT>, RunT extends Run<JobT, RunT>> extends Actionable
        implements Comparable<RunT>, AccessControlled, Saveable {
    public native JobT getParent();

    public native int getNumber();

    public native String getUrl();

    public native String getFullDisplayName();

    @Override
    public native String getDisplayName();

    public native String getExternalizableId();

    public final native long getStartTimeInMillis();

    public final native long getTimeInMillis();

    public native File getRootDir();

    public native Result getResult();

    public native void setResult(Result r);

    public native boolean isBuilding();

    public native RunT getPreviousBuild();

    public final native RunT getPreviousCompletedBuild();

    public native EnvVars getEnvironment(TaskListener listener) throws IOException, InterruptedException;

    public final native void keepLog() throws IOException;

    public final native void keepLog(boolean newValue) throws IOException;

    public final native boolean isKeepLog();

    @Override
    public native void save() throws IOException;

    public native <T extends Cause> T getCause(Class<T> type);

    public native List<Cause> getCauses();

    public native void setDescription(String description) throws IOException;

    public static native Run<?, ?> fromExternalizableId(String id);

    @Override
    public native ACL getACL();

    @Override
    public native int compareTo(RunT that);

    public static final class RunnerAbortedException extends RuntimeException {}
}
