package io.dataops.sql.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.Engine;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.plan.EngineFactory.Resources;
import io.dataops.checks.plan.FileFormat;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.ReadOptions;
import io.dataops.checks.plan.Scope;
import io.dataops.checks.plan.Separation;
import io.dataops.checks.plan.SeparationRequest;
import io.dataops.checks.plan.SeparationRequest.Fault;
import io.dataops.checks.plan.SeparationRequest.Kept;
import io.dataops.checks.plan.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Data that changed since they were measured are not separated. */
class SeparatingTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeThreeRows() throws IOException {
        Files.writeString(folder.resolve("t.csv"), "id,v\n1,a\n2,\n3,c\n");
    }

    private static Fault nulls(long failing) {
        Measure.Tally present = new Measure.Tally(new Condition.Present(new Column("v")));
        return new Fault(new Scope("t", null), present, failing, "t.not_null.v", "v is never null");
    }

    private Separation separated(long rows, List<Fault> faults, Kept kept) throws EngineException {
        Source.Files files = new Source.Files(
                FileFormat.CSV, List.of(folder.resolve("t.csv")), ReadOptions.DEFAULTS, Source.Partitions.NONE);
        try (Engine engine = new DuckDbEngineFactory()
                .open(
                        List.of(new Source("t", files, null)),
                        new Resources(256L << 20, 2, folder.resolve("tmp"), Instant.EPOCH))) {
            engine.describe("t");
            return engine.separate(new SeparationRequest("t", rows, faults, kept));
        }
    }

    @ParameterizedTest
    @EnumSource(Kept.class)
    void rowsThatWereNotCountedAreNeitherGoodNorBad(Kept kept) throws EngineException {
        Separation.Refused refused = new Separation.Refused("reading its rows again gave 3 instead of 4");

        assertThat(separated(4, List.of(nulls(1)), kept)).isEqualTo(refused);
        assertThat(separated(4, List.of(), kept)).isEqualTo(refused);
        assertThat(separated(3, List.of(nulls(1)), kept)).isInstanceOfSatisfying(Separation.Separated.class, rows -> {
            assertThat(rows.goodRows()).isEqualTo(2);
            assertThat(rows.badRows()).isEqualTo(1);
        });
    }

    @Test
    void anotherNumberOfFailingRowsIsARefusal() throws EngineException {
        assertThat(separated(3, List.of(nulls(2)), Kept.GOOD_AND_BAD))
                .isEqualTo(new Separation.Refused("reading the rows that fail t.not_null.v again gave 1 instead of 2"));
    }
}
