"""One affidavit, and what can be done to it so that its text says another day than a reader sees: small files, by name.

A reader always sees 17 April 2026. `TRICKS` hide 21 April 2026 beside it or put it in its place; `INNOCENT` are papers
that use the same means honestly.
"""

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

TOLD = ("hidden_text", "off_page_text", "other_text", "mixed_script", "bad_redaction")
"""Sorts of what is hidden of which honest papers have none."""
SEEN, UNSEEN = "17 April 2026", "21 April 2026"
_BODY = (
    "IN THE COURT OF THE CIVIL JUDGE, LAHORE", "Zubeida Misaal versus Nobody Anywhere", "AFFIDAVIT",
    "I, Zubeida Misaal, adult, resident of Lahore, do solemnly affirm and state as follows.",
    "1. That I am the petitioner in this matter and know the facts that are stated here.",
    "2. That the contents of the petition are true to the best of my knowledge and belief.",
    "3. That nothing has been kept back from the court, and that no other case is pending.",
)  # fmt: skip
_HELVETICA = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"


@dataclass(frozen=True)
class Paper:
    """A page by what is drawn on it. Names of resources lead to objects written out."""

    drawn: str
    resources: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    page: str = ""
    """More keys of the page."""
    catalogue: str = ""
    objects: Sequence[str | bytes] = ()
    """Objects numbered from 10."""
    body: Sequence[str] = _BODY
    after: str | None = None
    """A second stream of contents."""

    def pdf(self) -> bytes:
        """The file."""
        fonts = {"F1": _HELVETICA, **self.resources.get("Font", {})}
        sorts = {**self.resources, "Font": fonts}
        resources = " ".join(
            f"/{sort} << {' '.join(f'/{name} {value}' for name, value in named.items())} >>"
            for sort, named in sorts.items()
        )
        lines = "".join(show(60, 760 - 18 * nth, line) for nth, line in enumerate(self.body))
        contents = "[4 0 R 5 0 R]" if self.after is not None else "4 0 R"
        box = "" if "/MediaBox" in self.page else "/MediaBox [0 0 595 842]"
        written: dict[int, str | bytes] = {
            1: f"<< /Type /Catalog /Pages 2 0 R {self.catalogue} >>",
            2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            3: f"<< /Type /Page /Parent 2 0 R {box} /Contents {contents} "
               f"/Resources << {resources} >> {self.page} >>",
            4: stream(lines + self.drawn),
            5: stream(self.after or ""),
            **dict(enumerate(self.objects, 10)),
        }  # fmt: skip
        return file_of(written)


def file_of(objects: Mapping[int, str | bytes]) -> bytes:
    """A PDF of those objects, sound and saved once."""
    out = bytearray(b"%PDF-1.7\n")
    places = {}
    for number, body in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n" % number + (body.encode("latin-1") if isinstance(body, str) else body) + b"\nendobj\n"
    start, last = len(out), max(places)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (last + 1)
    for number in range(1, last + 1):
        out += b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 00000 f \n"
    return bytes(out + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (last + 1, start))


def stream(content: str | bytes, keys: str = "") -> bytes:
    """A stream object."""
    data = content.encode("latin-1") if isinstance(content, str) else content
    return f"<< {keys} /Length {len(data)} >>\nstream\n".encode("latin-1") + data + b"\nendstream"


def show(x: float, y: float, words: str, *, size: float = 11, state: str = "", font: str = "F1") -> str:
    """Operators that set words at a place; `state` stands before them, and holds no longer than they."""
    escaped = words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"q BT {state} /{font} {size} Tf 1 0 0 1 {x} {y} Tm ({escaped}) Tj ET Q\n"


def sworn(day: str, y: float = 560, state: str = "", **more: float) -> str:
    """The line that dates the affidavit."""
    return show(60, y, f"Sworn at Lahore on {day} before me.", state=state, **more)


def unsigned(day: str, y: float = 520, state: str = "", **more: float) -> str:
    """The line that dates its signature."""
    return show(60, y, f"Signed on {day}", state=state, **more)


def picture_of(words: str, *, wide: int = 900, high: int = 60, ground: int = 255) -> bytes:
    """An image object that shows words."""
    from PIL import Image, ImageDraw, ImageFont

    image = Image.new("L", (wide, high), ground)
    ImageDraw.Draw(image).text((6, 8), words, fill=0, font=ImageFont.load_default(40))
    keys = f"/Type /XObject /Subtype /Image /Width {wide} /Height {high} /ColorSpace /DeviceGray /BitsPerComponent 8"
    return stream(zlib.compress(image.tobytes()), keys + " /Filter /FlateDecode")


def form(content: str, box: str = "0 0 595 842", keys: str = "") -> bytes:
    """A form XObject with Helvetica."""
    more = f"/Type /XObject /Subtype /Form /BBox [{box}] /Resources << /Font << /F1 {_HELVETICA} >> >> {keys}"
    return stream(content, more)


def _map(pairs: Mapping[int, str]) -> bytes:
    """A letter map (ToUnicode) that is honest but for those codes."""
    said = {code: chr(code) for code in range(32, 127)} | dict(pairs)
    lines = "\n".join(f"<{code:02X}> <{text.encode('utf-16-be').hex()}>" for code, text in said.items())
    return stream(
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n"
        f"1 begincodespacerange <00> <FF> endcodespacerange\n{len(said)} beginbfchar\n{lines}\nendbfchar\n"
        "endcmap end end"
    )


def _mapped(pairs: Mapping[int, str]) -> dict[str, dict[str, str]]:
    return {"Font": {"F2": f"{_HELVETICA[:-3]} /ToUnicode 10 0 R >>"}}


def _covered(cover: str, resources: Mapping[str, Mapping[str, str]] | None = None, **more: object) -> Paper:
    """Both lines under a cover, and typed anew on it."""
    under = sworn(UNSEEN) + unsigned(UNSEEN)
    return Paper(under + cover + sworn(SEEN) + unsigned(SEEN), resources or {}, **more)  # type: ignore[arg-type]


def _beside(state: str = "", *, before: str = "", after: str = "", **more: object) -> Paper:
    """The honest lines, and the lie set in that state in an empty place of the page."""
    said = sworn(SEEN) + unsigned(SEEN)
    return Paper(said + before + sworn(UNSEEN, 480, state) + unsigned(UNSEEN, 460, state) + after, **more)  # type: ignore[arg-type]


def _dated(day: str = SEEN, **more: object) -> Paper:
    """The honest lines alone."""
    return Paper(sworn(day) + unsigned(day), **more)  # type: ignore[arg-type]


_BOXES = "1 g 55 515 300 60 re f 0 g\n"


def _annotation(sort: str, look: bytes | str, rect: str = "55 515 355 575", keys: str = "") -> dict[str, object]:
    one = f"<< /Type /Annot /Subtype /{sort} /Rect [{rect}] /F 4 /AP << /N 11 0 R >> {keys} >>"
    return {"page": "/Annots [10 0 R]", "objects": [one, look]}


def _layer(state: str) -> dict[str, object]:
    return {
        "resources": {"Properties": {"L1": "10 0 R"}},
        "catalogue": f"/OCProperties << /OCGs [10 0 R] /D << /Order [10 0 R] /{state} [10 0 R] >> >>",
        "objects": ["<< /Type /OCG /Name (L) >>"],
    }


def _used(*, view: str = "ON", printed: str = "ON", events: bool = True) -> dict[str, object]:
    """A layer that says for itself where it is seen."""
    told = " ".join(f"<< /Event /{one} /Category [/{one}] /OCGs [10 0 R] >>" for one in ("View", "Print"))
    use = f"/Usage << /View << /ViewState /{view} >> /Print << /PrintState /{printed} >> >>"
    return {
        "resources": {"Properties": {"L1": "10 0 R"}},
        "catalogue": f"/OCProperties << /OCGs [10 0 R] /D << /Order [10 0 R] {f'/AS [{told}]' if events else ''} >> >>",
        "objects": [f"<< /Type /OCG /Name (L) {use} >>"],
    }


def _in_layer(drawn: str) -> str:
    return "/OC /L1 BDC\n" + drawn + "EMC\n"


def _field(value: str, shown: str) -> Paper:
    look = form(show(2, 5, shown), "0 0 140 20")
    one = (
        "<< /Type /Annot /Subtype /Widget /FT /Tx /T (sworn) /F 4 /Rect [160 555 300 575] "
        f"/V ({value}) /DA (/F1 11 Tf 0 g) /AP << /N 11 0 R >> >>"
    )
    return Paper(
        show(60, 560, "Sworn at Lahore on"), page="/Annots [10 0 R]", objects=[one, look],
        catalogue=f"/AcroForm << /Fields [10 0 R] /DR << /Font << /F1 {_HELVETICA} >> >> >>",
    )  # fmt: skip


def _xfa(value: str, shown: str, data: str = "<form><sworn>{}</sworn></form>", *, whole: bool = False) -> Paper:
    plain = _field(shown, shown)
    data = f"<xfa:data>{data.format(value)}</xfa:data>"
    data = f'<xfa:datasets xmlns:xfa="http://www.xfa.org/schema/xfa-data/1.0/">{data}</xfa:datasets>'
    return Paper(
        plain.drawn, page=plain.page, objects=[*plain.objects, stream(f"<xdp>{data}</xdp>" if whole else data)],
        catalogue=f"/AcroForm << /Fields [10 0 R] /XFA {'12 0 R' if whole else '[(datasets) 12 0 R]'} "
                  f"/DR << /Font << /F1 {_HELVETICA} >> >> >>",
    )  # fmt: skip


def _actual(shown: str, said: str) -> str:
    return (
        f"/Span << /ActualText ({said}) >> BDC\n" + show(160, 560, shown) + "EMC\n" + show(60, 560, "Sworn at Lahore on")
    )


def _state(alpha: float) -> dict[str, dict[str, str]]:
    return {"ExtGState": {"G1": f"<< /ca {alpha} /CA {alpha} >>"}}


@cache
def tricks() -> Mapping[str, Paper]:
    """What must be told, or leave the day open."""
    lie = {0x31: "2", 0x37: "1"}
    picture = "q 300 0 0 20 160 555 cm /I1 Do Q\n"
    return {
        "white": _beside("1 g"),
        "near white": _beside("0.985 g"),
        "in the colour of its bar": _beside("0 g", before="0 g 50 450 300 60 re f\n"),
        "off the page": Paper(sworn(SEEN) + unsigned(SEEN) + show(700, 480, f"Sworn on {UNSEEN} before me")),
        "outside the crop box": Paper(
            sworn(SEEN) + unsigned(SEEN) + sworn(UNSEEN, 20), page="/CropBox [0 60 595 842]"
        ),
        "mode 3": _beside("3 Tr"),
        "mode 7": _beside("7 Tr"),
        "stroked in white": _beside("1 G 1 Tr"),
        "alpha 0": _beside("/G1 gs", resources=_state(0)),
        "alpha 0.02": _beside("/G1 gs", resources=_state(0.02)),
        "a mask that lets nothing through": _beside(
            "/G1 gs", resources={"ExtGState": {"G1": "<< /SMask << /S /Luminosity /G 10 0 R >> >>"}},
            objects=[form("0 g 0 0 595 842 re f", keys="/Group << /S /Transparency /CS /DeviceGray >>")],
        ),
        "half a point": Paper(
            sworn(SEEN) + unsigned(SEEN) + sworn(UNSEEN, 480, size=0.5) + unsigned(UNSEEN, 470, size=0.5)
        ),
        "scaled to nothing": Paper(
            sworn(SEEN) + unsigned(SEEN) + "q 0.04 0 0 0.04 60 480 cm " + sworn(UNSEEN, 0) + "Q\n"
        ),
        "a hundredth of a point": Paper(
            sworn(SEEN) + unsigned(SEEN) + sworn(UNSEEN, 480, size=0.01) + unsigned(UNSEEN, 470, size=0.01)
        ),
        "two points": Paper(sworn(SEEN) + unsigned(SEEN) + sworn(UNSEEN, 480, size=2) + unsigned(UNSEEN, 470, size=2)),
        "a point, written down the margin": Paper(
            sworn(SEEN) + unsigned(SEEN) + "q 0 -1 1 0 30 700 cm " + sworn(UNSEEN, 0, size=1) + "Q\n"
        ),
        "a point, aslant": Paper(
            sworn(SEEN) + unsigned(SEEN) + "q 0.7 -0.7 0.7 0.7 60 480 cm " + sworn(UNSEEN, 0, size=1) + "Q\n"
        ),
        "pale yellow": _beside("1 1 0.93 rg"),
        "a stronger yellow": _beside("1 1 0.7 rg"),
        "pale blue": _beside("0.9 1 1 rg"),
        "yellow on a yellow bar": _beside("0.8 0.8 0.5 rg", before="0.8 0.8 0.4 rg 50 450 300 60 re f\n"),
        "in the colour of a picture below": _beside(
            "0.4 g", before="q 300 0 0 60 50 450 cm /I1 Do Q\n", resources={"XObject": {"I1": "10 0 R"}},
            objects=[picture_of("", wide=60, high=12, ground=105)],
        ),
        "struck out, another day written above": Paper(
            sworn(UNSEEN) + "q 1 w 157 564 m 173 564 l S Q\n" + show(160, 571, "17", size=7)
        ),
        "no width": _beside("1 Tz"),
        "clipped away": Paper("q 0 0 1 1 re W n\n" + sworn(UNSEEN) + unsigned(UNSEEN) + "Q\n" + sworn(SEEN) + unsigned(SEEN)),
        "beside the box of its form": Paper(
            "/X1 Do\n" + sworn(SEEN) + unsigned(SEEN), {"XObject": {"X1": "10 0 R"}},
            objects=[form(sworn(UNSEEN) + unsigned(UNSEEN), "0 0 50 50")],
        ),
        "under a white box": _covered(_BOXES),
        "under a thick white line": _covered("1 G 60 w 55 545 m 355 545 l S 0 G\n"),
        "under a shading": _covered(
            "q 55 515 300 60 re W n /S1 sh Q\n",
            {"Shading": {"S1": "<< /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 600 0] /Extend [true true] "
                               "/Function << /FunctionType 2 /Domain [0 1] /C0 [1] /C1 [1] /N 1 >> >>"}},
        ),
        "under a picture with its own words": Paper(
            sworn(UNSEEN) + "q 300 0 0 20 160 555 cm /I1 Do Q\n", {"XObject": {"I1": "10 0 R"}},
            objects=[picture_of(SEEN)],
        ),
        "under an empty picture": _covered(
            "q 300 0 0 60 55 515 cm /I1 Do Q\n", {"XObject": {"I1": "10 0 R"}}, objects=[picture_of("")]
        ),
        "under a white form": _covered("/X1 Do\n", {"XObject": {"X1": "10 0 R"}}, objects=[form(_BOXES)]),
        "second contents hide the first": Paper(sworn(UNSEEN) + unsigned(UNSEEN), after=_BOXES + sworn(SEEN) + unsigned(SEEN)),
        "under a typed note": Paper(
            sworn(UNSEEN) + unsigned(UNSEEN),
            **_annotation("FreeText", form("1 g 0 0 300 60 re f 0 g " + show(5, 45, f"Sworn at Lahore on {SEEN} before me.")
                                           + show(5, 5, f"Signed on {SEEN}"), "0 0 300 60")),
        ),
        "under a black highlight": Paper(
            sworn(SEEN) + unsigned(UNSEEN, 480),
            **_annotation("Highlight", form("/G1 gs 0 g 0 0 300 30 re f", "0 0 300 30"), "55 470 355 500",
                          "/C [0 0 0] /QuadPoints [55 500 355 500 55 470 355 470]"),
        ),
        "a layer that is off": _beside(before="/OC /L1 BDC\n", after="EMC\n", **_layer("OFF")),
        "a picture over text, its layer says another day": Paper(
            show(60, 560, "Sworn at Lahore on") + picture + show(160, 560, UNSEEN, state="3 Tr"),
            {"XObject": {"I1": "10 0 R"}}, objects=[picture_of(SEEN)],
        ),
        "the letter map lies": Paper(
            show(60, 560, "Sworn at Lahore on") + show(160, 560, SEEN, font="F2"), _mapped(lie), objects=[_map(lie)]
        ),
        "the letter map lies of the month": Paper(
            show(60, 560, "Sworn at Lahore on 17") + show(180, 560, "April", font="F2") + show(210, 560, "2026"),
            _mapped({}), objects=[_map(dict(zip(map(ord, "April"), ("M", "a", "r", "c", "h"), strict=True)))],
        ),
        "one letter stands for two": Paper(
            show(60, 560, "Sworn at Lahore on") + show(160, 560, "7", font="F2") + show(175, 560, "April 2026"),
            _mapped({}), objects=[_map({0x37: "21"})],
        ),
        "actual text lies": Paper(_actual(SEEN, UNSEEN)),
        "actual text over a part": Paper(
            show(60, 560, "Sworn at Lahore on") + "/Span << /ActualText (21) >> BDC\n" + show(160, 560, "17")
            + "EMC\n" + show(175, 560, "April 2026")
        ),
        "a field's value differs": _field(UNSEEN, SEEN),
        "the form's data differ": _xfa(UNSEEN, SEEN),
        "the form's data differ, of two of a name": _xfa(
            UNSEEN, SEEN, f"<sworn>{{}}</sworn><part><sworn>{SEEN}</sworn></part>"
        ),
        "the form's data differ, in one piece": _xfa(UNSEEN, SEEN, whole=True),
        "a foreign letter in the month": Paper(
            show(60, 560, "Sworn at Lahore on 17") + show(180, 560, "April", font="F2") + show(210, 560, "2026"),
            _mapped({}), objects=[_map({ord("A"): "\u0410"})],
        ),
    }  # fmt: skip


@cache
def printed_otherwise() -> Mapping[str, tuple[Paper, str]]:
    """What a reader of the screen sees otherwise than a reader of the print, and how that is told."""
    lie = _in_layer(sworn(UNSEEN, 480))
    words = f"“Sworn at Lahore on {UNSEEN} before me.”"
    both = _in_layer(sworn(SEEN)) + _in_layer(sworn(UNSEEN)).replace("L1", "L2")
    used, other = _used(printed="OFF"), _used(view="OFF")
    return {
        "not printed": (Paper(lie, **_used(printed="OFF")), f"shows {words}, prints nothing"),
        "printed alone": (Paper(lie, **_used(view="OFF")), f"shows nothing, prints {words}"),
        "printed alone, without an event": (Paper(lie, **_used(view="OFF", events=False)), f"shows nothing, prints {words}"),
        "under a white box in print": (
            Paper(sworn(UNSEEN, 480) + _in_layer("1 g 50 470 300 30 re f\n"), **_used(view="OFF")),
            f"shows {words}, prints nothing",
        ),
        "one over the other": (
            Paper(
                both, {"Properties": {"L1": "10 0 R", "L2": "11 0 R"}}, objects=[*used["objects"], *other["objects"]],  # type: ignore[misc]
                catalogue="/OCProperties << /OCGs [10 0 R 11 0 R] /D << /Order [10 0 R 11 0 R] >> >>",
            ),
            f"shows “Sworn at Lahore on {SEEN} before me.”, prints {words}",
        ),
        "a picture": (
            Paper(
                _in_layer("q 300 0 0 20 160 555 cm /I1 Do Q\n"), objects=[*used["objects"], picture_of(SEEN)],  # type: ignore[misc]
                resources={"Properties": {"L1": "10 0 R"}, "XObject": {"I1": "11 0 R"}}, catalogue=str(used["catalogue"]),
            ),
            "looks otherwise in print than on the screen",
        ),
    }  # fmt: skip


@cache
def lookless() -> Mapping[str, tuple[Paper, str, bool]]:
    """Notes and fields that bring no look, so that some programs show their words: what is told, and whether the day is
    read."""
    note = "<< /Type /Annot /Subtype /FreeText /Rect [60 450 300 500] /F {} {} >>"
    says = "a note that some programs show and others do not, for it brings no look of its own, says"
    plain = f"/Contents (Signed on {UNSEEN})"

    def typed(keys: str, flags: int = 4) -> Paper:
        return Paper(sworn(SEEN), page="/Annots [10 0 R]", objects=[note.format(flags, keys)])

    def field(keys: str, form: str = "") -> Paper:
        one = f"<< /Type /Annot /Subtype /Widget /FT /Tx /T (day) /Rect [60 450 300 470] /V ({UNSEEN}) {keys} >>"
        helvetica = f"/DA (/F1 11 Tf 0 g) /DR << /Font << /F1 {_HELVETICA} >> >>"
        return Paper(
            sworn(SEEN), page="/Annots [10 0 R]", objects=[one],
            catalogue=f"/AcroForm << /Fields [10 0 R] {helvetica} {form} >>",
        )  # fmt: skip

    urdu = "/Contents <" + ("\ufeff" + "نامہ").encode("utf-16-be").hex() + ">"
    return {
        "a note": (typed(plain), f"{says} “Signed on {UNSEEN}”", True),
        "with an empty look": (typed(plain + " /AP << >>"), f"{says} “Signed on {UNSEEN}”", True),
        "in red, too large for its box": (
            typed(plain + " /DA (/Helv 60 Tf 1 0 0 rg) /C [1 1 0.8]"), f"{says} “Signed on {UNSEEN}”", True
        ),
        "in two forms": (
            typed(f"/Contents (Signed on {SEEN}) /RC (<body><p>Signed on {UNSEEN}</p></body>)"),
            f"{says} “Signed on {UNSEEN} Signed on {SEEN}”", True,
        ),
        "in two forms that say the same": (
            typed(plain + f" /RC (<body><p>Signed on {UNSEEN}</p></body>)"), f"{says} “Signed on {UNSEEN}”", True
        ),
        "in letters that are not drawn": (typed(urdu), f"{says} “نامہ”", False),
        "a note that nobody sees": (typed(plain, 2), "", False),
        "a note of no words": (typed("/Contents ()"), "", False),
        "a field": (field("/F 4"), f"a field holds “{UNSEEN}”, shows nothing in some programs", False),
        "a field that every program draws": (field("/F 4 /DA (/F1 11 Tf 0 g)", "/NeedAppearances true"), "", True),
        "a hidden field": (field("/F 2"), "", False),
    }  # fmt: skip


@cache
def innocent() -> Mapping[str, Paper]:
    """Of which nothing is told, and which are dated as they were."""
    said = sworn(SEEN) + unsigned(SEEN)
    multiplied = {"ExtGState": {"G1": "<< /BM /Multiply >>"}}
    return {
        "plain": _dated(),
        "white on a dark heading": Paper("0.1 0.2 0.5 rg 50 600 480 20 re f 0 g\n" + show(60, 605, "PARTICULARS", state="1 g") + said),
        "a pale watermark below": Paper(show(120, 300, "COPY", size=150, state="0.9 g") + said),
        "a transparent watermark over the words": Paper(
            said + show(60, 530, "COPY", size=150, state="/G1 gs 1 0 0 rg"), _state(0.15)
        ),
        "a yellow box below": Paper("1 1 0 rg 55 515 300 60 re f 0 g\n" + said),
        "a yellow box multiplied over": Paper(said + "q /G1 gs 1 1 0 rg 55 515 300 60 re f Q\n", multiplied),
        "a yellow highlight": _dated(
            **_annotation("Highlight", form("/G1 gs 1 1 0 rg 0 0 300 60 re f", "0 0 300 60",
                                            "/Group << /S /Transparency >>").replace(b"/Font <<", b"/ExtGState << /G1 << /BM /Multiply >> >> /Font <<"),
                          keys="/C [1 1 0] /QuadPoints [55 575 355 575 55 515 355 515]"),
        ),
        "words over a ground picture": Paper(
            "q 595 0 0 842 0 0 cm /I1 Do Q\n" + said, {"XObject": {"I1": "10 0 R"}},
            objects=[picture_of("", wide=60, high=80, ground=235)],
        ),
        "each line clipped to its own box": Paper(
            "q 55 550 400 25 re W n\n" + sworn(SEEN) + "Q q 55 512 400 22 re W n\n" + unsigned(SEEN) + "Q\n"
        ),
        "pale print, small print and a yellow heading": Paper(
            said + show(60, 700, "Copies are kept", state="0.8 g") + show(60, 100, "Form 12, printed in Lahore", size=4)
            + show(300, 700, "PARTICULARS", size=16, state="1 1 0 rg")
        ),
        "light words on a dark picture": Paper(
            "q 300 0 0 60 55 515 cm /I1 Do Q\n" + sworn(SEEN, state="0.9 g") + unsigned(SEEN, state="0.9 g"),
            {"XObject": {"I1": "10 0 R"}}, objects=[picture_of("", wide=60, high=12, ground=60)],
        ),
        "a page that was made small as a whole": Paper(
            "q 0.22 0 0 0.22 60 500 cm " + "".join(show(0, 100 - 15 * nth, line) for nth, line in enumerate(_BODY))
            + sworn(SEEN, -15) + unsigned(SEEN, -30) + "Q\n", body=()
        ),
        "fake bold, drawn twice": Paper(said + sworn(SEEN) + unsigned(SEEN)),
        "a shadow below": Paper("0.7 g\n" + show(60.6, 559.4, f"Sworn at Lahore on {SEEN} before me.", state="0.7 g") + said),
        "a letter map that is honest": Paper(
            show(60, 560, "Sworn at Lahore on") + show(160, 560, SEEN, font="F2"), _mapped({}), objects=[_map({})]
        ),
        "actual text that is honest": Paper(_actual(SEEN, SEEN)),
        "a field that shows its value": _field(SEEN, SEEN),
        "a field that shows its day in another form": _field("2026-04-17", SEEN),
        "a form whose data say the same": _xfa(SEEN, SEEN, "<part><sworn>1 May 2025</sworn></part><sworn>{}</sworn>"),
        "a form whose data say the same in another form": _xfa("2026-04-17", SEEN, whole=True),
        "a layer that is on": Paper(
            "/OC /L1 BDC\n" + said + "EMC\n", _layer("ON")["resources"], catalogue=str(_layer("ON")["catalogue"]),  # type: ignore[arg-type]
            objects=["<< /Type /OCG /Name (L) >>"],
        ),
        "a layer that is seen on both": Paper(_in_layer(said), **_used()),
        "a layer on blank paper": Paper(said + _in_layer("1 g 60 100 40 40 re f 0 g\n"), **_used(printed="OFF")),
        "a footnote in five points": Paper(said + show(60, 60, "1. Printed on recycled paper.", size=5)),
        "ruled through and underlined": Paper(said + "60 557 m 300 557 l S 60 700 m 300 700 l S\n"),
        "in italics": Paper(
            show(60, 560, f"Sworn at Lahore on {SEEN} before me.", font="F3"),
            {"Font": {"F3": "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Italic >>"}},
        ),
        "a line that is turned": Paper(f"q BT /F1 11 Tf 0 1 -1 0 500 300 Tm (Sworn at Lahore on {SEEN} before me.) Tj ET Q\n"),
        "the words of a small picture": Paper(
            show(60, 560, "Sworn at Lahore on") + show(160, 560, SEEN) + "q 200 0 0 14 60 300 cm /I1 Do Q\n"
            + show(61, 303, "Stamp of the court", state="3 Tr"),
            {"XObject": {"I1": "10 0 R"}}, objects=[picture_of("Stamp of the court", wide=600, high=48)],
        ),
        "a white box beside": Paper(said + "1 g 360 515 100 60 re f 0 g\n"),
    }  # fmt: skip
