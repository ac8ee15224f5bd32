package import Findings

/// 図面 (省令第55条第1項第2号; handbook p.27).
package struct Drawing: Sendable {
  @usableFromInline struct Fields: Sendable {
    @usableFromInline var site = Site()
    @usableFromInline var kind = Located<DrawingKind>()
    @usableFromInline var title = Located<String>()
    @usableFromInline var file = Located<String>()
    @usableFromInline var paper = Located<PaperSize>()
    @usableFromInline var pages = Located<Int>()
    @usableFromInline var placeName = Located<String>()
    @usableFromInline var boxes = Listed<DrawingBox>()
    @usableFromInline var streams = FlowStreams()
    @usableFromInline var legend = Located<Bool>()
    @usableFromInline var onPremises = Located<Bool>()
    @usableFromInline var storagePlaces = Listed<Located<StorageState>>()
    @usableFromInline var matters = Listed<Located<DrawingMatter>>()
    @usableFromInline init() {}
  }

  @usableFromInline var shared = Shared(Fields())

  package init() {}

  @inlinable package var site: Site {
    get { shared.fields.site }
    _modify { yield &shared.fields.site }
  }

  /// 種類.
  @inlinable package var kind: Located<DrawingKind> {
    get { shared.fields.kind }
    _modify { yield &shared.fields.kind }
  }

  /// 名称.
  @inlinable package var title: Located<String> {
    get { shared.fields.title }
    _modify { yield &shared.fields.title }
  }

  /// ファイル.
  @inlinable package var file: Located<String> {
    get { shared.fields.file }
    _modify { yield &shared.fields.file }
  }

  /// 用紙.
  @inlinable package var paper: Located<PaperSize> {
    get { shared.fields.paper }
    _modify { yield &shared.fields.paper }
  }

  /// ページ数.
  @inlinable package var pages: Located<Int> {
    get { shared.fields.pages }
    _modify { yield &shared.fields.pages }
  }

  /// 事業所の名称 as on the drawing.
  @inlinable package var placeName: Located<String> {
    get { shared.fields.placeName }
    _modify { yield &shared.fields.placeName }
  }

  /// 装置: the boxes of the drawing.
  @inlinable package var boxes: Listed<DrawingBox> {
    get { shared.fields.boxes }
    _modify { yield &shared.fields.boxes }
  }

  /// 流れ: the streams of a flow diagram.
  @inlinable package var streams: FlowStreams {
    get { shared.fields.streams }
    _modify { yield &shared.fields.streams }
  }

  /// 凡例: whether line types and symbols are explained.
  @inlinable package var legend: Located<Bool> {
    get { shared.fields.legend }
    _modify { yield &shared.fields.legend }
  }

  /// 敷地内の位置: whether a layout shows where on the premises the devices stand.
  @inlinable package var onPremises: Located<Bool> {
    get { shared.fields.onPremises }
    _modify { yield &shared.fields.onPremises }
  }

  /// 保管場所: the states whose storage places a layout shows.
  @inlinable package var storagePlaces: Listed<Located<StorageState>> {
    get { shared.fields.storagePlaces }
    _modify { yield &shared.fields.storagePlaces }
  }

  /// 説明事項: what a device drawing explains.
  @inlinable package var matters: Listed<Located<DrawingMatter>> {
    get { shared.fields.matters }
    _modify { yield &shared.fields.matters }
  }
}
