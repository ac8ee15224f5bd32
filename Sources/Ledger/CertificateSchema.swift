/// The second step of the schema: certificates, their copies and what makes them void.
///
/// A certificate covers parts of entries; no gram of an entry is certified twice. Entries older than
/// five years may be taken out of the ledger, so the parts name links of the chain. The outbox is no
/// record: it holds the certificates whose page has not been put in its place yet.
enum CertificateSchema {
  static let sql =
    certificates + parts + followUps
    + ["certificate", "certificate_entry", "certificate_void", "certificate_copy"]
    .map(BaseSchema.lock).joined()

  private static let certificates = """
    CREATE TABLE certificate (
      number INTEGER PRIMARY KEY REFERENCES chain (number),
      year INTEGER NOT NULL CHECK (year BETWEEN 2015 AND 9998),
      serial INTEGER NOT NULL CHECK (serial > 0),
      party INTEGER REFERENCES party (number),
      intake_finished_on TEXT NOT NULL CHECK (intake_finished_on IS date(intake_finished_on)),
      reclaimed_on TEXT NOT NULL CHECK (reclaimed_on IS date(reclaimed_on)),
      sent_on TEXT NOT NULL CHECK (sent_on IS date(sent_on)),
      content TEXT NOT NULL CHECK (content <> ''),
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
      UNIQUE (year, serial)
    ) STRICT;
    CREATE INDEX certificate_party ON certificate (party, sent_on);
    CREATE TRIGGER certificate_serial BEFORE INSERT ON certificate
      WHEN NEW.serial IS NOT
        (SELECT coalesce(max(serial), 0) + 1 FROM certificate WHERE year = NEW.year)
      BEGIN SELECT RAISE(ABORT, 'certificates are numbered without gaps'); END;

    """

  private static let parts = """
    CREATE TABLE certificate_entry (
      number INTEGER NOT NULL REFERENCES certificate (number), position INTEGER NOT NULL,
      entry INTEGER NOT NULL REFERENCES chain (number),
      grams INTEGER NOT NULL CHECK (grams > 0),
      PRIMARY KEY (number, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX certificate_entry_entry ON certificate_entry (entry);
    CREATE TRIGGER certificate_entry_once BEFORE INSERT ON certificate_entry
      WHEN NEW.grams + (
          SELECT coalesce(sum(grams), 0) FROM certificate_entry AS other
          WHERE other.entry = NEW.entry
            AND other.number NOT IN (SELECT certificate FROM certificate_void)
        ) > (SELECT grams FROM entry WHERE number = NEW.entry)
      BEGIN SELECT RAISE(ABORT, 'this part of the entry is certified already'); END;
    CREATE TRIGGER certificate_entry_current BEFORE INSERT ON certificate_entry
      WHEN EXISTS (SELECT 1 FROM entry WHERE corrects = NEW.entry)
      BEGIN SELECT RAISE(ABORT, 'the entry was corrected'); END;

    """

  private static let followUps = """
    CREATE TABLE certificate_void (
      number INTEGER PRIMARY KEY REFERENCES chain (number),
      certificate INTEGER NOT NULL UNIQUE REFERENCES certificate (number),
      reason TEXT NOT NULL CHECK (reason <> '')
    ) STRICT;
    CREATE TABLE certificate_copy (
      number INTEGER PRIMARY KEY REFERENCES chain (number),
      certificate INTEGER NOT NULL REFERENCES certificate (number),
      day TEXT NOT NULL CHECK (day IS date(day)),
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
    ) STRICT;
    CREATE INDEX certificate_copy_of ON certificate_copy (certificate);
    CREATE TABLE certificate_outbox (
      certificate INTEGER PRIMARY KEY REFERENCES certificate (number),
      folder TEXT NOT NULL CHECK (folder <> '')
    ) STRICT;

    """
}
