package io.dataops.checks.ratchet;

import io.dataops.checks.literal.Fingerprint;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Engine;
import io.dataops.checks.plan.FailingRowsRequest;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.suite.CheckSpec;
import io.dataops.checks.suite.DatasetSpec;
import io.dataops.checks.yaml.Located;
import io.dataops.results.literal.Counted;
import java.util.List;
import java.util.Optional;

/** Asks an engine which rows fail. */
final class FailingRowsReader {
    /** The most failing rows of a check that are told apart, which take 8 bytes each. */
    static final long MOST = 1_000_000;

    private final Engine engine;

    FailingRowsReader(Engine engine) {
        this.engine = engine;
    }

    /**
     * The failing rows of a check by their keys.
     *
     * @param failing how many there are, as measured
     */
    FailingRows read(DatasetSpec dataset, CheckSpec check, long failing) {
        List<Column> key = key(dataset);
        Measure<?> measure = check.check().sampled().orElseThrow();
        if (failing == 0) {
            return FailingRows.named(RowIdentities.NONE);
        }
        if (failing > MOST) {
            return FailingRows.onlyCounted(failing, "more than " + new Counted(MOST, "row") + " fail");
        }
        IdentitySink sink = new IdentitySink();
        Optional<String> problem =
                engine.failing(new FailingRowsRequest(check.scope(), measure, List.of(new Wanted.Identity(key))), sink);
        if (problem.isPresent()) {
            return FailingRows.onlyCounted(failing, "the failing rows could not be told apart: " + problem.get());
        }
        RowIdentities rows = sink.rows();
        return rows.rows() == failing
                ? FailingRows.named(rows)
                : FailingRows.onlyCounted(
                        failing, "reading the failing rows again gave " + Counted.digits(rows.rows()));
    }

    static List<Column> key(DatasetSpec dataset) {
        return dataset.key().stream().map(Located::value).toList();
    }

    /** Fingerprint of what a check asks of which rows. Its threshold may change without that it asks something else. */
    static String definition(DatasetSpec dataset, CheckSpec check) {
        String query = dataset.origin().match(new DatasetSpec.Cases<>() {
            @Override
            public String files(DatasetSpec.FileOrigin origin) {
                return "";
            }

            @Override
            public String query(DatasetSpec.QueryOrigin origin) {
                return origin.sql().value();
            }
        });
        return Fingerprint.of(
                        check.check().sampled() + "\n" + check.scope().where() + "\n" + dataset.where() + "\n" + query)
                .toString();
    }
}
