"""Azerbaijani."""

from newsformat.plugin import Language


PACK = Language(
    tag="az",
    related_headings=(
        "Həmçinin oxuyun | Həmçinin bax | Bunu da oxuyun | Oxşar xəbərlər | Əlaqəli xəbərlər | Mövzuya aid"
        " | Mövzu ilə bağlı | Ən çox oxunanlar | Son xəbərlər | Digər xəbərlər | Tövsiyə edirik"
    ),
    byline_words="Müəllif | Müəlliflər | Yazdı | Hazırladı | Söhbətləşdi",
    byline_joiners="və",
    roles="jurnalist | müxbir | redaktor | baş redaktor | köşə yazarı",
    agencies="AZƏRTAC | APA | Report | Trend | Turan",
    credit_words="Mənbə | Mənbələr",
    dialogue_dashes=True,
    months="yanvar | fevral | mart | aprel | may | iyun | iyul | avqust | sentyabr | oktyabr | noyabr | dekabr",
    date_words="Dərc edilib | Tarix | Yayımlanıb",
    update_words="Yenilənib | Son yenilənmə",
    caption_words="Foto | Fotolar | Şəkil | Video | İllüstrasiya",
    copyright_words="Bütün hüquqlar qorunur | Müəllif hüquqları",
    tag_words="Etiketlər | Teqlər | Açar sözlər | Mövzular",
    tool_lines=(
        "Paylaş | Paylaşın | Reklam | Çap et | Göndər | Yadda saxla | Linki kopyala | Abunə ol | Daxil ol | Bağla"
        " | Ana səhifə"
        " | Sizin e-poçt ünvanınız dərc edilməyəcəkdir | Gərəkli sahələr * ilə işarələnmişdir"
        " | Xəbərin tam mətni | Brauzeriniz dəstəkləmir | Xəbər yenilənir"
    ),
    comment_headings=("Şərhlər | Şərh yaz | Şərh əlavə et | Bir cavab yazın | Son şərhlər | Şərh * | Şərh yazın"),
    embargo_words="Embarqo | Embarqo tarixi",
    release_words="Press-reliz | Mətbuat üçün açıqlama",
    contact_words="Əlaqə | Media üçün əlaqə",
    site_words=(
        "abunə | bülleten | daxil ol | qeydiyyat | hesab | şifrə | e-poçt | məxfilik | şərtlər | razılıq | reklam"
        " | tətbiq | yüklə | podkast | klik | brauzer | pulsuz | şərh | moderator | oxucu | paylaş | istinad"
        " | hüquq | müəllif hüquq | redaksiya | qalereya | foto | video | izləyin | oxuyun"
    ),
)
