package hudson.matrix;

import hudson.model.Project;

public class MatrixConfiguration extends Project<MatrixConfiguration, MatrixRun> {}
