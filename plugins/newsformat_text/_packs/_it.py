"""Italian."""

from newsformat.plugin import Language


PACK = Language(
    tag="it",
    unnamed_agencies="Agenzie | Agenzia",
    place_words="da",
    related_headings=(
        "Leggi anche | Leggi di più | Leggi tutto | Potrebbe interessarti | Potrebbe interessarti anche"
        " | Potrebbero interessarti | Ti potrebbe interessare | Articoli correlati | Articolo correlato"
        " | Notizie correlate | I più letti | Le più lette | Più letti | Vedi anche | Guarda anche | Altre notizie"
        " | Altri articoli | Ultime notizie | Da non perdere | Consigliati | Approfondimenti | Approfondisci"
        " | Sullo stesso argomento | Per approfondire | Contenuti correlati | Temi correlati | Correlati"
        " | Scopri anche | Il commento | La scheda | Leggi qui | Più lette | Scopri di più | Sullo stesso tema"
        " | Della stessa sezione | Continua a leggere | Articoli consigliati | Articoli suggeriti | Ti consigliamo"
        " | Potresti leggere anche | Altre news | Ultim'ora | Notizie del giorno | Leggi pure | Articoli simili"
        " | I più visti | Consigliati per te | Nella stessa sezione | Articolo precedente | Articolo successivo"
        " | Leggi anche: | Leggi anche > | Leggi altro | Leggi di più: | Leggi tutto su"
        " | Leggi le altre notizie | Leggi: | Leggi l'articolo | Da leggere | Da leggere: | Guarda:"
        " | Vedi anche: | Ascolta anche | Per saperne di più | Sul tema | In argomento | Argomenti correlati"
        " | Articoli correlati: | Video correlati | Correlate | Post correlati | Potrebbe interessarti:"
        " | Potrebbe anche interessarti | Potrebbero interessarti anche | Ti potrebbe interessare anche"
        " | Ti potrebbero interessare | Potresti esserti perso | Ti consigliamo anche | Consigliato"
        " | Consigliati dalla redazione | Raccomandati | Raccomandati per te | I nostri consigli"
        " | Scelti per te | Scelti dalla redazione | Selezionati per te | Per te | In evidenza"
        " | In primo piano | Primo piano | Più letti della settimana | I più letti di oggi | I più letti:"
        " | I più condivisi | I più commentati | Le notizie più lette | Le notizie del giorno"
        " | Gli articoli più letti | I più recenti | Più recenti | Le ultime notizie | Ultime news"
        " | Ultima ora | Ultimi articoli | Ultime dal | Gli ultimi articoli | Notizie recenti"
        " | Articoli recenti | Prossimo articolo | Altri contenuti | Altro da | Altro su | Altro in"
        " | Di tendenza | Tendenze | Trending | Popolari | Notizie in evidenza | Dallo stesso autore"
        " | Dello stesso autore | Dal web | Dai nostri partner | Contenuti sponsorizzati | Dossier | Speciale"
    ),
    byline_words=(
        "di | Di | a cura di | A cura di | Testo di | Autore | Scritto da | Pubblicato da | Intervista di"
        " | Redazione | Intervista a cura di | Testo e foto di | Raccolto da | dal nostro inviato"
        " | dal nostro corrispondente | dalla nostra inviata"
        " | di: | A cura di: | Articolo di | Un articolo di | Postato da | Inserito da | Testi di"
        " | Servizio di | Reportage di | Analisi di | Commento di | Editoriale di | Opinione di | Cronaca di"
        " | Autore: | Autrice | Autori | Firma | Redattore | dai nostri inviati | dalla nostra corrispondente"
        " | dal corrispondente | Giornalista | Inviato | Inviata | Redazione a cura di"
    ),
    byline_joiners="e | con",
    roles="giornalista | corrispondente | inviato | inviata | dal nostro inviato | dalla nostra inviata | dal nostro corrispondente | redattore | redattrice | direttore | caporedattore",
    agencies="Askanews | AGI | Agenzia ANSA",
    credit_words=("Fonte | Fonti | Fonte: | Fonti: | Fonte originale | Tratto da | Con informazioni di | Via"),
    dialogue_dashes=True,
    months=(
        "gennaio,gen,gen. | febbraio,feb,feb. | marzo,mar,mar. | aprile,apr,apr. | maggio,mag,mag. | giugno,giu,giu. | luglio,lug,lug."
        " | agosto,ago,ago. | settembre,set,set.,sett. | ottobre,ott,ott. | novembre,nov,nov. | dicembre,dic,dic."
    ),
    date_words=(
        "Pubblicato | Pubblicato il | Data | Pubblicata il | Creato il"
        " | Pubblicato: | Pubblicato il: | Pubblicato alle | Pubblicazione | Data: | Data di pubblicazione"
        " | Data pubblicazione | Data creazione | Creato | Inserito il | Scritto il | Postato il | Uscito il"
        " | Articolo del | Edizione del | In onda il"
    ),
    update_words=(
        "Aggiornato | Aggiornato il | Aggiornato alle | Ultimo aggiornamento | Modificato il | modifica il | Aggiornamento"
        " | Aggiornato: | Aggiornato il: | Aggiornata il | Aggiornamento: | Ultimo aggiornamento:"
        " | Ultima modifica | Ultima modifica: | Ultima modifica il | Data aggiornamento"
    ),
    caption_words=(
        "Foto | Fotografia | Immagine | Foto di | Foto d'archivio | Credit | Crediti | Illustrazione | Video"
        " | Fotogramma | Infografica | Fermo immagine"
        " | Foto: | Foto di repertorio | Foto di archivio | Foto archivio | Foto credit | Foto: Ansa"
        " | Fotografie | Fotografo | Credits: | Credits | Crediti foto | Immagine: | Immagini"
        " | Immagine di repertorio | Immagine d'archivio | Illustrazione: | Illustrazione di | Infografica:"
        " | Grafica | Mappa | Video: | Screenshot | Frame | Didascalia | Copertina | Vignetta | In foto"
        " | Nella foto | Nella foto: | Fonte foto | Fonte immagine"
    ),
    copyright_words=(
        "© RIPRODUZIONE RISERVATA | Riproduzione riservata | Tutti i diritti riservati | Riproduzione vietata"
        " | Diritti riservati | Vietata la riproduzione | È vietata la riproduzione"
    ),
    tag_words=(
        "Tag | Tags | Argomenti | Parole chiave | Etichette | Temi"
        " | Tag: | Tags: | Argomenti: | Argomento | Temi: | Categorie | Categoria | Categorie: | Categoria:"
        " | Sezione | In questo articolo | Pubblicato in"
    ),
    tool_lines=(
        "Indice | Sommario | "
        "Condividi | Condividi su | Pubblicità | Stampa | Copia link | Invia | Salva | Ascolta | Ascolta l'articolo | Abbonati | Accedi | Iscriviti"
        " | Registrati | Seguici | Segui | Newsletter | Ricevi | Tempo di lettura | minuti di lettura | Vedi tutti | Carica altro | Altro | Home"
        " | Torna su | Scarica | Contenuto riservato agli abbonati | Articolo riservato | Rubriche | Mostra di più | Sezioni"
        " | Link copiato | Chiudi | Mostra altro | Segnala | Caricamento | Fotogallery | Già abbonato"
        " | Contenuto riservato | Menu | Contatti | Informativa sulla privacy | Leggi i commenti | Vai ai commenti"
        " | Guarda il video | Guarda le foto | Ingrandisci | Precedente | Successivo | Rimuovi pubblicità"
        " | Vai al contenuto | Salta al contenuto"
        " | Il tuo indirizzo email non sarà pubblicato | L'indirizzo email non verrà pubblicato"
        " | I campi obbligatori sono contrassegnati | Devi essere connesso per | Effettua il login per"
        " | Accedi per commentare | Annulla risposta | Salva il mio nome, email"
        " | Questo sito utilizza Akismet | Questo sito usa Akismet | Navigazione articoli"
        " | Teniamo alla tua privacy | Rispettiamo la tua privacy | La tua privacy è importante | Accetta"
        " | Accetta tutto | Accetta e continua | Accetta e chiudi | Rifiuta | Rifiuta tutto"
        " | Continua senza accettare | Gestisci opzioni | Impostazioni cookie | Mostra le finalità"
        " | Lista dei partner | Noi e i nostri partner | Questo sito utilizza cookie"
        " | Questo sito usa i cookie"
        " | Condividi: | Condividi su Facebook | Condividi su Twitter | Condividi su X"
        " | Condividi su WhatsApp | Condividi l'articolo | Condividi questo articolo | Condividi articolo"
        " | Condividi via | Condividi con | Condivisioni | Condividere | Invia per email | Invia via email"
        " | Invia a un amico | Invia tramite | Stampa articolo | Stampa questo articolo | Copia il link"
        " | Copia | Copiato | Salva articolo | Salva per dopo | Salvato | Regala articolo"
        " | Regala questo articolo | Ascolta questo articolo | Ascolta la versione audio | Audio | Riproduci"
        " | Riproduci video | Guarda video | Guarda la gallery | Continua a leggere dopo la pubblicità"
        " | Contenuto sponsorizzato | Sponsorizzato | Annunci | Annuncio | Messaggio promozionale"
        " | Continua la lettura | Continua | Leggi l'articolo completo | Leggi tutto l'articolo"
        " | Articolo riservato agli abbonati | Riservato agli abbonati | Solo per abbonati"
        " | Contenuto per gli abbonati | Questo articolo è riservato | Questo contenuto è riservato"
        " | Abbonati ora | Abbonamenti | Abbonamento | Sei già abbonato? | Sei già abbonato"
        " | Hai già un abbonamento? | Accedi o registrati | Login | Registrati gratis"
        " | Iscriviti alla newsletter | Iscriviti alla nostra newsletter | Iscriviti al canale"
        " | Iscriviti al nostro canale | Iscriviti gratis | Iscrizione | Esci | Il mio account"
        " | Crea un account | Password dimenticata | Email | Indirizzo email | La tua email"
        " | Inserisci la tua email | Ricevi le | Ricevi ogni | Le nostre newsletter | Seguici su"
        " | Seguici su Google News | Seguici su Facebook | Seguici anche su | Segui su | Segui il | Segui già"
        " | Segui i temi | Segui l'argomento | Resta aggiornato | Rimani aggiornato | Unisciti"
        " | Unisciti al canale | Attiva le notifiche | Notifiche | Scarica l'app | Scarica la nostra app"
        " | App | Sostieni | Sostienici | Sostieni il | Dona | Dona ora | Fai una donazione | Privacy"
        " | Privacy policy | Informativa privacy | Cookie policy | Preferenze cookie | Gestisci cookie"
        " | Note legali | Termini e condizioni | Condizioni d'uso | Accetta tutti | Acconsento"
        " | Per visualizzare | Per vedere questo contenuto | Questo contenuto | Contenuto non disponibile"
        " | Video non disponibile | Si è verificato un errore | Errore | Caricamento in corso | Carica altri"
        " | Mostra tutto | Mostra commenti | Nascondi | Vedi tutte | Vedi tutto | Vedi altro | Visualizza"
        " | Apri | Menù | Cerca | Ricerca | Torna alla home | Torna indietro | Indietro | Avanti | Successiva"
        " | Pagina successiva | Vai a | Vai alla | Clicca qui | Clicca | Cliccando | Galleria"
        " | Galleria fotografica | Foto gallery | Gallery | Sfoglia | Schermo intero | Dimensione testo"
        " | Dimensione carattere | Aumenta | Diminuisci | Segnala un errore | Segnala errore | Segnala abuso"
        " | Hai trovato un errore | Scrivi alla redazione | Scrivici | Contattaci | Chi siamo | La redazione"
        " | L'autore | Informazioni sull'autore | Tutti gli articoli di | Tutti gli articoli"
        " | Tutte le notizie | Mi piace | Vota | Sondaggio | Risultati | Ti è piaciuto questo articolo?"
        " | Tempo di lettura: | Tempo di lettura stimato | min di lettura | Lettura | Visualizzazioni"
        " | Letture | Diretta | In diretta | Live | Necrologi | Annunci immobiliari"
        " | Edicola | Edicola digitale | Edizione cartacea | Mappa del sito | Lavora con noi"
    ),
    comment_headings=(
        "Commenti | Commento | Lascia un commento | Commenta | Scrivi un commento | Aggiungi un commento | I commenti dei lettori"
        " | Lascia una risposta | Lascia un tuo commento | Inserisci un commento | Ultimi commenti"
        " | Commenti recenti | Scrivi il tuo commento | Aggiungi il tuo commento"
        " | Commenti: | Commenti (0) | 0 commenti | Nessun commento | Commenta: | Commenta la notizia"
        " | Commenta l'articolo | Lascia il tuo commento | Aggiungi commento | Pubblica un commento"
        " | Invia commento | Il tuo commento | I vostri commenti | Vedi i commenti | Mostra i commenti"
        " | Tutti i commenti | Partecipa alla discussione | Partecipa alla conversazione | Discussione"
        " | Di' la tua | La tua opinione | Rispondi | I commenti sono chiusi"
    ),
    embargo_words=(
        "Sotto embargo fino | Sotto embargo | Embargo fino al | Embargo fino alle | Embargo | Sotto embargo fino al"
    ),
    release_words="Comunicato stampa | Per diffusione immediata | Nota stampa | Comunicato",
    contact_words=(
        "Contatti stampa | Contatto stampa | Contatti | Per informazioni | Per ulteriori informazioni"
        " | Ufficio stampa | Contatti per la stampa"
    ),
    site_words=(
        "newsletter | abbon | cookie | iscriv | registr | accedi | account | password | e-mail | privacy | termini"
        " | condizioni | consenso | pubblicità | annunci | sponsor | commission | app | scaric | podcast | clicca"
        " | browser | javascript | gratis | gratuit | comment | moderat | utent | lettori | condivid | riproduzione"
        " | diritti riservati | tutti i diritti | redazione | tuo | tua | tuoi | vostr | sosten | dona | offert"
        " | acquist | foto | video | gallery | seguici | facebook | twitter | instagram | youtube | whatsapp"
        " | leggi tutto | vedi anche"
        " | nostri partner | i tuoi dati"
        " | abbonat | iscriz | acced | email | pubblicit | offerta | promo | sostien | notific | segui"
        " | google | telegram | canale | stampa | salva | riservat | diritti | segnala | errore | leggi anche"
        " | più letti | correlat | potrebbe interess | ultime notizie | contatt"
    ),
    editor_words=("Modificato da | Revisione di | Direttore responsabile"),
)
