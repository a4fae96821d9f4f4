package io.dataops.checks.importer.dbt;

import com.fasterxml.jackson.databind.JsonNode;
import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.ImportedFile;
import io.dataops.checks.importer.ImportedRule;
import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The tests of a manifest, {@code target/manifest.json}. A test that is known and holds no Jinja is taken by its meaning, and
 * any other by the SQL that dbt compiled it to.
 */
record Manifest(ManifestFile file, CompiledSql sql) {
    /** What these packages set themselves; ours counts the same. */
    private static final Set<String> OWN_CALCULATIONS =
            Set.of("dbt_utils.equal_rowcount", "dbt_utils.fewer_rows_than", "dbt_utils.equality");

    static List<ImportedRule> read(ImportedFile file) throws IOException, ProblemsException {
        ManifestFile contents = ManifestFile.read(file);
        Manifest manifest =
                new Manifest(contents, new CompiledSql(contents.tables().values()));
        List<ImportedRule> rules = new ArrayList<>();
        contents.tests().forEach(entry -> manifest.rule(entry).ifPresent(rules::add));
        for (ManifestFile.Entry source : contents.sources()) {
            Fields table = new Fields(new JsonYaml(source.at()).map(source.node()));
            Fields nothing = new Fields(new YamlMap(List.of(), source.at()));
            rules.addAll(
                    new SourceFreshness(nothing, table).rules(table.text("name").orElse("")));
        }
        return rules;
    }

    private Optional<ImportedRule> rule(ManifestFile.Entry entry) {
        JsonNode node = entry.node();
        String name = node.path("name").asText("a test");
        JsonYaml yaml = new JsonYaml(entry.at());
        Fields config = new Fields(yaml.map(node.path("config")));
        if (!TestConfig.isEnabled(config)) {
            return Optional.empty();
        }
        try {
            return Optional.of(taken(
                    entry,
                    name,
                    file.latest()
                            .in(new Fields(yaml.map(node.path("test_metadata").path("kwargs")))),
                    config));
        } catch (NotTakenException refused) {
            return Optional.of(new ImportedRule.Refused(name, entry.at(), refused.reason()));
        }
    }

    private ImportedRule taken(ManifestFile.Entry entry, String name, Fields kwargs, Fields config)
            throws NotTakenException {
        JsonNode node = entry.node();
        String type = type(node.path("test_metadata"));
        Optional<String> table = table(node, kwargs);
        Fields arguments = arguments(kwargs);
        Optional<String> description = Optional.of(
                        node.path("description").asText("").strip())
                .filter(said -> !said.isEmpty() && !Jinja.isIn(said));
        if (table.isPresent() && Vocabulary.knows(type) && !needsDbt(arguments, config)) {
            Optional<ColumnName> column = arguments.text("column_name").map(ColumnName::of);
            DbtTest test =
                    new DbtTest(type, entry.at(), column, arguments, TestConfig.of(ownCalculation(type, config)));
            return new TestReader(table.get(), column).taken(name, test, description);
        }
        DbtTest test = new DbtTest(
                type,
                entry.at(),
                Optional.empty(),
                new Fields(new YamlMap(List.of(), entry.at())),
                TestConfig.of(config));
        String rows = sql.of(node);
        List<YamlMap> checks = new ArrayList<>();
        Meaning meaning = Meaning.ofQuery(test, "the SQL that dbt compiled finds no failure", rows);
        for (CheckEntry check : meaning.checks(test)) {
            checks.add(description.map(check::describedAs).orElse(check).node());
        }
        return new ImportedRule.Taken(name, entry.at(), table, checks);
    }

    /** Compiled SQL holds the condition of the configuration too. */
    private static boolean needsDbt(Fields arguments, Fields config) {
        return Jinja.isIn(arguments.map()) || Jinja.isIn(TestConfig.meaningful(config));
    }

    /** The name with that of its package; blank for a test in a file of its own. */
    private static String type(JsonNode metadata) {
        String namespace = metadata.path("namespace").asText("");
        boolean core = !metadata.path("namespace").isTextual() || namespace.isEmpty();
        return (core ? "" : namespace + ".") + metadata.path("name").asText("");
    }

    /** The table that a test stands under, or else the first that it reads. */
    private Optional<String> table(JsonNode node, Fields kwargs) {
        List<String> ids = new ArrayList<>();
        ids.add(node.path("attached_node").asText(""));
        node.path("depends_on").path("nodes").forEach(id -> ids.add(id.asText()));
        Optional<String> attached =
                Optional.ofNullable(file.tables().get(ids.get(0))).map(ManifestFile.Table::name);
        return attached.or(() -> kwargs.text("model").flatMap(CompiledSql::reference))
                .or(() -> ids.stream()
                        .flatMap(id -> Optional.ofNullable(file.tables().get(id)).stream())
                        .map(ManifestFile.Table::name)
                        .findFirst());
    }

    private static Fields arguments(Fields kwargs) {
        List<YamlEntry> arguments =
                new ArrayList<>(kwargs.below("arguments").map().entries());
        kwargs.map().entries().stream()
                .filter(entry ->
                        !Set.of("model", "arguments").contains(entry.key().value()))
                .forEach(arguments::add);
        return new Fields(new YamlMap(arguments, kwargs.at()));
    }

    private static Fields ownCalculation(String type, Fields config) {
        if (!OWN_CALCULATIONS.contains(type)) {
            return config;
        }
        return new Fields(new YamlMap(
                config.map().entries().stream()
                        .filter(entry -> !entry.key().value().equals("fail_calc")
                                || !config.text("fail_calc")
                                        .orElse("")
                                        .matches("(?s).*\\b(diff_count|row_count_delta|which_diff)\\b.*"))
                        .toList(),
                config.at()));
    }
}
