/// The style sheet of the report page; contrast of every text is at least 4.5 to 1 (WCAG 2.1 AA).
enum HTMLStyle {
  static let sheet = """
    :root { --ink: #1a1a1a; --soft: #4a4a4a; --line: #b8b8b8; --paper: #fff; --band: #f3f3f0;
      --error: #a3141b; --warning: #7a4b00; --human: #005b7f; --note: #3d4f00; }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 1.5rem; max-width: 60rem; color: var(--ink);
      background: var(--paper); font: 16px/1.75 "BIZ UDGothic", "Hiragino Sans",
      "Yu Gothic", "Noto Sans CJK JP", sans-serif; overflow-wrap: anywhere; }
    .skip { position: absolute; left: -100rem; }
    .skip:focus { left: 1rem; top: 1rem; padding: .3rem .8rem; background: var(--paper);
      border: 2px solid var(--human); }
    h1 { margin: 0 0 .3rem; font-size: 1.5rem; }
    h2 { margin: 2.2rem 0 .6rem; padding: .3rem .8rem; font-size: 1.2rem; background: var(--band);
      border-left: .4rem solid var(--soft); }
    h3 { margin: 1.8rem 0 .4rem; font-size: 1.08rem; border-bottom: 1px solid var(--line); }
    h4 { margin: 0 0 .3rem; font-size: 1rem; }
    table { width: 100%; border-collapse: collapse; }
    th, td { padding: .3rem .6rem; border: 1px solid var(--line); text-align: left;
      vertical-align: top; }
    thead th { background: var(--band); }
    td.count, th.count { text-align: right; white-space: nowrap; }
    .small { color: var(--soft); font-size: .87rem; }
    .finding { margin: .8rem 0; padding: .7rem 1rem; border: 1px solid var(--line);
      border-left: .4rem solid var(--soft); break-inside: avoid; }
    .error { border-left-color: var(--error); } .error .badge { color: var(--error); }
    .warning { border-left-color: var(--warning); } .warning .badge { color: var(--warning); }
    .human { border-left-color: var(--human); } .human .badge { color: var(--human); }
    .judged { border-left-color: var(--soft); } .judged .badge { color: var(--soft); }
    .note { border-left-color: var(--note); } .note .badge { color: var(--note); }
    .badge { margin-right: .6em; padding: 0 .4em; border: 1px solid currentColor; }
    dl { margin: 0; display: grid; grid-template-columns: 4.5em 1fr; gap: .1rem .6rem; }
    dt { color: var(--soft); } dd { margin: 0; }
    code { font-family: "BIZ UDGothic", "Noto Sans Mono CJK JP", monospace;
      white-space: pre-wrap; }
    mark { color: inherit; background: #ffe58a; text-decoration: underline; }
    @media print { body { max-width: none; padding: 0; font-size: 10pt; }
      h2, h3, h4 { break-after: avoid; } .skip { display: none; } a { color: inherit; }
      @page { size: A4; margin: 18mm; } }
    """
}
