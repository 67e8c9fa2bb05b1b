"""Short sentences of a short story go on below adverts, pictures and titles of other stories, in any language."""

from __future__ import annotations

import pytest

import newsformat as nf


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


@pytest.mark.parametrize("tag", STORIES)
def test_sentences_that_are_parted_are_story(tag: str) -> None:
    text, last = STORIES[tag]
    article = nf.read(nf.Source.text(text), "text", {"language": tag})
    assert article.text.split("\n")[-1] == last


def test_a_heading_beside_such_a_sentence_is_one() -> None:
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
