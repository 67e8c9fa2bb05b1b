"""Patterns of invitations to read elsewhere, by language: in an app, in a channel, on a page.

A story about an app says how to load *the* app; a site speaks of *ours*, or of the news in it.
"""

from __future__ import annotations


_MALAY = (  # short Indonesian and Malay texts are hard to tell apart
    ("aplikasi", (r"^(?:unduh|download|instal) aplikasi (?:kami\b|[^.]{2,24} untuk (?:membaca|mendapatkan|update) "
                  r"(?:berita|kabar))")),
    ("whatsapp", (r"^(?:gabung|bergabung|ikuti|jangan lupa|dapatkan (?:berita|kabar|update|info))\b[^.,]{0,50}"
                  r"(?:(?:saluran|kanal|channel|grup) whatsapp|whatsapp channel)\b[^,]*$")),
)  # fmt: skip
# By language: stems and patterns, in small letters; each match of a pattern contains its stem.
INVITATION_PATTERNS: dict[str, tuple[tuple[str, str], ...]] = {
    "af": (
        ("app", r"^(?:laai|kry) ons (?:\w+ )?(?:app|toep)\b"),
        ("nuus", r"^(?:vir|lees) (?:meer|nog) nuus\b[^.]{0,50}\b(?:(?:besoek|volg) ons|(?:lees|klik) hier|hier\.?$)"),
    ),
    "bg": (
        ("звуковия файл", (r"^(?:чуйте|слушайте|можете да чуете|(?:целия|целият|цялото|цялата|още|повече|подробности)"
                           r"\b[^.]{0,60}\b(?:чуйте|чуете|слушайте)\b)[^.,]{0,90} звуковия файл[^.,]{0,24}[.!:]?$")),
    ),
    "ca": (
        ("subscriu", r"^subscri(?:u-te|viu-vos) per (?:continuar|seguir) llegint"),
        ("descarrega", r"^descarrega.{0,2}t? (?:l.|la nostra )(?:aplicació|app)\b[^.]{0,60}(?:notíci|al dia)"),
        ("nostre canal", r"^(?:uneix-te|uniu-vos|apunta.t|subscriu-te|subscriviu-vos) al nostre canal"),
        ("notícies", r"^(?:llegeix|consulta|segueix) (?:més|totes les) notícies\b[^.]{0,40}\baquí"),
    ),
    "cs": (
        ("předplaťte", r"^předplaťte si\b[^.]{0,40}\bčtěte"),
        (" aplikaci", r"^stáhněte si (?:naši|zdarma naši) aplikaci"),
        ("zde", r"^(?:další|více|všechny) (?:zpráv|článk|aktualit)\w*[^.]{0,50}(?:najdete|čtěte|čtete) zde"),
        ("vědět víc", (r"^chcete vědět více?\?(?:$| (?:přečt|čtěte|klik|poslech|sledujte|podívejte se na|najdete"
                       r"|navštivte))")),
        ("obsah vznikl", (r"^(?:tento obsah vznikl ve spolupráci|obsah vznikl ve spolupráci se? (?:partner|společnost"
                          r"|firm|klient|značk))")),
    ),
    "da": (
        ("abonnent", r"^bliv abonnent (?:og|for at) læs"),
        (" vores", r"^(?:hent|download) vores [^.]{0,12}app\b"),
        (" her", r"^læs (?:flere|alle) (?:nyheder|artikler|historier)\b[^.]{0,50} her\.?$"),
        ("abonnent", r"^er du (?:ikke|endnu ikke) abonnent\?(?:$| (?:klik|køb|tegn|bliv|prøv|opret|få|så|læs)\b)"),
        ("kommentarfeltet", r"^kommentarfeltet er (?:nu )?lukket(?: for [^.,]{3,40})?\.?$"),
        ("vide mere?", r"^vil du vide mere\? (?:læs|lyt|se|hør)\b"),
    ),
    "de": (
        ("app ", (r"^(?:jetzt|hier)(?: kostenlos)? (?:unsere [^.]{0,24}|die (?:[^.]{0,20}(?:news|nachrichten)-?)?)app "
                  r"(?:herunter|laden|install|downlo)"
                  r"|^(?:laden sie|lade?|holen sie|hol) [^.]{0,24}\bunsere [^.]{0,24}app ")),
        (" hier", (r"^(?:weitere|mehr|alle|aktuelle) (?:\w+ )?(?:nachrichten|meldungen|artikel|news|berichte)\b"
                   r"[^.]{0,60}\b(?:lesen|finden|gibt) (?:sie|du|ihr|es) hier[.!]?$")),
        ("im podcast", (r"^mehr (?:dazu|zum thema|darüber)\b[^.]{0,30}(?:hören sie|hörst du|hört ihr|erfahren sie)"
                        r" [^.]{0,16}im podcast")),
        ("kommentaren", r"^wir freuen uns (?:über|auf) (?:ihre|eure|deine) (?:meinung|kommentare)"),
        ("unseren ", r"(?:^|[.?!] )(?:dann )?(?:abonnieren sie|abonniere?) (?:auch |gerne )?unseren [^.]{0,14}kanal"),
        ("transparenzhinweis", (r"^transparenzhinweis: .*\b(?:redaktion|autor|autorin|artikel|text|beitrag|verlag|wir"
                                r"|uns|unser\w{0,2}|links?)\b")),
        ("klicken sie hier", r"^klicken sie hier, um\b[^,:]*$"),
        ("die redaktion behält", (r"^die redaktion behält sich (?:das recht )?vor, "
                                  r"(?:leserbriefe|kommentare|zuschriften)")),
        ("unserem ", r"^mit unserem [^.]{0,20}angebot lesen sie\b"),
        ("artikel teilen", r"^(?:sie möchten|möchten sie) diesen artikel teilen"),
        ("ist älter als", (r"^diese[rs]? (?:inhalt|artikel|beitrag|text) ist älter als (?:\d+|ein|zwei|drei|sechs"
                           r"|mehrere)\b")),
        ("automatisch", (r"^diese[rs]? (?:beitrag|artikel|text) wurde automatisch (?:erstellt|generiert|übersetzt)"
                         r"\b[^,]*$")),
    ),
    "en": (
        (" app ", (r"^(?:download|get|install) (?:our [^.]{0,30}\bapp\b[^.]{0,30}\b(?:news|stories|alerts|headlines)"
                   r"|the [^.']{0,30}\bapp\b[^.]{0,30}\b(?:news|stories|headlines))\b")),
        ("podcasts", r"^(?:you can )?(?:listen|subscribe|follow)\b[^.]{0,70}\bwherever you (?:get|find) your podcasts"),
        ("delivered ", (r"^(?:get|have|want|receive|sign up|subscribe|our|all the|top|breaking|the (?:day|week).s)\b"
                        r"[^.]{0,60}\b(?:stories|news|headlines) (?:[^.]{0,40} )?delivered (?:straight|directly|right) "
                        r"to your (?:e-?mail |mobile )?(?:inbox|phone|device|mailbox|e-?mail)\b")),
        ("informed ", (r"^(?:stay|keep) informed with our (?:\w+ )*(?:newsletters?|app|coverage|alerts|updates"
                       r"|journalism|briefings?|e-?mails?)\b")),
        ("up to date", (r"^(?:to )?(?:stay|keep) up to date (?:with|on)\b[^.]{0,80}\b(?:our \w+ page|follow "
                        r"(?:us|our))")),
        ("read more", r"^read more of (?:\w+ ){0,2}\w+.s (?:stories|work|articles|columns|reporting) (?:here|at|on)\b"),
        ("more ", (r"^(?:for|you can (?:read|find)|read|find) more (?:\w+, )*(?:\w+ )?(?:news|stories)\b[^.]{0,50}"
                   r"\b(?:visit|on|at|see|check|check out|go to|head to) our (?:website|site|page|app)\b")),
        ("our ", r"^(?:read|see|follow) (?:all (?:of )?)?our (?:full |live |latest )?coverage\b[^.]{0,60}\bhere\.?$"),
        (" ai ", r"^an ai tool was used\b[^.,]{0,80}\bth(?:is|e) (?:story|article)\.?$"),
        (" here to ", (r"^(?:tap|click|press) here to "
                       r"(?:find|read|see|watch|listen|join|sign|view|download|vote|get)\b(?!.* (?:was|were)\b)")),
        ("accepting comments", r"^we are no longer accepting comments"),
        ("buy ", r"^buy (?:today|tomorrow).s (?:paper|edition)(?:[.!]?$| (?:to|for|or)\b)"),
        ("scroll down", (r"^scroll down (?:to (?:see|view|watch)|for)\b[^.,]{0,40}\b(?:pictures|photos|video|gallery)"
                         r"\b[^,]*$")),
        ("our poll", r"^(?:vote|take part) in our poll"),
        ("our readers", (r"^[^.]{2,40} is (?:funded|supported) by (?:the (?:support|generosity) of )?our readers"
                         r"\b[^,]*$")),
        ("use cookies", r"^(?:read|find out) more about how we use cookies"),
    ),
    "es": (
        ("descarga", (r"^descarga(?:te)? (?:ya |gratis )?(?:nuestra|la) (?:app|aplicación)\b[^.]{0,60}"
                      r"(?:notici|actualidad)")),
        ("más noticias", (r"^para (?:leer|ver|conocer|consultar) más noticias\b.*\b(?:haz|haga|visit[ae]|puls[ae]"
                          r"|clic|aquí|entr[ae] en|síguenos|sigue|siga|accede|nuestr[oa]s?)\b")),
        ("originalmente", (r"^est[ea] (?:noticia|artículo|nota|texto) (?:ha sido|fue|se) publicad?[oaó] originalmente"
                           r"\b(?!.* y )[^,]*$")),
        ("actualiz", (r"^est[ea] (?:noticia|artículo|información|nota) se (?:ha actualizado|actualizó) "
                      r"(?:con|a las|para (?:añadir|incluir|agregar|aclarar|corregir|precisar))\b")),
        ("esta funcionalidad", (r"^esta funcionalidad es exclusiva (?:para|de) (?:nuestr\w+ |l[oa]s )?(?:suscriptor"
                                r"|usuari|registrad|soci|abonad)")),
        ("nuestra web", r"^puedes (?:consultar|leer|ver|seguir) [^.]{0,60}\ben nuestra web"),
        ("comercial", (r"^contenido (?:realizado|elaborado|ofrecido) por (?:el|nuestro) "
                       r"(?:departamento|equipo) comercial")),
        ("recibe ", (r"^recibe (?:las|nuestras) (?:alertas|noticias)\b[^.]{0,30}\ben tu (?:móvil|correo|celular)")),
    ),
    "et": (
        ("telli", r"^telli(?:ge)? ja loe"),
        (" meie ", r"^laadi (?:alla|endale) meie\b|^(?:liitu|telli) meie [^.]{0,12}uudiskir"),
    ),
    "eu": (
        ("gure ", r"^(?:jaitsi|deskargatu|instalatu) gure aplikazioa|^harpidetu gure (?:buletin|albiste)"),
        ("gaitzazu", (r"\bjarraitu gaitzazu(?:[.!]?$| [^.,]{0,30}\b(?:sare|facebook|twitter|instagram|telegram"
                      r"|whatsapp|kanal|hemen|gure))")),
        ("dugu", r"^(?:artikulua|albistea) (?:eguneratu|osatu) dugu\b[^,]*$"),
    ),
    "fi": (
        ("tilaa", r"^tilaa (?:lehti |nyt )?(?:ja|niin) lue"),
        ("sovelluksemme", r"^(?:lataa|asenna) [^.]{0,12}sovelluksemme"),
        (" uutisia", r"^lue (?:lisää|muita) uutisia\b[^.]{0,40} (?:täältä|tästä)\.?$"),
        ("päivitetty", r"^(?:juttua|artikkelia|uutista) (?:on )?päivitetty\b(?!.*\bvuo[sd])[^,]*$"),
        ("juttumme", r"^lue myös (?:\w+ )?juttumme\b"),
        ("tämä sisältö", r"^tämä sisältö vaatii (?:eväste|kirjautu|tilau|javascript|hyväksy)"),
    ),
    "fr": (
        ("appli", (r"^téléchargez (?:notre appli\w*\b[^.]{0,60}(?:actualité|infos?\b|alertes)|l.\s?appli\w*"
                   r"\b[^.]{0,60}(?:actualité|infos\b))")),
        ("notre appli", r"^(?:suivez|retrouvez|lisez) [^.]{0,60}\b(?:sur|dans|avec) notre appli"),
        ("ajoutez ", r"^ajoutez [^.]{2,40} (?:à|dans|parmi) vos (?:sources|sites|médias) (?:préféré|favori)[^,]*$"),
        ("vous devez", (r"^vous devez être (?:abonné|connecté|inscrit)\S{0,6} pour (?:commenter|réagir|laisser|poster"
                        r"|(?:lire|accéder à) (?:l.article|cet|ce|la suite|notre))")),
        ("avoir lu", r"^merci d.avoir lu (?:cet|cette|notre) (?:article|lettre|newsletter|infolettre|numéro|texte)\b"),
        ("ce contenu", (r"^ce contenu a été (?:réalisé|produit|proposé) par\b[^.]*\b(?:notre|nos|rédaction|régie"
                        r"|partenaire|annonceur)\b")),
        ("aller plus loin", r"^pour aller plus loin, (?:consultez|lisez|retrouvez|écoutez) no(?:tre|s)\b"),
        ("nos journalistes", r"^nos journalistes répondent à vos\b[^,]*$"),
    ),
    "gl": (
        ("actualizad", (r"^est[ea] (?:artigo|noticia|texto) foi actualizad[oa](?:[.:]?$| (?:co[ans]?s?|ás|á|para "
                        r"(?:engadir|incluír))\b)")),
        ("gustou", r"^se che gustou (?:o |a )?(?:est[ea] )?(?:artigo|noticia|texto)\b"),
    ),
    "hr": (
        ("pretplatite se", r"^pretplatite se (?:i (?:čitajte|nastavite)|kako biste (?:čitali|nastavili))"),
        ("aplikacij", r"^(?:preuzmite|skinite) (?:našu|besplatnu) [^.]{0,12}aplikacij"),
        ("ovdje", r"^(?:više|ostale) (?:vijesti|novosti)\b[^.]{0,50}(?:čitajte|pronađite|potražite) ovdje"),
        ("dopunjen", (r"^(?:članak|tekst) je (?:na)?dopunjen(?:[.:]?$| (?:izjav|reakcij|informacij|podac|priopćenj"
                      r"|odgovor|očitovanj|novi)|:)")),
        ("komentiranje", r"^za komentiranje (?:se )?mora"),
        ("zaštićeni", r"^svi (?:su )?sadržaji (?:su )?zaštićeni (?:su )?(?:autorsk|copyright|zakon)"),
        ("najnovije", r"^najnovije (?:vijesti|novosti)\b[^.]{0,40}\bnaš\w{1,2}\b"),
    ),
    "hu": (
        ("alkalmazásun", r"^töltse? le [^.]{0,20}alkalmazásun"),
        (" itt ", r"^(?:további|legfrissebb) (?:hír|cikk)(?:ünk|eink)\w*[^.]{0,40} itt (?:olvas|talál)"),
        ("hozzászól", (r"^a hozzászólások (?:\w+ )?(?:zárva|le vannak zárva|lezárva|lezártuk)\b"
                       r"|^a hozzászóláshoz\b[^.]{0,20}(?:jelentkezz|jelentkezni kell|regisztrál|be kell\b)")),
        ("híreinket", r"\bhíreinket\b[^.]{0,50} is (?:követ|olvas|megtalál)"),
    ),
    "id": _MALAY,
    "it": (
        ("scarica", (r"^scarica(?:te)? (?:gratis |subito )?(?:la nostra app\b[^.]{0,60}(?:notizi|aggiornat|informat)"
                     r"|l.\s?app\b[^.]{0,60}notizi)")),
        ("segnalazioni", r"^per segnalazioni\b[^.]{0,20}(?:scriv|contatt|invia).*(?:@|\d{5}|redazione|whatsapp|mail)"),
        ("per commentare", r"^per commentare (?:devi|è necessario|bisogna|occorre)\b"),
        ("notizie", (r"^leggi tutte le notizie (?:di|su|sul|sulla|da)\b[^,]*$|^vuoi leggere altre notizie\?(?:$| "
                     r"(?:clicca|vai|segui|iscriviti|visita|leggi|torna|scopri))")),
    ),
    "lt": (
        ("prenumeruokite", r"^prenumeruokite ir skaitykite"),
        (" mūsų", r"^(?:atsisiųsk|parsisiųsk)(?:ite)? mūsų\b"),
        ("naujienlaišk", r"^(?:prenumeruok|užsisakyk)(?:ite)? [^.]{0,20}naujienlaišk"),
        ("daugiau ", r"^daugiau (?:naujienų|straipsnių)\b[^.]{0,40} (?:skaitykite|rasite) čia"),
        ("komentuoti", r"^norėdami komentuoti\b[^.]{0,20}(?:prisijunk|registruok|turite|privalote)"),
    ),
    "lv": (
        ("abonē", r"^abonē(?:jiet)? un lasi"),
        (" mūsu", r"^lejupielādē(?:jiet|t)? mūsu\b"),
        ("jaunumiem", r"^piesak(?:ies|ieties) (?:\w+ )?jaunumiem\b"),
        ("koment", r"^komentāri ir slēgti\.?$|^lai komentētu\b[^.]{0,24}(?:autoriz|reģistr|pieslē|ienāc|piesak)"),
    ),
    "ms": _MALAY,
    "nl": (
        ("app ", r"^download (?:nu |gratis )?(?:onze|de) [^.]{0,20}app\b[^.]{0,60}(?:nieuws|hoogte|melding)"),
        ("nieuws", (r"^(?:meer|al het) nieuws\b[^.]{0,40}\b(?:lees|vind|zie) (?:je|u) (?:hier(?! niet)|op onze|in"
                    r" onze)")),
        ("dit bericht", (r"^dit bericht (?:is|werd) (?:om \d{1,2}[.:]\d\d(?: uur)? |later |inmiddels )?"
                         r"(?:aangevuld|bijgewerkt|geactualiseerd)")),
        ("ons archief", r"^dit artikel (?:is onderdeel van|komt uit) ons archief"),
        ("podcast", r"^(?:beluister|luister) hier(?:onder)? (?:naar )?(?:onze|de)\b[^.]{0,20}podcast\b(?! die)"),
        ("reageren", r"^wil je reageren\b[^?]{0,40}\?(?:$| (?:mail|laat|stuur|log|klik|schrijf|dat kan)\b)"),
    ),
    "no": (
        ("abonnent", r"^bli abonnent (?:og|for å) les"),
        ("last ned", r"^last ned (?:\w+ )?(?:appen vår|vår app|nyhetsappen)"),
        (" her", r"^(?:få med deg|les) (?:flere|alle) (?:saker|nyheter)\b[^.]{0,50} her\.?$"),
        ("vil du ", (r"^vil du (?:diskutere saken|vite mer)\?(?:$| (?:les|lytt|hør|se|klikk|få|meld|følg|last|bli|gå"
                     r"|delta)\b)")),
    ),
    "pl": (
        ("aplikacj", r"^(?:pobierz|zainstaluj) (?:naszą|bezpłatną naszą) aplikacj"),
        ("zaktualizowan", r"^(?:ten )?(?:tekst|materiał) został zaktualizowany(?:[.:]?$| o |: )"),
        ("zachęcamy", (r"^zachęcamy do (?:obserwowania|śledzenia|polubienia|subskrybowania) nasz\w{0,4} (?:\w+ )?"
                       r"(?:profil|kanał|stron|fanpag|kont|newsletter|serwis)")),
        ("serwisie", r"^(?:wszystkie|inne|więcej) artykuł\w*[^.]{0,30}\bw naszym serwisie"),
        ("wydaniu", r"^czytaj więcej\b[^.]{0,40}\bwydaniu"),
    ),
    "pt": (
        ("aplica", (r"^(?:baixe|descarregue|instale) (?:(?:o |a )?noss[oa] aplica(?:tivo|ção)\b[^.]{0,60}"
                    r"(?:notícia|acompanhe|fique|receba)|[oa] aplica(?:tivo|ção)\b[^.]{0,60}notícia)")),
        (" nosso ", r"^(?:entre|participe) (?:n|d)o nosso (?:grupo|canal)\b"),
        ("clique aqui", r"^quer (?:receber|ler|ficar) [^?]{2,80}\? clique aqui(?:[.!,]?$| (?:e|para)\b)"),
        ("redação", r"\? fale com a (?:nossa )?redação"),
        ("fotos", r"^veja (?:abaixo|aqui|a seguir) (?:as )?(?:fotos|imagens)\b[^,]*$"),
        ("notícias", (r"^(?:confira|veja|leia) (?:outras|mais) notícias\b|^acompanhe "
                      r"(?:as últimas|todas as|outras) notícias (?:d[aeo]s?|sobre|n[ao]|em|pel[ao])\b")),
        ("necessariamente", r"^est[ea] texto não reflete,? necessariamente"),
    ),
    "ro": (
        ("aplicația", (r"^desc[aă]rc(?:ă|ați) (?:\w+ )?aplicația (?:noastră|[^.]{2,20} și (?:cite|afl)[^.]{0,30}\b"
                       r"(?:știri|noutăți))")),
        (" aici", r"^(?:mai multe|alte) (?:știri|articole)\b[^.]{0,50}(?:găsiți|găsești|citiți|citești|citi) aici"),
    ),
    "sk": (
        ("predplaťte", r"^predplaťte si\b[^.]{0,40}\bčítajte"),
        (" aplikáciu", r"^stiahnite si (?:našu|zadarmo našu) aplikáciu"),
        (" tu", r"^(?:ďalšie|viac|všetky) (?:správ|článk)\w*[^.]{0,50}(?:nájdete|čítajte|prečítate) tu\b"),
        ("vedieť viac", (r"^chcete vedieť viac\?(?:$| (?:prečítajte|čítajte|klik|vypočujte|sledujte|pozrite si"
                         r"|nájdete|navštívte))")),
    ),
    "sl": (
        ("naročite se", r"^naročite se (?:in berite|za (?:branje|nadaljevanje))"),
        ("aplikacij", r"^(?:prenesite|naložite) (?:si )?našo [^.]{0,12}aplikacij"),
        ("tukaj", r"^več (?:novic|člankov|vsebin)\b[^.]{0,50}(?:najdete|preberite|preberete) tukaj"),
        ("dopolnili", r"^(?:članek|novico|besedilo) smo dopolnili\b"),
        ("članek všeč", r"^(?:vam je|ti je|če vam je) (?:bil )?(?:ta )?članek všeč"),
        ("komentiranje", r"^za komentiranje (?:se )?mora"),
    ),
    "sq": (
        ("aplikacion", (r"^shkarko(?:ni)? (?:falas )?aplikacionin (?:tonë|e (?:gazetës|lajmeve|portalit"
                        r"|televizionit))\b")),
        ("klikoni", r"^për (?:më shumë|të gjitha) lajme\w?\b[^.]{0,50}klikoni\b"),
    ),
    "sv": (
        (" vår", r"^ladda (?:ner|hem) vår [^.]{0,12}app\b"),
        (" här", r"^läs (?:fler|alla) (?:nyheter|artiklar)\b[^.]{0,50} här\.?$|^så (?:här )?jobbar vi med nyheter\b"),
        ("först i", r"^(?:texten|artikeln) (?:publicerades|har tidigare publicerats) först i [^,\d]{2,40}$"),
        ("veta mer", r"^vill du veta mer\? (?:läs|lyssna|se)\b"),
    ),
    "sw": (
        ("habari", (r"^kwa habari zaidi,? (?:tembelea (?:tovuti|ukurasa|kurasa|mtandao)|fuatilia )|^endelea"
                    r" kufuatilia habari zetu\b")),
    ),
    "tr": (
        ("uygulamamızı", r"\buygulamamızı (?:\w+ )?(?:indir(?:in)?|yükle(?:yin)?)(?:[,.!]|$| ve )"),
        ("kanalımıza", r"\bkanalımıza (?:katılın|abone olun)(?:[,.!]|$| ve )"),
        ("haber", (r"^daha fazla haber[^.]{0,20} tıklayın\.?$|^haberi beğendiyseniz"
                   r"|^haber ihbar.{0,70} (?:gönder|bildir|ilet)ebilirsiniz")),
        ("sitemizde", r"^sitemizde(?:ki)? [^.]{0,30}\b(?:haber|yazı|içeri|foto|görsel)[^.]{0,30}\bizinsiz\b"),
        ("bildirim", r"^son dakika haber\w* için bildirim"),
    ),
    "vi": (
        ("ứng dụng", (r"^tải (?:ngay )?ứng dụng (?:của chúng tôi|[^.]{2,20} để (?:đọc báo|(?:đọc|cập nhật|nhận) "
                      r"(?:\w+ ){0,2}tin\b))")),
        ("mời ", (r"^mời (?:bạn đọc|quý độc giả|độc giả|bạn)\b[^.]{0,20}(?:đón đọc|(?:đọc|xem) thêm|theo dõi (?:\w+"
                  r" ){0,3}(?:tin|video|bài|báo)\b)")),
    ),
}  # fmt: skip
