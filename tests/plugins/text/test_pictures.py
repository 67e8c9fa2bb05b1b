"""Pictures amid a story: a caption, and under it a line that says nothing but whose the picture is."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import ENGLISH, STORIES, body, labels


STORY = STORIES["en"]
CAPTION = "Bargemen wait below the new lock for the harbour master's whistle."


def read(*lines: str) -> nf.Article:
    return nf.read(nf.Source.text("\n".join(lines)), "text", {"language": "en"})


def pictures(article: nf.Article) -> list[tuple[str, str]]:
    media = [block for block in article.body if isinstance(block, nf.Media)]
    return [(nf.plain(block.caption), block.credit or "") for block in media]


@pytest.mark.cases(
    "credit",
    [
        "Ann Lee/Getty Images",
        "Ann Lee/Stringer/Getty Images",
        "(Ann Lee/Harbour Times)",
        "Ann Lee | Getty Images",
        "Ann Lee/Harbour Times/AFP",
        "AFP / Ann Lee",
        "(Ann Lee / Associated Press)",
        "(Harbour Times)",
        "(Ann Lee)",
        "(Image credit: Harbour Times)",
        "(Photo: Ann Lee/Harbour Times)",
    ],
)
def test_the_line_above_a_picture_credit_is_its_caption(credit: str) -> None:
    article = read(*STORY[:2], CAPTION, credit, *STORY[2:])
    assert CAPTION in [caption for caption, _ in pictures(article)]
    assert not any(credit in nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph))


def test_a_gallery() -> None:
    lines = [
        line for number in range(3) for line in (f"The lock in year {number} of the works.", "Ann Lee/Getty Images")
    ]
    article = read(*STORY[:2], *lines, *STORY[2:])
    assert len([caption for caption, _ in pictures(article) if caption.startswith("The lock in")]) == 3


def test_a_name_in_brackets_under_the_story_is_who_wrote_it() -> None:
    article = read(*STORY, "(Ann Lee)")
    assert nf.plain(article.body[-1].content if isinstance(article.body[-1], nf.Paragraph) else "") == STORY[-1]
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]
    assert not pictures(article)


@pytest.mark.cases("credit", ["Ann Lee/Getty Images", "(Image credit: Harbour Times)"])
def test_a_sentence_above_a_picture_credit_is_its_caption_if_paragraphs_are_much_longer(credit: str) -> None:
    said = "The harbour master, on the left, opens the upper gate of the new lock on the day after the storm."
    long = [f"{line} {line}" for line in STORY[1:]]
    heading = "A long wait"
    found = pictures(read(STORY[0], *long[:2], said, credit, *long[2:], heading, *long[1:]))
    assert said in [caption for caption, _ in found]
    found = pictures(read(*STORY[:2], said, credit, *STORY[2:], heading, *STORY[1:]))
    assert said not in [caption for caption, _ in found]


def test_an_agency_behind_the_last_word_of_its_own_story_is_no_credit() -> None:
    first = f"Lockton, 9 May (EFE).- {STORY[1]}"
    last = f"The decision came after days of quarrels. {STORY[2]} EFE"
    assert last in [
        nf.plain(block.content)
        for block in read(STORY[0], first, *STORY[2:], last, CAPTION, *STORY[2:]).body
        if isinstance(block, nf.Paragraph)
    ]


def test_a_word_in_brackets_under_a_paragraph_is_no_credit() -> None:
    article = read(*STORY[:2], CAPTION, "(Reuters)", *STORY[2:])
    assert CAPTION not in [caption for caption, _ in pictures(article)]


@pytest.mark.cases(
    ("language", "line"),
    [("en", "Source: Harbour Statistics Office"), ("de", "Quelle: Statistikamt"), ("pl", "Źródło: Urząd Statystyczny")],
)
def test_where_a_figure_within_the_story_is_from(language: str, line: str) -> None:
    text = "\n".join([*STORIES[language][:2], line, *STORIES[language][2:]])
    found = nf.explain(nf.Source.text(text), "text", {"language": language}).lines
    assert [str(each.label) for each in found if each.text == line] == ["caption"]


def test_a_sentence_that_begins_with_a_word_for_sources_is_of_the_story() -> None:
    said = "Sources: two clerks of the harbour office told us so on the quay, and a third one later denied all of it."
    article = read(*STORY[:2], said, *STORY[2:])
    assert said in [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)]


def test_a_sentence_that_stands_in_a_list_and_alone_is_of_a_gallery() -> None:
    twice = "The harbour master, left, and the mayor walk over the gates of the new lock on the day that it opened."
    others = [f"- {twice}", "- Photo 2 of 9", twice]
    article = read(STORY[0], *others, *STORY[1:])
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)] == STORY[1:]


def test_what_is_said_twice_with_a_dash_is_speech() -> None:
    said = "– Vi har väntat på den här slussen i nio år, och nu har den äntligen öppnat, säger hamnkaptenen."
    story = STORIES["sv"]
    text = "\n".join([story[0], said[2:], *story[1:], said])
    article = nf.read(nf.Source.text(text), "text", {"language": "sv"})
    told = [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)]
    assert said in told
    assert said[2:] in told


@pytest.mark.cases("credit", [["Image: Harbour Times)"], ["Image:", "Harbour Times)"], ["Harbour Times)"]])
def test_a_credit_in_brackets_on_lines_of_its_own(credit: list[str]) -> None:
    caption = "The ferrymen wait below the new lock"
    article = read(*STORY[:2], f"{caption} (", *credit, *STORY[2:])
    assert pictures(article) == [(caption, " ".join(credit)[:-1])]


def test_a_caption_whose_credit_was_left_out() -> None:
    article = read(*STORY[:2], "The ferrymen wait below the new lock (", *STORY[2:])
    assert pictures(article) == [("The ferrymen wait below the new lock (", "")]


@pytest.mark.cases("dash", ["-", "–", "—"])
def test_a_picture_of_the_files(dash: str) -> None:
    line = f"FILE {dash} {CAPTION}"
    article = read(*STORY[:2], line, *STORY[2:])
    assert (line, "") in pictures(article)


def test_captions_names_and_credits_of_a_gallery_are_told_by_their_order() -> None:
    shown = [
        "A barge waits at the lower gate of Elmwood lock on Monday, 4 May 2026. It had come up from the estuary.",
        "The keeper, Ann Doyle, winds the paddle of the upper gate at Elmwood lock on Monday, 4 May 2026.",
    ]
    story = (
        "The lock at Elmwood reopened on Tuesday after a winter of repairs that cost the county two million pounds.\n"
        "Boats waited for hours at the lower gate, and the keeper let the first of them in shortly after nine."
    )
    text = f"Elmwood lock reopens\n{shown[0]}\nBo Diaz\nAP Photo\n{shown[1]}\nHarbour Times via AP\nMae Okoro\n{story}"
    article = nf.read(nf.Source.text(text), "text", {"language": "en"})
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)] == story.split("\n")
    assert not article.bylines


@pytest.mark.cases("credit", ["APA/AFP/Bo Diaz", "(County Police via AP)", "Harbour Times via Getty Images"])
def test_a_credit_may_name_several_publications(credit: str) -> None:
    text = (
        "Elmwood lock reopens\nThe lock at Elmwood reopened on Tuesday after a winter of repairs, the county said.\n"
        f"{credit}\nBoats waited for hours at the lower gate, and the keeper let the first of them in after nine."
    )
    labels = {line.text: str(line.label) for line in nf.explain(nf.Source.text(text), "text", {"language": "en"}).lines}
    assert labels[credit] == "caption"


@pytest.mark.cases(
    ("tag", "caption"),
    [
        ("en", "In this photo provided by the county, a barge waits at the lower gate. Nobody was on board of it."),
        ("en", "This undated handout image released by the police shows the lock at Elmwood before it was repaired."),
        ("es", "En esta imagen proporcionada por el ayuntamiento se ve la esclusa vacía. Nadie estaba en la barca."),
        ("fr", "Sur cette photo fournie par la mairie, une péniche attend à l'écluse. Il n'y avait personne à bord."),
        ("pt", "Nesta foto divulgada pela prefeitura, a balsa espera na comporta de baixo. Ninguém estava a bordo."),
        ("de", "Auf diesem vom Landkreis zur Verfügung gestellten Foto wartet ein Kahn vor der Schleuse im Regen."),
    ],
)
def test_a_caption_in_sentences_may_begin_with_who_the_picture_is_from(tag: str, caption: str) -> None:
    story = "The lock at Elmwood reopened on Tuesday after a winter of repairs, the county said in a statement.\n"
    text = (
        f"Elmwood lock reopens\n{story}{caption}\nBoats waited for hours at the lower gate on Tuesday and on Wednesday."
    )
    labels = {line.text: str(line.label) for line in nf.explain(nf.Source.text(text), "text", {"language": tag}).lines}
    assert labels[caption] == "caption"


def test_a_sentence_on_a_picture_that_nobody_provides_is_of_the_story() -> None:
    line = "In this photo I am ten years old, and my father holds the lamp of the lock while my mother steers the boat."
    text = (
        f"Elmwood lock reopens\nThe keeper remembers how it was before the lock was closed for the first time.\n{line}"
    )
    labels = {each.text: str(each.label) for each in nf.explain(nf.Source.text(text), "text", {"language": "en"}).lines}
    assert labels[line] == "body"


BEFORE = "The harbour office said on Monday that the new quay opens to ships after two years of work in the old town."
AFTER = "The harbour master said that ships would use it from next week on, and that the old quay closes on Friday."


@pytest.mark.cases(
    ("printed", "caption"),
    [
        ("Logo - {}", "Logo"),
        ("Photo of the quay: {}", "Photo of the quay"),
        ("照片 – {}", "照片"),
        ("Photo - \n{}", "Photo"),
        ("{}", ""),
    ],
)
@pytest.mark.cases("address", ["https://acme.example/a/b_c.jpg", "http://acme.example/A.PNG?w=900"])
def test_the_address_of_a_picture(printed: str, caption: str, address: str) -> None:
    article = nf.read(
        nf.Source.text(f"New quay opens in Lamu\n\n{BEFORE}\n\n{printed.format(address)}\n\n{AFTER}"), "text"
    )
    assert article.body == (
        nf.Paragraph(BEFORE),
        nf.Media(caption=caption, href=address),
        nf.Paragraph(AFTER),
    )


@pytest.mark.cases("line", ["More: https://acme.example/lamu", "Logo - https://acme.example/a.jpg is ours."])
def test_another_address_is_none_of_a_picture(line: str) -> None:
    article = nf.read(nf.Source.text(f"New quay opens in Lamu\n\n{BEFORE}\n\n{line}\n\n{AFTER}"), "text")
    assert not any(isinstance(block, nf.Media) and block.href for block in article.body)


def test_a_credit_under_the_address_of_a_picture_is_its_own() -> None:
    text = f"New quay opens in Lamu\n\n{BEFORE}\n\nhttps://acme.example/a.jpg\n\nPhoto: Ann Lee\n\n{AFTER}"
    assert nf.read(nf.Source.text(text), "text").body[1] == nf.Media(
        href="https://acme.example/a.jpg", credit="Photo: Ann Lee"
    )


@pytest.mark.cases(
    ("language", "line"),
    [
        ("en", "Photo: Getty Images"),
        ("de", "Foto: Privat"),
        ("tr", "Fotoğraf: AA"),
        ("bg", "Снимка: БТА"),
        ("ru", "Фото ТАСС"),
    ],
)
def test_a_phrase_with_a_picture_credit_in_it_is_a_credit(language: str, line: str) -> None:
    text = "\n".join([STORY[0], STORY[1], line, *STORY[2:]])
    assert pictures(nf.read(nf.Source.text(text), "text", {"language": language})) == [("", line)]


@pytest.mark.cases("line", ["Photo:", "Image 1 of 8", "Photos"])
def test_a_word_for_pictures_alone_is_a_button(line: str) -> None:
    assert pictures(read(STORY[0], STORY[1], line, *STORY[2:])) == []


@pytest.mark.cases(("language", "word"), [("en", "Image caption,"), ("es", "Pie de foto,")])
def test_a_word_for_a_caption_and_a_comma_announce_it_on_the_next_line(language: str, word: str) -> None:
    headline, first, second = STORIES[language]
    lines = [headline, first, word, "La torre, 32 m (105 ft)", second]
    found = nf.explain(nf.Source.text("\n".join(lines)), "text", {"language": language}).lines
    assert [str(line.label) for line in found][2:4] == ["tool", "caption"]


def test_a_button_in_capitals_behind_a_sentence_says_not_a_picture_credit() -> None:
    last = "The master could not be reached on Friday, and the town hall will look into the matter. READ MORE"
    assert pictures(read(*STORY[:2], *STORY[2:], last)) == []


def test_what_a_picture_shows_may_stand_in_a_block_with_whose_it_is() -> None:
    article = read(STORY[0], "", STORY[1], "", "Fire at Northmoor", "Photo: Ann Lee / HBR", "", *STORY[2:])
    assert "Fire at Northmoor" not in body(article)


def test_a_heading_above_a_picture_and_the_text_is_no_caption() -> None:
    article = read(STORY[0], "", STORY[1], "", "Nine years of mud", "Photo: Ann Lee / HBR", *STORY[2:])
    assert "Nine years of mud" in body(article)


@pytest.mark.cases(
    "credit",
    [" Foto: Harbour Times.", " – Photo: A. L.", " (Photo: Ann Lee/Harbour Times).", " (File photo: Harbour Times)."],
)
def test_a_full_stop_may_stand_behind_a_picture_credit(credit: str) -> None:
    told = (
        "Three more barges came through before the rain set in, and nobody counted how many people stood on the quay."
    )
    article = read(*STORY[:2], f"{CAPTION}{credit}", told, STORY[2])
    assert body(article) == [STORY[1], told, STORY[2]]


@pytest.mark.cases(
    ("language", "shown"),
    [
        ("en", "The mayor signed the contract on Monday (Bob Ray)"),
        ("de", "Die Schleuse am Abend (Max Müller)"),
        ("pl", "Burmistrz podpisał umowę w poniedziałek (Jan Kowalski)"),
        ("it", "Il sindaco apre la chiusa (Anna Riva)"),
        ("en", "The lock gate in the morning (Adobe Stock)"),
        ("sw", "Lango jipya la bandari jana. Picha na Ann Lee"),
    ],
)
def test_who_stands_in_brackets_behind_what_a_picture_shows_is_no_author(language: str, shown: str) -> None:
    lines = [ENGLISH[0], "12.03.2024", shown, *ENGLISH[1:]]
    assert labels(lines, language)[shown] == "caption"
    assert nf.read(nf.Source.text("\n".join(lines)), "text", {"language": language}).bylines == ()


def test_who_stands_in_brackets_between_headline_and_byline_is_in_a_subhead() -> None:
    deck = "The best new film of the year (Blue Harbour)"
    assert labels([ENGLISH[0], deck, "By Ann Lee", *ENGLISH[1:]])[deck] == "subhead"


@pytest.mark.cases("signed", ["RTV (Ann Lee)", "Staff writer (Ann Lee)"])
def test_who_stands_in_brackets_behind_a_publication_or_a_role_signs(signed: str) -> None:
    assert labels([ENGLISH[0], "12.03.2024", signed, *ENGLISH[1:]])[signed] != "caption"


def test_a_sentence_above_a_caption_that_says_the_picture_credit_is_of_the_story() -> None:
    said = ["Aplinkybės tiriamos.", "Ugniagesiai. Pauliaus Peleckio (BNS) nuotr."]
    lines = [
        "Prie upės sudegė šliuzas",
        *["Ugniagesiai naktį gesino seną medinį šliuzą prie upės ties miestu."] * 2,
        *said,
    ]
    found = labels(lines, "lt")
    assert [found[line] for line in said] == ["body", "caption"]


def test_a_day_behind_a_time_and_its_zone_is_no_place_where_a_picture_was_taken() -> None:
    assert (
        labels([ENGLISH[0], "Updated 11:42 p.m. ET, May 6, 2025", *ENGLISH[1:]])["Updated 11:42 p.m. ET, May 6, 2025"]
        == "date"
    )


@pytest.mark.cases(
    ("language", "line"),
    [
        ("cs", "Čluny u nové zdymadla (Zdroj: ČTK/Jan Malý)"),
        ("sk", "Ján Malý (Zdroj: TASR)"),
        ("en", "Barges below the new lock (Source: AFP)"),
        ("de", "Anna Berg (Quelle: dpa)"),
        ("pl", "Barki przed śluzą (Źródło: PAP)"),
        ("ru", "Баржи у шлюза (Источник: ТАСС)"),
        ("lt", "Ona Petraitė BNS Foto"),
        ("lt", "BNS Foto"),
    ],
)
@pytest.mark.cases("place", [1, 2])
def test_a_source_in_brackets_behind_what_is_no_sentence_is_that_of_a_picture(
    language: str, line: str, place: int
) -> None:
    story = [*ENGLISH[:place], line, *ENGLISH[place:]]
    assert labels(story, language)[line] == "caption"


@pytest.mark.cases("line", ["3 March 2024 (Source: AFP)", "By Ann Lee (Source: AFP)"])
def test_a_source_in_brackets_next_to_a_date_or_a_name_is_that_of_the_story(line: str) -> None:
    article = read(ENGLISH[0], line, *ENGLISH[1:])
    assert article.credit == "Source: AFP"
    assert not pictures(article)


@pytest.mark.cases(
    ("language", "caption", "credit"),
    [
        ("pl", "Barki czekają w piątek przed śluzą.", "Fot. Anna Nowak"),
        ("hy", "Նավակները սպասում են նոր դարպասի մոտ։", "Լուսանկարը՝ Աննա Պետրոսյան"),
        ("hi", "नए फाटक के बाहर नावें।", "फोटो: राजेश कुमार"),
        ("eu", "Txalupak esklusa berriaren aurrean.", "Argazkia: Ane Etxeberria"),
        ("ko", "배들이 새 갑문 앞에 서 있다.", "김하늘 기자"),
        ("zh", "驳船在新船闸外等候。", "王一民摄"),
    ],
)
@pytest.mark.cases("place", [1, 2])
def test_a_caption_and_the_picture_credit_behind_its_sentence(
    language: str, caption: str, credit: str, place: int
) -> None:
    story = STORIES.get(language, ENGLISH)
    blank = "" if language == "zh" else " "
    text = "\n".join([*story[:place], f"{caption}{blank}{credit}", *story[place:]])
    assert (caption, credit) in pictures(nf.read(nf.Source.text(text), "text", {"language": language}))


def test_an_initial_ends_no_sentence_of_a_caption() -> None:
    assert ("", "David M. Lee/Getty Images") in pictures(read(*STORY[:2], "David M. Lee/Getty Images", *STORY[2:]))


SIMPLE = {
    "ko": (
        "등록 2025.08.12 14:30:10",
        "옛 항구 위 새 다리, 공사 2년 만에 개통",
        '시장 "다음 주부터 교통 정상화될 것"',
        "부산=김민수 기자",
        "옛 항구 위에 놓인 새 다리가 12일 오전 주민 수백 명이 참석한 가운데 개통됐다.",
        "[사진 제공=부산시]",
        "시장은 비가 많이 내린 겨울에도 공사가 예정보다 두 달 일찍 끝났다고 밝혔다.",
        '한 주민은 "몇 년 동안 이날을 기다렸는데 이제 아이들이 편하게 학교에 갈 수 있게 됐다"고 말했다.',
        "새 버스는 다음 달 초부터 다리 위를 다닐 예정이다.",
        "공유하기",
    ),
    "ja": (
        "公開日時: 2025/08/12 14:30",
        "旧港に新しい橋、2年の工事を経て開通",
        "市長「来週には通行が元に戻る」",
        "記者・山田太郎",
        "旧港にかかる新しい橋が12日朝、数百人の市民が見守る中で開通した。",
        "写真：市提供",
        "市長は式典で、雨の多い冬だったが工事は予定より2カ月早く終わったと述べた。",
        "新しいバスは来月初めから橋を通る予定だ。",
    ),
}


@pytest.mark.cases("language", SIMPLE)
def test_a_first_paragraph_above_a_credit_is_no_caption(language: str) -> None:
    lines = SIMPLE[language]
    article = nf.read(nf.Source.text("\n\n".join(lines)), "text", {"language": language})
    assert body(article)[0] == lines[4]
