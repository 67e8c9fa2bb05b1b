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
    ),
    byline_words=(
        "De | Autor | Autori | Scris de | Publicat de | Redactor | A consemnat | Au consemnat"
        " | Interviu realizat de | Text | Material de"
    ),
    byline_joiners="și | şi",
    roles="redactor | reporter | jurnalist | corespondent | editor | redactor-șef",
    agencies="Agerpres | AGERPRES | Mediafax | MEDIAFAX | News.ro",
    unnamed_agencies="Agenții | Agenţii",
    credit_words="Sursa | Sursă | Surse",
    months="ianuarie,ian,ian. | februarie,feb,feb. | martie,mar,mar. | aprilie,apr,apr. | mai | iunie,iun,iun. | iulie,iul,iul. | august,aug,aug. | septembrie,sept,sep,sept. | octombrie,oct,oct. | noiembrie,nov,noi,nov. | decembrie,dec,dec.",
    dialogue_dashes=True,
    date_words="Publicat | Publicat la | Data publicării | Data",
    update_words="Actualizat | Actualizat la | Ultima actualizare",
    caption_words="Foto | Fotografie | Imagine | Sursa foto | Captură",
    copyright_words="Toate drepturile rezervate | Drepturi de autor",
    tag_words="Etichete | Cuvinte cheie | Subiecte | Tags",
    tool_lines=(
        "Distribuie | Trimite | Printează | Tipărește | Publicitate | Reclamă | Abonează-te | Autentificare | Salvează | Copiază linkul | Mai mult | Acasă | Închide | Ascultă"
        " | Adresa ta de email nu va fi publicată | Câmpurile obligatorii sunt marcate"
        " | Trebuie să fii autentificat | Trebuie să fii conectat | Anulează răspunsul"
        " | Navigare în articole"
        " | Respectăm confidențialitatea ta | Acceptă | Acceptă tot | Acceptă toate | Respinge | Refuză tot"
        " | Setări cookie | Mai multe opțiuni | Noi și partenerii noștri | Acest site folosește cookie"
    ),
    comment_headings=(
        "Comentarii | Adaugă comentariu | Lasă un comentariu | Scrie un comentariu"
        " | Lasă un răspuns | Adaugă un comentariu | Comentarii recente | Ultimele comentarii"
        " | Lăsați un comentariu | Spune-ne părerea ta"
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
