"""Short sentences in which a site speaks to its reader, or of the article itself: ``What do you think? Tell us below.``

They stand below stories and amid them, in as many wordings as there are sites. What they share are a few words that no
story tells anybody but in quotation marks: *write to us*, *with a digital subscription*, *this story has been updated*.
"""

from __future__ import annotations

import re
from functools import cache

from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._shape import bullet


_CALLS = Verdict(Label.TOOL, 0.88, "speaks to readers of the site, or says of the article how it came to be")
_LONGEST = 180  # characters
_QUOTING = frozenset("\"'“„«‘»—–-")

# Of each language: words that all that is found has one of, and what then tells it, in small letters.
_SAID: dict[str, tuple[tuple[str, str], ...]] = {
    "af": (
        (" ons", r"\b(?:volg|skryf (?:aan|vir)|stuur (?:dit )?(?:aan|vir|na)|laat weet) ons\b"),
        ("hierdie ", r"^hierdie (?:artikel|berig|storie) (?:is|het) [^.]{0,40}(?:bygewerk|verskyn|vertaal)"),
    ),
    "ca": (
        ("nos", r"\b(?:segueix|escriu|seguiu|escriviu|envia)-nos\b"),
        ("article", r"^aquest article (?:es va publicar|ha estat (?:actualitzat|traduït))"),
        ("subscripció digital", r"^amb la subscripció digital"),
    ),
    "cs": (
        (" nám", r"\b(?:napište|pište|pošlete|dejte) nám\b"),
        (" nás ", r"\bsledujte nás\b|\bnás (?:také |i )?sledovat\b"),
        ("článek", (r"^(?:tento )?článek (?:původně |poprvé )?(?:vyšel|byl (?:aktualizován|doplněn)"
                   r"|jsme (?:doplnili|aktualizovali|upravili))"
                   r"|^líbil se vám (?:tento )?článek")),
        ("diskus", r"\bprosíme o (?:slušnou|věcnou|kultivovanou) diskus"),
        ("předplatn", r"^s (?:digitálním|online) předplatným"),
    ),
    "da": (
        (" os", r"\b(?:følg|skriv til|send til|kontakt|like) os\b"),
        ("emnet", r"\bhold dig til emnet"),
        ("artik", (r"^(?:artiklen|denne artikel) (?:er|har|blev) [^.]{0,30}(?:bragt|opdateret|udgivet|oversat)"
                  r"|\bkan du lide vores (?:artikler|nyheder)")),
        ("abonnement", r"^med et (?:digitalt|online) ?abonnement"),
        ("mobilen", r"^nu kan du få (?:vores|de vigtigste nyheder)[^.]{0,40}(?:besked|notifikation)"),
    ),
    "de": (
        (" uns", (r"\b(?:schreiben|folgen|schicken|senden|mailen) sie uns\b|(?:^|[.?!] )(?:schreibt?|folgt?"
                 r"|schickt?) uns\b")),
        ("unserer", (r"\b(?:finden|lesen|gibt es|erfahren)\b[^.]{0,40}\b(?:auf|in) unserer (?:startseite|app"
                r"|themenseite)")),
        ("aktualisiert", (r"^(?:hinweis: |anmerkung: )?(?:wir haben )?(?:diesen|dieser|den|der) (?:artikel|text"
                         r"|beitrag)[^.]{0,60}aktualisiert")),
        ("material", r"^dieser (?:artikel|text|beitrag) [^.]{0,20}mit material"),
        (" abo ", r"^mit (?:einem|dem|ihrem|unserem) (?:digital|online|plus)[- ]?abo\b"),
        ("-abo ", r"^mit (?:einem|dem|ihrem|unserem) (?:digital|online|plus)-abo\b"),
        ("artikel?", r"^haben sie (?:anmerkungen|fragen|hinweise|ergänzungen) zu (?:diesem|dem|unserem) artikel"),
    ),
    "en": (
        (" us", (r"(?:^|[.?!] )(?:please )?(?:follow|write to|e-?mail) us\b|^you can (?:also )?follow us\b"
                r"|\b(?:tell|let) us (?:know )?(?:below|in the comments?|what you think|your (?:views|thoughts))")),
        ("this ", (r"^this (?:article|story|report|piece|post) (?:was|has been) (?:\w+ )?(?:updated|amended"
                  r"|first published|originally published|translated)")),
        ("comments", r"\bkeep (?:your )?comments (?:civil|respectful|polite|on topic|clean)"),
        ("subscription", r"^with (?:a|an|our|your) (?:digital|online) subscription"),
        ("home page", r"\b(?:visit|see|go to) our home ?page"),
        ("homepage", r"\b(?:visit|see|go to) our homepage"),
    ),
    "es": (
        ("nos", (r"\b(?:escríbenos|síguenos|déjanos|envíanos|mándanos|contáctanos|seguirnos|escríbanos|síganos|déjenos"
                r"|envíenos|seguinos|escribinos|mandanos)\b")),
        ("comentarios", r"\b(?:rogamos|pedimos|agradecemos)\b[^.]{0,60}\bcomentarios"),
        (" ha sido ", r"^est(?:a|e) (?:noticia|artículo|nota|información) ha sido (?:actualizad|traducid|elaborad)"),
        ("suscripción digital", r"^con (?:la|tu|una) suscripción digital"),
        ("nuestra portada", r"\bnuestra portada"),
        ("nuestro canal", r"\b(?:entra|únete|suscríbete|sigue)\b[^.]{0,20}nuestro canal"),
    ),
    "et": (
        (" meile", r"\b(?:kirjuta|saada|anna|teata) meile\b"),
        (" meid", r"\bjälgi meid\b"),
        ("digitellimus", r"^digitellimusega"),
    ),
    "fi": (
        ("meitä", r"\bseuraa meitä\b"),
        ("toimitukselle", (r"\b(?:anna|antaa|lähetä|lähettää) [^.]{0,30}(?:palautetta|vinkki\w*"
                          r"|juttuvink\w+)[^.]{0,20}toimitukselle")),
        ("aiheessa", r"\bpysy aiheessa|\bpysythän aiheessa"),
        ("juttu ", r"^juttu (?:on )?(?:julkaistu|ilmestyi) (?:aiemmin|alun perin|ensimmäisen kerran)"),
        ("artikkeli ", r"^artikkeli (?:on )?(?:julkaistu|ilmestyi) (?:aiemmin|alun perin|ensimmäisen kerran)"),
        ("digitilauksella", r"^digitilauksella"),
        ("uutisemme", r"\bvoit saada [^.]{0,30}uutisemme\b"),
    ),
    "fr": (
        ("-nous", r"\b(?:écrivez|suivez|contactez|envoyez(?:-l(?:es|e|a))?)-nous\b|\brejoignez-nous sur\b"),
        ("-vous", r"\b(?:abonnez|inscrivez)-vous à (?:notre|nos)\b"),
        (" nous suivre", r"\bvous pouvez [^.]{0,20}nous suivre"),
        ("commentaires", r"\bmerci de (?:rester|respecter)\b[^.]{0,40}\bcommentaires"),
        ("avis", r"\bdonnez(?:-nous)? votre avis"),
        ("article", (r"^cet article (?:a été mis à jour|est paru|est initialement paru|a été (?:publié"
                    r"|initialement))|^cet article vous a plu")),
        ("abonnement numérique", r"^avec l.abonnement numérique"),
        ("retrouvez", (r"^retrouvez (?:ici )?(?:toutes|tous|l.ensemble de) (?:nos|notre) (?:informations?"
                      r"|articles?|actualités?|vidéos?|photos?)")),
    ),
    "gl": (
        ("nos", r"\b(?:escríbenos|séguenos|mándanos|envíanos)\b"),
    ),
    "hr": (
        (" nam", r"\b(?:pišite|javite|pošaljite|dojavite) nam\b"),
        (" nas ", r"\bpratite nas\b|\bnas (?:možete )?pratiti\b"),
        ("komentar", r"\bmolimo (?:čitatelje|vas)[^.]{0,40}komentar"),
        ("članak", (r"^(?:ovaj )?članak je (?:izvorno |prvotno )?(?:objavljen|ažuriran|nadopunjen)"
                   r"|^svidio vam se članak")),
    ),
    "hu": (
        (" nekünk", r"\b(?:írjon|írja meg|küldje el|jelezze|írd meg|küldd el) nekünk\b"),
        ("cikk", (r"^(?:a cikk|ez a cikk|cikkünk(?:et)?) [^.]{0,30}(?:nyomtatott|frissítettük|frissült|jelent meg"
                 r"|kiegészítettük)")),
        ("komment", r"\bkérjük[^.]{0,20}komment"),
        ("előfizetéssel", r"^digitális előfizetéssel"),
    ),
    "id": (
        (" kami", (r"\b(?:mengikuti|ikuti|hubungi) kami\b|\b(?:gabung|bergabung)\b[^.]{0,20}\b(?:kanal|saluran"
                  r"|channel|grup)\b[^.]{0,20}\bkami"
                  r"|\bdari kami di google news|\b(?:melalui|lewat|di) (?:whatsapp |telegram )?(?:channel|kanal"
                  r"|saluran) kami")),
        ("komentar", r"\b(?:tulis|sampaikan|berikan) [^.]{0,20}(?:di )?kolom komentar"),
        ("telah diperbarui", r"^(?:berita|artikel) ini telah diperbarui"),
    ),
    "is": (
        (" okkur", r"\b(?:fylgdu|sendu|skrifaðu) okkur\b"),
    ),
    "it": (
        ("ci", (r"\b(?:scrivici|seguici|seguirci|inviaci|contattaci|segnalaci|mandaci|scriveteci|seguiteci"
               r"|dicci la tua)\b")),
        ("comment", r"\b(?:invitiamo|preghiamo|chiediamo)\b[^.]{0,60}\bcommenti"),
        ("articolo", (r"^(?:questo |l.)?articolo (?:è stato )?(?:aggiornato|pubblicato in origine|originariamente)"
                     r"|^ti è piaciuto (?:questo|l.)\s?articolo")),
        ("abbonamento digitale", r"^con l.abbonamento digitale"),
        ("nostra ", r"\bsulla nostra (?:homepage|home page|pagina|app)\b|\bcon la nostra app\b"),
    ),
    "lt": (
        (" mums", r"\b(?:rašykite|praneškite|siųskite|atsiųskite|parašykite) mums\b"),
        (" mus", r"\bsekite mus\b"),
    ),
    "lv": (
        (" mums", r"\b(?:raksti|rakstiet|ziņo|ziņojiet|seko|sekojiet|sūti|sūtiet|atsūti) mums\b"),
    ),
    "ms": (
        (" kami", r"\b(?:ikuti|hubungi|layari laman web) kami\b"),
    ),
    "nl": (
        (" ons", (r"\b(?:volg|mail|app|stuur|schrijf|tip) ons\b|\bons (?:ook )?(?:\w+ )?volgen\b"
                 r"|\bstuur (?:het )?(?:naar )?ons\b")),
        ("onderwerp", r"\bblijf bij het onderwerp"),
        ("reactie", r"\bhoud (?:je|uw) reactie"),
        ("dit artikel", (r"^dit artikel (?:is|verscheen|werd) [^.]{0,30}(?:geactualiseerd|bijgewerkt|aangevuld"
                        r"|tot stand gekomen|eerder|vertaald)"
                        r"|\b(?:opmerking|vraag|vragen) over dit artikel")),
        ("abonnement", r"^met een (?:digitaal|online)[ -]?abonnement"),
    ),
    "no": (
        (" oss", r"\b(?:følg|skriv til|send til|kontakt|lik) oss\b"),
        ("temaet", r"\bhold deg til (?:temaet|saken)"),
        ("saken", (r"^(?:denne )?saken (?:ble|er|har) [^.]{0,20}(?:publisert|oppdatert|oversatt|trykt)"
                  r"|^del gjerne (?:saken|artikkelen)")),
        ("artikkelen", r"^(?:denne )?artikkelen (?:ble|er|har) [^.]{0,20}(?:publisert|oppdatert|oversatt|trykt)"),
        ("abonnement", r"^med et digitalt abonnement|^med digitalt abonnement"),
        ("mobilen", r"^nå kan du få (?:våre|de viktigste nyhetene)[^.]{0,40}(?:varsel|varsler)"),
        ("leserinnlegg", r"\bskriv (?:et )?leserinnlegg"),
        ("dette er en ", r"^dette er en (?:sak|artikkel|nyhetssak|melding) fra "),
    ),
    "pl": (
        (" nas", (r"\b(?:napisz|napiszcie|pisz|piszcie) do nas\b|\b(?:obserwuj|obserwujcie|śledź|śledźcie|polub"
                 r"|polubcie) nas\b"
                 r"|\bnas (?:również |też |także )?śledzić\b")),
        ("komentarz", r"\b(?:piszcie|napiszcie|napisz|dajcie znać) w komentarz"),
        ("regulamin", r"\bprosimy o [^.]{0,40}regulamin"),
        ("artykuł", (r"^(?:ten )?artykuł (?:został|ukazał się|był) [^.]{0,30}(?:zaktualizowan|pierwotnie|wydaniu)"
                    r"|^podobał ci się (?:ten )?artykuł")),
        ("prenumerat", r"^z (?:cyfrową )?prenumeratą"),
        ("stronie głównej", r"\bznajdziesz na (?:naszej )?stronie głównej"),
    ),
    "pt": (
        ("nos", r"\b(?:escreva|siga|envie|contacte)-nos\b|\bnos (?:pode|podem) seguir\b|\bnos siga\b"),
        ("opinião", r"\bdeixe (?:a )?(?:sua|tua) opinião"),
        ("comentários", r"\b(?:pedimos|solicitamos)\b[^.]{0,60}\bcomentários"),
        ("publicado originalmente", r"^est[ea] (?:artigo|texto|reportagem|matéria) foi publicad[oa] originalmente"),
        ("atualizad", r"^est[ea] (?:artigo|texto|reportagem|matéria|notícia) foi atualizad"),
        ("assinatura digital", r"^com a assinatura digital"),
        ("por dentro", r"^fique por dentro (?:de tudo|das (?:principais |últimas )?notícias)"),
    ),
    "ro": (
        ("-ne", (r"\b(?:scrie|trimite|contactează|urmărește|scrieți|trimiteți|contactați|urmăriți)-ne\b"
                r"|\bspune-ne în comentarii")),
        (" ne po", r"\bne (?:poți|puteți) urmări\b"),
        ("ne po", r"^ne (?:poți|puteți) urmări\b"),
        ("comentarii", r"\b(?:vă|te) rugăm\b[^.]{0,50}\bcomentarii"),
        ("articolul", r"^articolul a (?:fost actualizat|apărut inițial|fost publicat inițial)"),
        ("abonamentul digital", r"^cu abonamentul digital"),
    ),
    "sk": (
        (" nám", r"\b(?:napíšte|píšte|pošlite|dajte) nám\b"),
        (" nás", r"\bsledujte nás\b|\bnás (?:tiež |aj )?sledovať\b"),
        ("článok", (r"^(?:tento )?článok (?:pôvodne |prvýkrát )?(?:vyšiel|bol (?:aktualizovaný|doplnený)"
                   r"|sme (?:doplnili|aktualizovali))")),
        ("diskusi", r"\bprosíme o (?:slušnú|vecnú|kultivovanú) diskusi"),
        ("predplatn", r"^s (?:digitálnym|online) predplatným"),
    ),
    "sl": (
        (" nam", r"\b(?:pišite|sporočite|pošljite|sledite) nam\b"),
        (" nas", r"\bspremljajte nas\b"),
    ),
    "sq": (
        ("na ", r"^na (?:ndiqni|shkruani|dërgoni|kontaktoni)\b|\b(?:dhe|ose|gjithashtu) na (?:ndiqni|shkruani)\b"),
    ),
    "sr": (
        (" nam", r"\b(?:pišite|javite|pošaljite|dojavite) nam\b"),
        (" nas ", r"\bpratite nas\b|\bnas (?:možete )?pratiti\b"),
    ),
    "sv": (
        (" oss", r"\b(?:följ|skriv till) oss\b|(?:^|[.?!] )(?:mejla|kontakta|tipsa|gilla) oss\b"),
        (" till redaktionen", r"\bhör av dig till redaktionen|\bmejla till redaktionen"),
        ("god ton", r"\bhåll (?:en )?god ton"),
        (" först ", r"^(?:den här|denna) (?:texten|artikeln|text|artikel) publicerades först"),
        ("uppdaterats", r"^(?:den här |denna )?(?:texten|artikeln|text|artikel|nyheten) har uppdaterats"),
        ("prenumeration", r"^med en digital prenumeration"),
        ("detta är en ", r"^detta är en (?:text|artikel|nyhet) från "),
        ("mobilen", r"^nu kan du få våra [^.]{0,60}notiser"),
        ("våra artiklar", r"\b(?:hittar|läs) [^.]{0,12}alla våra artiklar"),
        ("morgonbrev", r"\bprenumerera på "),
    ),
    "sw": (
        ("tu", r"\b(?:tufuate|tuandikie|tutumie)\b"),
    ),
    "tr": (
        ("bizi", r"\bbizi\b[^.]{0,50}\btakip ed"),
        ("bize ", r"\bbize (?:yazın|ulaşın|bildirin|gönderin|iletin)"),
        ("yorumlar", r"\byorumlar(?:da|ınızda|ınızı) (?:belirt|lütfen|bekli|paylaş)"),
        ("paylaş", r"\bbu (?:yazı|haber)\w* beğendiyseniz"),
        ("haber", r"^bu haber ilk olarak"),
    ),
    "vi": (
        ("chúng tôi", r"\btheo dõi chúng tôi\b"),
    ),
}  # fmt: skip


@cache
def _said(tag: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple([(stem, re.compile(pattern)) for stem, pattern in _SAID.get(_SAME.get(tag, tag), ())])


_SAME = {"nb": "no", "nn": "no", "bs": "hr"}


def take(document: Document) -> None:
    """Take such lines below the headline, but for what somebody says and items of lists."""
    known = _said(document.known.tag)
    if not known:
        return
    low = "\n".join(document.lines).lower()
    found = [(stem, pattern) for stem, pattern in known if stem in low]
    for index in range(document.headline + 1, len(document.lines)) if found else ():
        line = document.lines[index]
        if document.verdicts[index] is None and len(line) <= _LONGEST and line[0] not in _QUOTING and not bullet(line):
            text = line.lower()
            if any(stem in text and pattern.search(text) for stem, pattern in found):
                document.verdicts[index] = _CALLS
