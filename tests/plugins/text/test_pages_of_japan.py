"""Pages of Japan and its neighbours: captions above a story without a headline, whom they show, papers below it."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import labels, paragraphs, read


JAPANESE = (
    "港市は12日、三カ月の修理を終えた渡船が今週から島へ毎日四往復すると発表した。一度に乗客四十人と車六台を運べるという。",
    "船長は「切符は岸壁の窓口で買える」と話した。冬の最終便は午後五時に早まる。",
    "市は岸壁に待合所を建てる計画で、来年度の予算案に一億円を計上した。",
)
TITLE = "渡船、三カ月ぶり再開"


@pytest.mark.cases(
    "caption",
    [
        "岸壁に着いた渡船=5月12日、港市本町(船名を加工しています)",
        "岸壁に着いた渡船＝12日、港市",
        "岸壁に着いた渡船=12日午前、港市本町",
        "岸壁に着いた渡船と乗客たち=港市本町の中央岸壁で",
        "岸壁に着いた渡船（ゲッティ＝共同）",
        "岸壁に着いた渡船(港写真記者会写真協会)",
        "岸壁に着いた渡船(資料写真)=(聯合ニュース)",
        "岸壁に着いた渡船(カメラ・山田 太郎)",
        "岸壁に着いた渡船（港市提供）",
        "岸壁に着いた渡船＝港中央駅前",
    ],
)
def test_a_caption_above_a_story_is_no_headline(caption: str) -> None:
    for above in ([], ["2026年5月12日 22:37"]):
        article = read("\n".join([*above, caption, *JAPANESE]), "ja")
        assert nf.plain(article.headline) == ""
        assert paragraphs(article) == [*JAPANESE]


@pytest.mark.cases("title", ["渡船が値上げ（4月から）", "続く火災で3人死亡＝港市", "増える熊の被害＝港県"])
def test_a_headline_may_say_from_when_and_where(title: str) -> None:
    assert nf.plain(read("\n".join([title, *JAPANESE]), "ja").headline) == title


@pytest.mark.cases(
    "caption",
    [
        "岸壁で切符を買う乗客（港市本町の港中央岸壁）",
        "岸壁に並んで手を振る児童たち",
        "再開した渡船に乗り込む家族連れ",
        "テープカットに臨む市長ら",
        "雨の中、渡船を待つ人たちの様子",
    ],
)
def test_whom_a_picture_shows_is_no_deck(caption: str) -> None:
    article = read("\n".join([TITLE, caption, *JAPANESE]), "ja")
    assert nf.plain(article.headline) == TITLE
    assert nf.plain(article.subhead) == ""
    assert paragraphs(article) == [*JAPANESE]
    assert labels([TITLE, caption, *JAPANESE], "ja")[caption] == "caption"


def test_what_a_deck_says_is_one() -> None:
    deck = "市、待合所の建設に一億円 島の住民は歓迎"
    article = read("\n".join([TITLE, deck, "2026年5月12日 22:37", *JAPANESE]), "ja")
    assert nf.plain(article.subhead) == deck


def test_the_motto_of_a_site_is_no_headline() -> None:
    above = [
        "港郷土紙連合",
        "全国の港から、今日も温かい話題をお届けする地域の新聞の集まりです。",
        TITLE + " 島の住民は歓迎",
    ]
    article = read("\n".join([*above, *JAPANESE]), "ja")
    assert nf.plain(article.headline) == above[-1]


@pytest.mark.cases("site", ["ABCプライムオンライン", "ハーバー・ウェブマガジン"])
def test_a_site_alone_above_the_story_is_no_headline(site: str) -> None:
    article = read("\n".join([site, *JAPANESE]), "ja")
    assert nf.plain(article.headline) == ""
    assert paragraphs(article) == [*JAPANESE]


@pytest.mark.cases(
    ("printed", "house"),
    [
        ("みなと新聞5月12日朝刊", "みなと新聞"),
        ("みなと新聞 5月12日(火)7時55分配信", "みなと新聞"),
        ("中港テレビNEWS", "中港テレビNEWS"),
        ("テレビユー港島", "テレビユー港島"),
        ("（北港日報社）", "北港日報社"),
        ("「港網日本語版」2026年5月12日", "港網日本語版"),
    ],
)
def test_a_paper_below_the_story_is_its_source(printed: str, house: str) -> None:
    article = read("\n".join([TITLE, *JAPANESE, printed]), "ja")
    assert [source.name for source in article.sources] == [house]
    assert paragraphs(article) == [*JAPANESE]


def test_a_paper_and_its_day_tell_when() -> None:
    article = read("\n".join([TITLE, *JAPANESE, "「港網日本語版」2026年5月12日"]), "ja")
    assert article.published is not None
    assert article.published.date().isoformat() == "2026-05-12"


def test_a_paper_under_a_heading_of_others_is_theirs() -> None:
    below = ["関連記事", "北港新聞社", "花嫁行列あでやか、見物客を魅了 港市の神社で春祭り"]
    assert read("\n".join([TITLE, *JAPANESE, *below]), "ja").sources == ()


@pytest.mark.cases(
    ("place", "told"),
    [
        ("東港", "10日午前10時20分ごろ、東港市川崎町の岸壁で渡船が桟橋に接触した。乗客にけがはなかった。"),
        ("島根", "県水産センターの研究チームの論文が学会の国際誌に掲載された。調査には三年を要した。"),
        ("山口・宇部", "渡船の船長が、操船と作家活動という二足のわらじで道を切り開いている。就航して八年目になる。"),
    ],
)
def test_a_town_in_brackets_before_the_story_is_its_dateline(place: str, told: str) -> None:
    article = read("\n".join([TITLE, f"【{place}】{told}", *JAPANESE[1:]]), "ja")
    assert article.dateline is not None
    assert article.dateline.place == place
    assert paragraphs(article) == [told, *JAPANESE[1:]]


def test_other_words_in_brackets_are_no_dateline() -> None:
    told = "【速報】港市の渡船が桟橋に接触した。乗客にけがはなかった。修理には一週間かかる見込みだ。"
    article = read("\n".join([TITLE, told, *JAPANESE[1:]]), "ja")
    assert article.dateline is None


@pytest.mark.cases(
    "below", ["2026年5月12日のニュース", "港市の最新ニュースまとめ", "続きを表示", "※詳しくは本紙をご覧ください。"]
)
def test_what_papers_print_below_is_no_story(below: str) -> None:
    assert paragraphs(read("\n".join([TITLE, *JAPANESE, below]), "ja")) == [*JAPANESE]


KOREAN = (
    "항만 당국은 석 달 동안 수리를 마친 여객선이 이번 주부터 하루 네 차례 섬으로 다시 운항한다고 12일 밝혔다.",
    "선장은 한 번에 승객 마흔 명과 차량 여섯 대를 태울 수 있다고 설명했다.",
)


@pytest.mark.cases(
    "signed",
    [
        "[ 김하늘 / haneul@naru.example ]",
        "[김하늘 haneul@naru.example]",
        "김하늘 haneul@naru.example",
        "김하늘 | haneul@naru.example",
        "[김하늘]",
    ],
)
def test_a_name_with_its_address_signs_in_korea(signed: str) -> None:
    article = read("\n".join(["해협 여객선 운항 재개", *KOREAN, signed]), "ko")
    assert [by.name for by in article.bylines] == ["김하늘"]
    assert paragraphs(article) == [*KOREAN]


def test_a_name_with_its_address_signs_in_any_language() -> None:
    told = ["The ferry sails four times a day from this week.", "The captain said tickets were sold on the quay."]
    article = read("\n".join(["Ferry back after repairs", *told, "Ann Lee (ann.lee@harbour.example)"]))
    assert [by.name for by in article.bylines] == ["Ann Lee"]


STORIES = {
    "ar": (
        "عودة العبارة بعد الصيانة",
        "أعلنت وزارة النقل اليوم عودة العبارة إلى العمل بين الميناء والجزيرة بعد ثلاثة أشهر من الصيانة، وفق بيان رسمي.",
        "وأضافت الوزارة أن العبارة ستنقل أربعين راكبا وست سيارات في الرحلة الواحدة، وأن التذاكر تباع على الرصيف.",
    ),
    "ur": (
        "مرمت کے بعد کشتی بحال",
        "وزارت نے پیر کو جزیرے تک کشتی کی بحالی کا اعلان کیا جس کی مرمت پر تین ماہ تک کام جاری رہا اور پچاس لاکھ خرچ ہوئے۔",
        "کپتان نے کہا کہ کشتی ہر روز چار بار جزیرے کے لیے روانہ ہوگی اور ٹکٹ بندرگاہ کی کھڑکی سے ملیں گے۔",
    ),
    "hi": (
        "मरम्मत के बाद नाव सेवा शुरू",
        "जिले में सोमवार को नाव सेवा फिर शुरू की गई, जिससे बीस गांवों के लोगों को राहत मिलेगी, अधिकारियों ने यह जानकारी दी।",
        "अधिकारियों ने बताया कि नाव दिन में चार बार द्वीप के लिए रवाना होगी और टिकट घाट पर मिलेंगे।",
    ),
    "bn": (
        "মেরামতের পর ফেরি চালু",
        "শহরে সোমবার ফেরি চলাচল আবার শুরু হয়েছে, এতে বিশটি গ্রামের মানুষ উপকৃত হবেন বলে কর্মকর্তারা জানিয়েছেন।",
        "কর্মকর্তারা জানান, ফেরি দিনে চারবার দ্বীপের উদ্দেশে ছেড়ে যাবে এবং ঘাটে টিকিট পাওয়া যাবে।",
    ),
    "vi": (
        "Phà hoạt động trở lại sau sửa chữa",
        "Thành phố sáng thứ hai đưa chuyến phà ra đảo hoạt động trở lại sau ba tháng sửa chữa, theo thông báo của sở giao thông.",
        "Thuyền trưởng cho biết mỗi ngày phà chạy bốn chuyến và vé được bán ngay tại bến.",
    ),
    "th": (
        "เรือข้ามฟากกลับมาเดินอีกครั้ง",
        "เทศบาลเปิดเดินเรือข้ามฟากไปยังเกาะเมื่อวันจันทร์ที่ผ่านมา หลังจากซ่อมแซมมานานถึงสามเดือน ตามประกาศของกรมเจ้าท่า",
        "กัปตันเรือกล่าวว่าเรือจะออกวันละสี่เที่ยว และผู้โดยสารสามารถซื้อตั๋วได้ที่ท่าเรือทุกวันตั้งแต่เช้า",
    ),
    "zh": (
        "渡轮整修后恢复通航",
        "市政府周一宣布，停驶三个月的渡轮整修完毕，本周起每天往返离岛四趟，每趟可载四十名乘客。",
        "船长表示，旅客可以在码头的窗口买票，冬天的末班船改为下午五点开船。",
    ),
    "ms": (
        "Feri pulau beroperasi semula",
        "Majlis bandar raya mengumumkan feri ke pulau itu beroperasi semula pada Isnin selepas tiga bulan dibaiki.",
        "Kapten berkata tiket boleh dibeli di kaunter jeti dan perjalanan terakhir pada pukul lima petang.",
    ),
    "af": (
        "Veerboot vaar weer na die eiland",
        "Die munisipaliteit het Maandag gesê die veerboot vaar ná drie maande se herstelwerk weer na die eiland.",
        "Die kaptein sê kaartjies is by die kaai te koop en die laaste boot vertrek om vyfuur in die middag.",
    ),
}


@pytest.mark.cases(
    ("language", "caption"),
    [
        ("ar", "العبارة عند الرصيف - صورة أرشيفية"),
        ("ar", "العبارة عند الرصيف (أرشيف)"),
        ("ur", "جزیرے کی کشتی — فائل فوٹو"),
        ("ur", "جزیرے کی کشتی۔ فائل فوٹو"),
        ("hi", "घाट पर खड़ी नाव। फाइल फोटो"),
        ("bn", "ঘাটে ফেরি। ফাইল ছবি"),
        ("vi", "Phà cập bến (Ảnh minh họa)"),
        ("th", "เรือข้ามฟากที่ท่าเรือของเกาะ (แฟ้มภาพ)"),
        ("zh", "靠岸的渡轮 资料图片"),
        ("zh", "图为渡轮靠岸"),
        ("ms", "Feri di jeti bandar – Gambar fail"),
        ("af", "Die veerboot by die kaai. (Argieffoto)"),
    ],
)
def test_pictures_from_the_archive_are_captions(language: str, caption: str) -> None:
    title, first, second = STORIES[language]
    for above in ([title], []):
        article = read("\n".join([*above, caption, first, second]), language)
        assert nf.plain(article.headline) == "".join(above)
        assert nf.plain(article.subhead) == ""
        assert article.bylines == ()
        assert paragraphs(article) == [first, second]
    amid = labels([title, first, caption, second], language)
    assert amid[caption] == "caption"


def test_who_reported_by_letters_is_next_to_publication_and_city_in_iraq() -> None:
    title, *told = STORIES["ar"]
    article = read("\n".join([title, "واع / بغداد/ ح . ز", *told]), "ar")
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.source) == ("بغداد", "واع")
    assert paragraphs(article) == told


def test_a_state_in_brackets_is_part_of_a_dateline() -> None:
    title, *told = STORIES["hi"]
    article = read("\n".join([title, f"सारण (बिहार): {told[0]}", told[1]]), "hi")
    assert article.dateline is not None
    assert article.dateline.text == "सारण (बिहार):"
    assert paragraphs(article) == told


@pytest.mark.cases("credit", ["( Source – PTI )", "(स्रोत - भाषा)"])
def test_a_dash_before_an_agency_does_as_a_colon(credit: str) -> None:
    title, *told = STORIES["hi"]
    article = read("\n".join([title, *told, credit]), "hi")
    assert [source.name for source in article.sources] == ["PTI" if "PTI" in credit else "भाषा"]
    assert paragraphs(article) == told


def test_a_way_through_the_site_may_end_with_its_sign() -> None:
    title, *told = STORIES["zh"]
    article = read("\n".join(["您的位置：首页>要闻 >", title, "2026-05-12 21:47:58    来源：港口网", *told]), "zh")
    assert nf.plain(article.headline) == title
    assert nf.plain(article.subhead) == ""


def test_ways_for_keyboards_are_no_headline() -> None:
    article = read("\n".join(["Go to Contents Go to Navigation", TITLE + " 島の住民は歓迎", *JAPANESE]), "ja")
    assert nf.plain(article.headline) == TITLE + " 島の住民は歓迎"


def test_a_bullet_before_a_source_is_none_of_it() -> None:
    told = [
        "Pemerintah kota membuka kembali dermaga penyeberangan pada Jumat setelah perbaikan selama tiga bulan.",
        "Kepala pelabuhan mengatakan kapal akan berangkat empat kali sehari dari dermaga baru itu.",
    ]
    lines = [
        "Dermaga kota dibuka lagi",
        "Minggu, 24 Maret 2024 - 19:13 WIB",
        "Sumber :",
        "- Budi Santoso/ Acme Lockton",
    ]
    article = read("\n".join([*lines, *told]), "id")
    assert article.credit == "Budi Santoso/ Acme Lockton"


@pytest.mark.cases(
    "caption",
    ["岸壁に着いた渡船=2026年5月、港市本町", "渡船の初出航(5月12日、港市)", "ハーバーフェスタ「海の日」より"],
)
def test_the_month_of_a_picture_ends_a_caption(caption: str) -> None:
    article = read("\n".join([TITLE, JAPANESE[0], caption, *JAPANESE[1:]]), "ja")
    assert paragraphs(article) == [*JAPANESE]
    assert labels([TITLE, JAPANESE[0], caption, *JAPANESE[1:]], "ja")[caption] == "caption"


def test_a_caption_in_brackets_is_one() -> None:
    caption = "【渡船の切符を買う児童＝港市本町の中央岸壁で】"
    article = read("\n".join([TITLE, "", caption, "", *JAPANESE]), "ja")
    assert nf.plain(article.subhead) == ""
    assert paragraphs(article) == [*JAPANESE]


def test_pictures_that_are_counted_are_captions() -> None:
    lines = [TITLE, "新しい渡船（港造船所の岸壁）", "新しい渡船（港造船所の岸壁）全 12 枚", *JAPANESE]
    assert paragraphs(read("\n".join(lines), "ja")) == [*JAPANESE]


def test_how_to_pass_by_a_menu_is_no_story() -> None:
    above = [
        "港新聞のニュースサイトです。ナビゲーションリンクをとばして、ページの本文へ移動します。",
        "トップ > 港 > 記事一覧 > 記事",
        "ここから本文",
        "【港】",
    ]
    title = "台風の余波、渡船が欠航 港まつりは規模を縮小"
    article = read("\n".join([*above, title, *JAPANESE]), "ja")
    assert nf.plain(article.headline) == title
    assert paragraphs(article) == [*JAPANESE]


@pytest.mark.cases("speaker", ["山田太郎記者", "山田太郎記者)", "海野美咲(渡船の船長)", "乗客の女性"])
def test_who_speaks_on_a_line_of_its_own_signs_nothing(speaker: str) -> None:
    said = "「切符は岸壁の窓口で買えます」"
    article = read("\n".join([TITLE, *JAPANESE[:2], speaker, said, JAPANESE[2]]), "ja")
    assert article.bylines == ()
    assert labels([TITLE, *JAPANESE[:2], speaker, said, JAPANESE[2]], "ja")[speaker] == "body"


def test_who_speaks_before_a_colon_heads_nothing() -> None:
    said = "山田太郎記者(12日朝):「岸壁に長い列ができています」"
    article = read("\n".join([TITLE, *JAPANESE[:2], said, JAPANESE[2]]), "ja")
    assert paragraphs(article) == [*JAPANESE[:2], said, JAPANESE[2]]


def test_the_pages_of_a_story_are_none_of_its_headline() -> None:
    assert nf.plain(read("\n".join([TITLE + " (1/2ページ)", *JAPANESE]), "ja").headline) == TITLE


@pytest.mark.cases("sign", [" -", " –", " |"])
def test_the_sign_before_a_site_that_is_gone_is_none_of_the_headline(sign: str) -> None:
    told = ["The ferry sails four times a day from this week.", "The captain said tickets were sold on the quay."]
    assert nf.plain(read("\n".join(["Ferry back after repairs" + sign, *told])).headline) == "Ferry back after repairs"


def test_sections_with_a_point_between_are_a_kicker() -> None:
    article = read("\n".join([TITLE + " 島の住民は歓迎", "事件・事故", *JAPANESE]), "ja")
    assert nf.plain(article.kicker) == "事件・事故"
    assert paragraphs(article) == [*JAPANESE]


def test_words_above_an_address_lead_to_the_site() -> None:
    below = [
        "▼港放送 公式サイト",
        "https://harbour.example/news/",
        "▼映像の投稿はこちらから",
        "https://harbour.example/news/info.html",
    ]
    parted = [line for each in [TITLE, *JAPANESE, *below] for line in (each, "")]
    assert paragraphs(read("\n".join(parted), "ja")) == [*JAPANESE]


def test_a_paragraph_that_occurs_twice_in_a_row_is_one() -> None:
    lines = [TITLE, *JAPANESE[:2], "待合所の計画", JAPANESE[2], JAPANESE[2], "関連記事"]
    assert paragraphs(read("\n".join(lines), "ja")) == [*JAPANESE]


def test_what_a_picture_on_the_first_page_shows_is_no_headline() -> None:
    told = [
        "המעבורת חזרה לפעול השבוע לאחר שלושה חודשי תיקונים, ותפליג אל האי ארבע פעמים ביום, כך מסרה רשות הנמלים הבוקר.",
        "רב החובל אמר כי כרטיסים נמכרים ברציף, וכי ההפלגה האחרונה בחורף תצא בשעה חמש אחר הצהריים.",
    ]
    article = read("\n".join(["תמונה בדף הבית: המעבורת", *told]), "he")
    assert nf.plain(article.headline) == ""
    assert paragraphs(article) == told


@pytest.mark.cases("counted", ["残り507文字/全文712文字", "残り 507文字", "(全文 712 文字 / 残り 507 文字)"])
def test_below_what_is_left_to_read_stands_no_story(counted: str) -> None:
    below = ["", "港経済の閲覧のご案内", "", "ハーバーラウンジ便り", "", "2026年5月12日の主要記事"]
    assert paragraphs(read("\n".join([TITLE, "", JAPANESE[0], "", JAPANESE[1], counted, *below]), "ja")) == [
        *JAPANESE[:2]
    ]


def test_titles_below_what_is_left_to_read_stay_related() -> None:
    below = ["残り507文字(全文712文字)", "関連記事", "花嫁行列あでやか、見物客を魅了 港市の神社で春祭り"]
    told = labels([TITLE, *JAPANESE, *below], "ja")
    assert [told[line] for line in below] == ["tool", "related-heading", "related"]


def test_a_story_may_count_letters() -> None:
    text = [TITLE, *JAPANESE, "残り507文字を消したのは誰か、市は調べている。", "答えは来月の議会で示すという。"]
    assert paragraphs(read("\n".join(text), "ja")) == text[1:]


def test_below_the_share_that_is_left_to_read_stands_no_story() -> None:
    told = [
        "Le bac de Lockton reprend son service lundi, après trois mois de réparations, a annoncé la mairie du port.",
        "Le capitaine assure que les billets seront vendus sur le quai et que le dernier départ est fixé à cinq heures.",
    ]
    cut = "Il vous reste 57.09% de cet article à lire. La suite est réservée aux abonnés."
    article = read(
        "\n\n".join(["Le bac reprend son service", *told, cut, "Ann Lee au large", "Le journal du jour"]), "fr"
    )
    assert paragraphs(article) == told
