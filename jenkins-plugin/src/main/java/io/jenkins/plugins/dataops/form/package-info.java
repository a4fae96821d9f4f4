/** What people write into the fields of forms and the options of steps. */
@NullMarked
package io.jenkins.plugins.dataops.form;

import org.jspecify.annotations.NullMarked;
