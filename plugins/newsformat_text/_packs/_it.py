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
    ),
    byline_words=(
        "di | Di | a cura di | A cura di | Testo di | Autore | Scritto da | Pubblicato da | Intervista di"
        " | Redazione | Intervista a cura di | Testo e foto di | Raccolto da | dal nostro inviato"
        " | dal nostro corrispondente | dalla nostra inviata"
    ),
    byline_joiners="e | con",
    roles="giornalista | corrispondente | inviato | inviata | dal nostro inviato | dalla nostra inviata | dal nostro corrispondente | redattore | redattrice | direttore | caporedattore",
    agencies="Askanews | AGI | Agenzia ANSA",
    credit_words="Fonte | Fonti",
    dialogue_dashes=True,
    months=(
        "gennaio,gen,gen. | febbraio,feb,feb. | marzo,mar,mar. | aprile,apr,apr. | maggio,mag,mag. | giugno,giu,giu. | luglio,lug,lug."
        " | agosto,ago,ago. | settembre,set,set.,sett. | ottobre,ott,ott. | novembre,nov,nov. | dicembre,dic,dic."
    ),
    date_words="Pubblicato | Pubblicato il | Data | Pubblicata il | Creato il",
    update_words="Aggiornato | Aggiornato il | Aggiornato alle | Ultimo aggiornamento | Modificato il | modifica il | Aggiornamento",
    caption_words=(
        "Foto | Fotografia | Immagine | Foto di | Foto d'archivio | Credit | Crediti | Illustrazione | Video"
        " | Fotogramma | Infografica | Fermo immagine"
    ),
    copyright_words="© RIPRODUZIONE RISERVATA | Riproduzione riservata | Tutti i diritti riservati | Riproduzione vietata",
    tag_words="Tag | Tags | Argomenti | Parole chiave | Etichette | Temi",
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
    ),
    comment_headings=(
        "Commenti | Commento | Lascia un commento | Commenta | Scrivi un commento | Aggiungi un commento | I commenti dei lettori"
        " | Lascia una risposta | Lascia un tuo commento | Inserisci un commento | Ultimi commenti"
        " | Commenti recenti | Scrivi il tuo commento | Aggiungi il tuo commento"
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
    ),
)
