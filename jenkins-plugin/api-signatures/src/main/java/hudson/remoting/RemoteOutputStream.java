package hudson.remoting;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;

public final class RemoteOutputStream extends OutputStream implements Serializable {
    public RemoteOutputStream(OutputStream core) {}

    @Override
    public native void write(int b) throws IOException;

    @Override
    public native void write(byte[] b, int off, int len) throws IOException;
}
