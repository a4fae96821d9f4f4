package io.jenkins.plugins.dataops.promotion;

/** The evidence does not allow a promotion. The message is one sentence with the reason and its numbers. */
public final class PromotionRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    PromotionRefusedException(String message) {
        super(message);
    }
}
