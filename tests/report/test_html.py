"""The page stands alone, and a reader finds in it what to do."""

import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from checker.findings import Authority, Place
from checker.matter_report import Report
from checker.report import Crop, Evidence
from checker.report.formats.html import render
from checker.report.shared.crops import BUDGET
from checker.report.shared.label_strip import tabs
from checker.report_tables import Asked, FileRow, PartRow
from tests.report import example

EMPTY = {"meta", "img", "br", "link", "input", "line", "circle", "rect", "path"}


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.open, self.ids, self.targets, self.loads, self.headings, self.images, self.bad = [], [], [], [], [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        known = dict(attrs)
        self.ids += [known["id"]] if "id" in known else []
        self.targets += [known["href"]] if tag == "a" else []
        self.loads += [known[name] for name in ("src", "data", "poster", "srcset") if name in known]
        self.loads += [known["href"]] if tag in ("link", "use", "image") and "href" in known else []
        if re.fullmatch(r"h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag == "img":
            self.images.append(known)
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag not in EMPTY and (not self.open or self.open.pop() != tag):
            self.bad.append(tag)


def page(report=None, evidence=None):
    return Page(render(report or example.report(), evidence or Evidence()).decode())


def crops(size=100):
    matter = example.petition()
    places = [event.place for event in matter.timeline if event.place and event.place.box]
    return Evidence(
        {(matter.path, place): Crop(b"\x89PNG" + b"0" * size, 300, 60, (0.2, 0.2, 0.8, 0.8)) for place in places}
    )


def test_tags_are_closed_and_ids_are_unique():
    seen = page(evidence=crops())
    assert seen.open == [] and seen.bad == []
    assert len(set(seen.ids)) == len(seen.ids)


def test_every_link_leads_into_the_page_or_to_an_authority():
    seen = page()
    for target in seen.targets:
        assert target[1:] in seen.ids if target.startswith("#") else target.startswith("https://example.org/")


def test_nothing_is_loaded():
    seen = page(evidence=crops())
    assert seen.loads and all(one.startswith("data:image/png;base64,") for one in seen.loads)
    text = render(example.report(), Evidence()).decode()
    assert not re.search(r"<script|url\(|@import|javascript:", text.replace("&lt;script", ""))


def test_headings_go_down_one_level_at_a_time():
    levels = page().headings
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_pictures_have_words_and_sizes():
    images = page(evidence=crops()).images
    assert images
    assert all(one["alt"] and one["width"] and one["height"] for one in images)


def test_a_picture_has_a_caption_that_says_where_and_what_it_is():
    text = render(example.report(), crops()).decode()
    captions = re.findall(r'<span class="caption"><bdi>(.*?)</bdi></span>', text)
    assert len(captions) == text.count("<img ") > 1
    assert captions[0] == "02 Affidavit of Zainab Example.pdf, page 3: the signature of Zainab Example"
    assert "01 Petition.pdf, page 1" in captions


def test_pictures_beyond_the_budget_are_left_out_and_said_so():
    text = render(example.report(), crops(BUDGET // 2 - 10)).decode()
    assert len(text) < 5_000_000
    assert "1 picture left out" in text


def test_each_gap_names_file_page_person_and_remedy():
    text = re.sub(r"<[^>]+>|\s+", " ", render(example.report(), Evidence()).decode())
    text = re.sub(r"\s+", " ", text)
    assert (
        "Signed on 17 April 2026, 3 days before the document is dated (20 April 2026). "
        "Where 02 Affidavit of Zainab Example.pdf , page 3" in text
    )
    assert "Who signatory" in text
    assert "What to do Have the affidavit signed again, on or after its date." in text


def test_a_file_that_nobody_read_is_not_passed_over():
    text = re.sub(r"<[^>]+>|\s+", " ", render(example.report(), Evidence()).decode())
    section = re.search(r"04 Locked\.pdf(.{0,200})", text[text.index("in filing order") :])[1]
    assert "Not looked at" in section and "it asks for a password" in section
    assert "nothing found" not in section.split("Not looked at")[0]


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x"])
def test_a_pack_can_send_nobody_to_a_strange_place(address):
    asked = (Asked("p/R-1", "t", authority=(Authority("A source", url=address),)),)
    report = Report((replace(example.clean(), asked=asked),), "2026-05-01")
    assert address not in page(report).targets


def test_many_findings_are_folded_not_dropped():
    text = render(example.large(1, 50), Evidence()).decode()
    assert text.count('<section class="finding') == 50
    assert "30 more findings" in text


def test_the_strip_shows_the_gap_in_its_place():
    assert [(tab.label, tab.file is None) for tab in tabs(example.petition())] == [
        ("E", False), ("A", False), ("B", False), ("C", True), ("D", False),
    ]  # fmt: skip


def test_the_strip_shows_the_parts_of_one_file():
    row = FileRow(
        "book.pdf", "read", parts=(PartRow("Order", 1, 3, "A"), PartRow("Notice", 4, 5, "B"), PartRow("x", 6, 6))
    )
    found = tabs(replace(example.clean(), files=(row,)))
    assert [(tab.label, tab.title) for tab in found] == [("A", "Order"), ("B", "Notice")]


def test_a_missing_label_is_what_a_finding_names_and_no_guess():
    matter = replace(example.petition(), findings=())
    assert "C" not in [tab.label for tab in tabs(matter)]


def test_a_place_that_is_shown_twice_has_one_picture():
    place = Place("02 Affidavit of Zainab Example.pdf", None, 3, example.BOX)
    seen = page(evidence=Evidence({(example.petition().path, place): Crop(b"x", 1, 1)}))
    assert len(seen.images) == 1


def test_a_place_that_changed_since_it_was_signed_is_shown_twice():
    evidence = crops()
    (key, now), *others = evidence.crops.items()
    before = Crop(b"\x89PNGbefore", 300, 60, (0.2, 0.2, 0.8, 0.8))
    text = render(example.report(), Evidence(dict(others) | {key: replace(now, before=before)})).decode()
    states = re.findall(r'<img [^>]*alt="(As it [a-z]+) .*?<span class="caption"><bdi>(as signed|now): ', text)
    assert states == [("As it was", "as signed"), ("As it stands", "now")]
    assert "<bdi>now: " not in render(example.report(), evidence).decode()


def test_each_person_has_a_list_to_tick_that_prints_on_a_page_of_its_own():
    text = render(example.report(), Evidence()).decode()
    lists = re.search(r'<div class="todo">(.*?)</div>', text, re.DOTALL)[1].split("</section>")[:-1]
    assert [re.search(r"For the ([a-z ]+)<", one)[1] for one in lists] == [
        "client",
        "signatory",
        "translator",
        "fee earner",
    ]
    for one in lists:
        assert one.count('<label><input type="checkbox"> ') == one.count("<li>") > 0
        assert "Zainab Example v Province of Nowhere</bdi>, as of 1 May 2026" in one and "Done by ____" in one
    paper = text[text.index("@media print") :]
    assert ".todo section + section, #content .to-do { break-before: page; }" in paper
    assert "details:not(.reference) > summary { display: none; }" in paper
    assert text.count('<details class="reference">') == text.count("(folded here: open it before printing)") > 4
