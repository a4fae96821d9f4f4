/**
 * The pages of a build and of a job. Each page object is made for one request, reads what it shows and decides nothing; what
 * it hands to its views are values of this package, in the words of the reader's language. Methods that views call are
 * no getters, so that no URL reaches what they return.
 */
@NullMarked
package io.jenkins.plugins.dataops.view;

import org.jspecify.annotations.NullMarked;
