"""typst: one compiler object for the whole batch, the row handed over as an input."""
import json

claims = "PDF/A-2a + PDF/UA-1"
template = """#set document(title: "再生証明書")
#set page(paper: "a4", margin: 25mm)
#set text(font: "BIZ UDMincho", size: 10pt, lang: "ja")
#let d = json(bytes(sys.inputs.row))
#align(right)[管理番号　#d.number]
#align(center, heading(level: 1)[再生証明書])
#align(right)[送付年月日　#d.sent]
#text(size: 12pt)[#d.recoverer　殿]
#pad(left: 76mm)[住所　#d.reclaimer_address \\ 氏名又は名称　#d.reclaimer \\ 許可番号　#d.reclaimer_number \\ 電話番号　#d.reclaimer_phone]
#d.sentence
#table(columns: (46mm, 36mm, 1fr), stroke: 0.5pt,
  ..d.lines.map(((label, cells)) => (table.cell(rowspan: cells.len(), label),
    ..cells.map(((name, value)) => (name, value)).flatten())).flatten())
"""


def prepare(folder, fonts):
    import typst
    source = folder / "certificate.typ"
    source.write_text(template, encoding="utf-8")
    return typst.Compiler(str(source), root=str(folder), font_paths=[str(fonts)], ignore_system_fonts=True)


def draw(compiler, row, lines, sentence, path):
    row = dict(row, lines=lines, sentence=sentence)
    compiler.compile(output=str(path), format="pdf", sys_inputs={"row": json.dumps(row)},
                     pdf_standards=["a-2a", "ua-1"])
