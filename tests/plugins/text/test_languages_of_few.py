"""Stories in languages with few papers, which the libraries take for others or know by name alone: ``few.txt``."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsformat as nf
from newsformat_text._languages._identify import identify

from .texts import paragraphs


Parts = list[tuple[str, str]]


def _parts(block: str) -> tuple[str, Parts]:
    tag, *lines = block.splitlines()
    return tag, [(label, text) for label, _, text in (line.partition(": ") for line in lines)]


BLOCKS = dict(map(_parts, Path(__file__).with_name("few.txt").read_text("utf-8").split("## ")[1:]))
_EXPECTED = {"name", "day"}


def _said(parts: Parts, label: str) -> list[str]:
    return [text for own, text in parts if own == label]


@pytest.mark.cases("tag", BLOCKS)
def test_what_is_printed_around_a_story_is_read(tag: str) -> None:
    parts = BLOCKS[tag]
    article = nf.read(nf.Source.text("\n\n".join(text for own, text in parts if own not in _EXPECTED)), "text")
    assert article.language == tag
    assert [nf.plain(article.headline)] == _said(parts, "headline")
    assert [byline.name for byline in article.bylines] == _said(parts, "name")
    assert article.published is not None
    assert article.published.isoformat()[:16].removesuffix("T00:00") == _said(parts, "day")[0]
    assert paragraphs(article) == _said(parts, "story")


@pytest.mark.cases(
    ("tag", "sentence"),
    [
        ("ba", "Көнө буйы ямғыр яуҙы."),
        ("bo", "པར་འདེབས་ལས་ཁང་གསར་པ་ཞིག་གྲོང་ཁྱེར་དུ་བཙུགས་པ་རེད།"),
        ("br", "Bremañ - emezañ - e rankomp labourat."),
        ("cv", "Кӗр ҫитрӗ, ҫулҫӑсем саралчӗҫ."),
        ("lg", "Ekifaananyi kya kabaka kyatundiddwa mu Kampala."),
        ("mi", "Kāinga Ora i kī kua oti ngā whare."),
        ("tn", "Ditlhogo tsa dikolo di ne tsa kopana kwa Gaborone."),
    ],
)
def test_a_sentence_that_begins_as_a_line_of_a_site_is_of_the_story(tag: str, sentence: str) -> None:
    parts = [(label, text) for label, text in BLOCKS[tag] if label not in _EXPECTED]
    first = [label for label, _ in parts].index("story")
    text = "\n\n".join([text for _, text in [*parts[:first], ("story", sentence), *parts[first:]]])
    assert paragraphs(nf.read(nf.Source.text(text), "text"))[0] == sentence


@pytest.mark.cases(
    ("tag", "text"),
    [
        ("hr", "Gradonačelnik Mađarske dođe u posjet, a građani čekaju pred vijećnicom već od ranog jutra."),
        ("pl", "Czeski premier Zdeněk Černý przyjechał do Gdańska, gdzie zwiedził nowy most nad starym portem."),
        ("vi", "Cầu mới qua cảng cũ chính thức thông xe sáng nay với sự có mặt của hàng trăm người dân, đại diện đá."),
        ("ru", "Новый мост через старую гавань открыли во вторник утром, на церемонию пришли сотни жителей."),
        ("es", "El puente nuevo sobre el puerto viejo se abrió el martes por la mañana ante centenares de vecinos."),
        ("cs", "Lech Wałęsa přijel v pondělí do Brna, kde ve městě navštívil několik věznic i opravené náměstí."),
        ("pl", "Zdeněk Němec, Vítězslav Hašek i Břetislav Kučera zwiedzili Łódź, gdzie będą dłużej pracować."),
        ("hu", "Novak Đoković Belgrádban játszik, Anđelić szerint jó állapotban van, és most is győzni akar."),
        ("sk", "Starosta Đurđević a poslankyňa Anđelić podpísali dohodu, ktorá má priniesť nové pracovné miesta."),
        ("ga", "Bhí Anđelić ag caint le lucht féachana áitiúil agus dúirt sé go raibh áthas ar chách sa bhaile mór."),
        ("fo", "Tað varð játtað á fundinum, at ráðið skal arbeiða víðari við hesum málinum, segði Anđelko Anđelić."),
        (
            "hr",
            "Mađarski premijer Viktor Orbán posjetio je Zagreb, a s njim i János Áder te Márki. Građani su došli na trg.",
        ),
        ("is", "Nýja brúin yfir gömlu höfnina var opnuð á þriðjudagsmorgun að viðstöddum hundruðum íbúa."),
    ],
)
def test_a_neighbour_is_none_of_them(tag: str, text: str) -> None:
    assert identify(text).tag == tag
