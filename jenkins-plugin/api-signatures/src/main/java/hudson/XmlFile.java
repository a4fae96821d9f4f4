package hudson;

import java.io.File;
import java.io.IOException;

public final class XmlFile {
    public native File getFile();

    public native Object unmarshal(Object o) throws IOException;

    public native boolean exists();
}
