"""Reference values of control charts: python3 control_charts.py > control_charts.csv

Exact fractions for means and ranges, numpy for medians, scipy for the normal distribution. Nothing here is taken from our own
code: each rule is written out as its source words it. The lines that begin with "arl" hold average run lengths of processes
whose centre and sigma are known: of a two-sided CUSUM by the Markov chain of Brook and Evans (Biometrika 59, 1972), and of an
EWMA with exact limits by integrating the density of the average step by step (Gauss-Legendre). The lines that begin with
"alarm" hold the share of points in control that lie beyond limits of so many points before, from 400,000 simulated series.
"""
import math
import sys
from fractions import Fraction

import numpy as np
import scipy
from scipy.stats import norm

SEED = 20261127
D2 = 2 / math.sqrt(math.pi)
MEDIAN_RANGE = math.sqrt(2) * norm.ppf(0.75)


def process(values, spread):
    exact = [Fraction(v) for v in values]
    ranges = [abs(b - a) for a, b in zip(exact, exact[1:])]
    centre = float(sum(exact) / len(exact))
    if spread == "mean_range":
        return centre, float(sum(ranges) / len(ranges)) / D2
    return centre, float(np.median([float(r) for r in ranges])) / MEDIAN_RANGE


def zones(values, centre, sigma):
    return [(float(Fraction(v)) - centre) / sigma for v in values]


def completed(z):
    """Rules that the last point completes, as Western Electric (1956) and Nelson (1984) word them."""
    last = z[-1]
    found = []

    def side_count(window, limit, needed):
        tail = z[-window:]
        up = last > limit and sum(x > limit for x in tail) >= needed
        down = last < -limit and sum(x < -limit for x in tail) >= needed
        return up or down

    def all_one_side(window):
        tail = z[-window:]
        return len(tail) == window and (all(x > 0 for x in tail) or all(x < 0 for x in tail))

    steps = np.diff(z)
    if abs(last) > 3:
        found += ["nelson_1", "western_electric_1"]
    if all_one_side(9):
        found.append("nelson_2")
    if all_one_side(8):
        found.append("western_electric_4")
    if len(steps) >= 5 and (all(steps[-5:] > 0) or all(steps[-5:] < 0)):
        found.append("nelson_3")
    if len(steps) >= 13:
        signs = np.sign(steps[-13:])
        if all(signs[:-1] * signs[1:] < 0):
            found.append("nelson_4")
    if side_count(3, 2, 2):
        found += ["nelson_5", "western_electric_2"]
    if side_count(5, 1, 4):
        found += ["nelson_6", "western_electric_3"]
    if len(z) >= 15 and all(abs(x) < 1 for x in z[-15:]):
        found.append("nelson_7")
    if len(z) >= 8 and all(abs(x) > 1 for x in z[-8:]):
        found.append("nelson_8")
    if len(z) > 1 and abs(z[-1] - z[-2]) > D2 + 3 * math.sqrt(2 - 4 / math.pi):
        found.append("moving_range")
    return sorted(found)


def ewma(values, centre, sigma, lam, width):
    # By the weights of a weighted sum, not by recursion.
    n = len(values)
    weights = [lam * (1 - lam) ** (n - 1 - i) for i in range(n)]
    z = sum(w * float(Fraction(v)) for w, v in zip(weights, values)) + (1 - lam) ** n * centre
    reach = width * sigma * math.sqrt(sum(w * w for w in weights))
    return z, centre - reach, centre + reach


def cusum(z, k):
    # The largest sum that ends here, not the recursion: max over starts of the sum of (z - k), at least 0.
    up = max([0.0] + [math.fsum(x - k for x in z[i:]) for i in range(len(z))])
    down = max([0.0] + [math.fsum(-x - k for x in z[i:]) for i in range(len(z))])
    return up, down


def line(name, base, now, spread):
    centre, sigma = process(base, spread)
    z = zones(base + [now], centre, sigma)
    average = ewma(base + [now], centre, sigma, 0.2, 3)
    up, down = cusum(z, 0.5)
    numbers = [centre, sigma, centre - 3 * sigma, centre + 3 * sigma, *average, up, down]
    print(";".join([name, spread, " ".join(base), now, " ".join(repr(x) for x in numbers), " ".join(completed(z))]))


def cusum_arl(k, h, states=2001):
    """One-sided run length by Brook and Evans; the two sides combine as 1/ARL = 1/ARL+ + 1/ARL-."""
    width = 2 * h / (2 * states - 1)
    mid = np.arange(states) * width
    shift = mid[None, :] - mid[:, None] + k
    q = norm.cdf(shift + width / 2) - norm.cdf(shift - width / 2)
    q[:, 0] = norm.cdf(-mid + k + width / 2)
    one = np.linalg.solve(np.eye(states) - q, np.ones(states))
    return one[0] / 2


def ewma_arl(lam, width, nodes=201):
    x, w = np.polynomial.legendre.leggauss(nodes)

    def limit(i):
        return width * math.sqrt(lam / (2 - lam) * (1 - (1 - lam) ** (2 * i)))

    reach = limit(1)
    points = reach * x
    density = norm.pdf(points / lam) / lam
    survival = [1.0, float(np.sum(w * reach * density))]
    i = 1
    while True:
        i += 1
        new_reach = limit(i)
        new_points = new_reach * x
        kernel = norm.pdf((new_points[:, None] - (1 - lam) * points[None, :]) / lam) / lam
        density = kernel @ (w * reach * density)
        points, reach = new_points, new_reach
        survival.append(float(np.sum(w * reach * density)))
        if i > 400:
            ratio = survival[-1] / survival[-2]
            return math.fsum(survival) + survival[-1] * ratio / (1 - ratio)


def alarm(points, runs=400_000, weeks=0):
    """Limits of points of one process; with weeks, of residuals from the median of the other points of each weekday."""
    rng = np.random.default_rng(SEED + points)
    alarms = 0
    for _ in range(20):
        x = rng.normal(size=(runs // 20, points))
        now = rng.normal(size=runs // 20)
        if weeks:
            days = x.reshape(-1, weeks, 7)
            rest = np.stack([x - np.median(np.delete(days, i, axis=1), axis=1) for i, x in
                             enumerate(np.moveaxis(days, 1, 0))], axis=1)
            middle = np.median(x, axis=1)
            now = now - np.median(days[:, :, 0], axis=1) + middle
            x = (rest + middle[:, None, None]).reshape(-1, points)
        sigma = np.abs(np.diff(x, axis=1)).mean(axis=1) / D2
        alarms += int(np.sum(np.abs(now - x.mean(axis=1)) > 3 * sigma))
    return alarms / runs


def main():
    print(f"# control_charts.py, python {sys.version.split()[0]}, numpy {np.__version__}, scipy {scipy.__version__},"
          f" seed {SEED}: case;spread;base;now;centre sigma lower upper ewma ewma_lower ewma_upper up down;rules")
    rng = np.random.default_rng(SEED)

    def normal(n, loc=0.0, scale=1.0, digits=3):
        return [repr(round(float(v), digits)) for v in rng.normal(loc, scale, n)]

    for spread in ("mean_range", "median_range"):
        line("steady", normal(30, 100, 2), "100.5", spread)
        line("high", normal(30, 100, 2), "109.25", spread)
        line("low", normal(25, -5, 0.1, 4), "-5.9", spread)
        line("smallest", ["1", "2", "4"], "3", spread)
        line("outlier inside", normal(20) + ["9.0"] + normal(9), "0.25", spread)
        line("counts", [repr(int(v)) for v in rng.poisson(10, 40)], "21", spread)
        line("shifted up", normal(25, 0, 1) + normal(9, 1.4, 0.5), "1.3", spread)
        line("shifted down", normal(25, 0, 1) + normal(8, -1.4, 0.5), "-1.6", spread)
        line("climbing", normal(20, 0, 1) + ["-1.5", "-0.9", "-0.3", "0.2", "0.9"], "1.4", spread)
        line("falling", normal(20, 0, 1) + ["1.5", "0.9", "0.3", "-0.2", "-0.9"], "-1.4", spread)
        line("alternating", ["0.9" if i % 2 else "-0.9" for i in range(24)], "-0.8", spread)
        line("near the centre", normal(20, 0, 1) + normal(15, 0, 0.1), "0.05", spread)
        line("far from the centre", normal(30, 0, 0.5) + ["2.0", "-2.1", "1.9", "-1.8", "2.2", "1.9", "-2.0"], "2.1", spread)
        line("tiny", normal(30, 0.001, 0.00001, 9), "0.00105", spread)
        line("huge", normal(30, 1e12, 1e9, 0), "1.0051e12", spread)
        for i in range(20):
            line(f"random {i}", normal(int(rng.integers(3, 60))), normal(1)[0], spread)
    for k, h in ((0.5, 4), (0.5, 5), (0.25, 8)):
        print(f"arl;cusum;{k} {h};;{cusum_arl(k, h)!r};")
    for lam, width in ((0.2, 3), (0.1, 2.7), (0.25, 2.998), (0.05, 2.615)):
        print(f"arl;ewma;{lam} {width};;{ewma_arl(lam, width)!r};")
    print(f"arl;xmr;3;;{1 / (2 * norm.sf(3))!r};")
    for points in (10, 20, 30, 50, 100):
        print(f"alarm;none;{points};;{alarm(points)!r};")
    for weeks in (3, 4, 8, 12):
        print(f"alarm;weekday;{7 * weeks};;{alarm(7 * weeks, weeks=weeks)!r};")


if __name__ == "__main__":
    main()
