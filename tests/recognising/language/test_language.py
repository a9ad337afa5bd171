import pytest

from checker.recognising.language.language import language_of

TEXTS = [
    (
        "en",
        "Latin",
        "This deed is made on the day that is written above by the parties and it shall be read as one with the others.",
    ),
    (
        "fr",
        "Latin",
        "Le présent acte est établi par les parties et pour la durée de ce bail dans les termes qui sont au contrat.",
    ),
    (
        "de",
        "Latin",
        "Die Parteien vereinbaren mit diesem Vertrag das Folgende und sind nicht durch eine der anderen Klauseln gebunden.",
    ),
    (
        "es",
        "Latin",
        "El presente contrato de arrendamiento se firma por las partes en la ciudad y con los testigos que lo suscriben.",
    ),
    ("ur", "Arabic", "یہ اقرار نامہ فریقین کے درمیان آج مورخہ کو لاہور میں طے پایا ہے اور دونوں فریق اس کے پابند ہیں"),
    ("ar", "Arabic", "تم تحرير هذا العقد بين الطرفين في المدينة وفقا للشروط التالية وقد اتفقا على الالتزام بها"),
    ("hi", "Devanagari", "यह समझौता दोनों पक्षों के बीच आज की तारीख को किया गया है और दोनों पक्ष इससे बंधे हैं"),
    (
        "ru",
        "Cyrillic",
        "Настоящий договор заключён между сторонами и вступает в силу с момента подписания обеими сторонами",
    ),
]


@pytest.mark.parametrize(("code", "script", "text"), TEXTS)
def test_language_by_script_and_words(code, script, text):
    assert language_of(text) == (code, script)


@pytest.mark.parametrize(
    "text", ["", "12/03/2026 — 45", "A. Khan", "Zebra Qux Flim Narbo Tuzz Wemble Krofter Dinkle Yaffle Snood"]
)
def test_too_little_stays_undecided(text):
    assert language_of(text)[0] is None


def test_a_form_of_few_function_words_is_english_by_its_nouns() -> None:
    form = "Employee number 00042\nPay period ending 31 March 2026\nTax 310.00\nPayment 2,440.00\nEmployer Example Ltd"
    assert language_of(form) == ("en", "Latin")
