package io.dataops.checks.model;

import java.util.Optional;

/**
 * Where predictions come from.
 *
 * @param location for people
 * @param fingerprint of the files; empty when they cannot be read
 */
record Origin(String location, Optional<String> fingerprint) {}
