"""Buttons that no phrase tells, what sites say of what they publish, and notes on who signs by one name."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import body


STORY = (
    "The ferry to Lockton is back in service after three weeks, the harbour board said on Monday.",
    "Its two engines were taken out and rebuilt in the yard at Eastport, which cost 40,000 euros.",
    "Passengers had to go by bus around the bay, and many of them were an hour late each morning.",
)
LAST = "The next crossing leaves at six, and from June on there will be one more of them in the evening."


def read(*lines: str, language: str = "en") -> nf.Article:
    return nf.read(nf.Source.text("\n".join(("Ferry is back in service", *lines))), "text", {"language": language})


@pytest.mark.cases(
    "button",
    ["Report this comment", "Share & save", "Print this page", "Image 2 of 5", "Login or register to post comments"],
)
def test_short_lines_of_words_of_buttons_are_left_out(button: str) -> None:
    assert body(read(STORY[0], button, *STORY[1:])) == [*STORY]


@pytest.mark.cases("line", ["and or", "If you are in the harbour:"])
def test_short_lines_that_are_no_disclaimers_stay(line: str) -> None:
    assert line in body(read(STORY[0], line, *STORY[1:]))


@pytest.mark.cases(
    ("language", "line"),
    [
        ("en", "The opinions expressed here do not necessarily reflect those of the Harbour Times."),
        ("en", "This article does not constitute financial advice."),
        ("de", "Namentlich gekennzeichnete Beiträge geben nicht unbedingt die Meinung der Redaktion wieder."),
        ("fr", "Les propos tenus dans cette tribune n'engagent que leur auteur."),
        ("es", "Las opiniones de los columnistas no reflejan necesariamente la postura de este diario."),
        ("pt", "Este texto não reflete, necessariamente, a opinião deste jornal."),
        ("it", "Le opinioni qui espresse non riflettono necessariamente la linea del giornale."),
        ("nl", "De auteur vertolkt niet noodzakelijk de mening van de redactie."),
        ("pl", "Publikowane opinie nie muszą odzwierciedlać stanowiska redakcji."),
        ("am", "ይህ ጽሑፍ የዝግጅት ክፍሉን አቋም አያንፀባርቅም።"),
        ("ar", "المقال يعبّر عن رأي كاتبه ولا يلزم الصحيفة."),
        ("ar", "كل ما ينشر من تعليقات لا يعبّر بأي شكل من الأشكال عن رأي الموقع."),
        ("be", "Меркаванне аўтара можа не супадаць з пазіцыяй рэдакцыі."),
        ("gu", "આ લેખમાં રજૂ થયેલા લેખકના અંગત વિચારો છે."),
        ("hy", "Հեղինակի կարծիքը կարող է չհամընկնել խմբագրության դիրքորոշմանը։"),
        ("ka", "ავტორის მოსაზრება შესაძლოა არ ემთხვეოდეს რედაქციის პოზიციას."),
        ("kk", "Автордың көзқарасы редакция ұстанымымен сәйкес келмеуі мүмкін."),
        ("ky", "Автордун пикири редакциянын көз карашына дал келбеши мүмкүн."),
        ("mk", "Колумните не ги одразуваат секогаш ставовите на редакцијата."),
        ("ne", "लेखमा व्यक्त धारणा लेखकको निजी विचार हो।"),
        ("pa", "ਇਹ ਲੇਖਕ ਦੇ ਨਿੱਜੀ ਵਿਚਾਰ ਹਨ।"),
        ("ta", "இக்கட்டுரையில் உள்ளவை ஆசிரியரின் தனிப்பட்ட கருத்துகள்."),
        ("th", "บทความนี้เป็นความคิดเห็นส่วนตัวของผู้เขียน"),
        ("th", "The views expressed here do not necessarily reflect those of the newspaper."),
        ("zh", "本站之文字及圖片，非經授權，不得轉載。"),
        ("ms", "Artikel ini adalah pandangan peribadi penulis dan tidak mewakili pendirian akhbar ini."),
        ("ro", "Acest text este protejat de legea drepturilor de autor și nu poate fi preluat fără acord."),
        ("ru", "Мнение автора может не совпадать с позицией редакции."),
        ("ru", "Нашли опечатку в тексте? Выделите её мышью и нажмите Ctrl + Enter."),
        ("uk", "Позиція редакції може не збігатися з думкою автора."),
        ("el", "Τα ενυπόγραφα κείμενα δεν εκφράζουν απαραίτητα τις απόψεις της εφημερίδας."),
        ("tr", "Burada yer alan bilgiler yatırım tavsiyesi niteliğinde değildir."),
        ("ar", "المقالات المنشورة لا تعبر بالضرورة عن رأي الصحيفة."),
        ("zh", "本文仅代表作者个人观点，不代表本站立场。"),
        ("zh", "以上内容仅供参考，不构成任何投资建议，投资者据此操作，风险自担。"),
        ("zh", "移动用户发送XW到10650000，订阅手机报。"),
        ("ja", "本記事の無断転載を禁じます。"),
        ("ko", "외부 필자의 글은 본지의 편집 방향과 다를 수 있습니다."),
        ("vi", "Bài viết thể hiện quan điểm riêng của tác giả."),
        ("id", "Tulisan ini merupakan pandangan pribadi penulis."),
        ("af", "Die menings hierin is nie noodwendig dié van die redaksie of sy standpunt nie."),
        ("ca", "Els articles d'opinió són responsabilitat exclusiva dels seus autors."),
        ("cs", "Text je osobním názorem autora."),
        ("sk", "Komentár vyjadruje názor autora."),
        ("da", "Indlægget er alene udtryk for skribentens egen mening."),
        ("es", "Este artículo de opinión es responsabilidad exclusiva de su autor."),
        ("et", "Artiklis väljendatud seisukohad ei pruugi ühtida toimetuse omadega."),
        ("fr", "Cette tribune n’engage que l’auteur."),
        ("hr", "Kolumna je osobni stav autora."),
        ("hu", "A cikk a szerző saját véleményét tükrözi."),
        ("it", "Le opinioni espresse in questa pagina sono dell’autrice."),
        ("is", "Greinar þurfa ekki að endurspegla skoðanir ritstjórnar."),
        ("lt", "Autoriaus nuomonė gali nesutapti su redakcijos pozicija."),
        ("lv", "Autora viedoklis var nesakrist ar redakcijas viedokli."),
        ("nl", "De schrijfster schrijft op persoonlijke titel."),
        ("no", "Meninger i innlegget står for skribentens regning."),
        ("pl", "Felieton wyraża opinię autorki."),
        ("ro", "Acest editorial reprezintă doar opinia autoarei."),
        ("sl", "Kolumna izraža stališče avtorice in ne uredništva."),
        ("sr", "Tekst su isključivo stavovi autora."),
        ("sq", "Ky shkrim nuk shpreh domosdoshmërisht qëndrimin e redaksisë."),
        ("tr", "Köşe yazılarındaki görüşler yazarlarına aittir."),
    ],
)
def test_what_a_site_says_of_a_story_is_left_out(language: str, line: str) -> None:
    assert line not in body(read(*STORY, line, language=language))


def test_within_the_story_it_is_what_somebody_says() -> None:
    said = "The board added that the survey does not necessarily reflect what all passengers of the line think of it."
    assert said in body(read(STORY[0], said, *STORY[1:]))


@pytest.mark.cases("note", ["Diaz has sailed around the bay since 2009 and keeps a boat at Eastport.",
                                  "Marta writes on boats and on whatever else floats in the harbour of Eastport."])  # fmt: skip
def test_a_note_on_the_author_may_begin_with_one_name(note: str) -> None:
    assert note not in body(read("By Marta Diaz", *STORY, LAST, note))


def test_of_whom_the_story_speaks_it_is_no_note() -> None:
    said = "Marta Diaz of the harbour board said that she had seen nothing like it in all her years there."
    note = "Diaz has sailed around the bay since 2009 and keeps a boat at Eastport."
    assert note in body(read("By Marta Diaz", *STORY, said, note))


def test_where_an_agency_says_it_reported_from_is_of_the_story() -> None:
    told = "Diaz reported from Eastport. Acme writer Ann Lee in Lockton contributed to this report."
    assert told in body(read("By Marta Diaz", *STORY, LAST, told))
