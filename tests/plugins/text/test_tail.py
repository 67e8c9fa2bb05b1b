"""Teasers that a text ends with, which no heading announces: titles in a row, dates below them, sentences cut off."""

from __future__ import annotations

import pytest

import newsformat as nf


STORIES = {
    "sr": (
        "Trajekt opet plovi preko jezera\n\n"
        "Trajekt preko jezera ponovo saobraća posle tri meseca popravke, saopštila je uprava luke u selu Donji Brod.\n"
        "Prvom vožnjom na ostrvo su otišli lekari, đaci i dva vozila sa namirnicama za prodavnicu u centru sela.\n"
    ),
    "el": (
        "Το φέρι μποτ επέστρεψε στη λίμνη\n\n"
        "Το φέρι μποτ εκτελεί ξανά δρομολόγια στη λίμνη έπειτα από τρεις μήνες επισκευών, ανακοίνωσε το λιμεναρχείο.\n"
        "Με το πρώτο δρομολόγιο έφτασαν στο νησί γιατροί, μαθητές και δύο φορτηγά με τρόφιμα για το παντοπωλείο.\n"
    ),
    "pt": (
        "Balsa volta a cruzar a lagoa\n\n"
        "A balsa voltou a cruzar a lagoa depois de três meses de reparos, informou a administração do porto nesta terça.\n"
        "Na primeira viagem foram à ilha médicos, estudantes e dois caminhões com comida para a mercearia da praça.\n"
    ),
}
TITLES = {
    "sr": [
        "Nova učiteljica stigla u školu na ostrvu!",
        "Meštani traže most: Do kada ćemo čekati trajekt?",
        'Ribari uhvatili soma od 80 kilograma (FOTO) "kao u bajci"',
    ],
    "el": [
        "Νέα δασκάλα έφτασε στο σχολείο του νησιού",
        "Οι κάτοικοι ζητούν γέφυρα: Μέχρι πότε θα περιμένουμε το φέρι",
        "Σε ετοιμότητα ο δήμος για τις πλημμύρες (χάρτης)",
    ],
    "pt": [
        "Moradores pedem ponte há vinte anos e nada muda",
        "Nova professora chega à escola da ilha e fala em “recomeço”",
        "Pescadores tiram da lagoa um peixe de 80 quilos",
    ],
}


def _labels(text: str, tag: str) -> dict[str, str]:
    return {line.text: str(line.label) for line in nf.explain(nf.Source.text(text), "text", {"language": tag}).lines}


@pytest.mark.parametrize("tag", STORIES)
def test_titles_in_a_row_that_a_text_ends_with_are_of_other_stories(tag: str) -> None:
    article = nf.read(nf.Source.text(STORIES[tag] + "\n".join(TITLES[tag])), "text", {"language": tag})
    related = [block for block in article.body if isinstance(block, nf.Related)]
    assert [link.text for block in related for link in block.links if isinstance(link, nf.RelatedLink)] == TITLES[tag]
    assert sum(isinstance(block, nf.Paragraph) for block in article.body) == 2


def test_dates_and_first_sentences_among_them_are_no_story() -> None:
    teaser = (
        "UČITELjICA Ana Petrović iz Novog Broda doputovala je juče prvim trajektom na ostrvo i odmah ušla u učionicu."
    )
    cut = "Meštani ostrva već dvadeset godina traže da se preko jezera sagradi most, ali novca za njega u budžetu i dalje..."
    below = f"{TITLES['sr'][0]}\n{teaser}\n14. 10. 2025. u 14:48\n{TITLES['sr'][1]}\n{cut}\nDanas, 13:06"
    labels = _labels(STORIES["sr"] + below, "sr")
    assert [labels[line] for line in below.split("\n")] == [
        "related", "skipped", "skipped", "related", "skipped", "skipped",
    ]  # fmt: skip


def test_a_heading_that_the_language_pack_does_not_know_heads_them() -> None:
    labels = _labels(f"{STORIES['pt']}Zapeando por aí\n" + "\n".join(TITLES["pt"]), "pt")
    assert labels["Zapeando por aí"] == "related-heading"
    assert labels[TITLES["pt"][2]] == "related"


def test_three_beginnings_of_other_stories_in_a_row_are_no_story_and_a_sentence_between_them_neither() -> None:
    cut = [
        "Moradores da cidade vizinha pedem há mais de vinte anos uma ponte sobre a lagoa, mas o projeto nunca...",
        "A prefeitura de Porto Novo anunciou que vai contratar três professoras para a escola da ilha até...",
        "Pescadores da região relatam que a chuva dos últimos dias trouxe de volta os cardumes que tinham...",
    ]
    between = "A decisão atinge mais de duzentas famílias que vivem na outra margem da lagoa."
    labels = _labels(STORIES["pt"] + "\n".join([cut[0], between, *cut[1:], cut[0]]), "pt")
    assert [labels[line] for line in (*cut, between)] == ["skipped"] * 4


@pytest.mark.parametrize(
    "end",
    [
        "E assim a ilha voltou a receber visitas, jornais e um pouco de futuro…\nNinguém esquece os três meses de silêncio e de noites sem luz…",
        "Fotografia: Joana Prado\nEdição de imagem: Rui Castelo\nAgradecimentos: moradores da ilha",
        "Como chegar à ilha nos fins de semana",
        "Ida 8:00\nVolta 18:00",
        "Passagem para adultos, a partir de doze anos, 8\nPassagem para crianças de até doze anos, 4",
    ],
)
def test_no_other_end_of_a_text_is_taken_so(end: str) -> None:
    text = STORIES["pt"] + end
    reasons = [
        reason for line in nf.explain(nf.Source.text(text), "text", {"language": "pt"}).lines for reason in line.reasons
    ]
    assert not [reason for reason in reasons if "the text ends with" in reason or "is cut off" in reason]


def test_titles_amid_the_story_are_left_to_other_rules() -> None:
    more = "O preço da passagem continua o mesmo, e os estudantes da ilha seguem viajando de graça até o fim do ano."
    labels = _labels(STORIES["pt"] + TITLES["pt"][0] + "\n" + more, "pt")
    assert labels[TITLES["pt"][0]] != "related"
    assert labels[more] == "body"


def test_a_line_whose_stop_is_missing_above_the_sentence_that_an_agency_signs_is_of_the_story() -> None:
    text = (
        "Ferry crosses the lake again\n\n"
        "The ferry crosses the lake again after three months of repairs, the harbour office of the village said.\n"
        "Doctors, pupils and two lorries with food for the shop were the first to go over to the island on Monday.\n"
        "The harbour office thanked the men of the yard and gave the captain a new lamp for the bow of the ferry\n"
        "The fare stays what it was before. (ANI)"
    )
    article = nf.read(nf.Source.text(text), "text", {"language": "en"})
    assert len([block for block in article.body if isinstance(block, nf.Paragraph)]) == 4
    assert not [block for block in article.body if isinstance(block, nf.Related)]


STRANGE = ["Volleyball girls win the cup for the third year", "Why your kettle sings, and what to do about it"]
FERRY = [
    "The ferry crosses the lake again after three months of repairs, the harbour office of the village said.",
    "Doctors, pupils and two lorries with food for the shop were the first to go over to the island on Monday.",
    "The harbour office thanked the men of the yard and gave the captain a new lamp for the bow of the ferry.",
]


def _of_others(text: str) -> list[str]:
    article = nf.read(nf.Source.text(text), "text", {"language": "en"})
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)] == FERRY
    related = [block for block in article.body if isinstance(block, nf.Related)]
    return [nf.plain(link.text) for block in related for link in block.links if isinstance(link, nf.RelatedLink)]


def test_titles_in_a_row_that_have_no_word_of_the_story_are_of_others_above_it_and_amid_it() -> None:
    assert _of_others("\n".join(["Ferry crosses the lake again", *STRANGE, *FERRY])) == STRANGE
    assert _of_others("\n".join(["Ferry crosses the lake again", *FERRY[:2], *STRANGE, FERRY[2]])) == STRANGE


@pytest.mark.parametrize(
    "amid",
    [
        ["Three prizes were given to pupils of the island for what they wrote:", *STRANGE],
        ["Costumes: Mae Okoro and the ladies of the guild", "Music and light: the brothers Diaz of Elmwood"],
        ["What the captain of the ferry said on Monday", "A lamp for the bow and a flag for the harbour office"],
    ],
)
def test_lines_that_a_colon_announces_or_labels_begin_or_the_story_knows_are_none(amid: list[str]) -> None:
    text = "\n".join(["Ferry crosses the lake again", *FERRY[:2], *amid, FERRY[2]])
    reasons = [reason for line in nf.explain(nf.Source.text(text), "text").lines for reason in line.reasons]
    assert not any("hardly a word of the story" in reason for reason in reasons)


def test_kickers_in_capitals_among_the_titles_are_no_story() -> None:
    titles = ["Moradores pedem ponte", "Nova professora chega à escola", "Peixe de 80 quilos?", *TITLES["pt"][:2]]
    kickers = ["ILHA", "MUITO BOM", "LAGO", "MAPA", "ENTREVISTA"]
    text = STORIES["pt"] + "\n".join(f"{kicker}\n{title}" for kicker, title in zip(kickers, titles, strict=True))
    labels = {line.text: str(line.label) for line in nf.explain(nf.Source.text(text), "text", {"language": "pt"}).lines}
    assert {labels[title] for title in titles} == {"related"}
    assert {labels[kicker] for kicker in kickers} == {"skipped"}


def test_a_short_sentence_right_under_the_text_is_its_last_one() -> None:
    text = (
        "Harbour ferry returns after a week of storms\n\n"
        "The harbour ferry returned on Monday after a week of storms that had kept it in port and left islanders idle.\n\n"
        "The captain said that the crew had used the time to repair the engine and to paint the deck from bow to stern.\n\n"
        "Passengers queued from early morning, and many said that they had waited for days to travel to the mainland.\n\n"
        "He was wrong.\n\nShare this:\n\nClick to share on Twitter (Opens in new window)\nLike this:\nLike Loading...\n"
    )
    assert nf.read(nf.Source.text(text), "text", {"language": "en"}).text.endswith("\n\nHe was wrong.")


def test_what_is_said_in_japanese_above_a_date_is_no_title() -> None:
    story = [
        "川の新しい橋が完成し、日曜日に開通式が行われました。橋の工事には二年かかり、多くの住民が集まりました。",
        "市の担当者によりますと、橋を渡る車は一日およそ三千台と見込まれ、古い橋の渋滞が減るということです。",
        "橋を渡った山田さん「(初めて見た時は)とても驚きました。毎日ここを通るのが楽しみです」",
        "市長は「橋は町の宝です」と話し、来年の春には歩道も完成する予定だと説明しました。",
    ]
    text = "\n".join(["川の新しい橋が完成 住民らが開通祝う", *story, "10/25(土) 12:42"])
    article = nf.read(nf.Source.text(text), "text", {"language": "ja"})
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)] == story
