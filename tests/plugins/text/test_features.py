"""What features of papers look like: letters, things that are tested, recipes, portraits, who signs a paragraph."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import read


LETTERS = (
    "Letters: A lock, a ferry and a heron\nThe lock should stay\nIt has been there for ninety years, and I have yet to"
    " meet a bargeman who wants it gone.\nAnn Lee, Lockton\nMore ferries, please\nMy daughter waits an hour on Sundays,"
    " which is longer than the crossing itself takes.\nBo Diaz\nEast Harbour\nThe heron\nTo whoever feeds the heron at"
    " the quay: it prefers small fish, and it does not thank anybody.\nJoanne Hart, Ham"
)


def test_who_wrote_letters_and_where_is_story() -> None:
    article = read(LETTERS, "en")
    assert [line for line in article.text.split("\n") if line] == LETTERS.split("\n")[1:]
    headings = [nf.plain(block.content) for block in article.body if isinstance(block, nf.Heading)]
    assert headings == ["The lock should stay", "More ferries, please", "The heron"]


def test_a_farewell_stands_above_who_wrote_a_letter() -> None:
    text = (
        "Letters: Potholes and poetry\nMind the hole\nSir, – The pothole outside our gate is now old enough to go to"
        " school, and I have named it.\nYours, etc,\nMary Kearns, Lockton\nPoetry on boats\nSir, – I read a poem on the"
        " ferry and missed my stop, which was not its fault. More, please.\nYours, etc,\nDeclan Foy, Harbour 7"
    )
    article = read(text, "en")
    assert [line for line in article.text.split("\n") if line] == text.split("\n")[1:]


@pytest.mark.cases(
    ("language", "text"),
    [
        (
            "en",
            (
                "The three best kettles\nA good kettle boils fast, pours well and lasts for years, and after six weeks these"
                " are the three that we would buy.\nHartwell Rapid 1.7L\nPros\nBoils in three minutes\nCons\nThe lid is"
                " stiff\nIt was the fastest in our tests and the quietest of them, and its spout pours without a drip."
            ),
        ),
        (
            "de",
            (
                "Drei Wasserkocher im Test\nEin guter Wasserkocher kocht schnell, gießt sauber und hält lange, und nach sechs"
                " Wochen bleiben drei übrig.\nHartwell Rapid\nVorteile\nKocht in drei Minuten\nNachteile\nDer Deckel klemmt\n"
                "Er war der schnellste im Test und der leiseste dazu, und sein Ausguss tropft auch nach Wochen nicht."
            ),
        ),
    ],
)
def test_what_speaks_for_and_against_a_thing_is_story(language: str, text: str) -> None:
    article = read(text, language)
    assert [line for line in article.text.split("\n") if line] == text.split("\n")[1:]
    assert sum(isinstance(block, nf.Heading) for block in article.body) == 3


def test_amounts_may_stand_behind_what_a_recipe_takes() -> None:
    text = (
        "Torta di mele\nLa torta di mele è un classico della domenica: pochi ingredienti, molta pazienza e un forno"
        " che tiene il calore.\nIngredienti\nFarina 250 g\nLatte 100 ml\nMele 4\nPreparazione\nTagliate le mele e"
        " mescolatele con la farina e il latte, poi cuocete per un'ora.\nConservazione\nDura tre giorni."
    )
    article = read(text, "it")
    assert [line for line in article.text.split("\n") if line] == text.split("\n")[1:]


def test_a_portrait_below_the_story_is_of_it() -> None:
    text = (
        "Rune samlar vantar\nDet började vintern 1993, när Rune Ek hittade en röd vante vid busshållplatsen i Lund och"
        " hängde upp den.\nSedan dess har han hittat fyra tusen till, och nu fyller de två rum i det gamla badhuset vid"
        " hamnen.\nRune Ek\nÅlder: 78 år.\nBor: Härnön.\nFamilj: Fyra barnbarn."
    )
    assert [line for line in read(text, "sv").text.split("\n") if line] == text.split("\n")[1:]


@pytest.mark.cases(
    ("last", "signed", "text"),
    [
        ("試合後は肩で息をした。【山田太郎】", [("山田太郎", "")], "試合後は肩で息をした。"),
        ("試合後は肩で息をした。（札幌＝佐藤美咲）", [("佐藤美咲", "札幌")], "試合後は肩で息をした。"),
        (
            "試合後は肩で息をした。【山田太郎、佐藤美咲】",
            [("山田太郎", ""), ("佐藤美咲", "")],
            "試合後は肩で息をした。",
        ),
        ("試合後は肩で息をした。（敬称略）", [], "試合後は肩で息をした。（敬称略）"),
    ],
)
def test_the_author_a_paragraph_in_japan(last: str, signed: list[tuple[str, str]], text: str) -> None:
    story = (
        "秋季県大会の決勝が３日、県営球場であり、青葉が港南を４―３で降して初めての優勝を決めた。主将の中田が放った。"
    )
    article = read(f"青葉が初優勝\n{story}\n{last}", "ja")
    assert [(byline.name, byline.location) for byline in article.bylines] == signed
    assert article.text.split("\n")[-1] == text


REST = "cà phê tại vườn sáng nay lên cao nhất từ trước đến nay, nhiều nông dân tiếc vì đã bán hết."


@pytest.mark.cases(
    ("start", "place"),
    [
        ("Gia Lai - Giá ", "Gia Lai"), ("Gia Lai- Giá ", "Gia Lai"), ("Gia LaiGiá ", "Gia Lai"), ("TP HCMGiá ", "TP HCM"),
        ("Nghệ AnĐàn voi ăn ", "Nghệ An"), ("MỹGiá ", "Mỹ"), ("Mỹ - Trung Quốc bàn giá ", ""), ("Hà Nội - Hải Phòng có giá ", ""), ("Hà Nội tăng giá ", ""),
    ],
)  # fmt: skip
def test_datelines_of_vietnam(start: str, place: str) -> None:
    article = read(f"Giá cà phê lập đỉnh\n{start}{REST}\nNông dân chờ vụ mới.", "vi")
    assert (article.dateline.place if article.dateline else "") == place


@pytest.mark.cases(
    ("language", "start", "place", "date"),
    [
        ("ta", "தூத்துக்குடி:", "தூத்துக்குடி", ""),
        ("ta", "சென்னை, ஏப்.14- ", "சென்னை", "ஏப்.14"),
        ("te", "పాడేరు, ఆగస్టు 19: ", "పాడేరు", "ఆగస్టు 19"),
    ],
)
def test_datelines_of_the_south_of_india(language: str, start: str, place: str, date: str) -> None:
    story = {
        "ta": "பனை ஓலைகளில் எழுதப்பட்ட பாடப்புத்தகத்தை அரசுப் பள்ளி ஆசிரியர் ஒருவர் உருவாக்கியுள்ளார்.",
        "te": "రోడ్డు లేని గ్రామానికి ఓ ఉపాధ్యాయుడు గుర్రంపై వెళ్లి పిల్లలకు పాఠాలు చెబుతున్నారు.",
    }[language]
    dateline = read(f"{story[:24].strip()}\n{start}{story}", language).dateline
    assert dateline is not None
    assert (dateline.place, dateline.date) == (place, date)


@pytest.mark.cases(
    ("language", "head", "names"),
    [
        ("en", "Dana Whitlock\nMill County Courier\nMarch 14, 2025", ["Dana Whitlock"]),
        ("fr", "Mathieu Gagnon\nLa Voix du Centre\n30 janvier 2025 à 15h47", ["Mathieu Gagnon"]),
        (
            "no",
            "Ingrid Solheim\nJournalist\nPer Lund\nFotograf\nPublisert 17. jan. 2025",
            ["Ingrid Solheim", "Per Lund"],
        ),
        ("sw", "Na\nAsha Mwinyi\nAlhamisi, Juni 27, 2024", ["Asha Mwinyi"]),
    ],
)
def test_papers_roles_and_days_below_names_are_nobody(language: str, head: str, names: list[str]) -> None:
    story = (
        "Lockton lock lock lock opened on Sunday after nine years, with barges waiting up to the bridge at the mill."
    )
    article = read(f"Lockton lock opens\n{head}\n{story}\n{story}", language)
    assert [byline.name for byline in article.bylines] == names
    assert article.published is not None
