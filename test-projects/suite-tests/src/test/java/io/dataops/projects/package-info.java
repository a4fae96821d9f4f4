/** Tests what dataops finds in the test projects: in data it is not made for, and in data with planted defects. */
@NullMarked
package io.dataops.projects;

import org.jspecify.annotations.NullMarked;
