package hudson.model;

public class Hudson {}
