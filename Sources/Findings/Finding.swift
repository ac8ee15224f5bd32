/// One remark on a case: what is wrong, which provision says so, what to write instead.
public struct Finding: Sendable, Hashable {
  /// Criterion id (`A-11`), `INP-nnn` for unreadable input or `FRM-nnn` for form templates.
  public var id: String
  /// The rule's name in kebab-case.
  public var name: String
  /// How much it weighs.
  public var severity: Severity
  /// What is wrong, with the applicant's own values.
  public var message: Message
  /// What to write instead.
  public var remedy: Message
  /// The provision and the page of the handbook.
  public var citation: Citation
  /// The field and its place in the file.
  public var site: Site
  /// Other places that take part, such as the second of two contradicting values.
  public var related: [Site]
  /// From when to when the rule holds.
  public var validity: Validity
  /// The spelling that `saisei fix` writes instead; nil where a person has to mend it.
  public var fix: Fix?

  /// A better spelling of what stands at the site of a finding.
  public struct Fix: Sendable, Hashable {
    /// The text as typed.
    public var old: String
    /// The text to write instead.
    public var new: String
    /// Column where the text begins, behind its quote if it has one; counted from 1.
    public var column: Int

    /// Makes a fix.
    public init(old: String, new: String, column: Int) {
      self.old = old
      self.new = new
      self.column = column
    }
  }
  /// Of a question the places, beside those above, on which the answer rests; they are not shown.
  public var about: [Site] = []
  /// Of a question the mark by which a judgement names it: it changes with the question and with
  /// what the question is about (docs/judgements.md).
  public var subject: String?
  /// Of a question the answer that a person gave.
  public var judgement: Judgement?

  /// Makes a finding.
  public init(
    id: String, name: String, severity: Severity, message: Message, remedy: Message,
    citation: Citation, site: Site, related: [Site] = [], validity: Validity = Validity()
  ) {
    self.id = id
    self.name = name
    self.severity = severity
    self.message = message
    self.remedy = remedy
    self.citation = citation
    self.site = site
    self.related = related
    self.validity = validity
  }
}

/// The days on which a rule, a number or a form edition holds, as ISO dates; nil is open.
public struct Validity: Sendable, Hashable {
  /// First day, `yyyy-mm-dd`.
  public var from: String?
  /// Last day, `yyyy-mm-dd`.
  public var until: String?

  /// Makes a period; without arguments it is open at both ends.
  public init(from: String? = nil, until: String? = nil) {
    self.from = from
    self.until = until
  }

  /// Whether the ISO date `day` lies in the period.
  public func contains(_ day: String) -> Bool {
    if let from, day < from { return false }
    if let until, day > until { return false }
    return true
  }

  /// `2015-04-01から`, or that there is no limit.
  public func text(in language: Language) -> String {
    switch (from, until, language) {
    case (nil, nil, .ja): "期限なし"
    case (nil, nil, .en): "always"
    case (let from?, nil, .ja): "\(from)から"
    case (let from?, nil, .en): "from \(from)"
    case (nil, let until?, .ja): "\(until)まで"
    case (nil, let until?, .en): "until \(until)"
    case (let from?, let until?, .ja): "\(from)から\(until)まで"
    case (let from?, let until?, .en): "\(from) to \(until)"
    }
  }
}
