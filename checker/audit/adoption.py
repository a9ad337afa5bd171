"""A history from before there was a chain: what it holds is taken into one as it stands."""

import hashlib
import sqlite3

from checker.audit.chain import Chain, record_state, run_digest, standing


def broken_links(data: sqlite3.Connection) -> int:
    """How many results of a former form do not agree with the values that chained lists of files in it."""
    broken, last, before = 0, None, ""
    for matter, files, value in data.execute("SELECT matter, files_sha256, chain FROM results ORDER BY matter, run"):
        before = before if matter == last else ""
        # After a purge the first that is left cannot be recomputed.
        broken += bool(before) and hashlib.sha256(f"{before}{files}".encode()).hexdigest() != value
        last, before = matter, value
    return broken


def adopt(chain: Chain, broken: int) -> None:
    """Begins the chain with all that the history holds. No more can be said of it than that it is so since then."""
    data = chain.database
    runs = list(data.execute("SELECT id, as_of, root, finished FROM runs ORDER BY id"))
    if not runs:
        return
    for (matter,) in list(data.execute("SELECT key FROM matters")):
        record_state(data, matter)
    number = chain.next_number
    data.execute("UPDATE results SET entry = ?", (number,))
    body = {
        "adopted": {str(run): run_digest(run, as_of, root) for run, as_of, root, _ in runs},
        "finished": [run for run, _, _, finished in runs if finished],
    }
    chain.append(
        "adopted", runs[-1][1], 0, standing(data).get(number, ""), body | ({"altered": broken} if broken else {})
    )
