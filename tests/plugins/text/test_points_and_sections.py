"""What is known so far, in points amid stories, and titles of other stories under names of sections."""

from __future__ import annotations

import pytest

from .texts import labels


STORY = [
    "Storm tears roof off market hall",
    "A storm tore the roof off the market hall of Westmoor on Sunday night and threw it into the river beside it.",
    "Nobody was in the building at the time, the fire service said, but two boats at the quay were damaged badly.",
    "The traders will move to the school gym until the spring, said the mayor, who thanked the crews for their work.",
    "It is not yet clear who pays for a new roof, as the insurance of the town had run out a month before the storm.",
]
TOLD = {"headline", "lead", "body", "subheading", "list", "quote"}


def _told(lines: list[str], language: str = "en") -> list[str]:
    return [line for line, label in labels(lines, language).items() if label in TOLD]


@pytest.mark.cases(
    ("language", "heading", "points"),
    [
        ("en", "What we know so far", ("Roof lies in the river", "Gym opens on Tuesday", "Two boats damaged")),
        ("en", "What we don't know", ("Why the roof fell", "Who will pay for the gym and for the boats")),
        (
            "de",
            "Was bisher bekannt ist",
            ("Dach liegt im Fluss", "Turnhalle öffnet am Dienstag", "Zwei Boote beschädigt"),
        ),
        ("fr", "Ce que l’on sait", ("Le toit est dans la rivière", "Le gymnase ouvre mardi", "Deux bateaux abîmés")),
        ("it", "Cosa sappiamo finora", ("Il tetto è nel fiume", "La palestra apre martedì", "Due barche danneggiate")),
        ("pl", "Co wiemy do tej pory", ("Dach leży w rzece", "Hala ruszy we wtorek", "Za dach płaci miasto")),
        ("ru", "Что известно к этому часу", ("Крыша лежит в реке", "Зал откроют во вторник", "Лодки повреждены")),
        ("ar", "ما نعرفه حتى الآن", ("السقف في النهر", "القاعة تفتح الثلاثاء", "قاربان تضررا")),
        ("ja", "これまでに分かっていること", ("屋根は川に落ちた", "体育館は火曜に開く", "舟は二隻が壊れた")),
    ],
)
def test_points_of_what_is_known_are_of_the_story(language: str, heading: str, points: tuple[str, ...]) -> None:
    lines = [*STORY[:3], heading, *points, *STORY[3:]]
    assert _told(lines, language) == lines


def test_rows_with_words_of_the_story_stay() -> None:
    rows = ["Who pays for the roof", "The town, as its insurance had run out", "Where they go", "The gym of the school"]
    assert _told([*STORY[:4], *rows, *STORY[4:]]) == [*STORY[:4], *rows, *STORY[4:]]


@pytest.mark.cases(
    ("language", "rows"),
    [
        ("de", ("Was: Konzert für das neue Dach", "Wann: Samstag, 11 Uhr", "Wo: Turnhalle")),
        ("it", ("Cosa: concerto per il tetto", "Quando: sabato, ore 11", "Dove: palestra")),
        ("pl", ("Co: koncert na nowy dach", "Kiedy: sobota, godz. 11", "Gdzie: sala szkolna")),
    ],
)
def test_what_and_when_and_where_something_is(language: str, rows: tuple[str, ...]) -> None:
    assert _told([*STORY, *rows], language) == [*STORY, *rows]


def test_other_stories_may_ask_what_is_known() -> None:
    titles = ["What we know about the ferry fire", "Farmers count losses after third dry summer", "Choir sings in mine"]
    assert set(titles).isdisjoint(_told([*STORY, "Read more", *titles]))


CARDS = {
    "en": ("Culture", "Choir sings in old salt mine", "Transport", "Ferry drops plan for crossings by night"),
    "pl": ("Kultura", "Chór śpiewa w starej kopalni soli", "Sport", "Trener rezygnuje po trzecim meczu"),
    "el": ("Πολιτισμός", "Χορωδία τραγουδά στο παλιό ορυχείο", "Αθλητικά", "Ο προπονητής φεύγει μετά τον τρίτο αγώνα"),
    "ar": ("ثقافة", "جوقة تغني في منجم الملح القديم", "رياضة", "المدرب يستقيل بعد المباراة الثالثة"),
    "ko": ("문화", "옛 소금 광산에서 합창단이 노래하다", "스포츠", "감독, 세 번째 경기 끝나고 물러나기로"),
}
STORIES = {
    "pl": (
        "Burza zerwała dach hali targowej",
        "Burza zerwała w niedzielę w nocy dach hali targowej w Zachodniej i wrzuciła go do rzeki płynącej obok.",
        "W budynku nie było wtedy nikogo, podała straż pożarna, ale dwie łodzie przy nabrzeżu są mocno zniszczone.",
        "Kupcy przeniosą się do wiosny do szkolnej sali, powiedział burmistrz, który podziękował strażakom za pracę.",
    ),
    "el": (
        "Καταιγίδα πήρε τη στέγη της αγοράς",
        "Μια καταιγίδα πήρε την Κυριακή τη νύχτα τη στέγη της αγοράς και την έριξε στο ποτάμι που περνά δίπλα της.",
        "Κανείς δεν ήταν στο κτίριο, είπε η πυροσβεστική, αλλά δύο βάρκες στην προκυμαία έπαθαν μεγάλες ζημιές.",
        "Οι έμποροι θα μείνουν ως την άνοιξη στο σχολείο, είπε ο δήμαρχος, που ευχαρίστησε όλα τα συνεργεία.",
    ),
    "ar": (
        "عاصفة تقتلع سقف السوق المسقوف",
        "اقتلعت عاصفة ليل الأحد سقف السوق المسقوف في البلدة الغربية وألقت به في النهر الذي يجري إلى جانبه.",
        "ولم يكن أحد في المبنى حينها، كما قالت فرق الإطفاء، لكن قاربين عند الرصيف أصيبا بأضرار كبيرة جدا.",
        "وسينتقل التجار حتى الربيع إلى قاعة المدرسة، كما قال رئيس البلدية الذي شكر فرق الإنقاذ على عملها.",
    ),
    "ko": (
        "폭풍에 장터 지붕이 날아가다",
        "일요일 밤 폭풍이 서쪽 마을 장터의 지붕을 뜯어내 바로 옆을 흐르는 강으로 날려 버렸다고 소방서가 밝혔다.",
        "당시 건물 안에는 아무도 없었지만, 선착장에 묶여 있던 배 두 척이 크게 부서졌다고 소방서는 덧붙였다.",
        "상인들은 봄까지 학교 체육관으로 자리를 옮기기로 했으며, 군수는 밤새 애쓴 대원들에게 고마움을 전했다.",
    ),
    "en": tuple(STORY),
}


@pytest.mark.cases("language", CARDS)
@pytest.mark.cases("at", [3, None])
def test_titles_under_names_of_sections_are_of_others(language: str, at: int | None) -> None:
    lines = [*STORIES[language]]
    found = labels([*lines[:at], *CARDS[language], *lines[len(lines) if at is None else at :]], language)
    assert [found[title] for title in CARDS[language][1::2]] == ["related", "related"]
    assert [line for line, label in found.items() if label in TOLD] == lines


def test_an_hour_may_stand_between_section_and_title() -> None:
    section, title, other, last = CARDS["en"]
    found = labels([*STORY, section, "2 hours ago", title, other, "5 hours ago", last])
    assert found[title] == found[last] == "related"


def test_a_subheading_below_such_titles_stays() -> None:
    heading = "A roof of glass"
    lines = [*STORY[:3], *CARDS["en"], heading, *STORY[3:]]
    found = labels(lines)
    assert found[heading] == "subheading"
    assert found[CARDS["en"][1]] == "related"


def test_a_section_and_a_title_may_stand_on_one_line() -> None:
    title = "Culture | Choir sings in old salt mine"
    assert labels([*STORY[:3], title, *STORY[3:]])[title] == "related"


@pytest.mark.cases(
    ("language", "lines"),
    [
        (
            "en",
            (
                "What is on in Westmoor",
                "Most of what is on in Westmoor at the weekend costs nothing, even for families with a great many children.",
                "Sport",
                "Rovers meet their old rivals",
                "Kick-off is at three on Sunday, and there are still tickets for the north stand, the club said on Thursday.",
                "Culture",
                "Lace from four centuries on show",
                "Admission is free on Sunday, when the curator leads a tour of rooms that are usually closed to visitors.",
            ),
        ),
        (
            "de",
            (
                "Was in Aschfurt los ist",
                "Das meiste, was am Wochenende in Aschfurt geboten ist, kostet nichts, auch für Familien mit vielen Kindern.",
                "Sport",
                "Rot-Weiß trifft auf den alten Rivalen",
                "Anpfiff ist am Sonntag um drei, und für die Nordtribüne gibt es noch Karten, teilte der Verein gestern mit.",
                "Kultur",
                "Spitze aus vier Jahrhunderten im Museum",
                "Der Eintritt ist am Sonntag frei, dann führt die Kuratorin durch Räume, die sonst für alle geschlossen sind.",
            ),
        ),
    ],
)
def test_sections_that_each_have_a_title_and_a_paragraph_are_of_a_digest(language: str, lines: tuple[str, ...]) -> None:
    assert _told([*lines], language) == [*lines]


def test_a_digest_has_sections_and_headings() -> None:
    story = "The choir of Saltby sang in the old salt mine on Sunday, before three hundred people and one lost dog."
    lines = [*STORY[:3], "Culture", "Choir sings in old salt mine", story, *STORY[3:]]
    assert labels(lines)["Choir sings in old salt mine"] in TOLD
    assert story in _told(lines)


TITLES = {
    "zh": ("渡轮公司宣布取消全部夜间航班", "农户清点第三个旱季造成的损失"),
    "ja": ("フェリー会社が深夜便の計画を撤回した", "三年続きの干ばつで農家の損失が拡大"),
    "th": ("บริษัทเรือข้ามฟากยกเลิกเที่ยวเดินเรือกลางคืน", "เกษตรกรนับความเสียหายหลังฝนแล้งสามปี"),
}
EAST = {
    "zh": (
        "暴风掀翻集市大厅的屋顶",
        "周日夜里一场暴风掀翻了西岭镇集市大厅的屋顶，并把它抛进了旁边的河里，消防队员彻夜清理散落在街上的瓦片。",
        "消防部门说，当时楼里没有人，但码头上的两条小船严重受损，船主们已经向镇上申请补偿，镇里答应下周给出答复。",
        "商贩们将在学校体育馆摆摊直到春天，镇长感谢救援人员的辛劳，并说新屋顶要等到夏天才能装好。",
        "目前还不清楚谁来支付新屋顶的费用，因为镇上的保险在暴风来临之前一个月刚刚到期，议会将在周四讨论此事。",
    ),
    "ja": (
        "暴風で市場の屋根が飛ばされる",
        "日曜の夜、西ヶ丘の市場の屋根が暴風ではがされ、すぐ横を流れる川に落ち、消防隊は朝まで道に散った瓦を片づけた。",
        "当時建物には誰もいなかったが、岸につながれた二隻の舟が大きく壊れ、持ち主は町に補償を求めていると消防は述べた。",
        "商人たちは春まで学校の体育館に移ると町長は語り、夜通し働いた隊員に礼を述べ、新しい屋根は夏になると付け加えた。",
        "町の保険は暴風のひと月前に切れており、誰が新しい屋根の費用を払うのかはまだ決まらず、議会は木曜に話し合う。",
    ),
    "th": (
        "พายุพัดหลังคาตลาดปลิวลงแม่น้ำ",
        "พายุเมื่อคืนวันอาทิตย์พัดหลังคาอาคารตลาดของตำบลตะวันตกปลิวลงไปในแม่น้ำข้างอาคาร เจ้าหน้าที่ดับเพลิงช่วยกันเก็บกระเบื้องจนถึงเช้า",
        "หน่วยดับเพลิงระบุว่าขณะนั้นไม่มีใครอยู่ในอาคาร แต่เรือสองลำที่ท่าน้ำเสียหายหนัก เจ้าของเรือได้ขอเงินชดเชยจากเทศบาลแล้ว",
        "พ่อค้าแม่ค้าจะย้ายไปขายที่โรงยิมของโรงเรียนจนถึงฤดูใบไม้ผลิ นายกเทศมนตรีขอบคุณทุกคนที่ทำงานกันตลอดทั้งคืน",
        "ยังไม่ชัดเจนว่าใครจะจ่ายค่าหลังคาใหม่ เพราะประกันของเทศบาลหมดอายุไปก่อนพายุเข้าหนึ่งเดือน สภาจะประชุมกันในวันพฤหัสบดี",
    ),
}


@pytest.mark.cases("language", EAST)
def test_titles_in_a_row_between_paragraphs_are_of_others(language: str) -> None:
    lines = EAST[language]
    found = labels([*lines[:3], *TITLES[language], *lines[3:]], language)
    assert {found[title] for title in TITLES[language]} == {"related"}
    assert [line for line, label in found.items() if label in TOLD] == [*lines]


@pytest.mark.cases(
    ("language", "heading"),
    [("zh", "屋顶的费用由谁来支付"), ("ja", "屋根の費用は誰が払うのか決まらず"), ("th", "ใครจะจ่ายค่าหลังคาใหม่")],
)
def test_a_subheading_shares_letters_with_what_it_heads(language: str, heading: str) -> None:
    lines = EAST[language]
    found = labels([*lines[:4], heading, *lines[4:]], language)
    assert found[heading] in TOLD


@pytest.mark.cases(
    ("language", "lines"),
    [
        (
            "zh",
            (
                "渡轮之争 双方各执一词",
                "西岭镇与群岛之间的夜间渡轮之争已持续三个月，双方寸步不让，居民们对此议论纷纷，都希望尽快有个结果。",
                "公司称每逢冬季夜航便年年亏损",
                "船员一员难求，冬天更是如此，公司负责人周三在镇上的会议上说，他们已经在外地贴出了招聘启事。",
                "岛上护士下了晚班便无法回家",
                "护士们说，最后一班船六点就开走了，她们常常只好在镇上的亲戚家过夜，第二天一早再坐船回去照顾孩子。",
                "周四的会议将让双方自公司取消夜航以来首次坐到一起，交通部门表示愿意承担一半的亏损，为期一年。",
            ),
        ),
        (
            "ko",
            (
                "밤 여객선을 둘러싼 두 목소리",
                "서쪽 마을과 섬을 잇는 밤 여객선을 둘러싼 다툼이 석 달째 이어지고 있지만 어느 쪽도 한 발 물러서지 않고 있다.",
                '회사 "겨울 야간 운항은 해마다 적자"',
                "선원을 구하기도 어렵고 겨울에는 더하다고 회사 책임자는 수요일 모임에서 말하며 다른 고장에도 구인 광고를 냈다.",
                "섬 간호사들, 집에 못 가는 밤",
                "간호사들은 마지막 배가 여섯 시에 떠나 버려 읍내 친척 집에서 자고 이튿날 아침 배로 돌아가는 일이 잦다고 했다.",
                "목요일 모임은 회사가 밤 배를 없앤 뒤 처음으로 양쪽이 마주 앉는 자리로, 교통부는 적자의 절반을 대겠다고 했다.",
            ),
        ),
    ],
)
def test_subheadings_as_long_as_titles_stay(language: str, lines: tuple[str, ...]) -> None:
    assert _told([*lines], language) == [*lines]


def test_titles_in_scripts_of_india_have_words() -> None:
    story = [
        "तूफान में बाजार की छत उड़ी",
        "रविवार रात आए तूफान ने पश्चिमपुर के बाजार भवन की छत उखाड़कर पास बहती नदी में फेंक दी, अधिकारियों ने बताया।",
        "दमकल विभाग के अनुसार उस समय भवन में कोई नहीं था, लेकिन घाट पर बंधी दो नावें बुरी तरह टूट गईं और बह गईं।",
        "व्यापारी वसंत तक विद्यालय के सभागार में दुकानें लगाएंगे, महापौर ने कहा और रात भर जुटे दलों का आभार जताया।",
    ]
    story.append(
        "अभी साफ नहीं है कि नई छत का खर्च कौन उठाएगा, क्योंकि नगर का बीमा तूफान से महीना पहले समाप्त हो गया था, पार्षद ने बताया।"
    )
    story.append(
        "पुरानी इमारत साठ साल पहले कारीगरों ने बनाई थी और उसकी लकड़ी की कड़ियां आज भी मजबूत हैं, अभियंता ने जांच के बाद लिखा और मरम्मत जल्दी शुरू करने को कहा।"
    )
    heading = "दमकल विभाग और दुकानें लगाने वाले व्यापारी"
    other = "फेरी कंपनी ने देर रात चलने वाली सेवाएं बंद कीं"
    assert labels([*story[:3], heading, *story[3:]], "hi")[heading] == "subheading"
    assert labels([*story[:3], other, *story[3:]], "hi")[other] == "related"


SIGNED = {
    "fi": (
        "Kaupunki avaa uuden sulun vanhassa satamassa",
        "Anna Virtanen",
        "- Sulku maksoi yhdeksän miljoonaa euroa",
        "- Lautat kulkevat taas keskiviikosta alkaen",
        "Kaupunki avasi maanantaina uuden sulun vanhassa satamassa, kertoi satamavirasto tiedotteessaan.",
        "Vesi on kaksi metriä korkeammalla kuin viime vuonna, ja lautat kulkevat taas keskiviikosta alkaen.",
    ),
    "pl": (
        "Miasto otwiera nową śluzę w starym porcie",
        "Anna Kowalska",
        "- Śluza kosztowała dziewięć milionów złotych",
        "- Promy znów kursują od środy",
        "Miasto otworzyło w poniedziałek nową śluzę w starym porcie, poinformował zarząd portu w komunikacie.",
        "Woda jest o dwa metry wyższa niż w zeszłym roku, a promy znów kursują od środy między brzegami.",
    ),
    "cs": (
        "Město otevírá novou plavební komoru ve starém přístavu",
        "Jana Nováková",
        "- Komora stála devět milionů korun",
        "- Přívozy jezdí opět od středy",
        "Město v pondělí otevřelo novou plavební komoru ve starém přístavu, uvedla správa přístavu v prohlášení.",
        "Voda je o dva metry výš než loni a přívozy jezdí opět od středy mezi oběma břehy řeky.",
    ),
}


@pytest.mark.cases("language", SIGNED)
def test_the_author_may_stand_above_the_points(language: str) -> None:
    lines = [*SIGNED[language]]
    assert labels(lines, language)[lines[1]] == "byline"
    named = [*lines[:4], f"{lines[1]}: {lines[4]}", lines[5]]
    assert labels(named, language)[lines[1]] != "byline"


def test_the_heading_of_points_has_capitals_at_some_papers() -> None:
    lines = [*SIGNED["pl"]]
    lines[1] = "Kluczowe Fakty"
    assert labels(lines, "pl")[lines[1]] != "byline"


def test_the_heading_of_points_is_no_author() -> None:
    assert (
        labels([STORY[0], "Harbour Facts", "- Roof in the river", "- Gym is open", *STORY[1:]])["Harbour Facts"]
        != "byline"
    )
