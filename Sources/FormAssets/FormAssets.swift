#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Where `forms/` and `fonts/` are at run time.
package struct FormAssets: Sendable {
  /// Folder that holds `forms` and `fonts`.
  package let root: String

  /// Folder of the form templates.
  package var forms: String { root + "/forms" }
  /// Folder of the font files.
  package var fonts: String { root + "/fonts" }

  /// The folder that holds both, whichever way the program was built or installed.
  ///
  /// Tried in this order: the environment variable `SAISEI_ASSETS`; the resources that the package
  /// manager puts beside the built program; `../share/saisei` of an installed one.
  /// - Throws: `FormAssetsMissing` with every folder that was tried.
  package static func locate(environment: String? = nil) throws(FormAssetsMissing) -> FormAssets {
    let candidates = candidates(environment: environment ?? variable("SAISEI_ASSETS"))
    for root in candidates where isFolder(root + "/forms") && isFolder(root + "/fonts") {
      return FormAssets(root: root)
    }
    throw FormAssetsMissing(tried: candidates)
  }

  private static func candidates(environment: String?) -> [String] {
    if let environment, !environment.isEmpty { return [environment] }
    var folder = executablePath().split(separator: "/", omittingEmptySubsequences: false)
      .dropLast().joined(separator: "/")
    var candidates: [String] = []
    // A test bundle lies up to three folders below the build products on macOS.
    for _ in 0..<4 {
      candidates.append(folder + "/saisei_FormAssets.resources")
      candidates.append(folder + "/saisei_FormAssets.bundle")
      candidates.append(folder + "/saisei_FormAssets.bundle/Contents/Resources")
      candidates.append(folder + "/share/saisei")
      folder = folder.split(separator: "/", omittingEmptySubsequences: false)
        .dropLast().joined(separator: "/")
    }
    return candidates
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  private static func isFolder(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }

  private static func executablePath() -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    #if canImport(Darwin)
      var size = UInt32(buffer.count)
      guard _NSGetExecutablePath(&buffer, &size) == 0 else { return "" }
    #else
      guard readlink("/proc/self/exe", &buffer, buffer.count - 1) > 0 else { return "" }
    #endif
    guard let resolved = realpath(buffer, nil) else { return "" }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

/// No folder holds the form templates and fonts.
package struct FormAssetsMissing: Error {
  /// The folders that were tried.
  package let tried: [String]
}
