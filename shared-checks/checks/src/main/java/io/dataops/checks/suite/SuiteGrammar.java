package io.dataops.checks.suite;

import io.dataops.checks.check.Parameter;
import java.util.List;

/**
 * The keys of a suite, for whatever explains it: the JSON Schema and the reference page. {@link SuiteReader} reads the same
 * declarations. What the keys of a check are, its check type declares.
 */
public final class SuiteGrammar {
    /** The key that says which grammar a suite is written in. */
    public static final String VERSION = SuiteReader.VERSION;
    /** The one version there is. */
    public static final int SUPPORTED_VERSION = SuiteReader.SUPPORTED;
    /** The key that holds the data sets by name. */
    public static final String DATASETS = SuiteReader.DATASETS;
    /** What the keys of the top level start with that are left to the user. */
    public static final String OWN_KEY = SuiteReader.OWN_KEY;
    /** Regular expression that the name of a data set matches as a whole. */
    public static final String DATASET_NAME = DatasetReader.NAME;
    /** The key that holds the checks of a data set. */
    public static final String CHECKS = DatasetReader.CHECKS;
    /** The key that holds the models by name; their names are written like those of data sets. */
    public static final String MODELS = SuiteReader.MODELS;
    /** The key that holds the list of files to import. */
    public static final String IMPORTS = SuiteReader.IMPORTS;
    /** The key of an import that holds data sets by the name of a table. */
    public static final String IMPORTED_TABLES = ImportReader.DATASETS;
    /** The key of an import that holds values by their names in the file. */
    public static final String IMPORTED_VALUES = ImportReader.VALUES;
    /** The key that holds the list of gates. */
    public static final String GATES = SuiteReader.GATES;

    /** The key that holds the list of waivers. */
    public static final String WAIVERS = SuiteReader.WAIVERS;

    /** The key that holds the list of incidents. */
    public static final String INCIDENTS = SuiteReader.INCIDENTS;

    private SuiteGrammar() {}

    /** The keys of a data set that hold one value or a list of values. */
    public static List<Parameter<?>> datasetKeys() {
        return DatasetReader.PARAMETERS;
    }

    /** The keys of a data set that hold keys of their own, in the order of the reference page. */
    public static List<Section> datasetSections() {
        return List.of(
                new Section(
                        DatasetReader.READ,
                        "How the files are read, where the usual way is not the right one. For files only, not for a query.",
                        ReadOptionsReader.PARAMETERS),
                new Section(
                        DatasetReader.SAMPLES,
                        "Which failing rows are shown, and which of their values.",
                        SampleRuleReader.PARAMETERS),
                new Section(
                        DatasetReader.QUARANTINE,
                        "Writes good and bad rows apart as Parquet files, with all their values; `{}` asks for what is usual."
                                + " See [the page on it](quarantine.md).",
                        QuarantineReader.PARAMETERS));
    }

    /** Keys that only a data set read from files has; one that comes from a query must not have them. */
    public static List<String> fileKeys() {
        return List.of(DatasetReader.PATH.name(), DatasetReader.FORMAT.name(), DatasetReader.READ);
    }

    /** The key that names files. A data set has either this one or {@link #queryKey}. */
    public static String pathKey() {
        return DatasetReader.PATH.name();
    }

    /** The key that holds the query of a data set that does not come from files. */
    public static String queryKey() {
        return DatasetReader.QUERY.name();
    }

    /** The keys of a model of any task that hold one value or a list of values. */
    public static List<Parameter<?>> modelKeys() {
        return ModelKeys.PREDICTED;
    }

    /** The key that says what a model does. */
    public static Parameter<?> taskKey() {
        return ModelKeys.TASK;
    }

    /** The other keys of a model of any task. */
    public static List<Form> modelForms() {
        return ModelForms.PREDICTED;
    }

    /** The keys of which a model has exactly one: each says where its predictions come from. */
    public static List<String> predictionKeys() {
        return modelForms().stream()
                .filter(form -> form.shape() == Shape.ROWS || form.shape() == Shape.MODEL_FILE)
                .map(Form::name)
                .toList();
    }

    /** The keys of a model file that hold one value or a list of values. */
    public static List<Parameter<?>> modelFileKeys() {
        return List.of(ModelKeys.CLASSES, ModelKeys.OUTPUT);
    }

    /** The other keys of a model file. */
    public static List<Form> modelFileForms() {
        return ModelForms.MODEL_FILE;
    }

    /** The key of a model file that names it. */
    public static String modelFileKey() {
        return ModelKeys.MODEL;
    }

    /** The key of a model file that holds the rows it scores. */
    public static String scoredRowsKey() {
        return ModelKeys.DATA;
    }

    /** The key that makes a model one whose metrics another tool has computed. */
    public static String metricsFileKey() {
        return ModelKeys.METRICS_FILE;
    }

    /** The keys of such a model that hold one value. */
    public static List<Parameter<?>> reportedModelKeys() {
        return ModelKeys.REPORTED;
    }

    /** The other keys of such a model. */
    public static List<Form> reportedModelForms() {
        return ModelForms.REPORTED;
    }

    /** The keys of slices that are more than columns. */
    public static List<Parameter<?>> sliceKeys() {
        return SliceReader.PARAMETERS;
    }

    /** The keys of an import that hold one value. */
    public static List<Parameter<?>> importKeys() {
        return ImportReader.PARAMETERS;
    }

    /** The keys of a gate, in the order of the reference page. */
    public static List<Parameter<?>> gateKeys() {
        return GateKeys.ALL;
    }

    /** The keys of a gate on checks, in the order of the reference page. */
    public static List<Parameter<?>> ratchetKeys() {
        return RatchetKeys.ALL;
    }

    /** The keys of a waiver, in the order of the reference page. */
    public static List<Parameter<?>> waiverKeys() {
        return WaiverReader.ALL;
    }

    /** The keys of an incident, in the order of the reference page. */
    public static List<Parameter<?>> incidentKeys() {
        return IncidentReader.ALL;
    }

    /** The keys of a gate that compare with history; a gate has one of these, or of the others. */
    public static List<String> historyKeys() {
        return WatchReader.RULES.stream().map(Parameter::name).toList();
    }

    /** The keys of which a waiver has exactly one: each says what it is for. */
    public static List<String> waiverSubjectKeys() {
        return List.of(WaiverReader.CHECK.name(), WaiverReader.GATE.name());
    }

    /** The keys of a gate that limit a value; a gate has some of these, or one of {@link #comparisonKeys}. */
    public static List<String> limitKeys() {
        return GateRuleReader.LIMITS.stream().map(Parameter::name).toList();
    }

    /** The keys of a gate that compare. */
    public static List<String> comparisonKeys() {
        return GateRuleReader.COMPARISONS.stream().map(Parameter::name).toList();
    }

    /** Pairs of keys that limit the same end of a value, so that a gate has one of each at most. */
    public static List<List<String>> sameEnds() {
        return List.of(
                List.of(GateKeys.MIN.name(), GateKeys.ABOVE.name()),
                List.of(GateKeys.MAX.name(), GateKeys.BELOW.name()));
    }

    /** What the value of a {@link Form} looks like. */
    public enum Shape {
        PATH,
        /** A path, or the keys of a data set. */
        ROWS,
        /** The keys of a model file. */
        MODEL_FILE,
        /** Rows, or the one key of what makes predictions. */
        BASELINE,
        /** Words, at least one. */
        COMMAND,
        /** A list whose items are columns, lists of columns, or keys of slices. */
        SLICES,
        /** Columns by the name of an input. */
        INPUTS
    }

    /**
     * A key whose value has a shape of its own.
     *
     * @param name of the key
     * @param words what may stand there
     * @param summary a sentence for the reference page
     */
    public record Form(String name, Shape shape, String words, String summary) {}

    /**
     * A key that holds keys.
     *
     * @param key its name
     * @param summary a sentence for the reference page
     * @param parameters the keys it holds, all optional
     */
    public record Section(String key, String summary, List<Parameter<?>> parameters) {
        public Section {
            parameters = List.copyOf(parameters);
        }
    }
}
