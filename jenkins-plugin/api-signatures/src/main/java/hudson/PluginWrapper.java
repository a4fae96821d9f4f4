package hudson;

public class PluginWrapper {
    public native boolean isActive();
}
