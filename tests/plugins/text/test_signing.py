"""Who signs a story where that is no person behind a word such as ``By``: agencies, desks, accounts, bare names."""

from __future__ import annotations

import pytest

import newsformat as nf

from .test_pages_of_languages import stories
from .texts import STORIES


STORY = (
    "The harbour master opened the new lock on Friday, and three barges went through before the rain set in.\n"
    "It took nine years to build, two more than planned, and cost the town more than any bridge it ever paid for.\n"
)
TITLE = "Town opens its new lock at last"
DECK = "The lock took nine years to build, and three barges went through it before the rain set in on Friday."


def names(top: str, below: str = "", language: str = "en") -> list[str]:
    text = f"{top}\n{STORY}{below}"
    return [byline.name for byline in nf.read(nf.Source.text(text), "text", {"language": language}).bylines]


@pytest.mark.cases(
    ("language", "lines", "signed"),
    [
        ("en", "Reuters", ["Reuters"]),
        ("de", "AFP\n28.04.2026 | 17:52 Uhr", ["AFP"]),
        ("en", "PTI | Updated: 12 May 2026, 10:00 IST", ["PTI"]),
        ("en", "12 May 2026 / 10:07 AM / Valley Bay News", ["Valley Bay News"]),
        ("en", "Associated Press12 May 2026", ["Associated Press"]),
        ("en", "Author of the article:\nThe Associated Press\nPublished May 12, 2026", ["The Associated Press"]),
        ("es", "Redacción Deportes\n12 de mayo de 2026", ["Redacción Deportes"]),
        ("it", "Redazione Online", ["Redazione Online"]),
        ("cs", "Redakce", ["Redakce"]),
        ("eu", "Erredakzioa", ["Erredakzioa"]),
        ("sl", "Uredništvo", ["Uredništvo"]),
        ("de", "Von\nBR7 Redaktion", ["BR7 Redaktion"]),
        ("en", "Web Desk\nMay 12, 2026", ["Web Desk"]),
        ("en", "Posted by admin", ["admin"]),
        ("fr", "Le Fleuve avec AFP\n12 mai 2026", ["Le Fleuve", "AFP"]),
        ("fr", "Anne Petit avec AFP\n12 mai 2026", ["Anne Petit"]),
        ("es", "EFE | Valdemora\n12/05/2026", ["EFE"]),
        ("zh", "文化\n2026-05-12 10:00", []),
        ("zh", "文：王一民\n2026-05-12 10:00", ["王一民"]),
        ("zh", "记者 王一民 李二 北京报道", ["王一民", "李二"]),
        ("zh", "【记者王一民报道】", ["王一民"]),
        ("zh", "中央社記者王一民台北12日電\n2026/05/12 10:00", ["王一民"]),
        ("zh", "聯合報 記者王一民／即時報導\n2026-05-12 10:00", ["王一民"]),
        ("zh", "文/王一民 图/李二明", ["王一民"]),
        ("zh", "責任編輯／王一民", ["王一民"]),
        ("en", "Ann Lee and Bo Diaz in Nairobi\nTue 12 May 2026 10.07 BST", ["Ann Lee", "Bo Diaz"]),
        ("en", "By ANN LEE FOR VALLEYNEWS\n12 May 2026", ["ANN LEE"]),
        ("en", "By Ann Lee, Senior Reporter, and Bo Diaz\n12 May 2026", ["Ann Lee", "Bo Diaz"]),
        ("es", "Ana López Madrid\n12/05/2026", ["Ana López"]),
        ("pt", "Ana Lopes\nSão Paulo\n12.mai.2026 às 10h07", ["Ana Lopes"]),
        ("nl", "Door: redactie\n12-05-2026", ["redactie"]),
        ("el", "Newsroom\n12 Μαΐου 2026, 10:07", ["Newsroom"]),
        ("zh", "【聯合報╱記者王一民／即時報導】\n2026.05.12 10:00", ["王一民"]),
        ("zh", "记者 王一民 李二明 报道", ["王一民", "李二明"]),
        ("en", "New Delhi, Valley News Bureau | Updated: 19 May 2026, 09:01 AM", ["Valley News Bureau"]),
        ("en", "Posted on May 12, 2026 by admin", ["admin"]),
        ("en", "By Ann Lee | Associated Press", ["Ann Lee"]),
        ("en", "Ann Lee\nUSA NOW\nPublished 10:07 AM EDT May 12, 2026", ["Ann Lee"]),
        ("fr", "Anne Léger (avec AFP)\nPublié le 12/05/2026 à 10:07", ["Anne Léger"]),
        ("pt", "Da Redação\n12/05/2026 às 10:07", ["Da Redação"]),
        ("en", "By Ann Lee\nand\nBo Diaz\n12 May 2026", ["Ann Lee", "Bo Diaz"]),
        ("en", "By\nAnn Lee\n,\nThe Associated Press\n12 May 2026", ["Ann Lee", "The Associated Press"]),
        ("de", "Von Ann Lehmann, Bodo Diaz\nund Cy Dorn\n12.05.2026", ["Ann Lehmann", "Bodo Diaz", "Cy Dorn"]),
        ("de", "Von\nAnn Lehmann\nund\nBodo Diaz\n12.05.2026", ["Ann Lehmann", "Bodo Diaz"]),
        ("en", "Daily Weir (Lockton, NY) - - FRONT PAGE - By Ann B. Lee", ["Ann B. Lee"]),
        ("de", "Schleusenbote - Politik - Von Ann Lehmann", ["Ann Lehmann"]),
        ("en", "River - Where the boats go by Night", []),
        ("de", "Redaktion\n12.05.2026", ["Redaktion"]),
        (
            "en",
            "Boats, News, Top Story 1 | Published: 5 hours ago | Updated: 2 hours ago | Written by Ann Lee",
            ["Ann Lee"],
        ),
        ("en", "Published: 5 hours ago | By Ann Lee", ["Ann Lee"]),
        ("de", "Lokales | Veröffentlicht: vor 3 Stunden | Autor: Anna Berg", ["Anna Berg"]),
        ("en", "Read more | 5 hours ago | By the river", []),
        ("en", "12 Shares\nBuffer\nShare\nPin\nTweet\nShare\nEmail\nAnn Lee", ["Ann Lee"]),
        ("en", "Boats\nPin\nShare\nMaps\nTweet\nRivers\nAnn Lee", []),
        ("de", "Von Redaktion\n12.05.2026", ["Redaktion"]),
        ("en", "May 12, 2026 by Ann Lee Leave a Comment", ["Ann Lee"]),
        ("en", "Posted May 12, 2026 by Ann Lee in News", ["Ann Lee"]),
        ("en", "Edited by Ann Lee\n12 May 2026", ["Ann Lee"]),
        ("el", "ΤΟΥ ΑΠΕΣΤΑΛΜΕΝΟΥ ΜΑΣ ΓΙΑΝΝΗ ΠΑΠΠΑ", ["ΓΙΑΝΝΗ ΠΑΠΠΑ"]),
        ("de", "Von w-online, jse", ["w-online"]),
        ("en", f"{DECK}\nReuters\n12 May 2026", ["Reuters"]),
        # No agency signs where a person does, a source is none who signs, and a section is no house.
        ("en", "By Ann Lee\nReuters", ["Ann Lee"]),
        ("en", "Reuters\nAnn Lee\n12 May 2026", ["Ann Lee"]),
        ("en", "Source: Reuters", []),
        ("en", "Agencies", []),
        ("en", "World News | 12 May 2026", []),
        ("en", "AL\nAnn Lee\n12 May 2026", ["Ann Lee"]),
    ],
)
def test_names_under_the_headline(language: str, lines: str, signed: list[str]) -> None:
    assert names(f"{TITLE}\n{lines}", language=language) == signed


def test_initials_in_place_of_a_portrait_are_no_agency() -> None:
    assert names(f"{TITLE}\nAP\nAnn Polk, Reporter at Large 12 May 2026, 10:00") != ["AP"]


def test_an_agency_that_signs_is_the_credit_and_printed_once() -> None:
    article = nf.read(nf.Source.text(f"{TITLE}\nReuters\n{STORY}"), "text", {"language": "en"})
    assert article.credit == "Reuters"
    assert nf.write(article, "text", {"metadata": False}).decode().count("Reuters") == 1


def test_a_desk_under_the_story_signs() -> None:
    assert names(TITLE, "Onlineredaktion\n", "de") == ["Onlineredaktion"]


@pytest.mark.cases(
    ("lines", "signed"),
    [
        ("Share\nTweet\nCopy link\nMore\nAnn Lee\nJournalist", ["Ann Lee"]),
        ("Tom Brandt\nAnn Lee\nLocked\n12 May 2026", ["Tom Brandt", "Ann Lee"]),
        ("Ann Lee Follow us\n12 May 2026", ["Ann Lee"]),
        ("Author of the article:\nAnn Lee, Special to the Valley Post", ["Ann Lee"]),
    ],
)
def test_names_without_a_word_before_them(lines: str, signed: list[str]) -> None:
    assert names(f"{TITLE}\n{lines}") == signed


def test_a_name_before_the_colon_of_a_headline_may_sign() -> None:
    assert names("Ann Lee: Open the lock at night\nAnn Lee\n12 May 2026") == ["Ann Lee"]


@pytest.mark.cases(
    ("language", "line", "signed"),
    [
        ("en", "By Ann Lee and Tom Brandt, Transport Correspondents", ["Ann Lee", "Tom Brandt"]),
        ("en", "By Tom Brandt, Jr., and Ann Lee", ["Tom Brandt Jr.", "Ann Lee"]),
        ("de", "Interview: Reto Hofer", ["Reto Hofer"]),
        ("de", "Die Fragen stellte Lea Brandt.", ["Lea Brandt"]),
        ("fr", "Recueilli par Yanis Morel", ["Yanis Morel"]),
        ("es", "Entrevista: Juan Rosas", ["Juan Rosas"]),
        ("it", "Intervista a cura di Marta Bellandi", ["Marta Bellandi"]),
        ("sv", "Intervju: Elin Sarri", ["Elin Sarri"]),
        ("pl", "Rozmawiali: Zofia Bielak, Jan Kos", ["Zofia Bielak", "Jan Kos"]),
        ("sk", "Pripravila: Eva Kráľová", ["Eva Kráľová"]),
        ("ru", "Интервью взяла Анна Климова", ["Анна Климова"]),
        ("uk", "Спілкувалася Оксана Мельник", ["Оксана Мельник"]),
        ("en", "Read more by candlelight than by day", []),
        ("pl", "Pisze listy do swoich wnuków", []),
        ("es", "Escribe cartas a sus nietos", []),
        ("zh", "國家衛生研究中心", []),
        ("ro", "Autor: Radu Ionescu | Redactor: Ana Pop", ["Radu Ionescu", "Ana Pop"]),
        ("hr", "Razgovarala Ana Lukić", ["Ana Lukić"]),
        ("en", "AFP/dpa/fmb", ["AFP", "dpa"]),
        ("de", "red, APA", ["APA"]),
        ("nl", "Van onze verslaggever Jan de Boer", ["Jan de Boer"]),
        ("de", "Von dpa", ["dpa"]),
        ("en", "By Reuters", ["Reuters"]),
        ("en", "Words: Ann Lee. Photographs: Tom Brandt", ["Ann Lee"]),
        ("de", "Reuters/kra Frankfurt", ["Reuters"]),
    ],
)
def test_the_author_in_the_words_of_the_language(language: str, line: str, signed: list[str]) -> None:
    assert names(f"{TITLE}\n{line}", language=language) == signed


def test_agencies_and_the_initials_of_an_editor_are_the_credit() -> None:
    article = nf.read(nf.Source.text(f"{TITLE}\n{STORY}dpa/kmö\n"), "text", {"language": "de"})
    assert (article.credit, [source.name for source in article.sources]) == ("dpa/kmö", ["dpa"])


RUSSIAN = (
    "Начальник порта открыл новый шлюз в пятницу, и три баржи прошли через него до того, как начался дождь.\n"
    "Строительство заняло девять лет и обошлось городу дороже любого моста, сказал он.\n"
)


@pytest.mark.cases(
    ("language", "story", "below", "signed"),
    [
        ("ru", RUSSIAN, "Мария Васильева", ["Мария Васильева"]),
        ("ru", RUSSIAN, "Баржи ждали.\nМария Васильева", ["Мария Васильева"]),
        ("ru", RUSSIAN, "Ваше мнение", []),
        ("el", STORY, "ΔΗΜΗΤΡΗΣ ΚΑΡΑΓΙΩΡΓΟΣ", ["ΔΗΜΗΤΡΗΣ ΚΑΡΑΓΙΩΡΓΟΣ"]),
        ("el", STORY, "ΤΟ ΒΗΜΑ", []),
        ("el", STORY, "ΣXETIKA ΘEMATA", []),  # with letters of Latin among them
        ("vi", STORY, "Minh Quang", ["Minh Quang"]),
        ("en", STORY, "Story Timeline", []),
        ("fr", STORY, "Saint Malo et Saint Brieuc", []),
    ],
)
def test_a_name_right_under_the_story_where_papers_sign_there(
    language: str, story: str, below: str, signed: list[str]
) -> None:
    text = f"{TITLE}\n{story}{below}\nShare"
    article = nf.read(nf.Source.text(text), "text", {"language": language})
    assert [byline.name for byline in article.bylines] == signed


def test_a_turkish_byline_ends_with_place_and_agency() -> None:
    assert names(f"{TITLE}\nAyşe KAYA/VAN, (DHA)", language="tr") == ["Ayşe KAYA"]


def test_staff_and_agencies_are_a_credit() -> None:
    article = nf.read(nf.Source.text(f"{TITLE}\nFrom staff and wire reports\n{STORY}"), "text", {"language": "en"})
    assert (article.credit, article.sources, article.bylines) == ("From staff and wire reports", (), ())


def test_several_authors_whom_a_line_under_the_story_tells() -> None:
    told = "Ann Lee is a senior researcher at the Valley Institute. Tom Brandt is a reporter for Acme."
    assert names(f"{TITLE}\nThe lock in numbers", told) == ["Ann Lee", "Tom Brandt"]


def test_who_the_story_is_about_tells_nothing_of_its_authors() -> None:
    told = "Ann Lee is a historian at the Valley Institute."
    story = f"{TITLE}\nThe lock in numbers\n{STORY}The historian Ann Lee has kept the diaries of nine lock keepers for longer than the town knew.\n"
    assert nf.read(nf.Source.text(story + told), "text", {"language": "en"}).bylines == ()


HEBREW = (
    "מנהל הנמל פתח ביום שישי את הסכר החדש, ושלוש ארבות עברו בו לפני שהחל לרדת גשם כבד בעמק כולו.\n"
    "הבנייה ארכה תשע שנים, שנתיים יותר מהמתוכנן, ועלתה לעיר יותר מכל גשר אחר ששילמה עבורו אי פעם.\n"
)


@pytest.mark.cases(
    ("above", "signed"),
    [("חדשות\n/\nמבזקי חדשות\nטל שלו", ["טל שלו"]), ("הסכר החדש נפתח סוף סוף ביום שישי\nטל שלו", [])],
    ids=["under sections", "under a title"],
)
def test_a_name_right_above_the_story_in_a_script_without_capitals(above: str, signed: list[str]) -> None:
    article = nf.read(nf.Source.text(f"העיר פותחת את הסכר\n{above}\n{HEBREW}"), "text", {"language": "he"})
    assert [byline.name for byline in article.bylines] == signed


def test_an_editor_signs_where_nobody_else_does() -> None:
    headline, *story = STORIES["zh"]
    text = "\n".join([headline, *story, "(责编：牛镛、岳弘彬)"])
    article = nf.read(nf.Source.text(text), "text", {"language": "zh"})
    assert [(byline.name, byline.role) for byline in article.bylines] == [("牛镛", "责编"), ("岳弘彬", "责编")]


def test_an_editor_next_to_an_author_is_no_author() -> None:
    report = nf.Report()
    text = f"{TITLE}\nBy Ann Lee\n{STORY}Edited by: Tom Brandt\n"
    article = nf.read(nf.Source.text(text), "text", {"language": "en"}, report=report)
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]
    assert any("Tom Brandt" in remark.message for remark in report.remarks)


def test_bylines_of_other_stories_under_a_signed_one() -> None:
    teasers = "".join(f"A story of {who}\nBy {who}\n" for who in ("Bo Chan", "Cleo Diaz", "Tom Brandt"))
    assert names(f"{TITLE}\nBy Ann Lee", teasers) == ["Ann Lee"]


def test_a_second_byline_with_a_date_under_running_text_is_of_another_story() -> None:
    teaser = "Seven keepers on trial for a song\nBy Tom Brandt May 2, 2026\n"
    assert names(f"{TITLE}\nBy Ann Lee\n{DECK}\n12 May 2026, 10:00\n{DECK}\n{teaser}") == ["Ann Lee"]


def test_a_name_a_trade_a_site_and_a_time_on_one_line() -> None:
    row = "Ann Lee, professor at the faculty of harbours and locks of the University of the Valley, acme.example 12 May 2026 10:30"
    article = nf.read(nf.Source.text(f"{TITLE}\nAL\n{row}\n{STORY}"), "text", {"language": "en"})
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]
    assert article.published is not None


ABOUT_HER = "Ann Lee is a reporter for Acme and has written about barges since 2009."


def read(*lines: str) -> nf.Article:
    return nf.read(nf.Source.text("\n".join(lines)), "text", {"language": "en"})


@pytest.mark.cases(
    "about",
    [
        ABOUT_HER,
        "Ann Lee covers locks and canals for Acme. Reach her at lee@acme.example, or send a boat to her.",
        "Ann Lee grew up beside a canal, keeps two dogs and has won a prize for what she found out about dredgers.",
    ],
)
def test_who_the_author_is_is_no_part_of_the_story_that_she_signs(about: str) -> None:
    story = [f"{part} on day {day}." for day in range(3) for part in STORY.replace(".", "").splitlines()]
    article = read(TITLE, "By Ann Lee", *story, about)
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)] == story


def test_a_reporter_of_whom_the_story_speaks_is_part_of_it() -> None:
    story = [f"{part} on day {day}." for day in range(3) for part in STORY.replace(".", "").splitlines()]
    told = "Nobody has seen Lee since, and the police of the valley say that they look for her on both banks."
    article = read(TITLE, "By Tom Brandt", *story, ABOUT_HER, told)
    assert ABOUT_HER in [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)]


@pytest.mark.cases(
    ("language", "line", "signed"),
    [
        ("ru", "Иван Петров, Анна Орлова", ["Иван Петров", "Анна Орлова"]),
        ("ru", "Иван Петров, специально для «Долины»", ["Иван Петров"]),
        ("ru", "Иван Петров, фото автора", ["Иван Петров"]),
        ("pl", "Jan Nowak", ["Jan Nowak"]),
        ("pl", "Jan Nowak (PAP)", ["Jan Nowak"]),
        ("it", "Anna Leoni (ANSA)", ["Anna Leoni"]),
        ("ja", "（山田太郎、鈴木一郎）", ["山田太郎", "鈴木一郎"]),
        ("en", "—Ann Lee", ["Ann Lee"]),
        ("en", "(Reporting by Ann Lee in Nairobi and Bo Diaz; Editing by Cy Dorn)", ["Ann Lee", "Bo Diaz"]),
        # What is capitalised, in brackets or in two parts is not yet a name.
        ("de", "Eigene Recherchen", []),
        ("ja", "（敬称略）", []),
        ("ru", "Новости, события", []),
    ],
)
def test_names_right_under_the_story(language: str, line: str, signed: list[str]) -> None:
    assert names(f"{TITLE}", f"{line}\n", language) == signed


@pytest.mark.cases(
    ("address", "signed"), [("ann.lee@example.com", ["Ann Lee"]), ("news.desk@example.com", []), ("al@example.com", [])]
)
def test_an_address_below_the_story_may_tell_who_wrote_it(address: str, signed: list[str]) -> None:
    assert names(TITLE, below=address) == signed
    assert names(f"{TITLE}\nBy Bo Diaz", below=address) == ["Bo Diaz"]


@pytest.mark.cases(("line", "signed"), [("AYŞE ÖZTÜRK", ["AYŞE ÖZTÜRK"]), ("LİMAN İZMİR'DE AÇILDI", [])])
def test_words_in_a_case_of_turkish_are_nobody(line: str, signed: list[str]) -> None:
    assert names(f"{TITLE}\n{line}\n12 Mayıs 2026 10:00", language="tr") == signed


def test_small_words_of_african_names() -> None:
    assert names(f"{TITLE}\nBy Ngina wa Kimani and Lupita Nyong'o") == ["Ngina wa Kimani", "Lupita Nyong'o"]


@pytest.mark.cases(
    ("language", "line", "signed"),
    [
        ("en", "By Ann Lee, Local Democracy Reporter", [("Ann Lee", "Local Democracy Reporter", "", "")]),
        ("en", "By Ann Lee Photography by Bo Diaz", [("Ann Lee", "", "", "")]),
        ("sv", "Text Anna Berg Foto Bo Ek", [("Anna Berg", "", "", "")]),
        ("en", "By the Editorial Board", [("the Editorial Board", "", "", "")]),
        ("tr", "Haber Merkezi", [("Haber Merkezi", "", "", "")]),
        ("de", "Anna von der Tann", [("Anna von der Tann", "", "", "")]),
        ("fr", "Une chronique d’Anne Léger", [("Anne Léger", "", "", "")]),
        ("pt", "Por Ana Silva, g1", [("Ana Silva", "", "g1", "")]),
        ("pt", "Ana Silva, da Agência Brasil", [("Ana Silva", "", "Agência Brasil", "")]),
        ("es", "Por Ana Prieto, desde Villanueva", [("Ana Prieto", "", "", "Villanueva")]),
        ("ro", "De Ana Popescu, din Iași", [("Ana Popescu", "", "", "Iași")]),
        ("de", "Weitere IT-Trainings", []),
        ("en", "School Board\n- Budget\n- Buses", []),
    ],
)
def test_the_author_and_what_stands_beside(language: str, line: str, signed: list[tuple[str, ...]]) -> None:
    article = nf.read(nf.Source.text(f"{TITLE}\n{line}\n12.05.2026\n{STORY}"), "text", {"language": language})
    found = [(byline.name, byline.role, byline.affiliation, byline.location) for byline in article.bylines]
    assert found == signed


@pytest.mark.cases(("language", "joined"), [("fr", "avec AFP"), ("de", "mit dpa"), ("es", "con EFE")])
def test_the_author_under_the_story_with_an_agency(language: str, joined: str) -> None:
    text = "\n".join([*STORIES[language], f"Romane Lescure {joined}"])
    article = nf.read(nf.Source.text(text), "text", {"language": language})
    assert [byline.name for byline in article.bylines] == ["Romane Lescure"]


@pytest.mark.cases(
    ("line", "signed", "edited"),
    [
        ("Reporting by Ann Lee; Editing by Tom Brandt", [("Ann Lee", "", "")], "Editing by Tom Brandt"),
        (
            "Reporting by Ann Lee in Lockton and Bo Diaz in Paris; writing by Eva Kern, editing by Tom Brandt",
            [("Ann Lee", "Lockton", ""), ("Bo Diaz", "Paris", ""), ("Eva Kern", "", "")],
            "editing by Tom Brandt",
        ),
    ],
)
def test_who_edited_is_told_apart_from_the_author(line: str, signed: list[tuple[str, str, str]], edited: str) -> None:
    report = nf.Report()
    source = nf.Source.text(f"{TITLE}\n{STORY}\n{line}")
    found = nf.read(source, "text", {"language": "en"}, report=report).bylines
    assert [(byline.name, byline.location, byline.affiliation) for byline in found] == signed
    assert f"names an editor: {edited}" in [remark.message for remark in report.remarks]


def test_a_date_next_to_who_edited_is_when_the_story_was_published() -> None:
    line = "Written by Ann Lee; Edited by Bo Diaz; 12 May 2026, 10:00"
    article = nf.read(nf.Source.text(f"{TITLE}\n{line}\n{STORY}"), "text", {"language": "en"})
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]
    assert article.published is not None
    assert article.published.isoformat()[:16] == "2026-05-12T10:00"


@pytest.mark.cases(
    ("lines", "role", "house"),
    [
        ("By Ann Lee Fox News", "", "Fox News"),
        ("By Ann Lee NBC News", "", "NBC News"),
        ("Ann Lee\nNorth East reporter", "North East reporter", ""),
        ("Ann Lee\nHealth editor", "Health editor", ""),
        ("Ann Lee\nreporter Lockton", "reporter Lockton", ""),
    ],
)
def test_what_stands_behind_or_below_a_name_is_a_publication_or_a_role(lines: str, role: str, house: str) -> None:
    [byline] = nf.read(nf.Source.text(f"{TITLE}\n{lines}\n{STORY}"), "text", {"language": "en"}).bylines
    assert (byline.name, byline.role, byline.affiliation) == ("Ann Lee", role, house)


def test_a_pointed_title_parts_no_story_from_the_author_it() -> None:
    lines = ["Hải đăng Thanh Sơn sáng đèn trở lại", STORIES["vi"][1], ">> Ngư dân đề nghị xây kè mới", STORIES["vi"][2]]
    found = nf.explain(nf.Source.text("\n".join([*lines, "Lê Minh"])), "text", {"language": "vi"}).lines
    assert [str(line.label) for line in found][2:] == ["related", "body", "byline"]


@pytest.mark.cases(
    "line",
    [
        "(Reporting By Ann Lee. Editing by Tom Brandt.)",
        "Reporting by Ann Lee. Additional reporting by Bo Diaz. Editing by Tom Brandt",
    ],
)
def test_sentences_that_say_who_did_what_are_credits(line: str) -> None:
    text = "\n\n".join(["Ferry back in Lamu after a storm", _STORY, _STORY.replace("noon", "dawn"), line])
    article = nf.read(nf.Source.text(text), "text", {"language": "en"})
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]
    assert len(article.body) == 2


def test_a_sentence_about_something_else_is_none() -> None:
    line = "Reporting by Ann Lee. The ferry sails."
    article = nf.read(nf.Source.text(f"Ferry back in Lamu after a storm\n\n{_STORY}\n\n{_STORY}\n\n{line}"), "text")
    assert article.text.endswith(line)


def test_a_headline_of_two_words_stands_above_two_who_sign() -> None:
    article = nf.read(nf.Source.text(f"Ferry back\n\nBy Ann Lee and Tom Brandt\n\n{_STORY}\n\n{_STORY}"), "text")
    assert nf.plain(article.headline) == "Ferry back"
    assert [byline.name for byline in article.bylines] == ["Ann Lee", "Tom Brandt"]


_STORY = "The ferry is back after a storm that had kept it in port for a week, and it sails at noon, the captain said."


@pytest.mark.cases(
    ("language", "line", "name"),
    [
        ("en", "(Ann Lee-Carter)", "Ann Lee-Carter"),
        ("fr", "Anne Lund-Martin", "Anne Lund-Martin"),
        ("pl", "Anna Nowak-Kowalska", "Anna Nowak-Kowalska"),
        ("ru", "Анна Римская-Корсакова", "Анна Римская-Корсакова"),
    ],
)
def test_a_name_of_two_that_a_hyphen_joins_may_sign_under_the_story(language: str, line: str, name: str) -> None:
    text = "\n".join([*STORIES[language], line])
    article = nf.read(nf.Source.text(text), "text", {"language": language})
    assert [byline.name for byline in article.bylines] == [name]


@pytest.mark.cases(
    ("language", "line", "name"),
    [
        ("cs", "mjr. Bc. Anna Nováková", "Nováková"),
        ("cs", "Mgr. Petr Havel", "Havel"),
        ("sk", "npor. Mgr. Jana Kováčová", "Kováčová"),
        ("pl", "mł. asp. Ewa Kowalska", "Kowalska"),
    ],
)
def test_who_speaks_for_an_office_signs_with_rank_and_degree(language: str, line: str, name: str) -> None:
    signed = names(TITLE, f"{line}\n", language)
    assert [name in each for each in signed] == [True]


@pytest.mark.cases("line", ["ul. Nowa Polna", "sv. Anna Dolná"])
def test_other_short_words_before_names_sign_nothing(line: str) -> None:
    assert names(TITLE, f"{line}\n", "pl") == []


@pytest.mark.cases(
    ("language", "line"),
    [
        ("en", "Real Estate"),
        ("en", "Case Study"),
        ("en", "High School Sports"),
        ("en", "Middle East"),
        ("en", "Browse Issues"),
        ("de", "Junge Leute"),
        ("de", "Künstliche Intelligenz"),
        ("es", "América Latina"),
        ("fr", "Faits Divers"),
        ("ru", "Происшествия Недели"),
    ],
)
def test_a_section_or_subject_of_two_words_signs_nothing(language: str, line: str) -> None:
    assert names(f"{TITLE}\n{line}\n12.05.2026", language=language) == []


def test_a_role_at_a_station_below_a_name_is_hers() -> None:
    article = nf.read(nf.Source.text(f"{TITLE}\nBy: Ann Lee\nWLKT Executive News Editor\n{STORY}"), "text")
    assert [(byline.name, byline.role) for byline in article.bylines] == [("Ann Lee", "WLKT Executive News Editor")]


def test_the_author_under_a_date_with_a_long_role_is_no_headline() -> None:
    top = (
        "The few. The proud. The new barges?\nMay 12, 2026\nText size\nEmail this\nAnn Lee Senior Harbor Correspondent"
    )
    article = nf.read(nf.Source.text(f"{top}\n{STORY}"), "text")
    assert nf.plain(article.headline) == "The few. The proud. The new barges?"
    assert [(byline.name, byline.role) for byline in article.bylines] == [("Ann Lee", "Senior Harbor Correspondent")]


@pytest.mark.cases(
    ("language", "deck"),
    [
        ("en", "Report claims that the new lock cost the town more than any bridge it ever paid for"),
        ("de", "Mit drei Booten hat der Hafenmeister die neue Schleuse am Freitag eröffnet und gefeiert"),
    ],
)
def test_a_deck_may_begin_with_a_word_of_buttons_or_credits(language: str, deck: str) -> None:
    text = f"{TITLE}\n{deck}\nBy Ann Lee\n{STORY}" if language == "en" else f"{TITLE}\n{deck}\nVon Anna Berg\n{STORY}"
    assert nf.plain(nf.read(nf.Source.text(text), "text", {"language": language}).subhead) == deck


@pytest.mark.cases(
    "last", ["It was dear.", "The company paid twice as much as it had wanted to, its head told reporters on Tuesday."]
)
@pytest.mark.cases(
    ("printed", "names", "editors"),
    [
        ("(Reporting by Ann Lee; Editing by Tom Brandt)", ["Ann Lee"], "Editing by Tom Brandt"),
        (
            "(Reporting By Ann Lee in Lamu and Bo Diaz in Paris; Writing by Eva Kern, Editing by Tom Brandt and Cy Dorn)",
            ["Ann Lee", "Bo Diaz", "Eva Kern"],
            "Editing by Tom Brandt and Cy Dorn",
        ),
    ],
)
def test_who_reported_and_edited_in_brackets_behind_the_last_sentence(
    last: str, printed: str, names: list[str], editors: str
) -> None:
    report = nf.Report()
    source = nf.Source.text(f"{TITLE}\n{STORY}\n{last} {printed}")
    article = nf.read(source, "text", {"language": "en"}, report=report)
    assert article.text.endswith(last)
    assert [byline.name for byline in article.bylines] == names
    assert article.bylines[0].text.startswith("Reporting ")
    assert f"names an editor: {editors}" in [remark.message for remark in report.remarks]


@pytest.mark.cases("said", ["(The ferry sails again.)", "(Reporting by night is dear.)", "(AFP)"])
def test_other_brackets_behind_the_last_sentence_name_nobody(said: str) -> None:
    article = nf.read(nf.Source.text(f"{TITLE}\n{STORY}\nIt was dear. {said}"), "text", {"language": "en"})
    assert article.bylines == ()


@pytest.mark.cases(
    "rate",
    ["($1 = 0.92 euros)", "(1 euro = $1.08)", "($1 = 7.1 Chinese yuan renminbi)", "($1 = 0.9 euros; $1 = 150 yen)"],
)
@pytest.mark.cases("signed", ["", "\n(Reporting by Ann Lee; Editing by Tom Brandt)"])
def test_what_a_coin_is_worth_ends_the_story(rate: str, signed: str) -> None:
    article = nf.read(nf.Source.text(f"{TITLE}\n{STORY}\n{rate}{signed}"), "text", {"language": "en"})
    assert article.text.endswith(rate)
    assert [byline.name for byline in article.bylines] == ["Ann Lee"] * bool(signed)


@pytest.mark.cases("above", ["", "By Flo Gray\n"])
@pytest.mark.cases(
    "line",
    [
        "(Additional reporting by Cy Dorn in Nairobi; Editing by Tom Brandt)",
        "Additional reporting by Cy Dorn in Nairobi; Writing by Eva Kern; Editing by Tom Brandt",
        (
            "(Reporting by Cy Dorn in Nairobi, Eva Kern in Paris, Greg Hall in Oslo, Ida Jung in Rome and Jo Kahn in York; "
            "Writing by Lea Moss; Editing by Tom Brandt and Nora Ott)"
        ),
    ],
)
def test_who_reported_where_and_edited_below_the_story_is_neither_story_nor_caption(above: str, line: str) -> None:
    text = f"{TITLE}\n{above}{STORY}\n{STORY.replace('ferry', 'boat')}\n{line}"
    lines = nf.explain(nf.Source.text(text), "text", {"language": "en"}).lines
    assert lines[-1].label == "byline"
    article = nf.read(nf.Source.text(text), "text", {"language": "en"})
    assert "Cy Dorn" in {byline.name for byline in article.bylines} or above
    assert [type(block) for block in article.body] == [nf.Paragraph] * len(article.body)


@pytest.mark.cases("line", ["Anna Berg heute 06:30", "Natálie Tvrdá dnes 06:30", "Lucia Mårten idag 06.30"])
def test_a_name_signs_before_the_time_of_the_day(line: str) -> None:
    told = "The harbour master opened the new lock on Friday, and three barges went through before the rain set in."
    article = nf.read(nf.Source.text(f"Town opens its new lock at last\n{line}\n{told}\n{told[:-1]} again.\n"), "text")
    assert [byline.name for byline in article.bylines] == [" ".join(line.split()[:2])]


_BOXES = [
    ("de", "Auch interessant", "Von {}", "Bürgermeister wirft Opposition falsches Spiel vor", "Warum so viele Straßen alt sind"),
    ("en", "Related", "By {}", "Mayor accuses opposition of playing foul over tax", "Why so many roads are old"),
    ("fr", "À lire aussi", "Par {}", "Le maire accuse l’opposition de jouer double jeu", "Pourquoi tant de routes sont vieilles"),
    ("it", "Leggi anche", "di {}", "Il sindaco accusa l’opposizione di giocare sporco", "Perché tante strade sono vecchie"),
    ("pl", "Czytaj także", "Autor: {}", "Burmistrz zarzuca opozycji nieczystą grę", "Dlaczego tyle dróg jest starych"),
]  # fmt: skip


def _headline_and_story(language: str) -> tuple[str, list[str]]:
    headline, *story = stories()[language]
    return headline, [*story, f"{story[1][:-1]} (2)."]


@pytest.mark.cases(("language", "heading", "by", "title", "other"), _BOXES)
def test_authors_of_other_stories_do_not_sign(language: str, heading: str, by: str, title: str, other: str) -> None:
    headline, story = _headline_and_story(language)
    above = [heading, by.format("Anna Berg"), title, by.format("Tom Lind"), other]
    below = [heading, title, by.format("Anna Berg"), other, by.format("Tom Lind")]
    for lines in ([*story[:2], *above, *story[2:]], [*story[:2], *below, *story[2:]], [*story, *above]):
        article = nf.read(nf.Source.text("\n".join([headline, *lines])), "text", {"language": language})
        assert article.bylines == ()


@pytest.mark.cases(("language", "heading", "by", "title", "other"), _BOXES)
def test_the_author_of_the_story_does(language: str, heading: str, by: str, title: str, other: str) -> None:
    headline, story = _headline_and_story(language)
    line, box = by.format("Anna Berg"), [heading, title, by.format("Tom Lind"), other]
    for lines in ([line, *story[:2], *box, *story[2:]], [story[0], line, *story[1:]], [*story, line]):
        article = nf.read(nf.Source.text("\n".join([headline, *lines])), "text", {"language": language})
        assert [byline.name for byline in article.bylines] == ["Anna Berg"]


@pytest.mark.cases(("language", "heading", "by", "title", "other"), _BOXES)
def test_authors_and_dates_of_other_stories_are_not_of_this_one(
    language: str, heading: str, by: str, title: str, other: str
) -> None:
    headline, story = _headline_and_story(language)
    names, signed = [heading, title, "Anna Berg", other, "Tom Lind"], [heading, title, by.format("Anna Berg")]
    for lines in ([*story, *names], [*story[:2], *signed, "2026-05-12", *story[2:]]):
        article = nf.read(nf.Source.text("\n".join([headline, *lines])), "text", {"language": language})
        assert (article.bylines, article.published) == ((), None)


def test_a_name_above_that_of_a_reader_is_not_of_another_story() -> None:
    headline, story = _headline_and_story("fr")
    lines = [headline, *story, "À lire aussi : Pourquoi tant de routes sont vieilles", "Anne Morel", "12", "Luc Petit"]
    article = nf.read(nf.Source.text("\n".join(lines)), "text", {"language": "fr"})
    assert [byline.name for byline in article.bylines] == ["Anne Morel"]


def test_a_date_below_a_name_may_be_of_the_story() -> None:
    headline, story = _headline_and_story("en")
    signed = ["By Ann Lee", "2026-05-12"]
    empty_box = [*story[:2], "Related", *signed, *story[2:]]
    for lines in (["Ann Lee", "2026-05-12", *story], [story[0], *signed, *story[1:]], empty_box):
        article = nf.read(nf.Source.text("\n".join([headline, *lines])), "text", {"language": "en"})
        assert [byline.name for byline in article.bylines] == ["Ann Lee"]
        assert f"{article.published:%Y-%m-%d}" == "2026-05-12"
