"""Boxes of sites for their readers, above, amid and below stories: consent, letters, polls, comments, who wrote."""

from __future__ import annotations

import pytest

from .texts import labels


STORIES = {
    "en": (
        "Museum of salt opens in the old mine",
        "By Nora Pell",
        "The old mine of Saltby opened its doors to visitors on Friday, forty years after the last shift had left it.",
        "A lift takes them down to a lake two hundred metres below the market square, where a boat waits for them.",
        "The town paid half of the works, and former miners gave the lamps and tools that stand in the first hall.",
        "School classes may go down for nothing until the end of the year, the director of the museum said on Friday.",
    ),
    "es": (
        "El museo de la sal abre en la mina vieja",
        "Por Nora Pela",
        "La vieja mina de Salinas abrió el viernes sus puertas a los visitantes, cuarenta años después del último turno.",
        "Un ascensor los lleva hasta un lago a doscientos metros bajo la plaza, donde los espera una barca de madera.",
        "El municipio pagó la mitad de las obras, y los mineros jubilados dieron las lámparas y las herramientas.",
        "Los colegios podrán bajar gratis hasta fin de año, dijo el viernes la directora del museo en la inauguración.",
    ),
    "el": (
        "Το μουσείο αλατιού ανοίγει στο παλιό ορυχείο",
        "Της Νόρας Πέλλα",
        "Το παλιό ορυχείο της Αλυκής άνοιξε την Παρασκευή για το κοινό, σαράντα χρόνια μετά την τελευταία βάρδια.",
        "Ένας ανελκυστήρας κατεβάζει τους επισκέπτες σε μια λίμνη διακόσια μέτρα κάτω από την πλατεία της πόλης.",
        "Ο δήμος πλήρωσε τα μισά έργα, και παλιοί εργάτες έδωσαν τις λάμπες και τα εργαλεία της πρώτης αίθουσας.",
        "Τα σχολεία θα κατεβαίνουν δωρεάν ως το τέλος του χρόνου, είπε η διευθύντρια στην τελετή των εγκαινίων.",
    ),
    "ko": (
        "옛 광산에 소금 박물관 문을 열다",
        "노은하 기자",
        "염전리의 옛 광산이 마지막 작업조가 떠난 지 40년 만인 금요일에 관람객을 맞기 위해 다시 문을 열었다.",
        "승강기는 장터 광장에서 200미터 아래에 있는 호수까지 내려가고, 그곳에서는 나무로 만든 배가 손님을 기다린다.",
        "군청이 공사비의 절반을 냈고, 옛 광부들은 첫 번째 전시실에 놓인 등잔과 연장을 아낌없이 내놓았다.",
        "학생들은 올해 말까지 무료로 내려가 볼 수 있다고 박물관장이 금요일 개관식에서 밝혔다.",
    ),
    "ja": (
        "古い鉱山に塩の博物館が開館した",
        "記者 野江花",
        "塩浜の古い鉱山が金曜日、最後の組が去ってから四十年ぶりに見学者のために扉を開けた。",
        "昇降機は市場の広場から二百メートル下にある湖まで降り、そこでは木の小舟が客を待っている。",
        "町が工事費の半分を出し、かつての鉱夫たちは最初の展示室に置かれた灯火や道具を寄せた。",
        "学校の見学は年末まで無料になると、館長は金曜日の開館式で話した。",
    ),
}
CONSENT = {
    "en": ("We care for your privacy", "We use cookies to show adverts and to count how many read our pages.", "Accept all", "Options"),
    "es": ("Tu privacidad nos importa", "Usamos cookies para mostrar anuncios y contar a quienes nos leen.", "Aceptar todo", "Opciones"),
    "el": ("Η ιδιωτικότητά σας", "Χρησιμοποιούμε cookies για να μετράμε πόσοι μας διαβάζουν.", "Αποδοχή όλων", "Επιλογές"),
    "ko": ("쿠키 안내", "당사는 방문자 수를 세고 광고를 보여 드리기 위해 쿠키를 사용합니다.", "모두 동의", "선택"),
    "ja": ("クッキーについて", "当サイトは閲覧数を数え、広告を表示するためにクッキーを使用します。", "すべて許可", "選択"),
}  # fmt: skip
TOLD = {"headline", "kicker", "subhead", "lead", "body", "subheading", "list", "quote"}


def _told(found: dict[str, str]) -> list[str]:
    return [line for line, label in found.items() if label in TOLD]


def _story(language: str) -> list[str]:
    headline, _, *story = STORIES[language]
    return [headline, *story]


PURPOSES = {
    "en": (
        *("Your choice", "Cookies help us to run this website, to count readers and to show adverts that fit them."),
        *("Needed", "The storing of data on your device is needed so that our site can show pages to you at all."),
        *("Numbers", "The storing of data on your device serves to count how many read what on our site."),
        *("Adverts", "The storing of data on your device serves to show adverts on this site and on others."),
        *("Accept", "Refuse", "Save my choice"),
    ),
    "de": (
        *("Ihre Wahl", "Cookies helfen uns, diese Website zu betreiben und Werbung zu zeigen, die zu Ihnen passt."),
        *("Notwendig", "Notwendige Cookies sorgen dafür, dass die Seiten der Website überhaupt angezeigt werden."),
        *("Statistik", "Cookies für Statistiken zählen, wie viele Besucher welche Seiten dieser Website lesen."),
        *("Werbung", "Cookies für Werbung merken sich, welche Anzeigen Besucher auf der Website gesehen haben."),
    ),
    "es": (
        *("Su elección", "Las cookies nos ayudan a mantener este sitio web y a mostrar anuncios adecuados."),
        *("Necesarias", "El guardado de datos en su equipo es necesario para mostrar las páginas de este sitio."),
        *("Números", "El guardado de datos en su equipo sirve para contar cuántos leen cada página del sitio."),
        *("Anuncios", "El guardado de datos en su equipo sirve para mostrar anuncios en este sitio y en otros."),
        "Aceptar",
    ),
}
STORIES_OF_PURPOSES = {**STORIES, "de": (
    "Salzmuseum öffnet im alten Bergwerk",
    "Von Nora Pell",
    "Das alte Bergwerk von Salzdorf hat am Freitag seine Tore für Besucher geöffnet, vierzig Jahre nach der letzten Schicht.",
    "Ein Aufzug bringt sie zu einem See zweihundert Meter unter dem Marktplatz, wo ein Boot auf sie wartet.",
)}  # fmt: skip


@pytest.mark.cases("language", PURPOSES)
def test_a_box_that_explains_the_purposes_of_cookies_is_below_the_story(language: str) -> None:
    headline, _, *story = lines = STORIES_OF_PURPOSES[language]
    assert _told(labels([*lines, *PURPOSES[language]], language)) == [headline, *story]


def test_sections_about_cookies_in_which_a_speaker_is_named_are_part_of_the_story() -> None:
    parts = [
        "The office looked at three kinds of websites.",
        *("Shops", "The cookies that a shop needs for its basket may be stored without consent, the office says."),
        *("Readers", "The cookies that count visitors may be stored only with consent if a third party sees the data."),
        *("Others", "The cookies that follow users may be stored only for a month, the office says."),
    ]
    assert "tool" not in labels([*STORIES["en"], *parts]).values()


def test_sections_about_cookies_at_the_end_of_a_story_are_part_of_it() -> None:
    parts = [
        *("Sugar", "Cookies of the miners had no sugar in them, and were dry, the oldest of them said."),
        *("Salt", "Cookies with salt were sold at the market square until the mine was closed."),
        *("Honey", "Cookies with honey were baked on the last Sunday of the year by the wives of the miners."),
    ]
    assert _told(labels([*STORIES["en"], *parts])) == [*_story("en"), *parts]


@pytest.mark.cases("language", STORIES)
def test_a_box_that_asks_for_consent_is_no_headline(language: str) -> None:
    found = labels([*CONSENT[language], *STORIES[language]], language)
    assert found[STORIES[language][0]] == "headline"
    assert _told(found) == _story(language)


@pytest.mark.cases("language", STORIES)
def test_a_box_that_asks_for_consent_stands_within_a_story(language: str) -> None:
    lines = STORIES[language]
    assert _told(labels([*lines[:4], *CONSENT[language], *lines[4:]], language)) == _story(language)


def test_a_story_of_cookies_has_its_headline_and_its_sentences() -> None:
    lines = [
        "Cookies must be asked for",
        "Sites must ask before they store cookies, the court of Saltby said on Friday, and must take no for an answer.",
        "Accept all is the button that most people press, a study of the town's university found among its students.",
        "Those who say no to cookies see the same pages, the court said, and must not be asked again for a year.",
    ]
    assert _told(labels(lines)) == lines


@pytest.mark.cases(
    ("language", "line", "button"),
    [
        ("en", "Neighbours brought tea and cookies to the miners on Friday.", "Share"),
        ("es", "La ley vale también para los sitios que siguen a sus visitantes con cookies.", "Compartir"),
        ("ko", "광부들의 아내가 구운 쿠키를 관람객에게 나누어 주었다.", "공유"),
    ],
)
def test_a_last_paragraph_that_names_cookies_stands_above_buttons_to_share(
    language: str, line: str, button: str
) -> None:
    assert _told(labels([*STORIES[language], line, button], language)) == [*_story(language), line]


def test_a_deck_about_cookies_stands_above_the_author() -> None:
    lines = [
        "Data law",
        "The government wants to end the banners that ask for cookies, the minister said on Tuesday.",
        "By Nora Pell",
        "New rules for sites from May",
        "Companies will have two years to adapt, and the smaller ones will be helped by the state.",
        "The opposition said the plan did not go far enough, and it asked for more.",
    ]
    found = labels(lines)
    assert [found[line] for line in lines[:3]] == ["headline", "subhead", "byline"]


def test_the_kuki_of_manipur_are_no_cookies() -> None:
    lines = [
        "कुकी संगठन ने सोमवार को खदान पर बातचीत में शामिल होने का फैसला किया",
        "पुरानी खदान को सोमवार को आम लोगों के लिए खोल दिया गया, कार्यालय ने एक बयान में कहा।",
        "नाव झील के किनारे उनका इंतजार करती है, अधिकारियों ने शुक्रवार को बताया।",
    ]
    assert labels(["मणिपुर: कुकी", *lines], "hi")[lines[0]] == "headline"


LETTERS = {
    "en": ("The Salt Letter", "The news of the day over breakfast, every morning at seven.", "Your email address", "Sign up"),
    "es": ("La carta de la sal", "Las noticias del día con el desayuno, cada mañana a las siete.", "Su correo electrónico", "Suscribirse"),
    "el": ("Το γράμμα", "Τα νέα της ημέρας με τον καφέ, κάθε πρωί στις επτά.", "Το email σας", "Εγγραφή"),
    "ko": ("소금 편지", "날마다 아침 7시에 하루 소식을 간추려 보내 드립니다.", "이메일 주소", "구독하기"),
    "ja": ("朝の便り", "毎朝七時、朝食のおともに一日の話題をお送りします。", "メールアドレス", "登録する"),
}  # fmt: skip


@pytest.mark.cases("language", STORIES)
@pytest.mark.cases("at", [4, 6])
def test_a_letter_is_offered_above_the_field_for_an_address(language: str, at: int) -> None:
    lines = STORIES[language]
    assert _told(labels([*lines[:at], *LETTERS[language], *lines[at:]], language)) == _story(language)


def test_a_paragraph_above_the_field_for_an_address_is_of_the_story() -> None:
    lines = STORIES["en"]
    assert _told(labels([*lines[:5], "Your email address", "Sign up", *lines[5:]])) == _story("en")
    last = "Nobody was hurt."
    assert _told(labels([*lines, last, "Your email address", "Sign up"])) == [*_story("en"), last]


@pytest.mark.cases(
    ("language", "line"),
    [
        ("en", "By signing up you agree to our terms of use, and you may leave at any time you like."),
        ("es", "Al suscribirse acepta nuestros términos y la política de privacidad de la casa."),
        ("el", "Με την εγγραφή σας αποδέχεστε τους όρους χρήσης της εφημερίδας μας και του ιστού."),
        ("ko", "구독하면 이용약관과 개인정보 처리방침에 동의하는 것으로 봅니다."),
        ("ja", "登録すると利用規約とプライバシーポリシーに同意したものとみなされます。"),
    ],
)
def test_the_author_up_agrees(language: str, line: str) -> None:
    lines = STORIES[language]
    assert _told(labels([*lines[:4], line, *lines[4:]], language)) == _story(language)


@pytest.mark.cases(
    ("language", "line"),
    [
        (
            "en",
            "By signing up to the treaty, the nine states agree to let inspectors into every mine within two years.",
        ),
        ("en", "By continuing on this path you accept that the mine will be gone before our children are old."),
        ("en", "You have read 3 of 9 stories that I wrote about the mine, and the last one comes next week."),
        ("es", "Al inscribirse en el club acepta las condiciones que los socios votaron hace treinta años."),
        ("ko", "광부 조합에 가입하면 회원 절반의 동의가 있어야 광산에 내려갈 수 있다."),
        ("de", "Drei Monate für 9 Euro: So billig war die Fahrt in die Grube zuletzt vor dreißig Jahren."),
        ("de", "Mit der Anmeldung beim Verein akzeptieren Sie auch die Regeln der Bergleute, die streng sind."),
        ("zh", "这项计划须提交全国人民代表大会审议同意后才能实施，负责人周五在会上对记者说。"),
        ("fa", "رئیس سازمان روز جمعه گفت که با عضویت این کشور در اتحادیه معدن موافقت می‌کند و آن را مفید می‌داند."),
        ("ar", "وقال المدير إن البلدية أعدت بالاشتراك مع الشركة خطة جديدة للمنجم وإنها تقبل كل الاقتراحات يوم الجمعة."),
    ],
)
def test_others_sign_up_and_agree_in_stories(language: str, line: str) -> None:
    lines = STORIES.get(language, STORIES["en"])
    assert line in _told(labels([*lines[:4], line, *lines[4:]], language))


def test_how_to_sign_up_above_an_address_and_a_phone_is_of_the_story() -> None:
    rows = ["New rooms", "Classes may subscribe to visits of the museum for free from May."]
    lines = STORIES["en"]
    told = _told(labels([*lines[:5], *rows, "The e-mail address", "Phone", *lines[5:]]))
    assert rows == [row for row in rows if row in told]


POLLS = {
    "en": ("Poll", "Should the lift be free for all?", "Yes, for everybody", "No, only for classes", "Vote", "1,204 votes"),
    "es": ("Encuesta", "¿Debe ser gratis el ascensor?", "Sí, para todos", "No, solo para clases", "Votar", "1.204 votos"),
    "el": ("Δημοσκόπηση", "Να είναι δωρεάν για όλους;", "Ναι, για όλους", "Όχι, μόνο για σχολεία", "Ψηφίστε"),
    "ko": ("투표", "승강기를 모두 무료로 타야 할까요?", "네, 누구나", "아니요, 학생만", "투표하기", "1,204명 참여"),
    "ja": ("アンケート", "昇降機は誰でも無料にすべきですか？", "はい、誰でも", "いいえ、学校だけ", "投票する", "1204票"),
}  # fmt: skip


@pytest.mark.cases("language", STORIES)
def test_polls_are_no_part_of_a_story(language: str) -> None:
    lines = STORIES[language]
    assert _told(labels([*lines[:4], *POLLS[language], *lines[4:]], language)) == _story(language)


def test_polls_may_end_with_their_results() -> None:
    lines, poll = STORIES["en"], ["Your say", "Will you go down into the mine?", "Yes", "No", "See results"]
    assert _told(labels([*lines[:4], *poll, *lines[4:]])) == _story("en")


@pytest.mark.cases(
    ("language", "poll"),
    [
        ("en", ("Will you go down into the mine?", "Yes", "No", "Not sure")),
        ("en", ("Will you go down into the mine?", "- Yes, with my children", "- No")),
        ("el", ("Θα κατεβείτε στο ορυχείο;", "Ναι", "Όχι", "Δεν ξέρω")),
        ("es", ("¿Bajará usted a la mina?", "Sí", "No", "No sabe")),
        ("ko", ("광산에 내려가 보시겠습니까?", "네", "아니요", "잘 모르겠다")),
        ("ja", ("鉱山に入ってみたいですか？", "はい", "いいえ", "わからない")),
    ],
)
def test_polls_without_a_button_have_answers_with_yes_and_no(language: str, poll: tuple[str, ...]) -> None:
    lines = STORIES[language]
    assert _told(labels([*lines[:4], *poll, *lines[4:]], language)) == _story(language)
    found = labels([*lines, *poll], language)
    assert {found[line] for line in poll} == {"tool"}


@pytest.mark.cases(
    "answers",
    [("Yes.", "Will your children?", "No."), ("Yes, say the miners", "No, say their wives"), ("No", "Never")],
)
def test_questions_that_a_story_answers_are_of_the_story(answers: tuple[str, ...]) -> None:
    lines = STORIES["en"]
    found = labels([*lines[:4], "Will you go down into the mine?", *answers, *lines[4:]])
    assert "tool" not in found.values()


def test_an_announced_question_is_of_the_story() -> None:
    lines = STORIES["en"]
    for sign in ":.":
        ballot = [f"The ballot paper asks a single question{sign}", "Should the mine be open on Sundays?", "Yes", "No"]
        assert labels([*lines[:4], *ballot, *lines[4:]])[ballot[1]] != "tool"


def test_results_of_elections_are_of_the_story() -> None:
    rows = ["Who will lead the mine council?", "Ann Lee, Labour", "1,204 votes", "Tom Berg, Greens", "998 votes"]
    lines = STORIES["en"]
    found = labels([*lines[:4], *rows, *lines[4:]])
    assert "tool" not in {found[row] for row in rows[:2]}


def test_a_question_above_names_and_a_number_of_votes_is_of_the_story() -> None:
    rows = ["Who won?", "Ann Lee of Labour", "Tom Berg of the Greens", "1,204 votes"]
    lines = STORIES["en"]
    assert "tool" not in {labels([*lines[:4], *rows, *lines[4:]])[row] for row in rows}


COMMENTS = {
    "es": ("2 comentarios", "Más recientes", "topo62", "hace 2 horas", "Ya era hora. Mis hijos ni saben qué es la sal.", "Responder"),
    "el": ("Σχόλια (2)", "Νεότερα", "topos62", "πριν 2 ώρες", "Επιτέλους. Τα παιδιά μου δεν ξέρουν τι είναι.", "Απάντηση"),
    "ko": ("댓글 2", "최신순", "두더지62", "2시간 전", "드디어 열었네요. 우리 애들은 소금이 뭔지도 몰라요.", "답글"),
    "ja": ("コメント（2件）", "新しい順", "もぐら", "2時間前", "やっとですね。うちの子は塩が何だか知りません。", "返信"),
}  # fmt: skip


@pytest.mark.cases("language", COMMENTS)
def test_comments_stand_under_how_they_are_sorted(language: str) -> None:
    assert _told(labels([*STORIES[language], *COMMENTS[language]], language)) == _story(language)


NOTES = {
    "en": "Nora Pell is a reporter with the Saltby Courier, where she writes about towns. She came to it in 2019.",
    "el": "Η Νόρα Πέλλα είναι δημοσιογράφος στο τοπικό ρεπορτάζ και γράφει για τις πόλεις της περιοχής από το 2019.",
    "ko": "노은하 기자는 지역부에서 마을과 교통을 취재한다. 2019년에 입사했다.",
    "ja": "野江花（のえ・はな） 地域報道部記者。町づくりと交通を担当。2019年入社。",
}


@pytest.mark.cases("language", NOTES)
def test_a_note_on_the_author_is_no_part_of_the_story(language: str) -> None:
    assert _told(labels([*STORIES[language], NOTES[language]], language)) == _story(language)


@pytest.mark.cases(
    ("language", "signed", "line"),
    [
        ("zh", "记者 李明 北京报道", "北京市政府的一位官员对记者表示，类似的工程今后还会继续建设，以改善市民出行。"),
        ("zh", "新华社记者 李明", "新华社记者在现场看到，许多老人一早就来到桥头，等待第一班公交车驶过新桥。"),
        ("ja", "東京支局 記者 山田太郎", "東京都の担当者は記者の取材に対し、同じような工事は今後も続くと説明した。"),
        ("ko", "서울=김민수 기자", "서울시 관계자는 기자와 만나 비슷한 공사가 앞으로도 이어질 것이라고 설명했다."),
    ],
)
def test_the_city_or_agency_of_the_author_is_mentioned_in_the_last_paragraph(
    language: str, signed: str, line: str
) -> None:
    chinese = (
        "港口新桥今天正式通车",
        signed,
        "港口新桥今天正式通车，数百名市民参加了仪式。工程历时三年，花费四千万元，比原计划节省了一成。",
        "渡轮将在下周一恢复航行，票价不变。居民则说，希望港口恢复往日的热闹景象，商家也已做好准备。",
        "专家认为，新桥将缩短两岸的往来时间，也会改变老城区的交通状况，值得继续观察。",
    )
    lines = STORIES.get(language, chinese)
    assert line in _told(labels([lines[0], signed, *lines[2:], line], language))


def test_the_city_where_one_signs_may_begin_the_last_paragraph() -> None:
    headline, signed, *story = STORIES["en"]
    line = "New York editors, who rarely go down into mines, wrote of it as of a trip to the moon."
    assert line in _told(labels([headline, f"{signed} in New York", *story, line]))


def test_a_note_on_the_author_in_chinese_begins_with_the_name() -> None:
    note = "李明，本报记者，长期关注交通与城市建设。"
    lines = [
        "港口新桥今天正式通车",
        "记者 李明 北京报道",
        "港口新桥今天正式通车，数百名市民参加了仪式。工程历时三年，花费四千万元，比原计划节省了一成。",
        "渡轮将在下周一恢复航行，票价不变。居民则说，希望港口恢复往日的热闹景象，商家也已做好准备。",
        "专家认为，新桥将缩短两岸的往来时间，也会改变老城区的交通状况，值得继续观察。",
    ]
    assert note not in _told(labels([*lines, note], "zh"))


@pytest.mark.cases(
    "line",
    [
        "Nora Pellington, a retired editor, was the first who went down to the lake.",
        "Nora Peller, a writer who was born in the old town, was the first who went down to the lake.",
    ],
)
def test_others_with_a_longer_name_are_mentioned_in_stories(line: str) -> None:
    assert line in _told(labels([*STORIES["en"], line]))


@pytest.mark.cases(
    ("language", "line"),
    [
        ("ja", "記者団は開館式のあと、館長と町長に工事費の内訳や来年の予定について質問した。"),
        ("ko", "기자들은 개관식이 끝난 뒤 박물관장과 군수에게 공사비와 내년 계획을 물었다."),
        ("el", "Η δημοσιογράφος της πόλης Άννα Λέου κατέβηκε πρώτη στη λίμνη με την παλιά βάρκα των εργατών."),
    ],
)
def test_reporters_are_mentioned_in_stories(language: str, line: str) -> None:
    assert line in _told(labels([*STORIES[language], line], language))


def test_a_short_headline_above_the_author_and_a_paragraph_stays() -> None:
    lines = [
        "週末に楽しめる三つの催し",
        "記者 真木久子",
        "週末の芦原では多くの催しが開かれ、そのほとんどは無料か、家族連れでもわずかな費用で楽しむことができる。",
        "スポーツ",
        "芦原クラブが宿敵と対戦する",
        "試合は日曜の午後三時に始まり、北側の席の切符はまだ残っていると、クラブが木曜の夜に発表した。",
        "文化",
        "博物館が四世紀のレースを展示",
        "日曜は入場が無料で、ふだんは閉じている部屋を学芸員が案内すると、博物館は説明している。",
    ]
    found = labels(lines, "ja")
    assert found[lines[0]] == "headline"
    assert found[lines[2]] == "lead"


@pytest.mark.cases(
    ("language", "line"),
    [
        ("en", "You have read 3 of your 5 free articles"),
        ("de", "Sie haben 3 von 5 kostenlosen Artikeln gelesen"),
        ("it", "Hai letto 3 articoli su 5"),
    ],
)
def test_how_many_stories_are_read_is_none_of_others(language: str, line: str) -> None:
    assert labels([*STORIES["en"], line], language)[line] == "tool"


@pytest.mark.cases(
    ("language", "rows"),
    [
        (
            "ja",
            (
                *("関連記事", "古い灯台に海の博物館が開館へ", "大場健", "2026年3月4日"),
                *("山の鉄道が七年ぶりに運行を再開", "森田花", "2026年3月3日"),
            ),
        ),
        (
            "ar",
            (
                *("مقالات ذات صلة", "متحف البحر يفتتح في المنارة القديمة", "بشرى اللندي", "4 مارس 2026"),
                *("قطار الجبل يعود إلى العمل بعد سبع سنوات", "عمر الحداد", "3 مارس 2026"),
            ),
        ),
    ],
)
def test_authors_below_titles_of_others_are_no_titles(language: str, rows: tuple[str, ...]) -> None:
    found = labels([*STORIES["ja" if language == "ja" else "en"], *rows], language)
    assert [found[row] for row in rows] == ["related-heading", *["related", "skipped", "skipped"] * 2]
