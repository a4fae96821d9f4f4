package hudson;

public class Util {
    public static native String fixEmptyAndTrim(String s);

    public static native String rawEncode(String s);
}
