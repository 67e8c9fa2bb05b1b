"""Datelines in Gujarati and Marathi, with a word for date before the day."""

from __future__ import annotations

import pytest

from .texts import read_lines, story


GUJARATI = [
    "ગામમાં નવા પુલનું ઉદ્ઘાટન",
    "નવા પુલનું શનિવારે ઉદ્ઘાટન કરવામાં આવ્યું હતું. આ માટે ત્રણ કરોડ રૂપિયાનો ખર્ચ થયો છે.",
    "હવે બાળકોને હોડીમાં શાળાએ જવું નહીં પડે તેમ શિક્ષકોએ જણાવ્યું હતું.",
]
MARATHI = [
    "गावात नव्या पुलाचे उद्घाटन",
    "नव्या पुलाचे शनिवारी उद्घाटन झाले. यासाठी तीन कोटी रुपये खर्च आला आहे.",
    "आता मुलांना होडीतून शाळेत जावे लागणार नाही, असे शिक्षकांनी सांगितले.",
]


@pytest.mark.cases(
    ("language", "printed", "place", "date", "source"),
    [
        ("gu", "સુરત, તા.12\n", "સુરત", "તા.12", ""),
        ("gu", "(પ્રતિનિધિ દ્વારા) સુરત, તા.12\n", "સુરત", "તા.12", "પ્રતિનિધિ દ્વારા"),
        ("gu", "નવી દિલ્હી, તા.12 મે, 2024, રવિવાર\n", "નવી દિલ્હી", "તા.12 મે, 2024, રવિવાર", ""),
        ("gu", "સુરત, તા.12 : ", "સુરત", "તા.12", ""),
        ("mr", "नाशिक, दि. १२ : ", "नाशिक", "दि. १२", ""),
        ("mr", "नाशिक, दि.१२ (प्रतिनिधी) : ", "नाशिक", "दि.१२", "प्रतिनिधी"),
        ("mr", "नाशिक, ता. १२ मे - ", "नाशिक", "ता. १२ मे", ""),
        ("mr", "नाशिक : दि.12 ", "नाशिक", "दि.12", ""),
        ("mr", "नाशिक : दि.12(प्रतिनिधी) : ", "नाशिक", "दि.12", "प्रतिनिधी"),
        ("gu", "સુરત, તા.12 ", "સુરત", "તા.12", ""),
        ("gu", "(પ્રતિનિધિ) સુરત, તા. ૧૨", "સુરત", "તા. ૧૨", "પ્રતિનિધિ"),
    ],
)
def test_the_day_stands_behind_a_word_for_date(language: str, printed: str, place: str, date: str, source: str) -> None:
    headline, first, last = GUJARATI if language == "gu" else MARATHI
    article = read_lines(language, headline, f"{printed}{first}", last)
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.date, article.dateline.source) == (place, date, source)
    assert story(article) == [first, last]


@pytest.mark.cases(
    ("language", "paragraph"),
    [
        ("gu", "રામ પટેલ તા.12 મેના રોજ ગામમાં આવશે અને નવા પુલનું ઉદ્ઘાટન કરશે તેમ સરપંચે જણાવ્યું હતું."),
        ("gu", "સુરત, તા.12 મેના રોજ ગામમાં નવા પુલનું ઉદ્ઘાટન કરવામાં આવશે તેમ સરપંચે જણાવ્યું હતું."),
        ("gu", "સુરત, તા.12-13ના રોજ ગામમાં નવા પુલનું ઉદ્ઘાટન કરવામાં આવશે તેમ સરપંચે જણાવ્યું હતું."),
        ("mr", "नाशिक, दि. १२ रोजी नव्या पुलाचे उद्घाटन झाले. यासाठी तीन कोटी रुपये खर्च आला आहे."),
        ("mr", "नाशिक, दि. १२ व १३ मे रोजी नव्या पुलाचे उद्घाटन झाले. यासाठी तीन कोटी रुपये खर्च आला आहे."),
        ("mr", "शनिवार दि. १२ मे रोजी नव्या पुलाचे उद्घाटन झाले. यासाठी तीन कोटी रुपये खर्च आला आहे."),
    ],
)
def test_a_sentence_with_a_day_has_no_dateline(language: str, paragraph: str) -> None:
    headline, _, last = GUJARATI if language == "gu" else MARATHI
    article = read_lines(language, headline, paragraph, last)
    assert article.dateline is None
    assert paragraph in article.text


def test_a_weekday_and_a_day_alone_are_no_dateline() -> None:
    assert read_lines("mr", MARATHI[0], "शनिवार, दि. १२ मे", *MARATHI[1:]).dateline is None
