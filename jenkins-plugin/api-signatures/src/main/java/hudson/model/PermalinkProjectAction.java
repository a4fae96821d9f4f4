package hudson.model;

import java.util.List;

public interface PermalinkProjectAction extends Action {
    List<Permalink> getPermalinks();

    abstract class Permalink {
        public abstract String getDisplayName();

        public abstract String getId();

        public abstract Run<?, ?> resolve(Job<?, ?> job);
    }
}
