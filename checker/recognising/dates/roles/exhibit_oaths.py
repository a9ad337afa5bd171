"""The day that the certificate of an exhibit tells of: it is that of the affidavit in which the paper is exhibited.

*This is the paper marked P-1 referred to in the affidavit of Sara Misali sworn before me on 26 November 2026.*
"""

import re

_REACH = 240
"""Letters before the oath in which the affidavit is named."""
_BEFORE = re.compile(
    r"\b(?:referred\s+to|mentioned|marked|shown)\b[^.;]{0,60}\b(?:affidavit|statement|declaration)\b[^.;]{0,90}\Z",
    re.IGNORECASE,
)


def is_of_affidavit(text: str, start: int) -> bool:
    """Whether the oath or the day that begins at `start` is another paper's."""
    return _BEFORE.search(text, max(0, start - _REACH), start) is not None
