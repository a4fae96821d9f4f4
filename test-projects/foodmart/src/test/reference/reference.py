#!/usr/bin/env python3
"""Computes, without dataops and without SQL, the numbers that the checks of FoodMart must find.

Usage: reference.py FOLDER > reference.csv, where FOLDER holds the unpacked JSON files (target/data after a build).

Each line of the CSV has, separated by semicolons, the id of a check, its considered and failing rows (empty for a check
that counts no rows) and what it observes. Sums, means, variances, quantiles and correlations are computed in exact
arithmetic on the decimals as the files write them and rounded once, to 20 digits.

Checks that look at the clock (freshness, deadline, retention, plausible_date, file_age) find the same on every day: the
data end in 1998, and only dates in the data are noted. Files are written by the build, or have the times of their jar.
"""
import calendar as months
import csv
import datetime
import hashlib
import json
import pathlib
import re
import sys
import time
import unicodedata
from collections import Counter
from decimal import Decimal, getcontext
from fractions import Fraction

import pandas as pd

getcontext().prec = 60
FOLDER = sys.argv[1]
ROWS = {}


def load(name):
    with open(f"{FOLDER}/{name}.json", encoding="utf-8") as lines:
        rows = [json.loads(line, parse_float=Decimal) for line in lines if line.strip()]
    table = pd.DataFrame({column: pd.Series([row[column] for row in rows], dtype=object) for column in rows[0]})
    for column in table:
        if all(type(value) is int for value in table[column]):
            table[column] = table[column].astype("int64")
    return table


def note(id, observed, considered="", failing=""):
    assert id not in ROWS, id
    ROWS[id] = (id, considered, failing, observed)


# ------------------------------------------------------------------------------------------------ one kind of check each
def rows(id, considered, failing):
    """A check of rows; failing is a number or a mask."""
    failing = int(failing if isinstance(failing, int) else sum(bool(value) for value in failing))
    note(id, f"{failing} failing", int(considered), failing)


def returned(id, count):
    note(id, f"{int(count)} failing", "", int(count))


def values(name, table, type, column, passes):
    present = table[column].dropna()
    rows(f"{name}.{type}.{column}", len(present), [not passes(value) for value in present])


def key(name, table, type, columns):
    rows(f"{name}.{type}.{','.join(columns)}", len(table), table.duplicated(columns, keep=False))


def lookup(name, table, column, target, target_column):
    known = set(target[target_column])
    values(name, table, "foreign_key", column, lambda value: value in known)


def pairs(name, table, left, right, passes, id=None):
    present = table[[left, right]].dropna()
    rows(id or f"{name}.compare.{left},{right}", len(present),
         [not passes(a, b) for a, b in zip(present[left], present[right])])


def text(number):
    """A number as text, exact where it has at most 20 digits."""
    if isinstance(number, Fraction):
        number = Decimal(number.numerator) / Decimal(number.denominator)
    number = Decimal(number)
    rounded = number.normalize() if len(number.normalize().as_tuple().digits) <= 20 else Decimal(f"{number:.20g}")
    return format(rounded.normalize(), "f")


def exact(column):
    return [Fraction(value) for value in column.dropna()]


def mean(column):
    numbers = exact(column)
    return sum(numbers) / len(numbers)


def variance(column):
    numbers = [Decimal(value) for value in column.dropna()]
    total = sum(numbers)
    squares = sum(number * number for number in numbers)
    return (Fraction(squares) - Fraction(total) ** 2 / len(numbers)) / (len(numbers) - 1)


def root(fraction):
    return (Decimal(fraction.numerator) / Decimal(fraction.denominator)).sqrt()


def quantile(column, probability):
    """Type 7."""
    numbers = sorted(column.dropna())
    place = Fraction(probability) * (len(numbers) - 1)
    low = place.numerator // place.denominator
    below, above = Fraction(numbers[low]), Fraction(numbers[min(low + 1, len(numbers) - 1)])
    return below + (place - low) * (above - below)


def correlation(table, left, right):
    x, y, n = [Decimal(v) for v in table[left]], [Decimal(v) for v in table[right]], len(table)
    covariance = n * sum(a * b for a, b in zip(x, y)) - sum(x) * sum(y)
    return covariance / ((n * sum(a * a for a in x) - sum(x) ** 2) * (n * sum(b * b for b in y) - sum(y) ** 2)).sqrt()


def far_by_deviation(column, limit=3):
    center, spread = mean(column), variance(column)
    return [(Fraction(value) - center) ** 2 > limit ** 2 * spread for value in column]


def far_by_quartiles(column, limit=Fraction(3, 2)):
    first, third = quantile(column, "0.25"), quantile(column, "0.75")
    reach = limit * (third - first)
    return [not first - reach <= Fraction(value) <= third + reach for value in column]


def most_common(id, column):
    counts = column.dropna().value_counts()
    note(id, f"{counts.index[0]} in {counts.iloc[0]} of {counts.sum()}")


def moments(column):
    """Skewness G1 and excess kurtosis G2 of Joanes and Gill 1998, rounded once."""
    numbers = exact(column)
    n, center = len(numbers), mean(column)
    second, third, fourth = (sum((number - center) ** power for number in numbers) / n for power in (2, 3, 4))
    skewness = (Decimal(third.numerator) / Decimal(third.denominator)) / (root(second) ** 3) * Decimal(n * (n - 1)).sqrt() / (n - 2)
    kurtosis = Fraction(n - 1, (n - 2) * (n - 3)) * ((n + 1) * (fourth / second ** 2 - 3) + 6)
    return skewness, kurtosis


def entropy(column):
    """In bits."""
    counts = column.dropna().value_counts()
    shares = [Decimal(int(count)) / Decimal(int(counts.sum())) for count in counts]
    return -sum(share * (share.ln() / Decimal(2).ln()) for share in shares)


def total_variation(column, reference):
    here, there = column.value_counts(), reference.value_counts()
    return sum(abs(Fraction(int(here.get(value, 0)), len(column)) - Fraction(int(there.get(value, 0)), len(reference)))
               for value in set(here.index) | set(there.index)) / 2


def kolmogorov_smirnov(column, reference):
    here, there = column.value_counts(), reference.value_counts()
    apart, farthest = Fraction(0), Fraction(0)
    for value in sorted(set(here.index) | set(there.index)):
        apart += Fraction(int(here.get(value, 0)), len(column)) - Fraction(int(there.get(value, 0)), len(reference))
        farthest = max(farthest, abs(apart))
    return farthest


def is_json(value):
    try:
        json.loads(value)
        return True
    except ValueError:
        return False


def mutual_information(left, right):
    """In nats."""
    pairs_of, ones, others, n = Counter(zip(left, right)), Counter(left), Counter(right), len(left)
    return sum(Decimal(count) / n * (Decimal(count) * n / (ones[one] * others[other])).ln()
               for (one, other), count in pairs_of.items())


def plain(value):
    """A text without what does not tell it from others: case, spaces and punctuation."""
    return "".join(letter for letter in value.lower()
                   if not letter.isspace() and unicodedata.category(letter)[0] not in "PSZ")


def look(value):
    """What a text looks like."""
    for name, parse in (("number", float), ("date", datetime.datetime.fromisoformat)):
        try:
            parse(value)
            return name
        except ValueError:
            pass
    return "boolean" if value.lower() in ("true", "false") else "other"


def overlaps(ranges):
    """How many ranges begin before one that began earlier has ended."""
    failing, reach = 0, None
    for start, end in sorted(ranges):
        failing += reach is not None and start < reach
        reach = end if reach is None else max(reach, end)
    return failing


def fields(name):
    """The columns of a file and what their values are written as, over all its lines."""
    kinds = {}
    with open(f"{FOLDER}/{name}.json", encoding="utf-8") as lines:
        for line in lines:
            for column, value in json.loads(line).items():
                kinds.setdefault(column, set()).add(type(value).__name__)
    return kinds


def prices(frame):
    """The least and the greatest price of a piece, by product."""
    found = {}
    for product, sold, pieces in zip(frame.product_id, frame.store_sales, frame.unit_sales):
        found.setdefault(product, set()).add(Fraction(sold) / Fraction(pieces))
    return {product: (min(those), max(those)) for product, those in found.items()}


def descents(column):
    """Values smaller than the one before."""
    listed = list(column)
    return sum(b < a for a, b in zip(listed, listed[1:]))


def missing_days(days):
    days = sorted(set(days))
    return (days[-1] - days[0]).days + 1 - len(days)


def missing_months(days):
    found = {(day.year, day.month) for day in days}
    first, last = min(found), max(found)
    return (last[0] - first[0]) * 12 + last[1] - first[1] + 1 - len(found)


def day(value):
    return None if value is None else datetime.date.fromisoformat(value[:10])


# ---------------------------------------------------------------------------------------------------------------- tables
FIVE = ["product_id", "time_id", "customer_id", "promotion_id", "store_id"]
sales_1997, sales_1998, december = load("sales_fact_1997"), load("sales_fact_1998"), load("sales_fact_dec_1998")
products, classes, customers = load("product"), load("product_class"), load("customer")
stores, regions, calendar, promotions = load("store"), load("region"), load("time_by_day"), load("promotion")
warehouses, inventory = load("warehouse"), load("inventory_fact_1997")
employees, closure, reserve = load("employee"), load("employee_closure"), load("reserve_employee")
departments, positions, payroll = load("department"), load("position"), load("salary")
rates, expenses = load("currency"), load("expense_fact")
by_month, by_day = load("agg_c_10_sales_fact_1997"), load("agg_l_04_sales_fact_1997")
by_city, by_customer = load("agg_lc_06_sales_fact_1997"), load("agg_l_03_sales_fact_1997")
by_product = load("agg_c_14_sales_fact_1997")
calendar["day"] = calendar["the_date"].map(day)
payroll["day"] = payroll["pay_date"].map(day)
employees["hired"] = employees["hire_date"].map(day)
all_sales = pd.concat([sales_1997, sales_1998, december])
dated = all_sales.merge(calendar, on="time_id")

# ------------------------------------------------------------------------------------------ part 1: questions across tables
promoted = (dated[dated.promotion_id != 0].merge(products[["product_id", "SRP"]], on="product_id")
            .merge(stores[["store_id", "region_id"]], on="store_id")
            .merge(regions[["region_id", "sales_district_id"]], on="region_id")
            .merge(promotions, on="promotion_id"))
rows("promotion_sales.lower_a_price", len(promoted), ~(promoted.store_sales < promoted.SRP * promoted.unit_sales))
rows("promotion_sales.inside_the_dates", len(promoted),
     [not day(a) <= d <= day(b) for a, d, b in zip(promoted.start_date, promoted.day, promoted.end_date)])
rows("promotion_sales.inside_the_district", len(promoted), promoted.promotion_district_id != promoted.sales_district_id)
store_days = dated.groupby(["store_id", "the_year", "month_of_year"]).time_id.nunique()
rows("store_months.most_days", len(store_days), store_days < 20)
rows("store_months.five_days", len(store_days), store_days != 5)
note("selling_days.no_gaps", f"{missing_days(dated.day)} missing")
note("selling_days.recent", str(max(dated.day)))
note("selling_days.deadline.day", str(max(dated.day)))
year_months = [frame.merge(calendar, on="time_id").month_of_year.nunique() for frame in (sales_1997, sales_1998)]
rows("years.all_months", 2, [count < 12 for count in year_months])
rows("years.all_stores", 2, [frame.store_id.nunique() < 24 for frame in (sales_1997, sales_1998)])
total_1997 = sum(exact(sales_1997.store_sales))
rows("summary_sales.complete", 5, [abs(sum(exact(summary.store_sales)) - total_1997) >= Fraction(1, 200)
                               for summary in (by_month, by_day, by_city, by_customer, by_product)])
prices_1997, prices_1998 = prices(sales_1997), prices(pd.concat([sales_1998, december]))
rows("prices_1997.columns_equal.lowest,highest", len(prices_1997), [low != high for low, high in prices_1997.values()])
sold_ever = set(prices_1997) | set(prices_1998)
rows("prices_1998.row_diff.product_id", len(sold_ever),
     [prices_1997.get(product) != prices_1998.get(product) for product in sold_ever])
rows("product_cards.json_schema.json", len(products),
     [not (isinstance(p.product_name, str) and p.product_name and isinstance(p.brand_name, str) and p.brand_name
           and p.SRP > 0 and p.shelf_width > 0 and p.shelf_height > 0 and p.shelf_depth > 0)
      for p in products.itertuples()])
product_fields = fields("product")
note("product_cards.nested_type.card",
     "double" if all("float" in product_fields[f"shelf_{side}"] for side in ("width", "height", "depth")) else "integer")
files = sorted(pathlib.Path(FOLDER).glob("sales_fact_*.json"))
suite = (pathlib.Path(__file__).parent / "../../../dataops.yaml").resolve().read_text(encoding="utf-8")
allowed = set(re.findall(r"\b[0-9a-f]{64}\b", suite))
sums = [hashlib.sha256(file.read_bytes()).hexdigest() for file in files]
note("sales_files.file_count", len(files))
for type_of_check, failing_files in (
        ("file_size", [not 1000 <= file.stat().st_size <= 50_000_000 for file in files]),
        ("file_age", [time.time() - file.stat().st_mtime > 10000 * 86400 for file in files]),
        ("file_checksum", [found not in allowed for found in sums]),
        ("unique_files", [found in sums[:place] for place, found in enumerate(sums)])):
    note(f"sales_files.{type_of_check}", f"{sum(failing_files)} of {len(files)} files")

# ----------------------------------------------------------------------------------------------------------------- sales
note("sales_1997.columns", ", ".join(FIVE + ["store_sales", "store_cost", "unit_sales"]))
lines_1997, lines_1998 = fields("sales_fact_1997"), fields("sales_fact_1998")
targets = [fields(name) for name in ("product", "time_by_day", "customer", "promotion", "store")]
shared = [(lines_1997[column], target[column]) for target in targets for column in lines_1997 if column in target]
note("sales_1997.same_types", f"{sum(ours != theirs for ours, theirs in shared)} of {len(shared)} differ")
note("sales_1998.schema_match",
     f"{sum(lines_1998.get(column) == kinds for column, kinds in lines_1997.items())} of {len(lines_1997 | lines_1998)}")
note("sales_1998.schema_unchanged", "")  # nothing was promoted
alike = [column for column in sales_1998 if column != "time_id"]
apart = [kolmogorov_smirnov(sales_1998[column], sales_1997[column]) > Fraction(1, 10) for column in alike]
note("sales_1998.dataset_drift", f"{sum(apart)} of {len(alike)} columns")
note("sales_1998.query_match", text(sum(exact(sales_1998.store_sales)) + sum(exact(december.store_sales))))
note("sales_december_1998.column_count_match", len(fields("sales_fact_dec_1998")))
note("sales_december_1998.starts_after.time_id", december.time_id.min())
rows("sales_december_1998.no_leakage.time_id", len(december), december.time_id.isin(set(sales_1998.time_id)))
for name, frame in (("sales_1997", sales_1997), ("sales_1998", sales_1998), ("sales_december_1998", december)):
    note(f"{name}.row_count", len(frame))
    key(name, frame, "primary_key", FIVE)
    note(f"{name}.sum.store_sales", text(sum(exact(frame.store_sales))))
for column in FIVE:
    rows(f"sales_1997.not_null.{column}", len(sales_1997), sales_1997[column].isna())
note("sales_1997.duplicate_count." + ",".join(FIVE), int(sales_1997.duplicated(FIVE).sum()))
for column, target in zip(FIVE, (products, calendar, customers, promotions, stores)):
    lookup("sales_1997", sales_1997, column, target, column)
values("sales_1997", sales_1997, "between", "unit_sales", lambda value: 1 <= value <= 6)
values("sales_1997", sales_1997, "between", "time_id", lambda value: 367 <= value <= 731)
pairs("sales_1997", sales_1997, "store_sales", "store_cost", lambda sold, cost: sold > cost)
slack = Decimal("0.00005")
rows("sales_1997.cost_share", len(sales_1997),
     [not sold * Decimal("0.3") - slack <= cost <= sold * Decimal("0.5") + slack
      for sold, cost in zip(sales_1997.store_sales, sales_1997.store_cost)])
note("sales_1997.min.store_sales", text(min(sales_1997.store_sales)))
note("sales_1997.max.store_sales", text(max(sales_1997.store_sales)))
note("sales_1997.sum.store_cost", text(sum(exact(sales_1997.store_cost))))
note("sales_1997.mean.store_sales", text(mean(sales_1997.store_sales)))
note("sales_1998.mean.store_sales", text(mean(sales_1998.store_sales)))
note("sales_1997.median.store_sales", text(quantile(sales_1997.store_sales, "0.5")))
note("sales_1997.quantile.store_sales", text(quantile(sales_1997.store_sales, "0.99")))
note("sales_1997.standard_deviation.store_sales", text(root(variance(sales_1997.store_sales))))
note("sales_1997.correlation.store_sales,store_cost", text(correlation(sales_1997, "store_sales", "store_cost")))
rows("sales_1997.outliers_z_score", len(sales_1997), far_by_deviation(sales_1997.store_sales))
rows("sales_1997.outliers_iqr", len(sales_1997), far_by_quartiles(sales_1997.store_sales))
most_common("sales_1997.most_common_value.promotion_id", sales_1997.promotion_id)
note("sales_1997.distinct_count.store_id", sales_1997.store_id.nunique())
note("sales_1998.distinct_count.store_id", sales_1998.store_id.nunique())
rows("sales_1997.increasing.time_id", len(sales_1997), descents(sales_1997.time_id))
returned("sales_1997.one_store_a_day", (sales_1997.groupby(["customer_id", "time_id"]).store_id.nunique() > 1).sum())
note("sales_1998.max.time_id", sales_1998.time_id.max())
priced = sales_1998.merge(products[["product_id", "SRP"]], on="product_id")
note("sales_1998.price", int((priced.store_sales != priced.SRP * priced.unit_sales).sum()))
placed = (sales_1998.merge(customers[["customer_id", "country", "state_province"]], on="customer_id")
          .merge(stores[["store_id", "store_country", "store_state"]], on="store_id"))
note("sales_1998.same_country", int((placed.country != placed.store_country).sum()))
note("sales_1998.same_state", int((placed.state_province != placed.store_state).sum()))
note("sales_december_1998.not_twice", len(december.merge(sales_1998, on=FIVE)))

# ------------------------------------------------------------------------------------------------------------- summaries
note("sales_by_month.row_count", len(by_month))
key("sales_by_day", by_day, "primary_key", ["time_id"])
key("sales_by_city_and_day", by_city, "primary_key", ["time_id", "city", "state_province"])
dated_1997 = sales_1997.merge(calendar, on="time_id")


def disagreeing(summary, column):
    lines = dated_1997.groupby(column)
    found = pd.DataFrame({"sales": lines.store_sales.sum(), "units": lines.unit_sales.sum(), "lines": lines.size(),
                          "customers": lines.customer_id.nunique()})
    joined = summary.merge(found, left_on=column, right_index=True)
    return sum(abs(Decimal(a.store_sales) - a.sales) > Decimal("0.0001") or a.unit_sales != a.units
               or a.fact_count != a.lines or a.customer_count != a.customers for a in joined.itertuples())


returned("sales_by_month.agrees", disagreeing(by_month, "month_of_year"))
returned("sales_by_day.agrees", disagreeing(by_day, "time_id"))
note("sales_by_day.customers_add_up", by_day.customer_count.sum() - by_month.customer_count.sum())
of_lines, of_summary = sales_1997.groupby("time_id").store_sales.sum(), by_day.set_index("time_id").store_sales
days_of_both = set(of_lines.index) | set(of_summary.index)
unlike = sum(at not in of_lines.index or at not in of_summary.index
             or abs(Decimal(of_summary[at]) - of_lines[at]) > Decimal("0.0001") for at in days_of_both)
note("sales_by_day.aggregate_balance.store_sales,time_id", f"{unlike} of {len(days_of_both)} groups")
note("sales_by_customer_and_day.row_count", len(by_customer))
note("sales_by_product_and_month.distinct_count.product_id", by_product.product_id.nunique())

# -------------------------------------------------------------------------------------------------------------- products
key("products", products, "primary_key", ["product_id"])
key("products", products, "unique", ["SKU"])
for column in ("product_name", "brand_name"):
    values("products", products, "not_blank", column, lambda value: value.strip())
note("products.distinctness.product_name", f"{products.product_name.nunique()} of {len(products)}")
values("products", products, "no_missing_values", "brand_name", lambda value: value not in ("N/A", "unknown"))
shelf = ["shelf_width", "shelf_height", "shelf_depth"]
rows("products.rows_complete." + ",".join(shelf), len(products), products[shelf].isna().any(axis=1))
rows("products.complete_together.low_fat,recyclable_package", len(products),
     products.low_fat.notna() & products.recyclable_package.isna())
rows("products.unique_within_record.gross_weight,net_weight", len(products), products.gross_weight == products.net_weight)
note("products.column_names",
     f"{sum(not re.search('^[a-z][a-z0-9_]*$', column) for column in products)} of {products.shape[1]}")
note("products.text_length.product_name", max(map(len, products.product_name)))
rows("products.all_true", len(products),
     ~((products.net_weight > 0) & (products.gross_weight > products.net_weight) & (products[shelf] > 0).all(axis=1)))
note("products.distinct_set.recyclable_package",
     f"{len({True, False} & set(products.recyclable_package))} of 2")
values("products", products, "not_between", "SRP", lambda value: not 10 < value < 100)
values("products", products, "regex_list", "product_name",
       lambda value: re.search("^[A-Z]", value) and re.search(" [A-Z0-9]", value))
values("products", products, "like", "product_name", lambda value: re.fullmatch(r"(?s).*. ..*", value))
values("products", products, "text_hygiene", "product_name",
       lambda value: value == value.strip() and "  " not in value and value.isprintable())
values("products", products, "no_personal_data", "product_name",
       lambda value: "@" not in value and "+" not in value and not re.search("[0-9]{4}", value))
note("products.range.SRP", text(max(products.SRP) - min(products.SRP)))
note("products.interquartile_range.SRP", text(quantile(products.SRP, "0.75") - quantile(products.SRP, "0.25")))
note("products.skewness.SRP", text(moments(products.SRP)[0]))
note("products.kurtosis.SRP", text(moments(products.SRP)[1]))
note("products.entropy.brand_name", text(entropy(products.brand_name)))
note("sales_1998.drift.unit_sales", text(total_variation(sales_1998.unit_sales, sales_1997.unit_sales)))
values("customers", customers, "json", "postal_code", is_json)
note("products.column_exists.SRP", "present" if "SRP" in products else "absent")
values("products", products, "between", "SRP", lambda value: Decimal("0.5") <= value <= 4)
note("products.median.SRP", text(quantile(products.SRP, "0.5")))
note("products.variance.SRP", text(variance(products.SRP)))
rows("products.outliers.SRP", len(products), far_by_quartiles(products.SRP))
pairs("products", products, "gross_weight", "net_weight", lambda gross, net: gross > net)
note("products.correlation.shelf_height,cases_per_pallet",
     text(correlation(products, "shelf_height", "cases_per_pallet")))
lookup("products", products, "product_class_id", classes, "product_class_id")
returned("products.sold", len(set(products.product_id) - set(all_sales.product_id)))
values("product_classes", classes, "accepted_values", "product_family", {"Drink", "Food", "Non-Consumable"}.__contains__)
key("product_classes", classes, "unique", ["product_subcategory"])
LEVELS = ["product_subcategory", "product_category", "product_department", "product_family"]
returned("product_classes.category_in_one_department",
         (classes.groupby("product_category").product_department.nunique() > 1).sum())
returned("product_classes.department_in_one_family",
         (classes.groupby("product_department").product_family.nunique() > 1).sum())
note("product_classes.duplicate_count." + ",".join(LEVELS), int(classes.duplicated(LEVELS).sum()))
lookup("product_classes", classes, "product_class_id", products, "product_class_id")
values("product_classes", classes, "rejected_values", "product_subcategory", lambda value: value != "Acetominifen")

# ------------------------------------------------------------------------------------------------------------- customers
note("customers.column_count", customers.shape[1])
key("customers", customers, "primary_key", ["customer_id"])
rows("customers.increasing.customer_id", len(customers),
     sum(b <= a for a, b in zip(customers.customer_id, customers.customer_id[1:])))
key("customers", customers, "unique", ["account_num"])
key("customers", customers, "unique", ["fullname"])
returned("customers.bought_something", len(set(customers.customer_id) - set(all_sales.customer_id)))


def eighteen(born):
    last = months.monthrange(born.year + 18, born.month)[1]
    return born.replace(year=born.year + 18, day=min(born.day, last))


rows("customers.of_age", len(customers),
     [eighteen(day(born)) > day(opened) for born, opened in zip(customers.birthdate, customers.date_accnt_opened)])
note("customers.max.date_accnt_opened", max(customers.date_accnt_opened))
values("customers", customers, "accepted_values", "gender", {"F", "M"}.__contains__)
values("customers", customers, "accepted_values", "member_card", {"Bronze", "Golden", "Normal", "Silver"}.__contains__)
most_common("customers.most_common_value.member_card", customers.member_card)
note("customers.distinct_count.country", customers.country.nunique())
countries = set(customers.country), set(stores.store_country)
note("customers.same_groups.country",
     f"{len(countries[0] ^ countries[1])} of {len(countries[0] | countries[1])} groups")
note("customers.mutual_information.member_card,yearly_income",
     text(mutual_information(customers.member_card, customers.yearly_income)))
looks = customers.postal_code.map(look).value_counts()
rows("customers.one_type.postal_code", looks.sum(), int(looks.sum() - looks.iloc[0]))
spellings = {}
for initial in customers.mi.dropna():
    spellings.setdefault(plain(initial), set()).add(initial)
values("customers", customers, "one_spelling", "mi", lambda value: len(spellings[plain(value)]) == 1)
values("customers", customers, "between", "total_children", lambda value: 0 <= value <= 5)
pairs("customers", customers, "num_children_at_home", "total_children", lambda home, total: home <= total)
rows("customers.fullname", len(customers), customers.fullname != customers.fname + " " + customers.lname)
for column in ("address3", "address4"):
    rows(f"customers.is_null.{column}", len(customers), customers[column].notna())
note("customers.completeness.address2", f"{customers.address2.notna().sum()} of {len(customers)}")
rows("customers.not_null.mi", len(customers), customers.mi.isna())
values("customers", customers, "not_blank", "mi", lambda value: value.strip())
values("customers", customers, "rejected_values", "mi", lambda value: value not in ("Dog", "Alvarez"))
values("customers", customers, "length", "state_province", lambda value: len(value) == 2)
values("customers", customers, "regex", "postal_code", re.compile("^[0-9]{5}$").search)
values("customers", customers, "format", "postal_code", re.compile("^[+-]?[0-9]+$").search)
values("customers", customers, "regex", "phone1", re.compile("^[0-9]{3}-555-[0-9]{4}$").search)
security_number = re.compile("^[0-9]{3}-[0-9]{2}-[0-9]{4}$")
for column in ("phone1", "phone2"):
    values("customers", customers, "not_regex", column, lambda value: not security_number.search(value))
values("customers", customers, "not_regex", "address2", lambda value: not re.search(r"^\s|\s$", value))
lookup("customers", customers, "customer_region_id", regions, "region_id")

# ---------------------------------------------------------------------------------------- stores, regions, calendar, promotions
key("stores", stores, "primary_key", ["store_id"])
lookup("stores", stores, "region_id", regions, "region_id")
lookup("stores", stores, "store_id", sales_1997, "store_id")
note("stores.distinct_count.store_postal_code", stores.store_postal_code.nunique())
values("stores", stores, "rejected_values", "store_postal_code", lambda value: value != "55555")
rows("stores.not_null.store_sqft", len(stores), stores.store_sqft.isna())
note("stores.completeness.store_sqft", f"{stores.store_sqft.notna().sum()} of {len(stores)}")
areas = stores[["store_sqft", "grocery_sqft", "frozen_sqft", "meat_sqft"]].dropna().astype(int)
off = (areas.store_sqft - areas.grocery_sqft - areas.frozen_sqft - areas.meat_sqft).abs()
rows("stores.areas_exactly", len(areas), off > 0)
rows("stores.areas_within_one", len(areas), off > 1)
pairs("stores", stores, "last_remodel_date", "first_opened_date", lambda remodelled, opened: remodelled > opened)
pairs("stores", stores, "store_phone", "store_fax", lambda phone, fax: phone != fax)
key("regions", regions, "primary_key", ["region_id"])
key("regions", regions, "unique", ["sales_city"])
values("regions", regions, "rejected_values", "sales_district", lambda value: value != "Marida")
homes = customers.merge(regions, left_on="customer_region_id", right_on="region_id")
note("regions.of_customers", int((homes.city != homes.sales_city).sum()))
note("calendar.row_count", len(calendar))
key("calendar", calendar, "unique", ["the_date"])
note("calendar.no_gaps.the_date", f"{missing_days(calendar.day)} missing")
note("calendar.min.the_date", str(min(calendar.day)))
rows("calendar.day_number", len(calendar),
     [number != (date - datetime.date(1996, 1, 1)).days + 1 for number, date in zip(calendar.time_id, calendar.day)])
rows("calendar.parts", len(calendar),
     [(c.the_year, c.month_of_year, c.day_of_month) != (c.day.year, c.day.month, c.day.day)
      for c in calendar.itertuples()])
rows("calendar.iso_week", len(calendar),
     [week != date.isocalendar()[1] for week, date in zip(calendar.week_of_year, calendar.day)])
rows("calendar.is_null.fiscal_period", len(calendar), calendar.fiscal_period.notna())
rows("calendar.increasing.time_id", len(calendar), descents(calendar.time_id))
key("promotions", promotions, "primary_key", ["promotion_id"])
pairs("promotions", promotions, "end_date", "start_date", lambda end, start: end > start)
for column in ("start_date", "end_date"):
    rows(f"promotions.not_null.{column}", len(promotions), promotions[column].isna())
rows("promotions.outliers.cost", len(promotions), far_by_deviation(promotions.cost))
ran = promotions.dropna(subset=["start_date", "end_date"])
rows("promotions.no_overlaps.start_date,end_date,promotion_district_id", len(ran),
     sum(overlaps(zip(district.start_date.map(day), district.end_date.map(day)))
         for _, district in ran.groupby("promotion_district_id")))
note("promotions.quantile.cost", text(quantile(promotions.cost, "0.95")))
lookup("promotions", promotions, "promotion_id", sales_1997, "promotion_id")
lookup("promotions", promotions, "promotion_district_id", regions, "sales_district_id")

# ------------------------------------------------------------------------------------------------- warehouses, inventory
note("warehouses.column_exists.store_id", "present" if "store_id" in warehouses else "absent")
key("warehouses", warehouses, "unique", ["stores_id"])
rows("warehouses.columns_equal.warehouse_id,stores_id", len(warehouses), warehouses.warehouse_id != warehouses.stores_id)
note("warehouses.row_count_match", len(warehouses))
note("warehouses.at_least_one.warehouse_owner_name", int(warehouses.warehouse_owner_name.notna().sum()))
note("warehouses.not_constant.warehouse_postal_code",
     "1" if warehouses.warehouse_postal_code.nunique() == 1 else "at least 2")
values("warehouses", warehouses, "not_regex", "warehouse_name", lambda value: "  " not in value)
lookup("warehouses", warehouses, "warehouse_city", stores, "store_city")
key("inventory_1997", inventory, "primary_key", ["product_id", "time_id", "warehouse_id", "store_id"])
rows("inventory_1997.own_store", len(inventory), inventory.warehouse_id != inventory.store_id)
values("inventory_1997", inventory, "between", "supply_time", lambda value: 1 <= value <= 7)
rows("inventory_1997.not_more_than_ordered", len(inventory), inventory.units_shipped > inventory.units_ordered)
rows("inventory_1997.in_full", len(inventory), inventory.units_shipped != inventory.units_ordered)
note("inventory_1997.zero_count.units_shipped", int((inventory.units_shipped == 0).sum()))
note("inventory_1997.correlation.warehouse_cost,store_invoice",
     text(correlation(inventory, "warehouse_cost", "store_invoice")))
note("inventory_1997.covers_sales", text(inventory.units_shipped.sum().item() - sum(exact(sales_1997.unit_sales))))

# ----------------------------------------------------------------------------------------------------- staff and payroll
key("employees", employees, "primary_key", ["employee_id"])
lookup("employees", employees, "position_id", positions, "position_id")
lookup("employees", employees, "store_id", stores, "store_id")
lookup("employees", employees, "department_id", departments, "department_id")
lookup("employees", employees, "supervisor_id", employees, "employee_id")
values("employees", employees, "rejected_values", "birth_date", lambda value: value != "1914-02-02")
note("employees.distinctness.birth_date", f"{employees.birth_date.nunique()} of {len(employees)}")
values("employees", employees, "accepted_values", "management_role", set(positions.management_role).__contains__)
ranged = employees.merge(positions[["position_id", "min_scale", "max_scale"]], on="position_id")
returned("employees.inside_pay_range", ((ranged.salary < ranged.min_scale) | (ranged.salary > ranged.max_scale)).sum())
above = employees.merge(employees, left_on="supervisor_id", right_on="employee_id", suffixes=("", "_above"))
returned("employees.less_than_superior", (above.salary > above.salary_above).sum())
returned("employees.after_superior", (above.hired < above.hired_above).sum())
rows("employees.is_null.end_date", len(employees), employees.end_date.notna())
for column in ("birth_date", "hire_date"):
    values("employees", employees, "plausible_date", column,
           lambda value: datetime.date(1900, 1, 1) <= day(value) <= datetime.date.today())
note("employees.median.salary", text(quantile(employees.salary[employees.salary > 1000], "0.5")))
rows("employees.outliers.salary", len(employees), far_by_quartiles(employees.salary))
key("chain_of_command", closure, "primary_key", ["employee_id", "supervisor_id"])
superior = dict(zip(employees.employee_id, employees.supervisor_id))
chain = set()
for employee in superior:
    at, distance = employee, 0
    while at:
        chain.add((employee, at, distance))
        at, distance = superior[at], distance + 1
returned("chain_of_command.agrees", len(chain ^ set(closure.itertuples(index=False, name=None))))
next_above = Counter((c.employee_id, c.supervisor_id) for c in closure.itertuples() if c.distance == 1)
superiors = Counter((number, at) for number, at in superior.items() if at)
rows("chain_of_command.dataset_equality.employee_id,supervisor_id", next_above.total() + superiors.total(),
     (next_above - superiors).total() + (superiors - next_above).total())
rows("reserve_staff.no_leakage.employee_id", len(reserve), reserve.employee_id.isin(set(employees.employee_id)))
lookup("reserve_staff", reserve, "department_id", departments, "department_id")
values("reserve_staff", reserve, "date_format", "birth_date", re.compile("^[0-9]{4}-[0-9]{2}-[0-9]{2}$").search)
key("departments", departments, "primary_key", ["department_id"])
pairs("positions", positions, "min_scale", "max_scale", lambda low, high: low <= high)
values("positions", positions, "accepted_values", "pay_type", {"Hourly", "Monthly"}.__contains__)
by_the_hour = {"Store Full Time Staff", "Store Temp Staff"}
by_the_month = set(positions.management_role) - {"Store Temp Staff"}
rows("positions.accepted_rows.pay_type,management_role", len(positions),
     [role not in (by_the_hour if kind == "Hourly" else by_the_month)
      for kind, role in zip(positions.pay_type, positions.management_role)])
key("payroll", payroll, "primary_key", ["pay_date", "employee_id"])
note("payroll.no_gaps.pay_date", f"{missing_months(payroll.day)} missing")
note("payroll.retention.pay_date", str(min(payroll.day)))
rows("payroll.increasing.pay_date", len(payroll), descents(payroll.day))
lookup("payroll", payroll, "employee_id", employees, "employee_id")
rows("payroll.currency_units", len(payroll), payroll.salary_paid < 20)
pairs("payroll", payroll, "overtime_paid", "salary_paid", lambda overtime, base: overtime <= base)
paid = payroll.merge(employees[["employee_id", "hired", "position_title", "store_id"]], on="employee_id")
paid = paid.merge(stores[["store_id", "store_country"]], on="store_id")
note("payroll.after_hiring", int((paid.day < paid.hired).sum()))
note("payroll.local_currency", int((paid.currency_id != paid.store_country.map({"USA": 1, "Mexico": 2, "Canada": 3})).sum()))
note("payroll.temporary_staff_abroad",
     sum(currency != 1 and "Temporary" in title and Decimal("3.2") <= amount <= Decimal("3.52")
         for currency, title, amount in zip(paid.currency_id, paid.position_title, paid.salary_paid)))
note("payroll.staff_of_1997", len(set(employees.employee_id) - set(payroll.employee_id[payroll.pay_date < "1998"])))

# ----------------------------------------------------------------------------------------------------------------- money
key("exchange_rates", rates, "primary_key", ["currency_id", "date"])
canadian = rates[rates.currency_id == 3].sort_values("date").conversion_ratio
rows("exchange_rates.decreasing.conversion_ratio", len(canadian),
     sum(b > a for a, b in zip(canadian, list(canadian)[1:])))
values("exchange_rates", rates, "between", "conversion_ratio", lambda value: 0 < value <= 1)
values("exchange_rates", rates, "format", "currency", lambda value: value == "USD")
values("exchange_rates", rates, "letter_case", "currency", lambda value: value == value.upper())
key("expenses", expenses, "primary_key", ["store_id", "account_id", "exp_date"])
values("expenses", expenses, "accepted_values", "category_id", lambda value: value == "ACTUAL")
note("expenses.no_gaps.exp_date", f"{missing_months(map(day, expenses.exp_date))} missing")
values("expenses", expenses, "between", "amount", lambda value: value > 0)
spent = expenses.merge(stores[["store_id", "store_country"]], on="store_id")
note("expenses.zero_only_abroad",
     int(((spent.amount == 0) & ~((spent.store_country != "USA") & (spent.exp_date < "1998"))).sum()))

out = csv.writer(sys.stdout, delimiter=";", lineterminator="\n")
sys.stdout.write("# Made by reference.py with foodmart-data-json 0.4, Python %s, pandas %s. Do not edit.\n"
                 % (sys.version.split()[0], pd.__version__))
out.writerow(["check", "considered", "failing", "observed"])
out.writerows(ROWS.values())
