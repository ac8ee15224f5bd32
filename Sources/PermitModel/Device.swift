package import Findings

/// A device of 別紙X.
package struct Device: Sendable, Equatable {
  @usableFromInline struct Fields: Sendable, Equatable {
    @usableFromInline var site = Site()
    @usableFromInline var name = Located<String>()
    @usableFromInline var also = Located<String>()
    @usableFromInline var symbol = Located<String>()
    @usableFromInline init() {}
  }

  @usableFromInline var shared = Shared(Fields())

  package init() {}

  @inlinable package var site: Site {
    get { shared.fields.site }
    _modify { yield &shared.fields.site }
  }

  /// 名称.
  @inlinable package var name: Located<String> {
    get { shared.fields.name }
    _modify { yield &shared.fields.name }
  }

  /// 兼ねる: the other device whose work it also does.
  @inlinable package var also: Located<String> {
    get { shared.fields.also }
    _modify { yield &shared.fields.also }
  }

  /// 記号: such as `a-1`; given by the order when not written.
  @inlinable package var symbol: Located<String> {
    get { shared.fields.symbol }
    _modify { yield &shared.fields.symbol }
  }
}

/// 分析機器: an analyser of the applicant's, or an entrusted analysis (省令第56条第6号).
package struct Analyser: Sendable {
  @usableFromInline struct Fields: Sendable {
    @usableFromInline var site = Site()
    @usableFromInline var items = Listed<Located<AnalysisItem>>()
    @usableFromInline var party = Located<AnalysisParty>()
    @usableFromInline var name = Located<String>()
    @usableFromInline var maker = Located<String>()
    @usableFromInline var model = Located<String>()
    @usableFromInline var contractor = Located<String>()
    @usableFromInline var contractorRegistration = Located<String>()
    @usableFromInline var qualification = Located<String>()
    @usableFromInline var experienceYears = Located<Int>()
    @usableFromInline var selectionStandard = Located<String>()
    @usableFromInline var selectionProcedure = Located<String>()
    @usableFromInline init() {}
  }

  @usableFromInline var shared = Shared(Fields())

  package init() {}

  @inlinable package var site: Site {
    get { shared.fields.site }
    _modify { yield &shared.fields.site }
  }

  /// 項目.
  @inlinable package var items: Listed<Located<AnalysisItem>> {
    get { shared.fields.items }
    _modify { yield &shared.fields.items }
  }

  /// 区分.
  @inlinable package var party: Located<AnalysisParty> {
    get { shared.fields.party }
    _modify { yield &shared.fields.party }
  }

  /// 名称.
  @inlinable package var name: Located<String> {
    get { shared.fields.name }
    _modify { yield &shared.fields.name }
  }

  /// メーカー.
  @inlinable package var maker: Located<String> {
    get { shared.fields.maker }
    _modify { yield &shared.fields.maker }
  }

  /// 型番.
  @inlinable package var model: Located<String> {
    get { shared.fields.model }
    _modify { yield &shared.fields.model }
  }

  /// 委託先; the word 未定 when it is not settled.
  @inlinable package var contractor: Located<String> {
    get { shared.fields.contractor }
    _modify { yield &shared.fields.contractor }
  }

  /// 計量証明事業登録番号; the word なし when there is none.
  @inlinable package var contractorRegistration: Located<String> {
    get { shared.fields.contractorRegistration }
    _modify { yield &shared.fields.contractorRegistration }
  }

  /// 資格: why the contractor has the experience and skill.
  @inlinable package var qualification: Located<String> {
    get { shared.fields.qualification }
    _modify { yield &shared.fields.qualification }
  }

  /// 経験年数 of the contractor.
  @inlinable package var experienceYears: Located<Int> {
    get { shared.fields.experienceYears }
    _modify { yield &shared.fields.experienceYears }
  }

  /// 選定基準 when the contractor is not settled.
  @inlinable package var selectionStandard: Located<String> {
    get { shared.fields.selectionStandard }
    _modify { yield &shared.fields.selectionStandard }
  }

  /// 選定手続 when the contractor is not settled.
  @inlinable package var selectionProcedure: Located<String> {
    get { shared.fields.selectionProcedure }
    _modify { yield &shared.fields.selectionProcedure }
  }
}
