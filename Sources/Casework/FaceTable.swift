import Findings
internal import TextShaping

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The faces that papers are set in, and where they are looked for: the one place to change either.
enum FaceTable {
  /// File of the face of all common text, in the product's own folder of fonts.
  static let common = "BIZUDMincho-Regular.ttf"

  /// Faces for rare names, all 明朝体, in the order in which they are asked.
  static let rare = [
    ListedFace(
      name: "IPAmjMincho", files: ["ipamjm.ttf"],
      folders: ["/usr/share/fonts/truetype/ipamj"],
      holds: Message(
        ja: "戸籍や住民票の漢字（文字情報基盤、汎用電子の異体字）",
        en: "kanji of the family register (Moji_Joho and Hanyo-Denshi variants)"),
      package: "fonts-ipamj-mincho",
      remedy: Message(
        ja: "Debianではapt-get install fonts-ipamj-mincho、ほかでは文字情報技術促進協議会のIPAmj明朝から"
          + "ipamjm.ttfを~/.local/share/fonts（macOSでは~/Library/Fonts）に置いてください",
        en:
          "install fonts-ipamj-mincho on Debian; elsewhere put ipamjm.ttf of IPAmj Mincho, from the "
          + "Character Information Technology Promotion Council, into ~/.local/share/fonts "
          + "(macOS: ~/Library/Fonts)")),
    ListedFace(
      name: "NotoSerifCJKjp-Regular",
      files: ["NotoSerifCJK-Regular.ttc", "NotoSerifCJK.ttc", "NotoSerifCJKjp-Regular.otf"],
      folders: [
        "/usr/share/fonts/opentype/noto", "/usr/share/fonts/noto-cjk",
        "/usr/share/fonts/google-noto-serif-cjk-fonts",
      ],
      holds: Message(
        ja: "Adobe-Japan1の異体字とUnicodeの漢字",
        en: "Adobe-Japan1 variants and the kanji of Unicode"),
      package: "fonts-noto-cjk",
      remedy: Message(
        ja: "Debianではapt-get install fonts-noto-cjk、"
          + "macOSではbrew install --cask font-noto-serif-cjkを実行してください",
        en: "install fonts-noto-cjk on Debian, the cask font-noto-serif-cjk of Homebrew on macOS")),
  ]

  /// Folders below the user's home and of the whole machine, besides those of each face.
  private static let usualFolders = [
    "~/.local/share/fonts", "~/.fonts", "~/Library/Fonts", "/Library/Fonts",
    "/opt/homebrew/share/fonts", "/usr/local/share/fonts",
  ]

  /// The rare faces as a stack of fonts takes them.
  static func sources(_ environment: FontEnvironment = .current) -> [FaceSource] {
    rare.map { source(of: $0, environment) }
  }

  /// The files in which a face is looked for.
  static func source(of face: ListedFace, _ environment: FontEnvironment) -> FaceSource {
    let folders =
      environment.folders ?? usualFolders.compactMap(environment.resolved) + face.folders
    return FaceSource(
      name: face.name,
      paths: folders.flatMap { folder in face.files.map { folder + "/" + $0 } })
  }
}

/// A face of the table.
struct ListedFace: Sendable {
  /// The PostScript name, by which a file is known to be the right one.
  var name: String
  /// Names that its file goes by.
  var files: [String]
  /// Folders into which systems install it.
  var folders: [String]
  /// What it is there for.
  var holds: Message
  /// Debian's package with it.
  var package: String
  /// How to get it.
  var remedy: Message
}

/// What the user's environment says about folders of fonts.
struct FontEnvironment: Sendable {
  /// Folders to look in instead of the usual ones, from `SAISEI_FONTS`, separated by colons.
  var folders: [String]?
  /// The user's home; nil when there is none.
  var home: String?

  /// The environment of this process.
  static var current: FontEnvironment {
    FontEnvironment(
      folders: variable("SAISEI_FONTS").map { $0.split(separator: ":").map(String.init) },
      home: variable("HOME"))
  }

  /// A folder with `~` replaced; nil where there is no home.
  fileprivate func resolved(_ folder: String) -> String? {
    guard folder.hasPrefix("~/") else { return folder }
    return home.map { $0 + folder.dropFirst() }
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
