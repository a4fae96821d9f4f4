package io.jenkins.plugins.dataops.testing;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/** Objects as XStream makes them of a configuration file: it sets fields and runs no initialiser. */
public final class Stored {
    private Stored() {}

    /** Sets a field as a file would; null for one that the file does not have, or has with a value that nobody knows. */
    public static void field(Object of, String name, @Nullable Object value) throws ReflectiveOperationException {
        Field field = of.getClass().getDeclaredField(name);
        field.setAccessible(true);
        field.set(of, value);
    }
}
