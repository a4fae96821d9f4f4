package io.dataops.maven;

/** Whole numbers that parameters hold. */
final class AtLeast {
    private AtLeast() {}

    /** The value, unless it is below the least that means something. */
    static int of(int least, String parameter, int value) throws ParameterException {
        if (value < least) {
            throw new ParameterException(parameter + " cannot be " + value + "; it must be at least " + least);
        }
        return value;
    }
}
