"""French."""

from newsformat.plugin import Language


PACK = Language(
    tag="fr",
    unnamed_agencies="Agences | Agences de presse",
    editor_words=("Édité par | Relu par | Édition | Rédaction en chef | Traduction | Adapté par"),
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
        " | Lire aussi : | Lire aussi: | Lire aussi - | À lire aussi : | A lire aussi : | À lire ensuite"
        " | À lire sur le sujet | À lire : | À lire ailleurs | À écouter aussi | À relire | Lire notre"
        " | Lire notre dossier | Lire notre reportage | Lire notre analyse | Lire notre entretien"
        " | Lire l'article | Lire le reportage | Lire également : | Lire plus sur | Voir aussi :"
        " | Sur le même sujet : | Dans le même thème | Dans ce dossier | Dans l'actualité | Sur ce sujet"
        " | Sur ce thème | En lien | En lien avec cet article | En rapport | Articles connexes"
        " | Articles recommandés pour vous | Articles en relation | Articles les plus lus | Article lié"
        " | Articles récents | Articles populaires | Autres articles | Autres actualités"
        " | Autres articles sur ce sujet | Contenus similaires | Les plus commentés | Les plus populaires"
        " | Les plus vus | Les plus récents | Le plus populaire | Les + lus | Les articles les plus partagés"
        " | Les dernières infos | Les dernières vidéos | Les dernières nouvelles | Les dernières news"
        " | Les derniers articles publiés | Dernières nouvelles | Dernières infos | Derniers articles"
        " | Dernières news | Dernière minute | En continu | Fil info | Fil d'actualité | Toute l'actu"
        " | L'essentiel de l'actu | Nos articles sur le sujet | Nos suggestions | Notre sélection d'articles"
        " | Nos recommandations pour vous | Recommandés pour vous | Recommandations | On vous recommande"
        " | Nous vous recommandons | La sélection de la rédaction | Le choix de la rédaction"
        " | Le choix des lecteurs | Vous aimerez peut-être | Vous pourriez aimer | Vous pourriez aussi aimer"
        " | Vous pourriez être intéressé par | Ça pourrait vous intéresser"
        " | Ces articles pourraient vous intéresser | Ceci pourrait vous intéresser | Peut vous intéresser"
        " | Peut aussi vous intéresser | Également à lire | Pour en savoir plus | Plus d'informations"
        " | Plus sur | Plus sur ce sujet | Plus de | Ne manquez pas | Ne ratez pas | À ne pas rater"
        " | À suivre | À la une | A la une | Actuellement à la une | Tendances | Tendance | Populaire"
        " | Populaires | Thèmes associés | Sujets liés | Sujets associés | Sur le web | Sur nos sites"
        " | Nos partenaires | Retrouvez tous nos articles | Le dossier | Dossier : | Aussi dans l'actualité"
        " | Découvrez aussi | Découvrez également"
    ),
    byline_words=(
        "Par | Propos recueillis par | Texte | Texte de | Auteur | Rédigé par | Écrit par | Publié par"
        " | Un article de | De notre correspondant | De notre envoyé spécial | Recueilli par"
        " | Entretien réalisé par | Entretien | Interview réalisée par | Par notre correspondant"
        " | Par notre envoyé spécial | Avec notre correspondant | Texte et photos | Traduit par"
        " | Par : | De notre correspondante | De notre envoyée spéciale | Posté par | Article de | Texte :"
        " | Textes et photos | Auteur : | Auteure | Autrice | Auteurs | Reportage de | Reportage | Enquête de"
        " | Analyse de | Chronique de | La chronique de | Tribune de | Une tribune de | Billet de"
        " | Critique de | Portrait de | Le récit de | Récit de | Édito de | L'édito de | Journaliste"
        " | Rédacteur | Rédactrice | Correspondant | Correspondante | Envoyé spécial | Envoyée spéciale"
        " | Contributeur | Signé"
    ),
    byline_joiners="et | avec | &",
    roles=(
        "journaliste | correspondant | correspondante | envoyé spécial | envoyée spéciale | rédacteur | rédactrice | rédacteur en chef"
        " | rédactrice en chef | chroniqueur | chroniqueuse | éditorialiste | chef de service | grand reporter"
    ),
    agencies="Agence France-Presse | avec AFP | avec Reuters | avec agences",
    credit_words=(
        "Source | Sources | avec"
        " | Source : | Sources : | Avec agences | Avec l'AFP | Source AFP | D'après | Avec AFP | Via"
    ),
    dialogue_dashes=True,
    months=(
        "janvier,janv,janv. | février,févr,févr.,fév. | mars | avril,avr,avr. | mai | juin | juillet,juil,juil. | août | septembre,sept,sept."
        " | octobre,oct,oct. | novembre,nov,nov. | décembre,déc,déc."
    ),
    date_words=(
        "Publié | Publié le | Publiée le | Mis en ligne le | Posté le | Paru le | Date | Créé le"
        " | Publié : | Publié le : | Publié : le | Publié à | Publié aujourd'hui | Publication"
        " | Publication : | Date de publication | Date de publication : | Date : | Mis en ligne"
        " | Mise en ligne | Écrit le | Rédigé le | Parution | Diffusé le | Article publié le"
        " | Première publication | Edition du | Édition du"
    ),
    update_words=(
        "Mis à jour | Mis à jour le | Mise à jour | modifié le | Modifié le | Actualisé le | Dernière mise à jour"
        " | Mis à jour le : | Mise à jour : | Mise à jour le | Mis à jour à | Actualisé à | Modifié à"
        " | Dernière mise à jour : | Dernière modification | Article mis à jour le"
    ),
    caption_words=(
        "Photo | Photos | Crédit photo | Crédit | Crédits | Légende | Image | Illustration | Photo d'archives | Photo d’archives | Dessin | Infographie"
        " | Capture d'écran | Capture d’écran | Image d'archive | Photo fournie par"
        " | Photo : | Photo d'illustration | Photo illustration | Photos : | Crédit photo : | Crédits photo"
        " | Crédits photos | Crédit : | Crédits : | Crédit image | Crédits images | Image d'illustration"
        " | Image : | Images : | Illustration : | Illustrations | Infographie : | Carte : | Capture d'écran :"
        " | Capture | Légende : | Archives | Photographie | Photographe | Dessin de | Graphique"
        " | Montage | Photomontage | Visuel"
    ),
    copyright_words=(
        "Tous droits réservés | Reproduction interdite | Droits réservés | Tous droits de reproduction"
        " | Toute reproduction | Droits de reproduction | La reproduction totale ou partielle"
    ),
    tag_words=(
        "Mots-clés | Mots clés | Thèmes | Sujets | Étiquettes | Thématiques | Tags"
        " | Sur le thème | Rubriques | Plus sur le sujet"
        " | Mots-clés : | Mots clés : | Mot-clé | Tags : | Thèmes : | Thème | Sujets : | Étiquettes :"
        " | Étiqueté | Rubrique | Rubrique : | Catégorie | Catégories | Catégorie : | Catégories :"
        " | Classé dans | Dans cet article | Publié dans"
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
        " | Partager : | Partager cet article | Partager sur Facebook | Partager sur Twitter | Partager sur X"
        " | Partager sur Linkedin | Partager sur WhatsApp | Partager par mail | Partager par e-mail"
        " | Partager via | Partagez | Partagez cet article | Envoyer par e-mail | Envoyer par mail"
        " | Envoyer à un ami | Imprimer l'article | Imprimer cet article | Version imprimable | Lien copié"
        " | Copier l'url | Copié | Sauvegarder l'article | Ajouter à ma liste | Lire plus tard"
        " | Article offert | Écoutez cet article | Lecture audio | Suite de l'article après la publicité"
        " | Contenu sponsorisé | Sponsorisé | Contenu partenaire | Partenaire | Annonce | Annonces"
        " | Article réservé à nos abonnés | Réservé à nos abonnés | Contenu réservé aux abonnés"
        " | Contenu exclusif | Édition abonnés | Abonnés | Abonné | Déjà abonné ?"
        " | Déjà abonné ? Connectez-vous | Connectez-vous | Me connecter | Inscription | Je m'inscris"
        " | Créer un compte | Mon compte | Mot de passe oublié | Adresse e-mail | Votre adresse e-mail"
        " | Votre e-mail | Votre email | Mot de passe | Recevez chaque | Recevoir la newsletter | Newsletters"
        " | Nos newsletters | Lettre d'information | Lire la suite de l'article | La suite"
        " | Continuer la lecture | Poursuivre la lecture | Pour lire la suite | Découvrez nos offres"
        " | Nos offres | Offre spéciale | Essai gratuit | Profitez | Profiter | 1€ | Soutenez | Soutenez-nous"
        " | Soutenir | Faire un don | Faites un don | Je fais un don | Je soutiens | Votre don"
        " | Suivez-nous sur | Suivez | Rejoignez-nous | Rejoignez | Retrouvez-nous | Retrouvez-nous sur"
        " | Abonnez-vous à notre chaîne | Ajouter à Google | Ajoutez-nous | Google Actualités | Google News"
        " | Chaîne WhatsApp | Téléchargez | Télécharger l'application | Téléchargez l'application"
        " | Notifications | Activer les notifications | Recevoir les alertes | Alertes | Ce contenu"
        " | Ce contenu est bloqué | Ce contenu n'est pas disponible | Ce contenu a été bloqué"
        " | Contenu bloqué | Contenu indisponible | Pour afficher ce contenu | Pour visualiser ce contenu"
        " | Pour regarder cette vidéo | Accepter les cookies | Gestion des cookies | Données personnelles"
        " | CGU | CGV | Conditions générales | Conditions d'utilisation | Charte | Charte de modération"
        " | Contacter la rédaction | Qui sommes-nous | À propos | À propos de l'auteur | Plan du site"
        " | Ouvrir | Menu | Recherche | Retour | Afficher | Afficher la suite | Voir tout | Voir toutes"
        " | Voir tous | Voir la galerie | Voir les photos | Voir plus d'articles | Charger plus"
        " | Chargement en cours | Chargement... | Agrandir l'image | Cliquez | Cliquez ici | Cliquer ici"
        " | Précédent | Suivant | Page suivante | Page précédente | En images | Galerie | Galerie photos"
        " | Plein écran | Lire la vidéo | Vidéo indisponible | Une erreur est survenue | Votre navigateur"
        " | Veuillez | Veuillez patienter | Signaler | Signaler un abus | Une erreur dans cet article"
        " | Une erreur | Une coquille | Vous avez repéré | Avez-vous | Vous avez aimé"
        " | Cet article vous a plu | Cet article vous a-t-il été utile | Cet article est | Votez | Voter"
        " | Résultats | J'aime | Minutes de lecture | min de lecture | Lecture : | Lecture 2 min | Vues"
        " | Taille du texte | Taille de police | En direct | Exclusif | Écouter le podcast | Podcast"
        " | Podcasts | Mots croisés | Annonces légales | Avis de décès | Programme TV"
        " | Le journal | L'édition du jour | Lire le journal | Archives du"
    ),
    comment_headings=(
        "Commentaires | Commentaire | Laisser un commentaire | Ajouter un commentaire | Commenter | Réagissez | Vos réactions | Réactions | Vos commentaires"
        " | Laisser une réponse | Laissez un commentaire | Ajouter votre commentaire | Ecrire un commentaire"
        " | Écrire un commentaire | Poster un commentaire | Derniers commentaires | Commentaires récents"
        " | Commentaires : | Commentaires (0) | 0 commentaire | 0 commentaires | Aucun commentaire"
        " | Pas de commentaire | Commenter cet article | Commentez | Laissez votre commentaire"
        " | Publier un commentaire | Votre commentaire | Votre réaction | Votre avis | Donnez votre avis"
        " | Réagir à cet article | Réagissez à cet article | Voir tous les commentaires"
        " | Tous les commentaires | Lire les commentaires | Les commentaires | Les commentaires sont fermés"
        " | Les commentaires de cet article sont fermés | Participez à la conversation | Contribuer"
        " | Contributions | Soyez le premier à commenter | Identifiez-vous pour commenter"
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
        " | lettre d'information | boîte mail | cookies | accept | publicit | sans engagement | soutenez"
        " | notification | alerte | rejoign | google | imprim | copier | favoris | charte | mentions légales"
        " | signaler | erreur"
        " | écouter | galerie | contenu"
    ),
)
