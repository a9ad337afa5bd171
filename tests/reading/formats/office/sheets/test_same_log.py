"""A log is read and judged alike, whatever format it is kept in."""

from datetime import date

import pytest

from checker.facts.bundle import Bundle
from checker.judging import judge, recognise
from checker.pack_files import ALWAYS, load_pack
from checker.reading import read
from tests.reading import bombs
from tests.reading.formats.office.sheets.books import book, n, row, styled, t
from tests.reading.made import pdf, saved

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
HEAD = "Disclosure log of this matter"
CAPTIONS = ("No.", "Date", "To whom", "What")
DAYS = (2, 5, 3, 9, 12)
AS_OF = date(2026, 5, 4)


def rows():
    return [(str(nth), date(2026, 3, day), "Legal Aid Society", "Summary") for nth, day in enumerate(DAYS, 1)]


def in_words(day):
    return f"{day.day} March {day.year}"


def as_xlsx():
    lines = [row(*(t(caption) for caption in CAPTIONS), number=3)]
    lines += [row(n(one), n((day - date(1899, 12, 30)).days, 1), t(whom), t(what)) for one, day, whom, what in rows()]
    return book(row(t(HEAD)) + "".join(lines), styles=styled("dd/mm/yyyy"))


def as_csv():
    lines = [",".join((one, day.isoformat(), whom, what)) for one, day, whom, what in rows()]
    return "\n".join([HEAD, "", ",".join(CAPTIONS), *lines]).encode()


def as_docx():
    def p(text):
        return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"

    cells = [CAPTIONS, *((one, in_words(day), whom, what) for one, day, whom, what in rows())]
    table = "".join("<w:tr>" + "".join(f"<w:tc>{p(cell)}</w:tc>" for cell in line) + "</w:tr>" for line in cells)
    body = f"<w:document {_W}><w:body>{p(HEAD)}<w:tbl>{table}</w:tbl></w:body></w:document>"
    return bombs.docx({"word/document.xml": body.encode()})


def as_pdf():
    placed = [(72.0, 72.0, HEAD)]
    cells = [CAPTIONS, *((one, in_words(day), whom, what) for one, day, whom, what in rows())]
    for nth, line in enumerate(cells):
        placed += [(x, 110.0 + 18 * nth, cell) for x, cell in zip((72.0, 110.0, 230.0, 380.0), line, strict=True)]
    return pdf([placed])


def told(data, name, folder, rule="ROW-01"):
    found = read(saved(folder, name, data))
    packs = [load_pack(ALWAYS)]
    judged = judge(recognise(Bundle((found,)), packs), packs, as_of=AS_OF)
    return found, [(one.outcome, one.message.replace(name, "")) for one in judged.findings if one.rule.endswith(rule)]


@pytest.mark.parametrize(
    ("name", "made"), [("Log.xlsx", as_xlsx), ("Log.csv", as_csv), ("Log.docx", as_docx), ("Log.pdf", as_pdf)]
)
def test_a_log_out_of_order_is_told_alike(name, made, tmp_path):
    found, findings = told(made(), name, tmp_path)
    assert [one.days for one in found.registers] == [tuple(f"2026-03-{day:02}" for day in DAYS)]
    assert findings == [
        (
            "gap",
            "In Log, the row of 3 March 2026 stands below that of 5 March 2026, out of the order of the other rows.",
        )
    ]


@pytest.mark.parametrize(("name", "made"), [("2026-04-30 Log.xlsx", as_xlsx), ("2026-04-30 Log.docx", as_docx)])
def test_a_log_that_is_named_by_the_day_it_was_saved_is_not_said_to_be_another_paper(name, made, tmp_path):
    _, findings = told(made(), name, tmp_path, "LAB-02")
    assert findings == []


COSTS = [
    ("Item", "Date", "Amount (Rs.)"),
    ("Court fee", 46085, 1500),
    ("Copying", 46090, 250.5),
    ("Courier", 46091, 300),
]


def schedule(total):
    lines = [row(*map(t, COSTS[0]), number=3)]
    lines += [row(t(what), n(day, 1), n(sum_, 2)) for what, day, sum_ in COSTS[1:]]
    return book(row(t("Schedule of costs")) + "".join(lines) + row(t("Total"), n(total, 2, at="C7", formula="SUM(C4:C6)")),
                styles=styled("dd/mm/yyyy", "#,##0.00"))  # fmt: skip


@pytest.mark.parametrize(("total", "outcomes"), [("2050.5", []), ("2500.5", ["gap"]), (None, [])])
def test_a_schedule_of_costs_is_added_up(total, outcomes, tmp_path):
    found, findings = told(schedule(total), "Costs.xlsx", tmp_path, "SUM-02")
    assert [outcome for outcome, _ in findings] == outcomes
    assert found.status == ("partly" if total is None else "read")
    assert not found.signatures


def test_a_tidy_schedule_is_quiet(tmp_path):
    _, findings = told(schedule("2050.5"), "2026-03-10 Schedule of costs.xlsx", tmp_path, "")
    assert [one for one in findings if one[0] == "gap"] == []
