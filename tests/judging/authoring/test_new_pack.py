"""A first pack that somebody makes from a few answers can be used as it is."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.errors import PackError
from checker.judging.authoring.new_pack import Answers, kind_id, matter_text, pack_text
from checker.judging.loading.load import check_pack, load
from checker.reading.folder.matter_file import parse_matter


def _nothing(name: str) -> tuple[str, str]:
    raise PackError(name)


def test_the_pack_asks_for_each_thing_named() -> None:
    answers = Answers("tenancy", "Tenancy file", ("Tenancy agreement", "CNIC", "bank statement"), ("PK",))
    pack = load(pack_text(answers), "tenancy.json", _nothing)
    assert [rule.title for rule in pack.rules][:3] == [
        "The bundle holds: tenancy agreement", "The bundle holds: CNIC", "The bundle holds: bank statement",
    ]  # fmt: skip
    assert set(pack.kinds) == {"tenancy-agreement", "cnic", "bank-statement"}
    assert pack.verified is None


def test_the_matter_is_judged_by_the_pack_beside_it() -> None:
    text = matter_text(Answers("tenancy", "Tenancy “file” \\ 1", ("Lease",)))
    assert parse_matter(text).packs == ("tenancy.json",)
    assert json.loads(text)["title"] == "Tenancy “file” \\ 1"


@pytest.mark.parametrize(
    ("words", "ident"),
    [("Bank statement", "bank-statement"), ("  Ma’am's form 2 ", "ma-am-s-form-2"), ("نکاح نامہ", "")],
)
def test_a_kind_s_id(words: str, ident: str) -> None:
    assert kind_id(words) == ident


@given(
    title=st.text(min_size=1, max_size=40).filter(str.strip),
    kinds=st.lists(st.from_regex(r"[A-Za-z][A-Za-z0-9 ']{0,20}", fullmatch=True), min_size=1, max_size=6),
)
def test_whatever_is_answered_the_pack_is_right(title: str, kinds: list[str]) -> None:
    named = tuple(
        one
        for one in kinds
        if kind_id(one) not in ("document", "signature", "page", "step", "today", "submission", "matter")
    )
    assert check_pack(pack_text(Answers("mine", title, named)), _nothing) == []
