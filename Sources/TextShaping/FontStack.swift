/// Faces in the order of preference; each character is drawn with the first that has all of it.
///
/// The choice is made for a base together with its variation selector: two fonts may both have the
/// base while only one has the variant. Faces for rare characters are looked for and opened when
/// the first character comes up that those before them lack, so that they cost nothing, and change
/// nothing, where they are not needed.
package struct FontStack: Sendable {
  private let first: [FontFace]
  private let further: FurtherFaces?

  /// Makes a stack of open faces, the preferred one first, and of those to open on demand.
  package init(faces: [FontFace], further: [FaceSource] = []) {
    first = faces
    self.further = further.isEmpty ? nil : FurtherFaces(further)
  }

  /// The faces opened so far, the preferred one first; a face keeps its index for good.
  package var faces: [FontFace] { first + (further?.opened ?? []) }

  /// The faces on demand that were looked for and cannot be had, in the order of preference.
  package var unavailable: [UnavailableFace] { further?.unavailable ?? [] }

  /// The index of the first face that draws the whole character; nil when none does.
  package func face(for character: Character) -> Int? {
    if let index = first.firstIndex(where: { $0.covers(character) }) { return index }
    guard let index = further?.index(of: character) else { return nil }
    return first.count + index
  }

  /// The characters of a text that no face can draw, in order.
  package func missing(in text: String) -> [MissingCharacter] {
    missingCharacters(in: text) { face(for: $0) != nil }
  }

  /// A text cut where the face changes; what no face draws stays with the first face.
  package func runs(in text: String) -> [FontRun] {
    var result: [FontRun] = []
    for character in text {
      let index = face(for: character) ?? 0
      if let last = result.indices.last, result[last].face == index {
        result[last].text.append(character)
      } else {
        result.append(FontRun(face: index, text: String(character)))
      }
    }
    return result
  }
}

/// A stretch of text that is drawn with one face of a stack.
package struct FontRun: Hashable, Sendable {
  /// The index of the face in the stack.
  package var face: Int
  /// The text.
  package var text: String

  /// Makes a run.
  package init(face: Int, text: String) {
    self.face = face
    self.text = text
  }
}
