"""Crops for a report: of every place that has a box, and of none that cannot be shown."""

from concurrent.futures import Executor, Future
from dataclasses import replace

from checker.findings import Place
from checker.matter_report import Report
from checker.page_crops import MOST, with_crops
from checker.reading.crops import Shown
from checker.report import Crop, Evidence, Options
from tests.report import example


class Answers(Executor):
    """Answers in place of workers: a crop for each place, none for one file, a fault for another."""

    def __init__(self):
        self.asked = {}

    def submit(self, fn, /, *args, **kwargs):
        path, places = args
        self.asked[path.replace("\\", "/").rpartition("/")[2]] = places
        future = Future()
        if "Petition" in path:
            future.set_exception(OSError("gone"))
        else:
            future.set_result(tuple(Shown(b"png", 1, 2, (0, 0, 1, 1)) for _ in places))
        return future


def test_every_place_with_a_box_is_asked_for_once():
    answers = Answers()
    found = with_crops(Evidence(options=Options(width=99)), example.report(), answers)
    assert len(answers.asked["02 Affidavit of Zainab Example.pdf"]) == 3
    place = Place("02 Affidavit of Zainab Example.pdf", None, 3, example.BOX)
    assert found.crop(example.petition().path, place) == Crop(b"png", 1, 2, (0, 0, 1, 1))
    assert found.options.width == 99


def test_a_file_that_is_lost_costs_its_own_pictures_only():
    found = with_crops(Evidence(), example.report(), Answers())
    assert {place.file for _, place in found.crops} == {"02 Affidavit of Zainab Example.pdf"}


def test_one_file_gives_no_more_than_a_page_can_use():
    first = example.petition().findings[2]
    many = tuple(replace(first, place=replace(first.place, page=n), related=()) for n in range(1, MOST * 2))
    matter = replace(example.petition(), findings=many, timeline=())
    answers = Answers()
    with_crops(Evidence(), Report((matter,), "2026-05-01"), answers)
    assert len(answers.asked[first.place.file]) == MOST
