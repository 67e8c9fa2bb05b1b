"""Albanian."""

from newsformat.plugin import Language


PACK = Language(
    tag="sq",
    unnamed_agencies="Agjencitë",
    editor_words=("Redaktoi | Redaktor | Redaktori | Përktheu | Përkthimi | Përkthyer nga | Kryeredaktor | Kamera"),
    related_headings=(
        "Lexo edhe | Lexoni edhe | Lexo gjithashtu | Lexo më shumë | Lajme të ngjashme | Artikuj të ngjashëm"
        " | Të ngjashme | Më të lexuarat | Lajmet e fundit | Mund t'ju interesojë | Shiko edhe | Shih edhe"
        " | Rekomandohet"
        " | Lexoni më shumë | Artikuj të lidhur | Lajme të tjera | Të fundit | Më të lexuarit | Më të klikuarat"
        " | Të lidhura | Ju rekomandojmë | Të rekomanduara | Artikulli tjetër | Artikulli i radhës"
        " | Artikulli i mëparshëm | Mos humbisni | Nga arkivi | Video të ngjashme"
        " | Lexo po ashtu | Lexoni gjithashtu | Lexo | Lexo këtu | Shikoni edhe | Shihni edhe | Dëgjo edhe"
        " | Lajme të lidhura | Lajme të ndërlidhura | Artikuj të ndërlidhur | Të ndërlidhura"
        " | Tema të ngjashme | Rreth temës | Më shumë nga | Më shumë për | Më shumë lajme | Më shumë rreth"
        " | Më shumë artikuj | Artikuj të tjerë | Të tjera | Lajme të fundit | Lajmi i fundit"
        " | Artikujt e fundit | Më të rejat | Më të lexuara | Më e lexuara | Më të shikuarat"
        " | Më të komentuarat | Më të popullarizuarat | Të popullarizuara | Popullore | Kryesore | Kryesoret"
        " | Lajmet kryesore | Në trend | Rekomandime | Rekomandojmë | Të zgjedhura | Zgjedhja e redaksisë"
        " | Mund të ju interesojë | Mund t'ju pëlqejë | Ndoshta ju intereson | Mos humbni | Mos e humbni"
        " | Artikulli paraprak | Lajmi tjetër"
        " | Rekomanduar | Më të fundit | Lajmi i radhës | Më tepër | Kontrolloni gjithashtu"
        " | Po ndodh"
        " | Mund të ju pëlqejë"
        " | Më shumë për këtë temë | Shikoni videon | Shiko videon"
    ),
    byline_words=(
        "Nga | Autor | Autori | Shkruan | Shkroi | Përgatiti | Intervistoi"
        " | Autorja | Shkruar nga | Teksti | Përgatitur nga | Gazetar | Gazetari | Gazetarja | Publikuar nga"
        " | Postuar nga | Intervista | Korrespondent | Korrespondenti"
        " | By"
    ),
    byline_joiners="dhe",
    roles=(
        "gazetar | gazetare | gazetari | gazetarja | redaktor | redaktore | korrespondent | korrespondente | analist"
    ),
    agencies=("ATSH | ATA | KosovaPress | Telegrafi"),
    credit_words=("Burimi | Burimet | Burime | Agjencia | Marrë nga"),
    months=(
        "janar,jan | shkurt,shk | mars,mar | prill,pri | maj | qershor,qer | korrik,kor,korr | gusht,gus,gush | shtator,sht"
        " | tetor,tet | nëntor,nën | dhjetor,dhj"
    ),
    date_words=("Publikuar | Publikuar më | Data | Botuar | Publikuar në | Postuar | Postuar më | Data e publikimit"),
    update_words=("Përditësuar | Përditësuar më | Përditësimi i fundit | Ndryshuar | Azhurnuar"),
    caption_words=(
        "Fotografia | Foto ilustrim | Foto ilustruese | Burimi i fotos"
        " | Fotot | Foto ilustrimi | Foto nga | Foto arkiv | Foto nga arkivi | Foto: Arkiv | Fotografi"
        " | Fotograf | Imazh ilustrues | Imazh | Ilustrim | Pamje | Screenshot | Karikatura | Grafika"
    ),
    copyright_words=(
        "Të gjitha të drejtat e rezervuara | Të drejtat e autorit"
        " | Të gjitha të drejtat janë të rezervuara | Ndalohet | Ndalohet kopjimi"
        " | Ndalohet riprodhimi pa leje"
    ),
    tag_words=("Etiketa | Etiketat | Tema | Fjalë kyçe | Temat | Fjalët kyçe | Kategoria | Kategoritë"),
    tool_lines=(
        "Shpërndaje | Shpërnda | Ndaje | Reklamë | Printo | Dërgo | Ruaj | Kopjo linkun | Abonohu | Hyr | Mbyll"
        " | Kreu | Ballina | Ndërlidhjet | Lajme të sponsorizuara"
        " | Fushat e domosdoshme janë shënuar"
        " | Na ndiqni në Facebook | Na ndiqni në Instagram | Na ndiqni në Google News | Na ndiqni në WhatsApp"
        " | Bashkohu me ne në | Abonohu në newsletter | Abonohuni në kanalin tonë | Regjistrohu për newsletter"
        " | Shpërndaje lajmin | Shpërndaje artikullin | Dëgjo artikullin | Koha e leximit | Shpërndani | Shpërndaje në Facebook | Ndaje me miqtë"
        " | Linku u kopjua | Ruaje | Shiko galerinë | Shiko videon | Shiko fotot | Reklama"
        " | Artikulli vazhdon pas reklamës | Përmbajtje e sponsorizuar | Vazhdo leximin | Identifikohu"
        " | Regjistrohu | Shkarko aplikacionin | Adresa e emailit | Raporto një gabim | Na kontaktoni"
        " | Na shkruani | Voto | Shfaq më shumë | Shiko më shumë | Shiko të gjitha | Ngarko më shumë | Anulo"
        " | Kthehu lart | Rreth nesh | Rreth autorit | Politika e privatësisë | Kushtet e përdorimit | Pranoj"
        " | Prano të gjitha | Kjo faqe përdor cookies | Ne përdorim cookies"
        " | Lexo artikullin e plotë | Lexoni artikullin e plotë | Shfletuesi juaj nuk mbështet"
        " | Lajmi po përditësohet"
        " | Shpërndaj | Kopjo lidhjen | Printoje | Sponsorizuar | Abonohuni | Abonohu në kanalin tonë"
        " | Regjistrohuni | Kyçu | Krijo llogari | Keni harruar fjalëkalimin? | Emaili juaj"
        " | Ky website përdor cookies | Prano | Refuzo | Kontakto | Marketing | Na ndiqni | Na ndiqni në"
        " | Ndiqna | Ndiqni | Bashkohu me ne | Bashkohuni me kanalin tonë | Bashkohu në kanalin"
        " | Shkarkoni aplikacionin | Na mbështesni | Dhuro | Sondazh | Raporto gabim | Gjetët gabim?"
        " | Më shumë | Lexo të plotë | Lexo më tepër | Lexo artikullin | Kthehu | Kryefaqja | Faqja kryesore"
        " | Galeria | Fotogaleria | Tjetra | E mëparshme | Në përditësim | Lajm në përditësim"
        " | Shënim i redaksisë"
        " | Ky artikull është i disponueshëm vetëm | Bëhuni pjesë e kanalit tonë në | Keni një lajm? Na shkruani"
        " | Ndani këtë artikull | Ndani | Ndaj në Facebook | Kopjo | Shtyp | Shkruaj komentin"
        " | Vijon pas reklamës | Dëgjo | min lexim | Duke ngarkuar | Galeri | Ndiqe | Bashkohu | Bashkohuni"
        " | Shkarkoni | Na mbështet | Mbështet | Buletini"
        " | Sondazhi i ditës"
        " | Disa imazhe gjenden nga interneti | Shënim: Disa imazhe | Bashkohu me kanalin tonë | Lajm i fundit"
        " | Abonohu në buletinin tonë | Abonohuni në buletinin tonë | Regjistrohu në buletinin tonë"
        " | Kliko këtu për të | Klikoni këtu për të | Shkarko aplikacionin tonë"
        " | Shkarkoni aplikacionin tonë | Merr lajmet e fundit | Ke një lajm? | Keni një lajm?"
        " | Ky artikull është përkthyer | Ky artikull është shkruar me | Për të komentuar duhet"
        " | Vendosni fjalën kyçe"
        " | Korrigjim | Saktësim"
        " | Vetëm për abonentët | Mbështetni gazetarinë tonë"
        " | Regjistrohuni këtu për buletinin"
        " | Anuloje përgjigjen | Postoje Komentin"
    ),
    comment_headings=(
        "Komente | Komentet | Lini një koment | Komento | Lini një përgjigje | Shto koment | Komentet e fundit"
        " | Shkruaj një koment | Shiko komentet | Nuk ka komente | Të gjitha komentet"
        " | Komentoni | Shto një koment | Lër një koment | Lër një përgjigje | Shkruaj koment"
        " | Dërgo komentin | Përgjigju | Anulo përgjigjen | Adresa juaj email nuk do të publikohet"
        " | Fushat e kërkuara janë shënuar | KUJDES! Nuk do të publikohen komente | Nuk do të publikohen komente | Diskutim"
    ),
    embargo_words="Embargo deri",
    release_words="Komunikatë për shtyp | Deklaratë për shtyp | Njoftim për media | Njoftim për shtyp | Deklaratë për media | Komunikatë për media",
    contact_words="Kontakt | Kontakti | Për më shumë informacion | Kontakt për media | Kontakt për shtyp | Kontakti për media",
    site_words=(
        "abono | buletin | regjistro | hyr | llogari | fjalëkalim | privatësi | kusht | pëlqim | reklam"
        " | aplikacion | shkarko | kliko | shfletues | falas | koment | modero | lexues | shpërnda | ndaj"
        " | të drejtat | rezervuara | redaksi | galeri | na ndiqni | ndiq | shiko | lexo | kopjim"
    ),
)
