"""Writes a file of reference values for tests: who made it, then a line for each case with its columns and the values
of the metrics by their text in a suite. A metric without a value has "undefined"."""
import json
import math


def finite(formula):
    """The value; "undefined" where there is none, or a tool raises, divides by zero or overflows."""
    try:
        value = formula()
        value = None if value is None else float(value)
    except (ValueError, ZeroDivisionError, OverflowError):
        value = None
    return value if value is not None and math.isfinite(value) else "undefined"


def write(name, made_by, cases, values):
    lines = []
    for title, case in cases:
        columns = {column: [plain(value) for value in numbers] for column, numbers in case.items()}
        lines.append(json.dumps({"name": title, "columns": columns, "values": values(columns)}))
    with open(name, "w", encoding="utf-8") as file:
        file.write('{"made_by": %s,\n"cases": [\n' % json.dumps(made_by))
        file.write(",\n".join(lines) + "\n]}\n")


def plain(value):
    return [float(number) for number in value] if hasattr(value, "__len__") else float(value)
