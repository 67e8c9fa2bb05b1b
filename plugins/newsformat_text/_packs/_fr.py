"""French."""

from newsformat.plugin import Language


PACK = Language(
    tag="fr",
    unnamed_agencies="Agences | Agences de presse",
    editor_words="Édité par",
    place_words="à | depuis | de",
    related_headings=(
        "Lire aussi | À lire aussi | A lire aussi | À lire également | A lire également | À lire | A lire"
        " | Lire également | Lire la suite | Voir aussi | Sur le même sujet | Sur le même thème | Les plus lus"
        " | Le plus lu | À découvrir | A découvrir | Notre sélection | Nos articles | Articles liés"
        " | Articles similaires | Articles associés | Dans la même rubrique | Pour aller plus loin | À voir aussi"
        " | A voir aussi | Plus d'articles | Plus d’articles | Vous aimerez aussi | Recommandé pour vous"
        " | Retrouvez aussi | Les articles les plus lus | À ne pas manquer | A ne pas manquer | Lire | Lisez aussi"
        " | En savoir plus | Écouter aussi | Relire | Notre dossier | Les plus partagés | Nos recommandations"
        " | Contenus sponsorisés | Cela pourrait vous intéresser | Ailleurs sur le web | Dernières actualités"
        " | Le fil info | À découvrir aussi | Articles recommandés | Plus d'infos | Plus d'actualités"
        " | Toute l'actualité | Nos derniers articles | À retrouver | Lire notre article | Lire notre enquête"
        " | Lire notre décryptage | Lire le récit | Lire l'analyse | Lire l'entretien | Lire la chronique"
        " | À lire sur le même sujet | Lire plus | En lire plus | Voir également | Article suivant"
        " | Article précédent | Cela peut vous intéresser | Ça peut vous intéresser | Contenus associés"
        " | Les plus lues | Les plus consultés | Les dernières actualités | Les derniers articles"
        " | La rédaction vous conseille | La rédaction vous recommande"
    ),
    byline_words=(
        "Par | Propos recueillis par | Texte | Texte de | Auteur | Rédigé par | Écrit par | Publié par"
        " | Un article de | De notre correspondant | De notre envoyé spécial | Recueilli par"
        " | Entretien réalisé par | Entretien | Interview réalisée par | Par notre correspondant"
        " | Par notre envoyé spécial | Avec notre correspondant | Texte et photos | Traduit par"
    ),
    byline_joiners="et | avec | &",
    roles=(
        "journaliste | correspondant | correspondante | envoyé spécial | envoyée spéciale | rédacteur | rédactrice | rédacteur en chef"
        " | rédactrice en chef | chroniqueur | chroniqueuse | éditorialiste | chef de service | grand reporter"
    ),
    agencies="Agence France-Presse | avec AFP | avec Reuters | avec agences",
    credit_words="Source | Sources | avec",
    dialogue_dashes=True,
    months=(
        "janvier,janv,janv. | février,févr,févr.,fév. | mars | avril,avr,avr. | mai | juin | juillet,juil,juil. | août | septembre,sept,sept."
        " | octobre,oct,oct. | novembre,nov,nov. | décembre,déc,déc."
    ),
    date_words="Publié | Publié le | Publiée le | Mis en ligne le | Posté le | Paru le | Date | Créé le",
    update_words="Mis à jour | Mis à jour le | Mise à jour | modifié le | Modifié le | Actualisé le | Dernière mise à jour",
    caption_words=(
        "Photo | Photos | Crédit photo | Crédit | Crédits | Légende | Image | Illustration | Photo d'archives | Photo d’archives | Dessin | Infographie"
        " | Capture d'écran | Capture d’écran | Image d'archive | Photo fournie par"
    ),
    copyright_words="Tous droits réservés | Reproduction interdite | Droits réservés | Tous droits de reproduction",
    tag_words=(
        "Mots-clés | Mots clés | Thèmes | Sujets | Étiquettes | Thématiques | Tags"
        " | Sur le thème | Rubriques | Plus sur le sujet"
    ),
    tool_lines=(
        "Sommaire | Table des matières | "
        "Partager | Partager l'article | Partager sur | Publicité | Imprimer | Copier le lien | Envoyer | Écouter | Écouter l'article"
        " | Lecture | Temps de lecture | S'abonner | Abonnez-vous | Je m'abonne | Se connecter | S'inscrire | Inscrivez-vous"
        " | Recevez | Newsletter | Suivez-nous | Suivre | Ajouter à mes favoris | Enregistrer | Sauvegarder | Réagir | Article réservé aux abonnés"
        " | Réservé aux abonnés | La suite après cette publicité | Retour à l'accueil | Accueil | Plus | Voir plus | Afficher plus"
        " | Offrir l'article | Signaler une erreur | Télécharger | Découvrir | Haut de page | Agrandir"
        " | Ajouter à vos sélections | La suite après la publicité | Réutiliser ce contenu | S'identifier"
        " | Connexion | Offrir cet article | Fermer | Nous suivre | Retour en haut | Mentions légales | Chargement"
        " | Vidéo | Vidéos | Diaporama | Ajouter aux favoris | Cet article est réservé aux abonnés | Il vous reste"
        " | Déjà abonné | Voir les commentaires | Voir la vidéo | Voir le diaporama | Afficher les commentaires"
        " | Découvrir l'offre | Essayer | Sans engagement | Gérer mes choix | Accepter | Continuer sans accepter"
        " | Rechercher | Politique de confidentialité | Contactez-nous | Nous contacter"
        " | Aller au contenu | Aller au contenu principal"
        " | Votre adresse e-mail ne sera pas publiée | Votre adresse de messagerie ne sera pas publiée"
        " | Votre adresse email ne sera pas publiée | Les champs obligatoires sont indiqués"
        " | Vous devez être connecté | Vous devez vous connecter | Connectez-vous pour commenter"
        " | Annuler la réponse | Enregistrer mon nom, mon e-mail | Ce site utilise Akismet"
        " | Navigation de l’article | Navigation des articles | Se connecter ou s'inscrire pour"
        " | Nous respectons votre vie privée | Votre vie privée est importante"
        " | Le respect de votre vie privée | Tout accepter | Accepter et fermer | Accepter et continuer"
        " | Tout refuser | Refuser | Paramétrer | Paramétrer les cookies | Gérer les cookies"
        " | Afficher les finalités | Liste de nos partenaires | J'accepte | Nous et nos partenaires"
        " | Ce site utilise des cookies | En poursuivant votre navigation"
    ),
    comment_headings=(
        "Commentaires | Commentaire | Laisser un commentaire | Ajouter un commentaire | Commenter | Réagissez | Vos réactions | Réactions | Vos commentaires"
        " | Laisser une réponse | Laissez un commentaire | Ajouter votre commentaire | Ecrire un commentaire"
        " | Écrire un commentaire | Poster un commentaire | Derniers commentaires | Commentaires récents"
    ),
    embargo_words=(
        "Sous embargo jusqu'au | Sous embargo jusqu’au | Sous embargo | Embargo jusqu'au | Embargo jusqu’au | Embargo"
    ),
    release_words="Pour diffusion immédiate | Communiqué de presse | Communiqué | Publication immédiate",
    contact_words=(
        "Contact presse | Contacts presse | Contact média | Contacts médias | Contact | Contacts"
        " | Relations presse | Pour plus d'informations | Pour plus d’informations"
    ),
    site_words=(
        "newsletter | abonn | cookie | s'inscri | inscri | s'identifier | connect | compte | mot de passe | courriel"
        " | e-mail | adresse mail | confidentialité | conditions générales | données personnelles | consent"
        " | publicité | annonce | sponsor | partenaire | application | télécharg | podcast | cliqu | navigateur"
        " | javascript | gratuit | commentaire | modérat | internaute | réagir | partag | reproduction"
        " | droits réservés | tous droits | notre rédaction | nos lecteurs | votre | vos | soutene | don | offre"
        " | photo | vidéo | diaporama | suivez | facebook | twitter | instagram | youtube | whatsapp | lire la suite"
        " | voir plus"
        " | nos partenaires | vos données | consentement"
    ),
)
