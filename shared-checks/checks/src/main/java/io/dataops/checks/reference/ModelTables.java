package io.dataops.checks.reference;

import io.dataops.checks.check.Parameter;
import io.dataops.checks.suite.SuiteGrammar;
import io.dataops.checks.task.TaskRegistry;
import io.dataops.checks.task.TaskType;
import java.util.stream.Collectors;

/** What the reference page says of models and gates, from their declarations. */
final class ModelTables {
    private final TaskRegistry tasks;

    ModelTables(TaskRegistry tasks) {
        this.tasks = tasks;
    }

    /** The text with its tables. */
    String fill(String text) {
        return text.replace("{{models example}}\n", new PageText("models.yaml").read())
                .replace("{{model keys}}\n", modelKeys())
                .replace("{{tasks}}\n", tasks.types().stream().map(this::task).collect(Collectors.joining("\n")))
                .replace(
                        "{{slice keys}}\n",
                        MarkdownKeys.ofKeys()
                                .parameters(SuiteGrammar.sliceKeys())
                                .toString())
                .replace(
                        "{{model file keys}}\n",
                        MarkdownKeys.ofKeys()
                                .forms(SuiteGrammar.modelFileForms())
                                .parameters(SuiteGrammar.modelFileKeys())
                                .toString())
                .replace(
                        "{{metrics file keys}}\n",
                        MarkdownKeys.ofKeys()
                                .forms(SuiteGrammar.reportedModelForms())
                                .parameters(SuiteGrammar.reportedModelKeys())
                                .toString())
                .replace(
                        "{{gate keys}}\n",
                        MarkdownKeys.ofKeys()
                                .parameters(SuiteGrammar.gateKeys())
                                .toString());
    }

    private static String modelKeys() {
        return MarkdownKeys.ofKeys()
                .forms(SuiteGrammar.modelForms())
                .parameters(SuiteGrammar.modelKeys())
                .toString();
    }

    private String task(TaskType<?> type) {
        MarkdownKeys keys = new MarkdownKeys("Key", "Needed", "Value", "Meaning");
        for (Parameter<?> key : type.parameters()) {
            keys.row(
                    MarkdownKeys.code(key.name()),
                    key.isRequired() ? "yes" : "no",
                    key.kind().words(),
                    key.summary());
        }
        return "### Task " + type.task() + "\n\n" + type.summary() + "\n\n```yaml\nmodels:\n  my_model:\n"
                + type.example()
                        .strip()
                        .lines()
                        .map(line -> "    " + line + "\n")
                        .collect(Collectors.joining())
                + "```\n\n" + keys + "\nComputed unless `metrics` says otherwise: "
                + type.defaults().stream().map(MarkdownKeys::code).collect(Collectors.joining(", "))
                + ". [All metrics](metrics.md#" + type.task() + ").\n";
    }
}
