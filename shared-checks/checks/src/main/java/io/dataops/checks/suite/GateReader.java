package io.dataops.checks.suite;

import io.dataops.checks.check.Declaration;
import io.dataops.checks.check.Notes;
import io.dataops.checks.metric.ComparedBy;
import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.Examples;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.NamedMetric;
import io.dataops.checks.slice.Slicing;
import io.dataops.checks.statistics.Correction;
import io.dataops.checks.task.TaskRegistry;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.results.SourcePosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the list of {@code gates} and gives each to the model that it is about. */
final class GateReader {
    private static final String ONE_NUMBER = "this metric is one number for all rows, so a gate on it cannot have";
    private static final String NO_ROWS = "a metrics file has no rows, so a gate on it cannot have";

    private final TaskRegistry tasks;
    private final Set<String> declared;
    private final Notes notes;
    private final Map<String, SourcePosition> ids = new LinkedHashMap<>();
    private final Map<String, Correction> families = new LinkedHashMap<>();

    /** @param declared the names of all models of the suite, those too that could not be read */
    GateReader(TaskRegistry tasks, Set<String> declared, Notes notes) {
        this.tasks = tasks;
        this.declared = declared;
        this.notes = notes;
    }

    /** The models with the gates of the list. */
    List<ModelSpec> read(List<YamlNode> items, List<ModelSpec> models) {
        Map<String, ModelSpec> byName = new LinkedHashMap<>();
        models.forEach(model -> byName.put(model.name().value(), model));
        for (YamlNode item : items) {
            if (item instanceof YamlMap map) {
                gate(map, byName);
            } else {
                notes.problem(Problem.expected("a gate, such as { metric: churn.roc_auc, min: 0.85 }", item));
            }
        }
        return new ArrayList<>(byName.values());
    }

    private void gate(YamlMap map, Map<String, ModelSpec> models) {
        Keys keys = Keys.of(map, "key of a gate", GateKeys.ALL, notes);
        Optional<String> subject = keys.find(GateKeys.METRIC);
        if (subject.isEmpty()) {
            if (keys.node(GateKeys.METRIC.name()).isEmpty()) {
                notes.problem(
                        map.at(),
                        "a gate needs 'metric', a model and one of its metrics, such as churn.roc_auc, or 'checks' that a"
                                + " ratchet holds");
            }
            return;
        }
        SourcePosition at = keys.valueAt(GateKeys.METRIC.name());
        int dot = subject.get().indexOf('.');
        String name = dot < 0 ? subject.get() : subject.get().substring(0, dot);
        ModelSpec model = models.get(name);
        if (model == null && declared.contains(name)) {
            return; // what is wrong with the model is noted where it stands
        }
        if (model == null) {
            notes.problem(Problem.unknown("model", name, at, models.keySet()));
        } else if (dot < 0) {
            notes.problem(at, "'" + name + "' is a model; name one of its metrics, such as " + name + ".roc_auc");
        } else {
            String metric = subject.get().substring(dot + 1);
            models.put(name, model.match(new ModelSpec.Cases<>() {
                @Override
                public ModelSpec predicted(PredictedModel<?> it) {
                    return withGate(it, metric, keys);
                }

                @Override
                public ModelSpec reported(ReportedModel it) {
                    return withGate(it, metric, keys);
                }
            }));
        }
    }

    private <E extends Examples<E>> ModelSpec withGate(PredictedModel<E> model, String written, Keys keys) {
        SourcePosition at = keys.valueAt(GateKeys.METRIC.name());
        Optional<OperationMetric> operation = OperationMetric.named(written);
        if (operation.isPresent()) {
            return withOperationGate(model, operation.get(), keys);
        }
        Optional<NamedMetric<E>> metric = new MetricReader<>(model.type(), tasks, notes).read(written, at);
        if (metric.isEmpty()) {
            return model;
        }
        if (metric.get().type().weights() == MetricType.Weights.REFUSED && model.isWeighted()) {
            notes.problem(
                    at, "'" + metric.get().name() + "' is not defined for weighted rows, and the model has a 'weight'");
        }
        String subject = model.name().value() + "." + metric.get().name();
        List<String> slices =
                slices(keys, model.slices().stream().map(Slicing::name).toList());
        if (WatchReader.isWatch(keys)) {
            return watch(
                            keys,
                            subject,
                            metric.get().metric().signature(),
                            metric.get().type().direction(),
                            slices)
                    .<ModelSpec>map(asked -> model.withWatch(metric.get(), asked))
                    .orElse(model);
        }
        Optional<GateRule> rule = new GateRuleReader(keys, notes)
                .read(
                        model.name().value() + "." + metric.get().type().name(),
                        metric.get().type().direction());
        if (metric.get().type().comparedBy() == ComparedBy.NOTHING
                && rule.filter(asked -> !(asked instanceof GateRule.Value)).isPresent()) {
            notes.problem(
                    at,
                    "'" + metric.get().name()
                            + "' is itself about the model and its baseline, so only limits (min, max,"
                            + " above, below) can gate it");
        }
        if (rule.filter(asked -> comparesRows(asked, metric.get())).isPresent()) {
            needsId(model, at);
        }
        return rule.flatMap(asked -> this.<NamedMetric<E>>gate(keys, asked, metric.get(), subject, slices))
                .<ModelSpec>map(model::withGate)
                .orElse(model);
    }

    private <E extends Examples<E>> ModelSpec withOperationGate(
            PredictedModel<E> model, OperationMetric metric, Keys keys) {
        String subject = model.name().value() + "." + metric;
        if (!(model.predictions() instanceof PredictionsSpec.ModelFile)) {
            notes.problem(
                    keys.valueAt(GateKeys.METRIC.name()),
                    "'" + metric + "' is measured while a model file scores rows, and the predictions of '"
                            + model.name().value() + "' come from a table");
        }
        if (WatchReader.isWatch(keys)) {
            Keys.refuse(keys, List.of(GateKeys.SLICES), ONE_NUMBER, notes);
            return watch(keys, subject, metric.signature(), metric.direction(), List.of())
                    .<ModelSpec>map(model::withOperationWatch)
                    .orElse(model);
        }
        Optional<GateRule> rule = new GateRuleReader(keys, notes).read(subject, metric.direction());
        refuseRows(keys, rule, ONE_NUMBER);
        return rule.flatMap(asked -> gate(keys, asked, metric, subject, List.of()))
                .<ModelSpec>map(model::withOperationGate)
                .orElse(model);
    }

    private void refuseRows(Keys keys, Optional<GateRule> rule, String because) {
        Keys.refuse(
                keys,
                List.of(GateKeys.SLICES, GateKeys.TEST, GateKeys.BEATS, GateKeys.CORRECTION, GateKeys.FAMILY),
                because,
                notes);
        if (rule.filter(asked -> asked.confidence().isPresent()).isPresent()) {
            notes.problem(
                    keys.at(GateKeys.CONFIDENCE.name()),
                    "nothing can be said with confidence about one number; write confidence: none");
        }
    }

    private ModelSpec withGate(ReportedModel model, String metric, Keys keys) {
        if (WatchReader.isWatch(keys)) {
            Keys.refuse(keys, List.of(GateKeys.SLICES), NO_ROWS, notes);
            return watch(keys, model.name().value() + "." + metric, metric, Direction.NEITHER, List.of())
                    .<ModelSpec>map(model::withWatch)
                    .orElse(model);
        }
        Direction direction = keys.node(GateKeys.MAX_RISE.name()).isPresent()
                ? Direction.LOWER_IS_BETTER
                : Direction.HIGHER_IS_BETTER;
        Optional<GateRule> rule =
                new GateRuleReader(keys, notes).read(model.name().value() + "." + metric, direction);
        refuseRows(keys, rule, NO_ROWS);
        return rule.flatMap(asked -> gate(
                        keys,
                        asked,
                        new ToolMetric(metric, direction),
                        model.name().value() + "." + metric,
                        List.of()))
                .<ModelSpec>map(model::withGate)
                .orElse(model);
    }

    private static boolean comparesRows(GateRule rule, NamedMetric<?> metric) {
        return rule instanceof GateRule.NotWorse
                || rule instanceof GateRule.Better
                || rule instanceof GateRule.NotTooGood
                || metric.metric().needsBaseline();
    }

    /** Rows that were promoted are found again by what tells them apart. */
    private void needsId(PredictedModel<?> model, SourcePosition at) {
        if (model.baseline().isEmpty() && model.id().isEmpty()) {
            notes.problem(
                    at,
                    "this gate compares with the promoted baseline row by row, so the model '"
                            + model.name().value() + "' needs 'id', the columns that tell rows apart");
        }
    }

    private List<String> slices(Keys keys, List<String> known) {
        List<String> written = keys.find(GateKeys.SLICES).orElse(List.of(SliceNamesSyntax.NONE));
        if (written.equals(List.of(SliceNamesSyntax.NONE))) {
            return List.of();
        }
        SourcePosition at = keys.valueAt(GateKeys.SLICES.name());
        if (written.equals(List.of(SliceNamesSyntax.ALL))) {
            if (known.isEmpty()) {
                notes.problem(at, "the model has no 'slices', so this gate cannot ask on them");
            }
            return known;
        }
        if (known.isEmpty()) {
            notes.problem(
                    at,
                    "the model has no 'slices', so this gate cannot ask on them; write slices: " + written + " there");
            return written;
        }
        written.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> notes.problem(Problem.unknown("slicing", name, at, known)));
        return written;
    }

    private Optional<MetricWatch> watch(
            Keys keys, String subject, String signature, Direction direction, List<String> slices) {
        WatchReader reader = new WatchReader(keys, notes);
        return reader.rule()
                .map(rule -> new MetricWatch(
                        id(keys, subject + "." + rule.key()),
                        subject,
                        signature,
                        direction,
                        rule,
                        slices,
                        overall(keys, slices),
                        reader.policy(),
                        keys.at(GateKeys.METRIC.name())));
    }

    /** The id of a gate, which is then declared. */
    private String id(Keys keys, String byDefault) {
        SourcePosition at = keys.at(GateKeys.METRIC.name());
        String id = keys.find(GateKeys.ID).orElse(byDefault);
        SourcePosition earlier = ids.putIfAbsent(id, at);
        if (earlier != null) {
            notes.problem(
                    at,
                    "the gate '" + id + "' stands already at " + earlier + "; remove one, or give it an id of its own");
        }
        notes.declares(new Declaration(Declaration.Kind.GATE, id, at, GateKeys.ALL, keys.nodes()));
        return id;
    }

    private GateSpec.Overall overall(Keys keys, List<String> slices) {
        boolean asked = keys.find(GateKeys.OVERALL).orElse(true);
        if (!asked && slices.isEmpty()) {
            notes.problem(keys.at(GateKeys.OVERALL.name()), "the gate asks neither on all rows nor on slices");
        }
        return asked ? GateSpec.Overall.ASKED : GateSpec.Overall.NOT_ASKED;
    }

    private <M> Optional<GateSpec<M>> gate(Keys keys, GateRule rule, M metric, String subject, List<String> slices) {
        SourcePosition at = keys.at(GateKeys.METRIC.name());
        String id = id(keys, subject + "." + GateRuleReader.key(keys, rule));
        double power = keys.find(GateKeys.POWER).map(Number::doubleValue).orElse(0.8);
        if (!(power >= 0.5 && power < 1)) {
            notes.problem(keys.at(GateKeys.POWER.name()), "'power' must be at least 0.5 and below 1");
        }
        GateSpec.Overall overall = overall(keys, slices);
        Correction correction = keys.find(GateKeys.CORRECTION).orElse(Correction.HOLM);
        String family = keys.find(GateKeys.FAMILY).orElse(id);
        if (families.computeIfAbsent(family, unseen -> correction) != correction) {
            notes.problem(
                    at,
                    "the gates of the family '" + family
                            + "' are corrected together, so they need the same 'correction'");
        }
        return Optional.of(new GateSpec<>(
                id,
                metric,
                rule,
                slices,
                overall,
                keys.find(GateKeys.TEST).orElse(TestChoice.AUTO),
                correction,
                family,
                power,
                GatePolicyReader.read(keys, rule),
                at));
    }
}
