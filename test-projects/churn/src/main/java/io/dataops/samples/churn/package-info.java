/** Trains the sample's model: which customers of FoodMart will buy nothing in the next quarter. */
@NullMarked
package io.dataops.samples.churn;

import org.jspecify.annotations.NullMarked;
