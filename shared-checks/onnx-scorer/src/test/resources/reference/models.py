#!/usr/bin/python3
"""Makes the models NAME.onnx, the rows in features.csv and the reference answers in scores.csv, beside this file.

Run by hand, never by the build. onnx 1.12 only writes the files; every answer is computed with numpy, in the precision of
the model, and none by ONNX Runtime or by our own code. A line of scores.csv: a model, a row from 1, what is answered
("label", "number", or "p:" and a class) and the answer.
"""
import platform
import random
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto as T
from onnx import helper as h
from onnx import numpy_helper

SEED = 20261123
ROWS = 12
HERE = Path(__file__).parent
TOOLS = f"# models.py, python {platform.python_version()}, numpy {np.__version__}, onnx {onnx.__version__}, seed {SEED}"
SHOPS = ["blue", "grün", "red"]
NUMBERS = ["f1", "f2", "f3", "f4"]
ANSWERS = []


def features(rng):
    return [{
        **{name: round(rng.gauss(0, 2), 3) for name in NUMBERS},
        "clicks": rng.choice([-3, 0, 7, 40_000_000_000]),
        "visits": rng.randint(-9, 9),
        "member": rng.random() < 0.5,
        "shop": rng.choice(SHOPS),
    } for _ in range(ROWS)]


RNG = random.Random(SEED)
TABLE = features(RNG)
X = np.array([[row[name] for name in NUMBERS] for row in TABLE], dtype=np.float64)
X32 = X.astype(np.float32)


def weights(*shape):
    return np.array([round(RNG.gauss(0, 0.6), 3) for _ in range(int(np.prod(shape)))], dtype=np.float32).reshape(shape)


def softmax(logits):
    shifted = np.exp(logits - logits.max(axis=1, keepdims=True))
    return shifted / shifted.sum(axis=1, keepdims=True)


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def save(name, nodes, inputs, outputs, initializers=(), opset=15, ml=2, producer="models.py", version="1.14", **extra):
    graph = h.make_graph(nodes, name, inputs, outputs, list(initializers))
    imports = [h.make_opsetid("", opset), h.make_opsetid("ai.onnx.ml", ml)]
    imports += [h.make_opsetid(domain, 1) for domain in extra.get("domains", ())]
    model = h.make_model(graph, producer_name=producer, producer_version=version, opset_imports=imports)
    model.ir_version = extra.get("ir", 8)
    data = model.SerializeToString()
    assert len(data) < 4096, name
    (HERE / f"{name}.onnx").write_bytes(data)


def tensor(name, kind=T.FLOAT, shape=("n", 4)):
    return h.make_tensor_value_info(name, kind, shape)


def zipmap_output(name, key):
    output = onnx.ValueInfoProto(name=name)
    of_row = output.type.sequence_type.elem_type.map_type
    of_row.key_type = key
    of_row.value_type.CopyFrom(h.make_tensor_type_proto(T.FLOAT, []))
    return output


def const(name, array):
    return numpy_helper.from_array(array, name)


def labels(model, predicted):
    ANSWERS.extend((model, row, "label", label) for row, label in enumerate(predicted, 1))


def numbers(model, predicted):
    ANSWERS.extend((model, row, "number", repr(float(number))) for row, number in enumerate(predicted, 1))


def probabilities(model, classes, values):
    for row, of_row in enumerate(values, 1):
        ANSWERS.extend((model, row, f"p:{name}", repr(float(p))) for name, p in zip(classes, of_row))


# The usual models of scikit-learn, as its converter writes them: a classifier, its scores normalised, then a ZipMap.
W3, B3 = weights(3, 4), weights(3)
SOFT = softmax(X32 @ W3.T + B3)


def linear_classifier(post="SOFTMAX", w=W3, b=B3, **classes):
    return h.make_node("LinearClassifier", ["float_input"], ["label", "raw"], domain="ai.onnx.ml", multi_class=1,
                       coefficients=w.flatten().tolist(), intercepts=b.tolist(), post_transform=post, **classes)


def normalizer(output):
    return h.make_node("Normalizer", ["raw"], [output], domain="ai.onnx.ml", norm="L1")


def zipmap(**classes):
    return h.make_node("ZipMap", ["probabilities"], ["output_probability"], domain="ai.onnx.ml", **classes)


names = ["high", "low", "mittel"]
save("zipmap_text", [linear_classifier(classlabels_strings=names), normalizer("probabilities"),
                     zipmap(classlabels_strings=names)],
     [tensor("float_input")], [tensor("label", T.STRING, ["n"]), zipmap_output("output_probability", T.STRING)],
     producer="skl2onnx")
labels("zipmap_text", [names[i] for i in SOFT.argmax(axis=1)])
probabilities("zipmap_text", names, SOFT)

w2, b2 = weights(4), weights(1)
binary = np.stack([sigmoid(-(X32 @ w2 + b2)), sigmoid(X32 @ w2 + b2)], axis=1)
save("zipmap_number", [linear_classifier("LOGISTIC", np.stack([-w2, w2]), np.concatenate([-b2, b2]), classlabels_ints=[0, 1]),
                       normalizer("probabilities"), zipmap(classlabels_int64s=[0, 1])],
     [tensor("float_input")], [tensor("label", T.INT64, ["n"]), zipmap_output("output_probability", T.INT64)],
     producer="skl2onnx")
labels("zipmap_number", binary.argmax(axis=1))
probabilities("zipmap_number", ["0", "1"], binary)

save("named_by_classifier", [linear_classifier(classlabels_strings=names), normalizer("probabilities")],
     [tensor("float_input")], [tensor("label", T.STRING, ["n"]), tensor("probabilities", shape=["n", 3])])
labels("named_by_classifier", [names[i] for i in SOFT.argmax(axis=1)])
probabilities("named_by_classifier", names, SOFT)

# A forest of two stumps over three classes that do not count from 0.
stump_mode, stump_classes = ["BRANCH_LEQ", "LEAF", "LEAF"] * 2, [1, 2, 5]
stumps = [(0, 0.25, [0.1, 0.3, 0.1], [0.3, 0.0, 0.2]), (2, -0.5, [0.5, 0.0, 0.0], [0.1, 0.3, 0.1])]
votes = np.zeros((ROWS, 3), dtype=np.float32)
leaf_tree, leaf_node, leaf_class, leaf_weight = [], [], [], []
for tree, (feature, limit, left, right) in enumerate(stumps):
    votes += np.where((X32[:, feature] <= np.float32(limit))[:, None], np.float32(left), np.float32(right))
    for node, leaf in ((1, left), (2, right)):
        for c, weight in enumerate(leaf):
            leaf_tree.append(tree), leaf_node.append(node), leaf_class.append(c), leaf_weight.append(weight)
save("forest", [h.make_node(
    "TreeEnsembleClassifier", ["X"], ["label", "probabilities"], domain="ai.onnx.ml", classlabels_int64s=stump_classes,
    nodes_treeids=[0, 0, 0, 1, 1, 1], nodes_nodeids=[0, 1, 2] * 2, nodes_modes=stump_mode,
    nodes_featureids=[0, 0, 0, 2, 0, 0], nodes_values=[0.25, 0.0, 0.0, -0.5, 0.0, 0.0],
    nodes_truenodeids=[1, 0, 0] * 2, nodes_falsenodeids=[2, 0, 0] * 2, class_treeids=leaf_tree, class_nodeids=leaf_node,
    class_ids=leaf_class, class_weights=leaf_weight, post_transform="NONE")],
    [tensor("X")], [tensor("label", T.INT64, ["n"]), tensor("probabilities", shape=["n", 3])])
labels("forest", [stump_classes[i] for i in votes.argmax(axis=1)])
probabilities("forest", stump_classes, votes)

# Networks: only probabilities; probabilities and an arg-max; one probability; scores that are no probabilities.
h1, c1, h2, c2 = weights(4, 5), weights(5), weights(5, 3), weights(3)
net = [h.make_node("Gemm", ["x", "h1", "c1"], ["a"]), h.make_node("Relu", ["a"], ["b"]),
       h.make_node("Gemm", ["b", "h2", "c2"], ["logits"])]
net_weights = [const("h1", h1), const("c1", c1), const("h2", h2), const("c2", c2)]
LOGITS = np.maximum(X32 @ h1 + c1, 0) @ h2 + c2
softmax_node = h.make_node("Softmax", ["logits"], ["p"], axis=1)
argmax_node = h.make_node("ArgMax", ["p"], ["label"], axis=1, keepdims=1)
save("network", net + [softmax_node], [tensor("x")], [tensor("p", shape=["n", 3])], net_weights)
probabilities("network", ["0", "1", "2"], softmax(LOGITS))
save("network_label", net + [softmax_node, argmax_node], [tensor("x")],
     [tensor("p", shape=["n", 3]), tensor("label", T.INT64, ["n", 1])], net_weights)
labels("network_label", softmax(LOGITS).argmax(axis=1))
probabilities("network_label", ["0", "1", "2"], softmax(LOGITS))
save("network_double", net + [softmax_node, h.make_node("Cast", ["p"], ["p64"], to=T.DOUBLE),
                              h.make_node("ArgMax", ["p"], ["i"], axis=1, keepdims=0),
                              h.make_node("Cast", ["i"], ["label"], to=T.INT32)],
     [tensor("x")], [tensor("label", T.INT32, ["n"]), tensor("p64", T.DOUBLE, ["n", 3])], net_weights)
labels("network_double", softmax(LOGITS).argmax(axis=1))
probabilities("network_double", ["0", "1", "2"], softmax(LOGITS))
save("network_logits", net, [tensor("x")], [tensor("logits", shape=["n", 3])], net_weights)
probabilities("network_logits", ["0", "1", "2"], LOGITS)
save("no_width", [h.make_node("Softmax", ["x"], ["p"], axis=1)], [tensor("x", shape=["n", "k"])],
     [tensor("p", shape=["n", "k"])])

wide = [h.make_node("MatMul", ["x", "w"], ["z"]), h.make_node("Sigmoid", ["z"], ["p"])]
save("one_probability", wide, [tensor("x")], [tensor("p", shape=["n", 1])], [const("w", w2.reshape(4, 1))])
one = sigmoid(X32 @ w2)
probabilities("one_probability", ["no", "yes"], np.stack([1 - one, one], axis=1))
save("one_probability_flat", wide, [tensor("x")], [tensor("p", shape=["n"])], [const("w", w2)])
probabilities("one_probability_flat", ["no", "yes"], np.stack([1 - one, one], axis=1))

# Regression: float and double, a column and a list.
d = weights(4).astype(np.float64) * 1.000000001
save("regression_double", [h.make_node("MatMul", ["x", "w"], ["y"])], [tensor("x", T.DOUBLE)],
     [tensor("y", T.DOUBLE, ["n", 1])], [const("w", d.reshape(4, 1))])
numbers("regression_double", X @ d)
save("regression_flat", [h.make_node("MatMul", ["x", "w"], ["y"])], [tensor("x", shape=["n", None])],
     [tensor("y", shape=["n"])], [const("w", d.astype(np.float32))])
numbers("regression_flat", X32 @ d.astype(np.float32))

# An input for each column, of every type, some of them without a second dimension; and a mix of one wide and one text.
flags = np.array([row["member"] for row in TABLE])
clicks = np.array([row["clicks"] for row in TABLE], dtype=np.int64)
visits = np.array([row["visits"] for row in TABLE], dtype=np.int32)
shop_weight = np.array([10, 20, 40], dtype=np.float32)
shops = np.array([shop_weight[SHOPS.index(row["shop"])] for row in TABLE])
shop_nodes = [h.make_node("OneHotEncoder", ["shop"], ["hot"], domain="ai.onnx.ml", cats_strings=SHOPS, zeros=0),
              h.make_node("Squeeze", ["hot", "axis"], ["hot2"]), h.make_node("MatMul", ["hot2", "ws"], ["s"])]
shop_weights = [const("axis", np.array([1], dtype=np.int64)), const("ws", shop_weight.reshape(3, 1))]
to_double = dict(to=T.DOUBLE)
save("columns", shop_nodes + [
    h.make_node("Cast", ["s"], ["s64"], **to_double), h.make_node("Cast", ["clicks"], ["c64"], **to_double),
    h.make_node("Cast", ["member"], ["m64"], **to_double), h.make_node("Cast", ["visits"], ["v64"], **to_double),
    h.make_node("Unsqueeze", ["v64", "axis"], ["v2"]), h.make_node("Cast", ["f1"], ["f64"], **to_double),
    h.make_node("Sum", ["s64", "c64", "m64", "v2", "f64"], ["total"])],
     [tensor("f1", T.FLOAT, ["n", 1]), tensor("clicks", T.INT64, ["n", 1]), tensor("visits", T.INT32, ["n"]),
      tensor("member", T.BOOL, ["n", 1]), tensor("shop", T.STRING, ["n", 1])],
     [tensor("total", T.DOUBLE, ["n", 1])], shop_weights)
numbers("columns", shops.astype(np.float64) + clicks + flags + visits + X32[:, 0].astype(np.float64))
save("mixed", shop_nodes + [h.make_node("MatMul", ["numbers", "w"], ["m"]), h.make_node("Add", ["m", "s"], ["total"])],
     [tensor("numbers"), tensor("shop", T.STRING, ["n", 1])], [tensor("total", shape=["n", 1])],
     [*shop_weights, const("w", w2.reshape(4, 1))])
numbers("mixed", X32 @ w2 + shops)
save("no_category", [h.make_node("Cast", ["shop"], ["y"], to=T.FLOAT)],
     [tensor("shop", T.STRING, ["n", 1])], [tensor("y", shape=["n", 1])])
save("whole", [h.make_node("Cast", ["a"], ["x"], to=T.DOUBLE), h.make_node("Cast", ["b"], ["y"], to=T.DOUBLE),
               h.make_node("Add", ["x", "y"], ["sum"])],
     [tensor("a", T.INT64, ["n", 1]), tensor("b", T.INT32, ["n", 1])], [tensor("sum", T.DOUBLE, ["n", 1])])

# A batch of a fixed size.
for size in (1, 5):
    save(f"batch_of_{size}", net + [softmax_node], [tensor("x", shape=[size, 4])], [tensor("p", shape=[size, 3])],
         net_weights)
    probabilities(f"batch_of_{size}", ["0", "1", "2"], softmax(LOGITS))

# A label alone, as text; the words are in a table that the converter of a network writes.
save("only_label", net + [h.make_node("ArgMax", ["logits"], ["i"], axis=1, keepdims=1),
                          h.make_node("LabelEncoder", ["i"], ["label"], domain="ai.onnx.ml", keys_int64s=[0, 1, 2],
                                      values_strings=names)],
     [tensor("x")], [tensor("label", T.STRING, ["n", 1])], net_weights)
labels("only_label", [names[i] for i in LOGITS.argmax(axis=1)])
save("text_label_and_network", net + [softmax_node, h.make_node("ArgMax", ["p"], ["i"], axis=1, keepdims=0),
                                      h.make_node("LabelEncoder", ["i"], ["label"], domain="ai.onnx.ml",
                                                  keys_int64s=[0, 1, 2], values_strings=names)],
     [tensor("x")], [tensor("label", T.STRING, ["n"]), tensor("p", shape=["n", 3])], net_weights)
labels("text_label_and_network", [names[i] for i in LOGITS.argmax(axis=1)])
probabilities("text_label_and_network", names, softmax(LOGITS))

# What cannot be scored, or not without more words in the suite.
identity = h.make_node("Identity", ["x"], ["y"])
save("unknown_operator", [h.make_node("Teleport", ["x"], ["y"])], [tensor("x")], [tensor("y")])
save("unknown_domain", [h.make_node("Teleport", ["x"], ["y"], domain="com.example")], [tensor("x")], [tensor("y")],
     domains=["com.example"])
save("no_kernel", [h.make_node("Cosh", ["x"], ["y"])], [tensor("x", T.DOUBLE)], [tensor("y", T.DOUBLE)])
save("future_opset", [identity], [tensor("x")], [tensor("y")], opset=99)
save("future_ir", [identity], [tensor("x")], [tensor("y")], ir=99)
save("broken_graph", [h.make_node("Identity", ["nowhere"], ["y"])], [tensor("x")], [tensor("y")])
save("wrong_attribute", [h.make_node("Softmax", ["x"], ["y"], axis=7)], [tensor("x")], [tensor("y")])
save("two_outputs", net + [softmax_node], [tensor("x")],
     [tensor("logits", shape=["n", 3]), tensor("p", shape=["n", 3])], net_weights)
save("two_outputs_by_name", net + [h.make_node("Softmax", ["logits"], ["probability"], axis=1)], [tensor("x")],
     [tensor("logits", shape=["n", 3]), tensor("probability", shape=["n", 3])], net_weights)
probabilities("two_outputs_by_name", ["0", "1", "2"], softmax(LOGITS))
save("sequence", [h.make_node("SplitToSequence", ["x"], ["parts"], axis=0)], [tensor("x")],
     [h.make_value_info("parts", h.make_sequence_type_proto(h.make_tensor_type_proto(T.FLOAT, None)))])
save("label_and_sequence", [h.make_node("SplitToSequence", ["x"], ["parts"], axis=0),
                            h.make_node("ArgMax", ["x"], ["label"], axis=1, keepdims=0)], [tensor("x")],
     [tensor("label", T.INT64, ["n"]),
      h.make_value_info("parts", h.make_sequence_type_proto(h.make_tensor_type_proto(T.FLOAT, None)))])
save("picture", [identity], [tensor("x", shape=["n", 3, 8, 8])], [tensor("y", shape=["n", 3, 8, 8])])
save("half", [identity], [tensor("x", T.FLOAT16)], [tensor("y", T.FLOAT16)])
save("no_rank", [h.make_node("Reshape", ["x", "shape"], ["y"])],
     [tensor("x"), tensor("shape", T.INT64, ["k"])], [h.make_tensor_value_info("y", T.FLOAT, None)])
save("one_row", [h.make_node("ReduceMean", ["x"], ["y"], axes=[0], keepdims=1)], [tensor("x")],
     [tensor("y", shape=["m", 4])])
save("score_and_label", [h.make_node("MatMul", ["x", "w"], ["score"]),
                         h.make_node("Cast", ["score"], ["label"], to=T.INT64)],
     [tensor("x")], [tensor("label", T.INT64, ["n", 1]), tensor("score", shape=["n", 1])], [const("w", w2.reshape(4, 1))])
outside = h.make_tensor("w", T.FLOAT, [4, 1], w2.tobytes(), raw=True)
outside.ClearField("raw_data")
outside.data_location = T.EXTERNAL
for key, value in (("location", "weights.bin"), ("offset", "0"), ("length", "16")):
    outside.external_data.add(key=key, value=value)
save("outside", [h.make_node("MatMul", ["x", "w"], ["y"])], [tensor("x")], [tensor("y", shape=["n", 1])], [outside])
(HERE / "weights.bin").write_bytes(w2.tobytes())
numbers("outside", X32 @ w2)
save("zipmap_outside", [
    h.make_node("MatMul", ["float_input", "w"], ["z"]), h.make_node("Sigmoid", ["z"], ["p"]),
    h.make_node("Sub", ["one", "p"], ["q"]), h.make_node("Concat", ["q", "p"], ["probabilities"], axis=1),
    zipmap(classlabels_strings=["no", "yes"])],
    [tensor("float_input")], [zipmap_output("output_probability", T.STRING)],
    [outside, const("one", np.float32(1).reshape(1, 1))])
probabilities("zipmap_outside", ["no", "yes"], np.stack([1 - one, one], axis=1))
outside.external_data[0].value = "../weights.bin"
save("outside_above", [h.make_node("MatMul", ["x", "w"], ["y"])], [tensor("x")], [tensor("y", shape=["n", 1])], [outside])

with open(HERE / "features.csv", "w", encoding="utf-8") as out:
    out.write(TOOLS + "\n" + "\t".join(TABLE[0]) + "\n")
    out.writelines("\t".join(str(value) for value in row.values()) + "\n" for row in TABLE)
with open(HERE / "scores.csv", "w", encoding="utf-8") as out:
    out.write(TOOLS + "\nmodel\trow\tanswer\tvalue\n")
    out.writelines("\t".join(str(cell) for cell in answer) + "\n" for answer in ANSWERS)
