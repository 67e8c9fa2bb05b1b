"""Pages of Asia: reporters under dates, sites in Latin letters, summaries of an AI, comments, stories loaded below."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import labels, paragraphs, read


CHINESE = (
    "市政府昨天宣布，滨江步道将在明年春天全线贯通，总长十二公里，沿线设八处休息点。",
    "市规划局负责人说，工程款已经到位，第二阶段将于下月开工。",
)
KOREAN = (
    "서울시가 한강 북쪽에 새 자전거길 12km를 연다고 4일 밝혔다. 이 길은 두 공원 사이로 이어지며 쉼터 8곳이 함께 들어선다.",
    '시 관계자는 "공사비는 이미 확보했고 내년 5월이면 모든 구간이 끝난다"고 말했다. 보행로와 겹치는 구간은 다시 살핀다고 했다.',
)
JAPANESE = (
    "市は4日、川沿いの遊歩道が来年春に全線で開通すると発表した。総延長は12キロで、休憩所を8カ所設ける。",
    "市の担当者は「工事費はすでに確保した」と話した。市民団体は歩道と重なる区間があるとして懸念を示している。",
)
BENGALI = (
    "নদীর উপর নতুন সেতুর নির্মাণ কাজ শুক্রবার শেষ হয়েছে বলে জানিয়েছেন জেলা প্রশাসক। সেতুটি তৈরি করতে সময় লেগেছে নয় বছর।",
    "আগামী মাসে সেতুটি যান চলাচলের জন্য খুলে দেওয়া হবে এবং দুই পাড়ের মানুষ সহজে যাতায়াত করতে পারবেন।",
)
LAO = (
    "ນະຄອນຫຼວງໄດ້ເປີດເສັ້ນທາງລົດຖີບໃໝ່ຍາວ 12 ກິໂລແມັດ ໃນວັນສຸກ ໂດຍມີບ່ອນພັກ 8 ແຫ່ງ ຕາມແຄມຂອງ.",
    "ເຈົ້າໜ້າທີ່ກ່າວວ່າ ງົບປະມານແມ່ນມີພ້ອມແລ້ວ ແລະ ໄລຍະທີສອງ ຈະເລີ່ມໃນເດືອນໜ້າ.",
)
TURKISH = (
    "Köy meydanındaki eski değirmen üç yıllık onarımın ardından cuma günü yeniden kapılarını açtı.",
    "Onarımı belediye ile köyün gençleri birlikte yaptı, çarkın ahşap parçaları elde yeniden yontuldu.",
)


@pytest.mark.cases("who", ["东江晚报记者 王大河 通讯员 张秀", "记者 王大河 通讯员 张秀"])
def test_reporters_between_a_date_and_the_story_are_no_headline(who: str) -> None:
    article = read("\n".join(["滨江步道明年春天全线贯通", "2025-03-04 09:12", who, *CHINESE]), "zh")
    assert nf.plain(article.headline) == "滨江步道明年春天全线贯通"
    assert [byline.name for byline in article.bylines] == ["王大河", "张秀"]
    assert paragraphs(article) == [*CHINESE]


def test_a_square_stands_before_who_reports() -> None:
    article = read("\n".join(["滨江步道明年春天全线贯通", "□记者 王大河 报道", *CHINESE]), "zh")
    assert [byline.name for byline in article.bylines] == ["王大河"]


@pytest.mark.cases(
    "above", [["Nodi Barta"], ["Nodi Barta", "Header Ad"], ["শুক্রবার, ৩ মে ২০২৪", "Nodi Barta", "Header Ad"]]
)
def test_a_site_in_latin_letters_is_no_headline_of_a_story_in_others(above: list[str]) -> None:
    article = read("\n".join([*above, "", "নদীতে সেতু", "", *BENGALI]), "bn")
    assert nf.plain(article.headline) == "নদীতে সেতু"
    assert article.bylines == ()


def test_a_date_and_a_site_in_latin_letters_alone_are_no_headline() -> None:
    article = read("\n".join(["May 3, 2024 – Nodi Barta", "", *BENGALI]), "bn")
    assert nf.plain(article.headline) == ""
    assert article.published is not None
    assert paragraphs(article) == [*BENGALI]


def test_a_headline_in_latin_letters_stays_if_the_story_has_its_words() -> None:
    story = ("नया फोन Lockphone Pro बाजार में आ गया है और इसकी कीमत बीस हजार रुपये से शुरू होती है, कंपनी ने कहा।",)
    article = read("\n".join(["Lockphone Pro Review", "नया फोन कैसा है", *story, *story[::-1]]), "hi")
    assert nf.plain(article.headline) == "Lockphone Pro Review"


@pytest.mark.cases(
    ("language", "heading", "points", "made", "story"),
    [
        ("ko", "AI 요약", ("- 새 자전거길 12km가 열린다.", "- 공사는 내년 5월에 끝난다."), (), KOREAN),
        (
            "ko",
            "AI 기사 요약",
            ("새 자전거길 12km가 열린다.", "공사는 내년 5월에 끝난다."),
            ("이 요약은 AI가 생성했습니다.",),
            KOREAN,
        ),
        ("ko", "AI 요약", ("새 자전거길 12km가 열린다.", "공사는 내년 5월에 끝난다."), ("",), KOREAN),
        (
            "ja",
            "AI要約",
            ("遊歩道が来春に開通する。", "休憩所を8カ所設ける。"),
            ("この要約はAIが作成しました。",),
            JAPANESE,
        ),
        ("zh", "AI摘要", ("步道明年春天贯通。", "沿线设八处休息点。"), ("以上摘要由人工智能生成",), CHINESE),
    ],
)
def test_a_summary_that_an_ai_made_is_no_part_of_the_story(
    language: str, heading: str, points: tuple[str, ...], made: tuple[str, ...], story: tuple[str, ...]
) -> None:
    title = {
        "ko": "한강 자전거길 새로 연다",
        "ja": "川沿いの遊歩道、来春に全線開通へ",
        "zh": "滨江步道明年春天全线贯通",
    }[language]
    article = read("\n".join([title, "2025-03-04 09:12", "", heading, *points, *made, *story]), language)
    assert paragraphs(article) == [*story]
    assert not any(isinstance(block, nf.List) for block in article.body)


def test_a_headline_about_summaries_of_an_ai_heads_none() -> None:
    title = "AI 요약 논란"
    assert paragraphs(read("\n".join([title, *KOREAN]), "ko")) == [*KOREAN]


def test_what_readers_sign_below_a_short_story_is_none_of_it() -> None:
    said = (
        "ດີຫຼາຍເດີ້ ຂ້ອຍຢາກໃຫ້ມີຫຼາຍໆເສັ້ນທາງແບບນີ້ ຢູ່ທຸກແຂວງ ຈະໄດ້ຂີ່ລົດຖີບໄປວຽກ.",
        "ສ້ອມຖະໜົນກ່ອນດີກວ່າ ຂ້ອຍວ່າ ທາງລົດຖີບນັ້ນ ຍັງບໍ່ທັນຈຳເປັນ ສຳລັບພວກເຮົາ.",
    )
    lines = ["ນະຄອນຫຼວງເປີດເສັ້ນທາງລົດຖີບໃໝ່", *LAO, "ຄວາມຄິດເຫັນ", "ສົມຊາຍ", said[0], "ຄຳພອນ", said[1]]
    assert paragraphs(read("\n".join(lines), "lo")) == [*LAO]
    assert {labels(lines, "lo")[line] for line in said} == {"comments"}


def test_a_story_that_goes_on_under_the_word_for_comments_is_kept() -> None:
    lines = ["Eski değirmen yeniden açıldı", *TURKISH, "Yorumlar", "Çark suyla dönüyor", *_MORE]
    told = paragraphs(read("\n".join(lines), "tr"))
    assert told == [*TURKISH, *_MORE]


_MORE = (
    "Değirmenci, unun ilk çuvalını okulun mutfağına bağışladığını ve öğütmenin haftada iki gün süreceğini söyledi.",
    "Ziyaretçiler pazar günleri çarkı görebilecek, çocuklar da kendi buğdaylarını öğütmeyi deneyebilecek.",
)


_OTHER = "Ekmek fiyatlarına yüzde on zam geldi"
_OTHER_STORY = (
    "Fırıncılar odası, ekmek fiyatlarına pazartesi gününden itibaren yüzde on zam yapılacağını duyurdu.",
    "Oda başkanı, un ve mazot giderlerinin bir yılda iki katına çıktığını söyledi.",
)


def test_a_story_that_the_page_loads_below_is_none_of_it() -> None:
    lines = [
        "Eski değirmen yeniden açıldı", "03.05.2024 11:27", "Eski değirmen yeniden açıldı", *TURKISH, *_MORE,
        _OTHER, "Fırıncılar odası kararı duyurdu", "04.05.2024 09:01", _OTHER, *_OTHER_STORY,
    ]  # fmt: skip
    article = read("\n".join(lines), "tr")
    assert paragraphs(article) == [*TURKISH, *_MORE]
    assert article.published is not None
    assert article.published.day == 3
    assert article.updated is None


@pytest.mark.cases("heading", ["İlgili haberler", "Son haberler"])
def test_a_story_under_a_heading_of_others_is_none_of_this_one(heading: str) -> None:
    lines = ["Eski değirmen yeniden açıldı", *TURKISH, *_MORE, heading, _OTHER, *_OTHER_STORY]
    assert paragraphs(read("\n".join(lines), "tr")) == [*TURKISH, *_MORE]


def test_a_subheading_under_such_a_heading_stays_if_the_story_has_its_words() -> None:
    lines = ["Eski değirmen yeniden açıldı", *TURKISH, "Son haberler", "Değirmenin çarkı suyla dönüyor", *_MORE]
    assert paragraphs(read("\n".join(lines), "tr")) == [*TURKISH, *_MORE]


def test_the_agency_behind_what_somebody_said_is_no_credit_of_a_picture() -> None:
    said = 'Köylüler, "Bu çarkın yeniden dönmesini istiyoruz" dedi. İHA'
    lines = ["Eski değirmen yeniden açıldı", "", TURKISH[0], "", said, "", TURKISH[1], "", *_MORE]
    assert labels(lines, "tr")[said] in {"lead", "body"}


def test_a_deck_that_begins_with_a_date_is_no_date() -> None:
    deck = (
        "Senin, 25 Maret 2019. Apa yang dibicarakan warga di dermaga? Tentu kapal baru yang sehari sebelumnya, Minggu"
    )
    lines = [
        "Kapal baru berlayar di sungai besar", "", deck, "",
        "Kapal baru itu mulai berlayar hari Minggu setelah tiga tahun dibangun di galangan kota, kata kepala pelabuhan.", "",
        "Setiap hari kapal itu akan mengangkut empat puluh penumpang dan enam mobil dari satu tepi ke tepi lainnya.",
    ]  # fmt: skip
    assert labels(lines, "id")[deck] != "date"


def test_a_town_and_a_comma_between_deck_and_story_are_a_dateline() -> None:
    deck = "மூன்று ஆண்டுகள் நடந்த பணிகளுக்குப் பிறகு ஆற்றுப் பாலம் வெள்ளிக்கிழமை திறக்கப்பட்டது."
    first = "ஆற்றின் மேல் கட்டப்பட்ட புதிய பாலத்தை மாவட்ட ஆட்சியர் வெள்ளிக்கிழமை காலை திறந்து வைத்தார்."
    last = "அடுத்த மாதம் முதல் பேருந்துகளும் இந்தப் பாலத்தின் வழியாகச் செல்லும் என்று அவர் தெரிவித்தார்."
    lines = ["ஆற்றுப் பாலம் திறக்கப்பட்டது", "", deck, "", "சென்னை,", "", first, "", last]
    article = read("\n".join(lines), "ta")
    assert nf.plain(article.subhead) == deck
    assert article.dateline is not None
    assert article.dateline.place == "சென்னை"
    assert paragraphs(article) == [first, last]


def test_a_town_and_a_day_of_nepal_stand_above_a_short_first_sentence() -> None:
    first = "आइतबार नयाँ पुल खुला हुने भएको छ ।"
    last = "नदीमाथिको नयाँ पुल नौ वर्षको निर्माणपछि आइतबारदेखि सवारीका लागि खुला हुने सडक कार्यालयले जनाएको छ ।"
    article = read(f"नयाँ पुल आइतबार खुल्ने\nकाठमाडौं, साउन १८\n{first}\n{last}", "ne")
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.date) == ("काठमाडौं", "साउन १८")
    assert paragraphs(article) == [first, last]


def test_words_for_sections_under_a_headline_are_nobody() -> None:
    lines = [
        "ស្ពានថ្មីឆ្លងទន្លេត្រូវបានបើកឱ្យប្រើប្រាស់", "", "សង្គម និងកម្សាន្ត",
        "ស្ពានថ្មីឆ្លងទន្លេត្រូវបានបើកឱ្យប្រើប្រាស់កាលពីថ្ងៃសុក្រ បន្ទាប់ពីសាងសង់អស់រយៈពេលប្រាំបួនឆ្នាំ នេះបើតាមអភិបាលស្រុក។",
        "រថយន្តក្រុងនឹងឆ្លងកាត់ស្ពាននេះចាប់ពីខែក្រោយ ដើម្បីឱ្យសិស្សានុសិស្សទៅដល់សាលារៀនបានលឿនជាងមុន។",
    ]  # fmt: skip
    article = read("\n".join(lines), "km")
    assert article.bylines == ()
    assert nf.plain(article.kicker) == "សង្គម និងកម្សាន្ត"


VIETNAMESE = (
    "Sáng thứ sáu, cây cầu mới bắc qua sông đã được thông xe sau chín năm xây dựng, chủ tịch huyện cho biết.",
    "Từ tháng sau, xe buýt cũng sẽ chạy qua cầu, giúp học sinh đến trường nhanh hơn, theo phòng giao thông.",
)


@pytest.mark.cases(
    ("language", "title", "picture", "story"),
    [
        ("vi", "Cầu mới thông xe sau chín năm", "Cầu mới thông xe sau chín năm - Ảnh 1.", VIETNAMESE),
        ("vi", "Cầu mới thông xe sau chín năm", "Cầu mới thông xe sau chín năm - 2", VIETNAMESE),
        ("lo", "ນະຄອນຫຼວງເປີດເສັ້ນທາງລົດຖີບໃໝ່", "ນະຄອນຫຼວງເປີດເສັ້ນທາງລົດຖີບໃໝ່ - image 1", LAO),
        ("ko", "한강 자전거길 새로 연다", "한강 자전거길 새로 연다 - 사진 1", KOREAN),
        ("tr", "Eski değirmen yeniden açıldı", "Değirmenin çarkı – Görsel 3", TURKISH),
    ],
)
def test_a_title_and_the_number_of_a_picture_are_a_caption(
    language: str, title: str, picture: str, story: tuple[str, ...]
) -> None:
    assert labels([title, story[0], picture, story[1]], language)[picture] == "caption"


@pytest.mark.cases("line", ["Sân bay Long Thành - 5", "Bước 2 - Đổ đầy nước vào bình lúc 10"])
def test_a_line_that_ends_with_a_number_is_no_caption(line: str) -> None:
    assert labels(["Cầu mới thông xe sau chín năm", VIETNAMESE[0], line, VIETNAMESE[1]], "vi")[line] != "caption"


def test_a_cross_closes_an_advert() -> None:
    advert = "AdLink দ্বারা বিজ্ঞাপন ×"
    assert labels(["নদীতে নতুন সেতু চালু হলো", BENGALI[0], advert, BENGALI[1]], "bn")[advert] == "tool"


def test_what_a_site_asks_in_english_is_no_part_of_a_story_in_malay() -> None:
    story = [
        "Jambatan baharu merentasi sungai dibuka pada Jumaat selepas sembilan tahun dibina, kata pegawai daerah itu.",
        "Mulai bulan hadapan bas juga akan melalui jambatan itu supaya pelajar lebih cepat sampai ke sekolah.",
    ]
    asked = "Please join the Sungai Kini WhatsApp Channel to get the latest news and views that matter."
    lines = ["Jambatan baharu dibuka selepas sembilan tahun", *story, asked]
    assert paragraphs(read("\n".join(lines), "ms")) == story


def test_the_day_of_a_visit_above_the_headline_is_not_when_the_story_was_published() -> None:
    lines = [
        "01.06.2024", "", "הגשר החדש מעל הנחל נפתח לתנועה", "",
        "תשע שנים אחרי שהחלו העבודות נפתח הגשר לתנועה, וראש המועצה גזר את הסרט בנוכחות התושבים", "",
        "אהרן לוי 02.09.20", "",
        "הגשר החדש מעל הנחל נפתח הבוקר לתנועה אחרי תשע שנים של עבודות, כך הודיעה המועצה האזורית לתושבים.", "",
        "החל מהחודש הבא ייסעו עליו גם אוטובוסים, והתלמידים יגיעו לבית הספר מהר יותר, אמר ראש המועצה.",
    ]  # fmt: skip
    article = read("\n".join(lines), "he")
    assert article.published is not None
    assert (article.published.year, article.published.month, article.published.day) == (2020, 9, 2)
    assert article.updated is None


def test_a_caption_of_an_agency_in_two_languages_is_no_story() -> None:
    caption = "ראש המועצה גוזר את הסרט Mayor opens a bridge on May 3, 2024. *** Local Caption *** גשר ראש המועצה"
    story = [
        "הגשר החדש מעל הנחל נפתח הבוקר לתנועה אחרי תשע שנים של עבודות, כך הודיעה המועצה האזורית לתושבים.",
        "החל מהחודש הבא ייסעו עליו גם אוטובוסים, והתלמידים יגיעו לבית הספר מהר יותר, אמר ראש המועצה.",
    ]
    assert labels(["הגשר החדש נפתח לתנועה", caption, *story], "he")[caption] == "caption"


def test_a_menu_between_the_day_of_a_visit_and_the_headline_is_none() -> None:
    menu = [f"{name} प्रदेश" for name in ("कोशी", "मधेस", "बागमती", "गण्डकी", "लुम्बिनी", "कर्णाली", "सुदूरपश्चिम", "पहाडी")]
    title = "नगर प्रमुखले आज किन नगरवासीलाई सम्बोधन गर्दैछन् ?"
    story = [
        "नगर प्रमुखले आज नगरवासीलाई नयाँ पुलका विषयमा सम्बोधन गर्न लागेको नगरपालिकाको कार्यालयले जनाएको छ ।",
        "सम्बोधन दिउँसो तीन बजे सबै रेडियोबाट प्रत्यक्ष प्रसारण हुने कार्यालयका अधिकारीले जानकारी दिए ।",
    ]
    lines = ["२१ मंसिर २०८२, शनिबार", "", *menu, "काठमाडौँ - KTM", "", title, "", "७ माघ २०७८, शुक्रबार ०८:५२", "", *story]
    article = read("\n".join(lines), "ne")
    assert nf.plain(article.headline) == title
    assert article.published is not None
    assert article.published.year == 2022
    assert paragraphs(article) == story


def test_a_site_of_china_is_filed_under_a_number() -> None:
    tail = ["东江新闻", "镇街部门", "东江市新闻信息中心", "网站介绍 | 广告服务", "东ICP备01234567号"]
    lines = ["滨江步道明年春天全线贯通", *CHINESE, *tail]
    assert paragraphs(read("\n".join(lines), "zh")) == [*CHINESE]


def test_who_writes_for_a_paper_of_taiwan_as_what_and_from_where() -> None:
    (byline,) = read("\n".join(["滨江步道明年春天全线贯通", "東江報／ 王大河／作家（台北市）", *CHINESE]), "zh").bylines
    assert (byline.name, byline.role, byline.affiliation, byline.location) == ("王大河", "作家", "東江報", "台北市")


def test_who_reports_in_uyghur_and_from_where() -> None:
    story = [
        "دەريا ئۈستىگە سېلىنغان يېڭى كۆۋرۈك توققۇز يىللىق قۇرۇلۇشتىن كېيىن جۈمە كۈنى ئېچىلدى، دەپ خەۋەر قىلدى ناھىيە باشلىقى.",
        "كېلەر ئايدىن باشلاپ ئاپتوبۇسلارمۇ كۆۋرۈكتىن ئۆتىدۇ ۋە ئوقۇغۇچىلار مەكتەپكە تېخىمۇ تېز بارالايدۇ، دېدى ئۇ.",
    ]
    lines = ["يېڭى كۆۋرۈك ئېچىلدى", "ئالمۇتادىن ئىختىيارىي مۇخبىرىمىز ئويغان تەييارلىدى", "2024.01.16", *story]
    (byline,) = read("\n".join(lines), "ug").bylines
    assert (byline.name, byline.location) == ("ئويغان", "ئالمۇتا")


def test_a_name_twice_in_latin_letters_is_what_a_picture_shows() -> None:
    lines = ["নদীতে নতুন সেতু চালু হলো", "Published : Oct 28, 2022", "Karim Ahmed", "Karim Ahmed", *BENGALI]
    article = read("\n".join(lines), "bn")
    assert article.bylines == ()
    assert paragraphs(article) == [*BENGALI]


def test_one_word_between_dashes_is_an_advert() -> None:
    lines = ["Eski değirmen yeniden açıldı", TURKISH[0], "- Reklamcık -", TURKISH[1]]
    assert labels(lines, "tr")["- Reklamcık -"] == "tool"


def test_decks_of_korea_stand_above_a_note_of_the_editors() -> None:
    decks = ["공사비는 이미 확보했다 평가", "보행로와 겹치는 구간은 숙제"]
    note = "한강의 길은 어떻게 바뀌고 있을까요. 걷는 사람과 타는 사람이 함께 쓰는 길을 본보 기자들이 세 달 동안 걸어 봤습니다."
    lines = ["한강 자전거길 새로 연다", "2024.02.22 04:30", "구독", *decks, "편집자주", note, *KOREAN]
    found = labels(lines, "ko")
    assert [found[deck] for deck in decks] == ["subhead", "subhead"]


def test_entries_of_a_box_with_sections_dates_and_times_are_none_of_the_story() -> None:
    entries = [
        "Ekmek fiyatlarına yüzde on zam geldi", _OTHER_STORY[0], "• Ekonomi", "15-11-2025", "• 11:55",
        "Liman yolu iki gün trafiğe kapalı kalacak", "Belediye, asfalt çalışması bitene kadar sahil yolunun kullanılmasını istedi.",
        "• Trafik", "15-11-2025", "• 11:04",
    ]  # fmt: skip
    article = read("\n".join(["Eski değirmen yeniden açıldı", *TURKISH, *_MORE, "İlgili haberler", *entries]), "tr")
    assert paragraphs(article) == [*TURKISH, *_MORE]
    assert article.published is None
