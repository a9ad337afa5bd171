"""What differs in a git repository, asked so that nothing that came with a folder is run, fetched, followed or trusted.

git never sees the folder's own repository. It is shown one of our making, in a temporary folder, to which the folder's
objects are lent and its index and references copied: so no config, attribute, hook, filter, remote, graft or
replacement of the folder has any effect, whatever git learns to obey in versions to come.
"""

from checker.repository.differences import Differences, differences

__all__ = ["Differences", "differences"]
