package import Findings

/// A file or folder that cannot be read or written, said so that the user can mend it.
package struct FileProblem: Error, Sendable {
  /// What stands in the way.
  package enum Cause: Sendable, Equatable {
    case missing
    case isFolder
    case isNotFolder
    case leadsThroughFile
    case exists
    case noPermission
    case noSpace
    case readOnly
    case nameTooLong
    case tooLarge(limit: Int)
    case noWriter
    case isNoFile
    case leadsOut
    case tooDeep
    case nameNotUnicode
    case other(code: Int32, reason: String)
  }

  /// Whether the file was to be read or written.
  package enum Action: Sendable { case read, write }

  package let action: Action
  package let path: String
  package let cause: Cause

  /// One sentence with the path and the cause.
  package var message: Message {
    let name = SourceText.printable(path)
    let reason = reason
    return switch action {
    case .read:
      Message(ja: "「\(name)」を読めません：\(reason.ja)", en: "cannot read '\(name)': \(reason.en)")
    case .write:
      Message(ja: "「\(name)」に書き込めません：\(reason.ja)", en: "cannot write '\(name)': \(reason.en)")
    }
  }

  /// What to do about it.
  package var remedy: Message {
    switch cause {
    case .missing where action == .write:
      Message(
        ja: "先にフォルダーを作るか、別の場所を指定してください", en: "make the folder first or choose another place")
    case .missing, .leadsThroughFile:
      Message(ja: "ファイルの名前と場所を確かめてください", en: "check the file's name and folder")
    case .isFolder where action == .write:
      Message(
        ja: "その名前のフォルダーを移すか、別の場所を指定してください",
        en: "move the folder of that name away or choose another place")
    case .isFolder:
      Message(ja: "フォルダーではなく、その中のYAMLファイルを指定してください", en: "name the YAML file inside the folder")
    case .isNotFolder:
      Message(
        ja: "-o には、ファイルではなくフォルダーの名前を指定してください",
        en: "give -o the name of a folder, not of a file")
    case .exists:
      Message(
        ja: "別の名前かフォルダーを指定するか、今あるファイルを移してください",
        en: "choose another name or folder, or move the existing file away")
    case .noPermission where action == .read:
      Message(
        ja: "ファイルの読み取りの権限を確かめてください", en: "check the file's read permission")
    case .noPermission, .readOnly:
      Message(
        ja: "ファイルの権限を確かめるか、書き込める場所を指定してください",
        en: "check the permissions or choose another place")
    case .noSpace:
      Message(
        ja: "ディスクの空きを増やしてから、もう一度実行してください（途中のファイルは残していません）",
        en: "free some space and run again (nothing half-written was left)")
    case .nameTooLong:
      Message(ja: "短い名前にしてください", en: "use a shorter name")
    case .tooLarge, .noWriter:
      Message(
        ja: "事案のYAMLファイルを指定しているか確かめてください", en: "check that this is the case's YAML file")
    case .isNoFile:
      Message(ja: "事案であれば、普通のファイルにしてください", en: "make it a plain file if it is a case")
    case .leadsOut:
      Message(
        ja: "リンク先を確かめ、点検するときはそのファイルを直接指定してください",
        en: "look where the link leads, and name that file itself to check it")
    case .tooDeep:
      Message(ja: "そのフォルダーを直接指定してください", en: "name that folder itself")
    case .nameNotUnicode:
      Message(ja: "名前をUTF-8に変えてください", en: "rename it in UTF-8")
    case .other:
      Message(ja: "原因を取り除いてから、もう一度実行してください", en: "remove the cause and run again")
    }
  }

  /// The cause alone.
  var reason: Message {
    switch cause {
    case .missing where action == .write: Message(ja: "フォルダーがありません", en: "no such folder")
    case .missing: Message(ja: "ファイルがありません", en: "no such file")
    case .leadsThroughFile:
      Message(
        ja: "名前の途中がフォルダーではなくファイルです", en: "part of its path is a file, not a folder")
    case .isFolder: Message(ja: "フォルダーです", en: "it is a folder")
    case .isNotFolder: Message(ja: "フォルダーではなくファイルです", en: "it is a file, not a folder")
    case .exists:
      Message(ja: "同じ名前のファイルが既にあります", en: "a file of that name is already there")
    case .noPermission: Message(ja: "権限がありません", en: "permission denied")
    case .noSpace: Message(ja: "ディスクの空きがありません", en: "no space left on the disk")
    case .readOnly: Message(ja: "読み取り専用の場所です", en: "the place is read-only")
    case .nameTooLong: Message(ja: "名前が長すぎます", en: "the name is too long")
    case .tooLarge(let limit):
      Message(
        ja: "大きすぎます（上限 \(limit / 1_048_576) MB）",
        en: "it is too large (limit \(limit / 1_048_576) MB)")
    case .noWriter:
      Message(ja: "パイプですが、書き込む側がありません", en: "it is a pipe that nobody writes to")
    case .isNoFile:
      Message(
        ja: "パイプやデバイスなど、普通のファイルではないものです", en: "it is a pipe, a device or the like, no plain file")
    case .leadsOut:
      Message(ja: "フォルダーの外を指すリンクです", en: "it is a link that leads out of the folder")
    case .tooDeep:
      Message(ja: "フォルダーの階層が深すぎます", en: "it lies too many folders deep")
    case .nameNotUnicode:
      Message(ja: "名前がUTF-8ではありません", en: "its name is not UTF-8")
    case .other(let code, let reason):
      Message(ja: "\(reason)（エラー番号 \(code)）", en: "\(reason) (errno \(code))")
    }
  }
}
