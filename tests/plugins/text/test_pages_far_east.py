"""Pages of the Far East: who signs behind the last sentence, captions above the story, titles amid it, broken lines."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import labels, paragraphs, read


CHINESE = (
    "市政府昨天宣布，滨江步道将在明年春天全线贯通，总长十二公里，沿线设八处休息点。",
    "市规划局负责人说，工程款已经到位，第二阶段将于下月开工，沿线居民可以步行前往两座公园。",
)
TAIWANESE = (
    "港務局表示，停駛三個月的渡輪完成整修，本週起每天往返離島四趟，每趟可載四十名乘客與六輛汽車。",
    "船長說，旅客可以在碼頭的窗口買票，冬天的最後一班船改為下午五點開船。",
)
KOREAN = (
    "항만 당국은 석 달 동안 수리를 마친 여객선이 이번 주부터 하루 네 차례 섬으로 다시 운항한다고 12일 밝혔다.",
    "선장은 한 번에 승객 마흔 명과 차량 여섯 대를 태울 수 있다고 설명했다.",
)
INDONESIAN = (
    "Pemerintah kota membuka kembali dermaga penyeberangan pada Jumat setelah perbaikan selama tiga bulan.",
    "Kepala pelabuhan mengatakan kapal akan berangkat empat kali sehari dari dermaga baru itu.",
)
FILIPINO = (
    "Binuksan muli ng lungsod ang pantalan nitong Biyernes matapos ang tatlong buwang pagkukumpuni.",
    "Ayon sa kapitan, apat na beses sa isang araw aalis ang barko patungo sa mga isla.",
    "Sinabi niya na maaaring bumili ng tiket ang mga pasahero sa bintana ng pantalan.",
)


@pytest.mark.cases(
    ("signed", "names"),
    [
        (" 김하늘 기자", ["김하늘"]),
        (" 김하늘 기자 haneul@naru.example", ["김하늘"]),
        (" 김하늘 선임기자 haneul@", ["김하늘"]),
        (" (김하늘 기자)", ["김하늘"]),
        ("/부산=김하늘 기자 haneul@naru.example", ["김하늘"]),
        (" 2026.5.12/뉴스1 ⓒ News1 김하늘 기자", ["김하늘"]),
    ],
)
def test_the_author_behind_the_last_sentence_in_korea(signed: str, names: list[str]) -> None:
    article = read("\n".join(["해협 여객선 운항 재개", KOREAN[0], KOREAN[1] + signed]), "ko")
    assert [by.name for by in article.bylines] == names
    assert paragraphs(article) == [*KOREAN]


def test_a_reporter_whom_the_last_sentence_mentions_does_not_sign_it() -> None:
    last = "선장은 한 번에 승객 마흔 명을 태울 수 있다고 말했다. 자리에는 김하늘 기자도 있었다."
    article = read("\n".join(["해협 여객선 운항 재개", KOREAN[0], last]), "ko")
    assert article.bylines == ()
    assert paragraphs(article) == [KOREAN[0], last]


@pytest.mark.cases(
    ("signed", "names"),
    [
        (" 本报见习记者 王大河 张秀 摄影报道", ["王大河", "张秀"]),
        ("（记者 王大河 通讯员 张秀 文/图）", ["王大河", "张秀"]),
        ("本報記者王大河攝影報道", ["王大河"]),
        ("（记者 王大河）", ["王大河"]),
    ],
)
def test_the_author_behind_the_last_sentence_in_china(signed: str, names: list[str]) -> None:
    article = read("\n".join(["滨江步道明年春天全线贯通", CHINESE[0], CHINESE[1] + signed]), "zh")
    assert [by.name for by in article.bylines] == names
    assert paragraphs(article) == [*CHINESE]


def test_what_reporters_were_told_signs_nothing() -> None:
    last = f"{CHINESE[1]}他告诉记者大家都很高兴"
    article = read("\n".join(["滨江步道明年春天全线贯通", CHINESE[0], last]), "zh")
    assert article.bylines == ()


@pytest.mark.cases(
    ("line", "who"),
    [
        ("綜合報導  / 台北市", ("", "台北市")),
        ("王小明 報導 / 桃園市", ("王小明", "桃園市")),
        ("本報記者王小明攝影報道", ("王小明", "")),
        ("港口報／ 記者王小明／台北即時報導", ("王小明", "台北")),
    ],
)
def test_who_reports_in_taiwan_and_where(line: str, who: tuple[str, str]) -> None:
    article = read("\n".join(["海峽渡輪恢復通航", line, *TAIWANESE]), "zh")
    assert [(by.name, by.location) for by in article.bylines] == [who]
    assert paragraphs(article) == [*TAIWANESE]


def test_reporters_and_correspondents_sign_below_a_story_with_text_and_pictures() -> None:
    article = read("\n".join(["滨江步道明年春天全线贯通", *CHINESE, "记者 王大河 通讯员 张秀 文/图"]), "zh")
    assert [by.name for by in article.bylines] == ["王大河", "张秀"]


@pytest.mark.cases("date", [[], ["2026/05/12 15:18"]])
def test_a_caption_with_who_took_it_above_the_story_is_no_headline(date: list[str]) -> None:
    caption = "整修後的渡輪12日停靠在碼頭，等候第一批乘客上船。（記者王小明攝）"
    article = read("\n".join([caption, *date, *TAIWANESE]), "zh")
    assert article.headline == ()
    assert paragraphs(article) == [*TAIWANESE]
    [picture] = [block for block in article.body if isinstance(block, nf.Media)]
    assert nf.plain(picture.credit) == "記者王小明攝"


def test_a_caption_that_occurs_twice_under_the_headline_is_not_the_headline() -> None:
    caption = "渡輪的新航線。圖／取自港務局網站"
    lines = ["快訊", "海峽渡輪恢復通航 每天往返離島四趟", "港口報／ 記者王小明／台北即時報導", caption, caption]
    article = read("\n".join([*lines, *TAIWANESE]), "zh")
    assert nf.plain(article.headline) == lines[1]
    assert paragraphs(article) == [*TAIWANESE]


def test_a_picture_credit_behind_a_stroke_is_parted_from_its_caption() -> None:
    lines = ["海峽渡輪恢復通航", TAIWANESE[0], "乘客在碼頭排隊/記者王小明攝", TAIWANESE[1]]
    [picture] = [block for block in read("\n".join(lines), "zh").body if isinstance(block, nf.Media)]
    assert (nf.plain(picture.caption), nf.plain(picture.credit)) == ("乘客在碼頭排隊", "記者王小明攝")


@pytest.mark.cases(
    ("language", "headline", "site", "story"),
    [
        ("zh", "海峽渡輪恢復通航 每天往返離島四趟", " | 港口新聞", TAIWANESE),
        ("id", "Dermaga Penyeberangan Dibuka Kembali, Ini Jadwalnya", " - Pelabuhan.co JATIM", INDONESIAN),
        ("ko", "해협 여객선 이번 주부터 운항 재개", " - 나루일보", KOREAN),
    ],
)
def test_the_headline_with_the_name_of_the_site_is_no_subhead(
    language: str, headline: str, site: str, story: tuple[str, ...]
) -> None:
    article = read("\n".join([headline, f"{headline}{site}", "2026-05-12 15:18", *story]), language)
    assert nf.plain(article.headline) == headline
    assert article.subhead == ()
    assert paragraphs(article) == [*story]


def test_a_subhead_that_begins_with_the_headline_stays() -> None:
    headline = "Dermaga Penyeberangan Dibuka Kembali"
    deck = f"{headline} - warga senang kapal berlayar lagi setelah tiga bulan"
    assert nf.plain(read("\n".join([headline, deck, "2026-05-12 15:18", *INDONESIAN]), "id").subhead) == deck


@pytest.mark.cases(
    ("opening", "source", "place"),
    [
        ("[나루뉴스=부산, 김하늘 기자] ", "나루뉴스", "부산"),
        ("[부산=나루뉴스 김하늘 기자] ", "나루뉴스", "부산"),
        ("[나루뉴스24 김하늘 기자] ", "나루뉴스24", ""),
        ("[나루인터넷신문/김하늘] ", "나루인터넷신문", ""),
    ],
)
def test_brackets_of_korea_with_publication_and_reporter(opening: str, source: str, place: str) -> None:
    article = read("\n".join(["해협 여객선 운항 재개", opening + KOREAN[0], KOREAN[1]]), "ko")
    assert article.dateline is not None
    assert (article.dateline.source, article.dateline.place) == (source, place)
    assert [by.name for by in article.bylines] == ["김하늘"]
    assert paragraphs(article) == [*KOREAN]


def test_an_address_below_the_story_is_that_of_the_author_above_it() -> None:
    lines = ["해협 여객선 운항 재개", f"[나루경제 김하늘 기자] '뱃길'이 다시 열린다. {KOREAN[0]}", KOREAN[1]]
    article = read("\n".join([*lines, "/김하늘 기자(haneul@naru.example)"]), "ko")
    assert [(by.name, by.contact) for by in article.bylines] == [("김하늘", "haneul@naru.example")]


def test_a_publication_and_its_desk_in_brackets_are_a_dateline_in_taiwan() -> None:
    article = read("\n".join(["海峽渡輪恢復通航", f"(港口新聞/國際組 綜合報導){TAIWANESE[0]}", TAIWANESE[1]]), "zh")
    assert article.dateline is not None
    assert article.dateline.source == "港口新聞"
    assert paragraphs(article) == [*TAIWANESE]


def test_two_publications_with_a_hyphen_are_one_dateline_in_china() -> None:
    article = read(
        "\n".join(["滨江步道贯通", f"江海网-江海日报5月12日讯(记者 王大河 文/图) {CHINESE[0]}", CHINESE[1]]), "zh"
    )
    assert article.dateline is not None
    assert article.dateline.source == "江海网-江海日报"
    assert [by.name for by in article.bylines] == ["王大河"]


@pytest.mark.cases(
    ("opening", "source", "place"),
    [
        ("PELABUHAN.CO.ID,PADANG--", "PELABUHAN.CO.ID", "PADANG"),
        ("Palu, berita.sulawesi.pelabuhan.go.id – ", "berita.sulawesi.pelabuhan.go.id", "Palu"),
    ],
)
def test_sites_in_datelines_of_indonesia(opening: str, source: str, place: str) -> None:
    article = read("\n".join(["Dermaga dibuka kembali", opening + INDONESIAN[0], INDONESIAN[1]]), "id")
    assert article.dateline is not None
    assert (article.dateline.source, article.dateline.place) == (source, place)
    assert paragraphs(article) == [*INDONESIAN]


@pytest.mark.cases("colon", [" :", ":  ", " : "])
def test_blanks_around_the_colon_of_a_dateline_in_malaysia(colon: str) -> None:
    first = "Kerajaan negeri membuka semula jeti feri pada Jumaat selepas kerja pembaikan selama tiga bulan."
    last = "Ketua pelabuhan berkata, feri akan berlepas empat kali sehari dari jeti baharu itu."
    article = read("\n".join(["Jeti dibuka semula", f"KUALA LIPIS{colon}{first}", last]), "ms")
    assert article.dateline is not None
    assert article.dateline.place == "KUALA LIPIS"
    assert paragraphs(article) == [first, last]


@pytest.mark.cases("section", ["Politics", "National"])
def test_the_name_of_a_section_and_a_title_within_the_story_are_another_story(section: str) -> None:
    title = "Bagong tulay, bubuksan na sa susunod na buwan"
    article = read("\n\n".join(["Pantalan, bukas na muli", FILIPINO[0], section, title, *FILIPINO[1:]]), "fil")
    assert paragraphs(article) == [*FILIPINO]
    [box] = [block for block in article.body if isinstance(block, nf.Related)]
    assert (nf.plain(box.title), [link.text for link in box.links]) == (section, [title])


def test_a_subheading_that_names_a_section_stays_above_its_paragraph() -> None:
    lines = ["Pantalan, bukas na muli", FILIPINO[0], "Politics", *FILIPINO[1:]]
    assert labels(lines, "fil")["Politics"] != "related-heading"


def test_clauses_of_a_station_in_korea_may_be_as_long_as_fifty_letters() -> None:
    lines = [
        "어제 문을 연 해협 나루터가 손님을",
        "맞이하기 시작했습니다.",
        "나루터에는 첫날 하루 동안 섬을 오가는 손님 4백여 명이 몰려 배가 여덟 차례 떠났고",
        "표는 모두 팔렸습니다.",
        "이는 다리가 놓이기 전인 삼십 년 전의 하루 손님보다 많아 주말에는 더 늘어날 것으로",
        "내다보입니다.",
    ]
    article = read("\n".join(lines), "ko")
    assert paragraphs(article) == [" ".join(lines[k : k + 2]) for k in (0, 2, 4)]


def test_a_story_of_two_paragraphs_that_a_page_prints_twice_is_read_once() -> None:
    assert paragraphs(read("\n".join([*KOREAN, *KOREAN, "댓글을 작성하려면 로그인 해주세요."]), "ko")) == [*KOREAN]


def test_what_the_scene_was_is_a_caption_in_vietnam() -> None:
    first = "Chiếc phà chở bốn mươi hành khách va vào cầu cảng lúc sáng sớm, hai người bị thương nhẹ."
    last = "Công an đang điều tra nguyên nhân vụ việc và đã cho phép phà chạy lại vào buổi chiều."
    article = read(f"Phà va vào cầu cảng\n{first}\nHiện trường vụ tai nạn.\n{last}", "vi")
    assert paragraphs(article) == [first, last]
    [picture] = [block for block in article.body if isinstance(block, nf.Media)]
    assert nf.plain(picture.caption) == "Hiện trường vụ tai nạn."


def test_a_sentence_that_tells_of_the_scene_is_of_the_story_in_vietnam() -> None:
    first = "Hiện trường vụ tai nạn cho thấy chiếc phà bị hư hỏng nặng ở mũi tàu, nhiều mảnh vỡ nằm trên cầu cảng."
    last = "Công an đang điều tra nguyên nhân vụ việc và đã cho phép phà chạy lại vào buổi chiều."
    assert paragraphs(read(f"Phà va vào cầu cảng\n{first}\n{last}", "vi")) == [first, last]


@pytest.mark.cases(
    ("language", "title", "line", "story"),
    [
        ("zh", "滨江步道明年春天全线贯通", "关注《江海报》WhatsApp频道 随时接收新闻推送。", CHINESE),
        ("ko", "해협 여객선 운항 재개", "이 글자크기로 변경됩니다.", KOREAN),
        ("id", "Dermaga dibuka kembali", "Temukan berita-berita hangat dari Pelabuhan di Google News.", INDONESIAN),
    ],
)
def test_what_sites_tell_their_readers_is_no_story(
    language: str, title: str, line: str, story: tuple[str, ...]
) -> None:
    assert paragraphs(read("\n".join([title, *story, line]), language)) == [*story]


JAPANESE = (
    "市は4日、川沿いの遊歩道が来年春に全線で開通すると発表した。総延長は12キロで、休憩所を8カ所設ける。",
    "市の担当者は「工事費はすでに確保した」と話した。市民団体は歩道と重なる区間があるとして懸念を示している。",
)


@pytest.mark.cases(
    "opening", ["[나루경제 김하늘 기자] ", "(부산=나루뉴스) 김하늘 기자 = ", "[부산=나루뉴스] 김하늘·이보라 기자 = "]
)
def test_a_first_line_that_begins_with_who_reports_is_no_headline_in_korea(opening: str) -> None:
    first = "석 달 동안 수리를 마친 여객선이 섬으로 다시 운항한다"
    article = read("\n".join([opening + first, KOREAN[1], "[저작권자 © 나루경제, 무단 전재 및 재배포 금지]"]), "ko")
    assert article.headline == ()
    assert article.bylines[0].name == "김하늘"
    assert paragraphs(article) == [first, KOREAN[1]]


def test_a_report_of_a_station_in_clauses_is_korean_above_rights_in_english() -> None:
    lines = [
        "오늘 회의를 연 부산 항만 당국은",
        "석 달 동안 수리를 마친 여객선이",
        "이번 주부터 하루 네 차례 섬으로",
        "다시 운항한다고 밝혔습니다.",
        "당국은 새 여객선이 한 번에",
        "승객 마흔 명과 차량 여섯 대를",
        "실을 수 있다며 겨울에도 쉬지 않고",
        "뱃길을 이을 것이라고 설명했습니다.///",
        "Copyright © Busan Ferry Broadcasting Corporation. All rights reserved.",
    ]
    article = nf.read(nf.Source.text("\n".join(lines)), "text")
    assert article.language == "ko"
    assert paragraphs(article) == [" ".join(lines[:4]), " ".join(lines[4:8])]


def test_a_paragraph_with_a_picture_credit_behind_it_is_of_the_story() -> None:
    told = (
        "船公司在聲明中強調：「整修工程已經全部完成，每一艘渡輪都通過了安全檢查！旅客可以放心搭乘。」"
        "公司還說，冬天的最後一班船改為下午五點開船，遇到強風時會提前在碼頭公告停航，並且退還全部票款。(圖片來源/翻攝港務局官網)"
    )
    article = read("\n".join(["海峽渡輪恢復通航", TAIWANESE[0], told]), "zh")
    assert len(paragraphs(article)) == 2


@pytest.mark.cases("opening", ["通讯员吴静报道:", "江海网实习生王大河6月30日报道:", "江海报记者 王大河 报道："])
def test_who_reports_before_a_colon_in_china(opening: str) -> None:
    article = read("\n".join(["滨江步道明年春天全线贯通", opening + CHINESE[0], CHINESE[1]]), "zh")
    assert article.dateline is not None
    assert article.bylines[0].name.endswith(("吴静", "王大河"))
    assert paragraphs(article) == [*CHINESE]


def test_who_reports_before_a_date_and_behind_a_paper_in_taiwan() -> None:
    lines = ["海峽渡輪恢復通航", "渡口電子報/王小明/台北報導 2026.01.30 00:00", *TAIWANESE]
    article = read("\n".join(lines), "zh")
    assert [(by.name, by.affiliation, by.location) for by in article.bylines] == [("王小明", "渡口電子報", "台北")]
    assert article.published is not None


@pytest.mark.cases("behind", ["阅读:8535", "浏览：120次", "我来说两句", "字号：T|T"])
def test_counts_and_buttons_behind_a_source_are_none_of_it(behind: str) -> None:
    lines = ["滨江步道明年春天全线贯通", f"2026/05/12 20:14 来源:江海日报 {behind}", *CHINESE]
    article = read("\n".join(lines), "zh")
    assert [source.name for source in article.sources] == ["江海日报"]


def test_a_town_abroad_in_other_letters_than_the_name_is_a_dateline_in_japan() -> None:
    article = read("\n".join(["遊歩道、来春に全線開通", f"【ワシントン山田太郎】{JAPANESE[0]}", JAPANESE[1]]), "ja")
    assert article.dateline is not None
    assert article.dateline.place == "ワシントン"
    assert [by.name for by in article.bylines] == ["山田太郎"]
    assert paragraphs(article) == [*JAPANESE]


def test_quotations_under_who_says_them_are_no_subheadings_in_japan() -> None:
    said = ["来場者は:", "「とてもきれいだった」", "「また来年も歩きに来たい」"]
    article = read("\n".join(["遊歩道、来春に全線開通", JAPANESE[0], *said, JAPANESE[1]]), "ja")
    assert paragraphs(article) == [JAPANESE[0], *said, JAPANESE[1]]


def test_a_paragraph_that_a_paywall_cuts_off_is_of_the_story_in_japan() -> None:
    cut = "市長は会見で「工事は予定どおり進んでいる」と強調しつつ、残る区間の用地については「地権者と丁寧に話し合いを続け…"
    lines = ["遊歩道、来春に全線開通へ", *JAPANESE, cut, "この記事は有料記事です。", "残り148文字（全文550文字）"]
    assert paragraphs(read("\n".join(lines), "ja")) == [*JAPANESE, cut]


def test_a_way_through_the_site_above_a_story_is_no_headline_and_neither_is_the_story() -> None:
    article = read("\n".join(["新闻中心 > 社会新闻 > 正文", *CHINESE, "本报记者王大河摄影报道"]), "zh")
    assert article.headline == ()
    assert paragraphs(article) == [*CHINESE]


def test_what_a_site_says_of_age_above_the_headline_is_no_headline() -> None:
    lines = [
        "限制級",
        "您即將進入之新聞內容 需滿18歲 方可瀏覽。",
        "海峽渡輪恢復通航 每天往返離島四趟",
        "2026-05-12 15:18",
    ]
    article = read("\n".join([*lines, *TAIWANESE]), "zh")
    assert nf.plain(article.headline) == lines[2]


@pytest.mark.cases(
    ("language", "title", "line", "story"),
    [
        ("zh", "滨江步道明年春天全线贯通", "*江海独家稿件,转载请注明出处。", CHINESE),
        ("zh", "海峽渡輪恢復通航", "點我加港口報好友,接收更多新聞大小事。", TAIWANESE),
        ("ja", "遊歩道、来春に全線開通へ", "※詳しくは動画をご覧ください。", JAPANESE),
        ("ja", "遊歩道、来春に全線開通へ", "リストに戻る", JAPANESE),
        ("vi", "Phà chạy lại", "Nguồn", ("Chiếc phà chở bốn mươi hành khách đã chạy lại vào sáng thứ Sáu.",)),
    ],
)
def test_what_stands_below_stories_of_the_far_east_is_none_of_them(
    language: str, title: str, line: str, story: tuple[str, ...]
) -> None:
    assert paragraphs(read("\n".join([title, *story, line]), language)) == [*story]


def test_by_and_a_name_before_a_date_sign_in_indonesia() -> None:
    lines = ["Dermaga dibuka kembali", "By Budi Santoso, Senin, 27 Desember 2021 | 11:10 WIB", *INDONESIAN]
    article = read("\n".join(lines), "id")
    assert [by.name for by in article.bylines] == ["Budi Santoso"]
    assert article.published is not None


@pytest.mark.cases("signed", ["港口報／ 記者王小明／台北即時報導", "港口報／ 記者王小明／台北報導"])
def test_a_text_of_taiwan_that_begins_with_who_reports_has_no_headline(signed: str) -> None:
    article = read("\n".join([signed, *TAIWANESE]), "zh")
    assert article.headline == ()
    assert [(by.name, by.affiliation, by.location) for by in article.bylines] == [("王小明", "港口報", "台北")]
    assert paragraphs(article) == [*TAIWANESE]


def test_a_desk_and_who_reports_begin_a_text_of_taiwan() -> None:
    article = read("\n".join(["財經中心／王小明報導", *TAIWANESE]), "zh")
    assert article.headline == ()
    assert [(by.name, by.affiliation) for by in article.bylines] == [("王小明", "財經中心")]


def test_a_paper_glued_to_the_headline_is_none_of_it_in_hong_kong() -> None:
    title = "海峽渡輪恢復通航 離島旅客勁增"
    article = read("\n".join([f"{title}-香港港口報", "首页 > 新闻专题 > 港口合作", title, *TAIWANESE]), "zh")
    assert nf.plain(article.headline) == title
    assert article.subhead == ()
    assert paragraphs(article) == [*TAIWANESE]


def test_a_caption_whose_credit_is_lost_has_the_bar_before_it_in_vietnam() -> None:
    told = "Chiếc phà chở bốn mươi hành khách đã chạy lại vào sáng thứ Sáu sau ba tháng sửa chữa."
    caption = "Hành khách xếp hàng trước bến phà mới của thành phố |"
    said = "Thuyền trưởng cho biết phà sẽ khởi hành bốn lần mỗi ngày từ bến mới này."
    article = read(f"Phà chạy lại\n{told}\n{caption}\n{said}", "vi")
    assert [nf.plain(block.caption) for block in article.body if isinstance(block, nf.Media)] == [caption[:-2]]
    assert paragraphs(article) == [told, said]


def test_our_report_in_brackets_is_a_dateline_in_hong_kong() -> None:
    article = read("\n".join(["海峽渡輪恢復通航", f"【本報綜合報道】{TAIWANESE[0]}", TAIWANESE[1]]), "zh")
    assert article.dateline is not None
    assert article.dateline.source == "本報"
    assert paragraphs(article) == [*TAIWANESE]


def test_a_caption_with_who_of_an_agency_took_it_is_no_headline_in_china() -> None:
    caption = "5月12日,滨江步道首迎市民试走体验。江海社记者 王大河 摄"
    article = read("\n".join([caption, *CHINESE]), "zh")
    assert article.headline == ()
    assert paragraphs(article) == [*CHINESE]


def test_a_site_in_capitals_is_the_source_in_indonesia() -> None:
    lines = ["(VIDEO) Dermaga dibuka kembali", f"LAMPUNGPOS.CO.ID - {INDONESIAN[0]}", INDONESIAN[1]]
    article = read("\n".join(lines), "id")
    assert nf.plain(article.headline) == lines[0]
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.source) == ("", "LAMPUNGPOS.CO.ID")
    assert paragraphs(article) == [*INDONESIAN]


def test_a_text_of_indonesia_that_begins_with_a_site_and_a_town_has_no_headline() -> None:
    article = read("\n".join([f"LAMPUNG-POS.COM, MAKASSAR - {INDONESIAN[0]}", INDONESIAN[1]]), "id")
    assert article.headline == ()
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.source) == ("MAKASSAR", "LAMPUNG-POS.COM")


def test_a_title_that_announces_a_film_stands_above_who_wrote_it() -> None:
    lines = ["VIDEO: Dermaga Penyeberangan Dibuka Kembali", "Penulis: Budi Santoso", *INDONESIAN]
    article = read("\n".join(lines), "id")
    assert nf.plain(article.headline).endswith("Dermaga Penyeberangan Dibuka Kembali")
    assert [by.name for by in article.bylines] == ["Budi Santoso"]


@pytest.mark.cases("signed", ["김하늘 기자입니다.", "나루뉴스 김하늘 기자입니다.", "나루TV 김하늘 기자였습니다."])
def test_who_says_at_the_end_that_they_reported_does_so_in_korea(signed: str) -> None:
    lines = ["여객선 석 달 만에 다시 운항", *(line.replace("밝혔다", "밝혔습니다") for line in KOREAN), signed]
    assert [(by.name, by.role) for by in read("\n".join(lines), "ko").bylines] == [("김하늘", "기자")]


@pytest.mark.cases(
    "line",
    [
        "나루뉴스에서 직접 확인하세요. 해당 언론사로 이동합니다.",
        "글자크기 설정 파란원을 좌우로 움직이시면 글자크기가 변경 됩니다.",
        "기사 URL이 복사되었습니다.",
        "사업자등록번호 : 000-00-00000",
    ],
)
def test_what_portals_tell_their_readers_is_no_story_in_korea(line: str) -> None:
    text = "\n".join(["여객선 석 달 만에 다시 운항", *KOREAN, "Copyright © 나루뉴스. 무단전재 및 재배포 금지.", line])
    assert paragraphs(read(text, "ko")) == [*KOREAN]


@pytest.mark.cases(
    ("opening", "place", "source"),
    [("SERANG, LAMPUNGPOS.com- ", "SERANG", "LAMPUNGPOS.com"), ("SERANG, KOMPAS — ", "SERANG", "KOMPAS")],
)
def test_a_paper_behind_a_town_in_indonesia(opening: str, place: str, source: str) -> None:
    lines = ["Dermaga dibuka kembali", opening + INDONESIAN[0], INDONESIAN[1], "Video rekomendasi"]
    article = read("\n".join(lines), "id")
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.source) == (place, source)
    assert paragraphs(article) == [*INDONESIAN]
