"""The form of the history, step by step: a step that was ever released is never changed."""

MIGRATIONS = (
    """
    CREATE TABLE lock (holder TEXT NOT NULL);
    CREATE TABLE runs (
        id INTEGER PRIMARY KEY, as_of TEXT NOT NULL, root TEXT NOT NULL, finished INTEGER NOT NULL DEFAULT 0
    );
    CREATE TABLE matters (key TEXT PRIMARY KEY, path TEXT NOT NULL, title TEXT NOT NULL);
    CREATE TABLE results (
        run INTEGER NOT NULL, matter TEXT NOT NULL, inputs TEXT NOT NULL, gaps INTEGER NOT NULL,
        files_sha256 TEXT NOT NULL, chain TEXT NOT NULL, PRIMARY KEY (matter, run)
    );
    CREATE TABLE latest (
        matter TEXT PRIMARY KEY, light TEXT NOT NULL, report TEXT NOT NULL, expiries TEXT NOT NULL
    );
    CREATE TABLE marks (matter TEXT NOT NULL, path TEXT NOT NULL, what TEXT NOT NULL, digest TEXT NOT NULL);
    CREATE INDEX marks_by_digest ON marks (digest, what);
    CREATE TABLE findings (
        matter TEXT NOT NULL, fingerprint TEXT NOT NULL, nth INTEGER NOT NULL, rule TEXT NOT NULL,
        outcome TEXT NOT NULL, since TEXT NOT NULL, fixed TEXT, PRIMARY KEY (matter, fingerprint, nth)
    );
    CREATE TABLE files (
        matter TEXT NOT NULL, path TEXT NOT NULL, sha256 TEXT, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL,
        inode INTEGER NOT NULL, shelf TEXT NOT NULL, first_sha256 TEXT, PRIMARY KEY (matter, path)
    );
    CREATE INDEX files_by_hash ON files (sha256);
    CREATE VIRTUAL TABLE proof USING fts5 (
        matter, path, page UNINDEXED, kind, label, purpose, role, first_day UNINDEXED, last_day UNINDEXED, people,
        known_by UNINDEXED, tokenize = 'unicode61 remove_diacritics 2'
    )
    """,
    """
    ALTER TABLE findings ADD COLUMN run INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE findings ADD COLUMN fixed_run INTEGER;
    ALTER TABLE files ADD COLUMN gone_run INTEGER
    """,
    """
    DROP INDEX marks_by_digest;
    CREATE INDEX marks_by_digest ON marks (what, digest, matter);
    CREATE INDEX files_gone ON files (matter, gone_run, path) WHERE gone_run IS NOT NULL;
    CREATE INDEX originals_changed ON files (matter, path)
        WHERE shelf = 'original' AND gone_run IS NULL AND sha256 <> first_sha256;
    CREATE TABLE report_last (
        matter TEXT PRIMARY KEY, light TEXT NOT NULL, expiries TEXT NOT NULL, report TEXT NOT NULL
    );
    INSERT INTO report_last SELECT matter, light, expiries, report FROM latest;
    DROP TABLE latest;
    ALTER TABLE report_last RENAME TO latest
    """,
    """
    CREATE INDEX marks_of ON marks (matter);
    CREATE TABLE proof_of (matter TEXT PRIMARY KEY, first INTEGER NOT NULL, last INTEGER NOT NULL);
    INSERT INTO proof_of SELECT matter, min(rowid), max(rowid) FROM proof GROUP BY matter
    """,
    """
    CREATE TABLE chain (
        n INTEGER PRIMARY KEY, what TEXT NOT NULL, day TEXT NOT NULL, run INTEGER NOT NULL, digest TEXT NOT NULL,
        body TEXT NOT NULL, link TEXT NOT NULL
    );
    CREATE TABLE head (n INTEGER NOT NULL, link TEXT NOT NULL, seal TEXT NOT NULL);
    CREATE TABLE chained_results (
        run INTEGER NOT NULL, matter TEXT NOT NULL, inputs TEXT NOT NULL, gaps INTEGER NOT NULL,
        state TEXT NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (matter, run)
    );
    INSERT INTO chained_results SELECT run, matter, inputs, gaps, '', 0 FROM results;
    DROP TABLE results;
    ALTER TABLE chained_results RENAME TO results
    """,
    """
    CREATE TABLE proof_rows (
        matter TEXT, path TEXT, page INTEGER, kind TEXT, label TEXT, purpose TEXT, role TEXT, first_day TEXT,
        last_day TEXT, people TEXT, known_by TEXT
    );
    INSERT INTO proof_rows SELECT * FROM proof;
    DROP TABLE proof;
    DROP TABLE proof_of;
    ALTER TABLE proof_rows RENAME TO proof;
    CREATE INDEX proof_of ON proof (matter)
    """,
    """
    ALTER TABLE files ADD COLUMN changed_ns INTEGER
    """,
)
"""SQL of each step; the number of steps is the form's version (PRAGMA user_version).

In `latest` what is long stands last: SQLite reads a row from its start, as far as it is asked. `results.entry` is the
link of `chain` that stands for the row, `results.state` the digest of all else that was kept of the matter then. Of
words no index is kept: one that lost some would be no damage that SQLite tells, and would have nothing found
(`proof_search` makes its own)."""
CHAINED = 5
"""The form from which on there is a chain; what a history held before is adopted (`adoption`)."""
