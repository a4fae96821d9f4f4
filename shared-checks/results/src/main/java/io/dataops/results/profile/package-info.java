/** What a look at data sets without any checks found: columns, keys, dependencies and links, for people and other tools. */
@NullMarked
package io.dataops.results.profile;

import org.jspecify.annotations.NullMarked;
