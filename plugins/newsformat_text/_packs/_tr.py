"""Turkish."""

from newsformat.plugin import Language


PACK = Language(
    tag="tr",
    unnamed_agencies="Ajanslar",
    editor_words="Editör",
    related_headings=(
        "İlgili haberler | İlgili haber | Bunlar da ilginizi çekebilir | Çok okunanlar | En çok okunanlar"
        " | Ayrıca okuyun | Ayrıca bakınız | Günün önemli manşetleri | Önerilen video | Önerilen haberler"
        " | Diğer haberler | Son dakika haberleri | Benzer haberler | Haberin devamı | Devamını oku"
        " | İlginizi çekebilir | Bu haberler de ilginizi çekebilir | Son haberler | Okumaya devam et"
        " | İlgili konular | Bunları da oku | En çok okunan | Önerilenler | Sonraki haber | Önceki haber"
        " | Haber önerileri | Günün öne çıkanları | Öne çıkanlar | Son gelişmeler | Bunlara da bakın | Bunu da oku"
        " | Sıradaki haber | Gözden kaçmasın | Daha fazla haber"
    ),
    byline_words=(
        "Haber | Yazan | Yazar | Muhabir | Hazırlayan | Söyleşi | Röportaj | Haberi hazırlayan | Röportajı yapan"
        " | Derleyen"
    ),
    byline_joiners="ve | ile",
    roles="muhabir | muhabiri | gazeteci | editör | editörü | köşe yazarı | genel yayın yönetmeni | temsilcisi",
    agencies="Anadolu Ajansı | AA | İHA | DHA | ANKA | Demirören Haber Ajansı | İhlas Haber Ajansı",
    credit_words="Kaynak | Kaynaklar",
    dialogue_dashes=True,
    months="Ocak,Oca | Şubat,Şub | Mart,Mar | Nisan,Nis | Mayıs,May | Haziran,Haz | Temmuz,Tem | Ağustos,Ağu | Eylül,Eyl | Ekim,Eki | Kasım,Kas | Aralık,Ara",
    date_words="Giriş | Yayın tarihi | Yayınlanma | Tarih | Yayınlandı | Oluşturulma Tarihi | Eklenme | Haber Giriş",
    update_words="Güncelleme | Son güncelleme | Güncellendi | Güncelleme Tarihi | Son Güncelleme",
    caption_words="Fotoğraf | Foto | Görsel | Fotoğraflar | Resim | Arşiv fotoğrafı | Video",
    copyright_words="Tüm hakları saklıdır | Telif hakkı | Tüm hakları mahfuzdur",
    tag_words="Etiketler | Anahtar kelimeler | Konular",
    tool_lines=(
        "İçindekiler | "
        "Paylaş | Paylaşın | Reklam | Yazdır | Gönder | Linki kopyala | Kaydet | Dinle | Abone ol | Giriş yap | Üye ol | Takip et | Takip edin | Bizi takip edin | Bülten | Kapat | Ana sayfa | Anasayfa | Daha fazla göster | Yazı boyutu | Beğen | Okuma süresi"
        " | Bağlantıyı kopyala | Google News'te | Haber giriş | Menü | İletişim | Künye | Gizlilik politikası"
        " | Kullanım koşulları | Devamı için tıklayınız | Devamı için tıklayın | Detaylar için tıklayın | Kayıt ol"
        " | İçeriğe geç | Ana içeriğe geç"
        " | E-posta adresiniz yayınlanmayacak | E-posta hesabınız yayımlanmayacak | Gerekli alanlar * ile"
        " | Yorum yapabilmek için giriş | Yorum yapmak için giriş | Cevabı iptal et | Yanıtı iptal et"
        " | Yazı gezinmesi"
        " | Gizliliğinize önem veriyoruz | Kabul et | Tümünü kabul et | Reddet | Tümünü reddet"
        " | Çerez ayarları | Kabul ediyorum | Tercihleri yönet | Biz ve iş ortaklarımız"
        " | Bu web sitesi çerezleri | Sitemizde çerezler kullanılmaktadır"
    ),
    comment_headings=(
        "Yorumlar | Yorum yap | Yorum yaz | Yorum ekle | Yorumunuzu yazın | Yorum"
        " | Bir yanıt yazın | Bir cevap yazın | Cevap yaz | Son yorumlar | Yorum bırak | Yorum bırakın"
        " | Yorumlarınızı paylaşın"
    ),
    embargo_words="Ambargo | Ambargolu | Yayın yasağı | Yayım yasağı",
    release_words="Basın bülteni | Basın açıklaması | Derhal yayınlanmak üzere",
    contact_words=(
        "Basın iletişim | Basın irtibat | İletişim | Medya iletişim | Detaylı bilgi için | Ayrıntılı bilgi için"
    ),
    site_words=(
        "bülten | abone | çerez | giriş yap | üye ol | üyelik | kayıt ol | hesab | şifre | e-posta | gizlilik"
        " | kullanım koşul | rıza | kişisel ver | reklam | ilan | uygulama | indir | podcast | tıkla | tarayıcı"
        " | ücretsiz | yorum | moder | okur | paylaş | izinsiz | kaynak gösteril | telif | hakları saklıdır | editör"
        " | sizin | fotoğraf | video | galeri | takip ed | facebook | twitter | instagram | youtube | whatsapp"
        " | devamını oku"
    ),
)
