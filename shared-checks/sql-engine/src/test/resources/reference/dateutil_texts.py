"""Which texts dateutil.parser.parse takes, on a fixed seed. Run: python3 dateutil_texts.py > dateutil_texts.csv

Needs python3-dateutil (Debian 12: 2.8.2). Each line: how sure we have to be, whether it parses, the text in double quotes.
'plain' texts are such as tables hold, so a verdict is due; for 'odd' ones doubt is allowed, a wrong verdict is not.
"""
import random
import warnings

import dateutil
from dateutil.parser import parse

warnings.simplefilter("ignore")
R = random.Random(20261127)
MONTHS = "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december".split()
ODD = "at of hello 2 on May xyz ABC UTC m and 12 a x9 z am Null NA n/a - ? 10:30 unknown first N é 5th Mon noon 24:00".split()


def clock():
    text = R.choice(["", "", " ", "T", "  "])
    if text == "":
        return ""
    text += "%02d:%02d" % (R.randrange(24), R.randrange(60))
    if R.random() < 0.7:
        text += ":%02d" % R.randrange(60)
        if R.random() < 0.4:
            text += R.choice(".,") + str(R.randrange(10 ** R.randint(1, 6)))
    return text + R.choice(["", "", "Z", " UTC", "+02:00", "-0530", " +01:00"])


def plain():
    year, day, month = str(R.randint(1000, 2999)), R.choice(["%d", "%02d"]) % R.randrange(0, 40), R.choice(["%d", "%02d"]) % R.randrange(0, 16)
    gap, name, weekday = R.choice("-/."), R.choice(MONTHS), R.choice(["", "", "Mon, ", "Friday ", "tue "])
    name = R.choice([name, name.upper(), name.title()])
    ordinal = R.choice(["", "", "st", "th"])
    return R.choice([
        lambda: year + gap + month + gap + day + clock(),
        lambda: day + gap + month + gap + year + clock(),
        lambda: month + gap + day + gap + year + R.choice(["", " 1:05 PM", " 12:00:01am"]),
        lambda: R.choice("-/").join([day, month, "%02d" % R.randrange(100)]),
        lambda: weekday + day + ordinal + R.choice([" ", "-"]) + name + R.choice([" ", ", "]) + year + clock(),
        lambda: weekday + name + " " + day + ordinal + R.choice([" ", ", "]) + year + clock(),
        lambda: name + R.choice([" ", "-", ", "]) + year,
        lambda: year + "-%02d" % R.randint(1, 12),
        lambda: year,
        lambda: year + "%02d%02d" % (R.randrange(14), R.randrange(33)) + R.choice(["", "T%02d%02d%02d" % (R.randrange(24), R.randrange(60), R.randrange(60))]),
        lambda: R.choice(["", " ", "-", "--", "?", "n/a", "N/A", "NULL", "None", "unknown", "tbd", "not yet", "x", "abc123", "12 apples", "room 7", "1234567", "123456789", "id-77"]),
    ])()


def odd():
    if R.random() < 0.5:
        return " ".join(R.choice(ODD) for _ in range(R.randint(1, 4)))
    return "".join(R.choice("0123456789 -/.:,TZamayof") for _ in range(R.randint(0, 10)))


def parses(text):
    try:
        parse(text)
        return "true"
    except (ValueError, OverflowError, TypeError):
        return "false"


print("# dateutil_texts.py, dateutil %s, seed 20261127" % dateutil.__version__)
for kind, texts in (("plain", plain), ("odd", odd)):
    for text in sorted({texts() for _ in range(700)}):
        print('%s,%s,"%s"' % (kind, parses(text), text))
