/// The third step of the schema: which yearly reports were filed.
///
/// Of several rows about one year the newest holds; one without a day takes the earlier ones back.
enum FilingSchema {
  static let sql =
    """
    CREATE TABLE filing (
      number INTEGER PRIMARY KEY REFERENCES chain (number),
      year INTEGER NOT NULL CHECK (year BETWEEN 2015 AND 9998),
      filed_on TEXT CHECK (filed_on IS date(filed_on)),
      until TEXT CHECK (until IS date(until)),
      note TEXT NOT NULL,
      CHECK (filed_on IS NOT NULL OR (until IS NULL AND note <> ''))
    ) STRICT;
    CREATE INDEX filing_year ON filing (year, number);

    """ + BaseSchema.lock("filing")
}
