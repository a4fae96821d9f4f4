package io.dataops.checks.yaml;

/**
 * One key of a map and its value.
 *
 * @param key the text of the key, whatever it would mean as a value; never empty
 * @param value the value; a key without one has the scalar null
 */
public record YamlEntry(Located<String> key, YamlNode value) {}
