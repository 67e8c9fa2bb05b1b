"""Short sentences of a short story go on below adverts, pictures and titles of other stories, in any language."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import paragraphs


STORIES = {
    "bg": (
        (
            "Жерав спря влака край Монтана\nПътнически влак чака половин час край Монтана, защото на линията беше"
            " кацнал жерав.\nРеклама\nПтицата отлетя сама.\nОще по темата\nЩъркел се върна в Плевен"
        ),
        "Птицата отлетя сама.",
    ),
    "fi": (
        (
            "Joutsen pysäytti lautan Kuopiossa\nLautta odotti sunnuntaina puoli tuntia, koska joutsen istui laiturin"
            " edessä eikä lähtenyt.\nMainos\nLintu lähti lopulta itse.\nLautta ehti silti ajoissa.\nLue myös:\n"
            "Hauki nousi veneeseen Vaasassa\nMatkustajat saivat kahvia.\nLuetuimmat\nHirvi ui järven yli"
        ),
        "Matkustajat saivat kahvia.",
    ),
    "hi": (
        (
            "मोर ने रोकी नाव\nवाराणसी में रविवार को एक मोर नाव पर बैठ गया और यात्रियों को आधे घंटे तक इंतजार करना पड़ा।\n"
            "विज्ञापन\nमोर बाद में खुद उड़ गया।\nये भी पढ़ें\nघाट पर लगेगा पुस्तक मेला, तैयारी पूरी\nनाव समय पर घाट पहुंची।\nहमें फॉलो करें"
        ),
        "नाव समय पर घाट पहुंची।",
    ),
    "tr": (
        (
            "Leylek feribotu bekletti\nGelibolu'da pazar günü iskeleye konan leylek yüzünden feribot yarım saat bekledi.\n"
            "REKLAM\nLeylek sonunda kendisi uçtu.\nİLGİLİ HABERLER\nKöprüde koyun sürüsü alarmı\nFeribot saatinde vardı.\nYorumlar"
        ),
        "Feribot saatinde vardı.",
    ),
}


@pytest.mark.cases("tag", STORIES)
def test_sentences_that_are_parted_are_story(tag: str) -> None:
    text, last = STORIES[tag]
    article = nf.read(nf.Source.text(text), "text", {"language": tag})
    assert article.text.split("\n")[-1] == last


def test_a_heading_next_to_such_a_sentence_is_one() -> None:
    text = (
        "Elg stanset toget\nToget til Røros sto stille i en time søndag fordi en elg hadde lagt seg på skinnene.\n"
        "Saken fortsetter under annonsen.\nElgen gikk til slutt av seg selv.\nSov i sporet\nLokføreren hadde først"
        " trodd at elgen var død.\nLes også\nUlv observert ved skolen"
    )
    article = nf.read(nf.Source.text(text), "text", {"language": "no"})
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Heading)] == ["Sov i sporet"]


def test_questions_and_answers_go_on_below_an_advert() -> None:
    text = (
        "Бандурист Остап Лис: «Струна не терпить поспіху»\nМайстер із Тернополя робить бандури сорок років. За цей час"
        " вийшло шістдесят інструментів.\n— Скільки часу йде на одну бандуру?\n— Рік. Дерево має звикнути.\nРеклама\n"
        "— А хто їх купує?\n— Діти. Тобто батьки.\nЧитайте також:\nКобзарський цех набирає учнів\nТепер він чекає на доньку."
    )
    article = nf.read(nf.Source.text(text), "text", {"language": "uk"})
    told = [line for line in article.text.split("\n") if line]
    assert told[1:] == [line for line in text.split("\n")[2:] if line[0] in "—Т"]


LAST = {
    "da": (
        (
            "Gammelt fyrtårn på Vestø bliver til overnatning for vandrere\n"
            "Fyret på Vestø, som har stået mørkt siden 2008, skal fra næste sommer kunne bookes af vandrere.\n"
            "Ombygningen koster 6,2 millioner kroner, og en fond har lovet at betale halvdelen. Der bliver plads til otte.\n"
            "LÆS OGSÅ: Nu kan du sove i et vandtårn\nArtiklen fortsætter under billedet ...\n"
            "Derfor bliver det forbudt at gå på den østlige sti fra april til juli, fremgår det af aftalen.\n"
            "Se også: Ti danske øer, du skal besøge\n"
            "Turistforeningen venter 1.500 overnatninger i det første år. Prisen bliver 350 kroner for en køje.\n"
        ),
        "Nøglen hentes hos købmanden.",
        "\nFå det seneste nye fra Vestø direkte i din indbakke.",
    ),
    "nl": (
        (
            "Gemeente Oosterwold zet oude veerpont weer in de vaart\nMarloes Kremer\n12-03-24, 18:30\n"
            "De veerpont over de Wende, die in 2011 uit de vaart werd genomen, gaat komende zomer weer varen.\n"
            "Tekst gaat verder onder de foto.\nDe pont op de helling bij de werf. © Frans Nikkels\n"
            "De pont vaart straks van april tot oktober, zes dagen per week. Een enkeltje gaat twee euro kosten.\n"
        ),
        '"Fietsers mogen voor."',
        (
            "\nLees ook:\nPREMIUM\nWaarom steeds meer dorpen een eigen veer willen\n"
            "Volgens wethouder Anneke Dijkstra is er genoeg belangstelling: op de vacature kwamen elf reacties.\n"
            "De eerste afvaart is op 12 april.\nLog in of maak een account aan en mis niks meer van de sterren."
        ),
    ),
}


@pytest.mark.cases("tag", LAST)
def test_what_one_said_and_a_short_last_sentence_stay_among_boxes_of_the_site(tag: str) -> None:
    above, sentence, below = LAST[tag]
    text = above + sentence + below
    assert sentence in paragraphs(nf.read(nf.Source.text(text), "text", {"language": tag}))
