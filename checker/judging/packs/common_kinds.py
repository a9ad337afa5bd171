"""Kinds that people everywhere call the same: there for a pack that names one and does not describe it itself."""

from collections.abc import Mapping

from checker.judging.packs.model import Kind

COMMON: Mapping[str, Kind] = {
    one.id: one
    for one in (
        Kind("annexure", "Annexure", ("annex*", "appendix*"), labelled=True),
        Kind("exhibit", "Exhibit", ("exhibit*",), ("this is the exhibit marked",)),
        Kind(
            "index",
            "Index",
            ("index*", "*index of*", "*table of contents*", "contents"),
            ("index of documents", "table of contents"),
        ),
        Kind("affidavit", "Affidavit", ("*affidavit*",), ("affidavit of", "solemnly affirm")),
        Kind(
            "translation",
            "Translation",
            ("*translation*", "*translated*"),
            ("certified translation", "translated from"),
        ),
        Kind("passport", "Passport", ("*passport*",)),
        Kind("identity-card", "Identity card", ("*identity card*", "*id card*", "*cnic*", "*nicop*")),
        Kind("parental-consent", "Parental consent", ("*parent*consent*", "*consent*parent*")),
    )
}
