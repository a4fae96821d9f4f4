#!/usr/bin/python3
"""Makes the reference values of the statistics package: statistics.json, beside this file.

Run by hand, never by the build. Every number comes from scipy, statsmodels, numpy, or a formula written down here; none from
our own code. Limits that no library knows are found by trying every value that a limit can be, or by root finding.
"""
import json
import math
import platform
from pathlib import Path

import numpy as np
import scipy
import statsmodels
from scipy import optimize, special, stats
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint, proportions_ztest

SEED = 20261124
HERE = Path(__file__).parent
CONFIDENCES = [0.5, 0.9, 0.95, 0.999]


def tail(confidence):
    return (1 - confidence) / 2


def solve(f, low, high):
    return optimize.brentq(f, low, high, xtol=1e-16, rtol=1e-15, maxiter=1000)


# --- paired proportions


def tango(b, c, n, bound):
    """Excess of the difference in rows, and its variance under the bound: the score of Tango (1998)."""
    roots = np.roots([2 * n, -b - c + (2 * n - b + c) * bound, -c * bound * (1 - bound)])
    q = max(roots.real)
    return b - c - n * bound, n * (2 * q + bound * (1 - bound))


def continued_binomial(hits, misses):
    """P(at least so many hits) of hits + misses fair coins, continued to fractions."""
    if hits == 0:
        return 1.0
    return special.betainc(hits, misses + 1, 0.5)


def paired_p(b, c, n, bound, method):
    excess, variance = tango(b, c, n, bound)
    rows = max(variance, abs(excess))
    hits, misses = max(0, (rows + excess) / 2), max(0, (rows - excess) / 2)
    exact = continued_binomial(hits, misses)
    if method == "EXACT":
        return exact
    beyond = 0.0 if misses == 0 else special.betainc(hits + 1, misses, 0.5)
    return (exact + beyond) / 2


def paired_limit(b, c, n, level, method):
    estimate = (b - c) / n
    if estimate == -1:
        return -1.0
    if paired_p(b, c, n, -1 + 1e-12, method) > level:
        return -1.0
    return solve(lambda bound: paired_p(b, c, n, bound, method) - level, -1 + 1e-12, estimate)


def wilson(hits, rows, confidence):
    return proportion_confint(hits, rows, 1 - confidence, method="wilson")


def newcombe_paired(r, s, t, u, confidence):
    """Method 10 of Newcombe (1998) for pairs."""
    n = r + s + t + u
    p1, p2 = (r + s) / n, (r + t) / n
    l1, u1 = wilson(r + s, n, confidence)
    l2, u2 = wilson(r + t, n, confidence)
    product = float(r + s) * (t + u) * (r + t) * (s + u)
    agreement = r * u - s * t
    corrected = max(agreement - n / 2, 0) if agreement > 0 else agreement
    phi = corrected / math.sqrt(product) if product else 0
    a, b = p1 - l1, u2 - p2
    lower = p1 - p2 - math.sqrt(max(0, a * a - 2 * phi * a * b + b * b))
    a, b = u1 - p1, p2 - l2
    upper = p1 - p2 + math.sqrt(max(0, a * a - 2 * phi * a * b + b * b))
    return [lower, upper]


def paired_proportions():
    cases = []
    tables = [(794, 86, 150, 570), (40, 12, 5, 3), (0, 1, 0, 0), (5, 0, 0, 5), (0, 0, 0, 7), (9, 0, 6, 1), (9, 6, 0, 1),
              (0, 3, 9, 0), (1, 1, 7, 12), (900_000, 1234, 1300, 97_466), (14, 5, 0, 22), (95, 1, 2, 2), (0, 0, 4, 0)]
    for r, s, t, u in tables:
        n = r + s + t + u
        exact = stats.binom.sf(s - 1, s + t, 0.5)
        # The one-sided p-value on the smaller side, doubled, is what statsmodels calls the exact test.
        if s != t:
            two_sided = mcnemar([[r, s], [t, u]], exact=True).pvalue
            assert math.isclose(two_sided, min(1, 2 * min(exact, stats.binom.cdf(s, s + t, 0.5))), rel_tol=1e-9)
        mid = exact - stats.binom.pmf(s, s + t, 0.5) / 2
        assert math.isclose(exact, paired_p(s, t, n, 0, "EXACT"), rel_tol=1e-9), (s, t)
        assert math.isclose(mid, paired_p(s, t, n, 0, "MID_P"), rel_tol=1e-9), (s, t)
        for method, at_zero in (("EXACT", exact), ("MID_P", mid)):
            bounds = [-0.3, -0.05, -0.01, 0.02, 0.4]
            above = [paired_p(s, t, n, bound, method) for bound in bounds]
            below = [paired_p(t, s, n, -bound, method) for bound in bounds]
            limits = [[c, paired_limit(s, t, n, tail(c), method), -paired_limit(t, s, n, tail(c), method)]
                      for c in CONFIDENCES]
            cases.append({"counts": [r, s, t, u], "method": method, "bounds": [0] + bounds, "above": [at_zero] + above,
                          "below": [mirrored(s, t, method)] + below, "limits": limits})
        limits = [[c] + newcombe_paired(r, s, t, u, c) for c in CONFIDENCES]
        cases.append({"counts": [r, s, t, u], "method": "NEWCOMBE", "bounds": [], "above": [], "below": [],
                      "limits": limits})
    return cases


def mirrored(s, t, method):
    exact = stats.binom.sf(t - 1, s + t, 0.5)
    return exact if method == "EXACT" else exact - stats.binom.pmf(t, s + t, 0.5) / 2


# --- proportions


def proportions():
    cases = []
    for hits, rows in [(0, 1), (1, 1), (0, 10), (10, 10), (3, 10), (57, 60), (1, 1_000_000), (499_000, 1_000_000)]:
        bounds = [0.001, 0.3, 0.5, 0.97]
        for method, name in (("WILSON", "wilson"), ("CLOPPER_PEARSON", "beta")):
            if method == "WILSON":
                above, below = ([proportions_ztest(hits, rows, b, side, prop_var=b)[1] for b in bounds]
                                for side in ("larger", "smaller"))
            else:
                above = [stats.binom.sf(hits - 1, rows, b) for b in bounds]
                below = [stats.binom.cdf(hits, rows, b) for b in bounds]
            limits = [[c] + [float(x) for x in proportion_confint(hits, rows, 1 - c, method=name)] for c in CONFIDENCES]
            limits = [[c, 0.0 if hits == 0 else low, 1.0 if hits == rows else high] for c, low, high in limits]
            cases.append({"hits": hits, "rows": rows, "method": method, "bounds": bounds, "above": list(map(float, above)),
                          "below": list(map(float, below)), "limits": limits})
    return cases


def two_proportions():
    cases = []
    for a, m, b, n in [(7, 34, 1, 34), (0, 16, 15, 72), (0, 1, 1, 1), (5, 5, 0, 9), (0, 10, 0, 10), (10, 10, 10, 10),
                       (56, 70, 48, 80), (1000, 200_000, 1100, 190_000)]:
        limits = [[c] + [float(x) for x in confint_proportions_2indep(a, m, b, n, method="newcomb", compare="diff",
                                                                     alpha=1 - c)] for c in CONFIDENCES]
        cases.append({"counts": [a, m, b, n], "limits": limits})
    return cases


# --- means and ranks


def sequence(rows, factor, offset, modulus):
    """Numbers that every language computes alike."""
    return np.array([(i * factor + offset) % modulus / modulus for i in range(rows)])


def losses(rng):
    """Name to candidate and baseline."""
    normal = rng.normal(size=(2, 37)).round(6)
    counts = rng.integers(0, 5, size=(2, 80))
    few = rng.integers(0, 3, size=(2, 12))
    same = rng.normal(size=60).round(6)
    partly = same.copy()
    partly[:25] += rng.normal(0.2, 1, size=25).round(6)
    large = rng.normal(size=(2, 400))
    return {
        "normal": (normal[0], normal[1] + 0.3),
        "tied": (counts[0], counts[1]),
        "few tied": (few[0], few[1]),
        "mostly equal": (partly, same),
        "three": (np.array([1.0, 2.5, 3.0]), np.array([0.5, 2.75, 1.0])),
        "eight": (np.array([1, 2, 3, 4, 5, 6, 7, 9.0]), np.array([1.5, 1, 4.25, 2, 2.125, 9, 3.5, 2])),
        "one way": (np.arange(10.0) * 1.5, np.arange(10.0)),
        "huge offset": (1e9 + normal[0], 1e9 + normal[1]),
        "400": (large[0].round(9), (large[1] * 2 + 0.2).round(9)),
    }


def t_quantile(level, freedom):
    """scipy's own quantile is good to 1e-9 only; R agrees with this one."""
    return solve(lambda t: stats.t.sf(t, freedom) - level, 0, 1e6)


def t_case(candidate, baseline):
    d = np.asarray(candidate, float) - np.asarray(baseline, float)
    bounds = [-1.0, -0.1, 0.0, 0.25, 3.0]
    above = [float(stats.ttest_1samp(d, b, alternative="greater").pvalue) for b in bounds]
    below = [float(stats.ttest_1samp(d, b, alternative="less").pvalue) for b in bounds]
    assert math.isclose(above[2], stats.ttest_rel(candidate, baseline, alternative="greater").pvalue, rel_tol=1e-9)
    limits = []
    for c in CONFIDENCES:
        reach = t_quantile(tail(c), len(d) - 1) * stats.sem(d)
        limits.append([c, d.mean() - reach, d.mean() + reach])
    return {"estimate": d.mean(), "error": stats.sem(d), "bounds": bounds, "above": above, "below": below, "limits": limits}


def signed_rank_p(d, bound, side, exact):
    x = d - bound
    if not exact:
        if (x == 0).all():
            return 1.0
        return stats.wilcoxon(x, zero_method="pratt", correction=True, alternative=side, mode="approx").pvalue
    return stats.wilcoxon(x, alternative=side, mode="exact").pvalue


def wilcoxon_case(candidate, baseline):
    d = np.asarray(candidate, float) - np.asarray(baseline, float)
    n = len(d)
    exact = n <= 50 and len(set(d)) == n
    i, j = np.triu_indices(n)
    walsh = np.sort((d[i] + d[j]) / 2)
    # Bounds at which no difference is exactly 0 and no two distances are equal, where scipy's exact test is exact.
    bounds = [-1.0, -0.1, 0.0, 0.25, 3.0]
    if exact:
        bounds = [b for b in bounds if b not in walsh]
    with np.errstate(all="ignore"):
        above = [float(signed_rank_p(d, b, "greater", exact)) for b in bounds]
        below = [float(signed_rank_p(d, b, "less", exact)) for b in bounds]
        limits = [[c, -walsh_limit(-d, -walsh, tail(c), exact), walsh_limit(d, walsh, tail(c), exact)]
                  for c in CONFIDENCES]
    limits = [[x if math.isfinite(x) else str(x).replace("inf", "Infinity") for x in limit] for limit in limits]
    return {"estimate": float(np.median(walsh)), "exact": exact, "bounds": bounds, "above": above, "below": below,
            "limits": limits}


def walsh_limit(d, walsh, level, exact):
    """The greatest bound that "below" does not exclude: it is one of the means of pairs, so all are tried, from above."""
    values = sorted(set(walsh.round(12)), reverse=True)
    gap = min((a - b for a, b in zip(values, values[1:])), default=1.0) / 2
    if signed_rank_p(d, values[0] + 1, "less", exact) > level:
        return math.inf
    low, high = 0, len(values) - 1
    while low < high:  # p-values fall as bounds rise
        middle = (low + high) // 2
        if signed_rank_p(d, values[middle] - gap, "less", exact) > level:
            high = middle
        else:
            low = middle + 1
    return float(values[low])


def means(rng):
    cases = []
    for name, (candidate, baseline) in losses(rng).items():
        case = {"name": name, "candidate": list(map(float, candidate)), "baseline": list(map(float, baseline)),
                "wilcoxon": wilcoxon_case(candidate, baseline)}
        case["t"] = t_case(candidate, baseline)
        cases.append(case)
    swinging = [float(x) for x in np.tile([1.0, -1.0], 12) + rng.normal(0, 0.1, size=24).round(6)]
    cases.append({"name": "swinging", "candidate": swinging, "baseline": [0.0] * 24, "t": t_case(swinging, np.zeros(24))})
    return cases


def large():
    """A million rows by formula, so that they need no file."""
    a, b = sequence(1_000_000, 7919, 13, 1_000_003), sequence(1_000_000, 104_729, 7, 999_983)
    d = a * a - b * b * 0.999
    n = len(d)
    case = {"t": t_case(d, np.zeros(n)), "wilcoxon": {}}
    for bound in (-0.01, 0.0, 0.001):
        x = d - bound
        case["wilcoxon"][str(bound)] = [
            float(stats.wilcoxon(x, zero_method="pratt", correction=True, alternative=side, mode="approx").pvalue)
            for side in ("greater", "less")]
    return case


# --- families, ranks, power, bootstrap


def corrections(rng):
    families = [[], [0.03], [0.01, 0.01, 0.01], [1.0, 0.0, 0.5], [0.04, 0.001, 0.2, 0.04, 0.9],
                list(rng.uniform(size=40).round(3) ** 3)]
    cases = []
    for family in families:
        case = {"p": list(map(float, family))}
        for name, method in (("HOLM", "holm"), ("BENJAMINI_HOCHBERG", "fdr_bh")):
            case[name] = list(map(float, multipletests(family, method=method)[1])) if family else []
        cases.append(case)
    return cases


def ranks(rng):
    arrays = [[], [3.0], [2.0, 2.0], [0.0, -0.0, 1.0], list(rng.integers(0, 6, size=30).astype(float)),
              list(rng.normal(size=20).round(1))]
    return [{"values": list(map(float, a)), "ranks": list(map(float, stats.rankdata(a))) if a else []} for a in arrays]


def power():
    """Connor's approximation, for more than a thousand rows that only one model gets right; corrected.py has the exact ones."""
    cases = []
    for rows, cancelling, confidence, strength, margin in [
            (30_000, 0.05, 0.975, 0.8, 0.002), (100_000, 0.02, 0.95, 0.8, 0.001), (4_000, 0.3, 0.95, 0.9, 0.01),
            (3_000_000_000, 1e-6, 0.99, 0.8, 5e-8)]:
        za, zb = stats.norm.ppf(confidence), stats.norm.ppf(strength)

        def excess(effect, n=rows):
            d = min(1, cancelling + effect)
            return za * math.sqrt(d) + zb * math.sqrt(d - effect * effect) - effect * math.sqrt(n) + 1 / math.sqrt(n)

        needed = math.ceil(solve(lambda n: excess(margin, n), 1, 1e11))
        cases.append({"rows": rows, "cancelling": cancelling, "confidence": confidence, "power": strength,
                      "effect": solve(excess, 1e-9, 1), "margin": margin, "needed": needed})
    return cases


def bootstrap_p(values, bound, z0, a):
    """One-sided p-value of "above": the share of replicates at most the bound, one more added to both, through BCa."""
    n = len(values)
    count = int((values <= bound).sum())
    if count == n:
        return 1.0
    share = (1 + count) / (n + 1)
    shift = stats.norm.ppf(share) - z0
    if 1 + a * shift <= 0:
        return 1 / (n + 1) if shift < 0 else 1.0
    return max(1 / (n + 1), stats.norm.cdf(shift / (1 + a * shift) - z0))


def bootstrap(rng):
    # Numbers of replicates for which no p-value is exactly that of a limit, where rounding decides.
    cases = []
    skewed = rng.exponential(size=25).round(6)
    samples = {"skewed": (skewed.mean(), np.array([rng.choice(skewed, 25).mean() for _ in range(997)]).round(9),
                          np.array([np.delete(skewed, i).mean() for i in range(25)])),
               "coarse": (0.5, rng.integers(0, 9, size=200) / 8, rng.integers(0, 4, size=20) / 4),
               "constant": (2.0, np.full(50, 2.0), np.full(10, 2.0)),
               "all above": (0.0, rng.uniform(1, 2, size=100).round(6), rng.normal(size=30).round(6)),
               "very skewed jackknife": (0.3, rng.normal(size=400).round(6), np.array([0.0] * 199 + [-1.0]))}
    for name, (estimate, values, jackknife) in samples.items():
        n = len(values)
        below = (values < estimate).sum() + (values == estimate).sum() / 2
        z0 = float(stats.norm.ppf(min(max(below, 0.5), n - 0.5) / n))
        influence = jackknife.mean() - jackknife
        squares = (influence ** 2).sum()
        a = float((influence ** 3).sum() / (6 * squares ** 1.5)) if squares > 0 else 0.0
        case = {"name": name, "estimate": float(estimate), "values": list(map(float, values)),
                "jackknife": list(map(float, jackknife)), "error": float(np.std(values, ddof=1))}
        bounds = [float(b) for b in np.quantile(values, [0, 0.01, 0.3, 0.5, 0.99, 1])] + [float(values.min()) - 1]
        for method, bias, skew in (("percentile", 0.0, 0.0), ("bca", z0, a)):
            above = [bootstrap_p(values, b, bias, skew) for b in bounds]
            beneath = [bootstrap_p(-values, -b, -bias, -skew) for b in bounds]
            limits = []
            for c in CONFIDENCES:
                inside = [v for v in np.sort(values) if bootstrap_p(values, v, bias, skew) > tail(c)]
                inside_above = [v for v in np.sort(values) if bootstrap_p(-values, -v, -bias, -skew) > tail(c)]
                low = "-Infinity" if bootstrap_p(values, values.min() - 1, bias, skew) > tail(c) else float(inside[0])
                high = "Infinity" if bootstrap_p(-values, -values.max() - 1, -bias, -skew) > tail(c) \
                    else float(inside_above[-1])
                limits.append([c, low, high])
            case[method] = {"bounds": bounds, "above": above, "below": beneath, "limits": limits}
        cases.append(case)
    return cases


# --- the random stream: SplitMix64 as its authors publish it (Steele, Lea and Flood 2014), and draws as documented

BITS = (1 << 64) - 1


class SplitMix:
    def __init__(self, seed, gamma=0x9E3779B97F4A7C15):
        self.seed, self.gamma = seed & BITS, gamma

    def next_seed(self):
        self.seed = (self.seed + self.gamma) & BITS
        return self.seed

    def next_long(self):
        z = self.next_seed()
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9 & BITS
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB & BITS
        return z ^ (z >> 31)

    def split(self):
        seed = self.next_long()
        z = self.next_seed()
        z = (z ^ (z >> 33)) * 0xFF51AFD7ED558CCD & BITS
        z = (z ^ (z >> 33)) * 0xC4CEB9FE1A85EC53 & BITS
        z = (z ^ (z >> 33)) | 1
        return SplitMix(seed, z ^ 0xAAAAAAAAAAAAAAAA if bin(z ^ (z >> 1)).count("1") < 24 else z)


def halves(stream):
    while True:
        bits = stream.next_long()
        yield bits >> 32
        yield bits & 0xFFFFFFFF


def draw(stream, size):
    counts = [0] * size
    left = size
    for u in halves(stream):
        if left == 0:
            return counts
        if (u * size) % (1 << 32) >= (1 << 32) % size:
            counts[(u * size) >> 32] += 1
            left -= 1


def streams():
    cases = []
    for seed in (0, 42, -7):
        root = SplitMix(seed)
        root.split()
        replicates = [root.split() for _ in range(5)]
        cases.append({"seed": seed, "rows": 13, "counts": [draw(stream, 13) for stream in replicates]})
    return cases


def main():
    rng = np.random.default_rng(SEED)
    content = {
        "made by": f"statistics.py, python {platform.python_version()}, scipy {scipy.__version__}, numpy {np.__version__},"
                   f" statsmodels {statsmodels.__version__}, seed {SEED}",
        "paired proportions": paired_proportions(),
        "proportions": proportions(),
        "two proportions": two_proportions(),
        "means": means(rng),
        "a million": large(),
        "corrections": corrections(rng),
        "ranks": ranks(rng),
        "power": power(),
        "bootstrap": bootstrap(rng),
        "streams": streams(),
    }
    lines = []
    for key, value in content.items():
        if isinstance(value, list):
            value = "[\n" + ",\n".join(json.dumps(case) for case in value) + "\n]"
        else:
            value = json.dumps(value)
        lines.append(f"{json.dumps(key)}: {value}")
    (HERE / "statistics.json").write_text("{" + ",\n".join(lines) + "}\n")


main()
