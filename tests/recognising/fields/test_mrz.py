"""Machine-readable zones: the specimens of ICAO Doc 9303 and zones with invented holders."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.recognising.fields.mrz import check_digit, mrz_in

TD3 = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
SPECIMENS = {
    "TD3": TD3,
    "TD2": "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6",
    "TD1": "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
    "MRV-A": "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F9612109<<<<<<<<<<<<<<<<",
    "MRV-B": "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL8988901C4XXX4009078F9612109<<<<<<<<",
}
AS_OF = date(2026, 5, 1)


@pytest.mark.parametrize("form", SPECIMENS)
def test_the_specimens_are_sound(form: str) -> None:
    (zone,) = mrz_in(f"PASSPORT\n\n{SPECIMENS[form]}\n", AS_OF)
    assert (zone.format, zone.sound) == (form, True)
    assert (zone.fields["surname"], zone.fields["given_names"]) == ("ERIKSSON", "ANNA MARIA")


def test_dates_carry_their_role_source_and_place() -> None:
    (zone,) = mrz_in(f"x\n{TD3}", AS_OF)
    born, expires = zone.dates
    assert (born.value, born.role, born.source) == ("1974-08-12", "born", "mrz")
    assert (expires.value, expires.role, expires.source) == ("2012-04-15", "expires", "mrz")
    assert min(born.confidence, expires.confidence) > 0.9
    assert (zone.start, zone.end) == (2, 2 + len(TD3))


def test_a_date_whose_check_digit_fails_is_not_relied_on() -> None:
    (zone,) = mrz_in(TD3.replace("1204159", "1204259"), AS_OF)
    assert not zone.sound and not zone.checks["expires"]
    assert zone.dates[1].confidence < 0.5 < zone.dates[0].confidence


def test_letters_read_for_digits_are_put_right_where_only_digits_may_stand() -> None:
    (zone,) = mrz_in(TD3.replace("7408122", "74O8I22"), AS_OF)
    assert zone.dates[0].value == "1974-08-12" and zone.checks["born"]


@pytest.mark.parametrize(
    "spoilt",
    [TD3.replace("<<<<", "«<<<", 1), TD3.replace("UTOERIK", "UTO ERIK"), TD3.lower(), TD3.replace("<\n", "\n")],
)
def test_spaces_and_lost_fillers_do_not_matter(spoilt: str) -> None:
    assert [zone.fields["number"] for zone in mrz_in(spoilt, AS_OF)] == ["L898902C3"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "P<",
        "I certify that this is a true copy of the original\n" * 3,
        "<" * 44 + "\n" + "<" * 44,
        "A" * 44 + "\n" + "B" * 44,
    ],
)
def test_other_text_holds_none(text: str) -> None:
    assert mrz_in(text, AS_OF) == []


@given(st.text("ABCXYZ0123456789<", min_size=1, max_size=40), st.integers(0, 39))
def test_a_single_wrong_figure_breaks_the_check_digit(field: str, at: int) -> None:
    at %= len(field)
    if field[at].isdigit():
        other = str((int(field[at]) + 1) % 10)
        assert check_digit(field) != check_digit(field[:at] + other + field[at + 1 :])


@given(st.dates(date(1930, 1, 1), date(2025, 12, 31)), st.dates(date(2026, 1, 1), date(2040, 12, 31)))
def test_any_holder_is_read_back(born: date, expires: date) -> None:
    def with_check(value: str) -> str:
        return value + check_digit(value)

    number, b, e, extra = (
        with_check("X00000000"),
        with_check(f"{born:%y%m%d}"),
        with_check(f"{expires:%y%m%d}"),
        with_check("<" * 14),
    )
    second = f"{number}UTO{b}X{e}{extra}"
    second += check_digit(number + b + e + extra)
    (zone,) = mrz_in("P<UTOSPECIMEN<<EXAMPLE".ljust(44, "<") + "\n" + second, AS_OF)
    assert zone.sound and zone.dates[1].value == expires.isoformat()
    assert zone.dates[0].value in (
        born.isoformat(),
        born.replace(year=born.year + 100 if born.year < 1927 else born.year).isoformat(),
    )


LOWER = "L898902C36UTO7408122F1204159ZE184226B<<<<<10"


@pytest.mark.parametrize(
    ("names", "printed", "given"),
    [
        ("SIDDIQUI<<MAHNOOR<<<<<<<<<<<<<<CC<C<<<<", "", "MAHNOOR"),
        ("QURESHI<<HARIS<MEHMOOD<<<<<<<<<<CECECEECC", "QURESHI\nHARIS MEHMOOD", "HARIS MEHMOOD"),
        ("BAIG<<KHURRAM<AKRAM<C<CCCCCC", "", "KHURRAM AKRAM"),
        ("BAIG<<TAHIRA<YASMEEN<CC<CC", "", "TAHIRA YASMEEN"),
        ("QURESHI<<HARIS<CECECEECC", "QURESHI\nHARIS", "HARIS"),
        ("YILMAZ<<SELIN<ECE", "", "SELIN ECE"),
        ("YILMAZ<<SELIN<ECE", "Yilmaz\nSelin Ece", "SELIN ECE"),
        ("LEE<<ANNA<CECE<CCC", "LEE\nANNA CECE", "ANNA CECE"),
        ("WARRAICH<<MINAHIL<TARIQ<CCC<C", "Annex C\nWARRAICH\nMINAHIL TARIQ", "MINAHIL TARIQ"),
        ("LEE<<ANNA<C", "LEE\nANNA C", "ANNA C"),
        ("LEE<<CC", "", "CC"),
        ("RAO<<TARIQ<K<C", "", "TARIQ K C"),
        ("ERIKSSON<<ANNA<<MARIA", "", "ANNA MARIA"),
    ],
)
def test_fillers_that_were_read_for_letters_are_no_part_of_the_name(names: str, printed: str, given: str) -> None:
    upper = f"P<UTO{names}".ljust(44, "<")[:44]
    (zone,) = mrz_in(f"{printed}\n{upper}\n{LOWER}", AS_OF)
    assert (zone.fields["surname"], zone.fields["given_names"]) == (names.partition("<<")[0], given)
