/**
 * Reads a YAML file into a tree in which every node knows its place, or lists all its problems at once.
 *
 * <p>{@link io.dataops.checks.yaml.YamlFile} is given a file and hands on a {@link io.dataops.checks.yaml.YamlMap} or
 * throws {@link io.dataops.checks.yaml.ProblemsException}. Scalars mean what the YAML 1.2 core schema says, numbers
 * exactly. Whoever reads meaning from the tree reports in the same {@link io.dataops.checks.yaml.Problem}. This package
 * knows nothing of suites and checks, and alone knows the YAML library.
 */
@NullMarked
package io.dataops.checks.yaml;

import org.jspecify.annotations.NullMarked;
