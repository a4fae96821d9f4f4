package hudson.model;

public abstract class Cause {
    public abstract String getShortDescription();

    public static class UserIdCause extends Cause {
        public native String getUserId();

        @Override
        public native String getShortDescription();
    }

    public static class UpstreamCause extends Cause {
        public UpstreamCause(Run<?, ?> up) {}

        public native String getUpstreamProject();

        public native int getUpstreamBuild();

        public native Run<?, ?> getUpstreamRun();

        @Override
        public native String getShortDescription();
    }
}
