#!/usr/bin/python3
"""Makes the reference values of binary metrics: binary_rows.csv and binary_expected.csv, beside this file.

Values come from scikit-learn where it has the metric, from statsmodels for the calibration line, and else from the formula
in numpy. A metric without a value is written as "undefined"; when that is stands in the functions below, since scikit-learn
answers 0 or warns.
"""
import csv
import math
import os
import warnings
from fractions import Fraction

import numpy as np
import scipy
import sklearn
import statsmodels
import statsmodels.api as sm
from sklearn import metrics as skm

SEED = 20261126
HERE = os.path.dirname(os.path.abspath(__file__))
HEADER = (f"# binary.py, scikit-learn {sklearn.__version__}, statsmodels {statsmodels.__version__},"
          f" scipy {scipy.__version__}, numpy {np.__version__}, seed {SEED}")
UNDEFINED = None
warnings.filterwarnings("ignore")


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def cases(rng):
    """Name, labels, probabilities, weights or None."""
    def drawn(n, signal=1.5, base=-0.5):
        y = (rng.random(n) < sigmoid(np.full(n, base))).astype(int)
        p = sigmoid(signal * (y - 0.5) + rng.normal(size=n) + base)
        return y, p

    for n in (2, 3, 5, 13, 40, 100, 333, 1200):
        y, p = drawn(n)
        if n < 10:
            y[0], y[1] = 1, 0
        yield f"size_{n}", y, p, None
    y, p = drawn(500)
    yield "weights", y, p, rng.random(500) * 3
    yield "weights_whole", y, p, rng.integers(1, 6, 500).astype(float)
    w = rng.random(500)
    w[rng.random(500) < 0.4] = 0
    yield "weights_with_zeros", y, p, w
    yield "weights_all_zero", y[:20], p[:20], np.zeros(20)
    w = np.ones(20)
    w[y[:20] == 1] = 0
    yield "weights_zero_on_positives", y[:20], p[:20], w
    yield "ties", y, np.round(p, 1), None
    yield "ties_weights", y, np.round(p, 1), rng.random(500)
    yield "two_scores", y, np.where(p > 0.5, 0.75, 0.25), None
    yield "constant", y[:57], np.full(57, 0.3), None
    yield "constant_half", y[:57], np.full(57, 0.5), None
    yield "all_positive", np.ones(30, int), p[:30], None
    yield "all_negative", np.zeros(30, int), p[:30], None
    yield "one_positive_row", np.array([1]), np.array([0.7]), None
    yield "one_negative_row", np.array([0]), np.array([0.2]), None
    yield "no_rows", np.array([], int), np.array([]), None
    hard = np.where(rng.random(200) < 0.2, 1 - y[:200], y[:200]).astype(float)
    yield "zero_or_one", y[:200], hard, None
    mixed = p[:300].copy()
    mixed[:20] = 0
    mixed[20:40] = 1
    yield "some_zero_or_one", y[:300], mixed, None
    yield "perfect", np.array([0] * 20 + [1] * 20), np.linspace(0.01, 0.99, 40), None
    yield "reversed", np.array([1] * 20 + [0] * 20), np.linspace(0.01, 0.99, 40), None
    yield "worse_than_guessing", y, 1 - p, None
    yield "float32", y, p.astype(np.float32).astype(float), None
    tiny = p[:120].copy()
    tiny[:10] = 10.0 ** -np.arange(10, 310, 30)
    tiny[10:20] = 1 - 2.0 ** -np.arange(10, 60, 5)
    yield "tiny", y[:120], tiny, None
    rare_y = (np.arange(1500) % 250 == 7).astype(int)
    yield "rare", rare_y, sigmoid(rng.normal(size=1500) - 5 + 2 * rare_y), None
    yield "too_extreme", y, sigmoid(4 * np.log(p / (1 - p))), None
    yield "too_timid", y, sigmoid(0.05 * np.log(p / (1 - p))), None
    yield "on_the_edges", y[:200], np.round(p[:200] * 10) / 10, None


def curve(y, p, w):
    """Cumulative weights of positives and negatives at each distinct score with some weight, highest first."""
    keep = w > 0
    y, p, w = y[keep], p[keep], w[keep]
    tp, fp = [], []
    for s in np.unique(p)[::-1]:
        tp.append(w[(p >= s) & (y == 1)].sum())
        fp.append(w[(p >= s) & (y == 0)].sum())
    return np.array(tp), np.array(fp)


def ratio(numerator, denominator):
    return UNDEFINED if denominator == 0 else numerator / denominator


def of_matrix(y, d, w, suffix):
    tp, fp = w[(y == 1) & d].sum(), w[(y == 0) & d].sum()
    fn, tn = w[(y == 1) & ~d].sum(), w[(y == 0) & ~d].sum()
    predicted = d.astype(int)

    def sk(function, defined=True, **options):
        return function(y, predicted, sample_weight=w, **options) if defined else UNDEFINED

    yield "true_positives", tp
    yield "false_positives", fp
    yield "false_negatives", fn
    yield "true_negatives", tn
    yield "accuracy", sk(skm.accuracy_score)
    yield "zero_one_loss", sk(skm.zero_one_loss)
    yield "precision", sk(skm.precision_score, tp + fp > 0)
    yield "recall", sk(skm.recall_score, tp + fn > 0)
    yield "f1", sk(skm.f1_score, tp + fp + fn > 0)
    for beta in ("2", "0.5"):
        yield f"f_beta(beta={beta}", sk(skm.fbeta_score, tp + fp + fn > 0, beta=float(beta))
    yield "jaccard", sk(skm.jaccard_score, tp + fp + fn > 0)
    yield "specificity", sk(skm.recall_score, tn + fp > 0, pos_label=0)
    yield "negative_predictive_value", sk(skm.precision_score, tn + fn > 0, pos_label=0)
    yield "false_positive_rate", ratio(fp, fp + tn)
    yield "false_negative_rate", ratio(fn, fn + tp)
    yield "false_discovery_rate", ratio(fp, fp + tp)
    both = tp + fn > 0 and tn + fp > 0
    yield "youden_j", sk(skm.balanced_accuracy_score, adjusted=True) if both else UNDEFINED
    split = tp + fp > 0 and tn + fn > 0
    yield "markedness", tp / (tp + fp) + tn / (tn + fn) - 1 if split else UNDEFINED
    yield "balanced_accuracy", sk(skm.balanced_accuracy_score)
    yield "positive_likelihood_ratio", tp / (tp + fn) / (fp / (fp + tn)) if both and fp > 0 else UNDEFINED
    yield "negative_likelihood_ratio", fn / (tp + fn) / (tn / (fp + tn)) if both and tn > 0 else UNDEFINED
    yield "matthews_correlation", sk(skm.matthews_corrcoef)
    constant = (tp + fn == 0 and tp + fp == 0) or (tn + fp == 0 and tn + fn == 0)
    yield "cohen_kappa", UNDEFINED if constant else skm.cohen_kappa_score(y, predicted, sample_weight=w, labels=[0, 1])


def at_threshold(y, p, w, threshold):
    for name, value in of_matrix(y, p >= float(threshold), w, threshold):
        if "(" in name:
            name = name + (")" if threshold == "0.5" else f", threshold={threshold})")
        elif threshold != "0.5":
            name = f"{name}(threshold={threshold})"
        yield name, value


def of_ranking(y, p, w):
    positive, negative = w[y == 1].sum(), w[y == 0].sum()
    both = positive > 0 and negative > 0
    auc = skm.roc_auc_score(y, p, sample_weight=w) if both else UNDEFINED
    yield "roc_auc", auc
    yield "gini", 2 * auc - 1 if both else UNDEFINED
    for limit in ("0.05", "0.1", "0.37", "1"):
        yield f"partial_roc_auc@{limit}", (
            skm.roc_auc_score(y, p, sample_weight=w, max_fpr=float(limit)) if both else UNDEFINED)
    tp, fp = curve(y, p, w)
    yield "ks", max(0, (tp / positive - fp / negative).max()) if both else UNDEFINED
    yield "average_precision", skm.average_precision_score(y, p, sample_weight=w) if positive > 0 else UNDEFINED
    if positive > 0:
        precision, recall, _ = skm.precision_recall_curve(y, p, sample_weight=w)
        yield "pr_auc", skm.auc(recall, precision)
    else:
        yield "pr_auc", UNDEFINED
    for share in ("0.01", "0.07", "0.1", "0.5", "1"):
        yield f"lift@{share}", lift(y, p, w, share) if positive > 0 else UNDEFINED
    for limit in ("0", "0.05", "0.3"):
        met = fp / negative <= float(limit) if both else []
        yield f"recall@fpr<={limit}", max([0, *(tp / positive)[met]]) if both else UNDEFINED
    for limit in ("0.5", "0.8", "1"):
        met = (tp / (tp + fp) >= float(limit)) if positive > 0 else []
        yield f"recall@precision>={limit}", (tp / positive)[met].max() if np.any(met) else UNDEFINED
    for limit in ("0.3", "0.7", "1"):
        met = (tp / positive >= float(limit)) if positive > 0 else []
        yield f"precision@recall>={limit}", (tp / (tp + fp))[met].max() if np.any(met) else UNDEFINED


def lift(y, p, w, share):
    """Of rows with one score as many as are needed, as if each were all of them on average."""
    wanted = float(Fraction(share) * Fraction(float(w.sum())))
    taken = found = 0
    for score in np.unique(p[w > 0])[::-1]:
        tied = (p == score) & (w > 0)
        rows, mass = tied.sum(), w[tied].sum()
        part = min(1, math.ceil((wanted - taken) / (mass / rows)) / rows)
        taken, found = taken + part * mass, found + part * (w * y)[tied].sum()
        if part < 1 or taken >= wanted:
            break
    return found / taken / ((w * y).sum() / w.sum())


def of_probabilities(y, p, w):
    total, positive, negative = w.sum(), w[y == 1].sum(), w[y == 0].sum()
    yield "log_loss", skm.log_loss(y, p, sample_weight=w, labels=[0, 1])
    brier = skm.brier_score_loss(y, p, sample_weight=w, pos_label=1)
    yield "brier", brier
    base = positive / total
    yield "brier_skill", 1 - brier / (base * (1 - base)) if positive > 0 and negative > 0 else UNDEFINED
    yield "mean_prediction", (w * p).sum() / total
    yield "calibration_ratio", ratio((w * p).sum(), positive)
    yield "prevalence", base
    for bins in (10, 15, 7):
        for strategy in ("width", "mass"):
            mass, gap = binned(y, p, w, bins, strategy)
            text = f"(bins={bins}, strategy={strategy})"
            yield "ece" + text, (mass / total * gap).sum()
            yield "mce" + text, gap.max()
            yield "rmsce" + text, np.sqrt((mass / total * gap ** 2).sum())


def binned(y, p, w, bins, strategy):
    """Mass and gap of each bin with some weight. Width: (k/bins, (k+1)/bins], with 0 in the first one. Mass: the bin of a row
    is that of the weight of all rows with lower probabilities, so that equal probabilities stay together."""
    if strategy == "width":
        place = np.searchsorted(np.arange(1, bins) / bins, p, side="left")
    else:
        below = np.array([w[p < v].sum() for v in p])
        place = np.minimum(bins - 1, np.floor(below * bins / w.sum())).astype(int)
    mass = np.bincount(place, w, bins)
    kept = mass > 0
    gap = np.abs(np.bincount(place, w * p, bins)[kept] / mass[kept] - np.bincount(place, w * y, bins)[kept] / mass[kept])
    return mass[kept], gap


def calibration_line(y, p, w):
    keep = w > 0
    y, p, w = y[keep], p[keep], w[keep]
    clipped = np.clip(p, 1e-12, 1 - 1e-12)
    x = np.log(clipped / (1 - clipped))
    if not (x[y == 1].size and x[y == 0].size):
        return UNDEFINED, UNDEFINED
    if x[y == 1].min() >= x[y == 0].max() or x[y == 0].min() >= x[y == 1].max():
        return UNDEFINED, UNDEFINED
    fit = sm.GLM(y, sm.add_constant(x), family=sm.families.Binomial(), freq_weights=w).fit(
        maxiter=500, tol=1e-15, tol_criterion="params")
    return fit.params


def expected(y, p, w):
    w = np.ones(len(y)) if w is None else w
    if w.sum() == 0:
        return  # the test asks every metric for its reason
    for threshold in ("0.5", "0.3"):
        yield from at_threshold(y, p, w, threshold)
    yield from of_ranking(y, p, w)
    yield from of_probabilities(y, p, w)
    intercept, slope = calibration_line(y, p, w)
    yield "calibration_intercept", intercept
    yield "calibration_slope", slope


def main():
    rng = np.random.default_rng(SEED)
    with open(os.path.join(HERE, "binary_rows.csv"), "w", newline="") as rows, \
            open(os.path.join(HERE, "binary_expected.csv"), "w", newline="") as values:
        for file in (rows, values):
            file.write(HEADER + "\n")
        row_writer = csv.writer(rows, delimiter=";", lineterminator="\n")
        value_writer = csv.writer(values, delimiter=";", lineterminator="\n")
        row_writer.writerow(["case", "label", "probability", "weight"])
        value_writer.writerow(["case", "metric", "value"])
        for name, y, p, w in cases(rng):
            for i in range(len(y)):
                row_writer.writerow([name, y[i], repr(float(p[i])), "" if w is None else repr(float(w[i]))])
            for metric, value in expected(y, p, w):
                value_writer.writerow([name, metric, "undefined" if value is None else repr(float(value))])


main()
