"""Mutations of case files: of their structure, their text and their bytes. All draw from one dice."""

import functools
import json
import sys

# A value may be buried several times over.
sys.setrecursionlimit(20_000)

ODD = [
    "\u200b", "\u00a0", "\u3000", "\u202e", "\u2066", "\ufe0f", "\U000e0100", "\u0301", "\ue000",
    "\ufffe", "\U0010ffff", "\x1b[31m", "\x00", "\x07", "\x85", "\u2028", "\ufeff", "𠮷", "髙",
    "神", "ｱ", "㎏", "㌧", "①", "Ⅳ", "𓀀", "👩‍👩‍👧‍👦", "=1+1", "@SUM(1)", "<b>", "]]>", "&amp;", "%0A", "::error::",
    "../../etc/passwd", "/dev/zero", "'", '"', "\\", "{", "}", "[", "]", "#", ": ", "- ", "&a", "*a", "!!x",
]
VALUES = [
    "", " ", None, "0", "-1", "1e400", "99999999999999999999", "0.0000000000000000001", "1,2,3",
    "NaN", "９９９９９９９９９９９９", "1000000 t", "1000000000000 g", "999999999999 kg", "1000001", "1000000",
    "令和99年13月40日", "昭和64年1月8日", "平成31年5月1日", "明治1年1月1日", "0000-00-00", "9999-12-31",
    "10000-01-01", "R8.2.30", "令和元年度", "9999年度", "0年度", "はい", "いいえ", "yes", "no", "未定", "別紙のとおり",
    "R22", "R0", "R999999999999", "HFC", "CFC-12", "R22, R134a", "～", "---", "...", "|", ">", "true",
    "007", "12:30", "0x1F", "あ" * 3000, "再" * 60000, "a" * 300, "１" * 400, "\n\n\n", "一\n二\n三",
]


def clone(tree):
    """A copy that shares nothing."""
    return json.loads(json.dumps(tree))


def places(tree):
    """Every record and list of a tree, with the key or index of each value in it."""
    stack = [tree]
    while stack:
        node = stack.pop()
        for key in list(node) if isinstance(node, dict) else range(len(node)):
            yield node, key
            if isinstance(node[key], (dict, list)):
                stack.append(node[key])


def deep(value, levels, dice):
    """A value buried under lists and records."""
    for level in range(levels):
        value = [value] if dice.random() < 0.5 else {f"k{level}": value}
    return value


def drop(tree, dice):
    """A value is taken out with its key."""
    node, key = dice.choice(list(places(tree)))
    del node[key]


def blank(tree, dice):
    """A value becomes blank."""
    node, key = dice.choice(list(places(tree)))
    node[key] = dice.choice([None, "", " ", "\u3000", "\u200b", [], {}])


def swap(tree, dice):
    """Two values change places."""
    spots = list(places(tree))
    (a, x), (b, y) = dice.choice(spots), dice.choice(spots)
    a[x], b[y] = clone(b[y]), clone(a[x])


def retype(tree, dice):
    """A value becomes one of another kind, or of another size."""
    node, key = dice.choice(list(places(tree)))
    kind = dice.randrange(4)
    if kind == 0:
        node[key] = dice.choice(VALUES)
    elif kind == 1:
        node[key] = [node[key]]
    elif kind == 2:
        node[key] = {dice.choice(["名称", "x", "フロン類"]): node[key]}
    else:
        node[key] = [clone(node[key]) for _ in range(dice.choice([2, 3, 60]))]


def bury(tree, dice):
    """A value moves under many levels."""
    node, key = dice.choice(list(places(tree)))
    node[key] = deep(node[key], dice.choice([1, 5, 59, 70, 400]), dice)


def respell(tree, dice):
    """Odd characters get into a text, or into a key."""
    node, key = dice.choice(list(places(tree)))
    odd = dice.choice(ODD)
    if isinstance(node[key], str) and dice.random() < 0.8:
        cut = dice.randrange(len(node[key]) + 1)
        node[key] = node[key][:cut] + odd + node[key][cut:]
    elif isinstance(node, dict):
        node[key[: dice.randrange(len(key) + 1)] + odd] = node.pop(key)


def repeat(tree, dice):
    """An entry of a list, or a record with another key, stands there several times."""
    node, key = dice.choice(list(places(tree)))
    for number in range(dice.choice([1, 2, 40])):
        if isinstance(node, list):
            node.append(clone(node[key]))
        else:
            node[f"{key}{number}"] = clone(node[key])


def redate(tree, dice):
    """Another date or year stands where one is."""
    spots = [(n, k) for n, k in places(tree) if isinstance(n[k], str) and "年" in n[k]]
    if spots:
        node, key = dice.choice(spots)
        year = dice.choice([0, 1, 2, 31, 63, 64, 99, 100, 999, dice.randrange(40)])
        era = dice.choice(["令和", "平成", "昭和", "大正", "R", "H.", "西暦", "零和", ""])
        month, day = dice.randrange(15), dice.randrange(35)
        node[key] = dice.choice([f"{era}{year}年{month}月{day}日", f"{era}{year}/{month}/{day}", f"{era}{year}年度"])


STRUCTURAL = [drop, blank, swap, retype, bury, respell, repeat, redate]


@functools.lru_cache(10_000)
def quoted(text):
    """A text as a YAML scalar in double quotes."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f").replace("\x85", "\\u0085")


def yaml_lines(tree, indent=0):
    """A tree as YAML in block style, each text in quotes."""
    pad = "  " * indent
    if isinstance(tree, dict) and tree:
        for key, value in tree.items():
            yield from entry(pad + quoted(key) + ":", value, indent)
    elif isinstance(tree, list) and tree:
        for value in tree:
            yield from entry(pad + "-", value, indent)
    else:
        yield pad + scalar(tree)


def entry(head, value, indent):
    if isinstance(value, (dict, list)) and value:
        yield head
        yield from yaml_lines(value, indent + 1)
    else:
        yield head + " " + scalar(value)


def scalar(value):
    if value is None:
        return "~"
    return quoted(value) if isinstance(value, str) else json.dumps(value)


def textual(text, other, dice):
    """A few changes of lines and characters, blind to what they mean."""
    for _ in range(dice.choice([1, 1, 2, 5])):
        lines = text.split("\n")
        index = dice.randrange(len(lines))
        kind = dice.randrange(9)
        if kind == 0:
            del lines[index]
        elif kind == 1:
            lines.insert(dice.randrange(len(lines)), lines[index])
        elif kind == 2:
            target = dice.randrange(len(lines))
            lines[index], lines[target] = lines[target], lines[index]
        elif kind == 3:
            lines[index] = " " * dice.randrange(9) + lines[index].lstrip()
        elif kind == 4:
            lines[index] = lines[index].replace(dice.choice([": ", "- ", ", ", "[", "}"]), dice.choice([":", "：", "", "、", "\t"]), 1)
        elif kind == 5:
            cut = dice.randrange(len(lines[index]) + 1)
            lines[index] = lines[index][:cut] + dice.choice(ODD) + lines[index][cut:]
        elif kind == 6:
            head, colon, _ = lines[index].partition(": ")
            if colon:
                value = dice.choice(VALUES)
                lines[index] = head + colon + ("~" if value is None else value)
        elif kind == 7:
            lines = lines[: index + 1]
        else:
            donor = other.split("\n")
            start = dice.randrange(len(donor))
            lines[index:index] = donor[start : start + dice.choice([1, 3, 30])]
        text = "\n".join(lines)
    return text


def binary(data, other, dice):
    """A change of the bytes."""
    data = bytearray(data)
    kind = dice.randrange(9)
    if kind == 0:
        for _ in range(dice.choice([1, 3, 30])):
            data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
    elif kind == 1:
        del data[dice.randrange(len(data)) :]
    elif kind == 2:
        start = dice.randrange(len(data))
        del data[start : start + dice.choice([1, 2, 100, 4000])]
    elif kind == 3:
        start, donor = dice.randrange(len(data)), dice.randrange(len(other))
        data[start:start] = other[donor : donor + dice.choice([1, 50, 5000])]
    elif kind == 4:
        bad = [b"\xff", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\x80", b"\xe3\x81", b"\xfe\xff"]
        start = dice.randrange(len(data))
        data[start:start] = dice.choice(bad)
    elif kind == 5:
        start = dice.randrange(len(data))
        data[start:start] = b"\0" * dice.choice([1, 2, 900])
    elif kind == 6:
        codec = dice.choice(["utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp932", "euc_jp", "iso2022_jp", "utf-7"])
        data = bytearray(bytes(data).decode("utf-8").encode(codec, "replace"))
    elif kind == 7:
        data = bytearray(dice.randbytes(dice.choice([1, 16, 5000])))
    else:
        start = dice.randrange(len(data))
        stretch = data[start : start + dice.choice([1, 20, 300])]
        data[start:start] = bytes(stretch) * dice.choice([2, 50])
    return bytes(data)
