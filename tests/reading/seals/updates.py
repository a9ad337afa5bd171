"""Updates of a signed paper, harmless and harmful, as three writers make them: pyHanko, pypdf, and by hand.

Each is an incremental update: the signed bytes stay as they are. `HARMLESS` leaves a signature intact. `FILLED` fills
in what was empty; `HARMFUL` changes what a reader was shown, each with words that tell it.
"""

import io
import zlib
from datetime import timedelta
from typing import Any

import pypdf.generic
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.content import RawContent
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.layout import AxisAlignment, BoxConstraints, InnerScaling, SimpleBoxLayoutRule
from pyhanko.sign import signers
from pyhanko.sign.fields import SigFieldSpec
from pyhanko.stamp import StaticStampStyle, TextStampStyle
from pypdf.annotations import FreeText, Highlight

from tests.reading.seals import sealed
from tests.reading.seals.paper import (
    OBJECTS,
    WORDS,
    Update,
    adding,
    by_pyhanko,
    by_pypdf,
    edited,
    look,
    over,
    stream,
    text_field,
    then,
)  # fmt: skip

_FILLING = SimpleBoxLayoutRule(AxisAlignment.ALIGN_MID, AxisAlignment.ALIGN_MID, inner_content_scaling=InnerScaling.STRETCH_FILL)


def _ground(drawn: str) -> StaticStampStyle:
    """A picture of a signature that is drawn over the whole of its place."""
    ground = RawContent(drawn.encode(), box=BoxConstraints(200, 20))
    return StaticStampStyle(border_width=0, background=ground, background_layout=_FILLING, background_opacity=1)


def stamped(data: bytes) -> bytes:
    """A document timestamp, by pyHanko."""
    out = io.BytesIO()
    stamper = signers.PdfTimeStamper(sealed.time_authority(sealed.SIGNED + timedelta(hours=1)))
    stamper.timestamp_pdf(sealed.updating(data), "sha256", None, output=out)
    return out.getvalue()


def signed_again(*box: int, drawn: str | None = None) -> Update:
    """A second signature whose picture stands there, by pyHanko; without a box it shows nothing."""

    def update(data: bytes) -> bytes:
        style = TextStampStyle(stamp_text="John Doe", background_opacity=0, border_width=0)
        if drawn:
            style = _ground(drawn)
        meta = signers.PdfSignatureMetadata(field_name="Sig2")
        spec = None if b"(Sig2)" in data else SigFieldSpec("Sig2", box=box or None)
        made = sealed._Dated(meta, sealed.signer("John Doe"), new_field_spec=spec, stamp_style=style)
        made.at = sealed.SIGNED
        out = io.BytesIO()
        made.sign_pdf(sealed.updating(data), output=out)
        return out.getvalue()

    return update


def _real_dss(writer: Any) -> None:
    from pyhanko.sign.validation.dss import DocumentSecurityStore

    DocumentSecurityStore.supply_dss_in_writer(writer, b"contents", certs=[sealed.signer().signing_cert])


def _dss(vri: str = "", certs: int = 1) -> Update:
    """Data to check the signature later, by hand."""
    numbers = range(60, 60 + certs)
    objects = {number: stream(f"certificate {number}") for number in numbers}
    held = " ".join(f"{number} 0 R" for number in numbers)
    objects[59] = f"<</Type /DSS /Certs [{held}] /VRI <<{vri}>>>>".encode()
    return lambda data: (over(objects) if b"/DSS 59 0 R" in data else adding(" /DSS 59 0 R", objects))(data)


def _vri(more: str = "") -> str:
    return f"/0123456789ABCDEF0123456789ABCDEF01234567 <</Cert [60 0 R]{more}>>"


def _tags(writer: Any) -> None:
    page = writer.root["/Pages"]["/Kids"][0]
    tags = generic.DictionaryObject({pdf_name("/Type"): pdf_name("/StructTreeRoot")})
    writer.root[pdf_name("/StructTreeRoot")] = writer.add_object(tags)
    writer.root[pdf_name("/MarkInfo")] = generic.DictionaryObject({pdf_name("/Marked"): generic.BooleanObject(True)})
    page[pdf_name("/StructParents")] = generic.NumberObject(0)
    writer.update_root()
    writer.mark_update(writer.root["/Pages"]["/Kids"].raw_get(0).reference)


def _page(writer: Any) -> None:
    writer.mark_update(writer.root["/Pages"]["/Kids"].raw_get(0).reference)


PACKED = stream(zlib.compress(WORDS.encode()), "/Filter /FlateDecode")

HARMLESS: dict[str, Update] = {
    "data to check it later, by pyHanko": by_pyhanko(_real_dss),
    "data to check it later, by hand": _dss(),
    "the same, extended": then(_dss(_vri()), _dss(_vri(), certs=3)),
    "the same, written anew with less": then(_dss(_vri(), certs=3), _dss()),
    "a VRI with /Type and /TU": then(_dss(_vri()), _dss(_vri(" /Type /VRI /TU (D:20260421101500Z)"))),
    "a document timestamp": stamped,
    "timestamps and data for them, by turns": then(stamped, _dss(), stamped),
    "a second signature in a blank place": signed_again(300, 100, 500, 160),
    "a second signature across a line": signed_again(72, 655, 272, 690),
    "a second signature without a picture": signed_again(),
    "a place for a further signature": lambda data: sealed.with_field(data, "Later"),
    "the number of an object that nothing leads to": then(over({22: stream("c")}), adding(" /DSS <</Certs [22 0 R]>>")),
    "a number that was free": then(over({90: b"(one)"}), over({89: b"null", 90: b"(another)"})),
    "equal resources under another number": then(over({70: OBJECTS[5]}), edited(3, (b"5 0 R", b"70 0 R"))),
    "equal resources in the page itself": edited(3, (b"5 0 R", OBJECTS[5])),
    "the page written anew": edited(3, (b"/Parent 2 0 R", b"/Parent   2 0 R\n")),
    "the words packed": over({4: PACKED}),
    "the words in two pieces": then(over({71: stream(" ")}), edited(3, (b"/Contents 4 0 R", b"/Contents [4 0 R 71 0 R]"))),
    "an equal font under another number": then(over({72: OBJECTS[6]}), edited(5, (b"6 0 R", b"72 0 R"))),
    "properties, by pypdf": by_pypdf(lambda writer: writer.add_metadata({"/Title": "A paper"})),
    "an update of nothing, by pypdf": by_pypdf(lambda writer: None),
    "tags, by pyHanko": by_pyhanko(_tags),
    "the page by pyHanko": by_pyhanko(_page),
    "a field written anew with the same value": edited(8, (b"/V (10,000)", b"/V <31302C303030>")),
    "a look written anew, the same": then(over({73: OBJECTS[9]}), edited(8, (b"/N 9 0 R", b"/N 73 0 R"))),
    "the form's fonts": edited(7, (b"/DR 5 0 R", b"/DR <</Font <</F1 6 0 R /Helv 6 0 R>>>>")),
    "a field that may not be filled in any more": adding(" /Ff 1", number=8),
    "a signature's picture that lies over another one's": signed_again(72, 100, 272, 150),
    "versions and extensions": adding(" /Version /2.0 /Extensions <</ADBE <</BaseVersion /1.7 /ExtensionLevel 8>>>>"),
    "zero bytes behind the end": lambda data: data + bytes(2000),
    "line ends behind the end": lambda data: data + b"\r\n\r\n",
}  # fmt: skip

FILLED: dict[str, tuple[Update, str]] = {
    "an empty field, by hand": (
        over({10: text_field("Remark", "paid", 11, 560), 11: look("paid")}), "the form field Remark on page 1 (“paid” now)",
    ),
    "an empty field, its value alone": (over({10: text_field("Remark", "paid", 11, 560)}), "“paid” now"),
    "an empty field, its look alone": (over({11: look("paid")}), "Remark on page 1 (“paid” now)"),
    "the form's fonts, where programs draw its fields": (
        edited(7, (b"/DR 5 0 R", b"/DR <<>> /NeedAppearances true")), "how programs draw its form fields",
    ),
    "an empty field, by pypdf": (
        by_pypdf(lambda writer: writer.update_page_form_field_values(writer.pages[0], {"Remark": "paid"})), "“paid” now",
    ),
}  # fmt: skip

WHITE = "1 1 1 rg 0 0 200 20 re f"
_OTHER_WORDS = WORDS.replace("20 April", "1 March")
_CORNERS = pypdf.generic.ArrayObject([pypdf.generic.FloatObject(n) for n in (72, 715, 200, 715, 72, 695, 200, 695)])


HARMFUL: dict[str, tuple[Update, str]] = {
    "a value and its look": (
        over({8: text_field("Price", "90,000", 9, 600), 9: look("90,000")}),
        "the form field Price on page 1 (“10,000” before, “90,000” now)",
    ),
    "a value alone": (over({8: text_field("Price", "90,000", 9, 600)}), "“10,000” before, “90,000” now"),
    "a look alone": (over({9: look("90,000")}), "Price on page 1 (“10,000” before, “90,000” now)"),
    "a value below another field": (
        over({13: text_field("Day", "1 March 2026", 14, 520, "/Parent 12 0 R"), 14: look("1 March 2026")}),
        "the form field Buyer.Day on page 1 (“20 April 2026” before, “1 March 2026” now)",
    ),
    "a look below another field": (over({14: look("1 March 2026")}), "Buyer.Day on page 1 (“20 April 2026” before"),
    "a value by pypdf": (
        by_pypdf(lambda writer: writer.update_page_form_field_values(writer.pages[0], {"Price": "90,000"})),
        "the form field Price on page 1 (“10,000” before, “90,000” now)",
    ),
    "a value taken out": (over({8: text_field("Price", "", 11, 600)}), "Price on page 1 (“10,000” before)"),
    "a mark switched off": (edited(15, (b"/V /Yes /AS /Yes", b"/V /Off /AS /Off")), "Agreed on page 1 (“Yes” before)"),
    "a mark that is shown otherwise": (edited(15, (b"/AS /Yes", b"/AS /Off")), "what is shown of the form field Agreed"),
    "a field that shows nowhere": (edited(3, (b" 8 0 R", b"")), "what is shown of the form field Price"),
    "a field that is hidden": (edited(8, (b"/F 4", b"/F 2")), "what is shown of the form field Price"),
    "a field that was moved": (edited(8, (b"[72 600 272 620]", b"[72 400 272 420]")), "the form field Price"),
    "a new field over the words": (
        then(over({80: text_field("New", "and not a penny more", 81, 640), 81: look("and not a penny more")}),
             edited(7, (b"8 0 R", b"80 0 R 8 0 R")), edited(3, (b"8 0 R", b"80 0 R 8 0 R"))),
        "the new form field New on page 1 (“and not a penny more” now)",
    ),
    "a second signature over the words": (signed_again(150, 695, 350, 715, drawn=WHITE), "the picture of the signature Sig2"),
    "a second signature that says more on its ground": (
        signed_again(150, 695, 350, 715, drawn="0 0 0 rg 0 0 200 20 re f"), "the picture of the signature Sig2, laid over text",
    ),
    "a second signature over a value": (signed_again(72, 600, 272, 620, drawn=WHITE), "“10,000” before"),
    "a text note, by pypdf": (
        by_pypdf(lambda writer: writer.add_annotation(0, FreeText(text="ninety", rect=(72, 695, 200, 715)))),
        "a text note on page 1 (“ninety” now)",
    ),
    "a highlight, by pypdf": (
        by_pypdf(lambda writer: writer.add_annotation(0, Highlight(rect=(72, 695, 200, 715), quad_points=_CORNERS))),
        "a highlight on page 1",
    ),
    "a note, by pyHanko": (sealed.with_note, "a text note on page 1 (“And all of it to me.” now)"),
    "a white shape": (
        then(over({82: b"<</Type /Annot /Subtype /Square /Rect [72 690 400 716] /C [1 1 1] /IC [1 1 1]>>"}),
             edited(3, (b"8 0 R", b"82 0 R 8 0 R"))),
        "a shape on page 1",
    ),
    "a note that says something else": (edited(17, (b"by both", b"by one")), "a note on page 1 (“Seen by one.” now)"),
    "a note taken away": (edited(3, (b"17 0 R", b"")), "a note on page 1 that was removed"),
    "other words": (over({4: stream(_OTHER_WORDS)}), "text or graphics of page 1 (“20 April” before, “1 March” now)"),
    "other words, by pyHanko": (lambda data: sealed.with_other_words(data, "Nothing."), "text or graphics of page 1"),
    "more words": (
        then(over({83: stream("BT /F1 12 Tf 400 700 Td (Or not.) Tj ET")}),
             edited(3, (b"/Contents 4 0 R", b"/Contents [4 0 R 83 0 R]"))),
        "text or graphics of page 1 (“Or not.” now)",
    ),
    "words that do not show": (over({4: stream("BT 3 Tr /F1 12 Tf 72 300 Td (Or not.) Tj ET " + WORDS)}), "“Or not.” now"),
    "words in another place": (over({4: stream(WORDS.replace("72 700", "72 650"))}), "text or graphics of page 1"),
    "another logo": (over({18: stream("1 0 0 rg 0 0 60 20 re f", "/Type /XObject /Subtype /Form /BBox [0 0 60 20]")}),
                     "text or graphics of page 1"),
    "another font": (edited(6, (b"/Helvetica", b"/Courier-Bold")), "text or graphics of page 1"),
    "a page said to be larger": (adding(" /UserUnit 3", number=3), "the size of page 1"),
    "a page cut smaller": (adding(" /CropBox [0 0 595 690]", number=3), "the size of page 1"),
    "a page turned": (adding(" /Rotate 180", number=3), "page 1"),
    "a page more, by pypdf": (by_pypdf(lambda writer: writer.add_blank_page(595, 842)), "the number of pages (from 1 to 2)"),
    "other pages": (
        over({2: b"<</Type /Pages /Kids [84 0 R] /Count 1>>",
              84: b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 85 0 R /Resources 5 0 R>>",
              85: stream("BT /F1 12 Tf 72 700 Td (Nothing.) Tj ET")}),
        "text or graphics of page 1",
    ),
    "a script that runs": (adding(" /OpenAction <</S /JavaScript /JS (app.alert\\(1\\))>>"), "what the file does when it is opened"),
    "a field that acts": (adding(" /AA <</F <</S /JavaScript /JS (1)>>>>", number=8), "what the form field Price does"),
    "a layer": (adding(" /OCProperties <</OCGs [] /D <<>>>>"), "which layers are shown"),
    "an attached file, by pypdf": (by_pypdf(lambda writer: writer.add_attachment("a.txt", b"one")), "attached files"),
    "another bookmark": (edited(21, (b"(Price)", b"(Gift)")), "the bookmarks"),
    "a key that no reader knows": (then(adding(" /Odd 86 0 R", {86: b"(one)"})), "no ordinary update"),
    "words changed among data to check it later": (then(_dss(), over({4: stream(_OTHER_WORDS), 60: stream("c")})), "“1 March” now"),
    "words in the place of data to check it later": (then(_dss(), edited(3, (b"/Contents 4 0 R", b"/Contents 60 0 R"))), "page 1"),
}  # fmt: skip
