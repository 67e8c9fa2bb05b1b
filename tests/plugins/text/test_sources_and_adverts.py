"""What stands around stories in languages of Latin letters: adverts, sources of pictures, whose news it is, tips."""

from __future__ import annotations

import pytest

from .test_pages_of_languages import stories
from .texts import labels_in_order


STORIES = stories()


def _amid(language: str, line: str) -> str:
    headline, *paragraphs = STORIES[language]
    lines = [headline, "", paragraphs[0], "", paragraphs[1], "", line, "", *paragraphs[2:]]
    return labels_in_order(*lines, language=language)[6]


def _below(language: str, line: str) -> str:
    return labels_in_order(*"\n\n".join([*STORIES[language], line]).split("\n"), language=language)[-1]


@pytest.mark.cases(
    ("language", "line"),
    [
        ("en", "Advertisement – the story continues below"),
        ("de", "Anzeige – der Artikel geht unten weiter"),
        ("fr", "Publicité – la suite après cette annonce"),
        ("es", "Publicidad – el artículo continúa abajo"),
        ("nl", "Advertentie – het artikel gaat hieronder verder"),
        ("sv", "Annons – artikeln fortsätter nedan"),
        ("pl", "Reklama – dalsza część artykułu poniżej"),
        ("cs", "Reklama – článek pokračuje níže"),
        ("sl", "Oglas – članek se nadaljuje spodaj"),
        ("tr", "Reklam – haber aşağıda devam ediyor"),
        ("az", "Reklam – xəbərin davamı aşağıda"),
        ("id", "Iklan: artikel berlanjut di bawah"),
        ("sw", "Tangazo – makala inaendelea hapa chini"),
        ("et", "Reklaam | artikkel jätkub allpool"),
        ("lv", "Reklāma – raksts turpinās zemāk"),
        ("lt", "Reklama – straipsnis tęsiasi žemiau"),
        ("ca", "Publicitat – l'article continua més avall"),
        ("eu", "Publizitatea – artikuluak behean jarraitzen du"),
        ("ga", "Fógra – leanann an t-alt thíos"),
        ("cy", "Hysbyseb – mae'r erthygl yn parhau isod"),
        ("is", "Auglýsing – greinin heldur áfram hér að neðan"),
    ],
)
def test_an_advert_says_that_the_story_goes_on(language: str, line: str) -> None:
    headline, *paragraphs = STORIES[language]
    assert labels_in_order(headline, "", line, "", *paragraphs, language=language)[2] == "tool"
    assert _amid(language, line) == "tool"


@pytest.mark.cases(
    ("language", "line"),
    [
        ("de", "Werbung – ein Geschäft mit Zukunft"),
        ("fr", "Publicité – un métier d'avenir"),
        ("pl", "Reklama – zawód z przyszłością"),
        ("lv", "Reklāma – amats ar nākotni"),
    ],
)
def test_a_subheading_on_adverts_is_one(language: str, line: str) -> None:
    assert _amid(language, line) == "subheading"


@pytest.mark.cases(
    ("language", "line"),
    [
        ("sl", "Ladje ob pomolu. Vir: Občina Koper"),
        ("sq", "Anije në kalatë. Burimi: Bashkia Durrës"),
        ("az", "Körpüdə gəmilər. Mənbə: Bakı Şəhər İcra Hakimiyyəti"),
        ("vi", "Tàu tại bến. Nguồn: UBND thành phố Hải Phòng"),
        ("sw", "Boti gatini. Chanzo: Manispaa ya Tanga"),
        ("et", "Paadid kai ääres. Allikas: Pärnu linnavalitsus"),
        ("lv", "Laivas pie piestātnes. Avots: Liepājas pašvaldība"),
        ("lt", "Laivai prie krantinės. Šaltinis: Klaipėdos savivaldybė"),
        ("ca", "Vaixells al moll. Font: Ajuntament de Palamós"),
        ("eu", "Ontziak kaian. Iturria: Pasaiako Udala"),
        ("ga", "Báid ag an gcé. Foinse: Comhairle Cathrach na Gaillimhe"),
        ("cy", "Cychod wrth y cei. Ffynhonnell: Cyngor Gwynedd"),
        ("is", "Bátar við bryggjuna. Heimild: Akureyrarbær"),
    ],
)
def test_where_a_picture_is_from_stands_behind_what_it_shows(language: str, line: str) -> None:
    headline, *paragraphs = STORIES[language]
    assert labels_in_order(headline, line, *paragraphs, language=language)[1] == "caption"


@pytest.mark.cases(
    ("language", "line"),
    [
        ("en", "With material from AFP and Reuters"),
        ("it", "Con materiale di AFP e Reuters"),
        ("sv", "Med material från AFP och Reuters"),
        ("da", "Med materiale fra AFP og Reuters"),
        ("pl", "Na podstawie materiałów AFP i Reutersa"),
        ("cs", "S využitím zpráv AFP a Reuters"),
        ("hr", "Uz korištenje materijala AFP-a i Reutersa"),
        ("sl", "Z uporabo gradiva AFP in Reuters"),
    ],
)
def test_whose_material_a_story_has_is_its_credit(language: str, line: str) -> None:
    assert _below(language, line) == "credit"


@pytest.mark.cases(
    ("language", "line"),
    [
        ("en", "The comments on this article are closed."),
        ("es", "Los comentarios de este artículo están cerrados."),
        ("nl", "De reacties op dit artikel zijn gesloten."),
        ("hu", "A cikkhez nem lehet hozzászólni."),
        ("sl", "Komentarji k članku so zaprti."),
        ("tr", "Bu haber yorumlara kapatılmıştır."),
    ],
)
def test_comments_are_closed(language: str, line: str) -> None:
    assert _below(language, line) == "comments"


@pytest.mark.cases(
    ("language", "line"),
    [
        ("es", "Los comentarios de este artículo fueron muchos, dijo el alcalde."),
        ("nl", "Met medewerking van Ajax bouwt de club een nieuwe haven."),
        ("sv", "Med material från Norge byggdes bron."),
        ("pl", "Na podstawie materiałów Policji sąd wydał wyrok."),
    ],
)
def test_a_sentence_of_the_same_words_is_of_the_story(language: str, line: str) -> None:
    assert _amid(language, line) == "body"
    assert _below(language, line) == "body"


@pytest.mark.cases(
    ("language", "line"),
    [
        ("fr", "Lire tous les articles de Anne Morel"),
        ("it", "Leggi tutti gli articoli di Anna Moretti"),
        ("sv", "Läs alla artiklar av Anna Berg"),
        ("cs", "Přečtěte si všechny články Anny Novákové"),
        ("es", "¿Tiene una pista? Escriba a pistas@puerto.example"),
        ("pt", "Tem uma dica? Escreva para dicas@porto.example"),
        ("ca", "Subscriu-te aquí al butlletí setmanal"),
        ("id", "Daftar di sini untuk buletin mingguan"),
    ],
)
def test_a_site_speaks_to_its_readers(language: str, line: str) -> None:
    assert _amid(language, line) == "tool"
    assert _below(language, line) == "tool"


def test_keywords_of_uzbek_with_the_apostrophe_of_typewriters() -> None:
    assert _below("uz", "Kalit so'zlar: ko'prik, port, transport") == "tags"


@pytest.mark.cases(
    ("language", "label", "title"),
    [
        ("de", "Advertorial", "Zinsen wie lange nicht mehr bei Nordbank"),
        ("en", "[Sponsored content]", "Ten cars that use hardly any petrol"),
        ("fr", "Contenu sponsorisé", "Les meilleures plages de cet été"),
        ("it", "Contenuto sponsorizzato", "Le spiagge più belle di quest’estate"),
        ("no", "Annonsørinnhold", "Dumper prisene på syden-turer"),
        ("pl", "Materiał sponsorowany", "Jak zaoszczędzić na ogrzewaniu domu"),
        ("ru", "Партнёрский материал", "Как сэкономить на отоплении дома"),
    ],
)
def test_a_title_was_paid_for(language: str, label: str, title: str) -> None:
    headline, *paragraphs = STORIES[language]
    lines = [headline, paragraphs[0], paragraphs[1], label, title, *paragraphs[2:], paragraphs[0][:-1] + " (2)."]
    assert labels_in_order(*lines, language=language)[3:5] == ["tool", "related"]


@pytest.mark.cases(
    ("label", "line"),
    [
        ("Sponsored", "What the state pays for the ferry"),
        ("Sponsored", "The firm that pays for it was not named."),
        ("Advertisement", "Ten islands without a doctor"),
        ("Sponsored", "“Nothing moved without our own boats”"),
        ("Sponsored", "2. Ten villages without a doctor"),
        ("Sponsored", "Ten villages without a doctor:"),
        ("Sponsored", "Ten villages without a doctor,"),
        ("Sponsored", "Maria Lindqvist Novak"),
        ("Sponsored", "Boats run as before"),
    ],
)
def test_what_is_not_a_paid_title_stays(label: str, line: str) -> None:
    story = [
        "Boats run as before",
        "The ferry to the outer islands will sail again from Monday, the harbour office said in a statement on Friday.",
        "Repairs took three months and cost twice as much as the office had expected when they began in the winter.",
        "The state will bear half of the cost of the ferry, and the islands the rest, which they will borrow from a bank.",
        "Nobody on the islands had to leave, as a fishing boat brought food and letters twice a week all the time.",
    ]
    assert labels_in_order(*story[:3], label, line, *story[3:])[4] != "related"


def test_a_place_for_paid_titles_may_be_empty() -> None:
    headline, first, *paragraphs = STORIES["en"]
    story = [headline, first, "Sponsored", first, "Sponsored", "Ten villages without a doctor", *paragraphs, first]
    assert "related" not in labels_in_order(*story)


@pytest.mark.cases(
    ("language", "line", "is_caption"),
    [
        ("de", "Langes Kleid, von NORDA.Foto: Anna Berg. Styling: Lea Kern. Haare: Tom Lind. Make-up: Eva Roth.", True),
        ("en", "The singer at home. Photography: Nikolai von Stern. Hair & Make-up: Ana Lind.", True),
        ("fr", "Veste grise, NORDA. Photo : Anna Berg. Stylisme : Léa Kern. Coiffure : Tom Lind.", True),
        ("de", "Langes Kleid, von NORDA. Foto: Maria Berg, Styling: Lea Kern | Haare: Tom Lind.", True),
        ("de", "Der Verein sammelt weiter, sagte sein Leiter am Montag. Foto: Anna Berg. Text: Tom Lind.", False),
        ("de", "Das Telefon überzeugt in fast allem. Foto: Gut. Ton: Schwach. Akku: Hält zwei Tage.", False),
        ("en", "He named what the museum needs. Photo: new frames. Video: a screen. Audio: better speakers.", False),
    ],
)
def test_a_caption_ends_with_several_credits(language: str, line: str, is_caption: bool) -> None:  # noqa: FBT001
    assert (_amid(language, line) == "caption") is is_caption
