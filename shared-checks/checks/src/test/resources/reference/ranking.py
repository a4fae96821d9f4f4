#!/usr/bin/python3
"""Makes ranking.json: run by hand in this folder, with Debian's python3-sklearn. What scikit-learn does not have is
computed by its definition in rational numbers, as the mean over all orders of the documents that have one score."""
import itertools
from fractions import Fraction

import numpy as np
import reference_file
import sklearn
from sklearn import metrics as sk

SEED = 20240612


def queries_of(case):
    """Relevance and score of the documents of each query that has a relevant one."""
    for query in sorted(set(case["query"])):
        rows = [row for row, of in enumerate(case["query"]) if of == query]
        relevance = np.array([case["relevance"][row] for row in rows])
        if relevance.max() > 0:
            yield relevance, np.array([case["score"][row] for row in rows])


def mean(case, score):
    values = [score(relevance, scores) for relevance, scores in queries_of(case)]
    return sum(values) / len(values) if values else None


def gains(relevance, gain):
    return relevance if gain == "linear" else 2.0 ** relevance - 1


def two_or_more(relevance, scores):
    """scikit-learn takes one document for something else; a last one without relevance adds nothing."""
    return (relevance, scores) if len(scores) > 1 else (np.append(relevance, 0), np.append(scores, scores[0] - 1))


def dcg(k, gain):
    def score(relevance, scores):
        relevance, scores = two_or_more(relevance, scores)
        return sk.dcg_score([gains(relevance, gain)], [scores], k=k)

    return score


def ndcg(k, gain):
    def score(relevance, scores):
        relevance, scores = two_or_more(relevance, scores)
        gained = gains(relevance, gain)
        best = sk.dcg_score([gained], [gained], k=k, ignore_ties=True)
        value = sk.dcg_score([gained], [scores], k=k) / best
        assert abs(value - sk.ndcg_score([gained], [scores], k=k)) < 1e-12
        return value

    return score


def orders(relevance, scores):
    """Whether the document at each rank is relevant, in all orders of the documents that have one score."""
    ties = []
    for score in sorted(set(scores), reverse=True):
        tie = relevance[scores == score] > 0
        places = itertools.combinations(range(len(tie)), int(tie.sum()))
        ties.append([[place in chosen for place in range(len(tie))] for chosen in places])
    for order in itertools.product(*ties):
        yield [hit for tie in order for hit in tie]


def mean_of_orders(of):
    def score(relevance, scores):
        values = [of(ranked) for ranked in orders(relevance, scores)]
        return sum(values) / len(values)

    return score


def reciprocal_rank(k):
    return mean_of_orders(
        lambda ranked: next((Fraction(1, rank) for rank, hit in enumerate(ranked[:k], 1) if hit), Fraction(0)))


def average_precision(k):
    def score(ranked):
        found = [rank for rank, hit in enumerate(ranked[:k], 1) if hit]
        return sum((Fraction(place, rank) for place, rank in enumerate(found, 1)), Fraction(0)) / sum(ranked)

    return mean_of_orders(score)


def at(k, of):
    return mean_of_orders(lambda ranked: of(sum(ranked[:k]), sum(ranked)))


def values_of(case):
    formulas = {}
    for k in (None, 1, 3, 10):
        text = "" if k is None else f"@{k}"
        formulas[f"ndcg{text}"] = ndcg(k, "linear")
        formulas[f"ndcg{text}(gain=exponential)"] = ndcg(k, "exponential")
        formulas[f"dcg{text}"] = dcg(k, "linear")
        formulas[f"dcg{text}(gain=exponential)"] = dcg(k, "exponential")
        formulas[f"mrr{text}"] = reciprocal_rank(k)
        formulas[f"map{text}"] = average_precision(k)
    for k in (1, 3, 10):
        formulas[f"precision@{k}"] = at(k, lambda found, relevant, k=k: Fraction(found, k))
        formulas[f"recall@{k}"] = at(k, lambda found, relevant: Fraction(found, relevant))
        formulas[f"hit_rate@{k}"] = at(k, lambda found, relevant: Fraction(int(found > 0)))
    formulas["r_precision"] = mean_of_orders(lambda ranked: Fraction(sum(ranked[:sum(ranked)]), sum(ranked)))
    return {name: reference_file.finite(lambda: mean(case, formula)) for name, formula in formulas.items()}


def cases():
    random = np.random.default_rng(SEED)
    n = 300
    query = random.integers(0, 25, n)
    relevance = random.choice([0, 0, 0, 1, 2, 3], n)
    yield "25 queries in any order", {"query": query, "relevance": relevance, "score": relevance + random.normal(0, 2, n)}
    yield "tied scores", {"query": query, "relevance": relevance, "score": random.integers(-2, 3, n)}
    few = slice(0, 120)
    yield "every score the same", {"query": query[few], "relevance": relevance[few], "score": np.zeros(120)}
    yield "fractions of relevance", {"query": query, "relevance": random.random(n) * 3, "score": random.random(n)}
    yield "queries without a relevant document", {
        "query": [1, 1, 2, 2, 3, 3], "relevance": [0, 0, 1, 0, 0, 2], "score": [1, 2, 2, 1, 5, 4]}
    yield "one document", {"query": [1], "relevance": [1], "score": [0]}
    yield "no relevant document", {"query": [1, 1], "relevance": [0, 0], "score": [0, 1]}
    yield "no documents", {"query": [], "relevance": [], "score": []}
    yield "zeros of both signs", {"query": [1, 1, 1], "relevance": [0, 1, 2], "score": [-0.0, 0.0, -0.0]}
    yield "huge scores", {"query": [1, 1, 1], "relevance": [0, 1, 2], "score": [1e300, -1e300, 2e300]}


reference_file.write(
    "ranking.json", f"ranking.py, scikit-learn {sklearn.__version__}, seed {SEED}", cases(), values_of)
