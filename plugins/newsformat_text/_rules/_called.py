"""What sites of each language tell their readers in a sentence, as patterns, each with a word that it is found by.

An interview asks *tell us how you began*, a story tells what fossils *tell us*: such words are not among them.
"""

from __future__ import annotations


# Of each language: words that all that is found has one of, and what then tells it, in small letters.
CALLED: dict[str, tuple[tuple[str, str], ...]] = {
    "af": (
        (" ons", r"\b(?:volg|skryf (?:aan|vir)|stuur (?:dit )?(?:aan|vir|na)|laat weet) ons\b"),
        ("hierdie ", r"^hierdie (?:artikel|berig|storie) (?:is|het) [^.]{0,40}(?:bygewerk|verskyn|vertaal)"),
        ("ontwikkelende", r"^dit is [’'ʼ]n ontwikkelende (?:storie|nuus)"),
        ("nuuswenke", r"^nuuswenke (?:kan|mag)\b"),
        ("kommentaar", r"\bkommentaar\w{0,8} [^.]{0,40}\bgesluit\b"),
    ),
    "ca": (
        ("nos", r"\b(?:segueix|escriu|seguiu|escriviu|envia)-nos\b"),
        ("article", r"^aquest article (?:es va publicar|ha estat (?:actualitzat|traduït))"),
        ("subscripció digital", r"^amb la subscripció digital"),
        ("ampliació", r"^hi haurà ampliació"),
        ("desenvolupament", r"^notícia en desenvolupament"),
        ("comentari", r"^(?=.*(?:usuari|registr|sessió)).*\bper (?:escriure|deixar|aportar) (?:un )?comentari"),
    ),
    "cs": (
        (" nám", r"\b(?:napište|pište|pošlete|dejte) nám\b"),
        (" nás ", r"\bsledujte nás\b|\bnás (?:také |i )?sledovat\b"),
        ("článek", (r"^(?:tento )?článek (?:původně |poprvé )?(?:vyšel|byl (?:aktualizován|doplněn)"
                   r"|jsme (?:doplnili|aktualizovali|upravili))"
                   r"|^líbil se vám (?:tento )?článek")),
        ("diskus", r"\bprosíme o (?:slušnou|věcnou|kultivovanou) diskus"),
        ("předplatn", r"^s (?:digitálním|online) předplatným"),
        ("fotografie", r"^další fotografie (?:\w+ ){0,4}(?:najdete|naleznete|si prohlédněte|v galerii)"),
        ("klikněte", r"^klikněte (?:na (?:obrázek|fotografii|foto)|pro spuštění)"),
        ("sledujeme", r"^(?:situaci |dění )?(?:pro vás )?sledujeme(?: dál| pro vás)\b"),
        ("zítřejším", r"^více[^.]{0,20}\bzítřejším vydání"),
        ("podrobnosti", r"^podrobnosti připravujeme"),
        ("podpořte", r"(?:^|[.!?] )podpořte [^.!?]{3,40}!$"),
    ),
    "da": (
        (" os", r"\b(?:følg|skriv til|send til|kontakt|like) os\b"),
        ("emnet", r"\bhold dig til emnet"),
        ("artik", (r"^(?:artiklen|denne artikel) (?:er|har|blev) [^.]{0,30}(?:bragt|opdateret|udgivet|oversat)"
                  r"|\bkan du lide vores (?:artikler|nyheder)")),
        ("abonnement", r"^med et (?:digitalt|online) ?abonnement"),
        ("mobilen", r"^nu kan du få (?:vores|de vigtigste nyheder)[^.]{0,40}(?:besked|notifikation)"),
        ("billeder", r"^se flere billeder\b"),
        ("tryk på", r"^tryk på (?:play|billedet|pilen)"),
        ("vender tilbage", r"^vi vender tilbage (?:med mere|til sagen)"),
        ("morgendagens", r"\bmorgendagens avis"),
        ("vores journalist", r"\bkontakt vores journalist"),
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
        ("wir berichten", r"^wir berichten (?:weiter|nach)"),
        ("galerie", r"\bmehr (?:bilder|fotos)\b[^.]{0,60}(?:bilder|foto)galerie|^klicken sie auf [^.]{0,30}galerie"),
        ("strecke", r"\bmehr (?:bilder|fotos)\b[^.]{0,60}(?:bilder|foto)strecke"),
        ("redaktion", r"\bmelden sie sich bei (?:unserer|der) redaktion"),
        ("morgigen", r"^mehr (?:dazu )?[^.]{0,30}\bmorgigen ausgabe"),
        ("folgen", r"^weitere (?:informationen|details|meldungen) folgen"),
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
        ("this ", r"^we(?:.ll| will) (?:be )?updat\w+ this (?:story|article|page)"),
        ("more p", r"^(?:see|view) more (?:pictures|photos)\b|^more (?:pictures|photos) (?:below|above|here)"),
        ("click", r"^click (?:on )?(?:the )?(?:image|picture|photo|arrow|play)\b"),
        ("contact our", r"\bcontact our (?:reporter|newsroom|newsdesk)"),
        ("in tomorrow", r"^(?:read|see) (?:more|the full story) in tomorrow.s (?:paper|edition)"),
    ),
    "es": (
        ("nos", (r"\b(?:escríbenos|síguenos|déjanos|envíanos|mándanos|contáctanos|seguirnos|escríbanos|síganos|déjenos"
                r"|envíenos|seguinos|escribinos|mandanos)\b")),
        ("comentarios", r"\b(?:rogamos|pedimos|agradecemos)\b[^.]{0,60}\bcomentarios"),
        (" ha sido ", r"^est(?:a|e) (?:noticia|artículo|nota|información) ha sido (?:actualizad|traducid|elaborad)"),
        ("suscripción digital", r"^con (?:la|tu|una) suscripción digital"),
        ("nuestra portada", r"\bnuestra portada"),
        ("nuestro canal", r"\b(?:entra|únete|suscríbete|sigue)\b[^.]{0,20}nuestro canal"),
        ("fotos", r"^(?:vea|ve|mira|mire|consulta) más fotos"),
        ("pul", r"^(?:pulse|pulsa) (?:en|sobre) la (?:imagen|foto)"),
        ("haz clic", r"^haz clic (?:en|sobre) la (?:imagen|foto)"),
        ("pinch", r"^pinch[ae] (?:en|sobre) la (?:imagen|foto)"),
        ("redacción", r"\bcontact[ae] con nuestra redacción"),
        ("edición impresa", r"^más (?:información|detalles) en (?:la|nuestra) edición impresa"),
        ("comentar", r"^(?=.*(?:usuari|registr|sesión)).*\bpara (?:escribir|dejar|publicar) un comentario"),
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
        ("kuvia", r"^katso lisää kuvia\b"),
        ("paina", r"^paina (?:play|kuvaa)"),
        ("palaamme", r"^palaamme (?:aiheeseen|asiaan)"),
        ("huomisen lehdestä", r"\blue\b[^.]{0,40}\bhuomisen lehdestä"),
        ("toimittajaamme", r"\bota yhteyttä toimittajaamme"),
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
        ("photos", r"^retrouvez (?:d.autres|plus de|toutes les) photos"),
        ("cliquez", r"^cliquez sur (?:la photo|l.image|la vidéo|les photos)"),
        ("contactez", r"\bcontactez notre (?:journaliste|rédaction)"),
        ("plus d", r"^plus d.(?:informations?|infos?|détails) (?:à venir|à suivre|dans notre)"),
        ("cet article", r"^cet article (?:sera|est régulièrement) (?:complété|mis à jour)"),
        ("lecteurs", r"\bne vi(?:t|vons) que (?:par|grâce à) (?:ses|nos) lecteurs"),
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
        ("dopunj", r"^(?:vijest|članak|tekst) (?:se )?(?:na)?dopunjuje"),
        ("više fotografija", r"^više fotografija (?:pogledajte|možete|u galeriji)"),
        ("izdanju", r"^više (?:čitajte |o svemu )?u (?:sutrašnjem|današnjem|tiskanom|novom) izdanju"),
        ("uskoro", r"^(?:opširnije|više|detaljnije)(?: detalja| informacija)? uskoro"),
    ),
    "hu": (
        (" nekünk", r"\b(?:írjon|írja meg|küldje el|jelezze|írd meg|küldd el) nekünk\b"),
        ("cikk", (r"^(?:a cikk|ez a cikk|cikkünk(?:et)?) [^.]{0,30}(?:nyomtatott|frissítettük|frissült|jelent meg"
                 r"|kiegészítettük)")),
        ("komment", r"\bkérjük[^.]{0,20}komment"),
        ("előfizetéssel", r"^digitális előfizetéssel"),
        ("galéri", r"^további (?:képek|fotók)[^.]{0,30}galéri"),
        ("később", r"^a (?:részletekről|fejleményekről) később (?:beszámolunk|írunk)"),
        ("visszatérünk", r"^a (?:témára|történtekre) (?:hamarosan |még )?visszatérünk"),
        ("számunkban", r"\b(?:bővebben|részletek|olvas\w*)\b[^.]{0,40}\bszámunkban"),
    ),
    "id": (
        (" kami", (r"\b(?:mengikuti|ikuti|hubungi) kami\b|\b(?:gabung|bergabung)\b[^.]{0,20}\b(?:kanal|saluran"
                  r"|channel|grup)\b[^.]{0,20}\bkami"
                  r"|\bdari kami di google news|\b(?:melalui|lewat|di) (?:whatsapp |telegram )?(?:channel|kanal"
                  r"|saluran) kami")),
        ("komentar", r"\b(?:tulis|sampaikan|berikan) [^.]{0,20}(?:di )?kolom komentar"),
        ("telah diperbarui", r"^(?:berita|artikel) ini telah diperbarui"),
        ("akan", r"^(?:berita|artikel) ini akan (?:terus )?diperbarui|^informasi lebih lanjut akan menyusul"),
        ("komentar", r"^(?=.*(?:masuk|login|daftar)).*\buntuk (?:menulis|memberi|mengirim) komentar"),
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
        ("foto", r"^guarda (?:altre|tutte le) foto|^clicca sulla foto"),
        ("immagine", r"^clicca sull.immagine"),
        ("edizione di", r"\bsull.edizione (?:di domani|cartacea di)"),
        ("in edicola", r"\b(?:servizio|articolo) complet\w+[^.]{0,30}\bin edicola|\bsul giornale in edicola"),
    ),
    "lt": (
        (" mums", r"\b(?:rašykite|praneškite|siųskite|atsiųskite|parašykite) mums\b"),
        (" mus", r"\bsekite mus\b"),
        ("pild", r"^(?:žinia|žinutė|naujiena|tekstas) (?:bus |yra )?(?:pildom|papild)"),
    ),
    "lv": (
        (" mums", r"\b(?:raksti|rakstiet|ziņo|ziņojiet|seko|sekojiet|sūti|sūtiet|atsūti) mums\b"),
    ),
    "ms": (
        (" kami", r"\b(?:ikuti|hubungi|layari laman web) kami\b"),
        ("menyusul", r"^(?:berita penuh|laporan penuh|maklumat lanjut) (?:akan )?menyusul"),
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
        ("op de", r"^(?:klik|druk) op de (?:foto|afbeelding)"),
        ("play", r"^(?:klik|druk) op play"),
        ("verslaggever", r"\bcontact op met onze verslaggever"),
        ("later op terug", r"^we komen hier(?:op)? later op terug"),
        ("in de krant", r"^lees (?:er |hier )?[^.]{0,20}morgen[^.]{0,20}\bin de krant"),
        ("meer foto", r"^bekijk meer foto"),
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
        ("bilder", r"^se flere bilder\b"),
        ("trykk på", r"^trykk på (?:play|bildet|pilen)"),
        ("tilbake", r"^vi kommer tilbake (?:med mer|til saken)"),
        ("morgendagens", r"\bmorgendagens avis"),
        ("vår journalist", r"\bkontakt (?:med )?vår journalist"),
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
        ("zdjęć", r"^więcej zdjęć\b[^.]{0,40}\b(?:zobacz|znajdzie|w (?:naszej )?galerii|poniżej)"),
        ("kliknij", r"^kliknij (?:w|na) (?:zdjęci|obraz|galeri)"),
        ("do ", r"^do (?:tematu|sprawy) (?:będziemy wracać|wrócimy|powrócimy)"),
        ("jutrzejszym", r"^więcej[^.]{0,30}\bjutrzejszym wydaniu"),
        ("wesprzyj", r"(?:^|[.!?] )wesprzyj [^.!?]{3,40}!$"),
    ),
    "pt": (
        ("nos", r"\b(?:escreva|siga|envie|contacte)-nos\b|\bnos (?:pode|podem) seguir\b|\bnos siga\b"),
        ("opinião", r"\bdeixe (?:a )?(?:sua|tua) opinião"),
        ("comentários", r"\b(?:pedimos|solicitamos)\b[^.]{0,60}\bcomentários"),
        ("publicado originalmente", r"^est[ea] (?:artigo|texto|reportagem|matéria) foi publicad[oa] originalmente"),
        ("atualizad", r"^est[ea] (?:artigo|texto|reportagem|matéria|notícia) foi atualizad"),
        ("assinatura digital", r"^com a assinatura digital"),
        ("por dentro", r"^fique por dentro (?:de tudo|das (?:principais |últimas )?notícias)"),
        ("fotos", r"^veja mais fotos"),
        ("em breve", r"^mais (?:informações|detalhes) em breve"),
        ("clique na", r"^clique na (?:imagem|foto)"),
        ("edição impressa", r"^(?:leia mais|mais informações|saiba mais)[^.]{0,12}edição impressa"),
    ),
    "ro": (
        ("-ne", (r"\b(?:scrie|trimite|contactează|urmărește|scrieți|trimiteți|contactați|urmăriți)-ne\b"
                r"|\bspune-ne în comentarii")),
        (" ne po", r"\bne (?:poți|puteți) urmări\b"),
        ("ne po", r"^ne (?:poți|puteți) urmări\b"),
        ("comentarii", r"\b(?:vă|te) rugăm\b[^.]{0,50}\bcomentarii"),
        ("articolul", r"^articolul a (?:fost actualizat|apărut inițial|fost publicat inițial)"),
        ("abonamentul digital", r"^cu abonamentul digital"),
        ("reveni", r"^(?:vom reveni|revenim) cu (?:amănunte|detalii|informații)"),
        ("mai multe", r"^vez(?:i|eți) mai multe (?:fotografii|imagini|poze)"),
        ("ediția", r"^mai multe (?:detalii|amănunte)[^.]{0,20}\bediția"),
    ),
    "sk": (
        (" nám", r"\b(?:napíšte|píšte|pošlite|dajte) nám\b"),
        (" nás", r"\bsledujte nás\b|\bnás (?:tiež |aj )?sledovať\b"),
        ("článok", (r"^(?:tento )?článok (?:pôvodne |prvýkrát )?(?:vyšiel|bol (?:aktualizovaný|doplnený)"
                   r"|sme (?:doplnili|aktualizovali))")),
        ("diskusi", r"\bprosíme o (?:slušnú|vecnú|kultivovanú) diskusi"),
        ("predplatn", r"^s (?:digitálnym|online) predplatným"),
        ("fotografie", r"^ďalšie fotografie (?:\w+ ){0,4}(?:nájdete|si pozrite|v galérii)"),
        ("kliknite", r"^kliknite (?:na (?:obrázok|fotografiu|foto)|pre spustenie)"),
        ("zajtrajšom", r"^viac[^.]{0,20}\bzajtrajšom vydaní"),
        ("podrobnosti", r"^podrobnosti pripravujeme"),
        ("podporte", r"(?:^|[.!?] )podporte [^.!?]{3,40}!$"),
    ),
    "sl": (
        (" nam", r"\b(?:pišite|sporočite|pošljite|sledite) nam\b"),
        (" nas", r"\bspremljajte nas\b"),
        ("več ", r"^več (?:sledi|kmalu)\.?$"),
    ),
    "sq": (
        ("na ", r"^na (?:ndiqni|shkruani|dërgoni|kontaktoni)\b|\b(?:dhe|ose|gjithashtu) na (?:ndiqni|shkruani)\b"),
        ("lajmi", r"^lajmi (?:është )?në (?:përditësim|zhvillim)"),
        ("detaje", r"^më shumë detaje (?:pas pak|së shpejti)"),
    ),
    "sr": (
        (" nam", r"\b(?:pišite|javite|pošaljite|dojavite) nam\b"),
        (" nas ", r"\bpratite nas\b|\bnas (?:možete )?pratiti\b"),
        ("više fotografija", r"^više fotografija (?:pogledajte|možete|u galeriji)"),
        ("uskoro", r"^(?:opširnije|više|detaljnije)(?: detalja| informacija)? uskoro"),
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
        ("bilder", r"^(?:se|här är) fler bilder\b"),
        ("klicka", r"^klicka på (?:play|pilen|bild)"),
        ("återkommer", r"^vi återkommer\b"),
        ("morgondagens", r"\b(?:läs|mer)\b[^.]{0,40}\bmorgondagens tidning"),
        ("kontakta vår", r"\bkontakta vår (?:reporter|redaktion)"),
        ("komment", r"^(?=.*(?:logga in|inloggad|konto)).*\bför att (?:kunna )?kommentera"),
    ),
    "sw": (
        ("tu", r"\b(?:tufuate|tuandikie|tutumie)\b"),
        ("zaidi ", r"\bzaidi (?:zitafuata|itafuata)"),
    ),
    "tr": (
        ("bizi", r"\bbizi\b[^.]{0,50}\btakip ed"),
        ("bize ", r"\bbize (?:yazın|ulaşın|bildirin|gönderin|iletin)"),
        ("yorumlar", r"\byorumlar(?:da|ınızda|ınızı) (?:belirt|lütfen|bekli|paylaş)"),
        ("paylaş", r"\bbu (?:yazı|haber)\w* beğendiyseniz"),
        ("haber", r"^bu haber ilk olarak"),
        ("galeri", r"\bgaleri\w* tıkla"),
        ("detaylar", r"^detaylar (?:gelecek|geliyor|birazdan|az sonra)"),
    ),
    "vi": (
        ("chúng tôi", r"\btheo dõi chúng tôi\b"),
    ),
}  # fmt: skip
