package io.dataops.checks.model;

import org.jspecify.annotations.Nullable;

/** Hands on something large and lets go of it, so that its memory is free as soon as the taker has done with it. */
final class Once<T> {
    private @Nullable T it;

    Once(T it) {
        this.it = it;
    }

    /** @throws IllegalStateException the second time */
    T take() {
        T taken = it;
        if (taken == null) {
            throw new IllegalStateException("it was taken already");
        }
        it = null;
        return taken;
    }
}
