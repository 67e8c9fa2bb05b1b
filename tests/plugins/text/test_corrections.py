"""What a paper says was wrong in its story is a note of the role of a correction, and none of its text."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import labels, read, story


TITLE = "Elmwood lock reopens after a winter of repairs"
STORY = [
    "The lock at Elmwood reopened on Tuesday after a winter of repairs that cost the county about two million pounds.",
    "Boats waited for hours at the lower gate, and the keeper, Ann Doyle, let the first of them in shortly after nine.",
    "Repairs to the towpath go on until June, the county engineer said, and walkers are sent over the old bridge.",
]
CORRECTIONS = [
    ("en", "Correction: An earlier version of this article gave the wrong name of the keeper of the lock."),
    ("en", "Correction, 12 May 2026: The keeper of the lock is Ann Doyle, not Anna Doyle."),
    ("en", "Correction (12 May 2026, 10:30): The keeper of the lock is Ann Doyle, not Anna Doyle."),
    ("de", "Korrektur: In einer früheren Fassung dieses Artikels stand, die Schleuse sei drei Jahre zu gewesen."),
    ("da", "Rettelse: I en tidligere udgave af artiklen stod der, at slusen var lukket i tre år."),
    ("sv", "Rättelse: I en tidigare version av artikeln stod att slussen var stängd i tre år."),
    ("fr", "Rectificatif : une version précédente de cet article donnait un nom erroné au gardien de l'écluse."),
    ("es", "Corrección: una versión anterior de este artículo daba mal el nombre del guarda de la esclusa."),
    ("ca", "Correcció: una versió anterior d'aquest article donava malament el nom del guarda de la resclosa."),
    ("cs", "Oprava: V původní verzi článku bylo chybně uvedeno, že zdymadlo bylo zavřené tři roky."),
    ("sr", "Исправка: У претходној верзији текста погрешно је наведено да је устава била затворена три године."),
    ("bg", "Поправка: В предишна версия на статията беше посочено грешно име на пазача на шлюза."),
    ("uk", "Уточнення: У попередній версії статті помилково йшлося про те, що шлюз був закритий три роки."),
    ("fi", "Oikaisu: Jutun aiemmassa versiossa sulunvartijan nimi oli virheellisesti Anna Doyle."),
    ("lt", "Patikslinimas: Ankstesnėje straipsnio versijoje klaidingai nurodyta, kad šliuzas buvo uždarytas trejus metus."),
    ("el", "Διόρθωση: Σε προηγούμενη έκδοση του άρθρου αναφερόταν λανθασμένα το όνομα του φύλακα."),
    ("en", "*An earlier version of this story gave the wrong name of the keeper."),
    ("de", "Anmerkung der Redaktion: In einer früheren Version stand, die Schleuse sei drei Jahre zu gewesen."),
    ("pt", "Nota da redação: uma versão anterior deste texto dava o nome errado ao guarda da eclusa."),
    ("it", "Nota della redazione: in una versione precedente di questo articolo il nome era sbagliato."),
    ("nl", "Aanvulling 16:05: in een eerdere versie van dit artikel stond een verkeerde naam."),
    ("cs", "Poznámka redakce: V dřívější verzi článku bylo chybné jméno hrázného."),
    ("ro", "Nota redacției: într-o versiune anterioară a articolului numele era greșit."),
    ("ru", "От редакции: в предыдущей версии текста было указано неверное имя смотрителя."),
    ("ar", "تصحيح: ذكرت نسخة سابقة من هذا المقال أن السد أغلق ثلاث سنوات، والصحيح سنتان."),
    ("fa", "اصلاحیه: در نسخه قبلی این گزارش نام نگهبان به اشتباه نوشته شده بود."),
    ("ur", "تصحیح: اس خبر کے پہلے ورژن میں نگران کا نام غلط لکھا گیا تھا۔"),
    ("he", "תיקון: בגרסה קודמת של הכתבה נכתב בטעות שמו של השומר."),
    ("hi", "सुधार: इस खबर के पहले संस्करण में रखवाले का नाम गलत था।"),
    ("bn", "সংশোধনী: আগের সংস্করণে রক্ষীর নাম ভুল লেখা হয়েছিল।"),
    ("ta", "திருத்தம்: முந்தைய பதிப்பில் காவலரின் பெயர் தவறாக இருந்தது."),
    ("th", "แก้ไข: ข่าวฉบับก่อนหน้าระบุชื่อผู้ดูแลประตูน้ำผิด"),
    ("zh", "更正：本文早前版本误写了管理员的姓名。"),
    ("ja", "【訂正】当初の記事で管理人の名前が誤っていました。"),
    ("ko", "[바로잡습니다] 앞서 보도한 기사에서 관리인의 이름을 잘못 썼습니다."),
    ("hy", "Ուղղում. նախորդ տարբերակում սխալ էր գրված պահակի անունը։"),
    ("ka", "შესწორება: წინა ვერსიაში დარაჯის სახელი შეცდომით ეწერა."),
    ("am", "እርማት፦ በቀድሞው ዘገባ የጠባቂው ስም በስህተት ተገልጾ ነበር።"),
]  # fmt: skip


@pytest.mark.cases(("language", "correction"), CORRECTIONS)
def test_a_correction_amid_or_below_the_story_is_a_note(language: str, correction: str) -> None:
    for lines in ([*STORY[:2], correction, STORY[2]], [*STORY, correction]):
        article = read("\n".join([TITLE, *lines]), language)
        assert story(article) == STORY
        assert [(note.role, note.text) for note in article.notes] == [("correction", correction)]


@pytest.mark.cases(
    ("language", "correction"),
    [
        ("en", "This story has been corrected to show that the repairs cost two million pounds."),
        ("de", "In einer früheren Fassung des Artikels stand, die Schleuse sei drei Jahre zu gewesen."),
        ("fi", "Juttua muokattu 12.5. klo 16.05: korjattu sulunvartijan nimi."),
        ("fr", "Une première version de cet article donnait un nom erroné au gardien de l'écluse."),
        ("da", "I en tidligere version af artiklen stod der et forkert navn. Det er nu rettet."),
        ("no", "I en tidligere versjon av saken sto det feil navn. Dette er nå rettet."),
        ("hu", "A cikk korábbi változatában rosszul szerepelt a zsilipőr neve."),
        ("uk", "У попередній версії тексту було вказано неправильне ім'я доглядача."),
        ("he", "בגרסה קודמת של הכתבה הופיע שם אחר של השומר."),
        ("zh", "本文较早版本写错了管理员的姓名。"),
        ("ko", "앞서 보도한 기사에서 관리인의 이름이 달랐습니다."),
    ],
)
def test_it_may_be_told_by_a_sentence_below_the_story(language: str, correction: str) -> None:
    article = read("\n".join([TITLE, *STORY, correction]), language)
    assert story(article) == STORY
    assert [(note.role, note.text) for note in article.notes] == [("correction", correction)]


def test_a_heading_may_stand_over_it() -> None:
    correction = (
        "An earlier version of this article gave the wrong name of the keeper, who is called Ann Doyle, not Anna."
    )
    article = read("\n".join([TITLE, *STORY, "Correction", correction]))
    assert story(article) == STORY
    assert [note.text for note in article.notes] == [correction]


@pytest.mark.cases(
    ("language", "line"),
    [
        (
            "en",
            "An earlier version of the report said that the lock was safe, and the county engineer has withdrawn it.",
        ),
        (
            "ru",
            "В первоначальной версии текста договора речь шла о трёх годах, и лодочники не могли с этим согласиться.",
        ),
        (
            "en",
            "Correction: the market for boats fell by a tenth in May and has not come back to where it was in spring.",
        ),
        ("cs", "Oprava: zdymadlo zavřou na tři roky a loďky budou muset čekat pod jezem, řekl starosta v úterý večer."),
        ("bg", "Поправка: депутатите приеха данъкът върху лодките да падне наполовина още от първи януари догодина."),
        ("hi", "सुधार: सरकार हर साल नहर की रिपोर्ट प्रकाशित करेगी और कमियां बताएगी, मंत्री ने कहा।"),
        ("th", "แก้ไข: กฎหมายเดิมที่ผิดพลาดจะถูกแทนที่ด้วยกฎหมายใหม่ที่ชัดเจนกว่าเดิม"),
        (
            "ja",
            "訂正：水門の閉鎖は当初の予定の三年から二年に短くなり、船頭たちは来年の春には戻れると市長が火曜日に語った。",
        ),
        ("tr", "Düzeltme: borsada tekne hisseleri mayısta onda bir geriledi ve bahardaki düzeyine henüz dönmedi bile."),
    ],
)
def test_such_a_word_before_what_is_no_mistake_is_of_the_story(language: str, line: str) -> None:
    article = read("\n".join([TITLE, *STORY[:2], line, STORY[2]]), language)
    assert line in story(article)


def test_which_version_of_a_text_is_the_first_may_be_told_last() -> None:
    line = "此文最初的版本写于1920年，后来多次修改。"
    assert labels([TITLE, *STORY, line], "zh")[line] != "note"


def test_a_subheading_may_be_such_a_word() -> None:
    assert labels([TITLE, *STORY[:2], "Oprava", *STORY[::-1]], "cs")["Oprava"] == "subheading"


def test_a_writer_that_has_no_place_for_it_says_so() -> None:
    article = read("\n".join([TITLE, *STORY, CORRECTIONS[0][1]]))
    report = nf.Report()
    nf.write(article, "markdown", report=report)
    written = nf.write(article, "json")
    assert CORRECTIONS[0][1].encode() in written
    assert CORRECTIONS[0][1].encode() in nf.write(article, "markdown") or any(
        "notes" in loss.what for loss in report.losses
    )
