package hudson;

import hudson.remoting.VirtualChannel;
import java.io.*;
import org.jenkinsci.remoting.RoleSensitive;

public final class FilePath implements Serializable {
    public FilePath(File localPath) {}

    public native <T> T act(FileCallable<T> callable) throws IOException, InterruptedException;

    public native FilePath child(String relOrAbsolute);

    public native void write(String content, String encoding) throws IOException, InterruptedException;

    public native boolean exists() throws IOException, InterruptedException;

    public native String getRemote();

    public native FilePath getParent();

    public native void mkdirs() throws IOException, InterruptedException;

    public native FilePath createTempDir(String prefix, String suffix) throws IOException, InterruptedException;

    public native int copyRecursiveTo(FilePath target) throws IOException, InterruptedException;

    public native void deleteRecursive() throws IOException, InterruptedException;

    public interface FileCallable<T> extends Serializable, RoleSensitive {
        T invoke(File f, VirtualChannel channel) throws IOException, InterruptedException;
    }
}
