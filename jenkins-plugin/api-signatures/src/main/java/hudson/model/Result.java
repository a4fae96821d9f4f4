package hudson.model;

import java.io.Serializable;

public final class Result implements Serializable {
    private Result() {}

    public static final Result SUCCESS = new Result();
    public static final Result UNSTABLE = new Result();
    public static final Result FAILURE = new Result();
    public static final Result NOT_BUILT = new Result();
    public static final Result ABORTED = new Result();

    public native boolean isWorseThan(Result that);

    public native boolean isBetterOrEqualTo(Result that);
}
