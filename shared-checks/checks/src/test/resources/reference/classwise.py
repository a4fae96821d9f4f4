"""What the reference scripts of multiclass and multilabel metrics share: ratios of classes, areas, and the file they write.

A value is "undefined" where the definition divides 0 by 0. A ratio is found to do so by asking scikit-learn twice, with
zero_division 0 and 1: an answer that follows the argument is no answer.
"""

import json
import warnings

import numpy as np
import sklearn
from sklearn import metrics

warnings.filterwarnings("ignore")

UNDEFINED = "undefined"
RATIOS = {
    "precision": metrics.precision_score,
    "recall": metrics.recall_score,
    "f1": metrics.f1_score,
    "jaccard": metrics.jaccard_score,
    "f_beta": lambda *given, **named: metrics.fbeta_score(*given, beta=0.5, **named),
}


def text(name, arguments):
    """The metric as a suite writes it."""
    if name == "f_beta":
        arguments = ["beta=0.5"] + arguments
    return name + ("(" + ", ".join(arguments) + ")" if arguments else "")


def ratio(name, truth, said, weights, labels, average):
    """A ratio, or the ratios of all labels with average None; where there is none, NaN."""
    answers = [
        np.asarray(RATIOS[name](truth, said, labels=labels, average=average, sample_weight=weights, zero_division=z), float)
        for z in (0, 1)
    ]
    return np.where(answers[0] == answers[1], answers[0], np.nan)


def said_of(number):
    return UNDEFINED if np.isnan(number) else float(number)


def averages(name, truth, said, weights, labelled, predicted, part):
    """The macro and weighted averages of a ratio under each rule for absent classes, and the ratio of each class."""
    all_labels = list(range(len(labelled)))
    each = ratio(name, truth, said, weights, all_labels, None)
    present = [c for c in all_labels if labelled[c] > 0 or (name != "recall" and predicted[c] > 0)]
    skip = np.mean(each[present]) if present else np.nan
    whole = skip if part else np.mean(each) if all_labels else np.nan
    heavy = [c for c in all_labels if labelled[c] > 0]
    weighted = np.sum(each[heavy] * labelled[heavy]) / np.sum(labelled[heavy]) if heavy else np.nan
    return each, {
        text(name, ["average=macro"]): said_of(whole),
        text(name, ["absent=skip"]): said_of(skip),
        text(name, ["average=weighted"]): said_of(weighted),
    }


def zero_divisions(name, truth, said, weights, labelled):
    """What scikit-learn says with zero_division=0, which is our absent=zero; a mean without any weight stays undefined."""
    values = {}
    for average in ("macro", "weighted"):
        value = RATIOS[name](
            truth, said, labels=range(len(labelled)), average=average, sample_weight=weights, zero_division=0
        )
        known = average == "macro" or labelled.sum() > 0
        values[text(name, ["average=" + average, "absent=zero"])] = float(value) if known else UNDEFINED
    return values


def area(function, positive, scores, weights):
    """An area under a curve; NaN without a positive, and for ROC without a negative."""
    counted = positive[weights > 0]
    if not counted.any() or (function is metrics.roc_auc_score and counted.all()):
        return np.nan
    return function(positive, scores, sample_weight=weights)


def area_averages(name, function, positive, scores, weights, part):
    """Macro and weighted averages of an area over the columns, and the area of each."""
    each = np.array([area(function, positive[:, c], scores[:, c], weights) for c in range(positive.shape[1])])
    mass = (positive * weights[:, None]).sum(axis=0)
    present = mass > 0
    macro = np.mean(each[present]) if part and present.any() else np.mean(each) if len(each) else np.nan
    if part and not present.any():
        macro = np.nan
    weighted = np.sum((each * mass)[present]) / np.sum(mass) if present.any() else np.nan
    return each, {name + "(average=macro)": said_of(macro), name + "(average=weighted)": said_of(weighted)}


def write(script, seed, cases):
    head = {"script": script, "tool": "scikit-learn", "version": sklearn.__version__, "seed": seed}
    with open(script.replace(".py", ".json"), "w", encoding="utf-8") as file:
        file.write(json.dumps(head)[:-1] + ', "cases": [\n')
        file.write(",\n".join(json.dumps(case, ensure_ascii=False) for case in cases))
        file.write("\n]}\n")
