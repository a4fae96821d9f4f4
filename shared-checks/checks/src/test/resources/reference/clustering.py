#!/usr/bin/python3
"""Makes clustering.json: run by hand in this folder, with Debian's python3-sklearn. Where numerator and denominator are
both 0, scikit-learn answers 0 or 1 and the value is "undefined" here."""
import numpy as np
import reference_file
import sklearn
from sklearn import datasets
from sklearn import metrics as sk

SEED = 20240613


def agreement(case):
    labels, clusters = case["label"], case["cluster"]
    n, k, c = len(labels), len(set(clusters)), len(set(labels))
    both_one = n == 0 or (k == 1 and c == 1)
    trivial = both_one or (k == n and c == n)
    one = n == 0 or k == 1 or c == 1
    return {
        "adjusted_rand": (trivial, lambda: sk.adjusted_rand_score(labels, clusters)),
        "adjusted_mutual_info": (trivial, lambda: sk.adjusted_mutual_info_score(labels, clusters)),
        "normalized_mutual_info": (both_one, lambda: sk.normalized_mutual_info_score(labels, clusters)),
        "normalized_mutual_info(average=max)": (
            both_one, lambda: sk.normalized_mutual_info_score(labels, clusters, average_method="max")),
        "normalized_mutual_info(average=min)": (
            one, lambda: sk.normalized_mutual_info_score(labels, clusters, average_method="min")),
        "normalized_mutual_info(average=geometric)": (
            one, lambda: sk.normalized_mutual_info_score(labels, clusters, average_method="geometric")),
        "v_measure": (both_one, lambda: sk.v_measure_score(labels, clusters)),
        "v_measure(beta=2)": (both_one, lambda: sk.v_measure_score(labels, clusters, beta=2)),
        "homogeneity": (n == 0 or c == 1, lambda: sk.homogeneity_score(labels, clusters)),
        "completeness": (n == 0 or k == 1, lambda: sk.completeness_score(labels, clusters)),
        "fowlkes_mallows": (n == 0 or k == n or c == n, lambda: sk.fowlkes_mallows_score(labels, clusters)),
    }


def separation(case):
    rows, clusters = np.array(list(zip(*case["features"]))), np.array(case["cluster"])
    centres = [tuple(rows[clusters == cluster].mean(axis=0)) for cluster in sorted(set(clusters))]
    nothing_within = all((rows[clusters == cluster] == rows[clusters == cluster][0]).all() for cluster in set(clusters))
    return {
        "silhouette": (False, lambda: sk.silhouette_score(rows, clusters)),
        "davies_bouldin": (len(set(centres)) < len(centres), lambda: sk.davies_bouldin_score(rows, clusters)),
        "calinski_harabasz": (nothing_within, lambda: sk.calinski_harabasz_score(rows, clusters)),
    }


def values_of(case):
    formulas = agreement(case) if "label" in case else {}
    if "features" in case:
        formulas.update(separation(case))
    return {
        name: "undefined" if nothing_known else reference_file.finite(formula)
        for name, (nothing_known, formula) in formulas.items()}


def cases():
    random = np.random.default_rng(SEED)
    iris = datasets.load_iris()
    noisy = np.where(random.random(150) < 0.2, random.integers(0, 4, 150), iris.target)
    yield "iris with clusters that are partly wrong", {"label": iris.target, "cluster": noisy, "features": iris.data.T}
    n = 400
    yield "by chance", {"label": random.integers(0, 5, n), "cluster": random.integers(0, 9, n)}
    yield "sizes far apart", {
        "label": random.geometric(0.3, n), "cluster": random.geometric(0.1, n), "features": random.normal(size=(3, n))}
    yield "the same with other names", {"label": [0, 0, 1, 1, 2], "cluster": [2, 2, 0, 0, 1]}
    yield "one label", {"label": [0, 0, 0], "cluster": [0, 1, 1]}
    yield "one cluster", {"label": [0, 1, 1], "cluster": [0, 0, 0], "features": [[1, 2, 3]]}
    yield "one label and one cluster", {"label": [0, 0], "cluster": [3, 3]}
    yield "a cluster for each row", {"label": [0, 0, 1], "cluster": [0, 1, 2], "features": [[1, 2, 3]]}
    yield "a cluster and a label for each row", {"label": [2, 1, 0], "cluster": [0, 1, 2]}
    yield "no pair in common", {"label": [0, 0, 1, 1], "cluster": [0, 1, 0, 1]}
    yield "one row", {"label": [0], "cluster": [0], "features": [[1]]}
    yield "no rows", {"label": [], "cluster": []}
    yield "a row alone in its cluster", {"cluster": [0, 0, 1, 2, 2], "features": [[1, 2, 6, 8, 9], [0, 1, 5, 9, 9]]}
    yield "points that are the same", {"cluster": [0, 0, 1, 1], "features": [[1, 1, 5, 5]]}
    yield "clusters with one centre", {"cluster": [0, 0, 1, 1], "features": [[1, 3, 0, 4]]}
    yield "huge features", {"cluster": [0, 0, 1, 1], "features": [[1e150, 2e150, 7e150, 9e150]]}


reference_file.write(
    "clustering.json", f"clustering.py, scikit-learn {sklearn.__version__}, seed {SEED}", cases(), values_of)
