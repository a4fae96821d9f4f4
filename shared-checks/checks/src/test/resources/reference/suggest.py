#!/usr/bin/python3
"""Reference values of the limits that suggested checks have: python3 suggest.py > suggest.csv

Run by hand, never by the build. Numbers come from numpy and scipy, or from a formula written down here; none from our own code.

share: the largest share that so many hits do not exclude, one-sided limit of Clopper and Pearson.
mean: how far the mean of as many rows again may lie from that of these.
band: half of the width of the band, in shares of the rows, that is to hold the median of as many rows again.
outside: how likely the median of as many rows again lies on one side of the band, exact: the number of new rows below the r-th of
n old ones is beta-binomial (n; r, n + 1 - r).
beyond: of as many rows again, how many lie beyond the limit of a tail on average, where the tail is exponential: integrated over
the largest of k exponential values, two more times as far out; the probability of the tail itself is (k + 1)/(n + 1) on average.
tail: the limit for the largest and the 99% quantile (type 7) of numbers drawn from a distribution, before it is rounded.
"""
import numpy as np
import scipy
from scipy import integrate, stats

SEED = 20261127


def beyond(k, n):
    largest = lambda w: k * (1 - np.exp(-w)) ** (k - 1) * np.exp(-w) * np.exp(-3 * w)
    return n * (k + 1) / (n + 1) * integrate.quad(largest, 0, np.inf, epsabs=1e-14, epsrel=1e-12, limit=500)[0]


def main():
    print(f"# suggest.py; numpy {np.__version__}, scipy {scipy.__version__}; seed {SEED}")
    print("what,rows,first,second,value")
    for rows in (1, 30, 100, 1000, 86837):
        for hits in (0, 1, rows // 7):
            for confidence in (0.95, 0.999):
                limit = 1.0 if hits == rows else stats.beta.ppf(confidence, hits + 1, rows - hits)
                print(f"share,{rows},{hits},{confidence!r},{float(limit)!r}")
    for rows in (100, 1000, 86837):
        margin = stats.t.ppf(0.995, rows - 1) * 2.5 * np.sqrt(2 / rows)
        print(f"mean,{rows},2.5,,{float(margin)!r}")
        band = stats.norm.ppf(0.995) / np.sqrt(2 * rows)
        print(f"band,{rows},,,{float(band)!r}")
        r = int(np.floor((rows - 1) * (0.5 - band))) + 1
        print(f"outside,{rows},{r},,{float(stats.betabinom.sf((rows + 1) // 2 - 1, rows, r, rows + 1 - r))!r}")
    for k, n in ((25, 101), (25, 2501), (100, 10001), (1000, 100001)):
        print(f"beyond,{n},{k},,{float(beyond(k, n))!r}")
    draw = np.random.default_rng(SEED)
    for name, values in (("differences", draw.exponential(3, 5000)), ("factors", draw.pareto(2, 5000) + 1)):
        q, most = np.quantile(values, 0.99), values.max()
        limit = most + 2 * (most - q) if name == "differences" else most * (most / q) ** 2
        print(f"{name},5000,{float(q)!r},{float(most)!r},{float(limit)!r}")


main()
