"""Workbooks made for tests, part by part: what a program would write, and what none would."""

import io
import zipfile
from collections.abc import Mapping

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'


def book(*sheets: str, names: str = "Log Notes Third", states: Mapping[int, str] = {}, texts: str = "", styles: str = "",
         properties: str = "", listed: int = 1, parts: Mapping[str, str | bytes] = {}) -> bytes:  # fmt: skip
    """A workbook with these sheets, each the XML inside of its root, or that of its rows; the first is `listed` so often."""
    called = names.split()
    named, leads = "", ""
    made: dict[str, str | bytes] = {"[Content_Types].xml": "<Types/>"}
    for nth, sheet in enumerate(sheets):
        state = f' state="{states[nth]}"' if nth in states else ""
        named += f'<sheet name="{called[nth]}" sheetId="{nth + 1}"{state} r:id="rId{nth}"/>' * (1 if nth else listed)
        leads += lead(f"rId{nth}", "worksheet", f"worksheets/sheet{nth}.xml")
        inside = sheet if "<sheetData" in sheet or not sheet.startswith("<") else f"<sheetData>{sheet}</sheetData>"
        made[f"xl/worksheets/sheet{nth}.xml"] = f"<worksheet {MAIN}>{inside}</worksheet>"
    leads += lead("rIdt", "sharedStrings", "/xl/sharedStrings.xml") + lead("rIds", "styles", "styles.xml")
    made["xl/sharedStrings.xml"] = f"<sst {MAIN}>{texts}</sst>"
    made["xl/styles.xml"] = f"<styleSheet {MAIN}>{styles}</styleSheet>"
    made["xl/workbook.xml"] = f'<workbook {MAIN} xmlns:r="{_TYPES}">{properties}<sheets>{named}</sheets></workbook>'
    made["xl/_rels/workbook.xml.rels"] = rels(leads)
    return zipped({**made, **parts})


def lead(name: str, kind: str, target: str, more: str = "") -> str:
    return f'<Relationship Id="{name}" Type="{_TYPES}/{kind}" Target="{target}"{more}/>'


def rels(leads: str) -> str:
    return _RELS.format(leads)


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


def row(*cells: str, number: int | None = None, more: str = "") -> str:
    at = f' r="{number}"' if number else ""
    return f"<row{at}{more}>{''.join(cells)}</row>"


def t(text: str, at: str = "", style: int = 0) -> str:
    return f'<c{_at(at)} s="{style}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'


def n(value: object, style: int = 0, at: str = "", formula: str = "", sort: str = "n") -> str:
    inside = (f"<f>{formula}</f>" if formula else "") + ("" if value is None else f"<v>{value}</v>")
    return f'<c{_at(at)} s="{style}" t="{sort}">{inside}</c>'


def styled(*formats: str, fonts: str = "", fills: str = "", xfs: str = "") -> str:
    """Styles of which the first is plain and each other has one of the formats."""
    codes = "".join(f'<numFmt numFmtId="{200 + nth}" formatCode="{code}"/>' for nth, code in enumerate(formats))
    cells = "".join(f'<xf numFmtId="{200 + nth}"/>' for nth, _ in enumerate(formats))
    return (
        f"<numFmts>{codes}</numFmts><fonts><font/>{fonts}</fonts><fills><fill/>{fills}</fills>"
        f'<cellXfs><xf numFmtId="0"/>{cells}{xfs}</cellXfs>'
    )


def _at(place: str) -> str:
    return f' r="{place}"' if place else ""
