package import Findings

/// 運転方法: one way of running the facility, for one or more kinds (別紙Z 1).
package struct Operation: Sendable {
  @usableFromInline struct Fields: Sendable {
    @usableFromInline var site = Site()
    @usableFromInline var refrigerants = Listed<Located<RefrigerantKind>>()
    @usableFromInline var mode = Located<FeedMode>()
    @usableFromInline var description = Located<String>()
    @usableFromInline var temperature = Located<String>()
    @usableFromInline var refluxTime = Located<String>()
    @usableFromInline var feedAmount = Located<String>()
    @usableFromInline var flowRate = Located<String>()
    @usableFromInline var feedMethod = Located<String>()
    @usableFromInline var captureMethod = Located<String>()
    @usableFromInline var residueMethod = Located<String>()
    @usableFromInline var selectionStandard = Located<String>()
    @usableFromInline var selectionMethod = Located<String>()
    @usableFromInline init() {}
  }

  @usableFromInline var shared = Shared(Fields())

  package init() {}

  @inlinable package var site: Site {
    get { shared.fields.site }
    _modify { yield &shared.fields.site }
  }

  /// フロン類.
  @inlinable package var refrigerants: Listed<Located<RefrigerantKind>> {
    get { shared.fields.refrigerants }
    _modify { yield &shared.fields.refrigerants }
  }

  /// 運転の形.
  @inlinable package var mode: Located<FeedMode> {
    get { shared.fields.mode }
    _modify { yield &shared.fields.mode }
  }

  /// 運転方法 in words, beyond the items below.
  @inlinable package var description: Located<String> {
    get { shared.fields.description }
    _modify { yield &shared.fields.description }
  }

  /// 温度条件.
  @inlinable package var temperature: Located<String> {
    get { shared.fields.temperature }
    _modify { yield &shared.fields.temperature }
  }

  /// 還流時間.
  @inlinable package var refluxTime: Located<String> {
    get { shared.fields.refluxTime }
    _modify { yield &shared.fields.refluxTime }
  }

  /// 投入量.
  @inlinable package var feedAmount: Located<String> {
    get { shared.fields.feedAmount }
    _modify { yield &shared.fields.feedAmount }
  }

  /// 流量.
  @inlinable package var flowRate: Located<String> {
    get { shared.fields.flowRate }
    _modify { yield &shared.fields.flowRate }
  }

  /// 供給方法.
  @inlinable package var feedMethod: Located<String> {
    get { shared.fields.feedMethod }
    _modify { yield &shared.fields.feedMethod }
  }

  /// 捕集方法.
  @inlinable package var captureMethod: Located<String> {
    get { shared.fields.captureMethod }
    _modify { yield &shared.fields.captureMethod }
  }

  /// 再生されなかったフロン類の処理方法.
  @inlinable package var residueMethod: Located<String> {
    get { shared.fields.residueMethod }
    _modify { yield &shared.fields.residueMethod }
  }

  /// 選定の基準 of the feed.
  @inlinable package var selectionStandard: Located<String> {
    get { shared.fields.selectionStandard }
    _modify { yield &shared.fields.selectionStandard }
  }

  /// 選定の方法 of the feed.
  @inlinable package var selectionMethod: Located<String> {
    get { shared.fields.selectionMethod }
    _modify { yield &shared.fields.selectionMethod }
  }
}
