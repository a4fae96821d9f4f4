"""Reference values of multiclass metrics. Run in this folder: python3 multiclass.py"""

import numpy as np
from sklearn import metrics

from classwise import RATIOS, UNDEFINED, area_averages, averages, ratio, said_of, text, write, zero_divisions

SEED = 20261126


def areas(case, truth, chances, weights):
    onehot = truth[:, None] == np.arange(len(case["classes"]))
    part = case["extent"] == "part"
    values = {}
    each, roc = area_averages("roc_auc", metrics.roc_auc_score, onehot, chances, weights, part)
    values.update(roc)
    values.update({f'roc_auc(class="{name}")': said_of(each[c]) for c, name in enumerate(case["classes"])})
    values.update(area_averages("average_precision", metrics.average_precision_score, onehot, chances, weights, part)[1])
    if np.all(weights == np.round(weights)):
        values.update(one_vs_one(case, truth, chances, weights))
    return values


def one_vs_one(case, truth, chances, weights):
    """scikit-learn takes no weights here, so rows are repeated."""
    rows = np.repeat(np.arange(len(truth)), weights.astype(int))
    truth, chances = truth[rows], chances[rows]
    present = np.unique(truth)
    values = {}
    for average in ("macro", "weighted"):
        value = np.nan
        complete = len(present) == len(case["classes"]) or case["extent"] == "part"
        if complete and len(present) > 2:
            among = chances[:, present]
            value = metrics.roc_auc_score(
                np.searchsorted(present, truth), among / among.sum(axis=1, keepdims=True), multi_class="ovo", average=average
            ) if np.allclose(among.sum(axis=1), 1) else None
        elif complete and len(present) == 2:
            yes = truth == present[1]
            value = (metrics.roc_auc_score(yes, chances[:, present[1]]) + metrics.roc_auc_score(~yes, chances[:, present[0]])) / 2
        if value is not None:
            values[f"roc_auc(multi=ovo, average={average})"] = said_of(value)
    return values


def probabilities(case, truth, chances, weights):
    size = len(case["classes"])
    onehot = truth[:, None] == np.arange(size)
    values = {"brier": np.average(((chances - onehot) ** 2).sum(axis=1), weights=weights)}
    if size > 1:
        values["log_loss"] = metrics.log_loss(truth, chances, labels=range(size), sample_weight=weights)
    for k in (1, 2, 3):
        order = np.argsort(-chances, axis=1, kind="stable")[:, :k]
        hit = (order == truth[:, None]).any(axis=1)
        values[f"top_k_accuracy@{k}"] = np.average(hit, weights=weights) if k < size else UNDEFINED
        untied = all(len(set(row)) == size for row in chances.tolist())
        if untied and 2 < size and k < size:
            own = metrics.top_k_accuracy_score(truth, chances, k=k, labels=range(size), sample_weight=weights)
            assert np.isclose(own, values[f"top_k_accuracy@{k}"], rtol=1e-12)
    values.update(calibration(truth, chances, weights))
    values.update(areas(case, truth, chances, weights))
    return values


def calibration(truth, chances, weights):
    top = chances.argmax(axis=1)
    confidence = chances.max(axis=1)
    hit = top == truth
    values = {}
    for bins in (5, 10):
        edges = np.arange(bins + 1) / bins
        wide = np.clip(np.searchsorted(edges, confidence, side="left") - 1, 0, bins - 1)
        sorted_rows = np.argsort(confidence, kind="stable")
        mass = np.cumsum(weights[sorted_rows])
        ends = [confidence[sorted_rows][np.searchsorted(mass * bins, i * mass[-1], side="left")] for i in range(1, bins)]
        heavy = np.searchsorted(ends, confidence, side="left")
        for strategy, bin_of in (("width", wide), ("mass", heavy)):
            gaps, masses = [], []
            for b in np.unique(bin_of[weights > 0]):
                inside = bin_of == b
                masses.append(weights[inside].sum())
                gaps.append(abs(np.average(confidence[inside], weights=weights[inside]) - np.average(hit[inside], weights=weights[inside])))
            values[f"ece(bins={bins}, strategy={strategy})"] = np.average(gaps, weights=masses)
            values[f"mce(bins={bins}, strategy={strategy})"] = max(gaps)
    return values


def expected(case):
    truth, said = np.array(case["labels"], int), np.array(case["predictions"], int)
    weights = np.array(case["weights"] if case["weights"] else np.ones(len(truth)), float)
    size = len(case["classes"])
    if len(truth) == 0 or weights.sum() == 0:
        names = ["accuracy", "zero_one_loss", "balanced_accuracy", "matthews_correlation", "cohen_kappa", "f1", "precision",
                 "f1(average=micro)", "recall(average=weighted)", "jaccard(absent=skip)", "log_loss", "brier", "roc_auc",
                 "roc_auc(multi=ovo)", "average_precision", "ece", "mce", "top_k_accuracy@1"]
        return {name: UNDEFINED for name in names}
    labels = list(range(size))
    labelled = np.array([weights[truth == c].sum() for c in labels])
    predicted = np.array([weights[said == c].sum() for c in labels])
    values = {
        "accuracy": metrics.accuracy_score(truth, said, sample_weight=weights),
        "zero_one_loss": metrics.zero_one_loss(truth, said, sample_weight=weights),
        "balanced_accuracy": np.mean([r for r, mass in zip(metrics.recall_score(truth, said, labels=labels, average=None, sample_weight=weights), labelled) if mass > 0]),
        "matthews_correlation": metrics.matthews_corrcoef(truth, said, sample_weight=weights),
    }
    for kind in ("none", "linear", "quadratic"):
        kappa = metrics.cohen_kappa_score(
            truth, said, labels=labels, weights=None if kind == "none" else kind, sample_weight=weights)
        ordered = kind == "none" or case["order"] == "declared"
        values[f"cohen_kappa(weights={kind})"] = said_of(kappa) if ordered else UNDEFINED
    for name in RATIOS:
        each, found = averages(name, truth, said, weights, labelled, predicted, case["extent"] == "part")
        values.update(found)
        values.update(zero_divisions(name, truth, said, weights, labelled))
        values.update({text(name, [f'class="{c}"']): said_of(each[i]) for i, c in enumerate(case["classes"])})
        values[text(name, ["average=micro"])] = said_of(ratio(name, truth, said, weights, labels, "micro"))
    chances = np.array(case["probabilities"], float)
    if len(chances):
        values.update(probabilities(case, truth, chances, weights))
    return {name: value if isinstance(value, str) else float(value) for name, value in values.items()}


def case(name, classes, labels, probabilities, predictions=None, weights=None, order="declared", extent="whole"):
    chances = np.array(probabilities, float)
    said = [int(p) for p in (chances.argmax(axis=1) if predictions is None and len(chances) else predictions or [])]
    made = {
        "case": name, "classes": classes, "order": order, "extent": extent, "labels": [int(c) for c in labels],
        "predictions": said, "probabilities": chances.tolist(), "weights": None if weights is None else [float(w) for w in weights],
    }
    made["values"] = expected(made)
    return made


def drawn(random, rows, size, decimals=None):
    labels = random.integers(0, size, rows)
    chances = random.dirichlet(np.ones(size), rows)
    chances[np.arange(rows), labels] += random.random(rows)
    chances /= chances.sum(axis=1, keepdims=True)
    if decimals:
        units = np.floor(chances * decimals).astype(int)
        units[:, -1] = decimals - units[:, :-1].sum(axis=1)
        chances = units / decimals
    return labels, chances


def main():
    random = np.random.default_rng(SEED)
    abc, cases = ["a", "b", "c"], []
    labels, chances = drawn(random, 60, 3)
    cases.append(case("three classes", abc, labels, chances))
    cases.append(case("weights", abc, labels, chances, weights=random.random(60) * 3))
    cases.append(case("whole weights, some 0", abc, labels, chances, weights=random.integers(0, 4, 60)))
    cases.append(case("a prediction that is not the likeliest class", abc, labels, chances, predictions=random.integers(0, 3, 60).tolist()))
    cases.append(case("classes without an order", abc, labels, chances, order="code point"))
    tied_labels, tied = drawn(random, 80, 4, decimals=8)
    cases.append(case("ties", ["w", "x", "y", "z"], tied_labels, tied))
    cases.append(case("ties with weights", ["w", "x", "y", "z"], tied_labels, tied, weights=random.integers(1, 5, 80)))
    cases.append(case("two classes", ["no", "yes"], *drawn(random, 30, 2)))
    cases.append(case("ten classes", [str(i) for i in range(10)], *drawn(random, 300, 10)))
    cases.append(case("unicode", ["café", "北京", "😀"], *drawn(random, 25, 3)))
    missing = np.hstack([chances, np.zeros((60, 1))])
    cases.append(case("a class without label and prediction", abc + ["d"], labels, missing))
    cases.append(case("a class without label and prediction, in a slice", abc + ["d"], labels, missing, extent="part"))
    never = [c if c != 2 else 0 for c in chances.argmax(axis=1)]
    cases.append(case("a class that is never predicted", abc, labels, chances, predictions=never))
    cases.append(case("a class that is never predicted, in a slice", abc, labels, chances, predictions=never, extent="part"))
    only = [c if c != 2 else 1 for c in labels]
    cases.append(case("a class that is only predicted", abc, only, chances))
    cases.append(case("a class that is only predicted, in a slice", abc, only, chances, extent="part"))
    cases.append(case("one class", ["a"], [0, 0, 0], [[1], [1], [1]]))
    cases.append(case("labels of one class", abc, [1, 1, 1], [[0.2, 0.5, 0.3], [0.6, 0.2, 0.2], [0, 1, 0]]))
    cases.append(case("labels of one class, in a slice", abc, [1, 1, 1], [[0.2, 0.5, 0.3], [0.6, 0.2, 0.2], [0, 1, 0]], extent="part"))
    cases.append(case("constant predictions", abc, [0, 1, 2, 1, 0], [[0.5, 0.25, 0.25]] * 5))
    cases.append(case("equal probabilities", ["a", "b", "c", "d"], [0, 1, 2, 3, 1], [[0.25] * 4] * 5))
    cases.append(case("probabilities of 0 and 1", abc, [0, 1, 2, 1, 0], [[1, 0, 0], [0, 1, 0], [0, 1, 0], [0, 0, 1], [1, 0, 0]]))
    cases.append(case("all right", abc, [0, 1, 2], [[1, 0, 0], [0, 1, 0], [0, 0, 1]]))
    cases.append(case("one row", abc, [2], [[0.1, 0.2, 0.7]]))
    cases.append(case("one row, in a slice", abc, [2], [[0.1, 0.2, 0.7]], extent="part"))
    cases.append(case("no row", abc, [], []))
    cases.append(case("all weights 0", abc, [0, 1, 2], [[1, 0, 0], [0, 1, 0], [0, 0, 1]], weights=[0, 0, 0]))
    write("multiclass.py", SEED, cases)


main()
