"""Who filmed, translated or took pictures signs; a sentence or a subheading on such work is of the story."""

from __future__ import annotations

import pytest

from .test_pages_of_languages import stories
from .texts import labels_in_order


STORIES = stories()


def _amid(language: str, line: str) -> str:
    headline, *paragraphs = STORIES[language]
    lines = [headline, "", paragraphs[0], "", paragraphs[1], "", line, "", *paragraphs[2:]]
    return labels_in_order(*lines, language=language)[6]


def _below(language: str, line: str, blank: str = "\n\n") -> str:
    return labels_in_order(*blank.join([*STORIES[language], line]).split("\n"), language=language)[-1]


@pytest.mark.cases(
    ("language", "line"),
    [
        ("en", "Camera: Anna Berg"),
        ("en", "Translated from French by Anna Berg"),
        ("fr", "Caméra : Anne Morel"),
        ("es", "Traducido del inglés por Ana Morales"),
        ("pt", "Traduzido do inglês por Ana Morais"),
        ("it", "Traduzione dall'inglese di Anna Moretti"),
        ("nl", "Uit het Frans vertaald door Anna de Vries"),
        ("sv", "Översatt från engelska av Anna Berg"),
        ("da", "Oversat fra engelsk af Anna Berg"),
        ("no", "Oversatt fra engelsk av Anna Berg"),
        ("fi", "Englannista kääntänyt Anna Mäkinen"),
        ("pl", "Z angielskiego przełożyła Anna Kowalska"),
        ("cs", "Z angličtiny přeložila Anna Nováková"),
        ("cs", "Redakce: Anna Nováková"),
        ("sk", "Redakcia: Anna Nováková"),
        ("hu", "Angolból fordította: Kovács Anna"),
        ("ro", "Traducere din engleză de Ana Popescu"),
        ("hr", "S engleskog prevela Ana Horvat"),
        ("sl", "Iz angleščine prevedla Ana Novak"),
        ("et", "Inglise keelest tõlkinud Anna Tamm"),
        ("lv", "Operators: Jānis Kalniņš"),
        ("lt", "Iš anglų kalbos vertė Ona Petraitienė"),
        ("az", "Operator: Aygün Məmmədova"),
        ("id", "Diterjemahkan dari bahasa Inggris oleh Sri Wahyuni"),
        ("ga", "Aistriúchán: Áine Ní Bhriain"),
        ("cy", "Cyfieithiad: Siân Evans"),
        ("fil", "Salin: Ana Reyes"),
        ("uz", "Operator: Dilnoza Karimova"),
    ],
)
def test_who_translated_edited_or_filmed_signs(language: str, line: str) -> None:
    assert _below(language, line) == "byline"


@pytest.mark.cases(
    ("language", "line"),
    [
        ("pt", "Fotógrafa: Ana Morais"),
        ("it", "Fotografa: Anna Moretti"),
        ("cs", "Fotografka: Anna Nováková"),
        ("hr", "Fotografkinja: Ana Horvat"),
        ("lv", "Fotogrāfe: Anna Ozola"),
        ("lt", "Fotografė: Ona Petraitienė"),
        ("ms", "Jurugambar: Siti Aminah"),
        ("ga", "Grianghrafadóir: Áine Ní Bhriain"),
        ("cy", "Ffotograffydd: Siân Evans"),
        ("ha", "Mai ɗaukar hoto: Amina Bello"),
    ],
)
def test_whose_the_pictures_are_is_their_credit(language: str, line: str) -> None:
    assert _below(language, line) == "caption"


@pytest.mark.cases(
    ("language", "line"),
    [
        ("de", "Kamera: Gute Bilder bei Tag"),
        ("de", "Moderation: Was Schüler lernen"),
        ("nl", "Camera: scherpe beelden bij nacht"),
        ("es", "Edición: un oficio con futuro"),
        ("fr", "Traduction : un métier d'avenir"),
        ("pl", "Redakcja: jak to się zaczęło"),
        ("cs", "Překlad: řemeslo s budoucností"),
        ("hu", "Fordítás: szakma, amelynek van jövője"),
        ("tr", "Çeviri: geleceği olan bir meslek"),
        ("az", "Operator: gəmilərin sayı azalıb"),
        ("lt", "Operatorius: laivų mažiau nei pernai"),
        ("id", "Editor: awal dari segalanya"),
        ("en", "Editor: role to be filled by May"),
    ],
)
def test_a_subheading_that_begins_with_such_a_word_is_one(language: str, line: str) -> None:
    assert _amid(language, line) == "subheading"


@pytest.mark.cases(
    ("language", "line"),
    [
        ("vi", "Nhiếp ảnh gia Nguyễn Thị Lan sống gần cảng."),
        ("sw", "Mpiga picha Amina Juma anaishi karibu na bandari."),
        ("sv", "Fotografen Anna Berg bor vid hamnen."),
        ("cs", "Redakce listu sídlí v přístavu od loňska."),
        ("es", "Vea el video de la boda, dijo el alcalde a los vecinos."),
    ],
)
def test_a_sentence_that_begins_with_such_a_word_is_of_the_story(language: str, line: str) -> None:
    assert _amid(language, line) == "body"
    assert _below(language, line) == "body"


@pytest.mark.cases(
    ("language", "line"),
    [
        ("sk", "Lode pri nábreží (archívna snímka)"),
        ("hu", "Hajók a rakparton (archív felvétel)"),
        ("sw", "Boti katika gati (picha ya maktaba)"),
        ("et", "Paadid kai ääres (arhiivifoto)"),
        ("eu", "Ontziak kaian (artxiboko argazkia)"),
        ("is", "Bátar við bryggjuna (mynd úr safni)"),
        ("uz", "Iskaladagi kemalar (arxiv surati)"),
        ("ga", "Báid ag an gcé (grianghraf cartlainne)"),
        ("cy", "Cychod wrth y cei (llun archif)"),
        ("so", "Doonyaha dekedda (sawir kayd ah)"),
        ("ha", "Jiragen ruwa a tashar (hoton adana)"),
        ("lt", "Laivai prie krantinės (archyvo nuotr.)"),
    ],
)
def test_pictures_from_the_archive_have_captions(language: str, line: str) -> None:
    headline, *paragraphs = STORIES[language]
    assert labels_in_order(headline, line, *paragraphs, language=language)[1] == "caption"
    assert _below(language, line) == "caption"


@pytest.mark.cases(
    ("language", "line"),
    [
        ("ga", "12 trácht"),
        ("cy", "12 sylw"),
        ("ms", "12 komen"),
        ("fil", "12 komento"),
        ("so", "12 faallo"),
        ("uz", "12 ta izoh"),
    ],
)
def test_comments_are_counted(language: str, line: str) -> None:
    assert _below(language, line) == "comments"


@pytest.mark.cases("count", ["(1 234)", "(12)", "()", "١٢"])
def test_comments_are_counted_with_blanks_too(count: str) -> None:
    assert _below("en", f"Comments {count}") == "comments"


@pytest.mark.cases(
    ("language", "line"),
    [
        ("en", "Camera operators strike over pay"),
        ("en", "Camera: Alpha Nine"),
        ("de", "Kamera: Zwölf Megapixel"),
        ("de", "Redaktion zieht an den Hafen um"),
        ("cs", "Redakce se stěhuje do přístavu"),
        ("es", "Cámara Baja aprueba la ley"),
        ("fr", "Caméra au poing sur les quais"),
        ("pl", "Kamera nagrała wydrę w porcie"),
        ("pt", "Câmara aprova contas do porto"),
        ("sv", "Kamera fångade en utter"),
    ],
)
def test_cameras_and_newsrooms_that_a_story_speaks_of_head_it(language: str, line: str) -> None:
    assert _amid(language, line) == "subheading"


@pytest.mark.cases(
    ("language", "line"),
    [
        ("nl", "Overname zonder toestemming is verboden."),
        ("da", "Eftertryk er forbudt uden tilladelse."),
        ("no", "Ettertrykk er forbudt uten tillatelse."),
        ("fi", "Jäljentäminen ilman lupaa kielletty."),
        ("sk", "Pretlač bez súhlasu redakcie je zakázaná."),
        ("hr", "Zabranjeno prenošenje bez dopuštenja."),
        ("az", "İcazəsiz istifadə qadağandır."),
        ("ms", "Dilarang menerbitkan semula tanpa kebenaran."),
        ("sw", "Hairuhusiwi kunakili bila idhini."),
        ("et", "Loata kopeerimine on keelatud."),
        ("ga", "Ní ceadmhach aon chuid de seo a atáirgeadh gan chead."),
        ("cy", "Ni chaniateir atgynhyrchu heb ganiatâd."),
        ("is", "Endurprentun án leyfis er bönnuð."),
        ("fil", "Bawal kopyahin nang walang pahintulot."),
        ("uz", "Ruxsatsiz ko'chirish taqiqlanadi."),
    ],
)
def test_that_nobody_may_copy_a_story_is_a_notice(language: str, line: str) -> None:
    assert _below(language, line) == "copyright"


@pytest.mark.cases(
    ("language", "line"),
    [
        ("pt", "Mais sobre o tema: Empresa suspende os ferries"),
        ("ro", "Mai multe despre acest subiect: Compania suspendă feriboturile"),
        ("sq", "Më shumë për këtë temë: Kompania ndalon tragetet"),
        ("vi", "Xem thêm về chủ đề: Hãng tàu ngừng chạy phà"),
        ("id", "Selengkapnya tentang topik ini: Perusahaan hentikan layanan feri"),
        ("et", "Veel teemal: Laevafirma peatab parvlaevad"),
        ("eu", "Hurrengo artikulua: Konpainiak ferryak gelditu ditu"),
        ("gl", "Seguinte artigo: A naviera suspende os ferris"),
        ("ga", "An chéad alt eile: Cuireann comhlacht deireadh leis an mbád farantóireachta"),
        ("cy", "Erthygl nesaf: Cwmni yn atal gwasanaeth fferi"),
        ("uz", "Keyingi maqola: Kompaniya paromlarni to'xtatdi"),
    ],
)
def test_another_story_is_announced(language: str, line: str) -> None:
    assert _below(language, line) == "related"
    assert _amid(language, line) == "related"
