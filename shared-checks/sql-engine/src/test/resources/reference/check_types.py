#!/usr/bin/python3
"""Makes the reference values of the check types: data.csv, parents.csv and expected.csv, beside this file.

Run by hand, never by the build. Every number comes from pandas, numpy, scipy or plain Python, none from our own code.
Columns of expected.csv: a check as the suite writes it, then rows considered, failing and null, then the observed value
as text; an empty cell says nothing.
"""
import csv
import datetime
import math
import platform
import random
import re
from collections import Counter
from fractions import Fraction
from pathlib import Path

import numpy as np
import pandas as pd
import scipy
import scipy.stats

SEED = 20261123
ROWS = 500
HERE = Path(__file__).parent
TOOLS = (
    f"# check_types.py, python {platform.python_version()}, pandas {pd.__version__}, numpy {np.__version__},"
    f" scipy {scipy.__version__}, seed {SEED}"
)
WORDS = ["alpha", "Beta", "gamma ", "", "  ", "naïve", "nai\u0308ve", "😀", "👩\u200d👧", "x" * 40, "it's", 'q"t', "a,b",
         "B2", "C33", "d4", "日本語", "straße"]
IBANS = ["GB82WEST12345698765432", "DE89370400440532013000", "FR1420041010050500013M02606", "NO9386011117947",
         "GB82WEST12345698765433", "DE00370400440532013000", "gb82west12345698765432", "XX00"]
CARDS = ["4111111111111111", "4111 1111 1111 1111", "5555-5555-5555-4444", "378282246310005", "4111111111111112",
         "6011111111111117", "601111111111111", "0000000000000"]
DATES = ["2024-02-29", "2023-02-29", "2023-12-31", "2023-13-01", "2023-1-5", "1900-02-29", "2000-02-29", "31.12.2023",
         "2023-04-31", "2023-04-30", "20230430"]


def make(rng):
    rows = []
    day = datetime.date(2025, 1, 1)
    for index in range(ROWS):
        day += datetime.timedelta(days=rng.choice([0, 0, 1, 1, 1, 1, 2, 5]))
        normal = rng.gauss(100, 15)
        rows.append({
            "id": index + 1,
            "ref": rng.choice([rng.randint(1, 40), rng.randint(1, 60), None]),
            "small": rng.randint(-5, 5) if rng.random() > 0.05 else None,
            "huge": rng.randint(-(2 ** 50), 2 ** 50),
            "x": repr(normal if rng.random() > 0.02 else normal * 10) if rng.random() > 0.1 else None,
            "y": repr(normal * 0.5 + rng.gauss(0, 10)) if rng.random() > 0.1 else None,
            "offset": repr(1e6 + rng.gauss(0, 0.001)),
            "price": f"{rng.randint(0, 20000) / 100:.2f}",
            "cost": f"{rng.randint(0, 20000) / 100:.2f}" if rng.random() > 0.03 else None,
            "word": rng.choice(WORDS) if rng.random() > 0.08 else None,
            "tied": ["b", "a", None, "c", "d"][index % 5] if index < 400 else rng.choice(["c", "d"]),
            "iban": rng.choice(IBANS) if rng.random() > 0.05 else None,
            "card": rng.choice(CARDS) if rng.random() > 0.05 else None,
            "date": rng.choice(DATES) if rng.random() > 0.05 else None,
            "day": day.isoformat() if rng.random() > 0.02 else None,
        })
    # Exactly tied at the top: c and d.
    both = Counter(row["tied"] for row in rows)
    for row in rows:
        if both["c"] == both["d"]:
            break
        more, less = ("c", "d") if both["c"] > both["d"] else ("d", "c")
        if row["tied"] == more and both[more] - both[less] >= 2:
            row["tied"] = less
            both[more] -= 1
            both[less] += 1
        elif row["tied"] == more:
            row["tied"] = None
            both[more] -= 1
    return rows


def quoted(value):
    """Nulls are NULL; the empty text is quoted."""
    return "NULL" if value is None else '"' + str(value).replace('"', '""') + '"'


def write_data(name, rows):
    columns = list(rows[0])
    with open(HERE / name, "w", encoding="utf-8", newline="\n") as out:
        out.write(TOOLS + "\n")
        out.write(",".join(columns) + "\n")
        for row in rows:
            out.write(",".join(quoted(row[column]) for column in columns) + "\n")


def luhn(text):
    digits = [int(c) for c in re.sub("[ -]", "", text)]
    doubled = [sum(divmod(d * 2, 10)) if i % 2 else d for i, d in enumerate(reversed(digits))]
    return re.fullmatch(r"(?:[0-9][ -]?){11,18}[0-9]", text) is not None and sum(doubled) % 10 == 0


def iban(text):
    if not re.fullmatch("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}", text):
        return False
    return int("".join(str(int(c, 36)) for c in text[4:] + text[:4])) % 97 == 1


def dated(text, pattern, shape):
    try:
        datetime.datetime.strptime(text, pattern)
        return re.fullmatch(shape, text) is not None
    except ValueError:
        return False


class Expected:
    def __init__(self):
        self.rows = []

    def tally(self, check, values, holds, nulls_fail=False):
        present = [value for value in values if value is not None]
        failing = sum(not holds(value) for value in present)
        if nulls_fail:
            missing = len(values) - len(present)
            self.counts(check, len(values), failing + missing, 0)
        else:
            self.counts(check, len(present), failing, len(values) - len(present))

    def counts(self, check, considered, failing, nulls):
        self.rows.append([check, considered, failing, nulls, f"{failing} failing"])

    def value(self, check, observed):
        text = repr(float(observed)) if isinstance(observed, (float, np.floating)) else str(observed)
        self.rows.append([check, "", "", "", text])

    def write(self):
        with open(HERE / "expected.csv", "w", encoding="utf-8", newline="") as out:
            out.write(TOOLS + "\n")
            writer = csv.writer(out, delimiter="\t", quoting=csv.QUOTE_NONE, quotechar=None, lineterminator="\n")
            writer.writerow(["check", "considered", "failing", "nulls", "observed"])
            writer.writerows(self.rows)


def column(rows, name):
    return [row[name] for row in rows]


def numbers(rows, name):
    return [None if row[name] is None else float(row[name]) for row in rows]


def shape(values):
    """Skewness G1 and excess kurtosis G2, of exact sums: those of scipy lose 8 digits where the spread is small."""
    exact = [Fraction(float(value)) for value in values]
    n = len(exact)
    mean = sum(exact) / n
    second, third, fourth = (sum((value - mean) ** power for value in exact) / n for power in (2, 3, 4))
    skewness = float(third) / float(second) ** 1.5 * math.sqrt(n * (n - 1)) / (n - 2)
    kurtosis = (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * (float(fourth / second ** 2) - 3) + 6)
    if values.std() > 1:
        assert math.isclose(skewness, scipy.stats.skew(values, bias=False), rel_tol=1e-9)
        assert math.isclose(kurtosis, scipy.stats.kurtosis(values, bias=False), rel_tol=1e-9)
    return skewness, kurtosis


def aggregates(out, rows):
    for name in ["small", "huge", "x", "offset", "price"]:
        values = np.array([value for value in numbers(rows, name) if value is not None])
        out.value(f"mean: {{ column: {name}, min: 0 }}", np.mean(values))
        out.value(f"sum: {{ column: {name}, min: 0 }}", np.sum(values))
        out.value(f"min: {{ column: {name}, min: 0 }}", np.min(values))
        out.value(f"max: {{ column: {name}, min: 0 }}", np.max(values))
        out.value(f"median: {{ column: {name}, min: 0 }}", np.median(values))
        for p in ["0", "0.01", "0.05", "0.25", "0.333", "0.75", "0.9", "0.99", "0.999", "1"]:
            out.value(f"quantile: {{ column: {name}, probability: {p}, min: 0 }}",
                      np.quantile(values, float(p), method="linear"))
        out.value(f"standard_deviation: {{ column: {name}, min: 0 }}", np.std(values, ddof=1))
        out.value(f"standard_deviation: {{ column: {name}, of: population, min: 0 }}", np.std(values, ddof=0))
        out.value(f"variance: {{ column: {name}, min: 0 }}", np.var(values, ddof=1))
        out.value(f"variance: {{ column: {name}, of: population, min: 0 }}", np.var(values, ddof=0))
        skewness, kurtosis = shape(values)
        out.value(f"skewness: {{ column: {name}, min: 0 }}", skewness)
        out.value(f"kurtosis: {{ column: {name}, min: 0 }}", kurtosis)
        if name != "offset":  # a quantile keeps 15 digits, so that the difference of two near a million keeps 6
            out.value(f"interquartile_range: {{ column: {name}, min: 0 }}", scipy.stats.iqr(values))
        z = np.abs(scipy.stats.zscore(values, ddof=1))
        low, high = np.quantile(values, [0.25, 0.75])
        for limit in ["3", "2", "1.5"]:
            out.counts(f"outliers: {{ column: {name}, method: z_score, limit: {limit} }}", len(values),
                       int((z > float(limit)).sum()), len(rows) - len(values))
            reach = float(limit) * (high - low)
            out.counts(f"outliers: {{ column: {name}, method: iqr, limit: {limit} }}", len(values),
                       int(((values < low - reach) | (values > high + reach)).sum()), len(rows) - len(values))
    for name in ["small", "huge", "price", "word", "tied"]:
        counts = list(Counter(row[name] for row in rows if row[name] is not None).values())
        out.value(f"entropy: {{ column: {name}, min: 0 }}", scipy.stats.entropy(counts, base=2))
    for first, second in [("x", "y"), ("small", "x"), ("price", "cost"), ("huge", "offset")]:
        pairs = [pair for pair in zip(numbers(rows, first), numbers(rows, second)) if None not in pair]
        out.value(f"correlation: {{ column: {first}, with: {second}, min: 0 }}",
                  scipy.stats.pearsonr(*zip(*pairs))[0])


def uniqueness(out, frame):
    for names in [["id"], ["ref"], ["word"], ["tied"], ["small", "tied"], ["ref", "word", "small"]]:
        present = frame.dropna(subset=names)
        sizes = present.groupby(names).size()
        text = names[0] if len(names) == 1 else "[" + ", ".join(names) + "]"
        repeated = int(present.duplicated(subset=names, keep=False).sum())
        nulls = len(frame) - len(present)
        out.counts(f"unique: {text}", len(present), repeated, nulls)
        out.counts(f"primary_key: {text}", len(frame), repeated + nulls, 0)
        out.value(f"distinct_count: {{ columns: {text}, min: 0 }}", len(sizes))
        out.value(f"distinctness: {{ columns: {text}, min: 0 }}", f"{len(sizes)} of {len(present)}")
        out.value(f"duplicate_count: {{ columns: {text}, min: 0 }}",
                  int(present.duplicated(subset=names, keep="first").sum()))
        out.value(f"duplicate_count: {{ columns: {text}, count: rows, min: 0 }}", repeated)
        out.value(f"duplicate_count: {{ columns: {text}, count: values, min: 0 }}", int((sizes > 1).sum()))


def texts(out, rows):
    word = column(rows, "word")
    for name in ["ref", "word", "x"]:
        values = column(rows, name)
        missing = sum(value is None for value in values)
        out.counts(f"not_null: {name}", len(values), missing, 0)
        out.counts(f"is_null: {name}", len(values), len(values) - missing, 0)
        out.value(f"completeness: {{ column: {name}, min: 0 }}", f"{len(values) - missing} of {len(values)}")
    out.tally("not_blank: word", word, lambda text: text.strip() != "")
    out.tally("not_blank: { column: word, nulls: fail }", word, lambda text: text.strip() != "", True)
    for pattern in ["a", "^[A-Za-z]+$", "[0-9]", "^.{1,3}$", "(?i)^b", "ï", "(a|m)+a", "^$", r"\s"]:
        holds = re.compile(pattern.replace("$", r"\Z"), re.ASCII if pattern == r"\s" else 0)
        out.tally(f"regex: {{ column: word, pattern: '{pattern}' }}", word, lambda text: holds.search(text) is not None)
        out.tally(f"not_regex: {{ column: word, pattern: '{pattern}' }}", word, lambda text: holds.search(text) is None)
    out.tally("length: { column: word, min: 1, max: 5 }", word, lambda text: 1 <= len(text) <= 5)
    out.tally("length: { column: word, equals: 3, nulls: fail }", word, lambda text: len(text) == 3, True)
    out.tally("accepted_values: { column: word, values: [alpha, Beta, B2] }", word, lambda t: t in ("alpha", "Beta", "B2"))
    out.tally("rejected_values: { column: word, values: ['', naïve] }", word, lambda text: text not in ("", "naïve"))
    out.tally("format: { column: iban, is: iban }", column(rows, "iban"), iban)
    out.tally("format: { column: card, is: card_number }", column(rows, "card"), luhn)
    dates = column(rows, "date")
    iso = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
    out.tally("format: { column: date, is: iso_date }", dates, lambda text: dated(text, "%Y-%m-%d", iso))
    out.tally("date_format: { column: date, format: yyyy-MM-dd }", dates, lambda text: dated(text, "%Y-%m-%d", iso))
    out.tally("date_format: { column: date, format: yyyy-M-d }", dates,
              lambda text: dated(text, "%Y-%m-%d", "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}"))
    out.tally("date_format: { column: date, format: dd.MM.yyyy }", dates,
              lambda text: dated(text, "%d.%m.%Y", "[0-9]{2}[.][0-9]{2}[.][0-9]{4}"))
    out.tally("date_format: { column: date, format: yyyyMMdd }", dates, lambda text: dated(text, "%Y%m%d", "[0-9]{8}"))
    for name in ["tied", "word"]:
        counts = Counter(value for value in column(rows, name) if value is not None)
        top = min(counts, key=lambda value: (-counts[value], value))
        out.value(f"most_common_value: {{ column: {name}, min: 0 }}", f"{top} in {counts[top]} of {sum(counts.values())}")


def out_of_order(values, fails):
    previous, failing = None, 0
    for value in values:
        if value is not None:
            failing += previous is not None and fails(value, previous)
            previous = value
    return failing


def relations(out, rows, parents):
    small = numbers(rows, "small")
    out.tally("between: { column: small, min: -2, below: 4 }", small, lambda value: -2 <= value < 4)
    out.tally("between: { column: x, above: 85.5, max: 115 }", numbers(rows, "x"), lambda value: 85.5 < value <= 115)
    out.tally("between: { column: day, min: 2025-03-01 }", column(rows, "day"), lambda value: value >= "2025-03-01")
    keys = {parent["id"] for parent in parents}
    out.tally("foreign_key: { column: ref, references: parents.id }", column(rows, "ref"), lambda value: value in keys)
    pairs = {(parent["id"], parent["code"]) for parent in parents if parent["code"] is not None}
    both = [None if None in (row["ref"], row["tied"]) else (row["ref"], row["tied"]) for row in rows]
    out.tally("foreign_key: { column: [ref, tied], references: { parents: [id, code] } }", both, lambda v: v in pairs)
    money = [None if row["cost"] is None else (round(float(row["price"]) * 100), round(float(row["cost"]) * 100))
             for row in rows]
    out.tally("compare: { left: price, is: '>=', right: cost }", money, lambda pair: pair[0] >= pair[1])
    out.tally("compare: { left: price, is: '>=', right: cost, nulls: fail }", money, lambda pair: pair[0] >= pair[1], True)
    out.tally("equal_sum: { columns: [price], equals: cost, within: 20.5 }", money, lambda p: abs(p[0] - p[1]) <= 2050)
    out.tally("expression: price >= cost", money, lambda pair: pair[0] >= pair[1])
    nulls = small.count(None)
    for name, fails in [("increasing: small", lambda now, before: now < before),
                        ("increasing: { column: small, strict: true }", lambda now, before: now <= before),
                        ("decreasing: small", lambda now, before: now > before),
                        ("decreasing: { column: small, strict: true }", lambda now, before: now >= before)]:
        out.counts(name, len(rows) - nulls, out_of_order(small, fails), nulls)
    by_x = sorted((row for row in rows if row["x"] is not None), key=lambda row: float(row["x"]))
    groups = {}
    for row in sorted(rows, key=lambda row: row["id"]):
        groups.setdefault(row["tied"], []).append(None if row["small"] is None else float(row["small"]))
    failing = sum(out_of_order(group, lambda now, before: now < before) for group in groups.values())
    out.counts("increasing: { column: small, by: id, per: tied }", len(rows) - nulls, failing, nulls)
    ordered = numbers(by_x, "small")
    out.counts("increasing: { column: small, by: x, where: x is not null }", len(ordered) - ordered.count(None),
               out_of_order(ordered, lambda now, before: now < before), ordered.count(None))
    days = pd.to_datetime(pd.Series([value for value in column(rows, "day") if value is not None]))
    for every, code in [("day", "D"), ("week", "W-SUN"), ("month", "M"), ("quarter", "Q"), ("year", "A")]:
        seen = days.dt.to_period(code)
        whole = pd.period_range(seen.min(), seen.max(), freq=code)
        out.value(f"no_gaps: {{ column: day, every: {every} }}", f"{len(whole) - seen.nunique()} missing")
    out.value("freshness: { column: day, max_age: 1d }", days.max().date().isoformat())
    out.value("row_count: { min: 0 }", len(rows))
    out.value("column_count: { min: 0 }", len(rows[0]))


def main():
    rng = random.Random(SEED)
    rows = make(rng)
    parents = [{"id": number, "code": rng.choice(["a", "b", "c", "d", None])}
               for number in list(range(1, 46)) + list(range(1, 20))]
    write_data("data.csv", rows)
    write_data("parents.csv", parents)
    out = Expected()
    frame = pd.DataFrame(rows)
    for name in ["ref", "small"]:
        frame[name] = frame[name].astype("Int64")
    aggregates(out, rows)
    uniqueness(out, frame)
    texts(out, rows)
    relations(out, rows, parents)
    out.write()


if __name__ == "__main__":
    main()
