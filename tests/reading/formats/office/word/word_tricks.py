"""One affidavit in Word, and what can be done to it so that its text says another day than a reader sees: by name.

A reader always sees 17 April 2026. `TRICKS` hold 21 April 2026 beside it where nobody sees it, or where Word shows it
and nothing but a program that draws can read it; `TIDY` are papers that use the same means honestly.
"""

import io
from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.reading import bombs

TOLD = ("hidden_text", "off_page_text", "other_text", "bad_redaction")
"""Sorts of what is hidden of which honest papers have none."""
SEEN, UNSEEN = "17 April 2026", "21 April 2026"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_TYPE = f"{_OFFICE}/relationships/"
SPACES = " ".join(
    f'xmlns:{name}="{address}"'
    for name, address in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": f"{_OFFICE}/relationships", "m": f"{_OFFICE}/math",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
        "dgm": "http://schemas.openxmlformats.org/drawingml/2006/diagram",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
        "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
        "v": "urn:schemas-microsoft-com:vml", "o": "urn:schemas-microsoft-com:office:office",
        "x": "http://example.org/nobody",
    }.items()
)  # fmt: skip
_BODY = (
    "IN THE COURT OF THE CIVIL JUDGE, LAHORE", "Zubeida Misaal versus Nobody Anywhere", "AFFIDAVIT",
    "I, Zubeida Misaal, adult, resident of Lahore, do solemnly affirm and state as follows.",
    "1. That I am the petitioner in this matter and know the facts that are stated here.",
)  # fmt: skip
_SECTION = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440"/>'
_THEME = (
    "<a:themeElements><a:clrScheme><a:dk1><a:sysClr val='windowText' lastClr='000000'/></a:dk1>"
    "<a:lt1><a:sysClr val='window' lastClr='FFFFFF'/></a:lt1><a:dk2><a:srgbClr val='1F497D'/></a:dk2>"
    "<a:lt2><a:srgbClr val='EEECE1'/></a:lt2><a:accent1><a:srgbClr val='4F81BD'/></a:accent1></a:clrScheme>"
    "</a:themeElements>"
)


@dataclass(frozen=True)
class Paper:
    """A document by what is in it beside the honest lines."""

    body: str = ""
    styles: str = ""
    settings: str = ""
    section: str = ""
    parts: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """XML by the part's name, with the last word of its type; led to by the name's stem."""
    stray: Mapping[str, str] = field(default_factory=dict)
    """Parts to which nothing leads."""
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    background: str = ""
    theme: str = _THEME
    main: str = "word/document.xml"
    signed: str = ""
    """What stands in the place of the line that dates it."""

    def docx(self) -> bytes:
        """The file."""
        own = {
            "styles.xml": ("styles", f"<w:styles {SPACES}>{self.styles}</w:styles>"),
            "settings.xml": ("settings", f"<w:settings {SPACES}>{self.settings}</w:settings>"),
            "theme1.xml": ("theme", f"<a:theme {SPACES}>{self.theme}</a:theme>"),
            **self.parts,
        }
        leads = [(name.split(".")[0], sort, name) for name, (sort, _) in own.items()]
        leads += [(name.split(".")[0], "image", name) for name in self.pictures]
        lines = "".join(p(t(line)) for line in _BODY) + (self.signed or p(t(sworn(SEEN))))
        document = (
            f"<w:document {SPACES}>{self.background}<w:body>{lines}{self.body}"
            f"<w:sectPr>{self.section}{_SECTION}</w:sectPr></w:body></w:document>"
        )
        return bombs.docx({
            "_rels/.rels": related([("main", "officeDocument", self.main)]),
            self.main: document.encode(),
            f"word/_rels/{self.main.rsplit('/', 1)[-1]}.rels": related(leads),
            **{f"word/{name}": xml.encode() for name, (_, xml) in own.items()},
            **{f"word/{name}": data for name, data in self.pictures.items()},
            **{name: xml.encode() for name, xml in self.stray.items()},
        })  # fmt: skip


def related(leads: list[tuple[str, str, str]]) -> bytes:
    """A part of relationships: identifier, last word of the type, target."""
    rows = "".join(f'<Relationship Id="{one}" Type="{_TYPE}{sort}" Target="{to}"/>' for one, sort, to in leads)
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{space}">{rows}</Relationships>'.encode()


def sworn(day: str) -> str:
    """The line that dates the affidavit."""
    return f"Sworn at Lahore on {day} before me."


def t(text: str, look: str = "") -> str:
    """A run."""
    props = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{props}<w:t xml:space="preserve">{text}</w:t></w:r>'


def p(*runs: str, look: str = "") -> str:
    """A paragraph."""
    return f"<w:p><w:pPr>{look}</w:pPr>{''.join(runs)}</w:p>"


def _lie(look: str = "", of: str = "", **more: object) -> Paper:
    """The lie in a paragraph and a run that look so."""
    return Paper(p(t(sworn(UNSEEN), look), look=of), **more)  # type: ignore[arg-type]


def style(name: str, inside: str, sort: str = "paragraph", *, usual: bool = False) -> str:
    """A style."""
    default = ' w:default="1"' if usual else ""
    return f'<w:style w:type="{sort}" w:styleId="{name}"{default}><w:name w:val="{name}"/>{inside}</w:style>'


def table(rows: str, look: str = "") -> str:
    """A table."""
    return f"<w:tbl><w:tblPr>{look}</w:tblPr>{rows}</w:tbl>"


def row(*cells: str, look: str = "") -> str:
    """A row."""
    return f"<w:tr><w:trPr>{look}</w:trPr>{''.join(cells)}</w:tr>"


def cell(text: str, look: str = "", run: str = "", of: str = "") -> str:
    """A cell."""
    return f"<w:tc><w:tcPr>{look}</w:tcPr>{p(t(text, run), look=of)}</w:tc>"


_SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
_TALL = 'cx="2540000" cy="635000"'


def box(
    words: str, *, x: int = 0, y: int = 0, size: str = _TALL, fill: str = "", look: str = "", anchor: str = "",
    named: str = "", beside: str = "page",
) -> str:  # fmt: skip
    """A run with a text box that floats; places in points."""
    return (
        f'<w:r><w:drawing><wp:anchor {anchor}><wp:positionH relativeFrom="{beside}"><wp:posOffset>{x * 12700}'
        f'</wp:posOffset></wp:positionH><wp:positionV relativeFrom="{beside}"><wp:posOffset>{y * 12700}</wp:posOffset>'
        f'</wp:positionV><wp:extent {size}/><wp:wrapNone/><wp:docPr id="1" name="Box" {named}/><a:graphic><a:graphicData uri="{_SHAPE}"><wps:wsp>'
        f'<wps:cNvSpPr txBox="1"/><wps:spPr><a:prstGeom prst="rect"/>{fill}</wps:spPr><wps:txbx>'
        f"<w:txbxContent>{p(t(words, look))}</w:txbxContent></wps:txbx>"
        "<wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
    )


def picture(name: str = "scan", size: str = 'cx="5080000" cy="6350000"', anchor: str = "", place: str = "") -> str:
    """A run with a picture."""
    sort = "anchor" if anchor or place else "inline"
    return (
        f'<w:r><w:drawing><wp:{sort} {anchor}>{place}<wp:extent {size}/><wp:docPr id="2" name="P"/><a:graphic>'
        f'<a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="{name}"/></pic:blipFill><pic:spPr/></pic:pic>'
        f"</a:graphicData></a:graphic></wp:{sort}></w:drawing></w:r>"
    )


def vml(inside: str, css: str = "", sort: str = "shape", more: str = "") -> str:
    """A run with a shape of VML."""
    return f'<w:r><w:pict><v:{sort} style="{css}" {more}>{inside}</v:{sort}></w:pict></w:r>'


def field_of(code: str, result: str | None, dirty: str = "") -> str:
    """The runs of a field."""
    middle = "" if result is None else f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{t(result)}'
    begin = f'<w:r><w:fldChar w:fldCharType="begin" {dirty}/></w:r><w:r><w:instrText>{code}</w:instrText></w:r>'
    return f'{begin}{middle}<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def drawn(words: str, *, wide: int = 1600, high: int = 2000, top: int = 200) -> bytes:
    """A picture of words."""
    from PIL import Image, ImageDraw, ImageFont

    image = Image.new("L", (wide, high), 255)
    ImageDraw.Draw(image).multiline_text((120, top), words, fill=0, font=ImageFont.load_default(44), spacing=30)
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def head(text: str, sort: str = "hdr") -> str:
    """A header or a footer."""
    return f"<w:{sort} {SPACES}>{p(t(text))}</w:{sort}>"


def note(text: str, number: int = 2) -> tuple[str, str]:
    """Notes at the foot of a page."""
    return "footnotes", f'<w:footnotes {SPACES}><w:footnote w:id="{number}">{p(t(text))}</w:footnote></w:footnotes>'


def _white(name: str = "White") -> str:
    return style(name, '<w:rPr><w:color w:val="FFFFFF"/></w:rPr>', "character")


_VANISH, _PALE = "<w:vanish/>", '<w:color w:val="FFFFFF"/>'
_DARK, _TINY = '<w:shd w:val="clear" w:fill="1F3864"/>', '<w:sz w:val="2"/>'
_PLAIN_LIE = t(sworn(UNSEEN))
_STORE = (
    f'<w:sdt><w:sdtPr><w:dataBinding w:xpath="/ns0:deed[1]/ns0:day[1]"/></w:sdtPr><w:sdtContent>{p(t("{}"))}'
    "</w:sdtContent></w:sdt>"
)
_GRID = style(
    "Dark", '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr>'
    '<w:shd w:val="clear" w:fill="4F81BD"/></w:tcPr></w:tblStylePr>', "table",
)  # fmt: skip
_FIRST_ROW = '<w:tblStyle w:val="Dark"/><w:tblLook w:val="0020"/>'
_ALT = '<mc:AlternateContent><mc:Choice Requires="{}">{}</mc:Choice><mc:Fallback>{}</mc:Fallback></mc:AlternateContent>'
_FILLED = '<a:solidFill><a:srgbClr val="{}"/></a:solidFill>'
_REF = '<w:{}Reference w:type="{}" r:id="{}"/>'

HIDDEN: Mapping[str, Paper] = {
    "vanish": _lie(_VANISH),
    "vanish by a paragraph style": _lie(of='<w:pStyle w:val="H"/>', styles=style("H", "<w:rPr><w:vanish/></w:rPr>")),
    "vanish by a character style": _lie(
        '<w:rStyle w:val="H"/>', styles=style("H", "<w:rPr><w:vanish/></w:rPr>", "character")
    ),
    "vanish by a style two steps back": _lie(
        of='<w:pStyle w:val="C"/>',
        styles=style("A", "<w:rPr><w:vanish/></w:rPr>")
        + style("B", '<w:basedOn w:val="A"/>')
        + style("C", '<w:basedOn w:val="B"/>'),
    ),
    "vanish by the defaults": _lie(
        styles="<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>"
        + style("S", '<w:rPr><w:vanish w:val="0"/></w:rPr>', "character"),
        signed=p(t(sworn(SEEN), '<w:vanish w:val="0"/>')),
    ),
    "vanish by a table style": Paper(
        table(row(cell("Date")) + row(cell(UNSEEN)), '<w:tblStyle w:val="T"/>'),
        styles=style("T", "<w:rPr><w:vanish/></w:rPr>", "table"),
    ),
    "specVanish": _lie("<w:specVanish/>"),
    "white": _lie(_PALE),
    "near white": _lie('<w:color w:val="FDFDFB"/>'),
    "white by a character style": _lie('<w:rStyle w:val="White"/>', styles=_white()),
    "white by a paragraph style": _lie(
        of='<w:pStyle w:val="H"/>', styles=style("H", '<w:rPr><w:color w:val="FFFFFF"/></w:rPr>')
    ),
    "white by the usual style": _lie(
        styles=style("Normal", '<w:rPr><w:color w:val="FFFFFF"/></w:rPr>', usual=True),
        signed=p(t(sworn(SEEN), '<w:color w:val="000000"/>')),
    ),
    "white by the theme": _lie('<w:color w:val="000000" w:themeColor="background1"/>'),
    "white by a theme whose dark is light": _lie(
        '<w:color w:val="000000" w:themeColor="text2"/>', theme=_THEME.replace("1F497D", "FFFFFF")
    ),
    "the theme's colour tinted to nothing": _lie('<w:color w:val="4F81BD" w:themeColor="accent1" w:themeTint="05"/>'),
    "white by a mapping of the theme": _lie(
        '<w:color w:val="000000" w:themeColor="text1"/>', settings='<w:clrSchemeMapping w:t1="light1" w:bg1="light1"/>'
    ),
    "black on black shading": _lie('<w:color w:val="000000"/><w:shd w:val="clear" w:fill="000000"/>'),
    "black on a black highlight": _lie('<w:color w:val="000000"/><w:highlight w:val="black"/>'),
    "blue on a shaded paragraph": _lie('<w:color w:val="1F3864"/>', of=_DARK),
    "white in a cell without shading": Paper(table(row(cell(UNSEEN, run=_PALE)))),
    "dark in a dark cell": Paper(table(row(cell(UNSEEN, _DARK, '<w:color w:val="1F3864"/>')))),
    "white below a dark first row": Paper(
        table(row(cell("Date", run=_PALE)) + row(cell(UNSEEN, run=_PALE)), _FIRST_ROW), styles=_GRID
    ),
    "transparent": _lie("<w14:textFill><w14:noFill/></w14:textFill>"),
    "transparent by alpha": _lie(
        '<w14:textFill><w14:solidFill><w14:srgbClr w14:val="000000"><w14:alpha w14:val="100000"/></w14:srgbClr>'
        "</w14:solidFill></w14:textFill>"
    ),
    "white by a fill": _lie(
        '<w:color w:val="000000"/><w14:textFill><w14:solidFill><w14:schemeClr w14:val="bg1"/></w14:solidFill></w14:textFill>'
    ),
    "one point": _lie(_TINY),
    "one point by a style": _lie(of='<w:pStyle w:val="H"/>', styles=style("H", f"<w:rPr>{_TINY}</w:rPr>")),
    "scaled to a hundredth": _lie('<w:w w:val="1"/>'),
    "letters upon each other": _lie('<w:spacing w:val="-140"/><w:sz w:val="24"/>'),
    "lines of a point": _lie(of='<w:spacing w:line="20" w:lineRule="exact"/>'),
    "lines of a point by a style": _lie(
        of='<w:pStyle w:val="H"/>',
        styles=style("H", '<w:pPr><w:spacing w:line="20" w:lineRule="exact"/></w:pPr>'),
    ),
    "a font of little pictures": _lie('<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'),
    "a frame off the page": _lie(of='<w:framePr w:w="4000" w:x="20000" w:y="100" w:hAnchor="page" w:vAnchor="page"/>'),
    "a frame above the page": _lie(
        of='<w:framePr w:w="4000" w:h="400" w:hRule="exact" w:x="100" w:y="-3000" w:hAnchor="page" w:vAnchor="page"/>'
    ),
    "a frame of a point": _lie(
        of='<w:framePr w:w="4000" w:h="20" w:hRule="exact" w:x="100" w:y="100" w:hAnchor="page" w:vAnchor="page"/>'
    ),
    "set out to the left": _lie(of='<w:ind w:left="-20000"/>'),
    "set in to the right": _lie(of='<w:ind w:left="20000" w:right="-20000"/>'),
    "a hidden row": Paper(table(row(cell("Date")) + row(cell(UNSEEN), look="<w:hidden/>"))),
    "a row of a point": Paper(
        table(row(cell("Date")) + row(cell(UNSEEN), look='<w:trHeight w:val="20" w:hRule="exact"/>'))
    ),
    "below the end of a row": Paper(
        table(
            row(
                f"<w:tc>{''.join(p(t('Note')) for _ in range(5))}{p(_PLAIN_LIE)}</w:tc>",
                look='<w:trHeight w:val="400" w:hRule="exact"/>',
            )
        )
    ),
    "a column of a point": Paper(
        table(row(cell("Date"), cell(UNSEEN, '<w:tcW w:w="20" w:type="dxa"/>')), '<w:tblLayout w:type="fixed"/>')
    ),
    "a cell that is part of the one above": Paper(
        table(row(cell("Date", '<w:vMerge w:val="restart"/>')) + row(cell(UNSEEN, "<w:vMerge/>")))
    ),
    "a table off the page": Paper(table(row(cell(UNSEEN)), '<w:tblInd w:w="20000" w:type="dxa"/>')),
    "a floating table off the page": Paper(
        table(row(cell(UNSEEN)), '<w:tblpPr w:horzAnchor="page" w:vertAnchor="page" w:tblpX="20000" w:tblpY="100"/>')
    ),
    "a text box off the page": Paper(p(box(sworn(UNSEEN), x=900))),
    "a text box left of the page": Paper(p(box(sworn(UNSEEN), x=-400))),
    "a hidden text box": Paper(p(box(sworn(UNSEEN), named='hidden="1"'))),
    "a text box of nothing": Paper(p(box(sworn(UNSEEN), size='cx="2540000" cy="12700"'))),
    "a text box in the colour of its words": Paper(
        p(box(sworn(UNSEEN), fill=_FILLED.format("4F81BD"), look='<w:color w:val="4F81BD"/>'))
    ),
    "white words in a text box": Paper(p(box(sworn(UNSEEN), look=_PALE))),
    "a VML box off the page": Paper(
        p(
            vml(
                f"<v:textbox><w:txbxContent>{p(_PLAIN_LIE)}</w:txbxContent></v:textbox>",
                "position:absolute;margin-left:2000pt;margin-top:10pt;width:200pt;height:50pt",
            )
        )
    ),
    "a hidden VML box": Paper(
        p(
            vml(
                f"<v:textbox><w:txbxContent>{p(_PLAIN_LIE)}</w:txbxContent></v:textbox>",
                "position:absolute;width:200pt;height:50pt;visibility:hidden",
            )
        )
    ),
    "a header that nothing leads to": Paper(stray={"word/header9.xml": head(sworn(UNSEEN))}),
    "a header that no section names": Paper(parts={"header9.xml": ("header", head(sworn(UNSEEN)))}),
    "a first page's header that is switched off": Paper(
        parts={"header1.xml": ("header", head(sworn(UNSEEN)))}, section=_REF.format("header", "first", "header1")
    ),
    "an even page's footer of one page": Paper(
        parts={"footer1.xml": ("footer", head(sworn(UNSEEN), "ftr"))}, section=_REF.format("footer", "even", "footer1")
    ),
    "a footnote to which nothing leads": Paper(parts={"footnotes.xml": note(sworn(UNSEEN))}),
    "a footnote to which a hidden word leads": Paper(
        p('<w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id="2"/></w:r>'),
        parts={"footnotes.xml": note(sworn(UNSEEN))},
    ),
    "words of a language that Word does not know": Paper(f"<x:p>{p(_PLAIN_LIE)}</x:p>"),
    "letters of a language that Word does not know": Paper(p(f"<w:r><x:t>{sworn(UNSEEN)}</x:t></w:r>")),
    "a form that Word does not choose": Paper(p(f"<w:r>{_ALT.format('x', _PLAIN_LIE, t('and witnessed'))}</w:r>")),
    "a second form that says otherwise": Paper(p(f"<w:r>{_ALT.format('wps', t('and witnessed'), _PLAIN_LIE)}</w:r>")),
    "a document beside the document": Paper(
        main="word/document2.xml",
        stray={"word/document.xml": f"<w:document {SPACES}><w:body>{p(_PLAIN_LIE)}</w:body></w:document>"},
    ),
    "a form by a name that stands for two spaces": Paper(
        p(f"<w:r>{_ALT.format('wps', _PLAIN_LIE, t('and witnessed'))}</w:r>")
        + '<w:p xmlns:wps="http://example.org/nobody"/>'
    ),
    "in the instruction of a field": Paper(
        p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', _PLAIN_LIE, '<w:r><w:fldChar w:fldCharType="end"/></w:r>')
    ),
    "the result of a field that shows none": Paper(p(field_of("SET day x", sworn(UNSEEN)))),
}
"""Words that nobody sees: never taken, and told."""

UNREAD: Mapping[str, Paper] = {
    "raised off the page": _lie('<w:position w:val="3000"/>'),
    "begins left of the page": _lie(of='<w:ind w:left="-2000"/>'),
    "white with an outline": _lie(
        _PALE + "<w14:textOutline><w14:solidFill><w14:srgbClr w14:val='000000'/></w14:solidFill></w14:textOutline>"
    ),
    "white on a page that is dark on the screen": _lie(
        _PALE, background='<w:background w:color="1F3864"/>', settings="<w:displayBackgroundShape/>"
    ),
    "white on a picture": Paper(p(box(sworn(UNSEEN), look=_PALE, fill="<a:blipFill/>"))),
    "behind a picture": Paper(
        p(box(sworn(UNSEEN), anchor='behindDoc="1" relativeHeight="5"', beside="column"), picture("logo", _TALL)),
        pictures={"logo.png": drawn("LOGO", high=400, top=100)},
    ),
    "under a filled shape": Paper(
        p(
            box(sworn(UNSEEN), x=72, y=500, anchor='relativeHeight="5"'),
            f'<w:r><w:drawing><wp:anchor relativeHeight="9"><wp:positionH relativeFrom="page"><wp:posOffset>{72 * 12700}'
            f'</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>{500 * 12700}</wp:posOffset>'
            f'</wp:positionV><wp:extent {_TALL}/><wp:docPr id="3" name="S"/><a:graphic><a:graphicData><wps:wsp><wps:spPr>'
            f"<a:prstGeom/>{_FILLED.format('FFFFFF')}</wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>",
        )
    ),
    "a part in another format": Paper(
        '<w:altChunk r:id="chunk"/>', parts={"chunk.html": ("aFChunk", f"<p>{sworn(UNSEEN)}</p>")}
    ),
    "a part of another file": Paper('<w:subDoc r:id="other"/>'),
    "a diagram": Paper(
        p(
            '<w:r><w:drawing><wp:inline><wp:extent cx="2540000" cy="635000"/><a:graphic><a:graphicData><dgm:relIds r:dm="d"/>'
            "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
        ),
        parts={"d.xml": ("diagramData", f"<dgm:dataModel {SPACES}><a:t>{sworn(UNSEEN)}</a:t></dgm:dataModel>")},
    ),
    "a chart": Paper(
        p(
            '<w:r><w:drawing><wp:inline><wp:extent cx="2540000" cy="635000"/><a:graphic><a:graphicData><c:chart r:id="c"/>'
            "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
        ),
    ),
    "an object of another program": Paper(
        p(
            '<w:r><w:object><v:shape style="width:200pt;height:50pt"><v:imagedata r:id="i"/></v:shape>'
            '<o:OLEObject ProgID="Word.Document.12" r:id="o"/></w:object></w:r>'
        )
    ),
    "a field of today": Paper(p(t("Signed on "), field_of(r'DATE \@ "d MMMM yyyy"', UNSEEN))),
    "a field that is to be made anew": Paper(
        p(t("Signed on "), field_of("DOCPROPERTY Signed", UNSEEN, 'w:dirty="true"'))
    ),
    "a simple field of today": Paper(p(t("Signed on "), f'<w:fldSimple w:instr="DATE">{t(UNSEEN)}</w:fldSimple>')),
    "a control that is bound to another day": Paper(
        _STORE.format(UNSEEN), stray={"customXml/item1.xml": '<deed xmlns="x"><day>2026-04-17T00:00:00</day></deed>'}
    ),
    "a numbering that names a day": Paper(
        p(t("before me"), look='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
        parts={
            "numbering.xml": (
                "numbering",
                f'<w:numbering {SPACES}><w:abstractNum><w:lvl><w:lvlText w:val="{sworn(UNSEEN)}"/>'
                "</w:lvl></w:abstractNum></w:numbering>",
            )
        },
    ),
    "the day of its opening": Paper(p(t("Signed on "), "<w:r><w:dayLong/><w:monthLong/><w:yearLong/></w:r>")),
    "folded under a heading": Paper(p(t("Notes"), look="<w15:collapsed/>")),
    "a picture that cannot be read": Paper(p(picture()), pictures={"scan.emf": b"\1\0\0\0 nothing"}),
    "a picture that lies elsewhere": Paper(p(picture("elsewhere"))),
    "a VML picture": Paper(
        p(vml('<v:imagedata r:id="scan"/>', "width:400pt;height:500pt")), pictures={"scan.wmf": b"x"}
    ),
}
"""Words of which the program cannot say whether and how a reader sees them: not taken, and the file is not called
read."""

SHOWN: Mapping[str, Paper] = {
    "plain": _lie(),
    "vanish that is switched off": _lie('<w:vanish w:val="0"/>'),
    "vanish that a style takes back": _lie(
        '<w:rStyle w:val="S"/>', '<w:pStyle w:val="H"/>',
        styles=style("H", "<w:rPr><w:vanish/></w:rPr>") + style("S", "<w:rPr><w:vanish/></w:rPr>", "character"),
    ),
    "vanish of an older state": _lie("<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>"),
    "hidden on the web alone": _lie("<w:webHidden/>"),
    "white on a highlight": _lie(_PALE + '<w:highlight w:val="darkBlue"/>'),
    "white on shading": _lie(_PALE + _DARK),
    "white in a shaded paragraph": _lie(_PALE, _DARK),
    "white in a dark cell": Paper(table(row(cell(sworn(UNSEEN), _DARK, _PALE)))),
    "white in a dark first row": Paper(table(row(cell(sworn(UNSEEN), run=_PALE)), _FIRST_ROW), styles=_GRID),
    "white by the style of a dark first row": Paper(table(row(cell(sworn(UNSEEN))), _FIRST_ROW), styles=_GRID),
    "white in a dark text box": Paper(p(box(sworn(UNSEEN), look=_PALE, fill=_FILLED.format("1F3864")))),
    "white in a dark VML box": Paper(
        p(vml(f"<v:textbox><w:txbxContent>{p(t(sworn(UNSEEN), _PALE))}</w:txbxContent></v:textbox>",
              "width:200pt;height:50pt", more='fillcolor="#1f3864 [1604]"'))
    ),
    "automatic in a black cell": Paper(
        table(row(cell(sworn(UNSEEN), '<w:shd w:val="clear" w:fill="000000"/>', '<w:color w:val="auto"/>')))
    ),
    "grey": _lie('<w:color w:val="808080"/>'),
    "small print": _lie('<w:sz w:val="12"/>'),
    "a text box on the page": Paper(p(box(sworn(UNSEEN), x=100, y=100))),
    "a text box behind the text": Paper(p(box(sworn(UNSEEN), x=100, y=100, anchor='behindDoc="1"'))),
    "a framed paragraph": _lie(of='<w:framePr w:w="4000" w:x="1000" w:y="1000" w:hAnchor="page" w:vAnchor="page"/>'),
    "a hanging paragraph": _lie(of='<w:ind w:left="720" w:hanging="720"/>'),
    "a row of exact height": Paper(table(row(cell(sworn(UNSEEN)), look='<w:trHeight w:val="300" w:hRule="exact"/>'))),
    "the header of first pages": Paper(
        parts={"header1.xml": ("header", head(sworn(UNSEEN)))},
        section=_REF.format("header", "first", "header1") + "<w:titlePg/>",
    ),
    "the header": Paper(
        parts={"header1.xml": ("header", head(sworn(UNSEEN)))}, section=_REF.format("header", "default", "header1")
    ),
    "a footnote": Paper(p('<w:r><w:footnoteReference w:id="2"/></w:r>'), parts={"footnotes.xml": note(sworn(UNSEEN))}),
    "the second form of a thing that Word does not know": Paper(p(f"<w:r>{_ALT.format('x', '', _PLAIN_LIE)}</w:r>")),
    "letters by their numbers": Paper(
        p(t("Sworn at Lahore on 2"), '<w:r><w:sym w:font="Arial" w:char="F031"/></w:r>', t(" April 2026 before me."))
    ),
    "small letters above others": Paper(
        p(f"<w:r><w:ruby><w:rt>{t('21')}</w:rt><w:rubyBase>{t(' April 2026, sworn before me')}</w:rubyBase></w:ruby></w:r>")
    ),
    "a formula": Paper(p(f"<m:oMath><m:r><m:t>{sworn(UNSEEN)}</m:t></m:r></m:oMath>")),
    "letters of a shape": Paper(p(vml(f'<v:textpath string="{sworn(UNSEEN)}"/>', "width:200pt;height:50pt"))),
    "a button": Paper(p(field_of(f"MACROBUTTON NoMacro {sworn(UNSEEN)}", None))),
    "the result of a field": Paper(p(field_of("DOCPROPERTY Sworn", sworn(UNSEEN)))),
    "a field that never ends": Paper(p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', _PLAIN_LIE)),
    "a control that is bound to the same day": Paper(
        _STORE.format(UNSEEN), stray={"customXml/item1.xml": '<deed xmlns="x"><day>2026-04-21T00:00:00Z</day></deed>'}
    ),
}  # fmt: skip
"""The other day where a reader sees it: read, and nothing is told."""

_TOC = "".join(
    p(t(f"{nth}. Heading"), t(f"\t{nth}", "<w:webHidden/>"), look='<w:pStyle w:val="TOC1"/>') for nth in range(1, 4)
)
TIDY: Mapping[str, Paper] = {
    "nothing more": Paper(),
    "a table of contents": Paper(
        p(field_of('TOC \\o "1-3"', None, 'w:dirty="true"')) + _TOC, settings="<w:updateFields/>"
    ),
    "a mark of the index": Paper(
        p('<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r>'
          '<w:r><w:rPr><w:vanish/></w:rPr><w:instrText> XE "Lahore" </w:instrText></w:r>'
          '<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="end"/></w:r>')
    ),
    "a hidden end of a paragraph": Paper(p(t("Facts"), look="<w:rPr><w:vanish/><w:specVanish/></w:rPr>")),
    "empty paragraphs of a point": Paper(p(look=f"<w:rPr>{_TINY}</w:rPr>") + p(look='<w:spacing w:line="20" w:lineRule="exact"/>')),
    "changes that were taken in": Paper(
        "<w:p><w:ins><w:r><w:t>The deponent is of age.</w:t></w:r></w:ins></w:p>"
        "<w:p><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>And sane.</w:t></w:r></w:p>"
    ),
    "the same header for all pages": Paper(
        parts={f"header{nth}.xml": ("header", head("Misaal v Anywhere")) for nth in (1, 2, 3)},
        section="".join(_REF.format("header", sort, f"header{nth}") for nth, sort in enumerate(("first", "default", "even"), 1)),
    ),
    "the header of a second page": Paper(
        parts={"header1.xml": ("header", head("Chambers of Nobody")), "header2.xml": ("header", head("Continued"))},
        section=_REF.format("header", "first", "header1") + _REF.format("header", "default", "header2") + "<w:titlePg/>",
    ),
    "the lines between notes": Paper(
        parts={"footnotes.xml": ("footnotes", f'<w:footnotes {SPACES}><w:footnote w:id="-1" w:type="separator">'
                                 f"{p('<w:r><w:separator/></w:r>')}</w:footnote></w:footnotes>")}
    ),
    "merged cells": Paper(
        table(row(cell("Date", '<w:vMerge w:val="restart"/>'), cell("Place"))
              + row("<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>", cell("Lahore", '<w:tcW w:w="0" w:type="auto"/>')))
    ),
    "a banded table": Paper(
        table(row(cell("No.", run="<w:b/>"), cell("Paper")) + row(cell("1"), cell("Lease")) + row(cell("2"), cell("Deed")),
              '<w:tblStyle w:val="Dark"/><w:tblLook w:firstRow="1" w:noVBand="1"/>'),
        styles=_GRID.replace("</w:style>", '<w:tblStylePr w:type="band1Horz"><w:tcPr>'
                             '<w:shd w:val="clear" w:fill="DBE5F1"/></w:tcPr></w:tblStylePr></w:style>'),
    ),
    "a link": Paper(
        p(f"<w:hyperlink>{t('the registry', '<w:rStyle w:val=' + chr(34) + 'Hyperlink' + chr(34) + '/>')}</w:hyperlink>"),
        styles=style("Hyperlink", '<w:rPr><w:color w:val="0000FF" w:themeColor="hyperlink"/></w:rPr>', "character"),
    ),
    "a blank to be filled in": Paper(
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
        + p(t("Click here to enter text.", '<w:color w:val="808080"/>')) + "</w:sdtContent></w:sdt>"
    ),
    "a ticked box": Paper(p('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', t(" Agreed"))),
    "a bullet in a font of little pictures": Paper(p(t("o", '<w:rFonts w:ascii="Wingdings"/>'), t(" First"))),
    "a logo": Paper(p(picture("logo", _TALL)), pictures={"logo.png": drawn("LOGO", high=400, top=100)}),
    "a shape twice": Paper(p(f"<w:r>{_ALT.format('wps', box('Witness'), vml('<v:textbox><w:txbxContent>' + p(t('Witness')) + '</w:txbxContent></v:textbox>'))}</w:r>")),
    "a watermark": Paper(
        parts={"header1.xml": ("header", f"<w:hdr {SPACES}>{p(vml('<v:textpath string=' + chr(34) + 'COPY' + chr(34) + '/>'))}</w:hdr>")},
        section=_REF.format("header", "default", "header1"),
    ),
    "a line": Paper(
        p('<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH>'
          '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
          '<wp:extent cx="5080000" cy="0"/><wp:docPr id="4" name="L"/><a:graphic><a:graphicData><wps:wsp><wps:spPr>'
          '<a:prstGeom prst="line"/></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>')
    ),
    "a table set out by its border": Paper(table(row(cell("Lahore")), '<w:tblInd w:w="-108" w:type="dxa"/>')),
    "the number of the page": Paper(p(t("Page "), field_of("PAGE", "1"), t(" of "), field_of("NUMPAGES", "1"))),
}  # fmt: skip
"""Ordinary papers of one day alone, of which nothing is told."""
