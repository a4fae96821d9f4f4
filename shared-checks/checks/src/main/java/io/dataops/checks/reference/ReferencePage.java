package io.dataops.checks.reference;

import io.dataops.checks.check.BoundParameters;
import io.dataops.checks.check.CheckRegistry;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Options;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.importer.registry.Importers;
import io.dataops.checks.suite.SuiteGrammar;
import io.dataops.checks.task.TaskRegistry;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reference page of suites in Markdown. What a person wrote stands in a text beside this class; the tables, the check
 * types and the messages come from the declarations.
 */
public final class ReferencePage {
    private final CheckRegistry registry;
    private final TaskRegistry tasks;

    /** The page of suites that use the check types and the tasks of these registries. */
    public ReferencePage(CheckRegistry registry, TaskRegistry tasks) {
        this.registry = registry;
        this.tasks = tasks;
    }

    /** The page as Markdown with one newline at the end; the same registries give the same text. */
    public String markdown() {
        return new ModelTables(tasks)
                .fill(new PageText("reference.md").read())
                .replace("{{contents}}\n", contents())
                .replace("{{example}}\n", new PageText("example.yaml").read())
                .replace("{{dataset}}\n", keys(SuiteGrammar.datasetKeys()))
                .replace("{{sections}}\n", sections())
                .replace("{{limits}}\n", keys(BoundParameters.ofValues().all()))
                .replace("{{ratchet keys}}\n", keys(SuiteGrammar.ratchetKeys()))
                .replace("{{waiver keys}}\n", keys(SuiteGrammar.waiverKeys()))
                .replace("{{incident keys}}\n", keys(SuiteGrammar.incidentKeys()))
                .replace("{{change keys}}\n", keys(Options.ofChange()))
                .replace("{{control keys}}\n", keys(Options.ofControl()))
                .replace("{{options}}\n", keys(Options.all()))
                .replace("{{import keys}}\n", keys(SuiteGrammar.importKeys()))
                .replace("{{formats}}\n", formats())
                .replace("{{checks}}\n", checks());
    }

    private String contents() {
        return families()
                .map(family -> "  - [" + family.title() + "](#" + anchor(heading(family)) + "): "
                        + typesOf(family).stream()
                                .map(type -> "[" + type.name() + "](#" + anchor(type.name()) + ")")
                                .collect(Collectors.joining(", "))
                        + "\n")
                .collect(Collectors.joining());
    }

    private static String formats() {
        MarkdownKeys table = new MarkdownKeys("Format", "Reads");
        Importers.builtIn()
                .all()
                .forEach(importer -> table.row(MarkdownKeys.code(importer.format()), importer.summary()));
        return table.toString();
    }

    private String sections() {
        return SuiteGrammar.datasetSections().stream()
                .map(section -> "### The keys of `" + section.key() + "`\n\n" + section.summary() + "\n\n"
                        + keys(section.parameters()))
                .collect(Collectors.joining("\n"));
    }

    private String checks() {
        return families()
                .map(family -> "## " + heading(family) + "\n\n"
                        + typesOf(family).stream()
                                .map(type -> new TypeEntry(type, registry).markdown())
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    private static String keys(List<? extends Parameter<?>> parameters) {
        return MarkdownKeys.ofKeys().parameters(parameters).toString();
    }

    private Stream<CheckType.Family> families() {
        return Arrays.stream(CheckType.Family.values())
                .filter(family -> !typesOf(family).isEmpty());
    }

    private List<CheckType> typesOf(CheckType.Family family) {
        return registry.types().stream().filter(type -> type.family() == family).toList();
    }

    /** Differs from the heading of every check type, some of which have the name of a family. */
    private static String heading(CheckType.Family family) {
        return "Check types: " + family.title();
    }

    /** Where a heading is linked to. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replace(":", "").replace(' ', '-');
    }
}
