"""Whatever a site prints alone between two paragraphs, a button, a heading or a notice, no paragraph is lost for it."""

from __future__ import annotations

import pytest

import newsformat as nf
from newsformat_text._languages._lexicon import Kind
from newsformat_text._languages._lexicons import lexicon_for

from .test_pages_of_languages import stories


STORIES = {language: story for language, story in stories().items() if len(story) > 4}  # a headline, paragraphs
KINDS = frozenset({
    Kind.TOOL, Kind.RELATED, Kind.COPYRIGHT, Kind.TAGS, Kind.DATE, Kind.UPDATE, Kind.CREDIT, Kind.BYLINE, Kind.EMBARGO,
    Kind.RELEASE, Kind.CONTACT, Kind.EDITOR,
})  # fmt: skip
EVERY = 60  # phrase of a language is tried


@pytest.mark.parametrize("language", STORIES)
def test_no_paragraph_is_lost_for_a_phrase_between_two(language: str) -> None:
    headline, *paragraphs = STORIES[language]
    known = lexicon_for(language)
    found = sorted({phrase for group in known.openings.values() for phrase, kind in group if kind in KINDS})
    for phrase in found[::EVERY]:
        lines = [headline, *paragraphs[:2], phrase[0].upper() + phrase[1:], *paragraphs[2:]]
        text = nf.read(nf.Source.text("\n".join(lines)), "text", {"language": language}).text
        assert [own for own in paragraphs if own.lstrip("-–— ")[:20] not in text] == [], phrase


@pytest.mark.cases("button", ["Email", "Newsletter", "E-mail"])
@pytest.mark.cases("language", ["th", "lo"])
def test_a_button_for_letters_leaves_what_is_below_it_where_no_sentence_has_a_stop(language: str, button: str) -> None:
    lines = STORIES[language]
    text = nf.read(nf.Source.text("\n".join([*lines[:3], button, *lines[3:]])), "text", {"language": language}).text
    assert lines[3] in text


@pytest.mark.cases("heading", ["Andre læser også", "Anbefalede artikler"])
def test_who_speaks_right_under_a_heading_without_titles_is_of_the_story(heading: str) -> None:
    lines = STORIES["da"]
    article = nf.read(nf.Source.text("\n".join([*lines[:3], heading, *lines[3:]])), "text", {"language": "da"})
    assert lines[3][0] == "-"
    assert lines[3][2:] in article.text


# Sentences of a story that begin with a word that elsewhere announces whose rights, words or pictures these are.
BEGINNING = [
    ("be", "Аўтарскія правы пісьменнікаў сталі тэмай канферэнцыі, якая адкрылася ў чацвер у сталіцы краіны."),
    ("en", "Under embargo since Thursday, the port stood idle, and hundreds of sailors went home to their families."),
    ("es", "Bajo embargo desde el jueves, el puerto quedó vacío, y cientos de marineros volvieron a casa, dijo el alcalde."),
    ("en", "Copyright law will change next year after parliament passed a bill that raises the fines on Thursday."),
    ("de", "Copyright und Urheberrecht waren am Donnerstag Thema einer Konferenz in der Hauptstadt Lockhafen."),
    ("ru", "Авторские права писателей стали темой конференции, которая открылась в четверг в столице страны."),
    ("ar", "حقوق النشر كانت محور مؤتمر افتتح الخميس في العاصمة بمشاركة مئات الكتاب والناشرين من المنطقة كلها."),
    ("fa", "حقوق مادی کارگران محور نشست روز پنجشنبه در وزارت کار بود و نمایندگان خواستار افزایش دستمزدها شدند."),
    ("hi", "कॉपीराइट कानून में संशोधन का विधेयक गुरुवार को संसद में पारित हो गया और नया कानून जून से लागू होगा।"),
    ("bn", "কপিরাইট আইনের সংশোধনী বৃহস্পতিবার সংসদে পাস হয়েছে এবং নতুন আইন আগামী বছরের জুন থেকে কার্যকর হবে।"),
    ("ta", "காப்புரிமை சட்டத் திருத்த மசோதா வியாழக்கிழமை நாடாளுமன்றத்தில் நிறைவேறியது, அது ஜூன் முதல் அமலுக்கு வரும்."),
    ("te", "కాపీరైట్ చట్ట సవరణ బిల్లు గురువారం పార్లమెంటులో ఆమోదం పొందింది, కొత్త చట్టం జూన్ నుంచి అమల్లోకి వస్తుంది."),
    ("id", "Hak cipta menjadi tema utama konferensi yang dibuka pada Kamis di ibu kota dan dihadiri ratusan penerbit."),
    ("vi", "Bản quyền là chủ đề chính của hội nghị khai mạc hôm thứ Năm tại thủ đô với hàng trăm nhà xuất bản dự họp."),
    ("sw", "Hakimiliki ndiyo mada kuu ya mkutano uliofunguliwa Alhamisi katika mji mkuu na kuhudhuriwa na wachapishaji."),
    ("tr", "İzinsiz gösteriye katılan on iki kişi perşembe günü gözaltına alındı, müdürlük soruşturmanın sürdüğünü bildirdi."),
    ("tr", "Yayın yasağı perşembe günü kaldırıldı, mahkeme gazetecilerin davayı izleyebileceğini gerekçeli kararında yazdı."),
    ("ar", "حظر نشر أخبار القضية رفع الخميس بقرار من المحكمة، وأكد القاضي أن للصحفيين حق حضور الجلسات ونقل وقائعها."),
    ("ta", "வெளியீட்டுத் தடை வியாழக்கிழமை நீக்கப்பட்டது, செய்தியாளர்கள் விசாரணையைப் பார்க்கலாம் என்று நீதிபதி கூறினார்."),
    ("tr", "Haber kısa sürede yayıldı."),
    ("sw", "Na hapo ndipo daraja lilipofunguliwa."),
    ("zh", "著作权法修正草案星期四获得通过，新法将于明年六月一日起施行，有关部门表示将加大处罚力度。"),
    ("zh", "未经许可的船只星期四被海警扣押，船上共有十二名船员，全部平安，案件正在进一步调查之中。"),
    ("zh", "记者看到，新桥已经通车。"),
    ("ja", "無断転載をめぐる訴訟で、東京地裁は木曜日、運営会社に賠償を命じる判決を言い渡した。"),
    ("ja", "イメージ戦略の失敗が響き、与党は木曜日の市長選で敗れた。投票率は５０％だった。"),
    ("ja", "情報解禁の時期をめぐり、政府は木曜日、関係者から意見を聞いた。来月にも結論を出す。"),
    ("ko", "저작권법 개정안이 목요일 국회 본회의를 통과했다. 개정안은 내년 6월부터 시행되며 처벌이 강화된다."),
    ("ko", "기자회견에서 시장이 밝혔다."),
]  # fmt: skip
AMID = [
    ("id", "Dilarang mengambil foto di jembatan itu sejak Kamis."),
    ("sv", "– I en tidigare version av texten hade vi skrivit fel, säger redaktören."),
    ("ar", "تقرير الوزارة صدر أمس."),
    ("fa", "گزارش وزارتخانه دیروز منتشر شد."),
    ("ur", "رپورٹ کے مطابق پل محفوظ ہے۔"),
    ("he", "כתב האישום הוגש אתמול לבית המשפט."),
    ("hi", "रिपोर्ट के अनुसार पुल सुरक्षित है।"),
    ("mr", "प्रतिनिधी मंडळाने पुलाची पाहणी केली."),
    ("bn", "লেখক নিজে সেতুটি পার হয়েছেন।"),
]


@pytest.mark.cases(("language", "sentence"), BEGINNING + AMID)
def test_a_story_may_begin_with_such_a_word(language: str, sentence: str) -> None:
    headline, *paragraphs = STORIES[language]
    article = nf.read(nf.Source.text("\n".join([headline, sentence, *paragraphs])), "text", {"language": language})
    first = article.body[0]
    assert isinstance(first, nf.Paragraph)
    assert (nf.plain(first.content), article.bylines, article.rights) == (sentence, (), ())


LINES = [
    ("en", "Press embargo was lifted on Thursday, the ministry said."),
    ("ru", "Эмбарго до четверга действовало во всех портах."),
    ("en", "Dead 12"),
    ("ja", "ロンドン支局 開設"),
    ("en", "Copyright was the theme of the feast in the harbour."),
    ("et", "Autoriõigus oli teema konverentsil, mis algas neljapäeval."),
    ("lv", "Pārpublicēšana bija sarunu tēma ceturtdien ostā."),
    ("lt", "Draudžiama žvejoti nuo tilto, pranešė uostas."),
    ("pl", "Kopiowanie kluczy podrożało, mówi ślusarz."),
    ("ro", "Preluarea puterii a avut loc joi, a spus primarul."),
    ("sr", "Preuzimanje luke je završeno u četvrtak, rekao je ministar."),
    ("ru", "Запрещается ловить рыбу с моста, сообщили в порту."),
    ("uk", "Засновник фонду відкрив міст у четвер разом із мером."),
    ("es", "Por Ana Prieto y Juan Gómez votaron mil vecinos del barrio."),
    ("it", "Di Anna Rossi e Marco Bianchi non si sa più nulla."),
    ("id", "Oleh Ridwan Kamil dan Dedi Santoso jembatan itu diresmikan kemarin."),
    ("hi", "सबसे लोकप्रिय खेल फुटबॉल है, महापौर ने कहा।"),
    ("hi", "संबंधित खबरें लोगों ने पढ़ीं और खुश हुए।"),
    ("bn", "পাঠকের পছন্দ বদলে গেছে, বললেন প্রকাশক।"),
    ("bn", "আজকের সর্বশেষ ট্রেন রাত দশটায় ছাড়বে।"),
]


@pytest.mark.cases(("language", "sentence"), AMID + LINES)
def test_and_so_may_a_short_sentence_within_it(language: str, sentence: str) -> None:
    headline, *paragraphs = STORIES[language]
    lines = [headline, *paragraphs[:2], sentence, *paragraphs[2:]]
    article = nf.read(nf.Source.text("\n".join(lines)), "text", {"language": language})
    assert article.bylines == ()
    assert sentence in article.text
