package io.dataops.checks.profile;

import io.dataops.checks.plan.Description;
import io.dataops.checks.plan.Engine;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Measurements;
import io.dataops.checks.plan.Plan;
import io.dataops.checks.plan.Progress;
import io.dataops.checks.plan.Scope;
import io.dataops.checks.plan.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the profile of a data set.
 *
 * @param engine has it open
 */
public record ProfileTaker(Engine engine) {
    private static final Measure.Rows ROWS = new Measure.Rows();

    /**
     * The profile of all columns whose values can be told apart; those of nested or binary values are left out.
     *
     * @throws UnreadableProfileException when the data set cannot be read
     */
    public Profile take(String dataset, Progress progress) throws UnreadableProfileException {
        TableSchema schema = schema(dataset);
        Scope scope = new Scope(dataset, null);
        List<Measure<?>> measures = new ArrayList<>(List.of(ROWS));
        schema.fields().forEach(field -> measures.add(new Measure.Distributed(field.column())));
        Measurements taken = engine.run(Plan.builder().add(scope, measures).build(), progress);
        Optional<String> uncounted = taken.refusal(scope, List.of(ROWS));
        if (uncounted.isPresent()) {
            throw new UnreadableProfileException("the rows of " + dataset + " cannot be counted: " + uncounted.get());
        }
        List<ProfiledColumn> columns = new ArrayList<>();
        for (TableSchema.Field field : schema.fields()) {
            Measure.Distributed measure = new Measure.Distributed(field.column());
            if (taken.refusal(scope, List.of(measure)).isEmpty()) {
                columns.add(new ProfiledColumn(
                        field.column(),
                        field.kind(),
                        Optional.empty(),
                        taken.in(scope).of(measure)));
            }
        }
        return new Profile(dataset, taken.in(scope).of(ROWS), columns);
    }

    private TableSchema schema(String dataset) throws UnreadableProfileException {
        Description description = engine.describe(dataset);
        if (description instanceof Description.Found found) {
            return found.schema();
        }
        throw new UnreadableProfileException(((Description.Unreadable) description).reason());
    }
}
