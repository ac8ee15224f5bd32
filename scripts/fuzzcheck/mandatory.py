"""What a case must say, by the law and the handbook alone; nothing here is taken from saisei.

A case is `broken` when one of these values is missing, blank or cannot be read at all. A program
that checks applications may never accept such a case, whatever else it thinks of it.
"""

import functools
import re
import unicodedata

import yaml

Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

TEXT, NUMBER, DATE, SOME = "text", "number", "date", "some"

# Path, kind of value, where it is asked for. `*` stands for every entry of a list,
# `#` for every value of a record whose keys are the applicant's.
VALUES = [
    ("申請日", DATE, "様式第5"),
    ("申請者.住所", TEXT, "法第50条第2項第1号"),
    ("申請者.電話番号", TEXT, "様式第5"),
    ("申請者.誓約.欠格要件に該当しない", TEXT, "省令第55条第1項第7号"),
    ("申請者.誓約.誓約日", DATE, "省令第55条第1項第7号"),
    ("事業所.名称", TEXT, "法第50条第2項第2号"),
    ("事業所.所在地", TEXT, "法第50条第2項第2号"),
    ("事業開始日", DATE, "手引き p.17"),
    ("フロン類の種類", SOME, "法第50条第2項第3号"),
    ("施設", SOME, "法第50条第2項第4号"),
    ("施設.*.方式", TEXT, "法第50条第2項第4号"),
    ("施設.*.数", NUMBER, "法第50条第2項第4号"),
    ("施設.*.構造.不純物除去装置", SOME, "手引き p.13"),
    ("施設.*.構造.供給装置", SOME, "手引き p.13"),
    ("施設.*.構造.捕集装置", SOME, "手引き p.13"),
    ("施設.*.構造.計測装置", SOME, "手引き p.13"),
    ("施設.*.構造.分析機器", SOME, "手引き p.13"),
    ("施設.*.構造.引渡装置.装置", SOME, "手引き p.13"),
    ("施設.*.運転方法", SOME, "手引き p.22"),
    ("施設.*.運転方法.*.供給方法", TEXT, "手引き p.22"),
    ("施設.*.運転方法.*.捕集方法", TEXT, "手引き p.22"),
    ("施設.*.運転方法.*.再生されなかったフロン類の処理方法", TEXT, "手引き p.22"),
    ("施設.*.能力の算出", SOME, "省令第55条第1項第4号"),
    ("再生の能力", SOME, "省令第57条"),
    ("再生の能力.#.#.処理可能量", NUMBER, "手引き p.17"),
    ("再生の能力.#.#.引取計画量", NUMBER, "手引き p.17"),
    ("引取計画", SOME, "省令第55条第1項第5号"),
    ("保管.容器", SOME, "手引き p.23"),
    ("保管.容器.*.フロン類", TEXT, "手引き p.23"),
    ("保管.容器.*.一容器の充塡可能量", NUMBER, "手引き p.23"),
    ("保管.容器.*.本数", NUMBER, "手引き p.23"),
    ("保管.方法", TEXT, "手引き p.23"),
    ("保守点検.日常点検", SOME, "手引き p.24"),
    ("定常的な確認", SOME, "手引き p.19"),
    # That no cell of 別表1 and 別表2 is blank is derived, so it is a doubt and no error.
    ("異常事態", SOME, "手引き p.25"),
    ("純度等の確認", SOME, "手引き p.19"),
    ("純度等の確認.*.方法", TEXT, "手引き p.19"),
    ("純度等の確認.*.頻度", TEXT, "手引き p.19"),
    ("譲渡先への通知", SOME, "手引き p.19"),
    ("管理責任者.氏名", TEXT, "手引き p.19"),
    ("管理責任者.所属", TEXT, "手引き p.19"),
    ("試験再生.結果", SOME, "省令第55条第1項第3号"),
    ("図面", SOME, "手引き p.27"),
    ("図面.*.種類", TEXT, "手引き p.27"),
]
OF_A_COMPANY = [
    ("申請者.名称", TEXT, "法第50条第2項第1号"),
    ("申請者.代表者.氏名", TEXT, "法第50条第2項第1号"),
    ("申請者.登記事項証明書", SOME, "省令第55条第1項第1号"),
]
# A resident record is filed only when the ministers ask for it (省令第55条第2項).
OF_A_PERSON = [
    ("申請者.氏名", TEXT, "法第50条第2項第1号"),
]


class Twice(Exception):
    """A key stands twice in one record, so that one of two values would be dropped."""


@functools.lru_cache(100_000)
def folded(text):
    return unicodedata.normalize("NFKC", text).strip().lower()


def fold(key):
    """A key without its width, case, blanks and joiners, in which people differ (docs/input.md)."""
    return re.sub(r"[\s_-]", "", folded(str(key)))


def tree_of(node):
    """A composed YAML document as dicts, lists, texts and None."""
    if isinstance(node, yaml.MappingNode):
        pairs = [(tree_of(key), tree_of(value)) for key, value in node.value]
        if any(not isinstance(key, str) for key, _ in pairs):
            return {repr(key): value for key, value in pairs}
        if len({fold(key) for key, _ in pairs}) != len(pairs):
            raise Twice
        return dict(pairs)
    if isinstance(node, yaml.SequenceNode):
        return [tree_of(item) for item in node.value]
    if node.style is None and node.value in ("", "~", "null", "Null", "NULL"):
        return None
    return node.value


def is_blank(value):
    """Whether nobody can see anything there."""
    if value is None:
        return True
    if isinstance(value, (dict, list)):
        items = value.values() if isinstance(value, dict) else value
        return all(is_blank(item) for item in items)
    return all(unicodedata.category(character)[0] in "CZ" for character in str(value))


DIGIT = re.compile("[0-9０-９〇一二三四五六七八九十元]")


def problem(value, kind):
    """Why a value does not do; None when it may."""
    if is_blank(value):
        return "blank"
    if kind == SOME:
        return None
    if isinstance(value, dict) or isinstance(value, list) and len(value) != 1:
        return "not one value"
    if kind in (NUMBER, DATE) and not DIGIT.search(str(value)):
        return "not a figure"
    return None


def at(tree, path):
    """Every value at a path; None for one that is not there."""
    step, _, rest = path.partition(".")
    if isinstance(tree, list) and len(tree) == 1 and step != "*":
        # A list of one record is taken for the record.
        tree = tree[0]
    if step in ("*", "#"):
        items = tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else []
        # A blank entry of a list is no entry.
        found = [item for item in items if not is_blank(item)]
    elif isinstance(tree, dict) and step in tree:
        found = [tree[step]]
    elif isinstance(tree, dict):
        found = [value for key, value in tree.items() if fold(key) == fold(step)] or [None]
    else:
        found = [None]
    if not rest:
        return found
    return [value for item in found for value in at(item, rest)]


def broken(tree):
    """The first mandatory value that a new permit lacks, with its provision; None when all stand."""
    if not isinstance(tree, dict):
        return "no record"
    procedure = at(tree, "手続")[0]
    if procedure is None or fold(procedure) != "新規許可":
        return None
    wanted = list(VALUES)
    sort = fold(at(tree, "申請者.区分")[0])
    wanted += OF_A_COMPANY if sort == "法人" else OF_A_PERSON if sort == "個人" else []
    for path, kind, provision in wanted:
        for value in at(tree, path):
            reason = problem(value, kind)
            if reason:
                return f"{path}（{provision}）: {reason}"
    return None


def broken_text(text):
    """The same for the text of a YAML file, read by a reader that is not saisei's."""
    try:
        node = yaml.compose(text, Loader=Loader)
        return broken(tree_of(node)) if node is not None else "nothing written"
    except Twice:
        return "a key stands twice"
    except (yaml.YAMLError, RecursionError, ValueError, UnicodeError):
        return "not YAML"
