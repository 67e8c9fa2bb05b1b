"""Romanian."""

from newsformat.plugin import Language


PACK = Language(
    tag="ro",
    related_headings=(
        "Citește și | Citeşte şi | Citiți și | Articole similare | Articole asemănătoare | Știri similare"
        " | Vezi și | Pe aceeași temă | Cele mai citite | Ultimele știri | Recomandări | Te-ar putea interesa"
        " | Alte știri | Mai multe despre | Citește mai mult | Citește mai multe | Vezi mai mult"
        " | Articole recomandate | Articole asociate | Articolul următor | Alte articole | Cele mai noi | Nu rata"
        " | Citește continuarea | Articole pe aceeași temă | Recomandate | Ți-ar putea plăcea | Articolul anterior"
        " | Citește și: | Citeste si | Citeste si: | Citiți și: | Citeşte şi: | Citește mai departe"
        " | Citește articolul | Citește pe | Vezi și: | Vezi si | Vezi şi | Vezi mai multe | Urmărește și"
        " | Ascultă și | Articole conexe | Articole recente | Articole populare | Articolul precedent"
        " | Știri conexe | Știri recomandate | Știri recente | Știri pe aceeași temă | Pe același subiect"
        " | Subiecte similare | Mai multe articole | Mai multe știri | Mai multe din | Mai mult despre"
        " | Mai multe detalii | Cele mai citite articole | Cele mai citite știri | Cele mai vizualizate"
        " | Cele mai populare | Cele mai recente | Cele mai comentate | Ultimele stiri | Ultimele articole"
        " | Ultimele noutăți | Ultima oră | Știrile zilei | Știrile momentului | Recomandat"
        " | Recomandarea redacției | Recomandările redacției | Recomandate pentru tine | Îți recomandăm"
        " | Vă recomandăm | Iti recomandam | Te-ar putea interesa și | V-ar putea interesa"
        " | Poate te interesează | Nu ratați | Trending | Populare | Alegerea editorului"
        " | Din aceeași categorie | Din aceeași secțiune | Sursă și articole"
        " | Citește mai multe despre | Citește în continuare | Citește aici | Vezi mai multe despre"
        " | Vezi mai multe știri | Vezi aici | Te-ar mai putea interesa | V-ar mai putea interesa"
        " | Te poate interesa | Ar putea să te intereseze | S-ar putea să îți placă"
        " | Articole din aceeași categorie | Știri din | Alte știri din | Alte articole din"
        " | Mai multe pe această temă | Pe aceeaşi temă | Recomandările noastre | Cele mai noi știri"
        " | Cele mai văzute | Noutăți | În tendințe | În trend | Top știri | Top articole | Știri de top"
        " | Pentru tine | Selectate pentru tine | Alegerea editorilor | Alegerea redacției | Din arhivă"
        " | Video similare | Conținut similar | Subiecte asemănătoare | Alții au citit și"
    ),
    byline_words=(
        "De | Autor | Autori | Scris de | Publicat de | Redactor | A consemnat | Au consemnat"
        " | Interviu realizat de | Text | Material de"
        " | De: | Autor: | Autoare | Postat de | Redactat de | Text: | Text și foto | Un articol de"
        " | Un material de | Un interviu de | Interviu de | Reporter | Reporter: | Redactor: | Jurnalist"
        " | Corespondent"
    ),
    byline_joiners="și | şi",
    roles="redactor | reporter | jurnalist | corespondent | editor | redactor-șef",
    agencies="Agerpres | AGERPRES | Mediafax | MEDIAFAX | News.ro",
    unnamed_agencies="Agenții | Agenţii",
    credit_words="Sursa | Sursă | Surse",
    months="ianuarie,ian,ian. | februarie,feb,feb. | martie,mar,mar. | aprilie,apr,apr. | mai | iunie,iun,iun. | iulie,iul,iul. | august,aug,aug. | septembrie,sept,sep,sept. | octombrie,oct,oct. | noiembrie,nov,noi,nov. | decembrie,dec,dec.",
    dialogue_dashes=True,
    date_words=(
        "Publicat | Publicat la | Data publicării | Data"
        " | Publicat: | Publicat pe | Publicat în | Data publicării: | Data publicarii | Data: | Postat"
        " | Postat la | Postat pe | Adăugat | Articol publicat | Creat"
    ),
    update_words=(
        "Actualizat | Actualizat la | Ultima actualizare"
        " | Actualizat: | Actualizare | Actualizare: | Ultima actualizare: | Data actualizării | Modificat"
        " | Ultima modificare"
    ),
    caption_words=(
        "Foto | Fotografie | Imagine | Sursa foto | Captură"
        " | Foto: | Foto cu rol ilustrativ | Foto ilustrativ | Fotografii | Fotograf | Sursă foto"
        " | Sursa foto: | Sursa foto/video | Sursa imaginii | Credit foto | Credit foto: | Imagini"
        " | Imagine ilustrativă | Imagine cu rol ilustrativ | Ilustrație | Captură video | Captură foto"
        " | Infografic | Grafic | Hartă | Video: | Arhivă | Colaj"
    ),
    copyright_words=("Toate drepturile rezervate | Drepturi de autor | Drepturi rezervate | Textele publicate"),
    tag_words=(
        "Etichete | Cuvinte cheie | Subiecte | Tags"
        " | Etichete: | Tag-uri | Taguri | Taguri: | Tags: | Cuvinte cheie: | Cuvinte-cheie | Subiecte:"
        " | Categorie | Categorie: | Categorii | Secțiune | Teme"
    ),
    tool_lines=(
        "Ascultă live | Ascultă radio | "
        "Distribuie | Trimite | Printează | Tipărește | Publicitate | Reclamă | Abonează-te | Autentificare | Salvează | Copiază linkul | Mai mult | Acasă | Închide | Ascultă"
        " | Adresa ta de email nu va fi publicată | Câmpurile obligatorii sunt marcate"
        " | Trebuie să fii autentificat | Trebuie să fii conectat | Anulează răspunsul"
        " | Navigare în articole"
        " | Respectăm confidențialitatea ta | Acceptă | Acceptă tot | Acceptă toate | Respinge | Refuză tot"
        " | Setări cookie | Mai multe opțiuni | Noi și partenerii noștri | Acest site folosește cookie"
        " | Distribuie: | Distribuie articolul | Distribuie pe | Distribuie pe Facebook | Distribuiți"
        " | Share articol | Trimite pe e-mail | Trimite prin email | Trimite unui prieten"
        " | Salvează articolul | Copiază link | Link copiat | Ascultă articolul | Redă | Anunț | Anunțuri"
        " | Articolul continuă după reclamă | Articolul continuă mai jos | Continuă după publicitate"
        " | Continuă să citești | Continuă lectura | Citește tot articolul | Citește integral | Advertorial"
        " | Conținut sponsorizat | Sponsorizat | Doar pentru abonați | Exclusiv pentru abonați"
        " | Abonează-te la newsletter | Abonați-vă | Abonament | Abonamente | Ai deja cont? | Conectează-te"
        " | Conectare | Intră în cont | Înregistrare | Înregistrează-te | Creează cont | Contul meu"
        " | Ai uitat parola? | Parolă | E-mail | Adresa de e-mail | Adresa de email | Introdu adresa"
        " | Newsletter | Newslettere | Primește | Primește cele mai | Urmărește | Urmărește-ne"
        " | Urmărește-ne pe | Urmărește-ne pe Google News | Urmăriți-ne | Urmăriți-ne pe | Alătură-te"
        " | Intră pe | Google News | Descarcă | Descarcă aplicația | Notificări | Activează notificările"
        " | Susține | Susține-ne | Donează | Politica de confidențialitate | Politica de cookies"
        " | Politica cookies | Termeni și condiții | Condiții de utilizare | Setări cookies | Accept"
        " | Accept toate | Refuz | Sunt de acord | Acest site | Acest conținut | Conținut indisponibil"
        " | Video indisponibil | A apărut o eroare | Încearcă din nou | Se încarcă | Se încarcă..."
        " | Încarcă mai multe | Arată mai mult | Arată mai multe | Afișează | Afișează mai multe | Vezi toate"
        " | Vezi tot | Vezi comentariile | Vezi galeria | Vezi galeria foto | Ascunde | Deschide | Meniu"
        " | Caută | Căutare | Prima pagină | Pagina principală | Înapoi | Înapoi sus | Înainte | Următorul"
        " | Anterior | Pagina următoare | Sari la conținut | Mergi la | Click aici | Apasă aici | Mărește"
        " | Galerie foto | Galerie | Ecran complet | Dimensiune text | Raportează | Raportează o eroare"
        " | Semnalează o eroare | Contactează-ne | Despre noi | Despre autor | Redacția | Toate articolele"
        " | Îmi place | Votează | Sondaj | Rezultate | Timp de citire | Timp de citire: | Timp citire"
        " | min de citit | minute de citit | Vizualizări | Vizualizări: | Afișări | Citit de | Live"
        " | În direct | Curs valutar | Program TV | Ediția tipărită"
        " | Urmărește-ne pe Facebook | Urmărește-ne pe WhatsApp | Urmărește-ne pe Instagram"
        " | Urmăriți-ne pe Facebook | Urmăriți-ne pe Google News | Urmărește știrile pe Google News"
        " | Urmărește ultimele știri | Urmăreşte-ne pe Google News | Abonează-te la newsletterul nostru"
        " | Abonează-te la canalul nostru | Abonează-te la canalul de WhatsApp | Abonați-vă la newsletter"
        " | Abonare | Înscrie-te la newsletter | Intră în comunitatea | Intră pe canalul nostru de WhatsApp"
        " | Intră pe canalul de WhatsApp | Primește notificări | Primește pe email | Primește știrile"
        " | Adaugă ca sursă preferată | Adaugă-ne ca sursă preferată | Sursă preferată pe Google"
        " | Ascultă știrea | Rezumat generat de AI | Rezumat generat cu AI | Acest rezumat a fost generat"
        " | Conținut generat cu AI | Timp estimat de citire | min de citire | Distribuie pe WhatsApp"
        " | Distribuie pe Twitter | Distribuie prin email | Dă mai departe | Trimite pe WhatsApp | Imprimă"
        " | Mărește imaginea | Vezi toate fotografiile | Vezi video | Redă video | Articol sponsorizat"
        " | Conținut plătit | Pentru abonați | Acest articol este disponibil doar"
        " | Conținut exclusiv pentru abonați | Pentru a citi articolul complet | Ai deja cont | Ai deja un cont"
        " | Ești deja abonat | Nu ai cont | Nu ai cont? | Ai uitat parola | Autentifică-te | Deconectare"
        " | Creează un cont | Cont nou | Susține jurnalismul | Susține jurnalismul independent"
        " | Descarcă aplicația noastră | Fii la curent | Rămâi la curent | Adresa ta de email"
        " | Introdu adresa de email | Introduceți adresa de email | Prin abonare | Sunt de acord cu"
        " | Am citit și sunt de acord | Ai găsit o greșeală | Ai găsit o eroare | Ai observat o greșeală"
        " | Raportează o greșeală | Ai informații | Ai o informație | Ai o știre | Trimite-ne"
        " | Trimite știrea ta | Scrie-ne | Scrieți-ne | Ți-a plăcut articolul | Ți-a plăcut acest articol"
        " | Dacă ți-a plăcut acest articol | Dacă ți-a plăcut articolul | Cum ți s-a părut | Vezi rezultatele"
        " | Salt la conținut | Mergi la conținut | Mergi la comentarii | Înapoi la început"
        " | Înapoi la prima pagină | Anulează | Anteriorul | Vezi toate articolele | Toate articolele autorului"
        " | Politică de confidențialitate | Refuză | Acest site folosește cookies | Acest site foloseşte cookies"
        " | Acest site utilizează cookie-uri | Folosim cookie-uri | Acest conținut nu este disponibil"
        " | Videoclipul nu este disponibil | Cuprins"
        " | Citiți pe site | Browserul dumneavoastră nu suportă | Browserul tău nu suportă"
        " | Știre în curs de actualizare | Ştire în curs de actualizare"
    ),
    comment_headings=(
        "Comentarii | Adaugă comentariu | Lasă un comentariu | Scrie un comentariu"
        " | Lasă un răspuns | Adaugă un comentariu | Comentarii recente | Ultimele comentarii"
        " | Lăsați un comentariu | Spune-ne părerea ta"
        " | Comentarii: | Comentarii (0) | 0 comentarii | Niciun comentariu | Nu există comentarii"
        " | Comentariu | Comentează | Scrie comentariul tău | Comentariul tău | Părerea ta | Spune-ți părerea"
        " | Vezi toate comentariile | Toate comentariile | Postează comentariul | Intră în discuție"
        " | Comentați | Postează un comentariu | Fii primul care comentează | Comentariile sunt închise"
        " | Trebuie să fiți autentificat | Spune-ți părerea!"
    ),
    embargo_words="Embargo până | Embargo până la | Embargo | Sub embargo până",
    release_words="Comunicat de presă | Pentru publicare imediată",
    contact_words="Contact | Contact presă | Contact media | Pentru mai multe informații | Persoană de contact",
    site_words=(
        "newsletter | abon | cookie | autentific | înregistr | cont | parol | e-mail | confidențialitate | termeni"
        " | condiții | consimț | publicitate | reclam | aplicați | descar | podcast | click | browser | javascript"
        " | gratuit | coment | moderat | cititor | distribu | reproduc | drepturile rezervate | redacți"
        " | dumneavoastră | susține | donea | ofert | foto | video | galerie | urmăr | facebook | twitter | instagram"
        " | youtube | whatsapp | citește mai"
    ),
)
