"""The work of the model benchmarks with pandas and scikit-learn: start, slices or report.

Usage: model_metrics.py start|slices|report FILE.csv [THREADS]. Prints CPU seconds, wall seconds and peak megabytes like the
Java cells. Threads are ignored; these functions use one.
"""

import resource
import sys
import time

import pandas
from sklearn import metrics


def slices(file):
    """Six metrics of all rows and of each of 200 slices."""
    rows = pandas.read_csv(file, usecols=["slice", "label", "probability"])
    rows["positive"] = (rows["label"] == "yes").astype(int)
    rows["predicted"] = (rows["probability"] >= 0.5).astype(int)
    return [six(rows)] + [six(part) for _, part in rows.groupby("slice")]


def six(rows):
    label, predicted, probability = rows["positive"], rows["predicted"], rows["probability"]
    return (
        metrics.roc_auc_score(label, probability),
        metrics.average_precision_score(label, probability),
        metrics.log_loss(label, probability),
        metrics.accuracy_score(label, predicted),
        metrics.precision_score(label, predicted),
        metrics.recall_score(label, predicted),
    )


def report(file):
    """Precision, recall and F1 of each of ten classes, and their averages, of labels that are texts."""
    rows = pandas.read_csv(file, usecols=["kind", "predicted_kind"])
    return metrics.classification_report(rows["kind"], rows["predicted_kind"])


def peak():
    """In KiB. Not ru_maxrss, which begins with what the process that started this one had."""
    with open("/proc/self/status", encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:"))


def main():
    started = time.time()
    {"start": len, "slices": slices, "report": report}[sys.argv[1]](sys.argv[2])
    used = resource.getrusage(resource.RUSAGE_SELF)
    with open("/proc/self/stat", encoding="ascii") as status:
        ticks = int(status.read().rsplit(")", 1)[1].split()[19])
    with open("/proc/uptime", encoding="ascii") as uptime:
        wall = float(uptime.read().split()[0]) - ticks / 100
    assert wall >= time.time() - started - 1
    print(f"cost: {used.ru_utime + used.ru_stime} {wall} {peak() / 1024}")


if __name__ == "__main__":
    main()
