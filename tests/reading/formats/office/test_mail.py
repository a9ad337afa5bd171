"""E-mail messages (RFC 5322, RFC 2045): heads and plain text are read, what they carry is named."""

import pytest

from checker.reading import read
from checker.reading.formats.office.mail_text import text_of
from tests.reading.made import saved

HEADS = b"From: A <a@example.org>\nTo: b@example.org\nDate: Thu, 8 Oct 2026 14:05:00 +0500\nSubject: The draft\n"
PLAIN = HEADS + b"\nDear Sir,\n\nIt will be filed by 4 December 2026.\n\nRegards,\nA\n"


def parts(*some, kind=b"mixed"):
    body = b"".join(b"--b\n" + one + b"\n" for one in some)
    return HEADS + b"Content-Type: multipart/" + kind + b"; boundary=b\n\n" + body + b"--b--\n"


WORDS = b"Content-Type: text/plain\n\nWords"
WEB = b"Content-Type: text/html\n\n<p>Words</p>"
PAPER = b"Content-Type: application/pdf\nContent-Disposition: attachment; filename=Draft.pdf\n\nx"
NAMELESS = b"Content-Type: image/png\n\nx"
CARRIED = b"Content-Type: message/rfc822\n\nSubject: Another\n\nIts words"


@pytest.mark.parametrize(
    ("data", "body", "carried", "is_whole"),
    [
        (HEADS + b"\nWords", "Words", (), True),
        (b"From a@example.org Thu Oct  8\n" + HEADS + b"\nWords", "Words", (), True),
        (HEADS + b"Content-Transfer-Encoding: quoted-printable\n\nW=C3=B6rds of=\n it", "W\u00f6rds of it", (), True),
        (HEADS + b"Content-Transfer-Encoding: base64\n\nV29yZHM=", "Words", (), True),
        (HEADS + b"Content-Type: text/plain; charset=iso-8859-1\n\nW\xf6rds", "W\u00f6rds", (), True),
        (HEADS + b"Content-Type: text/plain; charset=no-such\n\nWords\x00\x1b", "Words  ", (), True),
        (parts(WORDS, WEB, kind=b"alternative"), "Words", (), True),
        (parts(WORDS, PAPER, NAMELESS), "Words", ("Draft.pdf", "image/png"), True),
        (parts(WORDS, CARRIED), "Words", ("message/rfc822",), True),
        (parts(WEB, PAPER), "", ("Draft.pdf",), False),
        (HEADS + b"Content-Type: text/html\n\n<p>Words</p>", "", (), False),
    ],
)  # fmt: skip
def test_text_and_what_is_carried(data, body, carried, is_whole):
    mail = text_of(data)
    heads, _, rest = mail.text.partition("\n\n")
    assert heads.splitlines()[0] == "From: A <a@example.org>"
    assert mail.text[slice(*mail.dated)] == "Date: Thu, 8 Oct 2026 14:05:00 +0500"
    assert (rest, mail.carried, mail.is_whole) == (body, carried, is_whole)


@pytest.mark.parametrize(
    ("head", "shown"),
    [
        (b"=?utf-8?b?RHJhZnQgMg==?=", "Draft 2"),
        (b"=?utf-8?q?Zahl=C3=BCng?= of 2 May", "Zahl\u00fcng of 2 May"),
        (b"=?no-such?q?Draft?=", "Draft"),
        (b"=?utf-8?b?V?=", "=?utf-8?b?V?="),
        (b"The draft\n of 2 May", "The draft of 2 May"),
    ],
)  # fmt: skip
def test_heads_are_shown_as_they_are_meant(head, shown):
    assert text_of(b"Subject: " + head + b"\n\nWords").text.startswith(f"Subject: {shown}\n")


def test_the_day_it_was_sent_is_its_own(tmp_path):
    found = read(saved(tmp_path, "Reply.eml", PLAIN))
    assert (found.status, found.pages, found.media_type) == ("read", 1, "message/rfc822")
    assert (found.date.value, found.date.role) == ("2026-10-08", "issued")


def test_what_was_not_looked_at_is_said(tmp_path):
    carried = read(saved(tmp_path, "1.eml", parts(WORDS, PAPER)))
    assert carried.status == "partly"
    assert "It carries a file, which was not looked at: Draft.pdf." in carried.notes[0]
    assert read(saved(tmp_path, "2.eml", parts(WEB))).status == "partly"


def test_a_message_of_boxes_in_boxes_ends_in_words(tmp_path):
    deep = HEADS + b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (nth, nth) for nth in range(3000)
    )
    found = read(saved(tmp_path, "deep.eml", deep))
    assert found.status in ("read", "partly", "not_read")
