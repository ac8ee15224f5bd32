/// The first step of the schema: the chain, what hangs on it, and the sums of the days.
///
/// Each typed row has the number of its link in `chain`, which holds the hash of its content.
/// Triggers refuse every change and every removal but that of entries below an anchor.
enum BaseSchema {
  static let sql =
    chain + settings + parties + containers + entries + daily + disclosures + anchors
    + locked.map(lock).joined()

  private static let chain = """
    CREATE TABLE chain (
      number INTEGER PRIMARY KEY CHECK (number > 0),
      kind TEXT NOT NULL,
      recorded_at TEXT NOT NULL CHECK (recorded_at GLOB '????-??-??T??:??:??Z'),
      recorded_by TEXT NOT NULL,
      behind INTEGER NOT NULL CHECK (behind IN (0, 1)),
      content BLOB NOT NULL CHECK (length(content) = 32),
      hash BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT;
    CREATE TRIGGER chain_order BEFORE INSERT ON chain
      WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM chain)
      BEGIN SELECT RAISE(ABORT, 'rows are numbered without gaps'); END;

    """

  private static let settings = """
    CREATE TABLE settings (
      number INTEGER PRIMARY KEY REFERENCES chain (number),
      reclaimer TEXT NOT NULL, place TEXT NOT NULL CHECK (place <> ''), address TEXT NOT NULL,
      permit_number TEXT NOT NULL, permitted_from TEXT, permitted_until TEXT,
      stopped_from TEXT, stopped_until TEXT, split_rule TEXT NOT NULL
    ) STRICT;
    CREATE TABLE settings_kind (
      number INTEGER NOT NULL REFERENCES settings (number), position INTEGER NOT NULL,
      refrigerant TEXT NOT NULL, daily_capacity INTEGER, storage INTEGER,
      PRIMARY KEY (number, position)
    ) STRICT, WITHOUT ROWID;

    """

  private static let parties = """
    CREATE TABLE party (
      number INTEGER PRIMARY KEY REFERENCES chain (number),
      identity INTEGER NOT NULL REFERENCES party (number) CHECK (identity <= number),
      role TEXT NOT NULL CHECK (role IN
        ('recoverer', 'article49', 'appliance', 'destroyer', 'concerned', 'other')),
      name TEXT NOT NULL CHECK (name <> ''),
      registration TEXT NOT NULL, address TEXT NOT NULL, phone TEXT NOT NULL
    ) STRICT;
    CREATE INDEX party_identity ON party (identity, number);
    CREATE TABLE party_alias (
      number INTEGER NOT NULL REFERENCES party (number), position INTEGER NOT NULL,
      alias TEXT NOT NULL, PRIMARY KEY (number, position)
    ) STRICT, WITHOUT ROWID;

    """

  private static let containers = """
    CREATE TABLE container (
      number INTEGER PRIMARY KEY REFERENCES chain (number),
      identity INTEGER NOT NULL REFERENCES container (number) CHECK (identity <= number),
      mark TEXT NOT NULL CHECK (mark <> ''),
      volume INTEGER CHECK (volume > 0), tare INTEGER CHECK (tare > 0)
    ) STRICT;
    CREATE INDEX container_identity ON container (identity, number);
    CREATE INDEX container_mark ON container (mark);
    CREATE TABLE import (
      number INTEGER PRIMARY KEY REFERENCES chain (number),
      file TEXT NOT NULL, sha256 TEXT NOT NULL, rows INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX import_content ON import (sha256);

    """

  private static let entries = """
    CREATE TABLE entry (
      number INTEGER PRIMARY KEY REFERENCES chain (number),
      kind TEXT NOT NULL CHECK (kind IN ('opening', 'intake', 'reclaim', 'handover',
        'destruction', 'stocktake', 'adjustment')),
      source TEXT CHECK (source IN ('recoverer', 'article49', 'appliance', 'other')),
      day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
      refrigerant TEXT NOT NULL CHECK (refrigerant <> ''),
      grams INTEGER NOT NULL CHECK (grams >= 0 OR kind = 'adjustment'),
      written TEXT NOT NULL,
      outside INTEGER CHECK (outside BETWEEN 0 AND grams),
      party INTEGER REFERENCES party (number),
      concerned INTEGER REFERENCES party (number),
      container INTEGER REFERENCES container (number),
      entrusted INTEGER NOT NULL CHECK (entrusted IN (0, 1)),
      slip TEXT NOT NULL, lot TEXT NOT NULL,
      confirmed INTEGER CHECK (confirmed >= 0),
      note TEXT NOT NULL, import INTEGER REFERENCES import (number),
      corrects INTEGER UNIQUE REFERENCES entry (number) CHECK (corrects < number),
      withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
      reason TEXT NOT NULL,
      CHECK ((kind = 'intake') = (source IS NOT NULL)),
      CHECK ((corrects IS NULL) = (reason = '')),
      CHECK (withdrawn = 0 OR corrects IS NOT NULL)
    ) STRICT;
    CREATE INDEX entry_day ON entry (day, number);
    CREATE INDEX entry_kind ON entry (refrigerant, day, number);
    CREATE INDEX entry_party ON entry (party, day) WHERE party IS NOT NULL;
    CREATE INDEX entry_concerned ON entry (concerned, day) WHERE concerned IS NOT NULL;
    CREATE INDEX entry_container ON entry (container, day) WHERE container IS NOT NULL;
    CREATE INDEX entry_slip ON entry (slip) WHERE slip <> '';
    CREATE TRIGGER entry_once BEFORE INSERT ON entry
      WHEN NEW.corrects IS NOT NULL
        AND EXISTS (SELECT 1 FROM entry WHERE number = NEW.corrects AND withdrawn = 1)
      BEGIN SELECT RAISE(ABORT, 'a withdrawn row is not corrected'); END;
    CREATE VIEW contribution (number, refrigerant, day, measure, grams, outside, unstated) AS
      SELECT number, refrigerant, day, coalesce(source, kind), grams,
        CASE WHEN source IN ('appliance', 'other') THEN grams ELSE coalesce(outside, 0) END,
        CASE WHEN source IS NULL AND outside IS NULL THEN grams ELSE 0 END
      FROM entry WHERE withdrawn = 0 AND kind <> 'stocktake';

    """

  /// Sums of each day, kept by the same insertion that adds a row: a stock is then a sum over days.
  private static let daily = """
    CREATE TABLE daily (
      refrigerant TEXT NOT NULL, day TEXT NOT NULL, measure TEXT NOT NULL,
      grams INTEGER NOT NULL, outside INTEGER NOT NULL, unstated INTEGER NOT NULL,
      PRIMARY KEY (refrigerant, day, measure)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER daily_take AFTER INSERT ON entry WHEN NEW.corrects IS NOT NULL BEGIN
      UPDATE daily SET grams = daily.grams - old.grams, outside = daily.outside - old.outside,
          unstated = daily.unstated - old.unstated
        FROM (SELECT * FROM contribution WHERE number = NEW.corrects) AS old
        WHERE daily.refrigerant = old.refrigerant AND daily.day = old.day
          AND daily.measure = old.measure;
    END;
    CREATE TRIGGER daily_add AFTER INSERT ON entry
      WHEN NEW.withdrawn = 0 AND NEW.kind <> 'stocktake' BEGIN
      INSERT INTO daily VALUES (
          NEW.refrigerant, NEW.day, coalesce(NEW.source, NEW.kind), NEW.grams,
          CASE WHEN NEW.source IN ('appliance', 'other') THEN NEW.grams
            ELSE coalesce(NEW.outside, 0) END,
          CASE WHEN NEW.source IS NULL AND NEW.outside IS NULL THEN NEW.grams ELSE 0 END)
        ON CONFLICT DO UPDATE SET grams = grams + excluded.grams,
          outside = outside + excluded.outside, unstated = unstated + excluded.unstated;
    END;

    """

  private static let disclosures = """
    CREATE TABLE disclosure (
      number INTEGER PRIMARY KEY REFERENCES chain (number),
      party INTEGER NOT NULL REFERENCES party (number),
      asked_by TEXT NOT NULL, since TEXT, until TEXT, rows INTEGER NOT NULL, note TEXT NOT NULL
    ) STRICT;

    """

  /// Rows are taken out below an anchor alone, and none younger than the five years of 省令第68条第2項.
  private static let anchors = """
    CREATE TABLE anchor (
      number INTEGER PRIMARY KEY REFERENCES chain (number),
      until TEXT NOT NULL CHECK (until IS date(until, '+0 days')),
      recorded_before TEXT NOT NULL, rows INTEGER NOT NULL, reason TEXT NOT NULL CHECK (reason <> '')
    ) STRICT;
    CREATE TABLE anchor_sum (
      number INTEGER NOT NULL REFERENCES anchor (number), position INTEGER NOT NULL,
      refrigerant TEXT NOT NULL, measure TEXT NOT NULL,
      grams INTEGER NOT NULL, outside INTEGER NOT NULL, unstated INTEGER NOT NULL,
      PRIMARY KEY (number, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER anchor_age BEFORE INSERT ON anchor
      WHEN NEW.recorded_before > (SELECT strftime('%Y-%m-%dT%H:%M:%SZ', recorded_at, '-5 years')
          FROM chain WHERE number = NEW.number)
      BEGIN SELECT RAISE(ABORT, 'records are kept for five years'); END;
    CREATE TRIGGER entry_removal BEFORE DELETE ON entry
      WHEN NOT EXISTS (SELECT 1 FROM anchor, chain
        WHERE chain.number = OLD.number AND OLD.day <= anchor.until
          AND chain.recorded_at < anchor.recorded_before)
      BEGIN SELECT RAISE(ABORT, 'rows of the ledger are not removed'); END;
    CREATE TRIGGER entry_change BEFORE UPDATE ON entry
      BEGIN SELECT RAISE(ABORT, 'rows of the ledger are not changed'); END;

    """

  private static let locked = [
    "chain", "settings", "settings_kind", "party", "party_alias", "container", "import",
    "disclosure", "anchor", "anchor_sum",
  ]

  /// The triggers that keep the rows of a table as they are.
  static func lock(_ table: String) -> String {
    """
    CREATE TRIGGER \(table)_change BEFORE UPDATE ON \(table)
      BEGIN SELECT RAISE(ABORT, 'rows of the ledger are not changed'); END;
    CREATE TRIGGER \(table)_removal BEFORE DELETE ON \(table)
      BEGIN SELECT RAISE(ABORT, 'rows of the ledger are not removed'); END;

    """
  }
}
