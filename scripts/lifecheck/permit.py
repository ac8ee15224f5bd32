"""What follows the permit: a change, a notice, the renewal, the end, and when each is due."""
import re
import shutil
from datetime import date
from pathlib import Path

EXAMPLES = Path(__file__).resolve().parent.parent.parent / "examples"


def change(saisei, folder):
    """A change that needs a permit, and a notice of another director and one kind less."""
    day = date(2027, 6, 1)
    old, new = (str(EXAMPLES / "change" / name) for name in ("old.yaml", "new.yaml"))
    saisei(day, "change", old, new, "--build", "-o", str(folder / "変更"), status=0, says="変更許可")
    saisei(day, "check", str(EXAMPLES / "change/notice.yaml"), "--as-of", "2027-07-20", status=0)
    saisei(date(2027, 7, 20), "render", str(EXAMPLES / "change/notice.yaml"), "-o",
           str(folder / "変更届出"), status=0)
    saisei(day, "change", old, "--set", "再生の能力.R22.令和9年度.処理可能量=200", status=0)
    saisei(day, "change", old, status=64, complains="--set")
    saisei(day, "change", old, str(EXAMPLES / "ない.yaml"), status=2)


def renewal(saisei, ledger, folder):
    """The permit of 令和9年 is renewed before it ends on 令和14年3月19日."""
    text = (EXAMPLES / "renewal/application.yaml").read_text(encoding="utf-8")
    text = re.sub(r"令和(\d+)年度", lambda year: f"令和{int(year[1]) + 4}年度", text)
    text = re.sub(r"令和(\d+)年(\d+)月", lambda day: f"令和{int(day[1]) + 5}年{day[2]}月", text)
    text = text.replace("令和11年度]", "令和11年度, 令和12年度]")
    text = text.replace("第2022-015号", "第2027-003号")
    text = text.replace("許可年月日: 令和9年4月1日", "許可年月日: 令和9年3月20日")
    text = text.replace("令和14年3月31日", "令和14年3月19日")
    case = placed("renewal", "application.yaml", text, folder / "更新")
    day = date(2031, 12, 1)
    saisei(day, "check", str(case), status=0, says="令和14年3月20日から令和19年3月19日まで")
    saisei(day, "render", str(case), "-o", str(folder / "更新書類"), status=0)
    saisei(date(2031, 10, 1), "due", str(folder / "更新"), status=0, says="令和14年3月19日")
    saisei(date(2032, 3, 16), "ledger", "set", ledger, "--permit-until", "令和19年3月19日", status=0)


def closing(saisei, folder, report):
    """The notice of the end, with the report of the part of the year."""
    text = (EXAMPLES / "closing/closure.yaml").read_text(encoding="utf-8")
    text = text.replace("令和9年12月", "令和14年12月").replace("令和9年11月", "令和14年11月")
    text = text.replace("令和9年度", "令和14年度").replace("令和14年3月19日", "令和19年3月19日")
    filed = ", ".join(f"令和{year}年度" for year in range(8, 14))
    text = text.replace("提出済み報告: [令和8年度]", f"提出済み報告: [{filed}]")
    case = placed("closing", "closure.yaml", text, folder / "廃止")
    shutil.copy(report, case.parent / "添付/様式第7.pdf")
    day = date(2032, 12, 10)
    saisei(day, "due", str(case), status=0, says="令和15年1月4日")
    saisei(day, "check", str(case), status=0)
    saisei(day, "render", str(case), "-o", str(folder / "廃止書類"), status=0)


def placed(example, name, text, folder):
    """The example's files with another case in the place of its own."""
    shutil.copytree(EXAMPLES / example, folder, dirs_exist_ok=True)
    case = folder / name
    case.write_text(text, encoding="utf-8")
    return case
