package jenkins.scm.api;

import hudson.model.Item;
import java.io.Serializable;

public class SCMHead implements Comparable<SCMHead>, Serializable {
    public SCMHead(String name) {}

    public native String getName();

    @Override
    public native int compareTo(SCMHead o);

    public abstract static class HeadByItem {
        public static native SCMHead findHead(Item item);
    }
}
