import Foundation
import Testing

/// A short run of `make fuzz` (docs/robustness.md); the long one has other inputs and a release build.
@Suite struct `mutated cases` {
  private func run(_ program: String, inputs: Int) throws -> BuiltProgram.Result {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    return try BuiltProgram.tool(
      "scripts/fuzzcheck/fuzzcheck.py",
      [
        "--inputs", String(inputs), "--seed", "1", "--limit", "20", "--keep", folder.path, program,
      ])
  }

  @Test func `are answered, and none that lacks what the law asks for is accepted`() throws {
    let result = try run(BuiltProgram.path().path, inputs: 150)
    #expect(result.status == 0, "\(result.error)\(result.out)")
    #expect(result.out.contains("150 inputs from 0, seed 1, 0 failures"))
  }

  @Test(arguments: [
    (
      #"import json, sys; print(json.dumps({"id": json.loads(sys.stdin.readline())["id"]}))"#,
      "the answer"
    ),
    ("raise SystemExit(3)", "the program ended with status 3"),
    ("import os; os.kill(os.getpid(), 11)", "the program ended with status -11"),
    (
      """
      import json, sys
      for line in sys.stdin:
          try: name = json.loads(line)["id"]
          except Exception: name = None
          none = dict(error=0, warning=0, human=0, note=0, judged=0)
          print(json.dumps(dict(id=name, verdict="accept", summary=none, findings=[], error=None)), flush=True)
      """, "accepted although"
    ),
  ])
  func `would show what a program does wrong`(_ script: String, _ complaint: String) throws {
    let folder = try BuiltProgram.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = folder.appending(path: "saisei")
    try Data(("#!/usr/bin/env python3\n" + script + "\n").utf8).write(to: program)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
    let result = try run(program.path, inputs: 12)
    #expect(result.status == 1)
    #expect(result.error.contains(complaint), "\(result.error)")
  }
}
