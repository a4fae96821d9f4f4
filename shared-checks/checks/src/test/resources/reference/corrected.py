#!/usr/bin/python3
"""Reference values of what gates do beside the textbook tests: python3 corrected.py > corrected.csv

Run by hand, never by the build; needs areas.csv and statistics.json beside it for their samples. Numbers come from numpy and
scipy, or from a formula written down here; none from our own code.

skew: a test of a sum of means that is corrected for its skewness. The standard error of the skewness is the infinitesimal
jackknife, by numerical derivatives after the weight of each row; the moments of heavy tails are scipy's; limits are found by
root finding.
over_time: the same of a mean of values in the order of time; weights of cosines from scipy's discrete cosine transform, the
correlation of each value with the one before, and of what it adds with that a season before, from statsmodels.
of_errors, of_two_errors: the same of absolute errors, and of the differences of two models', that last as the errors do: each is
what a sample has plus a share of the one before and of that two fifths of the rows before.
season: the lag of the season that shows, and how its values correlate; of a sample whose values are added to those before.
pairs: as many pairs as there are, all at the same value: limits of Clopper and Pearson for hits in all rows.
browne: by how much the upper limit of a standard error is above it.
mcnemar: the difference that the exact test of McNemar sees in so many samples, summed over all samples there can be.
rows: the fewest rows in which it sees a difference, found by trying 1, 2, 3 and so on.
"""
import csv
import json
import math
from pathlib import Path

import numpy as np
import scipy
from scipy import fft, optimize, signal, stats
from statsmodels.stats.proportion import proportion_confint
from statsmodels.tsa.stattools import acf

HERE = Path(__file__).parent
LEVELS = [0.05, 0.005]


def solve(f, low, high):
    return optimize.brentq(f, low, high, xtol=1e-15, rtol=1e-14, maxiter=1000)


# --- skewness of a sum of means


def sum_of_means(samples, rows, weights):
    """Skewness of the sum, and the variances of the means, of weighted rows; rows count as so many independent ones."""
    thirds = variances = 0.0
    for values, count, w in zip(samples, rows, weights):
        mean = np.dot(w, values) / w.sum()
        second = np.dot(w, (values - mean) ** 2) / w.sum()
        unbiased = second * len(values) / (len(values) - 1) / len(values)
        variances += unbiased
        thirds += unbiased ** 1.5 * np.dot(w, (values - mean) ** 3) / w.sum() / second ** 1.5 / math.sqrt(count)
    return thirds / variances ** 1.5


def spread_of_skewness(samples, rows):
    plain = [np.full(len(values), 1 / len(values)) for values in samples]
    squares = 0.0
    step = 3e-5
    for sample, values in enumerate(samples):
        influences = []
        for row in range(len(values)):
            moved = []
            for by in (-2 * step, -step, step, 2 * step):
                weights = [w.copy() for w in plain]
                weights[sample] *= 1 - by
                weights[sample][row] += by
                moved.append(sum_of_means(samples, rows, weights))
            influences.append((moved[0] - 8 * moved[1] + 8 * moved[2] - moved[3]) / (12 * step))
        squares += np.mean(np.square(influences)) / rows[sample]
    return sum_of_means(samples, rows, plain), math.sqrt(squares)


def heavy_tails(samples, rows, side):
    """How heavy tails are on one side, 1 or -1, as it counts in the skewness of the sum."""
    variances = [np.var(values, ddof=1) / len(values) for values in samples]
    tails = 0.0
    for values, count, variance in zip(samples, rows, variances):
        third, fourth = stats.skew(values), stats.kurtosis(values, fisher=False)
        if fourth > 6:
            on_this_side = (1 + side * third / math.sqrt(fourth - 1)) / 2
            heavy = min(fourth - stats.laplace.stats(moments="k") - 3, 2 * (fourth - third ** 2 - 1))
            tails += (variance / sum(variances)) ** 1.5 / math.sqrt(count) * heavy * on_this_side
    return tails


def degrees(samples, rows):
    """One less than the effective rows: the square of the sum of shares in the variance over the sum of squares."""
    variances = [np.var(values, ddof=1) / len(values) for values in samples]
    concentration = 0.0
    for values, count, variance in zip(samples, rows, variances):
        shares = (values - values.mean()) ** 2
        shares = shares / shares.sum() * variance / sum(variances)
        concentration += np.sum(shares ** 2) * len(values) / count
    return max(1 / concentration - 1, 0.5)


def corrected(estimate, error, standard, samples, rows, known, bounded, skewed):
    """p-values of the corrected test on either side, and its degrees of freedom, at most those known; known to be skewed so."""
    skewness, unsure = spread_of_skewness(samples, rows)
    freedom = min(known, degrees(samples, rows))

    def tail(distance, side):
        g = side * skewness - 2 * unsure - (0 if bounded else 0.07 * heavy_tails(samples, rows, -side))
        if skewed is not None:
            g = min(g, side * skewed)
        bent = distance + g * distance ** 2 / 3 + g ** 2 * distance ** 3 / 27 + g / 6
        return max(float(standard.sf(distance)), float(stats.t.sf(min(distance, bent), freedom)))

    return (lambda bound: tail((estimate - bound) / error, 1),
            lambda bound: tail((bound - estimate) / error, -1), freedom)


def skew_lines(test, name, horizon, estimate, error, standard, samples, rows, least, greatest, known=math.inf,
               skewed=None):
    above, below, freedom = corrected(estimate, error, standard, samples, rows, known, math.isfinite(greatest - least), skewed)
    lines = [("degrees", "", freedom)]
    for distance in (-3, -1, 0.5, 2):
        bound = estimate + distance * error
        if least <= bound <= greatest:
            lines += [("above", bound, above(bound)), ("below", bound, below(bound))]
    for level in LEVELS:
        far = estimate - 1e4 * error, estimate + 1e4 * error
        lines.append(("lower", level, max(least, solve(lambda b: above(b) - level, far[0], estimate))))
        lines.append(("upper", level, min(greatest, solve(lambda b: below(b) - level, estimate, far[1]))))
    return [("skew", test, name, horizon, *line) for line in lines]


def losses():
    lines = []
    for case in json.loads((HERE / "statistics.json").read_text())["means"]:
        name = case["name"]
        if name not in ("normal", "tied", "mostly equal", "three", "400"):
            continue
        d = np.array(case["candidate"]) - np.array(case["baseline"])
        n = len(d)
        lines += skew_lines("t", name, "", d.mean(), stats.sem(d), stats.t(n - 1), [d], [n], -math.inf, math.inf)
    return lines


def over_time():
    lines = []
    for case in json.loads((HERE / "statistics.json").read_text())["means"]:
        name = case["name"]
        if name not in ("normal", "tied", "mostly equal", "400"):
            continue
        candidate, baseline = np.array(case["candidate"]), np.array(case["baseline"])
        for horizon in (1, 3, 9):
            if len(candidate) >= 4 * horizon:
                lines += mean_over_time("over_time", name, horizon, candidate)
                lines += mean_over_time("diebold_mariano", name, horizon, candidate - baseline)
    return lines


def of_errors():
    lines = []
    for case in json.loads((HERE / "statistics.json").read_text())["means"]:
        if case["name"] in ("normal", "400"):
            for horizon in (1, 3):
                candidate, baseline = [lasting(np.array(case[side])) for side in ("candidate", "baseline")]
                lines += mean_over_time("of_errors", case["name"], horizon, abs(candidate), [candidate])
                lines += mean_over_time("of_two_errors", case["name"], horizon, abs(candidate) - abs(baseline),
                                        [candidate, baseline])
    return lines


def lasting(news):
    apart = 2 * len(news) // 5
    errors = signal.lfilter([1], np.concatenate([[1, -0.5], np.zeros(apart - 2), [-0.4]]), news)
    return errors - errors.mean()


def cross(x, y, lag):
    """The covariance of x with y so many rows before, corrected for the bias of their means."""
    n = len(x)
    return np.dot(x[lag:], y[:n - lag]) / (n - lag) + (np.dot(x, y) / n / (n - 1) if lag else 0)


def squares(errors, lag):
    """The covariance of squares, or of the difference of two squares, by the formula of Isserlis for each pair of models."""
    signs = [1, -1][:len(errors)]
    return 2 * sum(s * t * cross(x, y, lag) * cross(y, x, lag) if x is y else s * t * cross(x, y, lag) ** 2
                   for s, x in zip(signs, errors) for t, y in zip(signs, errors))


def inflation(errors):
    """Of the variance of a mean of squares; the independent ones show by chance what is taken off."""
    n = len(errors[0])
    total = 0.0
    for lag in range(1, min(50, n // 10) + 1):
        chance = 2 * (cross(errors[0], errors[0], 0) - (cross(errors[1], errors[1], 0) if len(errors) == 2 else 0)) ** 2
        total += (n - lag) / n * squares(errors, lag) - chance / (n + 2)
    return 1 + 2 * total / squares(errors, 0)


def skewing(errors):
    """Of the third cumulant: the sum over all lags that add up to 0."""
    n = len(errors)
    most = min(50, n // 10)
    r = {lag: cross(errors, errors, abs(lag)) / cross(errors, errors, 0) for lag in range(-most, most + 1)}
    total = 1 + 3 * (inflation([errors]) - 1)
    for i in r:
        for j in r:
            if i and j and i + j and abs(i + j) <= most:
                total += (1 - max(abs(i), abs(j), abs(i + j)) / n) * (r[i] * r[j] * r[i + j] - 2 / n ** 2)
    return total


def few_seasons(errors, horizon):
    """How many times the variance of independent ones the mean has, where errors show a season that comes once or twice more."""
    n = len(errors[0])
    lag, _ = season(sum(errors), horizon, n // 3 + 1, n // 2)
    if lag == 0:
        return 1.0
    correlation = min(0.99, max(0, squares(errors, lag) / squares(errors, 0)))
    return 1 + 2 * sum(correlation ** k * (n - k * lag) / n for k in (1, 2) if k * lag < n)


def season(values, horizon, shortest=2, longest=None):
    """The lag and the correlation of the season that shows, corrected for its bias; of none, 0 and 0."""
    n = len(values)
    lags = np.arange(max(2, horizon, shortest), min(400, n // 3 if longest is None else longest) + 1)
    if len(lags) == 0:
        return 0, 0.0
    deviations = values - values.mean()
    news = deviations - acf(values, nlags=1, fft=False)[1] * np.append(0, deviations[:-1])
    unbiased = acf(news, nlags=lags[-1], adjusted=True, fft=False)[lags] + 1 / (n - 1)
    errors = unbiased * np.sqrt((n - lags) * (n + 2) / n)
    first = int(np.argmax(errors))
    shows = stats.norm.sf(errors[first]) * len(lags) < 0.05
    return (int(lags[first]), float(unbiased[first])) if shows else (0, 0.0)


def seasons():
    lines = []
    for case in json.loads((HERE / "statistics.json").read_text())["means"]:
        values = np.array(case["candidate"])
        for apart in (1, 7, 12):
            for horizon in (1, 8):
                if len(values) >= 60 + apart:
                    lag, correlation = season(values[apart:] + values[:-apart], horizon)
                    lines += [("season", apart, case["name"], horizon, "lag", "", lag),
                              ("season", apart, case["name"], horizon, "correlation", "", correlation)]
    return lines


def worth(correlation):
    """The share of independent values among those that correlate so."""
    lasting = min(0.99, max(0.0, correlation))
    return (1 - lasting) / (1 + lasting)


def mean_over_time(test, name, horizon, values, errors=()):
    n = len(values)
    biased = acf(values, nlags=1, adjusted=False, fft=False)[1]
    correlation = biased + (1 + 3 * biased) / n
    seasonal = 1 / worth(season(values, horizon)[1])
    if errors:
        seasonal = max(seasonal, few_seasons(errors, horizon))
    independent = n / max(seasonal / worth(correlation), inflation(errors) if errors else 1)
    if independent < 10:
        return []
    cosines = math.floor(min(50, 0.4 * n ** (2 / 3), n / (2 * horizon), independent / 5))
    weights = fft.dct(values - values.mean(), type=2, norm="ortho")[1:cosines + 1]
    spread = np.var(values, ddof=1)
    slow = max(np.mean(weights ** 2), spread * n / independent)
    rows = max(1, math.floor(min(n / horizon, spread / slow * n) * (1 + 1e-9)))
    skewed = 0.0
    if errors:
        r = min(0.99, max(0.0, correlation))
        hidden = skewing(errors[0]) - (1 + 4 * r + r * r) / (1 - r) ** 2 if len(errors) == 1 else 0
        third = stats.skew(values)
        skewed = (third + math.copysign(math.sqrt(8) * max(0, hidden), third)) / max(1, slow / spread) ** 1.5 / math.sqrt(n)
    return skew_lines(test, name, horizon, values.mean(), math.sqrt(slow / n), stats.t(cosines), [values], [rows],
                      -math.inf, math.inf, cosines, skewed)


def placements(positive, scores):
    """Each positive row's share of lower negatives, each negative row's share of higher positives; ties count half."""
    ours, theirs = scores[positive], scores[~positive]
    wins = (ours[:, None] > theirs[None, :]) + 0.5 * (ours[:, None] == theirs[None, :])
    return wins.mean(axis=1), wins.mean(axis=0)


def areas():
    rows = {}
    with open(HERE / "areas.csv", encoding="utf-8") as file:
        file.readline()
        for row in csv.DictReader(file):
            rows.setdefault(row["name"], []).append(row)
    lines = []
    for name, own in rows.items():
        positive = np.array([row["positive"] == "1" for row in own])
        candidate, baseline = (np.array([float(row[side]) for row in own]) for side in ("candidate", "baseline"))
        if len(own) > 400:
            continue
        mine, theirs = placements(positive, candidate), placements(positive, baseline)
        for test, samples, least in (("area", list(mine), 0), ("difference", [m - t for m, t in zip(mine, theirs)], -1)):
            if min(len(s) for s in samples) < 2 or min(np.var(s) for s in samples) == 0:
                continue
            error = math.sqrt(sum(np.var(s, ddof=1) / len(s) for s in samples))
            lines += skew_lines(test, name, "", samples[0].mean(), error, stats.norm, samples, [len(s) for s in samples],
                                least, 1)
    return lines


# --- the others


def pairs():
    lines = []
    for rows in (2, 30, 300):
        for level in LEVELS:
            share = proportion_confint(rows, rows, alpha=2 * level, method="beta")[0]
            lines.append(("pairs", "area", rows, "", "lower", level, share))
            lines.append(("pairs", "difference", rows, "", "lower", level, share - 1))
            lines.append(("pairs", "difference", rows, "", "upper", level, 1 - share))
        for bound in (-0.1, -0.01):
            lines.append(("pairs", "difference", rows, "", "above", bound, stats.binom.pmf(rows, rows, 1 + bound)))
    return lines


def browne():
    return [("browne", "", "", "", power, freedom, math.sqrt(freedom / stats.chi2.ppf(1 - power, freedom)))
            for power in (0.8, 0.9) for freedom in (0.5, 2.5, 9, 66.4, 1000)]


def seen(rows, cancelling, confidence, difference):
    """How often the exact one-sided test sees a model that loses the difference."""
    differing = np.arange(rows + 1)
    most = stats.binom.isf(1 - confidence, differing, 0.5) + 1
    return float(np.dot(stats.binom.pmf(differing, rows, cancelling + difference),
                        stats.binom.sf(most - 1, differing, (cancelling / 2 + difference) / (cancelling + difference))))


def mcnemar():
    return [("mcnemar", "", rows, cancelling, power, confidence,
             solve(lambda d: seen(rows, cancelling, confidence, d) - power, 1e-9, 1 - cancelling - 1e-9))
            for rows, cancelling, confidence, power in [
                (9, 0.1, 0.95, 0.8), (60, 0.2, 0.95, 0.8), (200, 0.0, 0.95, 0.8), (200, 0.0, 0.999, 0.95),
                (200, 0.05, 0.975, 0.8), (200, 0.2, 0.95, 0.8), (600, 0.02, 0.95, 0.8), (600, 0.1, 0.95, 0.9),
                (1319, 0.1, 0.99, 0.8), (3000, 0.3, 0.95, 0.8), (5000, 0.02, 0.95, 0.8), (5000, 0.18, 0.999, 0.8),
                (5000, 0.21, 0.95, 0.8), (5000, 0.21, 0.999, 0.95), (20000, 0.2, 0.95, 0.8)]]


def fewest_rows():
    lines = []
    for cancelling, confidence, power, margin in [
            (0.0, 0.95, 0.8, 0.05), (0.0, 0.999, 0.9, 0.01), (0.02, 0.95, 0.8, 0.02), (0.1, 0.99, 0.8, 0.04),
            (0.1, 0.95, 0.9, 0.3)]:
        rows = 1
        while seen(rows, cancelling, confidence, margin) < power:
            rows += 1
        lines.append(("rows", "", margin, cancelling, power, confidence, rows))
    return lines


def main():
    print(f"# corrected.py; numpy {np.__version__}, scipy {scipy.__version__}; no seed")
    print("what,test,sample,parameter,ask,at,value")
    for line in losses() + over_time() + of_errors() + seasons() + areas() + pairs() + browne() + mcnemar() + fewest_rows():
        print(",".join(repr(float(cell)) if isinstance(cell, float) else str(cell) for cell in line))


if __name__ == "__main__":
    main()
