"""What sites put between the paragraphs of a story, in many languages, is no story."""

from __future__ import annotations

import re

import pytest

import newsformat as nf
from newsformat_text._languages._lexicons import lexicon_for


# Language, two paragraphs, lines that stand between them, a heading of other stories with two titles below.
PAGES = [
    (
        "fr",
        "Le conseil municipal a voté jeudi soir la construction d'une nouvelle passerelle au-dessus de la rivière.",
        "Les travaux commenceront au printemps et dureront dix-huit mois, selon la maire, qui promet un chantier propre.",
        ["La suite après la publicité", "Ajouter aux favoris", "Retour en haut"],
        ("Articles recommandés", "Le vieux pont sera classé", "Une crue record il y a vingt ans"),
    ),
    (
        "pt",
        "A câmara aprovou na quinta-feira à noite a construção de uma nova ponte pedonal sobre o rio da cidade.",
        "As obras começam na primavera e duram dezoito meses, segundo a presidente, que promete um estaleiro limpo.",
        ["Continua depois da publicidade", "Link copiado", "Exclusivo para assinantes"],
        ("Outras notícias", "A ponte velha vai ser classificada", "Uma cheia recorde há vinte anos"),
    ),
    (
        "nl",
        "De gemeenteraad heeft donderdagavond besloten tot de bouw van een nieuwe voetgangersbrug over de rivier.",
        "De werken beginnen in het voorjaar en duren achttien maanden, zegt de burgemeester, die een nette werf belooft.",
        ["Word abonnee", "Opslaan", "Fout gezien?"],
        ("Anderen lazen ook", "De oude brug wordt een monument", "Een recordvloed twintig jaar geleden"),
    ),
    (
        "ru",
        "Городской совет в четверг вечером принял решение о строительстве нового пешеходного моста через реку.",
        "Работы начнутся весной и продлятся полтора года, сообщила мэр города, пообещав чистую стройку без помех.",
        ["Ссылка скопирована", "Нашли опечатку?", "На правах рекламы"],
        ("Вас может заинтересовать", "Старый мост станет памятником", "Рекордный паводок двадцать лет назад"),
    ),
    (
        "tr",
        "Belediye meclisi perşembe akşamı nehrin üzerine yeni bir yaya köprüsü yapılmasına oy birliğiyle karar verdi.",
        "Çalışmalar ilkbaharda başlayacak ve on sekiz ay sürecek, diyen başkan temiz bir şantiye sözü de verdi.",
        ["Bağlantıyı kopyala", "Yazı boyutu", "Bizi takip edin"],
        ("Çok okunanlar", "Eski köprü koruma altına alınacak", "Yirmi yıl önceki rekor taşkın"),
    ),
    (
        "ko",
        "시의회는 목요일 저녁 본회의를 열어 강을 건너는 새 보행자 전용 다리를 짓기로 만장일치로 의결했다고 밝혔다.",
        "공사는 내년 봄에 시작되어 열여덟 달 동안 이어질 예정이며 시장은 깨끗한 공사 현장을 약속한다고 말했다.",
        ["링크 복사", "본문 글자 크기", "기사공유하기"],
        ("이 시각 주요뉴스", "오래된 다리, 문화재로 지정된다", "이십 년 전 기록적 홍수를 돌아보다"),
    ),
    (
        "en",
        "The town council voted on Thursday evening to build a new footbridge across the river, the mayor said.",
        "Work will begin in spring and take eighteen months, said the mayor, who promised to keep the site clean.",
        ["Share full article", "Ad feedback", "The media could not be loaded", "Subscriber only"],
        ("People also read", "Old bridge to be listed", "A record flood twenty years ago"),
    ),
    (
        "de",
        "Der Stadtrat hat am Donnerstagabend den Bau einer neuen Fußgängerbrücke über den Fluss beschlossen.",
        "Die Arbeiten beginnen im Frühjahr und dauern achtzehn Monate, sagt die Bürgermeisterin der Stadt.",
        ["Artikel verschenken", "Inhalt laden", "Zustimmen und weiterlesen", "Ende der Anzeige"],
        ("Andere Leser lasen auch", "Die alte Brücke wird ein Denkmal", "Ein Hochwasser vor zwanzig Jahren"),
    ),
    (
        "zh",
        "市议会星期四晚上通过决议，将在河上新建一座行人桥，市长在会后对记者表示这项工程将在明年春天动工。",
        "工程预计历时十八个月，市长承诺施工期间保持现场整洁，并尽量减少对两岸居民日常生活和出行的影响。",
        ["用微信扫", "视频加载失败", "展开阅读全文", "分享让更多人看到"],
        ("大家还在看", "旧桥将被列为文物保护单位", "二十年前那场创纪录的洪水"),
    ),
    (
        "pl",
        "Rada miasta przegłosowała w czwartek wieczorem budowę nowej kładki dla pieszych nad rzeką w centrum.",
        "Prace zaczną się wiosną i potrwają osiemnaście miesięcy, mówi burmistrz, która obiecuje czystą budowę.",
        ["Posłuchaj artykułu", "Dalszy ciąg artykułu", "Udostępnij na Facebooku", "Obserwuj nas w Google News"],
        ("Inni czytali również", "Stary most trafi do rejestru", "Rekordowa powódź sprzed dwudziestu lat"),
    ),
    (
        "el",
        "Το δημοτικό συμβούλιο ψήφισε την Πέμπτη το βράδυ την κατασκευή νέας πεζογέφυρας πάνω από το ποτάμι.",
        "Τα έργα θα αρχίσουν την άνοιξη και θα κρατήσουν δεκαοκτώ μήνες, λέει η δήμαρχος, που υπόσχεται τάξη.",
        ["Μοιράσου το άρθρο", "ΑΚΟΛΟΥΘΗΣΤΕ ΜΑΣ", "Μόνο για συνδρομητές", "Φόρτωση περισσότερων"],
        ("ΣΧΕΤΙΚΕΣ ΕΙΔΗΣΕΙΣ", "Η παλιά γέφυρα γίνεται μνημείο", "Μια πλημμύρα πριν από είκοσι χρόνια"),
    ),
    (
        "ja",
        "市議会は木曜日の夜、川を渡る新しい歩行者専用の橋を建設することを全会一致で決めたと発表した。",
        "工事は来年の春に始まり一年半続く見通しで、市長は住民の生活への影響をできるだけ抑えると約束した。",
        ["この記事をシェアする", "URLをコピー", "有料会員限定", "画像一覧"],
        ("こんな記事も読まれています", "古い橋が文化財に指定される見通し", "二十年前の記録的な洪水を振り返る"),
    ),
    (
        "es",
        "El pleno aprobó el jueves por la noche la construcción de una nueva pasarela peatonal sobre el río.",
        "Las obras comenzarán en primavera y durarán dieciocho meses, según la alcaldesa, que promete orden.",
        ["La nota continúa", "Enlace copiado", "Activar notificaciones", "Solo para suscriptores"],
        ("Otros usuarios leyeron", "El puente viejo será monumento", "Una riada récord hace veinte años"),
    ),
    (
        "it",
        "Il consiglio comunale ha approvato giovedì sera la costruzione di una nuova passerella sopra il fiume.",
        "I lavori cominceranno in primavera e dureranno diciotto mesi, dice la sindaca, che promette ordine.",
        ["Ascolta l'articolo", "Riservato agli abbonati", "Link copiato", "Segnala un errore"],
        ("Ti potrebbe interessare anche", "Il ponte vecchio sarà un monumento", "Una piena record di vent'anni fa"),
    ),
    (
        "sv",
        "Kommunfullmäktige röstade på torsdagskvällen för att bygga en ny gångbro över floden i centrum.",
        "Bygget börjar i vår och tar arton månader, säger kommunalrådet, som lovar en ren byggarbetsplats.",
        ["Artikeln fortsätter efter annonsen", "Endast för prenumeranter", "Kopiera länk", "Lyssna på texten"],
        ("Andra läser också", "Gamla bron blir byggnadsminne", "Rekordfloden för tjugo år sedan"),
    ),
    (
        "uk",
        "Міська рада у четвер увечері проголосувала за будівництво нового пішохідного мосту через річку.",
        "Роботи почнуться навесні і триватимуть півтора року, каже міська голова, яка обіцяє чистоту.",
        ["Поділитися статтею", "Продовження після реклами", "Підписуйтесь на наш канал", "Повідомити про помилку"],
        ("Вам буде цікаво", "Старий міст стане пам'яткою", "Рекордна повінь двадцять років тому"),
    ),
    (
        "ar",
        "صوت مجلس المدينة مساء الخميس لصالح بناء جسر جديد للمشاة فوق النهر بعد نقاش استمر عدة ساعات.",
        "ستبدأ الأعمال في الربيع وتستمر ثمانية عشر شهرا بحسب رئيسة البلدية التي وعدت بورشة نظيفة.",
        ["شارك هذا المقال", "تم نسخ الرابط", "جاري التحميل", "تابعنا على جوجل نيوز"],
        ("قد يهمك أيضا", "الجسر القديم يصبح معلما تاريخيا", "فيضان قياسي قبل عشرين عاما"),
    ),
    (
        "cs",
        "Zastupitelstvo ve čtvrtek večer schválilo stavbu nové lávky pro pěší přes řeku v centru města.",
        "Práce začnou na jaře a potrvají osmnáct měsíců, říká primátorka, která slibuje čisté staveniště.",
        ["Poslechnout článek", "Článek pokračuje pod reklamou", "Pouze pro předplatitele", "Odkaz zkopírován"],
        ("Mohlo vám uniknout", "Starý most bude památkou", "Rekordní povodeň před dvaceti lety"),
    ),
    (
        "ro",
        "Consiliul local a votat joi seara construirea unei noi pasarele pietonale peste râul din centru.",
        "Lucrările vor începe la primăvară și vor dura optsprezece luni, spune primarul, care promite curățenie.",
        ["Articolul continuă după reclamă", "Ascultă articolul", "Link copiat", "Exclusiv pentru abonați"],
        ("Te-ar putea interesa și", "Podul vechi devine monument", "O viitură record acum douăzeci de ani"),
    ),
    (
        "hu",
        "A városi közgyűlés csütörtök este megszavazta az új gyaloghíd építését a folyón a belvárosban.",
        "A munka tavasszal kezdődik, és tizennyolc hónapig tart, mondta a polgármester, aki rendet ígér.",
        ["A hirdetés után folytatjuk", "Csak előfizetőknek", "Link másolása", "Cikk meghallgatása"],
        ("Ezt is érdemes elolvasni", "Műemlék lesz a régi híd", "Húsz éve volt a rekordárvíz"),
    ),
    (
        "id",
        "Dewan kota pada Kamis malam menyetujui pembangunan jembatan pejalan kaki yang baru di atas sungai.",
        "Pekerjaan dimulai pada musim semi dan memakan waktu delapan belas bulan, kata wali kota setempat.",
        ["Scroll untuk melanjutkan membaca", "Salin tautan", "Khusus pelanggan", "Lihat selengkapnya"],
        ("Anda mungkin juga suka", "Jembatan lama jadi cagar budaya", "Banjir besar dua puluh tahun lalu"),
    ),
]  # fmt: skip


@pytest.mark.cases(("language", "first", "second", "between", "others"), PAGES, ids=[page[0] for page in PAGES])
def test_lines_of_the_site_are_no_story(
    language: str, first: str, second: str, between: list[str], others: tuple[str, str, str]
) -> None:
    headline = re.split("[,，、]", first)[0][:60].rsplit(" ", 1)[0]
    text = "\n".join([headline, first, *between, second, *others])
    article = nf.read(nf.Source.text(text), "text", {"language": language})
    story = [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph | nf.Heading)]
    assert story == [first, second]
    (related,) = [block for block in article.body if isinstance(block, nf.Related)]
    assert [nf.plain(link.text) for link in related.links] == list(others[1:])


STORY = (
    "The harbour office said on Monday that the new quay is open to ships of any size, after two years of work.\n"
    "It cost twice as much as planned, the office said, and took a year longer than the council had promised.\n"
)


@pytest.mark.cases(
    ("language", "line"),
    [
        ("en", "A ship leaves the old quay on May 1, 2023. (Photo by Bo Diaz/Acme)"),
        ("en", "A ship leaves the old quay, on Aug. 31, 2019. (AP)"),
        ("en", "The old quay. Photograph: Bo Diaz/Acme"),
        ("en", "The quay in Lamu © Bo Diaz"),
        ("de", "Ein Schiff am alten Kai (Archivbild vom 31.8.2019)"),
        ("fr", "Un navire quitte le port, le 31 août 2019. Photo : Bo Diaz"),
        ("ru", "Корабль покидает порт, 31 августа 2019. Фото: Иван Петров"),
        ("ko", "배가 항구를 떠나고 있다. [사진=홍길동]"),
    ],
)
@pytest.mark.cases("date", ["", "2024-03-03\n"], ids=["undated", "dated"])
def test_a_line_that_ends_with_the_picture_credit_is_a_caption_and_no_date(language: str, line: str, date: str) -> None:
    article = nf.read(
        nf.Source.text(f"New quay opens in Lamu after two years\n{date}{line}\n{STORY}"), "text", {"language": language}
    )
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)] == STORY.splitlines()
    (media,) = [block for block in article.body if isinstance(block, nf.Media)] + list(article.associations)
    assert nf.plain(media.caption)
    assert (article.published is not None, article.updated) == (bool(date), None)


@pytest.mark.cases("line", ["Workers at the quay, 12 June 2022", "Les ouvriers du port, 12 juin 2022"])
def test_a_date_in_words_that_tell_something_is_none_of_the_story(line: str) -> None:
    assert nf.read(nf.Source.text(f"New quay opens in Lamu after two years\n{line}\n{STORY}"), "text").published is None


@pytest.mark.cases(
    "line", ["Svetlana Petrova — 12 June 2022", "Lamu, 12 June 2022", "Posted by admin on June 12, 2022"]
)
def test_names_and_places_next_to_a_date_leave_it_one(line: str) -> None:
    published = nf.read(
        nf.Source.text(f"New quay opens in Lamu after two years\n{line}\n{STORY}"), "text", {"language": "en"}
    ).published
    assert published is not None
    assert published.date().isoformat() == "2022-06-12"


# What the software of sites prints under a story: the heading of the form for comments, and sentences of the form.
FORMS = [
    ("en", "Add new comment", "Your email address will not be published. Required fields are marked *"),
    ("de", "Schreibe einen Kommentar", "Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert"),
    ("es", "Deja una respuesta", "Tu dirección de correo electrónico no será publicada."),
    ("fr", "Laisser une réponse", "Votre adresse e-mail ne sera pas publiée."),
    ("it", "Lascia una risposta", "Il tuo indirizzo email non sarà pubblicato."),
    ("pt", "Deixe uma resposta", "O seu endereço de e-mail não será publicado."),
    ("nl", "Laat een antwoord achter", "Het e-mailadres wordt niet gepubliceerd."),
    ("pl", "Zostaw komentarz", "Twój adres e-mail nie zostanie opublikowany."),
    ("ru", "Последние комментарии", "Ваш адрес email не будет опубликован."),
    ("el", "Αφήστε μια απάντηση", "Η ηλ. διεύθυνση σας δεν δημοσιεύεται."),
    ("ar", "اترك رداً", "لن يتم نشر عنوان بريدك الإلكتروني."),
    ("fa", "دیدگاهتان را بنویسید", "نشانی ایمیل شما منتشر نخواهد شد."),
    ("hi", "एक उत्तर छोड़ें", "आपका ईमेल पता प्रकाशित नहीं किया जाएगा."),
    ("id", "Tinggalkan Balasan", "Alamat email Anda tidak akan dipublikasikan."),
    ("vi", "Để lại bình luận", "Email của bạn sẽ không được hiển thị công khai."),
    ("zh", "发表回复", "您的邮箱地址不会被公开。"),
    ("ja", "コメントを投稿する", "メールアドレスが公開されることはありません。"),
    ("ko", "댓글 남기기", "이메일 주소는 공개되지 않습니다."),
]  # fmt: skip


@pytest.mark.cases(("language", "heading", "sentence"), FORMS, ids=[form[0] for form in FORMS])
def test_the_form_for_comments_is_no_story(language: str, heading: str, sentence: str) -> None:
    words = "A first reader says that this is a very good thing to have, and that it took much too long to come about."
    read = {"language": language}
    title = "New quay opens in Lamu after two years"
    alone = nf.read(nf.Source.text(f"{title}\n{STORY}{sentence}"), "text", read)
    under = nf.read(nf.Source.text(f"{title}\n{STORY}{THIRD}{heading}\n{words}\n{sentence}"), "text", read)
    assert [nf.plain(block.content) for block in alone.body] == STORY.splitlines()
    assert [nf.plain(block.content) for block in under.body] == (STORY + THIRD).splitlines()


THIRD = "The first ship comes in on Friday at noon, with a band on board and the mayors of both towns to greet it.\n"


@pytest.mark.cases(
    ("language", "line"),
    [
        ("zh", "打印 | 收藏 | 分享"),
        ("en", "Share | Print | Email this"),
        ("de", "Drucken | Teilen | Merken"),
        ("fr", "Imprimer | Partager"),
    ],
)
def test_a_row_of_buttons_is_no_story(language: str, line: str) -> None:
    article = nf.read(
        nf.Source.text(f"New quay opens in Lamu after two years\n{STORY}{line}"), "text", {"language": language}
    )
    assert [nf.plain(block.content) for block in article.body] == STORY.splitlines()


@pytest.mark.cases("above", ["9.2 C", "+18 °C", "16+", "1,204", "9.2 C\nFriday, 8 December 2023"])
def test_weather_and_counts_are_no_headline(above: str) -> None:
    article = nf.read(nf.Source.text(f"{above}\nNew quay opens in Lamu after two years\n{STORY}"), "text")
    assert nf.plain(article.headline) == "New quay opens in Lamu after two years"


@pytest.mark.cases(
    ("language", "line", "phrase"),
    [
        ("el", "ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ: Το ποτάμι", "διαβαστε επισης"),
        ("zh", "文/王一", "文/"),
        ("zh", "文化", None),
    ],
)
def test_phrases_are_found_in_capitals_and_before_signs(language: str, line: str, phrase: str | None) -> None:
    match = lexicon_for(language).find(line)
    assert (match and match.phrase) == phrase


def test_a_list_of_a_menu_ends_above_the_date_of_the_story() -> None:
    top = "New quay opens in Lamu after two years\nHot topics\n- Boats\n- Weather at sea\n- 2022-06-12 15:07\n"
    published = nf.read(nf.Source.text(f"{top}{STORY}"), "text", {"language": "en"}).published
    assert published is not None
    assert published.date().isoformat() == "2022-06-12"


@pytest.mark.cases("words", ["Lamu\nHarbours\nKenya Ports", "- Lamu\n- Harbours", "- Lamu"])
def test_keywords_one_below_the_other(words: str) -> None:
    title = "New quay opens in Lamu after two years"
    article = nf.read(nf.Source.text(f"{title}\nTags:\n{words}\nBy Ann Lee\n{STORY}"), "text", {"language": "en"})
    assert list(article.keywords) == words.replace("- ", "").splitlines()
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]
    below = nf.read(nf.Source.text(f"{title}\nBy Ann Lee\n{STORY}Tags:\n{words}"), "text", {"language": "en"})
    assert below.keywords == article.keywords


def test_keywords_that_commas_part_on_lines_of_their_own() -> None:
    title = "New quay opens in Lamu after two years"
    words = (
        "Topics:\nHarbours,\nTwitter,\nKenya Ports,\nLamu\nAnn Lee\nAnn Lee writes of ships and of quays in the paper."
    )
    article = nf.read(nf.Source.text(f"{title}\nBy Ann Lee\n{STORY}{words}"), "text", {"language": "en"})
    assert article.keywords == ("Harbours", "Twitter", "Kenya Ports", "Lamu")


def test_buttons_below_a_list_of_keywords_are_none() -> None:
    title = "New quay opens in Lamu after two years"
    words = "Topics\n- Harbours\n- Lamu\n- Share on Facebook\n- Share via Email\n- Reuse this content"
    article = nf.read(nf.Source.text(f"{title}\nBy Ann Lee\n{STORY}{words}"), "text", {"language": "en"})
    assert article.keywords == ("Harbours", "Lamu")


@pytest.mark.cases(
    ("language", "headline"),
    [
        ("fr", "Le maire «assume» et «défend» son pont"),
        ("ru", "«Волга» и «Ока» сыграли вничью"),
        ("es", "El «gato» y el «perro» vuelven"),
    ],
)
def test_quotes_in_a_headline_are_no_breadcrumb(language: str, headline: str) -> None:
    shown = "Le pont, le 12 mai 2026 à Valmont (Photo Anne Petit. AFP)"
    article = nf.read(nf.Source.text(f"{headline}\n12.05.2026 18:27\n{shown}\n{STORY}"), "text", {"language": language})
    assert nf.plain(article.headline) == headline


OTHERS = ["Two hurt in fire on Mill Street", "School board looks for new chief", "Market moves indoors for winter"]


@pytest.mark.cases(
    ("heading", "lines"),
    [
        ("More from Local", OTHERS),
        ("Most popular", [word for pair in zip("123", OTHERS, strict=True) for word in pair]),
        ("Most read in Sports", [word for pair in zip("123", OTHERS, strict=True) for word in pair]),
    ],
)
def test_other_stories_of_a_section_and_their_ranks(heading: str, lines: list[str]) -> None:
    text = "\n".join(["New quay opens in Lamu after two years", STORY + heading, *lines])
    article = nf.read(nf.Source.text(text), "text", {"language": "en"})
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)] == STORY.splitlines()
    (related,) = [block for block in article.body if isinstance(block, nf.Related)]
    assert nf.plain(related.title) == heading
    assert [nf.plain(link.text) for link in related.links] == OTHERS


@pytest.mark.cases("signs", ["|", "| |", "?", "\u200c", "»»"])
def test_signs_alone_are_no_story(signs: str) -> None:
    _, above, below, *_ = PAGES[0]
    found = nf.explain(nf.Source.text(f"La passerelle est votée\n{above}\n{signs}\n{below}"), "text").lines
    assert [str(line.label) for line in found if line.text == signs] == ["skipped"]


@pytest.mark.cases("dots", ["…", "[...]", "(…)", "・\nBrest\nQuimper\n・", "-\nBrest\nQuimper\n-"])
def test_dots_for_what_is_left_out_and_bullets_that_recur_stay_open(dots: str) -> None:
    _, above, below, *_ = PAGES[0]
    found = nf.explain(nf.Source.text(f"La passerelle est votée\n{above}\n{dots}\n{below}"), "text").lines
    assert all("neither letters nor digits" not in reason for line in found for reason in line.reasons)


def test_a_wrapped_notice_of_rights_goes_on_with_small_letters() -> None:
    notice = "No part of this page may be stored or shown in any form\nor by any means, without a permit of the town."
    article = nf.read(nf.Source.text(f"New quay opens in Lamu after two years\n{STORY}{THIRD}{notice}"), "text")
    assert [nf.plain(block.content) for block in article.body] == (STORY + THIRD).splitlines()


@pytest.mark.cases(
    ("language", "line"),
    [
        ("pl", "Kopiowanie starych map zajęło archiwistom trzy lata, a teraz każdy może je obejrzeć w czytelni."),
        ("en", "No part of this harbour is as old as the lock, which was built when the town had four hundred people."),
        ("de", "Urheberrecht und Technik sind die Themen der Tagung, die am Montag im alten Hafen beginnen soll."),
    ],
)
def test_a_sentence_within_the_story_is_no_notice_of_rights(language: str, line: str) -> None:
    text = f"New quay opens in Lamu after two years\n{STORY}{line}\n{THIRD}"
    article = nf.read(nf.Source.text(text), "text", {"language": language})
    assert [nf.plain(block.content) for block in article.body] == [*STORY.splitlines(), line, THIRD.strip()]


def test_a_notice_of_rights_within_the_story_is_one_behind_a_whole_sentence() -> None:
    notice = "All rights reserved. This story may not be stored or shown in any form without a permit of the town."
    article = nf.read(nf.Source.text(f"New quay opens in Lamu after two years\n{STORY}{notice}\n{THIRD}"), "text")
    assert [rights.notice for rights in article.rights] == [notice]


PARAGRAPHS = [
    "The harbour master opened the new lock on Friday, and three barges went through before the rain set in.",
    "It took nine years to build, two more than planned, and cost the town more than any bridge it ever paid for.",
    "The ferrymen say that they were never asked about the lock and will not pay for it.",
    "The council will vote next week on who pays for the old jetty, which has stood empty since the flood.",
    "“We want a say in what is built along the harbour wall,” said Tom Brandt, who has run the ferry for long.",
    "The first toll will be taken in June, and half of it goes to the fund for the flood wall, the master said.",
]


@pytest.mark.cases("heading", ["Comments", "Comments (3)", "- Comments: 3"])
def test_a_word_for_comments_within_the_story_is_a_button(heading: str) -> None:
    text = "\n".join(["Town opens its new lock", *PARAGRAPHS[:3], heading, *PARAGRAPHS[3:]])
    article = nf.read(nf.Source.text(text), "text", {"language": "en"})
    assert article.text.split("\n\n") == PARAGRAPHS


def test_of_two_words_for_comments_the_last_one_heads_them() -> None:
    text = [
        "Town opens its new lock",
        *PARAGRAPHS[:3],
        "Comments",
        PARAGRAPHS[3],
        "Comments",
        "lockfan99",
        "Long live the lock!",
    ]
    article = nf.read(nf.Source.text("\n".join(text)), "text", {"language": "en"})
    assert article.text.split("\n\n") == PARAGRAPHS[:4]


def test_what_readers_say_under_the_heading_is_no_story() -> None:
    said = ["lockfan99", "3 May 2024, 10:24", PARAGRAPHS[3], "tom_b", "3 May 2024, 11:02", PARAGRAPHS[5]]
    text = ["Town opens its new lock", *PARAGRAPHS[:3], "Comments", *said]
    article = nf.read(nf.Source.text("\n".join(text)), "text", {"language": "en"})
    assert article.text.split("\n\n") == PARAGRAPHS[:3]


def test_items_with_the_author_and_when_under_a_title_are_no_list_of_the_story() -> None:
    others = "\n".join(
        f"Ferry to {place} gets a new quay\n- By Ann Lee\n- Published: 12 May 2024\n- Comments: {number}, Likes: 4"
        for number, place in enumerate(["Lockton", "Seaham", "Tallow"], 3)
    )
    text = "\n".join(["Town opens its new lock", *PARAGRAPHS[:4], "Read more", others, *PARAGRAPHS[4:]])
    article = nf.read(nf.Source.text(text), "text", {"language": "en"})
    assert article.text.split("\n\n") == PARAGRAPHS


FERRY = (
    "The harbour town has ordered a new ferry for the island route, officials said on Thursday, after years of waiting.",
    "It will carry three hundred people and forty cars, and replaces a ship that has sailed for more than thirty years.",
)


@pytest.mark.cases(
    "line", ["Kindly Share This Story:", "Please share:", "Please share this article", "Share this story:"]
)
def test_who_asks_to_share_a_story_is_none_of_it(line: str) -> None:
    title = "Harbour town orders a new ferry"
    for lines in (
        [line, title, "By Ann Lee", *FERRY],
        [title, "By Ann Lee", line, *FERRY],
        [title, "By Ann Lee", *FERRY, line],
    ):
        article = nf.read(nf.Source.text("\n".join(lines)), "text", {"language": "en"})
        assert (nf.plain(article.headline), article.kicker, article.subhead, article.credit) == (title, (), (), "")
        assert article.text == "\n\n".join(FERRY)


@pytest.mark.cases(
    "rows",
    [
        ["Ferry , Harbour , Island route"],
        ["Tags", "ferry , harbour , island route"],
        ["Keywords:", "ferry, harbour, island route"],
    ],
)
def test_a_row_of_keywords_that_commas_part(rows: list[str]) -> None:
    text = "\n".join(["Harbour town orders a new ferry", "By Ann Lee", *FERRY, *rows])
    article = nf.read(nf.Source.text(text), "text", {"language": "en"})
    assert [word.lower() for word in article.keywords] == ["ferry", "harbour", "island route"]
    assert article.text == "\n\n".join(FERRY)


@pytest.mark.cases("line", ["Ann Lee , Bo Diaz , Carl Moe", "He had the ferry , the harbour , and the route ."])
def test_names_and_sentences_with_such_commas_are_no_keywords(line: str) -> None:
    text = "\n".join(["Harbour town orders a new ferry", "By Ann Lee", *FERRY, line])
    assert not nf.read(nf.Source.text(text), "text", {"language": "en"}).keywords


@pytest.mark.cases("slot", ["TW-headbar", "sidebar_ads_2"])
def test_the_name_of_a_place_on_a_page_is_no_heading(slot: str) -> None:
    first = "เจ้าหน้าที่กล่าวเมื่อวันพฤหัสบดีว่า จังหวัดได้สั่งเรือเฟอร์รี่ลำใหม่สำหรับเส้นทางเกาะ โดยเรือจะบรรทุกคนได้สามร้อยคน"
    second = "เรือจะบรรทุกรถยนต์ได้สี่สิบคันและจะเริ่มให้บริการในฤดูใบไม้ผลิปีหน้า นายกเทศมนตรีกล่าวกับนักข่าวที่ท่าเรือเมื่อวานนี้"
    text = f"เมืองท่าสั่งเรือเฟอร์รี่ลำใหม่\n{first}\n{slot}\n{second}"
    article = nf.read(nf.Source.text(text), "text", {"language": "th"})
    assert article.text == f"{first}\n\n{second}"


@pytest.mark.cases(
    ("language", "first", "second", "pointing", "title"),
    [
        (
            "hi",
            "अधिकारियों ने गुरुवार को बताया कि जिले ने द्वीप मार्ग के लिए एक नई नौका मंगवाई है, जो तीन सौ लोगों को ले जाएगी।",
            "यह नौका चालीस कारों को भी ले जाएगी और अगले साल वसंत में चलना शुरू करेगी, मेयर ने घाट पर पत्रकारों से कहा।",
            "यह भी पढ़ें",
            "पुरानी मंडी की मरम्मत पर नगर परिषद की बैठक",
        ),
        (
            "bn",
            "জেলা দ্বীপ পথের জন্য একটি নতুন ফেরি কিনছে বলে বৃহস্পতিবার কর্মকর্তারা জানিয়েছেন, যা তিনশ মানুষ বহন করবে।",
            "ফেরিটি চল্লিশটি গাড়িও বহন করবে এবং আগামী বছর বসন্তে চালু হবে, মেয়র ঘাটে সাংবাদিকদের বলেন।",
            "আরও পড়ুন",
            "পুরনো বাজার সংস্কার নিয়ে পৌরসভার সভা",
        ),
    ],
)
def test_words_that_point_to_another_story_may_be_glued_to_its_title(
    language: str, first: str, second: str, pointing: str, title: str
) -> None:
    text = "\n".join(["नई नौका" if language == "hi" else "নতুন ফেরি", first, f"{pointing}{title}", second])
    article = nf.read(nf.Source.text(text), "text", {"language": language})
    related = [block for block in article.body if isinstance(block, nf.Related)]
    assert [nf.plain(link.text) for block in related for link in block.links] == [title]
    assert article.text == f"{first}\n\n{second}"


def test_what_somebody_will_read_points_to_no_story() -> None:
    first = "अधिकारियों ने गुरुवार को बताया कि जिले ने द्वीप मार्ग के लिए एक नई नौका मंगवाई है, जो तीन सौ लोगों को ले जाएगी।"
    second = "यह भी पढ़ेंगे बच्चे इस स्कूल में, मेयर ने घाट पर पत्रकारों से कहा, और अगले साल वसंत में नई नौका चलना शुरू करेगी।"
    article = nf.read(nf.Source.text(f"नई नौका मंगवाई\n{first}\n{second}"), "text", {"language": "hi"})
    assert article.text == f"{first}\n\n{second}"


@pytest.mark.cases(
    ("row", "keywords"),
    [
        ("markhor · wild goat · Capra falconeri · pneumonia", ["markhor", "wild goat", "Capra falconeri", "pneumonia"]),
        ("miR-122 · replication · life cycle · virus", ["miR-122", "replication", "life cycle", "virus"]),
        ("Ann Lee · 12 March 2021 · 5 min read · Politics", []),
        ("We came, we saw · and then we went home", []),
    ],
)
def test_a_row_of_keywords_that_dots_part_below_the_headline(row: str, keywords: list[str]) -> None:
    language, first, second, *_ = PAGES[0]
    text = f"Une passerelle pour la rivière\n\n{row}\n\n{first}\n\n{second}"
    article = nf.read(nf.Source.text(text), "text", {"language": language})
    assert list(article.keywords) == keywords


def test_a_row_that_dots_part_below_the_first_paragraph_is_part_of_the_story() -> None:
    language, first, second, *_ = PAGES[0]
    text = f"Une passerelle pour la rivière\n\n{first}\n\nSaumon · Citron · Aneth · Beurre\n\n{second}"
    article = nf.read(nf.Source.text(text), "text", {"language": language})
    assert not article.keywords
    assert len(article.body) == 3
