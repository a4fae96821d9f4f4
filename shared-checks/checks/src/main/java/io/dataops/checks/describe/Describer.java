package io.dataops.checks.describe;

import io.dataops.checks.plan.Description;
import io.dataops.checks.plan.Engine;
import io.dataops.checks.plan.Progress;
import io.dataops.results.profile.DataProfile;
import io.dataops.results.profile.TableProfile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Says what data sets are like.
 *
 * @param engine has them open
 * @param tool name and version
 * @param at when that is
 */
public record Describer(Engine engine, String tool, Instant at) {
    /**
     * Looks at data sets.
     *
     * @param locations where each is, by its name, in the order of the answer
     */
    public DataProfile describe(Map<String, String> locations, Visibility visibility, Progress progress) {
        List<TableLook.Seen> seen = new ArrayList<>();
        locations.forEach((dataset, location) -> seen.add(look(dataset, location, visibility, progress)));
        LinkSearch.Found found = new LinkSearch(engine, progress).search(seen);
        return new DataProfile(
                tool,
                engine.id(),
                at,
                seen.stream().map(TableLook.Seen::profile).toList(),
                found.links(),
                found.notes());
    }

    private TableLook.Seen look(String dataset, String location, Visibility visibility, Progress progress) {
        return engine.describe(dataset).match(new Description.Cases<>() {
            @Override
            public TableLook.Seen found(Description.Found it) {
                return new TableLook(engine, progress, dataset).look(it.schema(), location, visibility);
            }

            @Override
            public TableLook.Seen unreadable(Description.Unreadable it) {
                return new TableLook.Seen(
                        new TableProfile(
                                dataset,
                                location,
                                0,
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of("it cannot be read: " + it.reason())),
                        List.of());
            }
        });
    }
}
