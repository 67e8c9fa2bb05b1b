"""Where else sites of each language would have their readers read: in an app, a channel, on a page; and with whom.

A story about an app tells how *the* app is loaded; a site speaks of *ours*, or of the news that is in it.
"""

from __future__ import annotations


_MALAY = (  # short texts of Indonesian and Malay are taken for one another
    ("aplikasi", r"^(?:unduh|download|instal) aplikasi (?:kami\b|[^.]{2,24} untuk (?:membaca|mendapatkan|update))"),
    ("whatsapp", (r"^(?:gabung|bergabung|ikuti|jangan lupa|dapatkan)\b[^.]{0,50}"
                  r"(?:(?:saluran|kanal|channel|grup) whatsapp|whatsapp channel)")),
)  # fmt: skip
# Of each language: words that all that is found has one of, and what then tells it, in small letters.
CALLED_ON: dict[str, tuple[tuple[str, str], ...]] = {
    "af": (
        ("app", r"^(?:laai|kry) ons (?:\w+ )?(?:app|toep)\b"),
        ("nuus", r"^(?:vir|lees) (?:meer|nog) nuus\b[^.]{0,50}\b(?:besoek|hier|ons)\b"),
    ),
    "ca": (
        ("descarrega", r"^descarrega.{0,2}t? (?:l.|la nostra )(?:aplicació|app)\b[^.]{0,60}(?:notíci|informa|al dia)"),
        ("nostre canal", r"^(?:uneix|apunta|subscriu)[^.]{0,12} nostre canal"),
        ("notícies", r"^(?:llegeix|consulta|segueix) (?:més|totes les) notícies\b[^.]{0,40}\baquí"),
    ),
    "cs": (
        (" aplikaci", r"^stáhněte si (?:naši|zdarma naši) aplikaci"),
        ("zde", r"^(?:další|více|všechny) (?:zpráv|článk|aktualit)\w*[^.]{0,50}(?:najdete|čtěte|čtete) zde"),
        ("vědět víc", r"^chcete vědět víc[e]?\?"),
        ("obsah vznikl", r"^(?:tento )?obsah vznikl ve spolupráci"),
    ),
    "da": (
        (" vores", r"^(?:hent|download) vores [^.]{0,12}app\b"),
        (" her", r"^læs (?:flere|alle) (?:nyheder|artikler|historier)\b[^.]{0,50} her\.?$"),
        ("abonnent", r"^er du (?:ikke|endnu ikke) abonnent\?"),
        ("kommentarfeltet", r"^kommentarfeltet er (?:nu )?lukket"),
        ("vide mere?", r"^vil du vide mere\? (?:læs|lyt|se|hør)\b"),
    ),
    "de": (
        ("app ", (r"^(?:jetzt|hier)(?: kostenlos)? (?:unsere|die) [^.]{0,24}app (?:herunter|laden|install|downlo)"
                  r"|^(?:laden sie|lade?|holen sie|hol) [^.]{0,24}\bunsere [^.]{0,24}app ")),
        (" hier", (r"^(?:weitere|mehr|alle|aktuelle) (?:\w+ )?(?:nachrichten|meldungen|artikel|news|berichte)\b"
                   r"[^.]{0,60}\b(?:lesen|finden|gibt) (?:sie|du|ihr|es) hier[.!]?$")),
        ("im podcast", r"^mehr (?:dazu|zum thema|darüber)\b[^.]{0,30}(?:hören|hörst|erfahren) [^.]{0,16}im podcast"),
        ("kommentaren", r"^wir freuen uns (?:über|auf) (?:ihre|eure|deine) (?:meinung|kommentare)"),
        ("unseren ", r"(?:^|[.?!] )(?:dann )?(?:abonnieren sie|abonniere?) (?:auch |gerne )?unseren [^.]{0,14}kanal"),
        ("transparenzhinweis", r"^transparenzhinweis:"),
        ("klicken sie hier", r"^klicken sie hier, um\b"),
        ("die redaktion behält", (r"^die redaktion behält sich (?:das recht )?vor, "
                                  r"(?:leserbriefe|kommentare|zuschriften)")),
        ("unserem ", r"^mit unserem [^.]{0,20}angebot lesen sie\b"),
        ("artikel teilen", r"^(?:sie möchten|möchten sie) diesen artikel teilen"),
        ("ist älter als", r"^diese[rs]? (?:inhalt|artikel|beitrag|text) ist älter als\b"),
        ("automatisch", r"^diese[rs]? (?:beitrag|artikel|text) wurde automatisch (?:erstellt|generiert|übersetzt)"),
    ),
    "en": (
        (" app ", (r"^(?:download|get|install) (?:the|our) [^.]{0,30}\bapp\b[^.]{0,30}\b"
                   r"(?:news|stories|alerts|headlines)")),
        ("podcasts", r"^(?:you can )?(?:listen|subscribe|follow)\b[^.]{0,70}\bwherever you (?:get|find) your podcasts"),
        ("delivered ", r"\b(?:stories|news|headlines) [^.]{0,40}delivered (?:straight|directly|right) to your\b"),
        ("informed ", r"^(?:stay|keep) informed with our\b"),
        ("up to date", (r"^(?:to )?(?:stay|keep) up to date (?:with|on)\b[^.]{0,80}\b(?:our \w+ page|follow "
                        r"(?:us|our))")),
        ("more ", (r"^(?:for|you can (?:read|find)|read|find) more (?:\w+, )*(?:\w+ )?(?:news|stories)\b[^.]{0,50}"
                   r"\bour (?:website|site|page|app)\b")),
        ("our ", r"^(?:read|see|follow) (?:all (?:of )?)?our (?:full |live |latest )?coverage\b[^.]{0,60}\bhere\.?$"),
        (" ai ", r"^an ai tool was used\b[^.]{0,60}\b(?:story|article|report|editing)"),
        (" here to ", (r"^(?:tap|click|press) here to "
                       r"(?:find|read|see|watch|listen|join|sign|view|download|vote|get)\b")),
        ("accepting comments", r"^we are no longer accepting comments"),
        ("buy ", r"^buy (?:today|tomorrow).s (?:paper|edition)"),
        ("scroll down", r"^scroll down (?:to|for)\b[^.]{0,40}\b(?:pictures|photos|video|gallery)"),
        ("our poll", r"^(?:vote|take part) in our poll"),
        ("our readers", r"^[^.]{2,40} is (?:funded|supported) by (?:the (?:support|generosity) of )?our readers"),
        ("use cookies", r"^(?:read|find out) more about how we use cookies"),
    ),
    "es": (
        ("descarga", (r"^descarga(?:te)? (?:ya |gratis )?(?:nuestra|la) (?:app|aplicación)\b[^.]{0,60}"
                      r"(?:notici|actualidad)")),
        ("más noticias", r"^para (?:leer|ver|conocer|consultar) más noticias\b"),
        ("originalmente", r"^est[ea] (?:noticia|artículo|nota|texto) (?:ha sido|fue|se) publicad?[oaó] originalmente"),
        ("actualiz", (r"^est[ea] (?:noticia|artículo|información|nota) se (?:ha actualizado|actualizó) "
                      r"(?:con|a las|para)")),
        ("esta funcionalidad", r"^esta funcionalidad es exclusiva"),
        ("nuestra web", r"^puedes (?:consultar|leer|ver|seguir) [^.]{0,60}\ben nuestra web"),
        ("comercial", (r"^contenido (?:realizado|elaborado|ofrecido) por (?:el|nuestro) "
                       r"(?:departamento|equipo) comercial")),
        ("recibe ", (r"^recibe (?:las|nuestras) (?:alertas|noticias)\b[^.]{0,30}\ben (?:tu|el) "
                     r"(?:móvil|correo|celular)")),
    ),
    "et": (
        (" meie ", r"^laadi (?:alla|endale) meie\b|^(?:liitu|telli) meie [^.]{0,12}uudiskir"),
    ),
    "eu": (
        ("gure ", r"^(?:jaitsi|deskargatu|instalatu) gure aplikazioa|^harpidetu gure (?:buletin|albiste)"),
        ("gaitzazu", r"\bjarraitu gaitzazu\b"),
        ("dugu", r"^(?:artikulua|albistea) (?:eguneratu|osatu) dugu\b"),
    ),
    "fi": (
        ("sovelluksemme", r"^(?:lataa|asenna) [^.]{0,12}sovelluksemme"),
        (" uutisia", r"^lue (?:lisää|muita) uutisia\b[^.]{0,40} (?:täältä|tästä)\.?$"),
        ("päivitetty", r"^(?:juttua|artikkelia|uutista) (?:on )?päivitetty\b"),
        ("juttumme", r"^lue myös (?:\w+ )?juttumme\b"),
        ("tämä sisältö", r"^tämä sisältö vaatii\b"),
    ),
    "fr": (
        ("appli", r"^téléchargez (?:notre|l.)\s?appli\w*\b[^.]{0,60}(?:actualité|infos?\b|alertes)"),
        ("notre appli", r"^(?:suivez|retrouvez|lisez) [^.]{0,60}\b(?:sur|dans|avec) notre appli"),
        ("ajoutez ", r"^ajoutez [^.]{2,40} (?:à|dans|parmi) vos (?:sources|sites|médias) (?:préféré|favori)"),
        ("vous devez", (r"^vous devez être (?:abonné|connecté|inscrit)[^.]{0,20} pour "
                        r"(?:commenter|lire|réagir|accéder|laisser|poster)")),
        ("avoir lu", r"^merci d.avoir lu (?:cet|notre)\b"),
        ("ce contenu", r"^ce contenu a été (?:réalisé|produit|proposé) par\b"),
        ("aller plus loin", r"^pour aller plus loin, (?:consultez|lisez|retrouvez|écoutez) no(?:tre|s)\b"),
        ("nos journalistes", r"^nos journalistes répondent à vos\b"),
    ),
    "gl": (
        ("actualizad", r"^est[ea] (?:artigo|noticia|texto) foi actualizad[oa]\b"),
        ("gustou", r"^se che gustou (?:o |a )?(?:est[ea] )?(?:artigo|noticia|texto)\b"),
    ),
    "hr": (
        ("aplikacij", r"^(?:preuzmite|skinite) (?:našu|besplatnu) [^.]{0,12}aplikacij"),
        ("ovdje", r"^(?:više|ostale) (?:vijesti|novosti)\b[^.]{0,50}(?:čitajte|pronađite|potražite) ovdje"),
        ("dopunjen", r"^(?:članak|tekst) je (?:na)?dopunjen\b"),
        ("komentiranje", r"^za komentiranje (?:se )?mora"),
        ("zaštićeni", r"^svi (?:su )?sadržaji (?:su )?zaštićeni"),
        ("najnovije", r"^najnovije (?:vijesti|novosti)\b[^.]{0,40}\bnaš\w{1,2}\b"),
    ),
    "hu": (
        ("alkalmazásun", r"^töltse? le [^.]{0,20}alkalmazásun"),
        (" itt ", r"^(?:további|legfrissebb) (?:hír|cikk)(?:ünk|eink)\w*[^.]{0,40} itt (?:olvas|talál)"),
        ("hozzászól", (r"^a hozzászólások\b[^.]{0,20}(?:zárva|lezár)|^a hozzászóláshoz\b[^.]{0,20}"
                       r"(?:jelentkez|regisztr|be kell)")),
        ("híreinket", r"\bhíreinket\b[^.]{0,50} is (?:követ|olvas|megtalál)"),
    ),
    "id": _MALAY,
    "it": (
        ("scarica", (r"^scarica(?:te)? (?:gratis |subito )?(?:la nostra |l.)\s?app\b[^.]{0,60}"
                     r"(?:notizi|aggiornat|informat)")),
        ("segnalazioni", r"^per segnalazioni\b[^.]{0,20}(?:scriv|contatt|invia)"),
        ("per commentare", r"^per commentare (?:devi|è necessario|bisogna|occorre)\b"),
        ("notizie", r"^leggi tutte le notizie (?:di|su|sul|sulla|da)\b|^vuoi leggere altre notizie\?"),
    ),
    "lt": (
        (" mūsų", r"^(?:atsisiųsk|parsisiųsk)(?:ite)? mūsų\b"),
        ("naujienlaišk", r"^(?:prenumeruok|užsisakyk)(?:ite)? [^.]{0,20}naujienlaišk"),
        ("daugiau ", r"^daugiau (?:naujienų|straipsnių)\b[^.]{0,40} (?:skaitykite|rasite) čia"),
        ("komentuoti", r"^norėdami komentuoti\b"),
    ),
    "lv": (
        (" mūsu", r"^lejupielādē(?:jiet|t)? mūsu\b"),
        ("jaunumiem", r"^piesak(?:ies|ieties) (?:\w+ )?jaunumiem\b"),
        ("koment", r"^komentāri ir slēgti|^lai komentētu\b"),
    ),
    "ms": _MALAY,
    "nl": (
        ("app ", r"^download (?:nu |gratis )?(?:onze|de) [^.]{0,20}app\b[^.]{0,60}(?:nieuws|hoogte|melding)"),
        ("nieuws", r"^(?:meer|al het) nieuws\b[^.]{0,40}\b(?:lees|vind|zie) (?:je|u) (?:hier|op onze|in onze)"),
        ("dit bericht", (r"^dit bericht (?:is|werd) (?:om \d{1,2}[.:]\d\d(?: uur)? |later |inmiddels )?"
                         r"(?:aangevuld|bijgewerkt|geactualiseerd)")),
        ("ons archief", r"^dit artikel (?:is onderdeel van|komt uit) ons archief"),
        ("podcast", r"^(?:beluister|luister) hier(?:onder)? (?:naar )?(?:onze|de)\b[^.]{0,20}podcast"),
        ("reageren", r"^wil je reageren\b[^?]{0,40}\?"),
    ),
    "no": (
        ("last ned", r"^last ned (?:\w+ )?(?:appen vår|vår app|nyhetsappen)"),
        (" her", r"^(?:få med deg|les) (?:flere|alle) (?:saker|nyheter)\b[^.]{0,50} her\.?$"),
        ("vil du ", r"^vil du (?:diskutere saken|vite mer)\?"),
    ),
    "pl": (
        ("aplikacj", r"^(?:pobierz|zainstaluj) (?:naszą|bezpłatną naszą) aplikacj"),
        ("zaktualizowan", r"^(?:ten )?(?:tekst|materiał) został zaktualizowan"),
        ("zachęcamy", r"^zachęcamy do (?:obserwowania|śledzenia|polubienia|subskrybowania) nasz"),
        ("serwisie", r"^(?:wszystkie|inne|więcej) artykuł\w*[^.]{0,30}\bw naszym serwisie"),
        ("wydaniu", r"^czytaj więcej\b[^.]{0,40}\bwydaniu"),
    ),
    "pt": (
        ("aplica", (r"^(?:baixe|descarregue|instale) (?:o |a )?(?:noss[oa] )?aplica(?:tivo|ção)\b[^.]{0,60}"
                    r"(?:notícia|acompanhe|fique|receba)")),
        (" nosso ", r"^(?:entre|participe) (?:n|d)o nosso (?:grupo|canal)\b"),
        ("clique aqui", r"^quer (?:receber|ler|ficar) [^?]{2,80}\? clique aqui"),
        ("redação", r"\? fale com a (?:nossa )?redação"),
        ("fotos", r"^veja (?:abaixo|aqui|a seguir) (?:as )?(?:fotos|imagens)\b"),
        ("notícias", (r"^(?:confira|veja|leia) (?:outras|mais) notícias\b|^acompanhe "
                      r"(?:as últimas|todas as|outras) notícias\b")),
        ("necessariamente", r"^est[ea] texto não reflete,? necessariamente"),
    ),
    "ro": (
        ("aplicația", r"^desc[aă]rc(?:ă|ați) (?:\w+ )?aplicația (?:noastră|[^.]{2,20} și (?:cite|afl))"),
        (" aici", r"^(?:mai multe|alte) (?:știri|articole)\b[^.]{0,50}(?:găsiți|găsești|citiți|citești|citi) aici"),
    ),
    "sk": (
        (" aplikáciu", r"^stiahnite si (?:našu|zadarmo našu) aplikáciu"),
        (" tu", r"^(?:ďalšie|viac|všetky) (?:správ|článk)\w*[^.]{0,50}(?:nájdete|čítajte|prečítate) tu\b"),
        ("vedieť viac", r"^chcete vedieť viac\?"),
    ),
    "sl": (
        ("aplikacij", r"^(?:prenesite|naložite) (?:si )?našo [^.]{0,12}aplikacij"),
        ("tukaj", r"^več (?:novic|člankov|vsebin)\b[^.]{0,50}(?:najdete|preberite|preberete) tukaj"),
        ("dopolnili", r"^(?:članek|novico|besedilo) smo dopolnili\b"),
        ("članek všeč", r"^(?:vam je|ti je|če vam je) (?:bil )?(?:ta )?članek všeč"),
        ("komentiranje", r"^za komentiranje (?:se )?mora"),
    ),
    "sq": (
        ("aplikacion", r"^shkarko(?:ni)? (?:falas )?aplikacionin (?:tonë|e )"),
        ("klikoni", r"^për (?:më shumë|të gjitha) lajme\w?\b[^.]{0,50}klikoni\b"),
    ),
    "sv": (
        (" vår", r"^ladda (?:ner|hem) vår [^.]{0,12}app\b"),
        (" här", r"^läs (?:fler|alla) (?:nyheter|artiklar)\b[^.]{0,50} här\.?$|^så (?:här )?jobbar vi med nyheter\b"),
        ("först i", r"^(?:texten|artikeln) (?:publicerades|har tidigare publicerats) först i\b"),
        ("veta mer", r"^vill du veta mer\? (?:läs|lyssna|se)\b"),
    ),
    "sw": (
        ("habari", r"^kwa habari zaidi,? (?:tembelea|fuatilia) |^endelea kufuatilia habari zetu\b"),
    ),
    "tr": (
        ("uygulamamızı", r"\buygulamamızı (?:\w+ )?(?:indir|yükle)"),
        ("kanalımıza", r"\bkanalımıza (?:katılın|abone olun)(?! (?:de|diye))"),
        ("haber", (r"^daha fazla haber[^.]{0,20} tıklayın|^haberi beğendiyseniz"
                   r"|^haber ihbar.{0,70} (?:gönder|bildir|ilet)ebilirsiniz")),
        ("sitemizde", r"^sitemizde(?:ki)? [^.]{0,40}\bizinsiz\b"),
        ("bildirim", r"^son dakika haber\w* için bildirim"),
    ),
    "vi": (
        ("ứng dụng", r"^tải (?:ngay )?ứng dụng (?:của chúng tôi|[^.]{2,20} để (?:đọc|cập nhật|nhận))"),
        ("mời ", r"^mời (?:bạn đọc|quý độc giả|độc giả|bạn)\b[^.]{0,20}(?:đón đọc|thêm|theo dõi)"),
    ),
}  # fmt: skip
