package io.dataops.onnx;

import ai.onnxruntime.MapInfo;
import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.SequenceInfo;
import ai.onnxruntime.TensorInfo;
import ai.onnxruntime.ValueInfo;
import io.dataops.results.literal.NearestName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An input or output of a model.
 *
 * @param type of a tensor's elements, such as {@code float}, or in words what it is instead of a tensor
 * @param shape sizes of a tensor's dimensions, −1 where any size will do; empty for a tensor of no or unknown dimensions
 *     and for everything else
 */
record Port(String name, String type, List<Long> shape) {
    private static final String TYPE_PREFIX = "ONNX_TENSOR_ELEMENT_DATA_TYPE_";
    private static final int SHOWN = 8;

    static Port of(NodeInfo node) {
        ValueInfo info = node.getInfo();
        if (info instanceof TensorInfo tensor) {
            // The Java type would not do: it has no unsigned ones.
            String type = tensor.onnxType.name().substring(TYPE_PREFIX.length()).toLowerCase(Locale.ROOT);
            List<Long> shape = Arrays.stream(tensor.getShape()).boxed().toList();
            return new Port(node.getName(), shape.isEmpty() ? type + " of no known shape" : type, shape);
        }
        return new Port(node.getName(), words(info), List.of());
    }

    private static String words(ValueInfo info) {
        if (info instanceof SequenceInfo sequence) {
            return "sequence of " + (sequence.isSequenceOfMaps() ? words(sequence.mapInfo) : "tensors");
        }
        return info instanceof MapInfo ? "maps" : "something else";
    }

    /** Whether it has an element, or a row of elements, for each row of a table. */
    boolean isTable() {
        return shape.size() == 1 || shape.size() == 2;
    }

    /** Rows it takes at a time; −1 for any number. */
    long rows() {
        return shape.get(0);
    }

    /** Elements of each row; −1 for any number. */
    long width() {
        return shape.size() == 1 ? 1 : shape.get(1);
    }

    /** The shape of the tensor for some rows. */
    long[] shapeOf(int rows, int columns) {
        return shape.size() == 1 ? new long[] {rows} : new long[] {rows, columns};
    }

    /** What somebody may have meant who wrote a name that none of these has, as the end of a sentence. */
    static String meant(String written, List<Port> ports) {
        return NearestName.to(written, ports.stream().map(Port::name).toList())
                .map(name -> "; did you mean '" + name + "'?")
                .orElseGet(() -> "; it has " + list(ports));
    }

    /** All of them in one line, or as many as people will read. */
    static String list(List<Port> ports) {
        String first = ports.stream().limit(SHOWN).map(Port::toString).collect(Collectors.joining(", "));
        return ports.size() <= SHOWN ? first : first + " and " + (ports.size() - SHOWN) + " more";
    }

    @Override
    public String toString() {
        return shape.isEmpty()
                ? name + " " + type
                : name
                        + shape.stream()
                                .map(size -> size < 0 ? "?" : String.valueOf(size))
                                .collect(Collectors.joining(", ", "[", "] "))
                        + type;
    }
}
