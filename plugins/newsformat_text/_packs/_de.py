"""German."""

from newsformat.plugin import Language


PACK = Language(
    tag="de",
    unnamed_agencies="Agenturen | Agentur | Nachrichtenagenturen",
    editor_words="Redaktion | Redaktionelle Bearbeitung",
    place_words="aus | in",
    related_headings=(
        "Zum Artikel | Zum Video | Lesen Sie auch | Lesen Sie mehr | Lesen Sie hierzu | Lesen Sie dazu"
        " | Lesen Sie hier | Mehr dazu | Auch interessant | Auch spannend | Auch lesenswert | Mehr zum Thema"
        " | Mehr zu | Mehr aus | Mehr von | Mehr Nachrichten | Mehr News | Das könnte Sie auch interessieren"
        " | Das könnte dich auch interessieren | Könnte Sie auch interessieren | Meistgelesen"
        " | Meistgelesene Artikel | Am beliebtesten | Meistgeklickt | Zum selben Thema | Zum gleichen Thema"
        " | Passend zum Thema | Weitere Artikel | Weitere Themen | Weitere Nachrichten | Weitere Meldungen"
        " | Weitere News | Weitere Videos | Weitere Informationen | Aus dem Archiv | Lesetipp | Lesetipps"
        " | Siehe auch | Zum Thema | Verwandte Artikel | Verwandte Themen | Ähnliche Artikel | Empfehlungen"
        " | Empfehlungen der Redaktion | Top-Themen | Topthemen | Neueste Artikel | Aktuelle Nachrichten"
        " | Aktuelle Meldungen | Interessante Artikel | Beliebte Artikel | Die meistgelesenen Artikel"
        " | Hintergrund | Lies auch | Lest auch | Mehr lesen | Nächster Artikel | Vorheriger Artikel"
        " | Neu im Ressort | Sehen Sie auch | Dazu passend | Jetzt lesen | Lesen Sie jetzt"
        " | Das könnte Ihnen auch gefallen | Das könnte dir auch gefallen | Passend dazu | Meist gelesen"
        " | Meistkommentiert | Meistgeteilt | Empfohlene Artikel | Empfehlung der Redaktion | Unsere Empfehlung"
        " | Unsere Empfehlungen | Mehr über | Zum Weiterlesen | Nicht verpassen | Links zum Thema"
        " | Weitere Beiträge | Neueste Beiträge | Auch lesen | Hier lesen Sie | Mehr Infos | Neueste Nachrichten"
        " | Mehr Artikel | Mehr Themen | Lesenswert | Lies mehr | Ähnliche Themen | Dossier zum Thema"
    ),
    byline_words=(
        "Von | Ein Interview von | Ein Artikel von | Ein Kommentar von | Kommentar von | Eine Analyse von"
        " | Eine Kolumne von | Kolumne von | Interview von | Aus | Gastbeitrag von | Ein Gastbeitrag von"
        " | Text von | Text | Autor | Autorin | Autorin/Autor | Autor/in | Autor:in | Autoren | Geschrieben von"
        " | Bericht von | Eine Reportage von | Die Fragen stellte | Die Fragen stellten | Das Gespräch führte"
        " | Das Gespräch führten | Das Interview führte | Das Interview führten | Interview | Protokoll"
        " | Aufgezeichnet von | Übersetzt von | Adaptiert von | Ein Bericht von | Ein Essay von | Reportage von"
    ),
    byline_joiners="und | mit | sowie | &",
    roles=(
        "Redakteur | Redakteurin | Korrespondent | Korrespondentin | Reporter | Reporterin | Chefredakteur | Chefredakteurin"
        " | Autor | Autorin | Autorin/Autor | Autor/in | Autor:in | Volontär | Volontärin | Politikredakteur | Wirtschaftsredakteur | Ressortleiter | Ressortleiterin"
        " | Chefreporter | Chefreporterin | Journalist | Journalistin | Freier Autor | Kolumnist"
    ),
    agencies="Deutsche Presse-Agentur | AFP Deutschland | dpa-infocom | dpa-AFX",
    credit_words="Quelle | Quellen | Original-Content von | Originalinhalt von | Mit Material von | mit",
    dateline_stops=True,
    months=(
        "Januar,Jan,Jan.,Jänner | Februar,Feb,Feb.,Feber | März,Mär,Mrz,Mär. | April,Apr,Apr. | Mai | Juni,Jun,Jun. | Juli,Jul,Jul."
        " | August,Aug,Aug. | September,Sep,Sept,Sep.,Sept. | Oktober,Okt,Okt. | November,Nov,Nov. | Dezember,Dez,Dez."
    ),
    date_words="Veröffentlicht | Veröffentlicht am | Publiziert | Erschienen | Stand | Erstellt | Datum | Erstveröffentlicht | vom | Erstellt am",
    update_words="Aktualisiert | Aktualisiert am | Zuletzt aktualisiert | Aktualisierung | Update | Letzte Aktualisierung | Geändert",
    caption_words=(
        "Foto | Fotos | Bild | Bilder | Bildquelle | Archivfoto | Archivbild | Symbolbild | Symbolfoto | Grafik | Bildunterschrift | Imago"
        " | Picture Alliance | Getty Images | Video | Quelle"
        " | Bildrechte | Bildnachweis | Screenshot | Illustration | Bilderstrecke | Videostill | Beispielbild"
        " | Fotomontage"
    ),
    copyright_words="Alle Rechte vorbehalten | © dpa | Urheberrecht | Dieser Artikel wurde ursprünglich",
    tag_words="Schlagwörter | Schlagworte | Themen | Stichworte | Stichwörter | Tags | Themen in diesem Artikel",
    tool_lines=(
        "Anzeige | Werbung | Teilen | Artikel teilen | Drucken | Merken | Kommentieren | Kopieren | Link kopieren | Link kopiert | Senden"
        " | Weiterlesen | Weitere anzeigen | Mehr anzeigen | Mehr erfahren | Jetzt anmelden | Anmelden | Abonnieren | Jetzt abonnieren"
        " | Newsletter | Zum Newsletter | Vorlesen | Artikel anhören | Anhören | Autoplay | Lesezeit | Lesedauer | Empfohlener externer Inhalt"
        " | Empfohlener redaktioneller Inhalt | Externer Inhalt | An dieser Stelle finden Sie | Ich bin damit einverstanden | Mit meiner Anmeldung"
        " | Datenschutz | Datenschutzerklärung | Impressum | Feedback | Zur Startseite | Startseite | Nach oben | Video abspielen | Schriftgröße"
        " | Folgen Sie uns | Folge uns | Auf Facebook teilen | Auf X teilen | Per E-Mail teilen | Per WhatsApp teilen | Bilderstrecke"
        " | Fotostrecke | Zur Galerie | Galerie | Vollbild | Fehler melden | Fehler gefunden | Jetzt lesen | Abo | Plus | Premium | Jetzt testen"
        " | Politik | Wirtschaft | Sport | Kultur | Panorama | Wissen | Reise | Meinung | Suche | Schließen | Bitte warten | Inhalt"
        " | Wir benötigen Ihre Zustimmung | Wir halten Sie | Jederzeit kündbar | Jetzt bestellen | Jetzt informieren | Ansehen | Alle anzeigen"
        " | Die wichtigsten Nachrichten | Bleiben Sie informiert | Abonnieren Sie | Melden Sie sich | Bestellen Sie | Zur Person | Zum Autor"
        " | Speichern | Artikel zum Hören | Zur Merkliste hinzufügen | Merkliste | Registrieren | Einloggen"
        " | Zum Kommentarbereich | Weniger anzeigen | Kontakt | Externen Inhalt anzeigen | Externe Inhalte"
        " | Nach der Anzeige weiterlesen | Folgen | Jetzt folgen | Zum Video | Exklusiv für Abonnenten"
        " | Diesen Artikel weiterlesen | Bitte aktivieren Sie | Bereits Abonnent | Schon Abonnent"
        " | Jetzt weiterlesen | Hier weiterlesen | Weiter zum Artikel | Jetzt freischalten | Zugang freischalten"
        " | Kostenlos registrieren | Menü | AGB | Cookie-Einstellungen | Vergrößern | Bild vergrößern"
        " | Alle Artikel | Kommentar schreiben"
        " | Zum Inhalt springen | Zum Hauptinhalt springen | Direkt zum Inhalt"
        " | Deine E-Mail-Adresse wird nicht veröffentlicht | Ihre E-Mail-Adresse wird nicht veröffentlicht"
        " | Die E-Mail-Adresse wird nicht veröffentlicht | Erforderliche Felder sind mit"
        " | Du musst angemeldet sein | Sie müssen angemeldet sein | Bitte melden Sie sich an, um"
        " | Bitte logge dich ein, um | Antworten abbrechen | Kommentar abschicken"
        " | Meinen Namen, meine E-Mail-Adresse | Diese Website verwendet Akismet | Beitragsnavigation"
        " | Benachrichtige mich über"
    ),
    comment_headings=(
        "Kommentare | Kommentar schreiben | Kommentar verfassen | Leserkommentare | Diskutieren Sie mit | Ihre Meinung | Leserbriefe | Kommentar hinzufügen"
        " | Schreibe einen Kommentar | Schreiben Sie einen Kommentar | Hinterlasse einen Kommentar"
        " | Hinterlassen Sie einen Kommentar | Antwort hinterlassen | Neueste Kommentare"
        " | Neuen Kommentar schreiben | Einen Kommentar schreiben | Neuen Kommentar hinzufügen"
        " | Kommentar abgeben"
    ),
    embargo_words="Sperrfrist | Sperrfrist bis | Achtung Sperrfrist | Achtung: Sperrfrist | Gesperrt bis | Frei ab | Frei ab dem",
    release_words=(
        "Zur sofortigen Veröffentlichung | Pressemitteilung | Presseinformation | Medienmitteilung"
        " | Presseaussendung | Presseerklärung"
    ),
    contact_words=(
        "Pressekontakt | Medienkontakt | Kontakt | Ansprechpartner | Ansprechpartnerin"
        " | Kontakt für die Presse | Kontakt für Medien | Rückfragehinweis | Rückfragen"
        " | Rückfragen & Kontakt | Weitere Informationen erhalten Sie bei"
    ),
    site_words=(
        "newsletter | abonn | abo | cookie | anmeld | registrier | konto | passwort | datenschutz | nutzungsbedingung"
        " | einwilligung | einverstanden | zustimm | externe inhalte | externer inhalt | externen inhalt"
        " | eingebettet | personenbezogen | widerruf | drittanbieter | werbung | anzeige | provision | affiliate"
        " | e-mail | whatsapp-kanal | app | push | podcast | herunterladen | kommentar | kommentier"
        " | leserinnen und leser | unsere redaktion | unserer redaktion | unsere seite | unterstütz | spende"
        " | genossenschaft | klicken | klick | browser | javascript | kostenlos | gratis | testen | angebot | bestell"
        " | lesezeichen | merkliste | urheberrecht | vervielfältig | alle rechte | foto | video | galerie"
        " | bildstrecke | folgen sie | facebook | twitter | instagram | youtube | impressum | mehr lesen"
        " | weiterlesen"
    ),
)
