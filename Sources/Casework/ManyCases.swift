/// Prints the papers of several cases, each into a folder of its own.
package struct ManyCases: Sendable {
  private let rendering: PaperRendering
  private let jobs: Int

  /// Prints with these settings, so many cases at a time; without a number one for each core.
  package init(_ rendering: PaperRendering, jobs: Int? = nil) {
    self.rendering = rendering
    self.jobs = jobs ?? Workers.processors
  }

  /// Prints every case; one that is refused or fails does not stop the others.
  ///
  /// - Returns: What became of each case, with its folder, in the order of the files.
  package func render(
    _ files: [String], into folder: String, only: [DocumentID] = []
  ) -> [(folder: String, outcome: PaperRendering.Outcome)] {
    let folders = ManyCases.folders(for: files).map { OutputFolder(folder).path + "/" + $0 }
    let outcomes = Workers.map(files.count, jobs: jobs) { [rendering] job in
      rendering.render(files[job], into: folders[job], only: only)
    }
    return Array(zip(folders, outcomes))
  }

  /// A name for the folder of each file: its own without extension, with as many of the folders
  /// above it as it takes to tell all of them apart.
  static func folders(for files: [String]) -> [String] {
    let paths = files.map { file in
      file.split(separator: "/").filter { $0 != "." && $0 != ".." }.map(String.init)
    }
    let names = paths.map { path in
      var path = path
      if let last = path.popLast() {
        let stem = last.lastIndex(of: ".").map { String(last[..<$0]) } ?? last
        path.append(stem.isEmpty ? last : stem)
      }
      return path
    }
    let longest = names.map(\.count).max() ?? 0
    for length in stride(from: 1, through: max(1, longest), by: 1) {
      let candidates = names.map { $0.suffix(length).joined(separator: "_") }
      // Folders that differ in nothing but case are one on the disks of many machines.
      if Set(candidates.map { $0.lowercased() }).count == files.count { return candidates }
    }
    // The same path twice, or two that differ only in extension.
    return names.enumerated().map { "\($0 + 1)_\($1.suffix(1).joined())" }
  }
}
