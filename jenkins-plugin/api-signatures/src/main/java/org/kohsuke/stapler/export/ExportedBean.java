package org.kohsuke.stapler.export;

import java.lang.annotation.*;

@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Documented
@Inherited
public @interface ExportedBean {
    int defaultVisibility() default 1;
}
