#!/usr/bin/python3
"""Reference values of gates on metrics of forecasts that are no means: python3 forecasts.py > forecasts.csv

Run by hand, never by the build; needs corrected.py and statistics.json beside it. The metrics are those of scikit-learn and
scipy. Each time is left out in turn by hand; what follows from the changes is what corrected.py does with means over time. Labels
are the candidates of statistics.json, predictions its baselines, and the other model's are those of one time later.
"""
import csv
import json
import math
import sys
from pathlib import Path

import numpy as np
import scipy
import sklearn
import statsmodels
from scipy import stats
from sklearn import metrics

import corrected

HERE = Path(__file__).parent
METRICS = {
    "rmse": lambda y, p: math.sqrt(metrics.mean_squared_error(y, p)),
    "r2": metrics.r2_score,
    "explained_variance": metrics.explained_variance_score,
    "wape": lambda y, p: np.abs(y - p).sum() / np.abs(y).sum(),
    "pearson": lambda y, p: stats.pearsonr(y, p)[0],
    "spearman": lambda y, p: stats.spearmanr(y, p)[0],
    "kendall_tau": lambda y, p: stats.kendalltau(y, p)[0],
}


def added(statistic, n):
    """The statistic, and around it what each time adds."""
    everything = np.arange(n)
    estimate = statistic(everything)
    change = np.array([(n - 1) * (estimate - statistic(np.delete(everything, time))) for time in range(n)])
    return estimate + change - change.mean()


def main():
    print(f"# forecasts.py; numpy {np.__version__}, scipy {scipy.__version__}, scikit-learn {sklearn.__version__},"
          f" statsmodels {statsmodels.__version__}; no seed")
    print("what,test,sample,parameter,ask,at,value")
    writer = csv.writer(sys.stdout, lineterminator="\n")
    for case in json.loads((HERE / "statistics.json").read_text())["means"]:
        if case["name"] not in ("normal", "tied", "400"):
            continue
        y, mine = np.array(case["candidate"]), np.array(case["baseline"])
        theirs = np.roll(mine, -1)
        for name, metric in METRICS.items():
            values = added(lambda rows: metric(y[rows], mine[rows]), len(y))
            differences = added(lambda rows: metric(y[rows], mine[rows]) - metric(y[rows], theirs[rows]), len(y))
            for what, series in (("value", values), ("difference", differences)):
                for horizon in (1, 2):
                    for line in corrected.mean_over_time(name, case["name"], horizon, series):
                        writer.writerow([what, *line[1:-2], *map(repr_of, line[-2:])])


def repr_of(cell):
    return repr(float(cell)) if isinstance(cell, float) else cell


main()
