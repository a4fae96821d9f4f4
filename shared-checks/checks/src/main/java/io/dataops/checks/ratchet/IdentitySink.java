package io.dataops.checks.ratchet;

import io.dataops.checks.plan.RowBatch;
import io.dataops.checks.plan.RowSink;
import java.util.Arrays;

/** Collects the identities of failing rows, of which there are few enough. */
final class IdentitySink implements RowSink {
    private long[] identities = new long[0];
    private int named;
    private long unnamed;

    /** @throws ArithmeticException for more rows than an array holds */
    @Override
    public void start(long rows) {
        identities = new long[Math.toIntExact(rows)];
    }

    @Override
    public void accept(RowBatch batch) {
        for (int row = 0; row < batch.rows(); row++) {
            if (batch.isNull(0, row)) {
                unnamed++;
            } else {
                identities[named++] = batch.identity(0, row);
            }
        }
    }

    RowIdentities rows() {
        return RowIdentities.of(Arrays.copyOf(identities, named), unnamed);
    }
}
