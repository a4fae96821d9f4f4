"""Computes what the baseline is worth on the test half, once more, with neither dataops, DuckDB nor ONNX Runtime.

    /usr/bin/python3 reference.py ../../../target/data ../../../baseline.onnx > reference.csv

The table is made by pandas from FoodMart's files, probabilities by numpy from the weights in the ONNX file, metrics by
scikit-learn. No seed: nothing is drawn.
"""
import sys

import numpy
import onnx
import onnx.numpy_helper
import pandas
import sklearn
from sklearn.metrics import accuracy_score, log_loss, roc_auc_score

FEATURES = ["basket", "log_days_since_visit", "log_spent", "log_visits"]
LAST_DAY = pandas.Timestamp("1998-06-30")
END = pandas.Timestamp("1998-09-30")


def table(folder):
    def read(name):
        return pandas.read_json(f"{folder}/{name}.json", lines=True)

    calendar = read("time_by_day")
    calendar["day"] = pandas.to_datetime(calendar.the_date)
    sales = pandas.concat([read("sales_fact_1997"), read("sales_fact_1998")])
    sales = sales.merge(calendar[["time_id", "day"]], on="time_id")
    stores = read("store").merge(read("region"), on="region_id")
    before = sales[sales.day <= LAST_DAY]
    customers = before.groupby("customer_id").agg(
        lines=("product_id", "size"), spent=("store_sales", "sum"), last_day=("day", "max"))
    visits = before.drop_duplicates(["customer_id", "day", "store_id"])
    customers["visits"] = visits.groupby("customer_id").size()
    last = visits.sort_values(["day", "store_id"]).groupby("customer_id").store_id.last()
    customers["sales_region"] = last.map(stores.set_index("store_id").sales_region)
    customers["log_visits"] = numpy.log1p(customers.visits)
    customers["log_days_since_visit"] = numpy.log1p((LAST_DAY - customers.last_day).dt.days)
    customers["log_spent"] = numpy.log1p(customers.spent)
    customers["basket"] = customers.lines / customers.visits
    after = sales[(sales.day > LAST_DAY) & (sales.day <= END)]
    customers["churned"] = (~customers.index.isin(after.customer_id)).astype(int)
    # What is written with six decimals is read so by the model.
    customers[FEATURES] = customers[FEATURES].round(6)
    hashed = numpy.array([int(customer) * 2654435761 % 2**32 // 65536 for customer in customers.index])
    return customers[hashed % 2 == 1]


def probabilities(file, customers):
    tensors = {it.name: onnx.numpy_helper.to_array(it) for it in onnx.load(file).graph.initializer}
    weights = next(it for it in tensors.values() if it.ndim == 2).astype(float)
    bias = next(it for it in tensors.values() if it.ndim == 1).astype(float)
    scores = customers[FEATURES].to_numpy() @ weights + bias
    return 1 / (1 + numpy.exp(scores[:, 0] - scores[:, 1]))


def line(name, churned, probability):
    values = [roc_auc_score(churned, probability), accuracy_score(churned, probability >= 0.5),
              log_loss(churned, probability)]
    print(name, len(churned), *(repr(float(value)) for value in values), sep=";")


customers = table(sys.argv[1])
customers["probability"] = probabilities(sys.argv[2], customers)
print(f"# reference.py, scikit-learn {sklearn.__version__}, pandas {pandas.__version__}, numpy {numpy.__version__}, no seed")
print("sales_region;rows;roc_auc;accuracy;log_loss")
line("", customers.churned, customers.probability)
for region, rows in customers.groupby("sales_region"):
    line(region, rows.churned, rows.probability)
