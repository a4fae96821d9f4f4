#!/usr/bin/python3
"""Makes the reference values of drift: drift_observed.csv, drift_reference.csv and drift_expected.csv, beside this file.

Run by hand, never by the build. Every number comes from scipy, numpy or plain Python, none from our own code. Each column of
the two data files is a case; the shorter ones end in nulls. Deciles are exact fractions, so that no value falls on the wrong
side of one. Columns of the expected values: case, method, statistic, p-value or nothing.
"""
import platform
import random
from collections import Counter
from fractions import Fraction
from pathlib import Path
from statistics import mean, variance

import numpy as np
import scipy
import statsmodels
from scipy.spatial.distance import jensenshannon
from scipy.special import kolmogorov
from scipy.stats import chi2_contingency, energy_distance, ks_2samp, wasserstein_distance
from statsmodels.stats.proportion import proportion_effectsize

SEED = 20261126
HERE = Path(__file__).parent
TOOLS = (
    f"# drift.py, python {platform.python_version()}, numpy {np.__version__}, scipy {scipy.__version__}, statsmodels {statsmodels.__version__}, seed {SEED}"
)


def sparse(values, rng):
    """With nulls between the values."""
    with_nulls = []
    for value in values:
        with_nulls += [value] + [None] * (rng.random() < 0.2)
    return with_nulls


def numbers(rng):
    def normal(n, mean=0.0, sd=1.0):
        return [rng.gauss(mean, sd) for _ in range(n)]

    def poisson(n, mean):
        return [float(sum(rng.random() < mean / 50 for _ in range(50))) for _ in range(n)]

    def zeros(n, share):
        return [0.0 if rng.random() < share else rng.lognormvariate(0, 1.5) for _ in range(n)]

    return {
        "same": (normal(400), normal(300)),
        "shifted": (normal(250, 0.4), normal(400)),
        "wider": (normal(250, 0, 2), normal(400)),
        "skewed": ([rng.lognormvariate(0.25, 1.5) for _ in range(500)], [rng.lognormvariate(0, 1.5) for _ in range(500)]),
        "ties": (poisson(300, 4), poisson(350, 3)),
        "few_values": (poisson(200, 0.5), poisson(90, 0.3)),
        "many_zeros": (zeros(300, 0.5), zeros(300, 0.7)),
        "far_from_zero": (normal(200, 1e6, 1e-3), normal(300, 1e6, 1e-3)),
        "apart": (normal(50, 100), normal(60)),
        "empty_bins": ([5.0] * 40 + [6.0] * 2, [float(value) for value in range(1, 101)]),
        "sparse": (sparse(normal(150, 0.2), rng), sparse(normal(120), rng)),
        "equal_constants": ([7.5] * 12, [7.5] * 30),
        "constants_below": ([7.0] * 12, [7.5] * 30),
        "constants_above": ([8.0] * 12, [7.5] * 30),
        "constant_reference": (normal(40, 7.5), [7.5] * 30),
        "constant_observed": ([0.1] * 40, normal(30)),
        "one_each": ([1.0], [2.0]),
        "one_each_equal": ([0.1], [0.1]),
        "tiny": ([1.0, 2.0], [1.5, 2.0, 3.0]),
        "decile_on_value": ([float(value) for value in range(31)], [value / 10 for value in range(31)]),
        "decile_between_whole_numbers": ([63.0] * 5 + [64.0] * 3, [0.0] + [float(value) for value in range(90, 160, 10)]),
    }


def categories(rng):
    def drawn(n, weights):
        return rng.choices(list(weights), list(weights.values()), k=n)

    return {
        "cat_same": (drawn(300, {"a": 5, "b": 3, "c": 2}), drawn(500, {"a": 5, "b": 3, "c": 2})),
        "cat_moved": (drawn(300, {"a": 3, "b": 3, "c": 4}), drawn(500, {"a": 5, "b": 3, "c": 2})),
        "cat_new": (drawn(300, {"a": 5, "b": 3, "new": 1}), drawn(500, {"a": 5, "b": 3})),
        "cat_gone": (drawn(300, {"a": 5}), drawn(500, {"a": 5, "b": 3})),
        "cat_apart": (["x"] * 20, ["y"] * 30),
        "cat_one": (["x"] * 20, ["x"] * 30),
        "cat_single_rows": (["x"], ["y", "x"]),
        "cat_many": (drawn(200, {f"k{i}": 1 for i in range(60)}), drawn(400, {f"k{i}": 1 for i in range(60)})),
        "cat_sparse": (sparse(drawn(100, {"a": 5, "b": 3}), rng), sparse(drawn(100, {"a": 3, "b": 3}), rng)),
    }


def deciles(reference):
    ordered = sorted(Fraction(value) for value in reference)
    edges = []
    for tenth in range(1, 10):
        low, rest = divmod((len(ordered) - 1) * tenth, 10)
        high = min(low + 1, len(ordered) - 1)
        edges.append(ordered[low] + (ordered[high] - ordered[low]) * Fraction(rest, 10))
    return edges


def bin_of(value, edges):
    """Where the value stands among the edges, and whether it is several of them itself."""
    return sum(edge < value for edge in edges), edges.count(value) > 1


def counts(observed, reference):
    one, other = Counter(observed), Counter(reference)
    keys = sorted(set(one) | set(other))
    return np.array([one[key] for key in keys]), np.array([other[key] for key in keys])


def of_groups(observed, reference):
    a, b = counts(observed, reference)
    p, q = a / a.sum(), b / b.sum()
    floored = np.maximum(p, 1e-4), np.maximum(q, 1e-4)
    chi2, chi2_p = chi2_contingency([a, b], correction=False)[:2]
    g, g_p = chi2_contingency([a, b], correction=False, lambda_="log-likelihood")[:2]
    yield "psi", ((floored[0] - floored[1]) * np.log(floored[0] / floored[1])).sum(), None
    yield "jensen_shannon", jensenshannon(p, q, base=2), None
    yield "hellinger", np.linalg.norm(np.sqrt(p) - np.sqrt(q)) / np.sqrt(2), None
    yield "total_variation", np.abs(p - q).sum() / 2, None
    yield "l_infinity", np.abs(p - q).max(), None
    yield "chi_square", chi2, chi2_p
    yield "g", g, g_p
    yield "cramers_v", np.sqrt(chi2 / (a.sum() + b.sum())), None
    yield "cohens_h", np.abs(proportion_effectsize(p, q)).max(), None


def of_order(observed, reference):
    n, m = len(observed), len(reference)
    statistic = ks_2samp(observed, reference, method="asymp").statistic
    yield "ks", statistic, kolmogorov(statistic * np.sqrt(n * m / (n + m)))
    distance = wasserstein_distance(observed, reference)
    yield "wasserstein", distance, None
    yield "energy", energy_distance(observed, reference), None
    if n + m > 2 and (len(set(observed)) > 1 or len(set(reference)) > 1):
        pooled = (n - 1) * sample_variance(observed) + (m - 1) * sample_variance(reference)
        apart = abs(mean(map(Fraction, observed)) - mean(map(Fraction, reference)))
        yield "cohens_d", float(apart) / (float(pooled) / (n + m - 2)) ** 0.5, None
    if len(set(reference)) > 1:
        yield "wasserstein_normed", distance / np.std(reference, ddof=1), None


def sample_variance(values):
    """Exact; 0 of one value."""
    return variance(map(Fraction, values)) if len(values) > 1 else 0


def expected(case, observed, reference):
    observed = [value for value in observed if value is not None]
    reference = [value for value in reference if value is not None]
    if case.startswith("cat_"):
        yield from of_groups(observed, reference)
        return
    edges = deciles(reference)
    yield from of_groups(*([bin_of(Fraction(value), edges) for value in side] for side in (observed, reference)))
    yield from of_order(observed, reference)


def write(name, cases, side):
    rows = max(len(values[side]) for values in cases.values())
    lines = [",".join(cases)]
    for row in range(rows):
        cells = [values[side][row] if row < len(values[side]) else None for values in cases.values()]
        lines.append(",".join("NULL" if cell is None else str(cell) for cell in cells))
    (HERE / name).write_text(TOOLS + "\n" + "\n".join(lines) + "\n", encoding="utf-8")


def main():
    rng = random.Random(SEED)
    cases = {**numbers(rng), **categories(rng)}
    write("drift_observed.csv", cases, 0)
    write("drift_reference.csv", cases, 1)
    lines = [
        f"{case};{method};{float(statistic)!r};{'' if p is None else repr(float(p))}"
        for case, (observed, reference) in cases.items()
        for method, statistic, p in expected(case, observed, reference)
    ]
    (HERE / "drift_expected.csv").write_text(TOOLS + "\n" + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
