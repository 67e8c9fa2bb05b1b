"""Sentences in which a site speaks of its services: comments, videos, galleries, live pages, translations, updates.

By language: a substring of the line in small letters, and a pattern for the whole line, without a further clause: a
court that ruled on comments, say, is named behind a comma.
"""

from __future__ import annotations


_END = r"[.!:]?$"
_REST = r"\b[^,;]{0,60}[.!:]?$"  # of the same clause

SERVICE_PATTERNS: dict[str, tuple[tuple[str, str], ...]] = {
    "en": (
        (
            "comments ",
            (
                rf"^(?:the )?(?:content of (?:the )?)?comments (?:is|are) the (?:sole )?responsibility of"
                rf"{_REST}"
            ),
        ),
        ("gallery", rf"^(?:see|view) (?:all |more )?(?:the |our )?(?:photos|pictures) in our gallery(?: below)?{_END}"),
        (
            "more ",
            (
                rf"^we(?:'|’| wi)ll (?:bring|have) (?:you )?more (?:on|about) this(?: (?:story|as|when|soon|later)"
                rf"{_REST}|{_END})"
            ),
        ),
        (
            "version of this",
            (
                r"^a version of this (?:article|story|column) (?:appeared|appears|ran) in (?:print on"
                r"|the .{0,40}(?:print|edition|issue))\b"
            ),
        ),
    ),
    "de": (
        (
            "kommentar",
            (
                rf"^für (?:den inhalt der|die) (?:leser)?kommentare (?:sind|ist) [^,]{{0,40}}verantwortlich"
                rf"{_END}"
            ),
        ),
        (
            "galerie",
            (
                rf"^(?:weitere|alle|mehr) (?:fotos|bilder)\b.{{0,40}} in (?:unser|dies)er (?:bilder|foto)?galerie"
                rf"{_END}"
            ),
        ),
        (
            "liveblog",
            (
                r"^alle (?:entwicklungen|neuigkeiten|informationen|ereignisse)\b.{0,60}"
                rf" (?:in unserem|im(?: aktuellen)?) liveblog{_END}"
            ),
        ),
        ("wurde", rf"^dies(?:er|e) (?:text|artikel|beitrag|meldung) wurde (?:maschinell|automatisch) übersetzt{_END}"),
        ("redaktion", rf"^die meinung de[rs] (?:gast)?autor(?:in|s|en)? .{{0,40}}der redaktion wieder{_END}"),
    ),
    "fr": (
        ("comment", rf"^les commentaires sont (?:sous|de) la responsabilité de leurs auteurs{_END}"),
        ("vidéo", rf"^(?:regardez|visionnez|découvrez) (?:la|notre) vidéo(?: ci-dessous)?{_END}"),
        ("direct", rf"^suivez notre (?:direct|live){_REST}"),
        ("chaîne", rf"^rejoignez notre chaîne (?:whatsapp|telegram|youtube){_REST}"),
        (
            "engag",
            (
                rf"^les propos tenus dans (?:cet?t?e? )?(?:tribune|article|texte)\b.{{0,40}}n['’]engagent que"
                rf"{_REST}"
            ),
        ),
    ),
    "es": (
        ("directo", rf"^(?:sigue|siga) (?:la última hora|toda la información)\b.{{0,40}} (?:nuestro )?directo{_END}"),
        ("informando", rf"^(?:seguiremos|continuaremos) informando{_END}"),
    ),
    "pt": (
        ("acompanhe", rf"^acompanhe (?:ao vivo|em tempo real|a cobertura)\b.{{0,30}}\b(?:nosso site|aqui){_END}"),
        ("mais inform", rf"^mais informações em (?:instantes|breve){_END}"),
    ),
    "it": (
        ("comment", rf"^i commenti sono (?:di )?(?:esclusiva )?responsabilità de(?:i|gli|l(?:l['’])?)?{_REST}"),
        ("aggiorn", rf"^seguono aggiornamenti{_END}"),
    ),
    "nl": (
        ("reacties", rf"^(?:de )?reacties zijn (?:de )?(?:volledige )?verantwoordelijkheid van{_REST}"),
        ("reacties", rf"^laat (?:het )?ons in de reacties weten{_REST}"),
        ("volgt", rf"^meer (?:informatie|nieuws|details) volgt(?: later)?{_END}"),
        ("bekijk", rf"^bekijk (?:hieronder |hier )?(?:de video|het filmpje|de beelden)(?: hieronder)?{_END}"),
        ("redactie", rf"^de mening van de (?:auteur|columnist)\b.{{0,50}} de redactie{_END}"),
    ),
    "pl": (
        ("komentarz", rf"^za treść komentarzy (?:odpowiadają|redakcja nie){_REST}"),
        ("komentarz", rf"^daj(?:cie)? znać w komentarzach\b,?{_REST}"),
        ("aktualiz", rf"^(?:artykuł|tekst) będzie aktualizowany{_END}"),
        ("przetłumacz", rf"^(?:ten )?(?:tekst|artykuł) został przetłumaczony (?:automatycznie|maszynowo){_END}"),
        ("relację", rf"^śledź(?:cie)? naszą relację(?: na żywo)?{_END}"),
        ("poniżej", rf"^(?:zobacz|obejrzyj) (?:wideo|film|nagranie) poniżej{_END}"),
    ),
    "cs": (
        ("za obsah", rf"^za obsah (?:komentářů|diskuse|příspěvků) (?:odpov|neodpov|nese|neruč|redakce)\w*{_REST}"),
        ("článek", rf"^článek (?:budeme (?:průběžně )?aktualizovat|průběžně aktualizujeme){_END}"),
        ("automaticky", rf"^(?:text|článek) byl přeložen automaticky{_END}"),
        ("připravujeme", rf"^více informací připravujeme{_END}"),
        ("video", rf"^podívejte se na video (?:níže|pod článkem){_END}"),
        ("online", rf"^sledujte náš online přenos{_END}"),
    ),
    "ru": (
        ("комментари", rf"^ответственность за содержание комментариев{_REST}"),
        ("автоматически", rf"^(?:текст|материал) переведён автоматически{_END}"),
        ("видео", rf"^смотрите видео(?: ниже)?{_END}"),
        ("галере", r"^(?:больше|все|другие) фото(?:графии|графий)?\b.{0,30} нашей галерее"),
        ("онлайн", rf"^следите за нашей (?:онлайн|текстовой)[ -](?:трансляци|хроник){_REST}"),
    ),
    "tr": (
        ("yorum", rf"^yorumların sorumluluğu .{{0,30}}aittir{_END}"),
        ("yorumlarda", rf"^.{{0,30}} yorumlarda (?:yazın|belirtin|paylaşın){_END}"),
        ("otomatik", rf"^bu (?:metin|haber|makale) otomatik olarak çevrilmiştir{_END}"),
        ("video", rf"^videoyu (?:aşağıda|buradan) izleyin{_END}"),
        ("galeri", r"^tüm fotoğraflar.{0,10} galerimizde\b"),
    ),
    "sv": (
        ("kommentar", rf"^kommentarerna är läsarnas (?:eget )?ansvar{_END}"),
        ("kommentar", rf"^skriv i (?:kommentarerna|kommentarsfältet){_REST}"),
        ("maskin", rf"^(?:texten|artikeln) är maskinöversatt{_END}"),
        ("nedan", rf"^se (?:videon|klippet|filmen) nedan{_END}"),
        ("rapport", rf"^följ vår (?:live|direkt)rapport(?:ering)?\b.{{0,20}}{_END}"),
    ),
    "id": (
        (
            "tanggung jawab",
            (
                rf"^isi (?:artikel|komentar|tulisan) (?:ini )?(?:sepenuhnya )?(?:adalah|menjadi) tanggung jawab"
                rf"{_REST}"
            ),
        ),
        ("video", rf"^(?:tonton|simak) (?:juga )?video(?:nya)? (?:di bawah ini|berikut ini|berikut){_END}"),
        ("langsung", rf"^ikuti siaran langsung kami\b.{{0,30}}{_END}"),
    ),
    "el": (
        ("σχολί", rf"^την ευθύνη των σχολίων{_REST}"),
        ("σχόλια", rf"^(?:γράψτε|πείτε μας) στα σχόλια{_REST}"),
        ("απόψεις", rf"^οι απόψεις είναι (?:του συγγραφέα|του αρθρογράφου|των συντακτών){_END}"),
        ("ζωντανή", rf"^ακολουθήστε τη ζωντανή (?:ροή|ενημέρωσή) μας{_REST}"),
    ),
}
