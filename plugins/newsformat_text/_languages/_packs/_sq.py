"""Albanian."""

from newsformat.plugin import Language


PACK = Language(
    tag="sq",
    unnamed_agencies="Agjencitë",
    editor_words="Redaktoi",
    related_headings=(
        "Lexo edhe | Lexoni edhe | Lexo gjithashtu | Lexo më shumë | Lajme të ngjashme | Artikuj të ngjashëm"
        " | Të ngjashme | Më të lexuarat | Lajmet e fundit | Mund t'ju interesojë | Shiko edhe | Shih edhe"
        " | Rekomandohet"
        " | Lexoni më shumë | Artikuj të lidhur | Lajme të tjera | Të fundit | Më të lexuarit | Më të klikuarat"
        " | Të lidhura | Ju rekomandojmë | Të rekomanduara | Artikulli tjetër | Artikulli i radhës"
        " | Artikulli i mëparshëm | Mos humbisni | Nga arkivi | Video të ngjashme"
    ),
    byline_words="Nga | Autor | Autori | Shkruan | Shkroi | Përgatiti | Intervistoi",
    byline_joiners="dhe",
    roles=(
        "gazetar | gazetare | gazetari | gazetarja | redaktor | redaktore | korrespondent | korrespondente | analist"
    ),
    agencies="ATSH | ATA | KosovaPress",
    credit_words="Burimi | Burimet",
    months="janar | shkurt | mars | prill | maj | qershor | korrik | gusht | shtator | tetor | nëntor | dhjetor",
    date_words="Publikuar | Publikuar më | Data | Botuar",
    update_words="Përditësuar | Përditësuar më | Përditësimi i fundit",
    caption_words="Foto | Fotografia | Foto ilustrim | Foto ilustruese | Video | Burimi i fotos",
    copyright_words="Të gjitha të drejtat e rezervuara | Të drejtat e autorit",
    tag_words="Etiketa | Etiketat | Tema | Fjalë kyçe",
    tool_lines=(
        "Shpërndaje | Shpërnda | Ndaje | Reklamë | Printo | Dërgo | Ruaj | Kopjo linkun | Abonohu | Hyr | Mbyll"
        " | Kreu | Ballina"
        " | Adresa juaj email s’do të bëhet publike | Fushat e domosdoshme janë shënuar"
        " | Na ndiqni në Facebook | Na ndiqni në Instagram | Na ndiqni në Google News | Na ndiqni në WhatsApp"
        " | Bashkohu me ne në | Abonohu në newsletter | Abonohuni në kanalin tonë | Regjistrohu për newsletter"
        " | Dëgjo artikullin | Koha e leximit | Shpërndani | Shpërndaje në Facebook | Ndaje me miqtë"
        " | Linku u kopjua | Ruaje | Shiko galerinë | Shiko videon | Shiko fotot | Reklama"
        " | Artikulli vazhdon pas reklamës | Përmbajtje e sponsorizuar | Vazhdo leximin | Identifikohu"
        " | Regjistrohu | Shkarko aplikacionin | Adresa e emailit | Raporto një gabim | Na kontaktoni"
        " | Na shkruani | Voto | Shfaq më shumë | Shiko më shumë | Shiko të gjitha | Ngarko më shumë | Anulo"
        " | Kthehu lart | Rreth nesh | Rreth autorit | Politika e privatësisë | Kushtet e përdorimit | Pranoj"
        " | Prano të gjitha | Kjo faqe përdor cookies | Ne përdorim cookies"
        " | Lexo artikullin e plotë | Lexoni artikullin e plotë | Shfletuesi juaj nuk mbështet"
        " | Lajmi po përditësohet"
    ),
    comment_headings=(
        "Komente | Komentet | Lini një koment | Komento | Lini një përgjigje | Shto koment | Komentet e fundit"
        " | Shkruaj një koment | Shiko komentet | Nuk ka komente | Të gjitha komentet"
    ),
    embargo_words="Embargo deri | Embargo",
    release_words="Komunikatë për shtyp | Deklaratë për shtyp",
    contact_words="Kontakt | Kontakti | Për më shumë informacion",
    site_words=(
        "abono | buletin | regjistro | hyr | llogari | fjalëkalim | e-mail | privatësi | kusht | pëlqim | reklam"
        " | aplikacion | shkarko | kliko | shfletues | falas | koment | modero | lexues | shpërnda | ndaj"
        " | të drejtat | rezervuara | redaksi | galeri | na ndiqni | ndiq | shiko | lexo | kopjim"
    ),
)
