"""Removes what is no longer to be kept: old runs, and everything about one matter. Nothing of it stays in the file but
digests, and the link of the chain that says that it was removed."""

from checker.audit.amend import amending
from checker.audit.chain import OF_A_MATTER
from checker.audit.history import History


def purge(history: History, before: str, on: str = "") -> tuple[int, list[str]]:
    """Removes the runs of days before that one, and every matter that no later run has seen. `on` is today.

    How many runs, and the matters' names.
    """
    data = history.database
    with amending(history.chain, "purged", on) as amendment:
        amendment.purged = [run for (run,) in data.execute("SELECT id FROM runs WHERE as_of < ?", (before,))]
        data.execute("DELETE FROM runs WHERE as_of < ?", (before,))
        data.execute("DELETE FROM results WHERE run NOT IN (SELECT id FROM runs)")
        data.execute("DELETE FROM findings WHERE fixed < ?", (before,))
        data.execute("DELETE FROM files WHERE gone_run IS NOT NULL AND gone_run NOT IN (SELECT id FROM runs)")
        sql = "SELECT key FROM matters WHERE key NOT IN (SELECT matter FROM results) ORDER BY key"
        unseen = [key for (key,) in data.execute(sql)]
        for key in unseen:
            _remove(history, key)
        amendment.matters = {key for key, *_ in history.matters()}
    data.execute("VACUUM")
    return len(amendment.purged), unseen


def remove(history: History, matter: str, on: str = "") -> bool:
    """Removes one matter entirely; whether there was one. `on` is today."""
    with amending(history.chain, "removed", on, history.entries_of(matter)) as amendment:
        amendment.changed = _remove(history, matter)
    history.database.execute("VACUUM")
    return amendment.changed


def _remove(history: History, matter: str) -> bool:
    for table in OF_A_MATTER:
        history.database.execute(f"DELETE FROM {table} WHERE matter = ?", (matter,))  # noqa: S608
    return history.database.execute("DELETE FROM matters WHERE key = ?", (matter,)).rowcount > 0
