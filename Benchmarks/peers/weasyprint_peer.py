"""weasyprint: one font configuration and one style sheet for the batch; one claim a file is its most."""
from html import escape

claims = "PDF/A-2a (one claim a file is its most)"
style = """@font-face { font-family: Mincho; src: url(%s) }
@page { size: A4; margin: 25mm }
html { font: 10pt/1.6 Mincho } h1 { font-size: 14pt; font-weight: normal; text-align: center }
.right { text-align: right } .aside { margin-left: 76mm }
table { border-collapse: collapse; width: 100%%; table-layout: fixed }
td, th { border: 0.5pt solid; font-weight: normal; text-align: left; padding: 2pt }"""


def prepare(folder, fonts):
    from weasyprint import CSS
    from weasyprint.text.fonts import FontConfiguration
    configuration = FontConfiguration()
    font = (fonts / "BIZUDMincho-Regular.ttf").as_uri()
    return configuration, CSS(string=style % font, font_config=configuration)


def draw(prepared, row, lines, sentence, path):
    from weasyprint import HTML
    configuration, css = prepared
    table = ""
    for label, parts in lines:
        for number, (name, value) in enumerate(parts):
            head = f'<th rowspan="{len(parts)}" scope="row">{escape(label)}</th>' if number == 0 else ""
            table += f"<tr>{head}<th>{escape(name)}</th><td>{escape(value)}</td></tr>"
    aside = "<br>".join(escape(text) for text in (
        "住所　" + row["reclaimer_address"], "氏名又は名称　" + row["reclaimer"],
        "許可番号　" + row["reclaimer_number"], "電話番号　" + row["reclaimer_phone"]))
    text = (f'<html lang="ja"><title>再生証明書</title><p class="right">管理番号　{escape(row["number"])}</p>'
            f'<h1>再生証明書</h1><p class="right">送付年月日　{escape(row["sent"])}</p>'
            f'<p>{escape(row["recoverer"])}　殿</p><p class="aside">{aside}</p><p>{sentence}</p>'
            f"<table>{table}</table></html>")
    HTML(string=text).write_pdf(str(path), stylesheets=[css], font_config=configuration,
                                pdf_variant="pdf/a-2a")
