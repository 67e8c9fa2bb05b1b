"""What pages in scripts of the East, most without capitals, have around a story: who signs, where from, furniture."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import body, read_lines


HINDI = (
    "बंदरगाह पर नया पुल गुरुवार को यातायात के लिए खोल दिया गया और पहले घंटे में सैकड़ों वाहन उससे गुजरे।",
    "मंत्रालय ने बताया कि पुल दो साल की देरी से तैयार हुआ और उस पर चार अरब रुपये खर्च हुए।",
    "पुराने पुल को अगले साल गिरा दिया जाएगा।",
)
NEPALI = (
    "बन्दरगाहमा बनेको नयाँ पुल बिहीबारदेखि सवारीका लागि खुला गरिएको छ र पहिलो घण्टामै सयौं सवारी त्यसबाट गुड्यो ।",
    "पुल निर्माण दुई वर्ष ढिलो सम्पन्न भएको मन्त्रालयले विज्ञप्ति जारी गरी जनाएको छ ।",
)
TAMIL = (
    "துறைமுகத்தில் கட்டப்பட்ட புதிய பாலம் வியாழக்கிழமை போக்குவரத்துக்குத் திறக்கப்பட்டது என்று அமைச்சகம் தெரிவித்தது.",
    "பாலம் இரண்டு ஆண்டுகள் தாமதமாக முடிக்கப்பட்டது என்றும் நானூறு கோடி ரூபாய் செலவானது என்றும் அமைச்சகம் கூறியது.",
    "பழைய பாலம் அடுத்த ஆண்டு இடிக்கப்படும் என்று அதிகாரிகள் தெரிவித்தனர்.",
)
HEBREW = (
    "הגשר החדש בנמל נפתח ביום חמישי לתנועה, ומאות נהגים עברו עליו כבר בשעה הראשונה, כך נמסר ממשרד התחבורה.",
    "בניית הגשר הסתיימה באיחור של שנתיים ועלתה ארבעה מיליארד שקלים, נמסר בהודעה.",
)
GEORGIAN = (
    "ნავსადგურის ახალი ხიდი ხუთშაბათს გაიხსნა და პირველივე საათში მასზე ასობით ავტომობილმა გაიარა.",
    "სამინისტროს ინფორმაციით, ხიდის მშენებლობა ორი წლის დაგვიანებით დასრულდა.",
)
MARATHI = (
    "बंदरावरील नवा पूल गुरुवारी वाहतुकीसाठी खुला करण्यात आला असून पहिल्याच तासात शेकडो वाहने त्यावरून गेली.",
    "पूल दोन वर्षे उशिराने पूर्ण झाला, असे मंत्रालयाने निवेदनात म्हटले आहे.",
)
MALAYALAM = (
    "തുറമുഖത്തെ പുതിയ പാലം വ്യാഴാഴ്ച ഗതാഗതത്തിനായി തുറന്നുകൊടുത്തു, ആദ്യ മണിക്കൂറിൽ നൂറുകണക്കിന് വാഹനങ്ങൾ കടന്നുപോയി.",
    "രണ്ടുവർഷം വൈകിയാണ് പാലം പൂർത്തിയായതെന്ന് മന്ത്രാലയം പ്രസ്താവനയിൽ അറിയിച്ചു.",
)
THAI = (
    "สะพานใหม่ที่ท่าเรือเปิดให้รถวิ่งเมื่อวันพฤหัสบดี และในชั่วโมงแรกมีรถหลายร้อยคันวิ่งผ่าน กระทรวงคมนาคมแถลง",
    "การก่อสร้างสะพานล่าช้าไปสองปี และใช้งบประมาณสี่พันล้านบาท ตามแถลงการณ์ของกระทรวง",
)


def labels(*lines: str, language: str = "") -> list[str]:
    asked = {"language": language} if language else None
    return [str(line.label) for line in nf.explain(nf.Source.text("\n".join(lines)), "text", asked).lines]


@pytest.mark.cases(
    ("language", "story", "line", "role", "place"),
    [
        ("hi", HINDI, "संवाददाता, पटना", "संवाददाता", "पटना"),
        ("mr", MARATHI, "प्रतिनिधी", "प्रतिनिधी", ""),
        ("mr", MARATHI, "प्रतिनिधी, पुणे", "प्रतिनिधी", "पुणे"),
        ("ml", MALAYALAM, "സ്വന്തം ലേഖകൻ", "സ്വന്തം ലേഖകൻ", ""),
    ],
)
def test_the_author_by_what_they_are_alone(
    language: str, story: tuple[str, ...], line: str, role: str, place: str
) -> None:
    article = read_lines(language, story[1][:30], line, *story)
    assert [(by.name, by.role, by.location) for by in article.bylines] == [("", role, place)]
    assert body(article) == [*story]


@pytest.mark.cases(
    ("language", "story", "line", "names"),
    [
        ("ta", TAMIL, "கே.குமார்", ["கே.குமார்"]),
        ("ta", TAMIL, "(எம்.எப்.குமார்)", ["எம்.எப்.குமார்"]),
        ("he", HEBREW, "(יוסי כהן, כתבנו בצפון, ודנה לוי)", ["יוסי כהן", "דנה לוי"]),
        ("th", THAI, "โดย somchai_j", ["somchai_j"]),
    ],
)
def test_names_with_initials_in_brackets_behind_a_joiner_and_of_accounts(
    language: str, story: tuple[str, ...], line: str, names: list[str]
) -> None:
    title = {"ta": "துறைமுகப் பாலம் திறப்பு", "he": "הגשר בנמל נפתח", "th": "เปิดใช้สะพานใหม่แล้ว"}[language]
    assert [by.name for by in read_lines(language, title, line, *story).bylines] == names


@pytest.mark.cases("line", ["165", "படம் - தினகரன்"])
def test_how_often_a_story_was_read_and_its_picture_credit_are_no_headline(line: str) -> None:
    article = read_lines("ta", line, *TAMIL)
    assert nf.plain(article.headline) == ""
    assert body(article) == [*TAMIL]


def test_a_place_and_a_day_above_a_story_without_a_headline_are_its_dateline() -> None:
    article = read_lines("ne", "काठमाडौं, फागुन ३", *NEPALI)
    assert nf.plain(article.headline) == ""
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.date) == ("काठमाडौं", "फागुन ३")


def test_a_day_may_stand_before_the_place_above_the_story() -> None:
    article = read_lines("ne", "बन्दरगाहको नयाँ पुल खुल्यो", "९ असार, चितवन", *NEPALI)
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.date) == ("चितवन", "९ असार")


def test_georgian_has_no_capitals_that_a_place_could_begin_with() -> None:
    article = read_lines("ka", "ნავსადგურის ხიდი გაიხსნა", "თბილისი, 3 მარტი", *GEORGIAN)
    assert article.dateline is not None
    assert article.dateline.place == "თბილისი"


def test_kazakh_in_latin_letters_is_no_turkmen() -> None:
    story = "Qalada jańa kópir ashyldy, dep habarlady jergilikti ákimdik. Kópir eki jyl boıy salyndy, oǵan eki mıllıard teńge jumsaldy."
    article = nf.read(nf.Source.text(f"Jańa kópir ashyldy\n22 aqpan 2021\n{story}"), "text")
    assert article.language == "kk-Latn"
    assert article.published is not None
    assert f"{article.published:%Y-%m-%d}" == "2021-02-22"


@pytest.mark.cases(
    ("language", "story", "line"),
    [
        ("ta", TAMIL, "(Visited 13 times, 1 visits today)"),
        ("hi", HINDI, "बंदरगाह के रोचक वीडियो के लिए हमारे Youtube चैनल को SUBSCRIBE करें।"),
        ("hi", HINDI, "Spread the love"),
        ("hi", HINDI, "The views expressed here do not necessarily reflect those of the newspaper."),
    ],
)
def test_what_programs_of_sites_say_in_english_is_no_part_of_the_story(
    language: str, story: tuple[str, ...], line: str
) -> None:
    assert body(read_lines(language, story[1][:30], *story, line)) == [*story]


def test_the_address_of_a_site_behind_a_phrase_is_where_to_read_on() -> None:
    story = (
        "Новый мост в порту открыли в четверг, и в первый час по нему проехали сотни автомобилей, сообщили в мэрии.",
        "Мост строили на два года дольше, чем собирались, и потратили на него четыре миллиарда рублей.",
    )
    lines = ["В порту открыли мост", *story, "Подробнее читайте на lock.example ..."]
    assert labels(*lines, language="ru")[-1] == "tool"


def test_the_name_of_a_file_within_a_story_in_other_letters_is_none_of_it() -> None:
    assert body(read_lines("hi", "बंदरगाह पर पुल खुला", HINDI[0], "new-harbour-bridge_p", *HINDI[1:])) == [*HINDI]


KOREAN = (
    "항구의 새 다리가 목요일 개통돼 첫 한 시간 동안 수백 대의 차량이 지나갔다고 국토부가 밝혔습니다.",
    "다리는 예정보다 2년 늦게 완공됐고 공사비로 4천억 원이 들었다고 국토부는 설명했습니다.",
    "옛 다리는 내년에 철거될 예정이라고 국토부 관계자가 말했습니다.",
)
MONGOLIAN = (
    "Боомтын шинэ гүүр пүрэв гарагт нээгдэж, эхний нэг цагт хэдэн зуун автомашин түүгээр өнгөрчээ.",
    "Гүүр хоёр жилийн хоцролттой ашиглалтад орсон бөгөөд дөрвөн тэрбум төгрөг зарцуулсан байна.",
)


@pytest.mark.cases(
    ("language", "story", "line", "name"),
    [
        ("ko", KOREAN, "김가람 [garam@acme.example]", "김가람"),
        ("ko", KOREAN, "김가람 기자가 보도합니다.", "김가람"),
        ("mn", MONGOLIAN, "Б.Золбоо", "Б.Золбоо"),
    ],
)
def test_the_author_under_the_story(language: str, story: tuple[str, ...], line: str, name: str) -> None:
    title = {"ko": "항구 새 다리 개통", "mn": "Шинэ гүүр нээгдлээ"}[language]
    assert [by.name for by in read_lines(language, title, *story, line).bylines] == [name]


def test_what_is_said_of_day_and_night_under_a_headline_in_mongolian_is_a_deck() -> None:
    deck = "Өдөртөө дулаан, шөнөдөө хүйтэн"
    assert nf.plain(read_lines("mn", "Шинэ гүүр нээгдлээ", deck, "2024-03-12", *MONGOLIAN).subhead) == deck


def test_a_notice_in_english_below_short_lines_of_korean_does_not_tell_the_language() -> None:
    lines = ["어제 항구의 새 다리가", "개통식과 함께", "문을 열었습니다.", "수백 대의 차량이", "다리를 건넜습니다."]
    notice = "Copyright © Acme Broadcasting Corporation of Lockton. All rights reserved."
    assert nf.read(nf.Source.text("\n".join([*lines, notice])), "text").language == "ko"


def test_a_caption_of_chinese_ends_with_where_its_picture_was_taken_from() -> None:
    story = (
        "新橋週四通車，第一個小時就有數百輛車通過，交通部門說，工程比原定計畫晚了兩年完成，總共花費四十億元。",
        "舊橋將於明年拆除，交通部門表示，拆除期間附近道路將實施管制，請用路人提前改道行駛。",
    )
    caption = "新橋通車後，數百輛車排隊等候通過。（擷取自網路）"
    found = labels("港口新橋通車", *story, caption, language="zh-Hant")
    assert found[-1] == "caption"
