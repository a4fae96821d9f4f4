#!/usr/bin/python3
"""Makes regression.json and forecasting.json: run by hand in this folder, with Debian's python3-sklearn, python3-scipy
and python3-statsmodels. Where no tool has a metric, its definition is computed in rational numbers."""
import math
import warnings
from fractions import Fraction

import numpy as np
import reference_file
import scipy
import sklearn
import statsmodels
from scipy import integrate, stats
from sklearn import metrics as sk
from statsmodels.stats.weightstats import DescrStatsW

SEED = 20240611
warnings.simplefilter("ignore")


def exact(numbers):
    return [Fraction(float(number)) for number in numbers]


def weights_of(case):
    return case["weight"] if "weight" in case else [1.0] * len(case["label"])


def weighted_mean(case, loss):
    weights = exact(weights_of(case))
    if sum(weights) == 0:
        return None
    return sum(w * l for w, l in zip(weights, loss)) / sum(weights)


def square_root(fraction):
    return None if fraction is None else math.sqrt(fraction)


def constant(case, column):
    return len({v for v, w in zip(case[column], weights_of(case)) if w > 0}) < 2


def scikit(function, case, **options):
    return function(case["label"], case["prediction"], sample_weight=case.get("weight"), **options)


def relative(case, halves):
    rows = zip(exact(case["label"]), exact(case["prediction"]))
    return weighted_mean(
        case, [halves * abs(p - y) / (abs(p) + abs(y)) if p or y else Fraction(0) for y, p in rows])


def wape(case):
    size = weighted_mean(case, [abs(y) for y in exact(case["label"])])
    error = weighted_mean(case, [abs(p - y) for y, p in zip(exact(case["label"]), exact(case["prediction"]))])
    return error / size if size else None


def concordance(case):
    y, p = exact(case["label"]), exact(case["prediction"])
    my, mp = weighted_mean(case, y), weighted_mean(case, p)
    vy = weighted_mean(case, [(v - my) ** 2 for v in y])
    vp = weighted_mean(case, [(v - mp) ** 2 for v in p])
    both = weighted_mean(case, [(a - my) * (b - mp) for a, b in zip(y, p)])
    return 2 * both / (vy + vp + (my - mp) ** 2)


def pearson(case):
    if "weight" in case:
        return DescrStatsW(np.c_[case["label"], case["prediction"]], weights=case["weight"]).corrcoef[0, 1]
    return stats.pearsonr(case["label"], case["prediction"])[0]


def middle_median(case):
    """Of rows that stand as often as they weigh, which are whole numbers."""
    times = np.array(weights_of(case), dtype=int)
    return sk.median_absolute_error(np.repeat(case["label"], times), np.repeat(case["prediction"], times))


def interval(case, of_row):
    if "lower" not in case:
        return None
    rows = zip(exact(case["label"]), exact(case["lower"]), exact(case["upper"]))
    return weighted_mean(case, [of_row(*row) for row in rows])


def winkler(alpha):
    a = Fraction(str(alpha))
    return lambda y, l, u: u - l + 2 / a * max(l - y, y - u, Fraction(0))


def crps(case):
    """The integral that defines it, over the two sides of the label, in units of the deviation."""
    if "deviation" not in case:
        return None
    area = lambda function, start, end: integrate.quad(function, start, end, epsabs=0, epsrel=1e-12, limit=200)[0]
    losses = []
    for y, p, d in zip(case["label"], case["prediction"], case["deviation"]):
        z = abs(y - p) / d if d else 0  # both sides are alike
        near = area(lambda x: stats.norm.cdf(x) ** 2, -40, 0) + area(lambda x: stats.norm.cdf(x) ** 2, 0, z) if z else \
            area(lambda x: stats.norm.cdf(x) ** 2, -40, 0)
        losses.append(d * (near + area(lambda x: stats.norm.sf(x) ** 2, z, z + 40)) if d else abs(y - p))
    return weighted_mean(case, exact(losses))


def with_weight_1(case):
    return dict(case, weight=weights_of(case))


def values_of(case):
    varied = lambda compute: None if constant(case, "label") else compute()
    both = lambda compute: None if constant(case, "label") or constant(case, "prediction") else compute()
    formulas = {
        "mae": lambda: scikit(sk.mean_absolute_error, case),
        "mse": lambda: scikit(sk.mean_squared_error, case),
        "rmse": lambda: scikit(sk.mean_squared_error, case, squared=False),
        "median_absolute_error": lambda: middle_median(case),
        "median_absolute_error(median=lower)": lambda: scikit(sk.median_absolute_error, with_weight_1(case)),
        "mean_error": lambda: weighted_mean(
            case, [p - y for y, p in zip(exact(case["label"]), exact(case["prediction"]))]),
        "r2": lambda: varied(lambda: scikit(sk.r2_score, case)),
        "explained_variance": lambda: varied(lambda: scikit(sk.explained_variance_score, case)),
        "d2_absolute_error": lambda: varied(lambda: scikit(sk.d2_absolute_error_score, case)),
        "mape": lambda: scikit(sk.mean_absolute_percentage_error, case),
        "wape": lambda: wape(case),
        "smape": lambda: relative(case, 2),
        "smape(range=1)": lambda: relative(case, 1),
        "rmsle": lambda: scikit(sk.mean_squared_log_error, case, squared=False),
        "poisson_deviance": lambda: scikit(sk.mean_poisson_deviance, case),
        "gamma_deviance": lambda: scikit(sk.mean_gamma_deviance, case),
        "pearson": lambda: both(lambda: pearson(case)),
        "concordance": lambda: both(lambda: concordance(case)),
        "coverage": lambda: interval(case, lambda y, l, u: Fraction(int(l <= y <= u))),
        "mean_width": lambda: interval(case, lambda y, l, u: u - l),
        "crps": lambda: crps(case),
    }
    for power in (-1, 0, 1, 1.5, 2, 3):
        formulas[f"tweedie_deviance(power={power})"] = lambda p=power: scikit(sk.mean_tweedie_deviance, case, power=p)
        formulas[f"d2_tweedie(power={power})"] = lambda p=power: varied(
            lambda: scikit(sk.d2_tweedie_score, case, power=p))
    for quantile in (0.05, 0.5, 0.9):
        formulas[f"pinball_loss(quantile={quantile})"] = lambda q=quantile: scikit(
            sk.mean_pinball_loss, case, alpha=q)
        formulas[f"d2_pinball(quantile={quantile})"] = lambda q=quantile: varied(
            lambda: scikit(sk.d2_pinball_score, with_weight_1(case), alpha=q))
    for alpha in (0.1, 0.5):
        formulas[f"winkler_score(alpha={alpha})"] = lambda a=alpha: interval(case, winkler(a))
    if "weight" not in case:
        formulas["max_error"] = lambda: sk.max_error(case["label"], case["prediction"])
        formulas["spearman"] = lambda: both(lambda: stats.spearmanr(case["label"], case["prediction"])[0])
        formulas["kendall_tau"] = lambda: both(lambda: stats.kendalltau(case["label"], case["prediction"])[0])
    elif any(w != int(w) for w in case["weight"]):
        del formulas["median_absolute_error"]
    largest = max(map(abs, case["label"]), default=0)
    for name in list(formulas):
        if largest > 1e160 and name in ("pearson", "concordance"):
            del formulas[name]  # scipy and rational numbers survive squares that a double does not hold
        if largest > 1e160 or 1e8 < largest < 1e10:
            if "tweedie" in name or "deviance" in name:
                del formulas[name]  # differences of numbers so close that scikit-learn's have no digit left
    return {name: finite(formula, case) for name, formula in formulas.items()}


def finite(formula, case):
    return "undefined" if sum(weights_of(case)) == 0 else reference_file.finite(formula)


def regression_cases():
    random = np.random.default_rng(SEED)
    n = 200
    label = random.normal(10, 5, n)
    noisy = label + random.normal(0.5, 2, n)
    yield "plain", {"label": label, "prediction": noisy, "lower": noisy - 2.5, "upper": noisy + 2.5}
    yield "weighted", {
        "label": label, "prediction": noisy, "weight": np.round(random.exponential(1, n), 3) * (random.random(n) > 0.2),
        "lower": noisy - random.exponential(2, n), "upper": noisy + random.exponential(2, n)}
    counts = random.poisson(2, n).astype(float)
    yield "counts with ties and zeros", {"label": counts, "prediction": np.round(counts * 0.7 + random.random(n), 1) + 0.1}
    yield "whole weights", {"label": counts, "prediction": counts + random.integers(1, 4, n), "weight": random.integers(0, 3, n)}
    amounts = random.gamma(2, 100, n)
    yield "amounts above 0", {"label": amounts, "prediction": amounts * random.lognormal(0, 0.3, n)}
    yield "weighted amounts", {
        "label": amounts, "prediction": amounts * random.lognormal(0, 0.3, n), "weight": random.random(n)}
    yield "negative labels", {"label": -amounts, "prediction": -amounts + random.normal(0, 40, n)}
    yield "worse than the mean", {"label": label, "prediction": -label}
    yield "four rows of weight 1", {"label": [0, 0, 0, 0], "prediction": [1, 2, 3, 4], "weight": [1, 1, 1, 1]}
    yield "four rows", {"label": [0, 0, 0, 0], "prediction": [1, 2, 3, 4]}
    yield "perfect", {"label": [1, 2, 3, 3], "prediction": [1, 2, 3, 3]}
    yield "constant label", {"label": [0.1, 0.1, 0.1], "prediction": [1, 2, 3]}
    yield "constant label where rows weigh", {
        "label": [0.1, 0.1, 7, 0.1], "prediction": [1, 2, 3, 4], "weight": [0.3, 0.7, 0, 0.1]}
    yield "constant prediction", {"label": [1, 2, 4], "prediction": [0.1, 0.1, 0.1]}
    yield "labels of 0", {"label": [0, 0, 1], "prediction": [0, 1, 1]}
    yield "one row", {"label": [2], "prediction": [3], "lower": [2], "upper": [2]}
    yield "no rows", {"label": [], "prediction": []}
    yield "no weight", {"label": [1, 2], "prediction": [2, 1], "weight": [0, 0]}
    yield "limits on the label", {"label": [1, 2, 3], "prediction": [1, 2, 3], "lower": [1, 1, 4], "upper": [2, 2, 5]}
    yield "huge", {"label": [1e150, 2e150, 4e150], "prediction": [2e150, 2e150, 3.5e150]}
    yield "too huge to square", {"label": [1e200, 2e200, 4e200], "prediction": [2e200, 2e200, 3.5e200]}
    yield "far from 0", {"label": 1e9 + label, "prediction": 1e9 + noisy}
    deviation = np.round(random.exponential(2, n), 3) + 0.001
    yield "normal distributions", {"label": label, "prediction": noisy, "deviation": deviation}
    yield "weighted normal distributions", {
        "label": label, "prediction": noisy, "weight": random.integers(0, 3, n), "deviation": deviation}
    yield "sure, right and far off", {
        "label": [1, 2, 3, 4, 5], "prediction": [1, 3, 3, 4, 105], "deviation": [0, 0, 1, 1e-3, 1]}


def forecasting_cases():
    random = np.random.default_rng(SEED)
    n = 60
    label = 100 + 10 * np.sin(np.arange(n) / 3) + random.normal(0, 3, n)
    columns = {
        "label": label, "prediction": label + random.normal(1, 3, n), "naive": label + random.normal(0, 5, n),
        "naive_mae": np.repeat([3.5, 4.25, 8], n // 3), "naive_rmse": np.repeat([4.5, 6, 9.5], n // 3)}
    yield "three series", columns
    yield "weighted", dict(columns, weight=random.integers(0, 4, n))
    yield "a naive forecast that is right", {"label": [1, 2], "prediction": [2, 2], "naive": [1, 2]}
    yield "one row", {
        "label": [3], "prediction": [1], "naive": [4], "naive_mae": [0.5], "naive_rmse": [0.25]}
    yield "no rows", {"label": [], "prediction": [], "naive": [], "naive_mae": [], "naive_rmse": []}
    yield "label and prediction only", {"label": [1, 2, 2, 3], "prediction": [1, 3, 1, 4]}


def forecasting_values(case):
    y, p = exact(case["label"]), exact(case["prediction"])
    column = lambda name: exact(case[name]) if name in case else []
    formulas = {
        "mase": lambda: weighted_mean(case, [abs(a - b) / s for a, b, s in zip(y, p, column("naive_mae"))])
        if "naive_mae" in case else None,
        "rmsse": lambda: square_root(
            weighted_mean(case, [((a - b) / s) ** 2 for a, b, s in zip(y, p, column("naive_rmse"))]))
        if "naive_rmse" in case else None,
        "relative_mae": lambda: weighted_mean(case, [abs(a - b) for a, b in zip(y, p)])
        / weighted_mean(case, [abs(a - b) for a, b in zip(y, column("naive"))]) if "naive" in case else None,
        "overforecast_rate": lambda: weighted_mean(case, [Fraction(int(b > a)) for a, b in zip(y, p)]),
        "mae": lambda: scikit(sk.mean_absolute_error, case),
    }
    return {name: finite(formula, case) for name, formula in formulas.items()}


tools = f"scikit-learn {sklearn.__version__}, scipy {scipy.__version__}, statsmodels {statsmodels.__version__}"
made_by = f"regression.py, {tools}, seed {SEED}"
reference_file.write("regression.json", made_by, regression_cases(), values_of)
reference_file.write("forecasting.json", made_by, forecasting_cases(), forecasting_values)
