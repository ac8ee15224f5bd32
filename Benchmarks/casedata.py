"""Cases for the benchmark: the accepted examples with other names, numbers, dates and wordings, the
same on every machine; no case has a name or a sentence of another."""
import json, re, shutil
from pathlib import Path

root = Path(__file__).resolve().parent.parent
examples = [root / "examples" / name / "application.yaml" for name in ("toranomon", "individual", "two-methods")]

firsts = "青赤秋旭厚泉磐梅浦永榎大岡荻笠霞片亀川菊北君草倉黒高桜佐鹿塩島白杉鈴瀬滝竹辰玉千津鶴寺戸富中長西沼野萩橋浜原東日平広福藤星細堀本前松丸三水宮村森八柳山湯横吉米若渡"
seconds = "井石市入植内浦江尾岡崎沢島代田谷塚津戸富中永野橋畑原部辺堀間松宮村森本山良"
givens = "昭明和正清進誠実茂勝弘博隆修豊稔徹学浩剛健哲久功恵幸純薫忍操"
towns = ["本町", "港町", "緑町", "栄町", "旭町", "新町", "浜町", "大手町", "末広町", "若葉台", "泉ヶ丘", "朝日が丘"]
manuals = ["作業標準書", "運転手順書", "設備台帳", "点検要領", "保安規程", "管理基準", "操作要領", "工程票"]
# What these keys hold is a sentence; the words behind it keep it one.
sentences = ("供給方法 捕集方法 再生されなかったフロン類の処理方法 算出方法 実績 方法 区分方法 保守方法 試料 運転条件 手順 "
             "選定の基準 選定の方法 選定手続 選定の基準と方法").split()


class Chance:
    """A linear congruential generator, so that the cases never depend on a library."""

    def __init__(self, seed):
        self.state = seed * 2654435761 % 2**64
        for _ in range(4):
            self.below(2)

    def below(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % limit

    def of(self, words):
        return words[self.below(len(words))]


def case(number):
    """The YAML of the case with this number."""
    text = examples[number % len(examples)].read_text(encoding="utf-8")
    chance = Chance(number + 1)
    place = chance.of(firsts) + chance.of(seconds)
    renamed = {
        "再生フロン株式会社": f"{place}{chance.of(firsts)}{chance.of(seconds)}再生株式会社",
        "東都ケミカル再生": f"{place}ケミカル{chance.of(firsts)}{chance.of(seconds)}",
        "再生冷熱": f"{place}{chance.of(firsts)}{chance.of(seconds)}冷熱",
        "東都フロン破壊": f"{chance.of(firsts)}{chance.of(seconds)}{chance.of(firsts)}破壊",
        "東都環境分析": f"{chance.of(firsts)}{chance.of(seconds)}{chance.of(firsts)}分析",
        "霞分析機器": f"{chance.of(firsts)}{chance.of(seconds)}計測",
        "虎ノ門市": place + "市", "虎ノ門": place, "臨海市": place + "市", "桜台": place, "霞が関市": place + "市",
        "永田町": chance.of(towns), "日本八丁目": chance.of(towns) + "八丁目", "緑町": chance.of(towns),
        "港町": chance.of(towns), "埠頭": chance.of(towns), "中央四丁目": chance.of(towns) + "四丁目",
        "臨海": place,
    }
    for person in ("再生一郎", "再生花子", "再生太郎", "管理太郎", "管理花子", "管理五郎", "臨海次郎", "臨海月子", "中央三郎"):
        renamed[person] = (chance.of(firsts) + chance.of(seconds) + chance.of(givens)
                           + f"{'一二三四五六七八九'[chance.below(9)]}")
    names = sorted(renamed, key=len, reverse=True)
    text = re.sub("|".join(map(re.escape, names)), lambda found: renamed[found.group()], text)

    # The same number in several places has to stay the same number.
    numbers = {}

    def other(found):
        known = found.group()
        if known not in numbers:
            numbers[known] = re.sub(r"\d", lambda _: str(1 + chance.below(9)), known)
        return numbers[known]

    text = re.sub(r"(?<=丁目)\d+番(?:\d+号)?|\d{3}-\d{4}|\d{3}\(\d{3}\)\d{4}", other, text)
    # B-10 of a judgement is a criterion, not a machine.
    text = re.sub(r"(?<!項目: )\b(GC|KF|B)-(\d+)", lambda found: f"{found[1]}-{number + 100 + int(found[2])}", text)
    text = re.sub(r"第\d{3}号", f"第{number + 1000}号", text)
    text = re.sub(r"((?:発行日|納付日): 令和\d+年\d+月)\d+日",
                  lambda found: f"{found[1]}{1 + chance.below(8)}日", text)
    # The same for all years and kinds, so that what has to agree or to grow still does.
    less = 1 + chance.below(9)
    text = re.sub(r"(引取計画量|最繁忙日保管量): (\d+(?:\.\d)?)",
                  lambda found: f"{found[1]}: {float(found[2]) - less / 10:.1f}", text)
    text = re.sub(r"(純度: \d+\.\d) wt%", rf"\g<1>{less} wt%", text)
    return re.sub(rf"(?m)((?:^|[ {{])(?:{'|'.join(sentences)}): [^\[\],{{}}#\n]*[^\[\],{{}}#\n ）])(?= *[,}}]| *$| +#)",
                  lambda found: f"{found[1]}（{chance.of(manuals)}{number + 1}-{chance.below(900) + 100}）", text)


def write_folder(folder, count, attached=False):
    """Cases as files, each in a folder of its own with what it names if that is wanted."""
    for number in range(count):
        place = Path(folder) / f"{number:06}"
        place.mkdir(parents=True)
        (place / "application.yaml").write_text(case(number), encoding="utf-8")
        if attached:
            shutil.copytree(examples[number % len(examples)].parent / "添付", place / "添付")


def write_lines(path, count):
    """Cases as lines for the filter."""
    with open(path, "w", encoding="utf-8") as file:
        for number in range(count):
            file.write(json.dumps({"id": number, "yaml": case(number)}, ensure_ascii=False) + "\n")
