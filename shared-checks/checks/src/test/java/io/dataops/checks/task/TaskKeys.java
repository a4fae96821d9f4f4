package io.dataops.checks.task;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Notes;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.checks.yaml.YamlFile;
import io.dataops.checks.yaml.YamlMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the keys of a task as a suite writes them. */
record TaskKeys(Arguments arguments, List<Problem> problems) {
    static TaskKeys of(TaskType<?> type, String yaml) throws ProblemsException {
        YamlMap map = YamlFile.read(yaml, "dataops.yaml");
        Notes notes = new Notes();
        Map<String, Object> values = new HashMap<>();
        for (Parameter<?> parameter : type.parameters()) {
            map.entry(parameter.name())
                    .flatMap(entry -> parameter.kind().read(entry.value(), notes))
                    .ifPresent(value -> values.put(parameter.name(), value));
        }
        return new TaskKeys(new Arguments(values), notes.problems());
    }
}
