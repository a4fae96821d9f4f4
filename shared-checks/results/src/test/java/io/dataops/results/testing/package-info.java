/** Results to test with, and golden files to compare texts with. */
package io.dataops.results.testing;
