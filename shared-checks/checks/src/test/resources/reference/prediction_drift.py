"""Jensen-Shannon distances of scores in deciles of a baseline, for PredictionDriftTest.

Run by hand: /usr/bin/python3 prediction_drift.py > prediction_drift.csv
The distance itself is scipy's; the bins are made here: from the highest score down, an edge stands at the score at which
each further tenth of the baseline's rows is reached, and equal scores stay together. A score at which several are reached has a bin
of its own.
"""
import numpy as np
import scipy
from scipy.spatial.distance import jensenshannon


def shares(scores, edges):
    bins = [2 * sum(score < edge for edge in edges) + (edges.count(score) > 1) for score in scores]
    return np.bincount(bins, minlength=20) / len(scores)


def distance(candidate, baseline):
    ordered = sorted(baseline, reverse=True)
    edges = [ordered[-(-len(ordered) * k // 10) - 1] for k in range(1, 10)]
    return jensenshannon(shares(candidate, edges), shares(baseline, edges), base=2)


rng = np.random.default_rng(7)
cases = {
    "same": (rng.uniform(size=40).round(3),) * 2,
    "shifted": (rng.uniform(0.2, 1, size=200).round(4), rng.uniform(0, 1, size=200).round(4)),
    "ties": (rng.integers(0, 4, size=60) / 4, rng.integers(0, 4, size=60) / 4),
    "constant": (np.full(30, 0.5), rng.uniform(size=30).round(3)),
    "above a constant baseline": (np.full(20, 0.9), np.full(30, 0.5)),
    "between the scores of the baseline": (np.full(20, 0.4), np.repeat([0.0, 1.0], 15)),
    "constant baseline": (rng.uniform(size=30).round(3), np.full(30, 0.5)),
    "apart": (np.full(20, 0.1), np.full(20, 0.9)),
    "one row": (np.array([0.3]), np.array([0.6])),
}
print(f"# prediction_drift.py, scipy {scipy.__version__}, numpy {np.__version__}, seed 7: case;distance;candidate;baseline")
for name, (candidate, baseline) in cases.items():
    print(name, repr(float(distance(candidate, baseline))), *[" ".join(map(repr, map(float, x))) for x in (candidate, baseline)], sep=";")
