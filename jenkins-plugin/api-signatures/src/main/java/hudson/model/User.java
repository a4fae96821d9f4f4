package hudson.model;

public class User {
    public native String getId();

    public native String getFullName();

    public static native User current();
}
