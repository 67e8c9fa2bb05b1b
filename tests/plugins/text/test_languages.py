"""Language packs: data, complete, and open to others."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from unicodedata import is_normalized

import pytest

import newsformat as nf
from newsformat.plugin import Language
from newsformat_text._document import Document
from newsformat_text._languages._lexicon import Kind
from newsformat_text._languages._lexicons import FIELDS, compile_lexicon, lexicon_for, lookup_form
from newsformat_text._languages._packs import packs


PACKS = {pack.tag: pack for pack in packs()}
OWN = sorted(PACKS.keys() - {"und"})
NEEDED = [
    "ar",
    "fa",
    "ur",
    "he",
    "en",
    "de",
    "fr",
    "es",
    "pt",
    "it",
    "nl",
    "sv",
    "no",
    "da",
    "fi",
    "pl",
    "cs",
    "ru",
    "uk",
    "el",
    "tr",
    "hi",
    "bn",
    "id",
    "vi",
    "th",
    "zh",
    "ja",
    "ko",
]


@pytest.mark.cases("tag", NEEDED)
def test_each_needed_language_has_a_pack(tag: str) -> None:
    assert tag in PACKS


@pytest.mark.cases("tag", [tag for tag in OWN if tag not in {"zh", "ja", "ko"}])
def test_it_names_twelve_months(tag: str) -> None:
    assert len(PACKS[tag].months) == 12


@pytest.mark.cases("tag", OWN)
def test_its_phrases_are_in_canonical_form(tag: str) -> None:
    pack = PACKS[tag]
    for phrase in (*pack.related_headings, *pack.tool_lines, *pack.agencies, *pack.byline_words):
        assert is_normalized("NFC", phrase)


@pytest.mark.cases("tag", OWN)
def test_each_of_its_related_headings_is_found(tag: str) -> None:
    known = lexicon_for(tag)
    for phrase in PACKS[tag].related_headings:
        match = known.find(f"- {phrase}:")
        assert match is not None, phrase
        assert match.kind in {Kind.RELATED, Kind.TAGS}, phrase


@pytest.mark.parametrize("tag", OWN)
def test_phrases_are_found_on_lines_in_small_letters_in_capitals_and_with_one(tag: str) -> None:
    known = lexicon_for(tag)
    lines: list[str] = []
    for phrase in [phrase for entries in known.openings.values() for phrase, _ in entries]:
        first = next((at for at, sign in enumerate(phrase) if sign.isalpha()), 0)
        lines += {phrase, phrase.upper(), f"{phrase[:first]}{phrase[first : first + 1].upper()}{phrase[first + 1 :]}"}
    assert Document.of(lines, [*range(1, len(lines) + 1)], known).matches == list(map(known.find, lines))


@pytest.mark.cases(
    ("tag", "line", "kind"),
    [
        ("bn", "আরও পড়ুন".replace("\u09a1\u09bc", "\u09dc"), Kind.RELATED),
        ("hi", "ये भी पढ़ें".replace("\u0922\u093c", "\u095d"), Kind.RELATED),
        ("fa", "بيشتر بخوانيد", Kind.RELATED),
        ("fa", "برچسبها", Kind.TAGS),
        ("ar", "اقرا المزيد", Kind.RELATED),
        ("el", "ΠΡΟΗΓΟΥΜΕΝΗ ΕΙΔΗΣΗ", Kind.RELATED),
        ("ru", "Перевел: Иван Рыбаков", Kind.EDITOR),
    ],
)
def test_a_phrase_is_found_as_others_spell_it(tag: str, line: str, kind: Kind) -> None:
    match = lexicon_for(tag).find(line)
    assert match is not None
    assert match.kind is kind


@pytest.mark.cases(
    ("tag", "line", "kind"),
    [
        ("am", "ተዛማጅ ርዕሶች", Kind.RELATED), ("ar", "وللمزيد اقرأ: جسر جديد في الميناء", Kind.RELATED),
        ("be", "Глядзіце яшчэ: Новы мост у порце", Kind.RELATED), ("bn", "এ বিভাগের আরও সংবাদ", Kind.RELATED),
        ("gu", "વાંચો: બંદર પર નવો પુલ", Kind.RELATED), ("he", "כתבות באותו נושא", Kind.RELATED),
        ("hy", "Խմբագրի ընտրությունը", Kind.RELATED), ("ka", "მეტი ამ თემაზე", Kind.RELATED),
        ("kk", "Айдар жаңалықтары", Kind.RELATED), ("km", "អត្ថបទជាប់ទាក់ទង", Kind.RELATED),
        ("ky", "Тектеш кабарлар", Kind.RELATED), ("mn", "Хамгийн их уншигдсан", Kind.RELATED),
        ("my", "ဖတ်ရှုမှုအများဆုံး", Kind.RELATED), ("pa", "ਇਹ ਖ਼ਬਰ ਵੀ ਪੜ੍ਹੋ: ਨਵਾਂ ਪੁਲ", Kind.RELATED),
        ("ps", "همدا راز ولولئ", Kind.RELATED), ("te", "తప్పక చదవండి", Kind.RELATED), ("tg", "Дигар хабарҳо", Kind.RELATED),
        ("ur", "کھیلوں کی خبریں سے مزید", Kind.RELATED), ("ps", "زموږ خبرپاڼه کې ګډون وکړئ", Kind.TOOL),
        ("hy", "Ձեր էլ. փոստի հասցեն չի հրապարակվելու", Kind.TOOL), ("zh", "飲酒過量，有礙健康", Kind.TOOL),
        ("da", "Giv mig besked om nye kommentarer via e-mail.", Kind.TOOL), ("hr", "Objavi komentar", Kind.TOOL),
        ("hu", "Értesítést kérek e-mailben a hozzászólásokról.", Kind.TOOL), ("it", "Avvertimi via email", Kind.TOOL),
        ("ja", "新しいコメントをメールで通知", Kind.TOOL), ("nl", "Klik om te delen op Facebook", Kind.TOOL),
        ("pl", "Powiadom mnie o nowych wpisach przez email.", Kind.TOOL), ("ro", "LĂSAȚI UN MESAJ", Kind.COMMENTS),
        ("ru", "Пожалуйста, введите ваше имя здесь", Kind.TOOL), ("sv", "Skriv din e-post …", Kind.TOOL),
        ("sr", "Предај коментар", Kind.TOOL), ("tr", "Bu site istenmeyenleri azaltmak için Akismet kullanır.", Kind.TOOL),
        ("th", "ติดตามช่องทางข่าวสาร", Kind.TOOL), ("ko", "[연합뉴스 자료사진]", Kind.CAPTION), ("zh", "受访者供图", Kind.CAPTION),
    ],
)  # fmt: skip
def test_phrases_of_sites_are_known(tag: str, line: str, kind: Kind) -> None:
    match = lexicon_for(tag).find(line)
    assert match is not None
    assert match.kind is kind


@pytest.mark.cases(
    ("asked", "line", "kind"),
    [
        ("ckb", "هەواڵی پەیوەندیدار", Kind.RELATED), ("kmr", "Nûçeyên din", Kind.RELATED),
        ("yue", "相關新聞", Kind.RELATED), ("arz", "اقرأ أيضا", Kind.RELATED), ("pes", "بیشتر بخوانید", Kind.RELATED),
    ],
)  # fmt: skip
def test_a_language_that_is_asked_for_by_the_code_of_a_dialect_has_its_pack(asked: str, line: str, kind: Kind) -> None:
    match = lexicon_for(asked).find(line)
    assert match is not None
    assert match.kind is kind


@pytest.mark.cases(
    ("tag", "line", "rest"),
    [
        ("hi", "यह भी पढ़ें- बंदरगाह पर नया पुल", "बंदरगाह पर नया पुल"),
        ("mr", "हेही वाचा – बंदरावर नवा पूल", "बंदरावर नवा पूल"),
        ("ur", "،تصویر کا ذریعہGetty Images", "Getty Images"),
        ("ru", "ФотоAP", "AP"),
    ],
)
def test_a_phrase_is_found_before_a_dash_and_another_script(tag: str, line: str, rest: str) -> None:
    match = lexicon_for(tag).find(line)
    assert match is not None
    assert match.rest == rest
    assert match.marked or match.kind is Kind.CAPTION


def test_importing_the_plugin_builds_no_pack() -> None:
    code = "import sys, newsformat_text; assert not [m for m in sys.modules if m.startswith('newsformat_text.')]"
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 -- our own code


def test_a_text_needs_no_packs_but_its_own() -> None:
    code = (
        "import sys, newsformat as nf; nf.read(b'Der Hafen oeffnet', 'text', {'language': 'de-AT'})\n"
        "print([m[-3:] for m in sys.modules if m.startswith('newsformat_text._languages._packs.')])"
    )
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)  # noqa: S603 -- our own code
    assert run.stdout.strip() == "['und', '_de']"


def test_a_language_without_a_pack_is_read_by_neutral_rules() -> None:
    assert lexicon_for("eo").tag == "und"


@pytest.mark.cases(("tag", "own"), [("nb", "no"), ("nn", "no"), ("pt-BR", "pt"), ("zh-Hant", "zh"), ("EN_us", "en")])
def test_a_tag_finds_its_pack(tag: str, own: str) -> None:
    assert lexicon_for(tag).tag == own


@pytest.mark.cases(
    ("story", "related", "by"),
    [
        (
            (
                "Айлақ көпірі қайта ашылды\nАвтор: Әсел Нұрланова\n03 наурыз 2024, 15:05\n"
                "Қала әкімдігінің хабарлауынша, айлақтағы ескі көпір жөндеуден кейін қайта ашылып, көлік қозғалысы қалпына келді.\n"
                "Жөндеу жұмыстары екі жылға созылып, оған жергілікті бюджеттен үш миллиард теңге бөлінген болатын.\n"
                "Тағы оқыңыз:\n- Өзен жағасында жаңа саябақ салынады\nБөлісу"
            ),
            "Өзен жағасында жаңа саябақ салынады",
            "Әсел Нұрланова",
        ),
        (
            (
                "બંદરનો જૂનો પુલ ફરી ખુલ્લો મુકાયો\nલેખક: મીરા પટેલ\n3 માર્ચ 2024\n"
                "શહેરના બંદર પરનો જૂનો પુલ બે વર્ષના સમારકામ પછી આજે વાહનવ્યવહાર માટે ફરી ખુલ્લો મુકાયો છે એમ મહાનગરપાલિકાએ જણાવ્યું.\n"
                "સ્થાનિક લોકોએ કહ્યું કે હવે તેમને શહેરમાં પહોંચવા માટે લાંબો રસ્તો લેવો નહીં પડે અને સમય બચશે.\n"
                "આ પણ વાંચો\n- નદી કિનારે નવો બગીચો બનશે\nશેર કરો"
            ),
            "નદી કિનારે નવો બગીચો બનશે",
            "મીરા પટેલ",
        ),
        (
            (
                "An sake bude tsohuwar gadar tashar jirgin ruwa\nMarubuci: Amina Bello\n3 Maris 2024\n"
                "Magajin garin ya ce an sake bude tsohuwar gadar tashar jirgin ruwa bayan shekaru biyu ana gyara ta, kuma motoci sun fara wucewa.\n"
                "Mazauna garin sun ce yanzu ba za su sake bin doguwar hanya ba domin su isa kasuwar da ke cikin gari.\n"
                "Karanta kuma:\n- Za a gina sabon lambu a gefen kogin\nYada labarin"
            ),
            "Za a gina sabon lambu a gefen kogin",
            "Amina Bello",
        ),
        (
            (
                "Buundadii hore ee dekedda oo dib loo furay\nQore: Xasan Cali Warsame\n3 Maarso 2024\n"
                "Duqa magaalada ayaa sheegay in buundadii hore ee dekedda dib loo furay kaddib laba sano oo dayactir ah, gawaariduna ay bilaabeen inay maraan.\n"
                "Dadka deegaanka ayaa sheegay in hadda aysan u baahnayn inay maraan waddo dheer si ay u gaaraan suuqa magaalada.\n"
                "Akhri sidoo kale:\n- Beer cusub oo laga dhisayo webiga agtiisa\nLa wadaag"
            ),
            "Beer cusub oo laga dhisayo webiga agtiisa",
            "Xasan Cali Warsame",
        ),
        (
            (
                "Ibhuloho elidala lasethekwini livulwe kabusha\nUmbhali: Thandi Mkhize\n3 Mashi 2024\n"
                "Imeya yedolobha ithe ibhuloho elidala lasethekwini livulwe kabusha emva kweminyaka emibili lilungiswa, futhi izimoto seziqalile ukudlula.\n"
                "Izakhamuzi zithe manje azisadingi ukuhamba indlela ende ukuze zifike emakethe ephakathi nedolobha.\n"
                "Funda futhi:\n- Kuzokwakhiwa ipaki elisha eceleni komfula\nYabelana"
            ),
            "Kuzokwakhiwa ipaki elisha eceleni komfula",
            "Thandi Mkhize",
        ),
        (
            (
                "Emepeela ochie àkwà mmiri dị n'ọdụ ụgbọ mmiri\nOnye dere ya: Ngozi Okafor\n3 Maachị 2024\n"
                "Onye isi obodo kwuru na emepeela ochie àkwà mmiri ahụ ka emezichara ya afọ abụọ, ụgbọala amalitela ịgafe na ya ugbu a.\n"
                "Ndị bi n'obodo ahụ kwuru na ha agaghị agazi ogologo ụzọ tupu ha eruo n'ahịa dị n'etiti obodo.\n"
                "Gụkwuo:\n- A ga-arụ ogige ọhụrụ n'akụkụ osimiri\nKesaa"
            ),
            "A ga-arụ ogige ọhụrụ n'akụkụ osimiri",
            "Ngozi Okafor",
        ),
        (
            (
                "Wọ́n tún ṣí afárá àtijọ́ tó wà ní èbúté\nAkọ̀ròyìn: Adé Ògúnlànà\n3 Oṣù Ẹrẹ̀nà 2024\n"
                "Olórí ìlú náà sọ pé wọ́n ti tún ṣí afárá àtijọ́ tó wà ní èbúté lẹ́yìn ọdún méjì tí wọ́n fi ń tún un ṣe, ọkọ̀ sì ti ń kọjá.\n"
                "Àwọn ará ìlú sọ pé àwọn kò ní máa gba ọ̀nà jíjìn mọ́ kí wọ́n tó dé ọjà tó wà láàrin ìlú báyìí.\n"
                "Ẹ tún ka:\n- Wọ́n máa kọ́ ọgbà tuntun sí ẹ̀gbẹ́ odò\nPín"
            ),
            "Wọ́n máa kọ́ ọgbà tuntun sí ẹ̀gbẹ́ odò",
            "Adé Ògúnlànà",
        ),
    ],
)
def test_stories_in_languages_of_few_papers(story: str, related: str, by: str) -> None:
    article = nf.read(story.encode(), "text")
    assert [byline.name for byline in article.bylines] == [by]
    assert article.published is not None
    assert [type(block).__name__ for block in article.body] == ["Paragraph", "Paragraph", "Related"]
    assert isinstance(block := article.body[-1], nf.Related)
    assert [link.text for link in block.links] == [related]


def test_no_phrase_occurs_twice_in_a_field_or_there_and_in_the_pack_that_goes_with_all() -> None:
    common, *own = packs()
    twice = []
    for phrases, spelled in (
        *((phrases, lookup_form) for _, phrases in FIELDS),
        (lambda pack: pack.site_words, str.lower),
    ):
        known = Counter(map(spelled, phrases(common)))
        for pack in (common, *own):
            found = Counter(map(spelled, phrases(pack)))
            twice += [(pack.tag, phrase) for phrase, count in found.items() if count > 1]
            twice += [(pack.tag, phrase) for phrase in found.keys() & known.keys() if pack is not common]
    assert twice == []


def test_packs_of_one_language_add_up() -> None:
    more = Language(tag="en", related_headings=("Meanwhile in the valley",), agencies="Valley Wire")
    known = compile_lexicon("en", (*packs(), more))
    assert known.find("Meanwhile in the valley:") is not None
    assert known.is_agency("Valley Wire")
    assert known.find("Related stories") is not None


def test_a_new_language_is_one_pack() -> None:
    pack = Language(tag="eo", related_headings="Legu ankaŭ", byline_words="De")
    known = compile_lexicon("eo", (*packs(), pack))
    assert known.tag == "eo"
    match = known.find("Legu ankaŭ: La kluzo")
    assert match is not None
    assert (match.kind, match.rest) == (Kind.RELATED, "La kluzo")


def test_phrases_may_be_one_string() -> None:
    assert Language(tag="eo", agencies="A | B").agencies == ("A", "B")
    assert Language(tag="eo", months="Jan,January" + " | Feb" * 11).months == (("Jan", "January"), *[("Feb",)] * 11)


def test_the_registry_has_all_packs() -> None:
    assert {pack.tag for pack in nf.registry().languages} >= {*NEEDED, "und"}


ESPERANTO = """
from newsformat.plugin import Language, hookimpl


@hookimpl
def newsformat_languages():
    return [
        Language(
            tag="eo",
            related_headings="Legu ankaŭ | Rilataj artikoloj",
            byline_words="Verkis",
            byline_joiners="kaj",
            caption_words="Foto",
            site_words="abon | kuket",
        )
    ]
"""

STORY = """La urbo malfermas sian novan kluzon
Verkis Anna Lio kaj Toma Brando
La havenestro malfermis la novan kluzon vendrede, kaj tri barĝoj trapasis antaŭ ol komenciĝis la pluvo.
Ĝi kostis al la urbo pli ol iu ajn ponto, kaj la konstruado daŭris naŭ jarojn, du pli ol oni planis.
Legu ankaŭ: La insulanoj kiuj aĉetis kluzon
La kluzo restas malferma nokte, diras la havenestro, kaj neniu devas atendi pli ol kvaronhoron tie.
"""


def test_an_installed_plugin_teaches_a_language(tmp_path: Path) -> None:
    (tmp_path / "acme_esperanto.py").write_text(ESPERANTO, "utf-8")
    metadata = tmp_path / "acme_esperanto-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: acme-esperanto\nVersion: 1.0\n", "utf-8")
    (metadata / "entry_points.txt").write_text("[newsformat]\nesperanto = acme_esperanto\n", "utf-8")
    code = (
        "import sys, newsformat as nf\n"
        "article = nf.read(nf.Source.text(sys.stdin.read()), 'text', {'language': 'eo'})\n"
        "print([byline.name for byline in article.bylines], [type(block).__name__ for block in article.body])\n"
    )
    found = subprocess.run(  # noqa: S603 -- our own code
        [sys.executable, "-X", "utf8", "-c", code],
        input=STORY, capture_output=True, text=True, check=True, encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
    )  # fmt: skip
    assert found.stdout.strip() == ("['Anna Lio', 'Toma Brando'] ['Paragraph', 'Paragraph', 'Related', 'Paragraph']")


@pytest.mark.cases(
    ("language", "sentence"),
    [
        ("el", "Γιατί περίμενε η πόλη τόσο πολύ τη νέα δεξαμενή;"),
        ("hy", "Նավահանգիստը շաբաթ օրը բացեց նոր նավամատույցը։"),
        ("am", "ወደቡ ቅዳሜ ዕለት አዲሱን መትከያ ከፈተ።"),
        ("ka", "პორტმა შაბათს ახალი ნავმისადგომი გახსნა."),
        ("hi", "बंदरगाह ने शनिवार को नया घाट खोला।"),
        ("ur", "بندرگاہ نے ہفتے کے روز نئی گودی کھول دی۔"),
    ],
)
def test_a_sentence_ends_with_the_sign_of_its_script(language: str, sentence: str) -> None:
    article = nf.read(nf.Source.text(f"Lamu Lamu Lamu Lamu\n{sentence}\n{sentence}\n"), "text", {"language": language})
    assert [type(block) for block in article.body] == [nf.Paragraph, nf.Paragraph]


def test_georgian_names_begin_with_no_capital() -> None:
    text = (
        "პორტი გაიხსნა\nავტორი: ნინო ბერიძე\n12 ივნისი 2026, 10:30\n" + 2 * "პორტმა შაბათს ახალი ნავმისადგომი გახსნა.\n"
    )
    article = nf.read(nf.Source.text(text), "text", {"language": "ka"})
    assert [byline.name for byline in article.bylines] == ["ნინო ბერიძე"]
    assert article.published is not None


@pytest.mark.cases("tag", OWN)
def test_it_knows_words_that_sites_say_of_themselves(tag: str) -> None:
    assert len(PACKS[tag].site_words) > 10  # beside the names of networks that all languages share


@pytest.mark.cases(
    ("tag", "phrase", "kind"),
    [
        ("fi", "Selaa ylöspäin", Kind.TOOL),
        ("sv", "Detta inlägg postades i", Kind.TOOL),
        ("en", "and last updated", Kind.UPDATE),
        ("cs", "Tento článek je uzamčen", Kind.TOOL),
        ("fr", "Retrouvez l’intégralité de cet article", Kind.TOOL),
        ("ko", "주메뉴 바로가기 본문 바로가기", Kind.TOOL),
        ("ar", "تصفح أيضا...", Kind.RELATED),
        ("th", "ข่าวอื่นในหมวด", Kind.RELATED),
        ("vi", "Toàn cảnh hội nghị.", Kind.CAPTION),
        ("pt", "Tópicos relacionados: leitura", Kind.TAGS),
        ("es", "Ver más", Kind.TOOL),
        ("zh", "我要评论", Kind.TOOL),
        ("uk", "Перегляньте також", Kind.RELATED),
        ("mk", "Би можело да ве интересира", Kind.RELATED),
        ("hy", "Բաց մի թողեք", Kind.RELATED),
        ("ka", "ასევე ნახეთ", Kind.RELATED),
        ("lv", "Citi šobrīd lasa", Kind.RELATED),
        ("sr", "Povezane objave", Kind.RELATED),
        ("tr", "Daha Fazla Yorum Yükle", Kind.COMMENTS),
        ("sk", "Článok pokračuje pod video reklamou", Kind.TOOL),
    ],
)
def test_a_phrase_says_one_thing_with_a_colon_and_without(tag: str, phrase: str, kind: Kind) -> None:
    match = lexicon_for(tag).find(phrase)
    assert match is not None
    assert match.kind is kind


def test_a_phrase_may_be_said_again_in_another_language() -> None:
    match = lexicon_for("hi").find("इसे भी पढ़ें (Read Also): नदी पर नया पुल तैयार")
    assert match is not None
    assert (match.marked, match.rest) == (True, "नदी पर नया पुल तैयार")


@pytest.mark.cases(
    ("tag", "line", "known"),
    [
        ("bn", "সংবাদ বিজ্ঞপ্তি", True),
        ("bn", "সংবাদ বিজ্ঞপ্তিতে বলা হয়", False),
        ("hi", "विज्ञापन", True),
        ("hi", "विज्ञापनों पर रोक", False),
    ],
)
def test_a_sign_for_a_vowel_goes_on_with_a_word(tag: str, line: str, *, known: bool) -> None:
    assert (lexicon_for(tag).find(line) is not None) is known
