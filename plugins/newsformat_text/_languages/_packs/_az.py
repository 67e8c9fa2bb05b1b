"""Azerbaijani."""

from newsformat.plugin import Language


PACK = Language(
    tag="az",
    related_headings=(
        "Bütün xəbərləri izləyin | "
        "Həmçinin oxuyun | Həmçinin bax | Bunu da oxuyun | Oxşar xəbərlər | Əlaqəli xəbərlər | Mövzuya aid"
        " | Mövzu ilə bağlı | Ən çox oxunanlar | Son xəbərlər | Digər xəbərlər | Tövsiyə edirik"
        " | Həmçinin oxu | Bunları da oxuyun | Oxuyun | Oxşar məqalələr | Oxşar yazılar | Əlaqəli məqalələr"
        " | Başqa xəbərlər | Ən son xəbərlər | Son dəqiqə | Son yazılar | Ən çox oxunan"
        " | Ən çox oxunan xəbərlər | Çox oxunan | Çox oxunanlar | Populyar | Populyar xəbərlər | Gündəm"
        " | Günün xəbəri | Günün xəbərləri | Əsas xəbərlər | Vacib xəbərlər | Mövzuya dair | Mövzu üzrə"
        " | Bu mövzuda | Xəbər lenti | Tövsiyə olunur | Sizin üçün | Maraqlı ola bilər"
        " | Sizə maraqlı ola bilər | Növbəti xəbər | Əvvəlki xəbər | Daha çox xəbər | Redaktorun seçimi"
        " | Digərxəbərlər | Bölmənin son xəbərləri | Maraqlı xəbərlər"
        " | Bunu da oxu"
        " | Oxu | Tövsiyə olunan | Tövsiyə olunanlar | Əlaqədar xəbərlər"
        " | Videoya baxın"
    ),
    byline_words=(
        "Müəllif | Müəlliflər | Yazdı | Hazırladı | Söhbətləşdi"
        " | Hazırlayan | Mətn | Müxbir | Jurnalist | Müsahibə | Reportaj | Məqalə | Xəbərin müəllifi"
        " | By"
    ),
    byline_joiners="və",
    roles="jurnalist | müxbir | redaktor | baş redaktor | köşə yazarı",
    agencies=("AZƏRTAC | Report | Trend | Turan | Azərtac"),
    credit_words=("Mənbə | Mənbələr | Agentlik | İstinad"),
    dialogue_dashes=True,
    months="yanvar,yan | fevral,fev | mart | aprel | may | iyun,iyn | iyul,iyl | avqust,avq | sentyabr,sen | oktyabr,okt | noyabr,noy | dekabr,dek",
    date_words=("Dərc edilib | Tarix | Yayımlanıb | Dərc olunub | Nəşr olunub | Əlavə olunub | Yerləşdirilib"),
    update_words=("Yenilənib | Son yenilənmə | Yeniləndi | Dəyişdirilib | Redaktə olunub"),
    caption_words=(
        "Fotolar | Şəkil | İllüstrasiya"
        " | Foto: arxiv | Arxiv foto | Arxiv | Fotonun mənbəyi | Foto mənbəyi | Şəkillər | Skrinşot"
        " | Ekran görüntüsü | Karikatura | Fotoqraf"
        " | Şəklin mənbəyi | Şəklin alt yazısı"
    ),
    copyright_words=(
        "Bütün hüquqlar qorunur | Müəllif hüquqları"
        " | Bütün hüquqlar qorunur. | Bütün hüquqları qorunur | Materiallardan istifadə"
        " | Məlumatdan istifadə etdikdə | Saytdakı materiallardan"
        " | İcazəsiz istifadə qadağandır"
    ),
    tag_words=("Etiketlər | Teqlər | Açar sözlər | Mövzular | Mövzu | Kateqoriya | Bölmə | Etiket"),
    tool_lines=(
        "Paylaş | Paylaşın | Reklam | Çap et | Göndər | Yadda saxla | Linki kopyala | Abunə ol | Daxil ol | Bağla"
        " | Ana səhifə"
        " | Sizin e-poçt ünvanınız dərc edilməyəcəkdir | Gərəkli sahələr * ilə işarələnmişdir"
        " | Xəbərin tam mətni | Brauzeriniz dəstəkləmir | Xəbər yenilənir"
        " | Xəbəri paylaş | Xəbəri paylaşın | Xəbəri dinlə | Facebook-da paylaş | Kopyalandı | Çap versiyası | Sponsorlu məzmun | Abunə olun"
        " | Kanalımıza abunə olun | Telegram kanalımıza abunə olun | Bülletenimizə abunə olun | Bizi Facebook | Bizi Instagram"
        " | Telegram kanalımıza qoşulun"
        " | WhatsApp kanalımıza abunə olun | Bizə qoşulun | Giriş | Qeydiyyat | Qeydiyyatdan keç"
        " | Şifrəni unutmusunuz? | E-poçt | E-poçt ünvanı | Məxfilik siyasəti | İstifadə qaydaları"
        " | Haqqımızda | Bizimlə əlaqə | Bizi izləyin | Bizi Facebook-da izləyin | Tətbiqi yüklə"
        " | Tətbiqi yükləyin | Səs ver | Sorğu | Səhv tapdınız? | Mətndə səhv var? | Mətndə səhv tapmısınızsa"
        " | Ətraflı | Ətraflı oxu | Davamı | Davamını oxu | Hamısına bax | Bütün xəbərlər | Daha çox"
        " | Daha çox göstər | Geri | Əsas səhifə | Yuxarı | Foto qalereya | Fotoqalereya | Qalereya"
        " | Video izlə | Növbəti | Əvvəlki | Oxunma sayı | Baxış sayı | Oxunub | Baxılıb"
        " | Bizi Telegram-da izləyin | Bizi WhatsApp-da izləyin"
        " | Mətndə səhv var? Onu siçanla | Mətndə səhv var? Onu siçanla seçin"
        " | Bu material yalnız abunəçilər üçündür | Bütün xəbərləri Telegram kanalımızda oxuyun"
        " | Keçid linkləri"
        " | Bu xəbər oxucular tərəfindən"
        " | Font ölçüsü | Şrift ölçüsü"
        " | Mətn ölçüsü"
        " | Yalnız abunəçilər üçün | Səhv barədə məlumat verin | Jurnalistikamızı dəstəkləyin"
        " | Cavabı ləğv et | Gələn dəfə şərh yazmağım üçün"
    ),
    comment_headings=(
        "Şərhlər | Şərh yaz | Şərh əlavə et | Bir cavab yazın | Son şərhlər | Şərh * | Şərh yazın"
        " | Şərh | Şərh bildir | Rəylər | Rəy bildir | Rəyinizi bildirin | Fikrinizi bildirin | Cavab yaz"
        " | Şərh yoxdur | Bütün şərhlər | Cavabla"
    ),
    embargo_words="Embarqo | Embarqo tarixi",
    release_words="Press-reliz | Mətbuat üçün açıqlama",
    contact_words="Əlaqə | Media üçün əlaqə",
    site_words=(
        "abunə | bülleten | daxil ol | qeydiyyat | hesab | şifrə | e-poçt | məxfilik | şərtlər | razılıq | reklam"
        " | tətbiq | yüklə | podkast | klik | brauzer | pulsuz | şərh | moderator | oxucu | paylaş | istinad"
        " | hüquq | müəllif hüquq | redaksiya | qalereya | foto | video | izləyin | oxuyun"
    ),
    editor_words=(
        "Redaktor | Tərcümə | Tərcümə etdi | Tərcümə edən | Baş redaktor"
        " | Operator | İngilis dilindən tərcümə edən | Rus dilindən tərcümə edən"
    ),
)
