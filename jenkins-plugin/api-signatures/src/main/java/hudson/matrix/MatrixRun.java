package hudson.matrix;

import hudson.model.Build;

public class MatrixRun extends Build<MatrixConfiguration, MatrixRun> {}
