package io.dataops.checks.importer.contract;

import io.dataops.results.literal.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names of types in pandas, Spark and databases, as the kinds of columns that are told apart here. */
public final class TypeNames {
    private static final List<String> KINDS = List.of(
            "text",
            "integer",
            "decimal",
            "double",
            "boolean",
            "date",
            "time",
            "timestamp",
            "timestamp_tz",
            "binary",
            "nested");
    private static final Map<String, List<String>> NAMES = Map.ofEntries(
            names(
                    "text",
                    "str string stringtype stringdtype string[python] string[pyarrow] object object_ unicode dtype varchar"
                            + " nvarchar char nchar character charactervarying bpchar text ntext longtext clob"),
            names(
                    "integer",
                    "int integer int_ int2 int4 int8 int16 int32 int64 uint8 uint16 uint32 uint64 long bigint hugeint"
                            + " smallint tinyint mediumint byteint integertype longtype shorttype bytetype"),
            names(
                    "double",
                    "float float_ float4 float8 float16 float32 float64 double double_precision doubleprecision real"
                            + " doubletype floattype"),
            names("decimal", "decimal numeric number decimaltype"),
            names("boolean", "bool boolean bool_ booleantype bit"),
            names("date", "date datetype"),
            names("time", "time"),
            names(
                    "timestamp",
                    "datetime datetime2 datetime64 datetime64[ns] timestamp timestamptype timestamp_ntz timestampntztype"
                            + " timestampwithouttimezone"),
            names("timestamp_tz", "timestamptz timestamp_tz timestampwithtimezone datetimeoffset datetime64[ns,utc]"),
            names("binary", "binary varbinary blob bytea bytes binarytype"),
            names("nested", "list dict map struct array arraytype maptype structtype json jsonb"));

    private TypeNames() {}

    private static Map.Entry<String, List<String>> names(String kind, String names) {
        return Map.entry(kind, List.of(names.split(" ", -1)));
    }

    private static Optional<String> kind(String name) {
        return NAMES.entrySet().stream()
                .filter(names -> names.getValue().contains(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * Our kinds, each once.
     *
     * @throws NotTakenException when a name is not known
     */
    public static List<String> ours(List<String> names) throws NotTakenException {
        Set<String> kinds = new LinkedHashSet<>();
        for (String name : names) {
            kinds.add(kind(plain(name)).orElseThrow(() -> unknown("the type '" + name + "'", name)));
        }
        return new ArrayList<>(kinds);
    }

    /**
     * Why a type is not taken: the type that was most likely meant, or else the kinds that there are.
     *
     * @param subject what is not known
     */
    public static NotTakenException unknown(String subject, String written) {
        List<String> known =
                NAMES.values().stream().flatMap(List::stream).sorted().toList();
        return new NotTakenException(subject + " is not known here; "
                + NearestName.to(written, known)
                        .map(name -> "did you mean " + name + "?")
                        .orElse("columns are told apart as " + String.join(", ", KINDS)));
    }

    /** Without length, precision, spaces and the name of a module. */
    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace(" ", "").replaceFirst("\\([^)]*\\)", "");
        return lower.contains("[") ? lower : lower.substring(lower.lastIndexOf('.') + 1);
    }
}
