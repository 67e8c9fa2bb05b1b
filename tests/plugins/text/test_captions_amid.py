"""Captions, pointers and buttons amid stories, most in scripts of the East, and lines of the same look that are none."""

from __future__ import annotations

import pytest

from .texts import ENGLISH, GERMAN, labels


SPANISH = [
    "La ciudad abre una nueva esclusa en el puerto viejo",
    "La ciudad de Lomas Altas abrió el lunes una nueva esclusa en el puerto viejo, según un comunicado del concejo.",
    "El agua está dos metros más alta que el año pasado y los transbordadores funcionan de nuevo, dijo el capitán.",
]


STORIES = {
    "ar": (
        "الميناء يفتح البوابة القديمة",
        "فتحت إدارة الميناء صباح اليوم البوابة القديمة بعد أعمال ترميم دامت ثلاثة أشهر وكلفت نحو أربعة ملايين دينار.",
        "وقال الربان إن العبارة تنقل أربعين راكبا وست سيارات في كل رحلة.",
    ),
    "ko": (
        "해협 여객선 운항 재개",
        "항만 당국은 석 달 동안 수리를 마친 여객선이 이번 주부터 하루 네 차례 섬으로 다시 운항한다고 12일 밝혔다.",
        "선장은 한 번에 승객 마흔 명과 차량 여섯 대를 태울 수 있다고 설명했다.",
    ),
    "ja": (
        "海峡の渡し船、運航再開",
        "港務局は12日、修理を終えた渡し船が今週から一日四往復で島への運航を再開すると発表した。",
        "船長は、一度に四十人の乗客と六台の車を運べると説明した。",
    ),
    "zh": (
        "海峡渡轮恢复通航",
        "港务局表示，停驶三个月的渡轮完成整修，本周起每天往返离岛四趟，每趟可载四十名乘客与六辆汽车。",
        "船长说，旅客可以在码头的窗口买票，冬天的最后一班船改为下午五点开船。",
    ),
}


def _taken(language: str, *lines: str) -> list[str]:
    """Return what *lines*, amid the story of *language*, are taken for."""
    headline, first, second = STORIES[language]
    found = labels([headline, first, *lines, second], language)
    return [found[line] for line in lines]


@pytest.mark.cases(
    ("language", "line", "label"),
    [
        ("ar", "مسافرون عند البوابة القديمة صباح اليوم (رويترز)", "caption"),
        ("ar", "مسافرون عند البوابة القديمة – رويترز", "caption"),
        ("ar", "وفد الميناء عند البوابة. رويترز", "caption"),
        ("ko", "다시 뜬 여객선 전경. 연합뉴스", "caption"),
        ("ko", "12일 선착장에서 승객들이 여객선을 기다리고 있다. 연합뉴스", "caption"),
        ("ko", "선장이 12일 갑판에서 손을 흔들고 있다. 나루시 제공", "caption"),
        ("ko", "다시 뜬 여객선 전경 ⓒ나루시", "caption"),
        ("ko", "☞ 부산 지하철 요금 내년 오른다", "related"),
        ("ja", "＞＞市立美術館、改修で半年休館へ", "related"),
        ("ja", "写真1/3", "tool"),
        ("ja", "［広告］", "tool"),
        ("zh", "旅客在码头候船。 新华社发", "caption"),
        ("zh", "旅客在碼頭候船。翻攝自網頁", "caption"),
        ("zh", "新码头效果图", "caption"),
    ],
)
def test_lines_between_paragraphs_are_labelled(language: str, line: str, label: str) -> None:
    assert _taken(language, line) == [label]


@pytest.mark.cases(
    ("language", "line"),
    [
        ("ar", "وأكدت الإدارة أن البوابة لن تغلق (رويترز)"),
        ("ar", "وأكدت الإدارة أن البوابة لن تغلق - رويترز"),
        ("ko", "모두 다 무료 제공"),
        ("zh", "一张效果图引发的讨论"),
    ],
)
def test_what_tells_something_is_of_the_story(language: str, line: str) -> None:
    assert _taken(language, line)[0] in {"body", "subheading"}


@pytest.mark.cases(
    ("language", "heading", "titles"),
    [
        ("ja", "港に関するその他のニュース", ("市立美術館、改修で半年休館へ", "駅前の再開発、計画を見直し")),
        ("ko", "김하늘 기자의 다른 기사", ("시립미술관 6개월 휴관…리모델링 착수", "부산 지하철 요금 내년 오른다")),
    ],
)
def test_titles_under_a_heading_that_is_told_by_its_end(language: str, heading: str, titles: tuple[str, str]) -> None:
    assert _taken(language, heading, *titles) == ["related-heading", "related", "related"]


_FERRY = (
    "Ferry sails again",
    "The ferry to the outer islands will sail again from Monday, the harbour office said in a statement on Friday.",
    "Repairs took three months and cost twice as much as the office had expected when they began in the winter.",
)


@pytest.mark.cases(
    ("language", "line"),
    [
        ("fr", "Le bac au port, mercredi. Photo archives Gazette du port"),
        ("fr", "Les passagers attendent. Photo Gazette /Anne LEGRAND"),
        ("fr", "La foule devant la mairie. | Gazette-du-Port"),
        ("es", "La alcaldesa durante la rueda de prensa. / A. P."),
        ("es", "Los bomberos en el muelle. | A. P."),
        ("hu", "A komp a kikötőben Fotó: Kikötői Hírek"),
        ("pl", "Prom w porcie Fot. Kurier Portowy"),
    ],
)
def test_who_took_a_picture_may_stand_behind_a_stop_or_bar_alone(language: str, line: str) -> None:
    assert labels([*_FERRY[:2], line, _FERRY[2]], language)[line] == "caption"


@pytest.mark.cases(
    ("language", "line"),
    [
        ("fr", "Photo à l'appui, la capitaine a montré jeudi au conseil ce que la tempête a laissé du vieux quai."),
        ("es", "La alcaldesa habló en el muelle. Después se fue a ver los barcos con el señor A. P."),
        ("fr", "Le port ferme ses portes. | Lire la suite"),
        ("fr", "Le port renaît. Photos d'archives et récits de pêcheurs"),
        ("en", "No more excuses. Photo Finish in the council race"),
        ("en", "What now? | The harbour master's answer"),
        ("es", "¡Vaya susto! Video: así cayó el puente"),
        ("fr", "« Je pars demain » (source : AFP)"),
        ("es", "Habitantes: 12.000 (Fuente: INE)"),
        ("es", "1. Puerto Viejo, 12.000 habitantes (Fuente: INE)"),
        ("de", "Vor 20 Jahren"),
        ("de", "Gold! Berg/Lind Olympiasieger"),
        ("en", "Is it true? Photos Prove It"),
        ("en", "20 years ago"),
    ],
)
def test_a_sentence_of_the_same_look_is_none(language: str, line: str) -> None:
    assert labels([*_FERRY[:2], line, _FERRY[2]], language)[line] not in {"caption", "tool"}


@pytest.mark.cases(
    ("language", "caption", "credit"),
    [
        ("en", "Boats wait at the gate on Monday.", "Ann Lee, AP"),
        ("en", "A man looks at the river from the old bridge.", "Tom Berg, Reuters"),
        ("de", "Boote warten am Montag vor dem Tor.", "Anna Berg, dpa"),
        ("es", "Barcos esperan ante la puerta el lunes.", "Ana Prieto, EFE"),
    ],
)
def test_a_photographer_and_an_agency_may_be_separated_by_a_comma(language: str, caption: str, credit: str) -> None:
    first, *story = {"en": ENGLISH, "de": GERMAN, "es": SPANISH}[language]
    found = labels([first, *story, caption, credit, *story[::-1]], language)
    assert [found[line] for line in (caption, credit)] == ["caption", "caption"]


@pytest.mark.cases("line", ["Anna Lee, Lockton", "Anna Lee, mayor of Lockton", "Boats and ferries, AP"])
def test_a_name_and_a_place_within_the_story_are_no_credit(line: str) -> None:
    assert labels([*ENGLISH, "Boats wait at the gate on Monday.", line, *ENGLISH[:0:-1]])[line] != "caption"


def test_a_list_of_reporters_and_agencies_amid_the_story_is_no_credit() -> None:
    rows = ["Ann Lee, Reuters", "Tom Berg, AP"]
    found = labels([*ENGLISH, "The winners of the prize are:", *rows, *ENGLISH[:0:-1]])
    assert "caption" not in found.values()


def test_the_paragraph_above_such_a_credit_is_no_caption_if_it_is_long() -> None:
    paragraph = "The ferries had stood still since the autumn, when the old gate broke in the worst storm of the year."
    found = labels([*ENGLISH, paragraph, "Ann Lee, AP", "The keeper said that he was glad to have his work again."])
    assert found[paragraph] == "body"
