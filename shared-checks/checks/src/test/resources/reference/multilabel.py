"""Reference values of multilabel metrics. Run in this folder: python3 multilabel.py"""

import numpy as np
from sklearn import metrics

from classwise import RATIOS, UNDEFINED, area, area_averages, averages, ratio, said_of, text, write, zero_divisions

SEED = 20261127


def samples(name, truth, said, weights):
    """Averages over rows; the number of a row alone says whether it is 0 of 0."""
    labels = list(range(truth.shape[1]))
    each = np.array([float(ratio(name, truth[i : i + 1], said[i : i + 1], None, labels, "samples")) for i in range(len(truth))])
    values = {}
    for rule, fill in (("zero", 0), ("one", 1)):
        values[text(name, ["average=samples", "empty=" + rule])] = np.average(np.nan_to_num(each, nan=fill), weights=weights)
    own = RATIOS[name](truth, said, average="samples", sample_weight=weights, zero_division=0)
    assert np.isclose(own, values[text(name, ["average=samples", "empty=zero"])], rtol=1e-12)
    known = ~np.isnan(each) & (weights > 0)
    values[text(name, ["average=samples"])] = np.average(each[known], weights=weights[known]) if known.any() else UNDEFINED
    return values


def rankings(truth, chances, weights, part):
    having = truth.sum(axis=1)
    rankable = ((having > 0) & (having < truth.shape[1]) & (weights > 0)).any()
    values = {
        name: function(truth, chances, sample_weight=weights) if rankable else UNDEFINED
        for name, function in (
            ("label_ranking_average_precision", metrics.label_ranking_average_precision_score),
            ("coverage_error", metrics.coverage_error),
            ("ranking_loss", metrics.label_ranking_loss),
        )
    }
    for name, function in (("roc_auc", metrics.roc_auc_score), ("average_precision", metrics.average_precision_score)):
        each, found = area_averages(name, function, truth == 1, chances, weights, part)
        values.update(found)
        pooled = area(function, truth.ravel() == 1, chances.ravel(), np.repeat(weights, truth.shape[1]))
        values[name + "(average=micro)"] = said_of(pooled)
        values[name + "(label=second)"] = said_of(each[1])
    return values


def expected(case):
    truth, said, chances = (np.array(case[key]) for key in ("truth", "predicted", "probabilities"))
    weights = np.array(case["weights"] if case["weights"] else np.ones(len(truth)), float)
    if len(truth) == 0 or weights.sum() == 0:
        names = ["subset_accuracy", "hamming_loss", "f1", "f1(average=samples)", "f1(average=micro)", "precision(label=second)",
                 "coverage_error", "ranking_loss", "label_ranking_average_precision", "roc_auc", "average_precision(average=micro)"]
        return {name: UNDEFINED for name in names}
    part = case["extent"] == "part"
    labels = list(range(truth.shape[1]))
    values = {
        "subset_accuracy": metrics.accuracy_score(truth, said, sample_weight=weights),
        "hamming_loss": metrics.hamming_loss(truth, said, sample_weight=weights),
    }
    labelled, predicted = weights @ truth, weights @ said
    for name in RATIOS:
        each, found = averages(name, truth, said, weights, labelled, predicted, part)
        values.update(found)
        values.update(zero_divisions(name, truth, said, weights, labelled))
        values[text(name, ["average=micro"])] = said_of(ratio(name, truth, said, weights, labels, "micro"))
        values[text(name, ["label=second"])] = said_of(each[1])
        values.update(samples(name, truth, said, weights))
    values.update(rankings(truth, chances, weights, part))
    return {name: value if isinstance(value, str) else float(value) for name, value in values.items()}


def case(name, truth, chances, weights=None, extent="whole"):
    truth, chances = np.array(truth, int), np.array(chances, float)
    made = {
        "case": name, "extent": extent, "labels": ["first", "second", "third", "fourth"], "truth": truth.tolist(),
        "predicted": (chances >= 0.5).astype(int).tolist(), "probabilities": chances.tolist(),
        "weights": None if weights is None else [float(w) for w in weights],
    }
    made["values"] = expected(made)
    return made


def main():
    random = np.random.default_rng(SEED)
    truth = (random.random((50, 4)) < [0.5, 0.3, 0.7, 0.2]).astype(int)
    chances = np.clip(truth * 0.3 + random.random((50, 4)) * 0.7, 0, 1)
    tied = np.round(chances * 5) / 5
    cases = [
        case("labels", truth, chances),
        case("ties", truth, tied),
        case("weights", truth, chances, weights=random.random(50)),
        case("ties and whole weights, some 0", truth, tied, weights=random.integers(0, 3, 50)),
        case("a slice", truth[:12], tied[:12], extent="part"),
    ]
    without = truth * [1, 0, 1, 1]
    silent = chances * [1, 0.3, 1, 1]
    cases += [
        case("a label without rows", without, silent),
        case("a label without rows, in a slice", without, silent, extent="part"),
        case("a label that is never predicted", truth, silent),
        case("a label that is only predicted", without, chances),
        case("a label that every row has", truth | [1, 0, 0, 0], chances),
        case("rows without any label", np.zeros((3, 4)), [[0.1, 0.2, 0.3, 0.4], [0.6, 0.2, 0.3, 0.4], [0, 0, 0, 0]]),
        case("rows with every label", np.ones((3, 4)), [[0.9, 0.8, 0.7, 0.6], [0.6, 0.2, 0.3, 0.4], [1, 1, 1, 1]]),
        case("probabilities of 0 and 1", [[1, 0, 1, 0], [0, 1, 1, 1], [0, 0, 0, 0]], [[1, 0, 0, 0], [0, 1, 1, 1], [0, 0, 0, 1]]),
        case("constants", truth[:9], np.full((9, 4), 0.5)),
        case("one row", [[1, 0, 1, 0]], [[0.9, 0.2, 0.4, 0.6]]),
        case("no row", np.zeros((0, 4)), np.zeros((0, 4))),
        case("all weights 0", truth[:4], chances[:4], weights=[0, 0, 0, 0]),
    ]
    write("multilabel.py", SEED, cases)


main()
