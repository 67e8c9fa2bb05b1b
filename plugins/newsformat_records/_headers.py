"""Column names in languages other than English, by member."""

from __future__ import annotations

from typing import Final


# Member → column names, in the languages of Europe, then of Asia and Africa.
HEADERS: Final = {
    "title": (
        *("Titel", "Überschrift", "Schlagzeile", "Titre", "Titre de l'article", "Título", "Titular", "Manchete"),
        *("Titolo", "Kop", "Overskrift", "Tittel", "Rubrik", "Otsikko", "Tytuł", "Nagłówek", "Titulek", "Nadpis"),
        *("Titulok", "Cím", "Titlu", "Naslov", "Наслов", "Τίτλος", "Заголовок", "Название", "Назва", "Заглавие"),
        *("Pealkiri", "Antraštė", "Virsraksts", "Títol", "Izenburua", "Başlık", "العنوان", "عنوان"),
        *("عنوان الخبر", "تیتر", "سرخی", "כותרת", "शीर्षक", "শিরোনাম", "标题", "標題", "新闻标题", "新聞標題"),
        *("タイトル", "見出し", "記事タイトル", "제목", "기사제목", "Tiêu đề", "Tựa đề", "Judul", "Tajuk"),
        *("หัวข้อข่าว", "หัวข้อ", "พาดหัว", "Kichwa"),
    ),
    "text": (
        *("Inhalt", "Volltext", "Artikeltext", "Texte", "Contenu", "Corps", "Texte intégral", "Texto"),
        *("Contenido", "Cuerpo", "Texto completo", "Noticia", "Conteúdo", "Corpo", "Notícia", "Matéria", "Testo"),
        *("Contenuto", "Articolo", "Tekst", "Inhoud", "Artikeltekst", "Brødtekst", "Indhold", "Innhold"),
        *("Brödtext", "Innehåll", "Teksti", "Leipäteksti", "Sisältö", "Treść", "Obsah", "Szöveg", "Tartalom"),
        *("Conținut", "Conţinut", "Sadržaj", "Besedilo", "Vsebina", "Садржај", "Κείμενο", "Περιεχόμενο", "Текст"),
        *("Текст статьи", "Текст новости", "Содержание", "Зміст", "Съдържание", "Tekstas", "Turinys", "Teksts"),
        *("Saturs", "Contingut", "Testua", "Metin", "İçerik", "Haber", "Haber metni", "النص", "نص", "نص الخبر"),
        *("المحتوى", "الخبر", "المقال", "متن", "متن خبر", "محتوا", "טקסט", "תוכן", "पाठ", "सामग्री", "विषयवस्तु"),
        *("বিষয়বস্তু", "খবর", "正文", "内容", "內容", "全文", "文章内容", "新闻内容", "新聞內容", "本文", "記事"),
        *("記事本文", "본문", "내용", "기사내용", "기사본문", "Nội dung", "Bài viết", "Isi", "Isi berita"),
        *("Teks", "Konten", "Kandungan", "เนื้อหา", "เนื้อข่าว", "Maandishi", "लेख"),
        *("Texto da notícia", "Cuerpo de la noticia", "Texte de l'article", "Testo articolo", "Claim", "Statement"),
    ),
    "kicker": (
        *("Dachzeile", "Spitzmarke", "Oberzeile", "Surtitre", "Antetítulo", "Volanta", "Occhiello", "Chapéu"),
        *("Vignett", "Vinjett", "Overrubrik", "Nadtytuł", "Nadtitulek", "Nadnaslov", "Надзаголовок", "Üst başlık"),
        *("روتیتر", "رو تیتر", "引题", "肩题", "眉题", "引題"),
    ),
    "subtitle": (
        *("Untertitel", "Unterzeile", "Sous-titre", "Subtítulo", "Sottotitolo", "Ondertitel", "Underrubrik"),
        *("Undertittel", "Alaotsikko", "Podtytuł", "Podtitulek", "Podtitul", "Alcím", "Subtitlu", "Podnaslov"),
        *("Поднаслов", "Υπότιτλος", "Подзаголовок", "Підзаголовок", "Подзаглавие", "Alt başlık"),
        *("العنوان الفرعي", "כותרת משנה", "副标题", "副標題", "サブタイトル", "副題", "부제", "부제목"),
    ),
    "summary": (
        *("Zusammenfassung", "Vorspann", "Résumé", "Chapô", "Resumen", "Entradilla", "Bajada", "Resumo"),
        *("Linha fina", "Riassunto", "Samenvatting", "Manchet", "Resumé", "Sammendrag", "Ingress"),
        *("Sammanfattning", "Tiivistelmä", "Ingressi", "Streszczenie", "Zajawka", "Perex", "Shrnutí"),
        *("Összefoglaló", "Rezumat", "Sažetak", "Povzetek", "Περίληψη", "Аннотация", "Лид", "Анонс", "Анотація"),
        *("Резюме", "Özet", "الملخص", "ملخص", "خلاصه", "چکیده", "תקציר", "सारांश", "摘要", "导语", "導語", "要約"),
        *("概要", "요약", "Tóm tắt", "Ringkasan", "สรุป", "opening_text", "Sommario", "Chapeau", "Copete", "Short"),
    ),
    "authors": (
        *("Autor", "Autoren", "Autorin", "Verfasser", "Auteur", "Auteurs", "Autores", "Autora", "Autore"),
        *("Autori", "Forfatter", "Författare", "Skribent", "Kirjoittaja", "Toimittaja", "Autorzy", "Autoři"),
        *("Szerző", "Szerzők", "Avtor", "Аутор", "Συντάκτης", "Συγγραφέας", "Автор", "Авторы", "Автори"),
        *("Autorius", "Autors", "Egilea", "Yazar", "Muhabir", "الكاتب", "كاتب", "المؤلف", "المحرر", "نویسنده"),
        *("مصنف", "מחבר", "כתב", "लेखक", "লেখক", "প্রতিবেদক", "作者", "记者", "記者", "著者", "筆者", "기자"),
        *("기고자", "작성자", "저자", "Tác giả", "Penulis", "ผู้เขียน", "Mwandishi", "influencer", "Firma"),
        *("Periodista", "Journaliste", "Giornalista", "Jornalista", "Redakteur", "Redactor", "Журналист"),
    ),
    "date": (
        *("Datum", "Veröffentlichungsdatum", "Erscheinungsdatum", "Veröffentlicht am", "Date de publication"),
        *("Date de parution", "Fecha", "Fecha de publicación", "Data", "Data de publicação"),
        *("Data di pubblicazione", "Publicatiedatum", "Dato", "Udgivelsesdato", "Publiseringsdato"),
        *("Publiceringsdatum", "Päivämäärä", "Julkaisupäivä", "Data publikacji", "Datum vydání", "Dátum", "Dată"),
        *("Data publicării", "Datum objave", "Датум", "Ημερομηνία", "Дата", "Дата публикации", "Дата публікації"),
        *("Kuupäev", "Datums", "Tarih", "Yayın tarihi", "التاريخ", "تاريخ", "تاريخ النشر", "تاریخ"),
        *("تاریخ انتشار", "תאריך", "तारीख", "दिनांक", "তারিখ", "日期", "时间", "時間", "发布时间", "發布時間"),
        *("发布日期", "發布日期", "发表时间", "日付", "発行日", "掲載日", "公開日", "日時", "公開日時", "일자"),
        *("날짜", "작성일", "게재일", "발행일", "입력일", "Ngày", "Ngày đăng", "Tanggal", "Tarikh", "วันที่"),
        *("Tarehe",),
    ),
    "source": (
        *("Quelle", "Medium", "Zeitung", "Publikation", "Média", "Journal", "Fuente", "Medio", "Periódico"),
        *("Diario", "Fonte", "Veículo", "Jornal", "Testata", "Giornale", "Bron", "Krant", "Kilde", "Medie"),
        *("Avis", "Källa", "Tidning", "Lähde", "Lehti", "Źródło", "Gazeta", "Zdroj", "Médium", "Forrás", "Sursă"),
        *("Sursa", "Ziar", "Izvor", "Vir", "Medij", "Извор", "Πηγή", "Εφημερίδα", "Источник", "Издание", "СМИ"),
        *("Джерело", "Видання", "Източник", "Allikas", "Šaltinis", "Avots", "Font", "Iturria", "Kaynak"),
        *("Gazete", "المصدر", "مصدر", "الصحيفة", "منبع", "خبرگزاری", "מקור", "עיתון", "स्रोत", "উৎস", "সূত্র"),
        *("来源", "來源", "媒体", "媒體", "报纸", "報紙", "媒体名", "新聞社", "新聞名", "出典", "情報源"),
        *("언론사", "매체", "매체명", "출처", "Nguồn", "Sumber", "แหล่งที่มา", "แหล่งข่าว", "Chanzo"),
    ),
    "url": (
        *("Artikel-URL", "Lien", "Lien vers l'article", "Enlace", "Vínculo", "Endereço", "Collegamento", "Lenke"),
        *("Länk", "Linkki", "Adres URL", "Odnośnik", "Odkaz", "Hivatkozás", "Legătură", "Poveznica", "Povezava"),
        *("Веза", "Σύνδεσμος", "Ссылка", "Посилання", "Връзка", "Nuoroda", "Saite", "Enllaç", "Esteka"),
        *("Bağlantı", "الرابط", "رابط", "لینک", "پیوند", "لنک", "קישור", "लिंक", "লিঙ্ক", "链接", "鏈接", "連結"),
        *("网址", "網址", "リンク", "링크", "주소", "Liên kết", "Tautan", "Pautan", "ลิงก์", "ลิงค์", "Kiungo"),
    ),
    "section": (
        *("Kategorie", "Rubrique", "Catégorie", "Sección", "Categoría", "Seção", "Secção", "Editoria"),
        *("Categoria", "Caderno", "Sezione", "Rubriek", "Sectie", "Categorie", "Sektion", "Kategori", "Seksjon"),
        *("Avdelning", "Osasto", "Kategoria", "Dział", "Rubryka", "Rubrika", "Sekce", "Kategória", "Rovat"),
        *("Secțiune", "Kategorija", "Категорија", "Κατηγορία", "Ενότητα", "Рубрика", "Раздел", "Категория"),
        *("Розділ", "Категорія", "Secció", "Bölüm", "القسم", "التصنيف", "الفئة", "דסק", "מדור", "קטגוריה"),
        *("श्रेणी", "বিভাগ", "栏目", "欄目", "分类", "分類", "类别", "類別", "频道", "頻道", "カテゴリ"),
        *("カテゴリー", "面名", "ジャンル", "분류", "통합 분류1", "카테고리", "섹션", "Chuyên mục", "Danh mục"),
        *("หมวดหมู่", "دسته", "دسته بندی", "Thể loại", "Mục"),
    ),
    "keywords": (
        *("Schlagwörter", "Schlagworte", "Stichwörter", "Mots-clés", "Palabras clave", "Etiquetas"),
        *("Palavras-chave", "Parole chiave", "Trefwoorden", "Nøgleord", "Emneord", "Nøkkelord", "Stikkord"),
        *("Nyckelord", "Ämnesord", "Avainsanat", "Asiasanat", "Słowa kluczowe", "Tagi", "Klíčová slova"),
        *("Štítky", "Kľúčové slová", "Kulcsszavak", "Címkék", "Cuvinte cheie", "Etichete", "Ključne riječi"),
        *("Ključne besede", "Кључне речи", "Λέξεις κλειδιά", "Ετικέτες", "Ключевые слова", "Теги"),
        *("Ключові слова", "Ключови думи", "Anahtar kelimeler", "Etiketler", "الكلمات المفتاحية", "الوسوم"),
        *("کلمات کلیدی", "برچسب ها", "מילות מפתח", "תגיות", "关键词", "關鍵詞", "关键字", "關鍵字", "标签"),
        *("標籤", "キーワード", "タグ", "키워드", "태그", "Từ khóa", "Kata kunci", "คำสำคัญ", "manual_tags"),
    ),
    "language": (
        *("Sprache", "Langue", "Idioma", "Língua", "Lingua", "Taal", "Sprog", "Språk", "Kieli", "Język", "Jazyk"),
        *("Nyelv", "Limbă", "Limba", "Jezik", "Језик", "Γλώσσα", "Язык", "Мова", "Език", "Dil", "اللغة", "زبان"),
        *("שפה", "भाषा", "语言", "語言", "言語", "언어", "Ngôn ngữ", "Bahasa", "ภาษา"),
    ),
    "id": ("뉴스 식별자", "Document ID", "StoreId"),
}
# Names that mean something else in JSON, or in programs.
ONLY_IN_TABLES: Final = (
    *("Data", "Media", "Medium", "Medie", "Font", "Isi", "Vir", "Journal", "Avis", "Kop", "Dil", "Claim", "Statement"),
    *("Short", "Firma"),
)
