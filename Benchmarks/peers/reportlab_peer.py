"""reportlab: the font registered once, a table of paragraphs; it cannot tag, so it claims nothing."""

claims = "none (it writes no tags)"


def prepare(folder, fonts):
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    pdfmetrics.registerFont(TTFont("Mincho", str(fonts / "BIZUDMincho-Regular.ttf")))
    return ParagraphStyle("body", fontName="Mincho", fontSize=10, leading=16, wordWrap="CJK")


def draw(style, row, lines, sentence, path):
    from reportlab.lib.enums import TA_CENTER, TA_RIGHT
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib.units import mm
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table
    right = ParagraphStyle("right", style, alignment=TA_RIGHT)
    centre = ParagraphStyle("centre", style, alignment=TA_CENTER, fontSize=14, leading=22)
    aside = ParagraphStyle("aside", style, leftIndent=76 * mm)
    cells, spans = [], []
    for label, parts in lines:
        if len(parts) > 1:
            spans.append(("SPAN", (0, len(cells)), (0, len(cells) + len(parts) - 1)))
        for number, (name, value) in enumerate(parts):
            cells.append([Paragraph(label if number == 0 else "", style), Paragraph(name, style),
                          Paragraph(value, style)])
    table = Table(cells, colWidths=[46 * mm, 36 * mm, 78 * mm],
                  style=[("GRID", (0, 0), (-1, -1), 0.5, "black"), ("FONT", (0, 0), (-1, -1), "Mincho")] + spans)
    SimpleDocTemplate(str(path), pagesize=(210 * mm, 297 * mm), title="再生証明書", leftMargin=25 * mm,
                      rightMargin=25 * mm, topMargin=25 * mm, bottomMargin=25 * mm, initialFontName="Mincho",
                      ).build([
        Paragraph("管理番号　" + row["number"], right), Paragraph("再生証明書", centre),
        Paragraph("送付年月日　" + row["sent"], right), Paragraph(row["recoverer"] + "　殿", style),
        Paragraph("住所　" + row["reclaimer_address"], aside), Paragraph("氏名又は名称　" + row["reclaimer"], aside),
        Paragraph("許可番号　" + row["reclaimer_number"], aside),
        Paragraph("電話番号　" + row["reclaimer_phone"], aside),
        Spacer(1, 10), Paragraph(sentence, style), Spacer(1, 8), table])
