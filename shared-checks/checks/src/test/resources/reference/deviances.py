#!/usr/bin/python3
"""Makes deviances.csv: /usr/bin/python3 deviances.py > deviances.csv

Losses of rows whose prediction is nearly right, where scikit-learn's doubles have no digit left: the definitions in decimals
of 80 digits."""
import platform
from decimal import Decimal, getcontext

getcontext().prec = 80


def deviance(y, p, power):
    if y == p:
        return Decimal(0)
    if power == 1:
        return 2 * (y * (y / p).ln() - y + p)
    if power == 2:
        return 2 * ((p / y).ln() + y / p - 1)
    return 2 * (y ** (2 - power) / ((1 - power) * (2 - power)) - y * p ** (1 - power) / (1 - power) + p ** (2 - power) / (2 - power))


def rmsle(y, p):
    return abs((1 + p).ln() - (1 + y).ln())


print(f"# deviances.py, Python {platform.python_version()}")
print("label;prediction;metric;value")
for prediction in (1.0, 3e9, 2.5e-7):
    for error in (0.0, 1e-15, -1e-12, 3e-9, -1e-5, 2e-3, -0.04, 0.05, 0.12, -0.13, 0.249, -0.26, 1.5):
        label = prediction + prediction * error
        y, p = Decimal(label), Decimal(prediction)
        values = {f"tweedie_deviance(power={power})": deviance(y, p, Decimal(power)) for power in ("-1", "1", "1.5", "2", "3", "7.5")}
        for metric, value in {**values, "rmsle": rmsle(y, p)}.items():
            print(repr(label), repr(prediction), metric, repr(float(value)), sep=";")
