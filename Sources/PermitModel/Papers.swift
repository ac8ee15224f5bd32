package import Findings

/// 試験再生: shows that the product fits its use (省令第55条第1項第3号; handbook p.28).
package struct Suitability: Sendable {
  package init() {}
  package var site = Site()
  package var isWritten = false
  /// 根拠.
  package var basis = Located<TestBasis>()
  /// 試料.
  package var sample = Located<String>()
  /// 運転条件.
  package var conditions = Located<String>()
  /// 選定の基準と方法 of the feed, when good feed is chosen.
  package var selection = Located<String>()
  /// 結果.
  package var results = Listed<TestResult>()
  /// 分析方法.
  package var analyses = Listed<TestAnalysis>()
}

/// The figures of one kind.
package struct TestResult: Sendable {
  package init() {}
  package var site = Site()
  /// The key of the entry.
  package var refrigerant = Located<RefrigerantKind>()
  /// 想定再生前.
  package var assumedFeed = QualityFigures()
  /// 想定再生後.
  package var assumedProduct = QualityFigures()
  /// 再生前.
  package var before = QualityFigures()
  /// 再生後.
  package var after = QualityFigures()
}

/// The five quantities of 省令第56条第6号.
package struct QualityFigures: Sendable {
  package init() {}
  package var site = Site()
  package var isWritten = false
  /// 純度.
  package var purity = Located<Concentration>()
  /// 不凝縮ガス.
  package var nonCondensable = Located<Concentration>()
  /// 蒸発残分.
  package var residue = Located<Concentration>()
  /// 酸分.
  package var acid = Located<Concentration>()
  /// 水分.
  package var moisture = Located<Concentration>()

  /// The figure of one quantity.
  package subscript(item: AnalysisItem) -> Located<Concentration> {
    switch item {
    case .purity: purity
    case .nonCondensable: nonCondensable
    case .residue: residue
    case .acid: acid
    case .moisture: moisture
    }
  }
}

/// How the test samples were analysed.
package struct TestAnalysis: Sendable {
  package init() {}
  package var site = Site()
  /// 項目.
  package var items = Listed<Located<AnalysisItem>>()
  /// 条件.
  package var conditions = Located<String>()
  /// 手順.
  package var steps = Located<String>()
  /// 機器: name, model, maker.
  package var instrument = Located<String>()
  /// 委託先.
  package var contractor = Located<String>()
}

/// A box of a drawing: symbol and device name.
package struct DrawingBox: Sendable {
  package init() {}
  package var site = Site()
  /// The key: the symbol in the box.
  package var symbol = Located<String>()
  /// The device name in the box.
  package var name = Located<String>()
}

/// 添付: a paper that the applicant brings.
package struct Attachment: Sendable {
  package init() {}
  package var site = Site()
  /// 種類.
  package var kind = Located<AttachmentKind>()
  /// 名称.
  package var title = Located<String>()
  /// ファイル.
  package var file = Located<String>()
  /// ページ数.
  package var pages = Located<Int>()
  /// 発行日.
  package var issued = Located<CivilDate>()
  /// 事業所の名称 as on the paper.
  package var placeName = Located<String>()
}

/// 書面: what an existing paper says, for those who check papers written elsewhere.
///
/// Papers that the program prints itself meet these by their templates, so the keys stay empty.
package struct ExistingPaper: Sendable {
  package init() {}
  package var site = Site()
  package var isWritten = false
  /// 題名.
  package var title = Located<String>()
  /// 根拠条文.
  package var article = Located<String>()
  /// 宛先.
  package var addressees = Listed<Located<String>>()
  /// 申請者欄の見出し.
  package var applicantLabels = Listed<Located<String>>()
  /// 押印.
  package var seal = Located<Bool>()
  /// 用紙.
  package var paper = Located<PaperSize>()
  /// 種類欄.
  package var kindsCell = Located<String>()
  /// 構造欄.
  package var structureCell = Located<String>()
  /// 能力欄.
  package var capacityCell = Located<String>()
  /// 管理欄.
  package var managementCell = Located<String>()
  /// 別紙Xの表示.
  package var annexXMark = Located<String>()
  /// 別紙Xの見出し.
  package var annexXTitles = Listed<Located<String>>()
  /// 別紙Yの表示.
  package var annexYMark = Located<String>()
  /// 別紙Yの見出し.
  package var annexYTitle = Located<String>()
  /// 別紙Yの表の見出し.
  package var annexYTables = Listed<Located<String>>()
  /// 別表1.
  package var table1 = ExistingTable()
  /// 別表2.
  package var table2 = ExistingTable()
  /// 開始年度.
  package var firstYear = Located<FiscalYear>()
  /// 綴じ順.
  package var order = Listed<Located<BoundDocument>>()
  /// 誓約書.
  package var oath = ExistingOath()
}

/// 誓約書 as an existing paper has it (handbook p.54).
package struct ExistingOath: Sendable {
  package init() {}
  package var site = Site()
  package var isWritten = false
  /// 誓約文.
  package var sentence = Located<String>()
  /// 宛先.
  package var addressees = Listed<Located<String>>()
  /// 申請者: the corporation's or the person's name.
  package var name = Located<String>()
  /// 代表者 of a corporation.
  package var representative = Located<String>()
  /// 押印.
  package var seal = Located<Bool>()
}

/// 別表1 or 別表2 of an existing paper.
package struct ExistingTable: Sendable {
  package init() {}
  package var site = Site()
  /// 表示.
  package var mark = Located<String>()
  /// 見出し.
  package var title = Located<String>()
  /// 列.
  package var columns = Listed<Located<String>>()
}
