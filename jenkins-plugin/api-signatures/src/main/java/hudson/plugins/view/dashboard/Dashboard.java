package hudson.plugins.view.dashboard;

import hudson.model.Job;
import java.util.List;

public class Dashboard {
    public synchronized native List<Job> getJobs();
}
