package io.dataops.onnx;

import ai.onnxruntime.OrtEnvironment;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.TableSchema.Field;
import io.dataops.checks.score.ScorerException;
import io.dataops.checks.score.ScorerRequest;
import io.dataops.results.literal.Counted;
import io.dataops.results.literal.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Binds the inputs of a model to columns of the data. */
final class Binding {
    private static final String TEXT = "string";

    private final OrtEnvironment environment;
    private final ModelFile model;
    private final ScorerRequest request;
    private final List<Wanted> wanted = new ArrayList<>();

    Binding(OrtEnvironment environment, ModelFile model, ScorerRequest request) {
        this.environment = environment;
        this.model = model;
        this.request = request;
    }

    /**
     * What a model is fed with.
     *
     * @param features what of each row, each once
     */
    record Bound(List<ModelInput> inputs, List<Wanted> features, BatchSize size) {}

    /** Binds all inputs, or says what keeps one from being bound. */
    Bound bind(List<Port> ports) throws ScorerException {
        refuseUnknownInputs(ports);
        Map<Port, List<Field>> columns = new LinkedHashMap<>();
        for (Port port : ports) {
            refuseWhatNoTableFills(port);
            columns.put(port, fields(port));
        }
        int widest = columns.values().stream().mapToInt(List::size).max().orElse(0);
        BatchSize size = BatchSize.of(model, ports, widest);
        List<ModelInput> inputs = new ArrayList<>();
        for (Map.Entry<Port, List<Field>> each : columns.entrySet()) {
            inputs.add(input(each.getKey(), each.getValue(), size));
        }
        return new Bound(List.copyOf(inputs), List.copyOf(wanted), size);
    }

    private void refuseUnknownInputs(List<Port> ports) throws ScorerException {
        List<String> names = ports.stream().map(Port::name).toList();
        for (String written : request.inputs().keySet()) {
            if (!names.contains(written)) {
                throw model.problem("has no input '" + written + "'" + Port.meant(written, ports));
            }
        }
    }

    private void refuseWhatNoTableFills(Port port) throws ScorerException {
        if (!port.isTable()) {
            throw model.problem("takes " + port + ", and a table fills only [rows] and [rows, columns]");
        }
        if (!port.type().equals(TEXT) && Element.named(port.type()).isEmpty()) {
            throw model.problem(
                    "takes " + port + ", and a table fills only float, double, int64, int32, bool and string");
        }
    }

    private List<Field> fields(Port port) throws ScorerException {
        @Nullable List<Column> named = request.inputs().get(port.name());
        if (named == null) {
            Field field = request.data()
                    .field(new Column(port.name()))
                    .orElseThrow(() -> model.problem("takes " + port
                            + ", and the data has no column of that name; list its columns under 'inputs'"));
            return requireWidth(port, List.of(field));
        }
        List<Field> fields = new ArrayList<>();
        for (Column column : named) {
            fields.add(request.data().field(column).orElseThrow(() -> unknown(column, port)));
        }
        return requireWidth(port, fields);
    }

    private ScorerException unknown(Column column, Port port) {
        return model.problem("takes column '%s' for input '%s', and the data has no such column%s"
                .formatted(
                        column,
                        port.name(),
                        NearestName.to(column.name(), request.data().names())
                                .map(name -> "; did you mean '" + name + "'?")
                                .orElse("")));
    }

    private List<Field> requireWidth(Port port, List<Field> fields) throws ScorerException {
        long width = port.width();
        if (fields.isEmpty() || (width >= 0 && width != fields.size())) {
            throw model.problem("takes %s for input '%s', and the suite gives %s"
                    .formatted(
                            width < 0 ? "at least 1 column" : new Counted(width, "column"),
                            port.name(),
                            fields.isEmpty() ? "none" : String.valueOf(fields.size())));
        }
        return fields;
    }

    private ModelInput input(Port port, List<Field> fields, BatchSize size) throws ScorerException {
        List<Feature> features = new ArrayList<>();
        for (Field field : fields) {
            features.add(feature(field, port));
        }
        return Element.named(port.type())
                .<ModelInput>map(numbers -> new NumberInput(environment, model, port, numbers, features, size.most()))
                .orElseGet(() -> new TextInput(environment, model, port, features));
    }

    private Feature feature(Field field, Port port) throws ScorerException {
        Column column = field.column();
        if (!fits(field.kind(), port)) {
            throw model.problem("takes %s for input '%s', and column '%s' is %s"
                    .formatted(port.type(), port.name(), column, field.kind()));
        }
        boolean number = field.kind().isNumber() && !port.type().equals(TEXT);
        Wanted what = number ? new Wanted.Numeric(column) : new Wanted.Code(column);
        if (!wanted.contains(what)) {
            wanted.add(what);
        }
        return new Feature(column, field.kind(), wanted.indexOf(what));
    }

    /** Texts are also made of whole numbers and booleans, which have but one way to be written. */
    private static boolean fits(ColumnKind kind, Port port) {
        boolean text = port.type().equals(TEXT);
        return switch (kind) {
            case INTEGER, BOOLEAN -> true;
            case DECIMAL, DOUBLE -> !text;
            case TEXT -> text;
            case DATE, TIME, TIMESTAMP, TIMESTAMP_TZ, BINARY, NESTED -> false;
        };
    }
}
