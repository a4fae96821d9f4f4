package hudson.model;

import hudson.PermalinkList;
import java.io.File;
import java.io.IOException;

public abstract class Job<JobT extends Job<JobT, RunT>, RunT extends Run<JobT, RunT>> extends AbstractItem {
    public native RunT getBuildByNumber(int n);

    public native RunT getLastBuild();

    public native RunT getLastCompletedBuild();

    public native File getBuildDir();

    public native PermalinkList getPermalinks();

    public native <T extends JobProperty> T getProperty(Class<T> clazz);

    public native void addProperty(JobProperty<? super JobT> jobProp) throws IOException;
}
