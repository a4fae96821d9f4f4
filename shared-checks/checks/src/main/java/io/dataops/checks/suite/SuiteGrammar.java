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
                        SampleRuleReader.PARAMETERS));
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
