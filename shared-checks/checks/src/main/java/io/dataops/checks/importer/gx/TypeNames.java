package io.dataops.checks.importer.gx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names of types in pandas, Spark and databases, as the kinds of columns that are told apart here. */
final class TypeNames {
    private static final Map<String, List<String>> NAMES = Map.ofEntries(
            names("text", "str string stringtype object object_ unicode varchar nvarchar char nchar character text"),
            names(
                    "more text",
                    "stringdtype string[python] string[pyarrow] charactervarying bpchar clob longtext ntext dtype"),
            names("integer", "int integer int8 int16 int32 int64 uint8 uint16 uint32 uint64 int_ bigint smallint"),
            names(
                    "more integer",
                    "tinyint mediumint int2 int4 hugeint integertype longtype shorttype bytetype long byteint"),
            names("double", "float float16 float32 float64 float_ float4 float8 double doubletype floattype real"),
            names("more double", "double_precision doubleprecision"),
            names("decimal", "decimal numeric number decimaltype"),
            names("boolean", "bool boolean bool_ booleantype bit"),
            names("date", "date datetype"),
            names("time", "time"),
            names("timestamp", "datetime datetime64 datetime64[ns] datetime2 timestamp timestamptype timestamp_ntz"),
            names("more timestamp", "timestampntztype timestampwithouttimezone"),
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
                .map(names -> names.getKey().replace("more ", ""))
                .findFirst();
    }

    /** Our kinds, each once. */
    static List<String> ours(List<String> names) throws NotTakenException {
        Set<String> kinds = new LinkedHashSet<>();
        for (String name : names) {
            kinds.add(kind(plain(name))
                    .orElseThrow(() -> new NotTakenException("the type '" + name + "' is not known here")));
        }
        return new ArrayList<>(kinds);
    }

    /** Without length, precision, spaces and the name of a module. */
    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace(" ", "").replaceFirst("\\([^)]*\\)", "");
        return lower.contains("[") ? lower : lower.substring(lower.lastIndexOf('.') + 1);
    }
}
