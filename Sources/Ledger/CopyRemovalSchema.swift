/// The third step of the schema: what certificates say may go when the three years of 省令第66条 are
/// over.
///
/// Number, days, hash of the page and what was certified stay for good: without them a number could be
/// given, and a gram certified, a second time. A removal holds the digest of each row as it is left,
/// so that it can be verified as before.
enum CopyRemovalSchema {
  static let sql =
    removals + certificates
    + ["certificate_removal", "certificate_removed"].map(BaseSchema.lock).joined()

  private static let removals = """
    CREATE TABLE certificate_removal (
      number INTEGER PRIMARY KEY REFERENCES chain (number),
      until TEXT NOT NULL CHECK (until IS date(until)),
      certificates INTEGER NOT NULL CHECK (certificates > 0),
      reason TEXT NOT NULL CHECK (reason <> '')
    ) STRICT;
    CREATE TABLE certificate_removed (
      number INTEGER NOT NULL REFERENCES certificate_removal (number), position INTEGER NOT NULL,
      certificate INTEGER NOT NULL UNIQUE REFERENCES certificate (number),
      left_as BLOB NOT NULL CHECK (length(left_as) = 32),
      PRIMARY KEY (number, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER certificate_removed_age BEFORE INSERT ON certificate_removed
      WHEN (SELECT date(sent_on, '+3 years') FROM certificate WHERE number = NEW.certificate)
        >= (SELECT substr(recorded_at, 1, 10) FROM chain WHERE number = NEW.number)
      BEGIN SELECT RAISE(ABORT, 'copies of certificates are kept for three years'); END;

    """

  private static let certificates = """
    DROP TRIGGER certificate_change;
    CREATE TRIGGER certificate_change BEFORE UPDATE ON certificate
      WHEN NEW.content IS NOT '-'
        OR NOT EXISTS (SELECT 1 FROM certificate_removed WHERE certificate = OLD.number)
        OR (NEW.number, NEW.year, NEW.serial, NEW.party, NEW.intake_finished_on,
          NEW.reclaimed_on, NEW.sent_on, NEW.sha256)
        IS NOT (OLD.number, OLD.year, OLD.serial, OLD.party, OLD.intake_finished_on,
          OLD.reclaimed_on, OLD.sent_on, OLD.sha256)
      BEGIN SELECT RAISE(ABORT, 'rows of the ledger are not changed'); END;

    """
}
