"""Makes text-metrics.json: /usr/bin/python3 text-metrics.py > text-metrics.json

BLEU and edit distances come from nltk where its definition is ours; all else is written out from the published formulas.
"""

import json
import math
import platform
import random
import re
import string
import sys
import unicodedata
from collections import Counter

import nltk
from nltk.metrics.distance import edit_distance
from nltk.translate import bleu_score, chrf_score

SEED = 20240611

# ---- tokens


def tokens_13a(text):
    text = text.replace("<skipped>", "").replace("-\n", "")
    for entity, mark in (("&quot;", '"'), ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">")):
        text = text.replace(entity, mark)
    text = " " + text + " "
    text = re.sub(r"([!\"#$%&()*+/:;<=>?@\[\\\]^_`{|}~])", r" \1 ", text)
    text = re.sub(r"([^0-9])([.,])", r"\1 \2 ", text)
    text = re.sub(r"([.,])([^0-9])", r" \1 \2", text)
    text = re.sub(r"([0-9])(-)", r"\1 \2 ", text)
    return text.split()


def general(c):
    return unicodedata.category(c)[0]


def tokens_intl(text):
    """One left-to-right pass for each of the three substitutions, without regular expressions."""

    def pairs(line, first, second, join):
        out, i = [], 0
        while i < len(line):
            if i + 1 < len(line) and first(line[i]) and second(line[i + 1]):
                out.append(join(line[i], line[i + 1]))
                i += 2
            else:
                out.append(line[i])
                i += 1
        return "".join(out)

    no_number = lambda c: general(c) != "N"
    punctuation = lambda c: general(c) == "P"
    text = pairs(text, no_number, punctuation, lambda a, b: a + " " + b + " ")
    text = pairs(text, punctuation, no_number, lambda a, b: " " + a + " " + b)
    return "".join(" " + c + " " if general(c) == "S" else c for c in text).split()


def tokens_char(text):
    return [c for c in text if not c.isspace()]


BLEU_TOKENS = {"13a": tokens_13a, "intl": tokens_intl, "char": tokens_char, "none": str.split}


def is_unspaced(c):
    name = unicodedata.name(c, "")
    return name.startswith(
        ("CJK UNIFIED", "CJK COMPATIBILITY IDEOGRAPH", "HIRAGANA LETTER", "KATAKANA LETTER", "THAI CHARACTER", "LAO ", "KHMER ", "MYANMAR ")
    )


def unspaced(word):
    out, alone = [], False
    for c in word:
        if out and general(c) == "M":
            out[-1] += c
            continue
        if out and not alone and not is_unspaced(c):
            out[-1] += c
        else:
            out.append(c)
        alone = is_unspaced(c)
    return out


def squad_words(text):
    text = "".join(
        c for c in text.lower() if general(c) != "P" and c not in string.punctuation
    )
    return [w for w in text.split() if w not in ("a", "an", "the")]


def rouge_words(text, tok):
    text = text.lower()
    if tok == "ascii":
        return re.findall(r"[a-z0-9]+", text)
    text = "".join(c if general(c) in "LNM" else " " for c in text)
    return [t for w in text.split() for t in unspaced(w)]


# ---- metrics


def f1(shared, a, b, empty):
    if a + b == 0:
        return empty
    if shared == 0:
        return 0.0
    precision, recall = shared / a, shared / b
    return 2 * precision * recall / (precision + recall)


def grams(tokens, n):
    return Counter(tuple(tokens[i : i + n]) for i in range(len(tokens) - n + 1))


def rouge_n(n, prediction, reference, tok):
    p, r = rouge_words(prediction, tok), rouge_words(reference, tok)
    a, b = grams(p, n), grams(r, n)
    return f1(sum((a & b).values()), sum(a.values()), sum(b.values()), float(prediction == reference))


def lcs(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a, 1):
        for j, y in enumerate(b, 1):
            table[i][j] = table[i - 1][j - 1] + 1 if x == y else max(table[i - 1][j], table[i][j - 1])
    return table[-1][-1]


def rouge_l(prediction, reference, tok):
    p, r = rouge_words(prediction, tok), rouge_words(reference, tok)
    return f1(lcs(p, r), len(p), len(r), float(prediction == reference))


def token_f1(prediction, reference):
    p = [t for w in squad_words(prediction) for t in unspaced(w)]
    r = [t for w in squad_words(reference) for t in unspaced(w)]
    return f1(sum((Counter(p) & Counter(r)).values()), len(p), len(r), 1.0)


def mean_best(score, rows):
    if not rows:
        return None
    return math.fsum(max(score(p, r) for r in refs) for p, refs in rows) / len(rows)


def bleu_statistics(rows, n, tokens):
    match, total, predicted, expected = [0] * n, [0] * n, 0, 0
    for p, refs in rows:
        p, refs = tokens(p), [tokens(r) for r in refs]
        predicted += len(p)
        expected += min((abs(len(r) - len(p)), len(r)) for r in refs)[1]
        for k in range(n):
            most = Counter()
            for r in refs:
                most |= grams(r, k + 1)
            mine = grams(p, k + 1)
            match[k] += sum((mine & most).values())
            total[k] += sum(mine.values())
    return match, total, predicted, expected


def bleu_of(match, total, predicted, expected, smooth):
    precisions, missed = [], 0
    for m, t in zip(match, total):
        if m == 0:
            missed += 1
            m = {"exp": 1 / 2**missed, "floor": 0.1, "none": 0}[smooth]
        precisions.append(m / t)
    if min(precisions) == 0:
        return 0.0
    penalty = 1 if predicted >= expected else math.exp(1 - expected / predicted)
    return penalty * math.exp(math.fsum(map(math.log, precisions)) / len(precisions))


def bleu(rows, n=4, tok="13a", smooth="exp", lower=False):
    tokens = lambda t: BLEU_TOKENS[tok](t.lower() if lower else t)
    match, total, predicted, expected = bleu_statistics(rows, n, tokens)
    if expected == 0:
        return None
    if match[0] == 0:
        return 0.0
    if total[-1] == 0:
        return None
    return bleu_of(match, total, predicted, expected, smooth)


def nltk_bleu(rows, smooth):
    methods = bleu_score.SmoothingFunction(epsilon=0.1)
    method = {"exp": methods.method3, "floor": methods.method1, "none": methods.method0}[smooth]
    return bleu_score.corpus_bleu(
        [[r.split() for r in refs] for _, refs in rows], [p.split() for p, _ in rows], smoothing_function=method
    )


def sentence_bleu(p, refs, n=4, tok="13a", smooth="exp"):
    match, total, predicted, expected = bleu_statistics([(p, refs)], n, BLEU_TOKENS[tok])
    if predicted == 0 and expected == 0:
        return 1.0
    if match[0] == 0:
        return 0.0
    effective = sum(1 for t in total if t)
    return bleu_of(match[:effective], total[:effective], predicted, expected, smooth)


def mean_sentence_bleu(rows, **options):
    if not rows:
        return None
    return math.fsum(sentence_bleu(p, refs, **options) for p, refs in rows) / len(rows)


def chrf_words(text):
    out = []
    for w in text.split():
        if len(w) > 1 and w[-1] in string.punctuation:
            out += [w[:-1], w[-1]]
        elif len(w) > 1 and w[0] in string.punctuation:
            out += [w[0], w[1:]]
        else:
            out.append(w)
    return out


def chrf_f(statistics, beta):
    used = [(h, r, m) for h, r, m in statistics if h and r]
    if not used:
        return 0.0
    precision = math.fsum(m / h for h, r, m in used) / len(used)
    recall = math.fsum(m / r for h, r, m in used) / len(used)
    if precision + recall == 0:
        return 0.0
    return (1 + beta**2) * precision * recall / (beta**2 * precision + recall)


def chrf(rows, n=6, words=0, beta=2):
    if not any(tokens_char(r) for _, refs in rows for r in refs):
        return None
    sums = [(0, 0, 0)] * (n + words)
    for p, refs in rows:
        candidates = []
        for r in refs:
            statistics = []
            for of, longest in ((tokens_char, n), (chrf_words, words)):
                for k in range(1, longest + 1):
                    a, b = grams(of(p), k), grams(of(r), k)
                    statistics.append((sum(a.values()) if b else 0, sum(b.values()), sum((a & b).values())))
            candidates.append(statistics)
        best = max(candidates, key=lambda s: chrf_f(s, beta))
        sums = [tuple(map(sum, zip(x, y))) for x, y in zip(sums, best)]
    return chrf_f(sums, beta)


def error_rate(rows, units):
    edits = length = 0
    for p, refs in rows:
        best = min(((edit_distance(units(r), units(p)), i) for i, r in enumerate(refs)))
        edits += best[0]
        length += len(units(refs[best[1]]))
    return edits / length if length else None


def length_ratio(rows, units):
    predicted = sum(len(units(p)) for p, _ in rows)
    expected = sum(min((abs(len(units(r)) - len(units(p))), len(units(r))) for r in refs)[1] for p, refs in rows)
    return predicted / expected if expected else None


def normal(form, rows):
    return [(unicodedata.normalize(form, p), [unicodedata.normalize(form, r) for r in refs]) for p, refs in rows]


def values(rows):
    same = lambda p, r: float(p == r)
    squad = lambda p, r: float(squad_words(p) == squad_words(r))
    return {
        "exact_match": mean_best(same, rows),
        "exact_match(unicode=nfc)": mean_best(same, normal("NFC", rows)),
        "exact_match(normalise=squad)": mean_best(squad, rows),
        "exact_match(normalise=squad, unicode=nfkc)": mean_best(squad, normal("NFKC", rows)),
        "token_f1": mean_best(token_f1, rows),
        "bleu": bleu(rows),
        "bleu(tok=none)": bleu(rows, tok="none"),
        "bleu(tok=none, smooth=floor)": bleu(rows, tok="none", smooth="floor"),
        "bleu(tok=none, smooth=none)": bleu(rows, tok="none", smooth="none"),
        "bleu(tok=intl, case=lower)": bleu(rows, tok="intl", lower=True),
        "bleu(tok=char, n=2)": bleu(rows, tok="char", n=2),
        "mean_sentence_bleu": mean_sentence_bleu(rows),
        "mean_sentence_bleu(tok=char, smooth=floor)": mean_sentence_bleu(rows, tok="char", smooth="floor"),
        "rouge_1": mean_best(lambda p, r: rouge_n(1, p, r, "unicode"), rows),
        "rouge_1(tok=ascii)": mean_best(lambda p, r: rouge_n(1, p, r, "ascii"), rows),
        "rouge_2": mean_best(lambda p, r: rouge_n(2, p, r, "unicode"), rows),
        "rouge_l": mean_best(lambda p, r: rouge_l(p, r, "unicode"), rows),
        "rouge_l(tok=ascii)": mean_best(lambda p, r: rouge_l(p, r, "ascii"), rows),
        "chrf": chrf(rows),
        "chrf(word_order=2)": chrf(rows, words=2),
        "chrf(n=2, beta=1)": chrf(rows, n=2, beta=1),
        "cer": error_rate(rows, list),
        "cer(unicode=nfc)": error_rate(normal("NFC", rows), list),
        "wer": error_rate(rows, str.split),
        "length_ratio": length_ratio(rows, str.split),
        "length_ratio(unit=characters)": length_ratio(rows, list),
    }


def check_against_nltk(rows):
    """The formulas above agree with nltk where both are defined alike."""
    enough = all(len(p.split()) >= 4 and all(len(r.split()) >= 4 for r in refs) for p, refs in rows)
    if rows and enough:
        for smooth in ("exp", "floor", "none"):
            mine, theirs = bleu(rows, tok="none", smooth=smooth), nltk_bleu(rows, smooth)
            assert math.isclose(mine, theirs, rel_tol=1e-12, abs_tol=1e-100), (smooth, mine, theirs)
    for p, refs in rows:
        if len(refs) == 1 and tokens_char(p) and tokens_char(refs[0]):
            theirs = chrf_score.sentence_chrf(refs[0], p, max_len=1, beta=2)
            assert math.isclose(chrf([(p, refs)], n=1), theirs, rel_tol=1e-12, abs_tol=1e-15), (p, refs)


# ---- cases


def noisy(words, generator, vocabulary):
    out = []
    for w in words:
        chance = generator.random()
        if chance < 0.1:
            continue
        out.append(generator.choice(vocabulary) if chance < 0.25 else w)
        if chance > 0.95:
            out.append(w)
    return out


def generated(count, references, longest):
    generator = random.Random(SEED + count)
    vocabulary = (
        "the a cat dog sat on mat 3.5 1,000 state-of-the-art don't été naïve 東京 大阪 に 行く Привет мир مرحبا שלום 😀 (so) end. yes, $5 €7 «да» 10-20"
    ).split()
    rows = []
    for _ in range(count):
        truth = [generator.choice(vocabulary) for _ in range(generator.randint(4, longest))]
        others = [" ".join(noisy(truth, generator, vocabulary)) for _ in range(references - 1)]
        rows.append((" ".join(noisy(truth, generator, vocabulary)), [" ".join(truth)] + others))
    return rows


CASES = {
    "no rows": [],
    "one row, alike": [("the cat is on the mat", ["the cat is on the mat"])],
    "one row, nothing alike": [("alpha beta gamma delta", ["one two three four"])],
    "repeated tokens": [("the the the the the the the", ["the cat is on the mat", "there is a cat on the mat"])],
    "empty prediction": [("", ["something was expected here"])],
    "empty reference": [("something was written here", [""])],
    "both empty": [("", [""])],
    "empty among others": [("", [""]), ("a b c d e", ["a b c d f"]), ("", ["one two three four five"]), ("surplus words in this one", [""])],
    "white space only": [(" \u00a0\t", ["\u3000 "]), ("one\u00a0two  three four five", ["one two three\u2003four\u0085five"])],
    "short texts": [("yes", ["yes"]), ("no", ["yes"]), ("not so", ["not at all"])],
    "one short text": [("yes", ["yes"])],
    "combining marks": [("cafe\u0301 au lait s'il vous plai\u0302t", ["caf\u00e9 au lait s'il vous pla\u00eet"]), ("e\u0301", ["\u00e9"])],
    "emoji": [("👍🏽 great 👩‍👩‍👧 time 😀 had", ["👍 great 👩‍👩‍👧 time had 😀"]), ("😀", ["😀"]), ("😀", ["😁"])],
    "Chinese and Japanese": [("今天天气很好。", ["今天的天气真好。"]), ("東京タワーへ行く", ["東京スカイツリーへ行く"]), ("我 们", ["我们"])],
    "Thai": [("ฉันรักแมวที่บ้าน", ["ฉันชอบแมวที่บ้าน"])],
    "right to left": [("مرحبا بالعالم، كيف حالك؟", ["مرحبا يا عالم، كيف حالك؟"]), ("שלום עולם טוב מאוד", ["שלום לך עולם טוב"])],
    "Cyrillic and Devanagari": [("Привет, мир! Как дела сегодня?", ["Привет мир, как твои дела?"]), ("नमस्ते दुनिया कैसे हो", ["नमस्ते दुनिया कैसी हो"])],
    "articles and punctuation": [("The Eiffel-Tower!", ["a eiffel tower"]), ("“An apple” – the a", ["apple"]), ("the", ["a"]), ("$5.00 (US)", ["5.00 us"]), ("the theory", ["theory"])],
    "numbers and marks": [("It costs $1,234.56 -- 3-4 times ... (more), ok?", ["It cost 1,234.56 $: 3 - 4 times more, ok?"]), (".5 and 5. or ,x, 1.,2", [".5 and 5. or , x , 1 . , 2"]), ("a &amp; b &lt;i&gt; &quot;c&quot; end-\nless", ['a & b <i> "c" endless'])],
    "full width": [("ＡＢＣ　１２３ ﬁne day today", ["ABC 123 fine day today"])],
    "capitals": [("STRASSE İstanbul ΣΑΣ Word", ["strasse istanbul σας word"])],
    "several references": generated(12, 3, 12),
    "sentences": generated(40, 1, 14),
    "long text": generated(2, 1, 300),
}


def main():
    cases = []
    for name, rows in CASES.items():
        check_against_nltk(rows)
        cases.append({
            "name": name,
            "predictions": [p for p, _ in rows],
            "references": [refs for _, refs in rows],
            "values": values(rows),
        })
    made_by = f"text-metrics.py, Python {platform.python_version()}, nltk {nltk.__version__}, seed {SEED}"
    out = ['{"made_by": ' + json.dumps(made_by) + ',', '"cases": [']
    out.append(",\n".join(json.dumps(case, ensure_ascii=True) for case in cases))
    out.append("]}")
    sys.stdout.write("\n".join(out) + "\n")


main()
