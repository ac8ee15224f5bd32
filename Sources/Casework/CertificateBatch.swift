package import Findings
internal import FormAssets
internal import FormLayout
internal import PDFWriter
package import PermitModel
internal import Synchronization
internal import TextShaping

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Prints many 再生証明書 in one process.
///
/// Each thread has a typesetter and fonts of its own, which remember every character that they have
/// met, and takes one certificate after the other. What a file holds depends on its certificate alone.
package struct CertificateBatch: Sendable {
  /// What became of a batch.
  package struct Outcome: Sendable {
    /// How many files were written.
    package var written = 0
    /// Size of the files together.
    package var bytes = 0
    /// The certificates that were not, in the order of the batch.
    package var failures: [Failure] = []
  }

  /// A certificate that was not printed.
  package struct Failure: Sendable {
    /// Its place in the batch, from 0.
    package var index: Int
    /// What stands in the way.
    package var message: Message
  }

  private let threads: Int
  private let day: CivilDate
  private let settles: Bool

  /// Prepares a batch under the law of a day.
  ///
  /// - Parameter threads: How many threads draw; without a number one for each core.
  /// - Parameter settles: Whether the files are forced onto the disk before the batch returns.
  package init(asOf day: CivilDate, threads: Int? = nil, settles: Bool = true) {
    self.threads = max(1, threads ?? Workers.processors)
    self.day = day
    self.settles = settles
  }

  /// Draws certificates and puts each under its name into a folder that is there already.
  ///
  /// A file appears whole or not at all, and one that fails does not stop the others.
  /// - Parameter certificate: Gives the certificate at a place of the batch and the name of its
  ///   file; called once for each place, from any thread.
  package func write(
    count: Int, into folder: String,
    certificate: @escaping @Sendable (Int) -> (file: String, certificate: ReclaimCertificate)
  ) -> Outcome {
    let queue = JobQueue(count: count)
    // One long job for each thread, so that what a thread has learned serves all of its certificates.
    let threads = min(threads, max(1, count))
    let parts = Workers.map(threads, jobs: threads) { [day] _ in
      var outcome = Outcome()
      let press: CertificatePress
      do throws(StudioFailure) {
        press = try CertificatePress(asOf: day)
      } catch {
        while let index = queue.next() {
          outcome.failures.append(Failure(index: index, message: error.message))
        }
        return outcome
      }
      while let index = queue.next() {
        let (file, certificate) = certificate(index)
        do throws(PressFailure) {
          outcome.bytes += try press.write(certificate, to: file, in: folder, job: index)
          outcome.written += 1
        } catch {
          outcome.failures.append(Failure(index: index, message: error.message))
        }
      }
      return outcome
    }
    var whole = Outcome()
    for part in parts {
      whole.written += part.written
      whole.bytes += part.bytes
      whole.failures += part.failures
    }
    whole.failures.sort { $0.index < $1.index }
    if settles, whole.written > 0 { FileAccess.settle() }
    return whole
  }
}

/// Numbers from 0 up, each given out once.
private final class JobQueue: Sendable {
  private let count: Int
  private let taken = Atomic<Int>(0)

  init(count: Int) { self.count = count }

  func next() -> Int? {
    let job = taken.wrappingAdd(1, ordering: .relaxed).oldValue
    return job < count ? job : nil
  }
}

/// Why one certificate was not printed.
struct PressFailure: Error {
  var message: Message
}

/// What one thread needs to print certificates.
struct CertificatePress {
  private let typesetter: Typesetter
  private let writer: PaperWriter
  private var options: TypesetOptions

  /// The same under the law of another day.
  func dated(_ day: CivilDate) -> CertificatePress {
    var press = self
    press.options = TypesetOptions(asOf: day)
    return press
  }

  init(asOf day: CivilDate) throws(StudioFailure) {
    let studio = try PaperStudio.open(forms: [CertificatePress.form]).get()
    typesetter = Typesetter(library: studio.library, fonts: studio.fonts)
    writer = PaperWriter(fonts: studio.fonts)
    options = TypesetOptions(asOf: day)
  }

  /// Id of the form.
  static let form = "certificate"

  /// Draws a certificate and puts it under a name into a folder; gives the size of the file.
  ///
  /// The number of the job keeps the files apart that threads are writing at the same time.
  func write(
    _ certificate: ReclaimCertificate, to file: String, in folder: String, job: Int
  ) throws(PressFailure) -> Int {
    guard !file.isEmpty, !file.hasPrefix("."), !file.utf8.contains(UInt8(ascii: "/")),
      !file.utf8.contains(0)
    else {
      throw PressFailure(
        message: Message(
          ja: "「\(file)」はファイル名に使えません", en: "'\(file)' cannot be the name of a file"))
    }
    let bytes = try pdf(certificate)
    do throws(FileProblem) {
      try FileAccess.place(
        bytes, at: folder + "/" + file, by: folder + "/.saisei-\(getpid())-\(job)")
    } catch {
      throw PressFailure(message: error.message)
    }
    return bytes.count
  }

  /// Sets a certificate without drawing it; fails where it could not be printed.
  func rehearse(_ certificate: ReclaimCertificate) throws(PressFailure) {
    _ = try document(of: certificate)
  }

  /// The bytes of a certificate as PDF.
  func pdf(_ certificate: ReclaimCertificate) throws(PressFailure) -> [UInt8] {
    let document = try document(of: certificate)
    do throws(PDFNonconformance) {
      return try writer.pdf(
        of: [document],
        metadata: PDFMetadata(title: document.title, creator: Product.engine))
    } catch {
      throw PressFailure(message: Message(ja: error.description, en: error.description))
    }
  }

  private func document(
    of certificate: ReclaimCertificate
  ) throws(PressFailure) -> TypesetDocument {
    let document: TypesetDocument
    do throws(UnknownForm) {
      document = try typesetter.typeset(CertificatePress.form, certificate, options: options)
    } catch {
      throw PressFailure(
        message: Message(ja: "様式「\(error.id)」がありません", en: "there is no form '\(error.id)'"))
    }
    // Nothing is printed that would show a box for a character or lose the end of a text.
    if let problem = document.problems.first { throw PressFailure(message: problem.message) }
    return document
  }
}

extension PrintProblem {
  /// The problem in one sentence.
  fileprivate var message: Message {
    switch kind {
    case .missingGlyph(let character, let codePoints):
      Message(
        ja: "\(field)の「\(text)」の「\(character)」（\(codePoints)）は、フォントに字形がありません",
        en: "no font has '\(character)' (\(codePoints)) of '\(text)' in \(field)")
    case .substituted(let character, let codePoints, let printed):
      Message(
        ja: "\(field)の「\(text)」の「\(character)」（\(codePoints)）は「\(printed)」になります",
        en: "'\(character)' (\(codePoints)) of '\(text)' in \(field) would become '\(printed)'")
    case .overflow:
      Message(
        ja: "\(field)の「\(text)」が欄に収まりません",
        en: "'\(text)' does not fit into \(field)")
    }
  }
}
