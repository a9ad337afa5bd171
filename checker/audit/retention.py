"""Removes what is no longer to be kept: old runs, and everything about one matter. Nothing of it stays in the file."""

from checker.audit.history import OF_A_MATTER, History


def purge(history: History, before: str) -> tuple[int, list[str]]:
    """Removes the runs of days before that one, and every matter that no later run has seen.

    How many runs, and the matters' names.
    """
    data = history.database
    with data:
        old = data.execute("DELETE FROM runs WHERE as_of < ?", (before,)).rowcount
        data.execute("DELETE FROM results WHERE run NOT IN (SELECT id FROM runs)")
        data.execute("DELETE FROM findings WHERE fixed < ?", (before,))
        data.execute("DELETE FROM files WHERE gone_run IS NOT NULL AND gone_run NOT IN (SELECT id FROM runs)")
        sql = "SELECT key FROM matters WHERE key NOT IN (SELECT matter FROM results) ORDER BY key"
        unseen = [key for (key,) in data.execute(sql)]
        for key in unseen:
            _remove(history, key)
    data.execute("VACUUM")
    return old, unseen


def remove(history: History, matter: str) -> bool:
    """Removes one matter entirely; whether there was one."""
    with history.database:
        gone = _remove(history, matter)
    history.database.execute("VACUUM")
    return gone


def _remove(history: History, matter: str) -> bool:
    for table in OF_A_MATTER:
        history.database.execute(f"DELETE FROM {table} WHERE matter = ?", (matter,))  # noqa: S608
    return history.database.execute("DELETE FROM matters WHERE key = ?", (matter,)).rowcount > 0
