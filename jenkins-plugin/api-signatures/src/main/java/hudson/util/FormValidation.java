package hudson.util;

import java.io.IOException;
import org.kohsuke.stapler.HttpResponse;

public abstract class FormValidation extends IOException implements HttpResponse {
    public static native FormValidation ok();

    public static native FormValidation ok(String message);

    public static native FormValidation warning(String message);

    public static native FormValidation error(String message);
}
