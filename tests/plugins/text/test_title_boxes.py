"""Boxes of other stories and what sites ask of readers, told by the box as a whole and not line by line."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import STORIES, labels, read


HEADLINE = "Elmwood lock reopens after a winter of repairs"
STORY = (
    "The lock at Elmwood reopened on Tuesday after a winter of repairs that cost the county about two million pounds.",
    "Boats waited for hours at the lower gate, and the keeper, Ann Doyle, let the first of them in shortly after nine.",
    "Repairs to the towpath go on until June, the county engineer said, and walkers are sent over the old bridge.",
)
TITLES = (
    "Bakers of Northmoor strike over night shifts",
    "A whale in the bay draws crowds to Seaham",
    "Council sells the old fire station for flats",
)


@pytest.mark.cases("sign", ["- ", ""])
def test_a_row_of_titles_that_has_the_headline_is_of_titles(sign: str) -> None:
    box = [sign + line for line in (TITLES[0], HEADLINE, TITLES[1], "Mayor of Lockton resigns, says the U.K.")]
    found = labels([HEADLINE, "By Ann Lee", *box, *STORY])
    assert [found[line] for line in (box[0], box[2])] == ["related", "related"]
    assert found[STORY[0]] in {"lead", "body"}


def test_the_trail_above_a_headline_is_no_row_of_titles() -> None:
    found = labels([HEADLINE, "- Home", "- County", f"- {HEADLINE}", *STORY])
    assert "related" not in found.values()


def test_sentences_that_are_cut_off_under_items_are_of_other_stories() -> None:
    box = [
        f"- {TITLES[0]}", "The night shift at the three bakeries of Northmoor stayed at home on Monday, and...", "3 May",
        f"- {TITLES[1]}", "It came in with the tide, and by noon there was no place left along the wall of the…", "2 May",
    ]  # fmt: skip
    found = labels([HEADLINE, *STORY, *box, "Contact"])
    assert [found[line] for line in box] == ["related", "related", "skipped"] * 2


@pytest.mark.cases("ago", ["2 hours ago", "Yesterday, 10:30", "3 days ago"])
def test_a_relative_time_tells_of_another_story(ago: str) -> None:
    box = [
        line
        for title in TITLES
        for line in (ago, title, f"What is known of it so far in {title[-7:]}, and what is not, is told here.")
    ]
    found = labels([HEADLINE, *STORY, STORY[0].replace("lock", "weir"), "You may also like", *box])
    assert [found[title] for title in TITLES] == ["related"] * 3
    assert found[ago] == "skipped"


def test_a_line_in_capitals_between_paragraphs_points_at_another_story() -> None:
    shouted = "BAKERS OF NORTHMOOR STRIKE OVER NIGHT SHIFTS AND PAY"
    found = labels([HEADLINE, *STORY, shouted, *STORY[:2], "NIGHT SHIFTS", STORY[2].replace("June", "July")])
    assert found[shouted] == "related"
    assert found["NIGHT SHIFTS"] != "related"


def test_pictures_are_by_whom_several_lines_end_with() -> None:
    captions = ["The keeper opened the gate at nine. Maria Orr", "Boats waited below the lock. Maria Orr"]
    found = labels([HEADLINE, STORY[0], captions[0], STORY[1], captions[1], STORY[2]])
    assert [found[line] for line in captions] == ["caption", "caption"]


def test_what_stands_in_square_brackets_under_several_paragraphs_is_where_they_are_from() -> None:
    more = (
        "The chandlers of the town have sold more rope in a week than in the whole year before, said Bo Diaz on Friday."
    )
    lines = [HEADLINE, STORY[0], "[The Courier]", STORY[1], "[Elmwood Post]", STORY[2], "[Lockton FM]", more]
    found = labels(lines)
    assert {found[line] for line in lines[2:]} == {"body"}


def test_a_note_on_an_author_whose_name_stands_in_capitals_is_left_out() -> None:
    note = "Doyle covers rivers and canals for The Elmwood Post."
    lines = [HEADLINE, "By ANN LEE and BO DOYLE", *STORY[:1], STORY[1].replace("Ann Doyle", "Eva Orr"), STORY[2], note]
    assert labels(lines)[note] == "skipped"


ASKED = {
    "cs": "Líbí se vám naše práce? Podpořte nezávislé zpravodajství z regionu i drobným darem.",
    "da": "Støt uafhængig journalistik fra kysten, og læs det hele fra morgen til aften.",
    "de": "Unser Blatt gehört seinen Lesern. Mit deiner Spende können wir noch mehr vom Fluss berichten.",
    "el": "Στηρίξτε την ανεξάρτητη δημοσιογραφία της πόλης μας με όποιο ποσό θέλετε.",
    "en": "The Elmwood Post is free for all. Support our journalism today with as much as you can give.",
    "es": "Este diario es de quienes lo leen. Hazte socia y ayúdanos a seguir contando lo que pasa en el puerto.",
    "fr": "Notre journal ne vit que de vous. Soutenez un journalisme libre en faisant un don dès aujourd’hui.",
    "hu": "Lapunk az olvasóké. Támogassa a helyi újságírást, hogy a folyóról holnap is írhassunk.",
    "id": "Dukung jurnalisme yang merdeka dari pelabuhan ini agar kami dapat terus menulis setiap hari.",
    "it": "Il giornale è dei suoi lettori. Sostieni il nostro lavoro anche con una piccola somma ogni mese.",
    "ja": "「登録する」をクリックすることで、利用規約に同意したものとみなします。",
    "ko": "이 기사가 마음에 들었다면 친구에게도 알려 주세요.",
    "nl": "De krant is van haar lezers. Steun onze journalistiek met een bedrag dat bij u past.",
    "no": "Støtt uavhengig journalistikk fra kysten, så skriver vi videre hver eneste dag.",
    "pl": "Gazeta należy do czytelników. Wesprzyj niezależne media z doliny choćby drobną kwotą.",
    "pt": "O jornal é de quem o lê. Apoie o jornalismo da nossa costa com a quantia que puder.",
    "ro": "Ziarul este al cititorilor. Susține jurnalismul local cu cât poți în fiecare lună.",
    "ru": "Газета живёт на деньги читателей. Поддержите независимую редакцию любой суммой.",
    "sv": "Tidningen är läsarnas. Stöd oberoende journalistik från kusten med vad du kan.",
    "tr": "Gazete okurlarınındır. Bağımsız gazeteciliği destekleyin, nehri birlikte yazalım.",
    "uk": "Газета живе завдяки читачам. Підтримайте незалежну редакцію будь-якою сумою.",
    "zh": "点击注册按钮即表示您同意本网站的用户协议和隐私政策。",
}  # fmt: skip


@pytest.mark.cases("language", sorted(ASKED))
def test_what_sites_ask_of_readers_is_none_of_the_story(language: str) -> None:
    story = STORIES.get(language, STORIES["en"])
    found = labels([*story, ASKED[language]], language)
    assert found[ASKED[language]] == "tool"
    assert "tool" not in [found[line] for line in story]


def test_what_somebody_asks_in_the_story_is_of_it() -> None:
    said = "“Support our journalism, or the last paper of the county will close in June,” said Bo Diaz, who prints it."
    assert labels([HEADLINE, *STORY, said])[said] == "body"


def test_the_only_title_under_a_heading_with_a_colon_is_one() -> None:
    found = labels([HEADLINE, *STORY[:2], "Read more:", TITLES[0], STORY[2]])
    assert found[TITLES[0]] == "related"


def test_a_title_may_end_with_a_year() -> None:
    box = ["Anchor found of a ship from 1821", *TITLES]
    found = labels([HEADLINE, *STORY, "Most read", *box])
    assert {found[title] for title in box} == {"related"}


def test_a_post_of_a_live_blog_is_no_title_of_another_story() -> None:
    post = "9.05 - Boats leave the lower gate"
    told = "The first of them left shortly after nine, with two dogs on deck."
    found = labels(
        [
            HEADLINE,
            *STORY,
            "Read also:",
            TITLES[0],
            post,
            told,
            "9.20 - Rain sets in",
            told.replace("two", "no"),
            *STORY[:1],
        ]
    )
    assert "related" not in {found[post], found[told]}


def test_a_time_with_a_zone_heads_no_post_of_its_own() -> None:
    times = ["18.02 BST", "17.40 BST", "16.47 BST"]
    lines = [line for time, title, told in zip(times, TITLES, STORY, strict=True) for line in (time, title, told)]
    found = labels(["Floods in the valley: the day as it was", *lines])
    assert {found[time] for time in times} == {"skipped"}


def test_subheadings_may_be_the_words_of_buttons() -> None:
    found = labels(["La città apre la nuova chiusa", STORIES["it"][1], "I risultati", STORIES["it"][2]], "it")
    assert found["I risultati"] == "subheading"


@pytest.mark.cases("line", ["Would you like to comment on this article?", "Sign up now for the Elmwood letter!"])
def test_what_speaks_to_readers_is_none_of_the_story(line: str) -> None:
    assert labels([HEADLINE, *STORY[:2], line, STORY[2]])[line] == "tool"


def test_a_publication_may_stand_before_the_author() -> None:
    article = read("\n".join([HEADLINE, "Harbor Public Radio | By Nell Ostrander", *STORY]))
    assert [(byline.name, byline.affiliation) for byline in article.bylines] == [
        ("Nell Ostrander", "Harbor Public Radio")
    ]


def test_rows_of_who_beat_whom_head_what_is_told_of_each_match() -> None:
    heads = ["Lockton d. Seaham 70-44", "Eastport def. Northmoor 61-21", "Elmwood d. Lockton 3-1"]
    rows = ["Seaham 14 11 6 15 — 44", "Lockton 18 22 13 17 — 70"]
    told = [
        f"{name} (1-0): Orr 25 points. Diaz 17 points. Lee 10 points." for name in ("Lockton", "Eastport", "Elmwood")
    ]
    lines = [
        "Roundup: Lockton wins again",
        "Bo Diaz",
        "GIRLS BASKETBALL",
        heads[0],
        *rows,
        told[0],
        heads[1],
        told[1],
        heads[2],
        told[2],
    ]
    found = labels(lines)
    assert {found[line] for line in ("GIRLS BASKETBALL", *heads)} == {"subheading"}
    assert {found[row] for row in rows} == {"table"}


def test_what_members_get_is_no_list_of_titles() -> None:
    story = (
        "県は島の航路に新しいフェリーを発注したと発表した。船は三百人を運び、来年春に運航を始める。",
        "市長は桟橋で記者団に、十分に待ったと話した。",
    )
    asked = ("この記事は会員限定です。", "紙の新聞の定期購読者の方は、無料で会員登録できます。")
    items = (
        "みなとプラスに登録すると便利です",
        "電子版がいつでも利用できる",
        "会員向け記事がすべて読み放題になる",
        "各種メールマガジンで情報をお届け",
    )
    text = "\n\n".join(
        ["新しいフェリーを県が発注、来春に就航へ", *story, "\n".join([*asked, *[f"- {item}" for item in items]])]
    )
    article = nf.read(nf.Source.text(text), "text")
    assert article.text == "\n\n".join(story)
    assert not any(isinstance(block, nf.Related) for block in article.body)


def test_a_step_from_the_front_page_is_no_title() -> None:
    story = (
        "Powiat zamówił nowy prom na trasę na wyspę, poinformowały w czwartek władze. Statek zabierze trzysta osób.",
        "Statek wejdzie do służby wiosną przyszłego roku, dodały władze w komunikacie.",
    )
    head = "Nowy prom dla portowego miasta na wyspę\nGorące tematy\n- Strona główna\n- › Badania i rozwój\n14 stycznia 2012"
    article = nf.read(nf.Source.text("\n\n".join([head, *story])), "text")
    assert not any(isinstance(block, nf.Related) for block in article.body)


@pytest.mark.cases("announced", ["Photos: The lock seen from the air", "WATCH: Barges go through the new lock"])
def test_a_title_among_others_may_announce_pictures(announced: str) -> None:
    found = labels([HEADLINE, *STORY, "Related", TITLES[0], announced, *TITLES[1:]])
    assert [found[line] for line in (TITLES[0], announced, *TITLES[1:])] == ["related"] * 4


def test_a_picture_credit_among_titles_is_none() -> None:
    found = labels([HEADLINE, *STORY, "Related", TITLES[0], "Photo: Ann Doyle/Lockton Press", *TITLES[1:]])
    assert found["Photo: Ann Doyle/Lockton Press"] == "skipped"


def test_comments_may_be_longer_than_the_story() -> None:
    said = (
        "I have waited for that lock since my father told me of it, and now that it is there nobody uses it, they say."
    )
    names = ("seagull", "Tom (guest)", "lock fan 88", "xxx", "Harbour Rat")
    thread = [line for day, name in enumerate(names, 11) for line in (name, f"{day}.05.2026, 16:50", f"{said} {name}.")]
    found = labels([HEADLINE, *STORY, "Comments (5)", *thread])
    assert {found[line] for line in thread} == {"comments"}
    assert [found[line] for line in STORY] == ["lead", "body", "body"]


def test_readers_may_sign_with_day_and_time_on_one_line() -> None:
    said = (
        "I have waited for that lock since my father told me of it, and now that it is there nobody uses it, they say."
    )
    names = ("seagull", "Tom (guest)", "lockfan88", "Ann Doyle")
    thread = [line for day, name in enumerate(names, 11) for line in (f"{name} {day}.05.2026 16:50", f"{said} {name}.")]
    found = labels([HEADLINE, *STORY, *thread])
    assert {found[line] for line in thread} == {"comments"}
    assert [found[line] for line in STORY] == ["lead", "body", "body"]


def test_posts_that_reporters_sign_are_no_comments() -> None:
    names = ("Ann Doyle", "Tom Brandt", "Jo Field")
    posts = [line for hour, name in enumerate(names, 11) for line in (f"{name} 12.05.2026 {hour}:50", *STORY[1:])]
    assert "comments" not in labels([HEADLINE, *STORY, *posts]).values()


def test_what_is_on_at_what_time_is_no_comment() -> None:
    shown = (
        "A keeper finds a boat that nobody has missed, and the whole town wants to know whose it was and where from."
    )
    listed = [
        line
        for day, name in enumerate(("Tidewater", "The Lock", "Barges"), 11)
        for line in (f"{name} {day}.05.2026 20:15", shown)
    ]
    assert "comments" not in labels([HEADLINE, *STORY, *listed]).values()


def test_titles_that_dates_part_are_one_box() -> None:
    listed = [line for title in TITLES for line in (title, "2 hours ago")]
    article = read("\n".join([HEADLINE, *STORY, "Related", *listed]))
    boxes = [block for block in article.body if isinstance(block, nf.Related)]
    assert [[link.text for link in box.links] for box in boxes] == [list(TITLES)]
