package hudson.matrix;

import hudson.model.AbstractProject;

public class MatrixProject extends AbstractProject<MatrixProject, MatrixBuild> {}
