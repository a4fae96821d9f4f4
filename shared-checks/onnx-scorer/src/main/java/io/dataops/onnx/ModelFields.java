package io.dataops.onnx;

import io.dataops.onnx.ModelFile.Node;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what is of interest from the fields of a model. Their numbers are those of ONNX's {@code onnx.proto}. */
final class ModelFields implements WireReader.Fields {
    final Map<String, Long> opsets = new HashMap<>();
    /** For each value inside the model the node that makes it. */
    final Map<String, Node> sources = new HashMap<>();
    /** Names of what the model answers. */
    final List<String> outputs = new ArrayList<>();
    /** Where weights lie that are not in the model itself, relative to its folder. */
    final Set<String> locations = new LinkedHashSet<>();

    String producer = "";
    String producerVersion = "";
    /** Whether a format version was seen, which stands before everything else. */
    boolean hasVersion;

    boolean hasGraph;

    @Override
    public void field(int number, WireReader in) throws IOException {
        switch (number) {
            case 1 -> hasVersion = in.number() > 0;
            case 2 -> producer = in.text();
            case 3 -> producerVersion = in.text();
            case 7 -> {
                hasGraph = true;
                in.message(this::graph);
            }
            case 8 -> {
                Opset opset = new Opset();
                in.message(opset);
                opsets.put(opset.domain, opset.version);
            }
            default -> {}
        }
    }

    private void graph(int number, WireReader in) throws IOException {
        if (number == 1) {
            NodeFields node = new NodeFields();
            in.message(node);
            node.outputs.forEach(output -> sources.put(output, node.node()));
        } else if (number == 5) {
            Weight weight = new Weight();
            in.message(weight);
            if (weight.external) {
                locations.add(weight.location);
            }
        } else if (number == 12) {
            in.message((part, output) -> {
                if (part == 1) {
                    outputs.add(output.text());
                }
            });
        }
    }

    private static final class Opset implements WireReader.Fields {
        private String domain = "";
        private long version;

        @Override
        public void field(int number, WireReader in) throws IOException {
            if (number == 1) {
                domain = in.text();
            } else if (number == 2) {
                version = in.number();
            }
        }
    }

    private static final class NodeFields implements WireReader.Fields {
        private final List<String> inputs = new ArrayList<>();
        private final List<String> outputs = new ArrayList<>();
        private final List<String> classes = new ArrayList<>();
        private String operator = "";

        @Override
        public void field(int number, WireReader in) throws IOException {
            switch (number) {
                case 1 -> inputs.add(in.text());
                case 2 -> outputs.add(in.text());
                case 4 -> operator = in.text();
                case 5 -> in.message(new Attribute(classes));
                default -> {}
            }
        }

        Node node() {
            return new Node(operator, List.copyOf(inputs), List.copyOf(classes));
        }
    }

    /** Adds its values to the classes when it is {@code classlabels_strings}, {@code classlabels_ints} or the like. */
    private static final class Attribute implements WireReader.Fields {
        private final List<String> classes;
        private boolean namesClasses;

        Attribute(List<String> classes) {
            this.classes = classes;
        }

        @Override
        public void field(int number, WireReader in) throws IOException {
            if (number == 1) {
                namesClasses = in.text().startsWith("classlabels_");
            } else if (number == 8 && namesClasses) {
                in.numbers(label -> classes.add(String.valueOf(label)));
            } else if (number == 9 && namesClasses) {
                classes.add(in.text());
            }
        }
    }

    private static final class Weight implements WireReader.Fields {
        private static final long EXTERNAL = 1;

        private boolean external;
        private String location = "";

        @Override
        public void field(int number, WireReader in) throws IOException {
            if (number == 13) {
                Entry entry = new Entry();
                in.message(entry);
                location = entry.key.equals("location") ? entry.value : location;
            } else if (number == 14) {
                external = in.number() == EXTERNAL;
            }
        }
    }

    private static final class Entry implements WireReader.Fields {
        private String key = "";
        private String value = "";

        @Override
        public void field(int number, WireReader in) throws IOException {
            if (number == 1) {
                key = in.text();
            } else if (number == 2) {
                value = in.text();
            }
        }
    }
}
