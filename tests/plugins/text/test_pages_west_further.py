"""Pages of small outlets: paywalls, pictures from the archive, what stands where the headline or its byline should."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import ENGLISH, GERMAN, body, labels, paragraphs, read


@pytest.mark.cases(
    ("language", "line"),
    [
        ("eu", "Suscríbete a nuestra newsletter"),
        ("gl", "Te puede interesar"),
        ("cy", "Comments are closed"),
        ("ga", "Share this article"),
        ("fo", "Læs også"),
    ],
)
def test_sites_in_a_small_language_may_have_buttons_in_the_large_one_beside_it(language: str, line: str) -> None:
    assert labels([*STORIES[language], line], language)[line] not in {"body", "lead", "subheading"}


STORIES = {
    "eu": [
        "Udalak esklusa berria ireki du",
        "Udalak esklusa berria ireki zuen astelehenean portu zaharrean, uraren bulegoak jakinarazi duenez.",
        "Ura bi metro gorago dago orain, eta ontziak berriro dabiltza, esan zuen bozeramaileak.",
    ],
    "gl": [
        "A vila abre unha nova esclusa",
        "A vila abriu o luns unha nova esclusa no porto vello, segundo informou a oficina da auga pola tarde.",
        "A auga está agora dous metros máis alta e os barcos navegan outra vez, explicou o voceiro do concello.",
    ],
    "cy": [
        "Y dref yn agor loc newydd",
        "Agorodd y dref loc newydd yn yr hen harbwr ddydd Llun, meddai swyddfa'r dŵr mewn datganiad.",
        "Mae'r dŵr ddau fetr yn uwch erbyn hyn, ac mae'r cychod yn hwylio eto, meddai llefarydd.",
    ],
    "ga": [
        "Osclaíonn an baile loc nua",
        "D’oscail an baile loc nua sa seanchuan Dé Luain, a dúirt oifig an uisce i ráiteas tráthnóna.",
        "Tá an t-uisce dhá mhéadar níos airde anois, agus tá na báid ag seoladh arís, a dúirt urlabhraí.",
    ],
    "fo": [
        "Býurin letur nýggja slúsu upp",
        "Býurin læt mánadagin nýggja slúsu upp í gomlu havnini, segði vatnskrivstovan í tíðindaskrivi.",
        "Vatnið er nú tveir metrar hægri, og skipini sigla aftur, sigur talsmaður fyri kommununa.",
    ],
}


@pytest.mark.cases(
    ("language", "shown"),
    [
        ("en", "The old lock at dusk. HNA File Photo"),
        ("en", "The lock at the old harbour. Stock photo"),
        ("de", "Die alte Schleuse am Hafen. Archivfoto"),
        ("de", "Schleuse im Nebel – Symbolbild"),
        ("sv", "Slussen i hamnen i skymning. HN-foto"),
        ("sv", "Slussen i hamnen. Arkivbild"),
        ("no", "Slusen i havna. Illustrasjonsfoto"),
        ("fi", "Sulku satamassa iltahämärässä. Arkistokuva."),
        ("nl", "De sluis in de haven. Archiefbeeld"),
        ("fr", "L'écluse du vieux port. Photo d'archives"),
        ("it", "La chiusa del porto. Immagine di repertorio"),
        ("pt", "A eclusa do porto. Imagem ilustrativa"),
    ],
)
def test_a_picture_from_the_archive_is_a_caption(language: str, shown: str) -> None:
    assert labels([ENGLISH[0], shown, *ENGLISH[1:]], language)[shown] == "caption"


def test_a_sentence_that_only_speaks_of_a_file_photo_is_story() -> None:
    told = "The mayor said that nobody had asked the office before it printed her file photo."
    assert told in paragraphs(read("\n\n".join([*ENGLISH, told])))


@pytest.mark.cases(
    ("language", "line"),
    [
        ("en", "The rest of this article is available to subscribers."),
        ("de", "Dieser Beitrag ist unseren Abonnenten vorbehalten."),
        ("pt", "Artigo exclusivo para os nossos assinantes"),
        ("ca", "Aquest article és només per a subscriptors."),
        ("fi", "Tämä sisältö on lehden tilaajille."),
        ("sv", "Den här texten är bara för våra prenumeranter."),
    ],
)
def test_below_what_is_for_subscribers_alone_stands_no_story(language: str, line: str) -> None:
    lines = [*ENGLISH, line, "Eight weeks for a song, and all of it on every screen."]
    assert paragraphs(read("\n\n".join(lines), language)) == ENGLISH[1:]


def test_what_is_for_subscribers_is_no_headline_below_the_first_paragraph() -> None:
    told = (
        "A cidade abriu na segunda-feira uma nova eclusa no porto velho, disse a repartição das águas à noite. A água"
        " está agora dois metros mais alta, e os barcos navegam outra vez, como há muitos anos ninguém via por ali."
    )
    lines = [told, "Artigo exclusivo para os nossos assinantes", "Já é assinante? Entre com a sua conta para ler mais."]
    article = read("\n".join(lines), "pt")
    assert nf.plain(article.headline) == ""
    assert paragraphs(article) == [told]


@pytest.mark.cases(
    "told",
    [
        "The article said that the paper has lost half of its subscribers since the lock was closed.",
        "“This story is for subscribers,” the mayor joked, and went on board.",
        "The harbour magazine, which printed the story first, has four thousand subscribers in town.",
    ],
)
def test_a_sentence_on_subscribers_is_story(told: str) -> None:
    assert told in body(read("\n\n".join([*ENGLISH[:2], told, ENGLISH[2]])))


@pytest.mark.cases(
    ("language", "line"),
    [
        ("sv", "Läs webbnyheterna för endast 13,90 € /månad"),
        ("es", "Suscríbete por 1 € al mes"),
        ("fr", "Accès à tout dès 1 € par mois"),
        ("is", "Kauptu áskrift fyrir 2.990 kr. á mánuði"),
    ],
)
def test_what_it_costs_to_read_on_is_no_story(language: str, line: str) -> None:
    assert paragraphs(read("\n\n".join([*ENGLISH, line]), language)) == ENGLISH[1:]


def test_a_sentence_at_the_end_that_says_what_a_month_costs_is_story() -> None:
    told = "A berth costs 400 euros per month."
    assert told in paragraphs(read("\n\n".join([*ENGLISH, told])))


def test_a_list_that_counts_down_to_the_end_of_comments_is_what_readers_say() -> None:
    said = ["1. Nobody asked us about that lock", "2. who pays for it, i wonder", "3. well done."]
    found = labels([*ENGLISH, *said, "Comments are closed."])
    assert [found[line] for line in said] == ["comments"] * 3


def test_a_list_that_a_colon_announces_is_story_above_the_comments() -> None:
    items = ["1. The lock opens at six.", "2. It closes at ten."]
    found = labels([*ENGLISH, "The rules are:", *items, "Comments are closed."])
    assert [found[line] for line in items] == ["list"] * 2


def test_a_word_in_brackets_is_no_headline() -> None:
    article = read("\n\n".join(["(ACME)", "(ACME)", "newsroom@harbour.example", *ENGLISH[1:]]))
    assert nf.plain(article.headline) == ""
    assert paragraphs(article) == ENGLISH[1:]


def test_the_headline_stands_below_a_word_in_brackets() -> None:
    assert nf.plain(read("\n\n".join(["(PHOTOS)", *ENGLISH])).headline) == ENGLISH[0]


def test_a_caption_above_its_own_credit_is_no_headline() -> None:
    shown = "Barges wait in front of the new lock at the old harbour. (©Ann Lee)"
    assert labels([shown, "(©Ann Lee)", *ENGLISH[1:]])[shown] == "caption"


def test_a_first_sentence_that_the_paragraph_below_begins_with_is_the_headline() -> None:
    first = "The town opened a new lock at the old harbour on Monday."
    below = f"{first} The water is two metres higher than last year, and the ferries are running again."
    article = read(f"{first}\n\n{below}")
    assert nf.plain(article.headline) == first
    assert paragraphs(article) == [below]


def test_a_name_and_a_day_stand_above_a_headline_that_names_a_film() -> None:
    article = read("\n\n".join(["Ann Lee", "Feb 7, 2012", "VIDEO: Town opens its new lock", *ENGLISH[1:]]))
    assert nf.plain(article.headline) == "VIDEO: Town opens its new lock"
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]


@pytest.mark.cases("line", ["di mad", "di lca/mad"])
def test_small_letters_sign_between_headline_and_dateline(line: str) -> None:
    first = "Milano, 1 mag. (LaPresse) - La città ha aperto una nuova chiusa nel porto vecchio, ha detto l'ufficio."
    article = read(f"La città apre una chiusa\n\n{line}\n\n{first}", "it")
    assert article.dateline is not None
    assert article.dateline.place == "Milano"
    assert paragraphs(article)[0].endswith("ha detto l'ufficio.")


def test_a_role_and_a_town_in_brackets_are_no_name() -> None:
    (byline,) = read("\n\n".join([*ENGLISH, "Reporter (Lockton)"])).bylines
    assert (byline.name, byline.role, byline.location) == ("", "Reporter", "Lockton")


def test_sections_behind_a_day_that_nobody_signs_before_are_no_author() -> None:
    lines = [STORIES["ga"][0], "by | Sep 3, 2019 | Nuacht, Scoileanna Nua, Tuismitheoirí", *STORIES["ga"][1:]]
    assert read("\n\n".join(lines), "ga").bylines == ()


@pytest.mark.cases("line", ["Interview: Olaf Strand – Präsident der Kammer", "Interview Olaf Strand, trainer"])
def test_who_answers_in_an_interview_signs_nothing(line: str) -> None:
    assert read("\n\n".join([*GERMAN, line, GERMAN[2]]), "de").bylines == ()


def test_who_asks_in_an_interview_signs_it() -> None:
    (byline,) = read("\n\n".join([*GERMAN, "Interview: Olaf Strand"]), "de").bylines
    assert byline.name == "Olaf Strand"


def test_a_button_behind_a_name_is_none_of_it() -> None:
    (byline,) = read("\n\n".join([GERMAN[0], "von Anna Berg schließen", *GERMAN[1:]]), "de").bylines
    assert byline.name == "Anna Berg"


@pytest.mark.cases("lines", [["Redacció", "16/01/2026 - 12:14"], ["Escrit per"]])
def test_a_day_or_a_word_for_authors_right_above_the_story_is_no_headline(lines: list[str]) -> None:
    article = read("\n".join([*lines, *ENGLISH[1:]]), "ca")
    assert nf.plain(article.headline) == ""
    assert (article.published is not None) == (len(lines) > 1)


def test_the_name_of_a_file_may_have_brackets() -> None:
    assert nf.plain(read("\n\n".join(["Harbour_lock_final_(6).png", *ENGLISH[1:]])).headline) == ""


def test_a_caption_under_the_deck_is_no_point_of_the_story() -> None:
    deck, shown = "Barges pass again at the old harbour, two metres higher", "Town opens new lock / Foto: Cortesía"
    lines = [ENGLISH[0], deck, shown, "Por: Ana Laguna", *ENGLISH[1:]]
    article = read("\n\n".join(lines), "es")
    assert nf.plain(article.subhead) == deck
    assert labels(lines, "es")[shown] == "caption"


def test_the_headline_may_stand_below_the_only_paragraph() -> None:
    told = (
        "Although most of the boats are at sea, and so few people were there, the town opened its new lock at the old"
        " harbour on Monday, and the mayor was the first to pass it with the ferry, said the office on Tuesday."
    )
    article = read(f"{told}\nThe mayor passes the new lock first\nBy Ann Lee")
    assert nf.plain(article.headline) == "The mayor passes the new lock first"
    assert paragraphs(article) == [told]


def test_another_title_below_the_only_paragraph_is_not_its_headline() -> None:
    article = read(f"{ENGLISH[1]} {ENGLISH[2]} Nobody was hurt.\nBakers ask for more sugar in spring\n3 March 2024")
    assert nf.plain(article.headline) == ""


def test_a_paragraph_above_the_headline_in_its_words_is_story() -> None:
    told = (
        "La alcaldesa Ana Laguna anunció ayer en su mensaje que la esclusa del puerto viejo abre de nuevo este lunes."
        " También pidió vivir esta fiesta sin ruido, y dio las gracias a quienes la habían construido en nueve años."
    )
    lines = [told, "La alcaldesa pide vivir la fiesta de la esclusa sin ruido", "Ana Laguna habló con El Puerto."]
    article = read("\n".join(lines), "es")
    assert nf.plain(article.headline) == lines[1]
    assert told in paragraphs(article)


def test_teasers_that_are_cut_off_below_titles_of_others_are_no_story() -> None:
    teasers = ["A change in the rules rarely makes headlines....", "The show is on at the harbour again..."]
    lines = [*ENGLISH, "Related", "Bakers ask for more sugar", teasers[0], "Ferry line buys two ships", teasers[1]]
    assert not {*teasers} & {*body(read("\n\n".join(lines)))}


@pytest.mark.cases("line", ["Fyrri greinUppfært: Nýr bátur", "Næsta greinVeður versnar á morgun"])
def test_stories_before_and_after_are_related_in_icelandic(line: str) -> None:
    assert labels([*ENGLISH, line], "is")[line] == "related"


def test_two_who_report_sign_with_small_letters_behind_the_last_sentence() -> None:
    last = f"{GERMAN[2]} Verletzt wurde niemand. Fib/Eß"
    assert len(body(read("\n\n".join([*GERMAN[:2], last, "Kommentare"]), "de"))) == 2


def test_a_text_for_the_registered_is_no_story_either() -> None:
    line = "Der gesamte Beitrag ist nur für registrierte Leser sichtbar."
    assert line not in body(read("\n\n".join([*GERMAN, line]), "de"))


def test_a_paragraph_below_a_word_on_subscribers_is_story() -> None:
    lines = [*ENGLISH[:2], "This article is for subscribers.", ENGLISH[2]]
    assert paragraphs(read("\n\n".join(lines))) == ENGLISH[1:]


def test_a_title_that_is_cut_off_stands_above_the_whole_one() -> None:
    lines = ["Town opens new lock at the old har...", ENGLISH[0], "Monday Apr 3", *ENGLISH[1:]]
    article = read("\n\n".join(lines))
    assert nf.plain(article.headline) == ENGLISH[0]
    assert body(article) == ENGLISH[1:]


def test_the_kind_of_article_may_have_a_stop_below_the_headline() -> None:
    assert "Kommentar." not in body(read("\n".join([GERMAN[0], "Kommentar.", *GERMAN[1:]]), "de"))


def test_for_whom_it_was_written_stands_below_a_name_that_occurs_twice() -> None:
    lines = [ENGLISH[0], "Ann Lee", "Ann Lee", "Collaboration spéciale", *ENGLISH[1:]]
    assert labels(lines, "fr")["Collaboration spéciale"] == "byline"


def test_the_only_sentence_above_a_desk_is_no_headline() -> None:
    told = f"{ENGLISH[1][:-1]}, and so did the mayor, who was on board of the first ferry that passed it at noon."
    article = read(f"{told}\n\nNewsroom")
    assert nf.plain(article.headline) == ""
    assert paragraphs(article) == [told]
