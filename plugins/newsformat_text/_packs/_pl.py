"""Polish."""

from newsformat.plugin import Language


PACK = Language(
    tag="pl",
    unnamed_agencies="Agencje",
    related_headings=(
        "Czytaj więcej | Czytaj także | Czytaj również | Czytaj też | Czytaj dalej | Zobacz także | Zobacz również"
        " | Zobacz też | Zobacz więcej | Przeczytaj więcej | Przeczytaj także | Przeczytaj również"
        " | Więcej na temat | Więcej | Więcej o | Więcej z | Ostatnie wiadomości | Najnowsze wiadomości | Polecamy"
        " | Polecane | Najczęściej czytane | Najpopularniejsze | Powiązane artykuły | Podobne artykuły"
        " | Powiązane tematy | Warto przeczytać | Sprawdź też | Podobne tematy | Inne artykuły | W tym temacie"
        " | Na ten temat | Zobacz galerię | Przeczytaj też | Najnowsze | Sprawdź także | Obejrzyj też"
        " | Może cię zainteresować | To może Cię zainteresować | Redakcja poleca | Nie przegap"
        " | Dowiedz się więcej | Więcej w | Inne wiadomości | Najchętniej czytane | Poprzedni artykuł"
        " | Następny artykuł | Polecane artykuły | Więcej wiadomości | Posłuchaj też"
    ),
    byline_words=(
        "Autor | Autorzy | Autorka | Tekst | Opracowanie | Oprac. | oprac. | Napisał | Napisała | Rozmawiał"
        " | Rozmawiała | Rozmawiali | Rozmawiał(a) | Rozmowę przeprowadził | Rozmowę przeprowadziła"
        " | Tekst i zdjęcia"
    ),
    byline_joiners="i | oraz",
    roles="dziennikarz | dziennikarka | korespondent | korespondentka | redaktor | redaktor naczelny | publicysta | publicystka | reporter | reporterka",
    agencies="pap | IAR | Polska Agencja Prasowa",
    credit_words="Źródło | Źródła | źródło informacji | Źródło informacji | za",
    dialogue_dashes=True,
    months=(
        "stycznia,styczeń,sty | lutego,luty,lut | marca,marzec,mar | kwietnia,kwiecień,kwi | maja,maj | czerwca,czerwiec,cze | lipca,lipiec,lip"
        " | sierpnia,sierpień,sie | września,wrzesień,wrz | października,październik,paź | listopada,listopad,lis | grudnia,grudzień,gru"
    ),
    date_words="Opublikowano | Data | Data dodania | Publikacja | Data publikacji | Dodano | Utworzono",
    update_words="Aktualizacja | Ostatnia aktualizacja | ostatnia aktualizacja | Zaktualizowano | Aktualizacja z",
    caption_words="Fot. | fot. | Foto | Zdjęcie | Zdjęcia | Rys. | Ilustracja | Zdjęcie ilustracyjne | Grafika | Wideo | Źródło zdjęcia",
    copyright_words="Wszystkie prawa zastrzeżone | Wszelkie prawa zastrzeżone | © Wszystkie prawa zastrzeżone | Prawa autorskie",
    tag_words="Tagi | Tematy | Słowa kluczowe | Etykiety | Kategorie | Hasła | Tematy artykułu",
    tool_lines=(
        "Reklama | Udostępnij | Podziel się | Drukuj | Wydrukuj | Wyślij | Kopiuj link | Zapisz | Posłuchaj | Subskrybuj | Zaloguj | Zaloguj się"
        " | Zarejestruj się | Obserwuj | Newsletter | Zapisz się | Czas czytania | Pokaż więcej | Rozwiń | Zamknij | Kup licencję | Artykuł premium"
        " | Lubię to | Poleć | Oceń | Strona główna | Powrót | Zgłoś błąd | Odpowiedz | Zgłoś naruszenie | Dalszy ciąg materiału pod wideo"
        " | Dalsza część artykułu pod | Ciąg dalszy pod | Dołącz do nas | Wczytaj więcej"
        " | Dalsza część tekstu pod | Dalszy ciąg artykułu pod | Dalszy ciąg tekstu pod | Skopiuj link | Polub nas"
        " | Galeria | Do góry | Polityka prywatności | Regulamin | Artykuł dostępny tylko dla | Tweetnij"
        " | Powiększ | Masz już konto | Szukaj | Kontakt | Zwiń | Anuluj | Dodaj do ulubionych | Śledź nas"
        " | Pobierz aplikację"
        " | Przejdź do treści | Przejdź do treści głównej"
        " | Twój adres e-mail nie zostanie opublikowany | Twój adres email nie zostanie opublikowany"
        " | Wymagane pola są oznaczone | Musisz się zalogować | Musisz być zalogowany | Zaloguj się, aby"
        " | Anuluj pisanie odpowiedzi | Opublikuj komentarz | Nawigacja wpisu | Zapamiętaj moje dane"
        " | Zapisz moje dane"
    ),
    comment_headings=(
        "Komentarze | Komentarz | Dodaj komentarz | Skomentuj | Wasze komentarze | Napisz komentarz | Opinie | Dyskusja | Przejdź do dyskusji"
        " | Dodaj nowy komentarz | Zostaw komentarz | Zostaw odpowiedź | Najnowsze komentarze"
        " | Ostatnie komentarze | Napisz swój komentarz"
    ),
    embargo_words="Embargo do | Embargo",
    release_words="Informacja prasowa | Komunikat prasowy | Do natychmiastowej publikacji",
    contact_words="Kontakt dla mediów | Kontakt prasowy | Kontakt | Biuro prasowe | Więcej informacji udziela",
    site_words=(
        "newsletter | subskry | prenumer | abon | cookie | ciasteczk | zaloguj | zarejestruj | rejestrac | konto"
        " | hasło | e-mail | prywatności | regulamin | zgod | dane osobowe | danych osobowych | administrator"
        " | reklam | ogłoszen | aplikacj | pobierz | podcast | kliknij | przeglądar | javascript | bezpłat | za darmo"
        " | komentarz | skomentuj | komentuj | komentują | moderac | czytelni | internaut | udostępnij | podziel się"
        " | rozpowszechn | powiela | zastrzeż | prawa autorskie | praw autorskich | kopiowan | redakcj | redaktor"
        " | twój | twoje | twoj | wesprzyj | ofert | zdjęci | fot | wideo | galeri | śledź | polub | facebook"
        " | twitter | instagram | youtube | czytaj więcej | zobacz | forum | zgłoś | nick"
    ),
)
