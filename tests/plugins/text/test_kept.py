"""Texts as they are typed, whose paragraphs blank lines part: short lines in them are of the story, as no site speaks."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import read


STORY = (
    "The ferry to the outer islands will sail again from Monday, the harbour office of Northmoor said in a statement.",
    "Repairs to the engine took three months and cost twice as much as the office had expected when they began.",
)


def _blocks(text: str, language: str = "en") -> list[tuple[str, str]]:
    article = read(text, language)
    said = [(type(block).__name__, block) for block in article.body]
    return [(name, nf.plain(block.content)) for name, block in said if isinstance(block, nf.Heading | nf.Paragraph)]


LETTERS = """Letters to the editor

Save the bandstand

I was sorry to read that the council means to pull down the bandstand, which three brass bands use every summer.

Ada Pell
Northmoor

Buses at night

Nurses who finish at ten have no way to get home, and your report of last week did not say so with one word.

John Reeve, Eastfield
"""


def test_letters_keep_their_headings_and_who_sent_them() -> None:
    assert _blocks(LETTERS) == [
        ("Heading", "Save the bandstand"),
        ("Paragraph", LETTERS.split("\n\n")[2]),
        ("Paragraph", "Ada Pell"),
        ("Paragraph", "Northmoor"),
        ("Heading", "Buses at night"),
        ("Paragraph", LETTERS.split("\n\n")[5]),
        ("Paragraph", "John Reeve, Eastfield"),
    ]


def test_letters_may_be_parted_line_by_line() -> None:
    first, second = STORY
    lines = (
        "Letters to the editor",
        "Buses at night",
        first,
        "Ada Pell, Northmoor",
        "Boats again",
        second,
        "Name withheld",
    )
    assert [text for _, text in _blocks("\n\n".join(lines))] == list(lines[1:])


def test_of_a_text_without_sentences_no_line_is_a_caption() -> None:
    line = "▲ 김영수(전 한국일보 편집국장)씨 별세, 김민호(회사원)씨 부친상 = 14일 오전 3시, 장지 천안공원묘원. ☎ 02-555-0102"
    assert [text for _, text in _blocks(f"[부고] 김영수씨 별세\n\n{line}\n", "ko")] == [line]


def test_the_paper_that_is_named_right_under_the_author_is_the_credit() -> None:
    article = read(f"Ferry sails again\n\nBy Ann Lee\nand Bo Diaz\nThe Northmoor Courier\n\n{STORY[0]}\n\n{STORY[1]}\n")
    assert [byline.name for byline in article.bylines] == ["Ann Lee", "Bo Diaz"]
    assert (article.credit, [source.name for source in article.sources]) == (
        "The Northmoor Courier",
        ["The Northmoor Courier"],
    )


BOXES = {
    "en": ("Soup for the first frost", "Serves 4\n1 large squash\n2 onions\n4 cups of stock\nSalt and pepper"),
    "de": ("Wetter an der Küste", "Husum 9/5\nBüsum 10/6\nTönning 8/4"),
    "sv": ("Ny bro över sundet", "Fakta: Bron\nLängd: 265 meter\nByggstart: 2021"),
    "fr": ("Un film bavard", "Réalisation : Anne Roy\nMusique : Paul Ker\n1 h 52"),
    "es": (
        "El derbi, en el último minuto",
        "Norte: Ruiz; Pérez, Gil; Soto.\nSur: Lara; Vega, Mora; Cano.\nÁrbitro: Luis Rey",
    ),
}
SENTENCES = {
    "en": STORY,
    "de": (
        "An der Küste bleibt es in den kommenden Tagen windig, und am Abend zieht von Westen her neuer Regen auf.",
        "Erst zum Wochenende hin soll es nach Angaben der Fachleute wieder freundlicher und ein wenig milder werden.",
    ),
    "sv": (
        "Den nya bron över sundet blir klar ett halvår tidigare än planerat, meddelar hamnkontoret på tisdagen.",
        "De första tågen väntas rulla över den redan i juni, och då försvinner också den gamla färjan efter sextio år.",
    ),
    "fr": (
        "Il y a dans ce film un moment où plus personne ne parle à table, et c'est de loin sa plus belle scène.",
        "La réalisatrice, venue du documentaire, a réuni une belle troupe dans une petite maison au bord de la mer.",
    ),
    "es": (
        "El Norte se llevó el derbi en los últimos minutos gracias a un gol de Soto desde fuera del área grande.",
        "El Sur había merecido más durante toda la tarde, pero le faltó puntería delante de la portería contraria.",
    ),
}  # fmt: skip


@pytest.mark.cases("language", BOXES)
def test_short_lines_in_a_block_are_kept(language: str) -> None:
    (headline, box), (first, second) = BOXES[language], SENTENCES[language]
    kept = [text for _, text in _blocks(f"{headline}\n\n{first}\n\n{box}\n\n{second}\n", language)]
    assert kept == [first, *box.split("\n"), second]


@pytest.mark.cases("language", BOXES)
def test_a_box_at_the_end_is_kept(language: str) -> None:
    (headline, box), (first, second) = BOXES[language], SENTENCES[language]
    kept = [text for _, text in _blocks(f"{headline}\n\n{first}\n\n{second}\n\n{box}\n", language)]
    assert kept == [first, second, *box.split("\n")]


@pytest.mark.cases("language", ["en", "de", "sv"])
def test_what_is_written_without_fields_is_kept_when_it_is_read_again(language: str) -> None:
    (headline, box), (first, second) = BOXES[language], SENTENCES[language]
    steps = f"1. {first}\n2. {second}"
    text = f"{headline}\n\n{first}\n\n{box}\n\n{second}\n\n{steps}\n"
    written = nf.write(read(text, language), "text", {"metadata": False})
    again = nf.read(nf.Source(written), "text", {"language": language})
    assert nf.write(again, "text", {"metadata": False}) == written
    assert all(line in written.decode() for line in text.splitlines())


def test_what_somebody_says_in_japanese_brackets_is_no_heading() -> None:
    lines = (
        "主人に聞く",
        "――山小屋を始めたきっかけは何ですか。",
        "「父が亡くなり、誰かが続けなければならなかったからです。三年のつもりでした」",
    )
    text = "\n\n".join(
        [*lines, "――一番大変なことは。", "「水です。冬は川が凍るので、雪を溶かして使います。それでも楽しいですよ」"]
    )
    assert {type(block) for block in read(text, "ja").body} == {nf.Paragraph}


def test_where_a_site_speaks_they_are_not() -> None:
    text = "\n\n".join(
        ["Ferry sails again", *STORY, "Share this article", "Sign up for our newsletter", "Boat Deck Weekly"]
    )
    assert [text for _, text in _blocks(text)] == list(STORY)


STANDINGS = """League standings

North
             W   L   Pct
Northmoor    8   2  .800
Eastfield    5   5  .500

South
             W   L   Pct
Westhaven    6   4  .600
Pell         1   9  .100
"""


def test_rows_of_columns_are_not_joined_whatever_their_indent() -> None:
    body = read(STANDINGS).body
    assert [type(block) for block in body] == [nf.Heading, nf.Table, nf.Heading, nf.Table]
    table = body[1]
    assert isinstance(table, nf.Table)
    rows = [[nf.plain(cell) for cell in row] for row in table.rows]
    assert rows == [["", "W", "L", "Pct"], ["Northmoor", "8", "2", ".800"], ["Eastfield", "5", "5", ".500"]]


def test_columns_may_be_apart_by_wide_blanks() -> None:
    told = "市場では朝から買い注文が広がり、平均株価は三日ぶりに上がって取引を終えた。円は下がった。"
    text = f"今日の相場\n\n{told}\n\n平均　　３２　　＋１１\n指数　　２３　　＋８\n"
    tables = [block for block in read(text, "ja").body if isinstance(block, nf.Table)]
    assert [[nf.plain(cell) for cell in row] for row in tables[0].rows] == [
        ["平均", "３２", "＋１１"],
        ["指数", "２３", "＋８"],
    ]


ENDED = "Northmoor ferry sails again\n\n{}\n\n{}\n\n{}\n"


@pytest.mark.cases(
    "mark", ["kal/ reb/", r"kap \ bkl \ kbl", "MJD // ZO", "YAB-MIR", "jkl rot", "NNNN", "ENDS", "ISSN 2465-1222"]
)
def test_what_the_text_ends_with_is_no_story(mark: str) -> None:
    article = read(ENDED.format(*STORY, mark))
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)] == list(STORY)


@pytest.mark.cases("line", ["so it goes", "and or", "Fin de partie", "Sea and sky"])
def test_other_short_last_lines_are_kept(line: str) -> None:
    told = (STORY[0], f"{STORY[1]} That is so, and it goes on.")
    kept = [text for _, text in _blocks(ENDED.format(*told, line))]
    assert kept == [*told, line]


def test_rights_under_the_story_have_their_sign_in_brackets() -> None:
    article = read(ENDED.format(*STORY, "(c) Acme News 2026 all rights kept"))
    assert [right.notice for right in article.rights] == ["(c) Acme News 2026 all rights kept"]
    items = _blocks(ENDED.format(*STORY, "(a) one\n(b) two\n(c) three"))
    assert [text for _, text in items] == [*STORY, "(a) one", "(b) two", "(c) three"]


def test_the_day_of_a_telegram_stands_under_the_marks_of_its_end() -> None:
    article = read("\n\n".join(["Ferry sails again", *STORY, "(Acme)\nISSN 2465 - 1222\n12-MAY-26 12:05\nNNNN"]))
    assert article.published is not None
    assert f"{article.published:%Y-%m-%d %H:%M}" == "2026-05-12 12:05"


def test_of_a_page_of_a_site_that_was_saved_with_a_blank_line_under_each_they_are_not() -> None:
    text = "\n\n".join(
        ["Ferry sails again", *STORY, "Harbour master resigns", "Lighthouse to be sold", "Ten boats to see"]
    )
    assert [text for _, text in _blocks(text)] == list(STORY)


@pytest.mark.cases("last", [("Harbour master resigns", "Lighthouse to be sold"), ("The Northmoor Weekly", "Eastfield")])
def test_nor_of_one_that_ends_in_such_lines(last: tuple[str, ...]) -> None:
    assert [text for _, text in _blocks("\n\n".join(["Ferry sails again", *STORY, *last]))] == list(STORY)


@pytest.mark.cases("button", ["Advertisement", "Comments", "Connect with us"])
def test_one_button_alone_tells_a_site(button: str) -> None:
    text = f"{button}\n\nFerry sails again\n\n{STORY[0]}\n\n{STORY[1]}\n\nBoat deck\nMore boats\n\nOffers"
    assert [text for _, text in _blocks(text)] == list(STORY)


@pytest.mark.cases("last", ["Posted", "The statement:", "Autor: abc"])
def test_furniture_is_none_of_what_is_kept(last: str) -> None:
    language = "cs" if last.startswith("Autor") else "en"
    assert [text for _, text in _blocks("\n\n".join(["Ferry sails again", *STORY, last]), language)] == list(STORY)


def test_a_heading_that_begins_with_a_word_of_buttons_is_kept() -> None:
    first = "Het veer naar de eilanden vaart vanaf maandag weer, zei het havenkantoor van Noordmoer in een verklaring."
    second = "De reparatie van de motor duurde drie maanden en kostte twee keer zoveel als het kantoor had verwacht."
    text = f"Veer vaart weer\n\n{first}\n\n{second}\n\nSteun Noordmoer\n\n{second}\n\n{first}"
    assert "Steun Noordmoer" in [text for _, text in _blocks(text, "nl")]


def test_nor_is_what_stands_above_the_headline_and_again_below_the_story() -> None:
    text = "\n\n".join(["Large banner", "Ferry to the outer islands sails again", *STORY, "Large banner"])
    assert [text for _, text in _blocks(text)] == list(STORY)


def test_the_parts_of_a_live_blog_under_a_place_and_a_time_are_told_by_nobody_below() -> None:
    first = (
        "On the island of Sarn the power has failed, and the ferries stay in port, the shipping company said on Friday."
    )
    second = (
        "In Eastfield the fish market is under water, and the police have closed the roads to it, a spokesman said."
    )
    text = "\n".join(
        ["Storm stops ferries", *STORY, "Sarn", "13.03.2026, 14:30", first, "Eastfield", "13.03.2026, 15:10", second]
    )
    assert [text for _, text in _blocks(text)][-2:] == [first, second]


@pytest.mark.cases(
    ("language", "first", "last"),
    [
        (
            "af",
            "Die brug oor die rivier is Maandag ná twee jaar weer oopgestel en ʼn mens kan nou weer met ʼn motor oorry.",
            "Die burgemeester het gesê die werk het minder gekos as wat verwag is en die inwoners vra nou om te kan loop.",
        ),
        (
            "ha",
            "Gadar da ke kan kogin za ta ɓude ranar Litinin bayan shekaru biyu na aiki, in ji ƙaramar hukumar garin ɗaya.",
            "Mai gari ya ce aikin bai ci kudin da aka yi tsammani ba, kuma jama'a na neman a yi musu hanyar tafiya a kasa.",
        ),
        (
            "uz",
            "Daryo ustidagi koʻprik dushanba kuni ikki yillik ishlardan soʻng ochiladi, dedi shahar hokimligi vakili bugun.",
            "Hokim ishlar kutilganidan arzonga tushganini aytdi, aholi esa endi maktabgacha piyodalar uchun ham joy istaydi.",
        ),
        (
            "vi",
            "Cây cầu bắc qua sông sẽ mở vào thứ Hai sau hai năm thi công, chính quyền thành phố cho biết như vậy hôm nay.",
            "Ann Doyle: we will open the bridge on Monday, said the company in a statement that it sent to the newspapers.",
        ),
    ],
)
def test_letters_with_marks_are_latin_ones_too(language: str, first: str, last: str) -> None:
    text = f"{first}\nShare\n{last}"
    assert _blocks(text, language)[-1] == ("Paragraph", last)
