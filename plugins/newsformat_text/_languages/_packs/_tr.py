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
        " | İlgili haberler: | İlgili Haber: | İlgili içerikler | İlgili yazılar | İlgili videolar"
        " | İlgili galeriler | Benzer içerikler | Benzer yazılar | Diğer yazıları | Diğer içerikler"
        " | Diğer yazılar | Son dakika | Son eklenenler | En son haberler | En çok okunan haberler"
        " | En çok izlenenler | En çok paylaşılanlar | En çok yorumlananlar | En popüler"
        " | Çok okunan haberler | Çok okunan | Popüler haberler | Popüler | Popüler içerikler"
        " | Öne çıkan haberler | Günün haberleri | Gündem haberleri | Manşetler | Günün manşetleri"
        " | Önerilen içerikler | Sizin için önerilenler | Sizin için seçtiklerimiz | Sizin için seçilenler"
        " | Editörün seçtikleri | Editörün seçimi | İlginizi çekebilecek haberler | Bu da ilginizi çekebilir"
        " | Bunlara da göz atın | Bunu da okuyun | Bunları da okuyun | Bunlar da var | Ayrıca bkz. | Bkz."
        " | Ayrıca bakın | Daha fazla | Daha fazlası | Daha fazlasını oku | Daha fazla bilgi"
        " | Haberi okumak için | Sonraki yazı | Önceki yazı | Sonraki içerik | Kaçırmayın | Kaçırma"
        " | Trend haberler | Trend olanlar | Trendler | Yazarın diğer yazıları | Yazarın son yazıları"
        " | Tüm haberler | Tümü | Tüm yazıları"
        " | Diğer haberleri | Günün öne çıkan haberleri | Haberin detayları | Kategorinin diğer haberleri"
    ),
    byline_words=(
        "Haber | Yazan | Yazar | Muhabir | Hazırlayan | Söyleşi | Röportaj | Haberi hazırlayan | Röportajı yapan"
        " | Derleyen"
        " | Haber: | Yazan: | Yazar: | Haber Merkezi | Hazırlayan: | Derleyen: | Muhabir: | Editör:"
        " | Kaynak ve yazar | Yayınlayan | Ekleyen | Gönderen | Haber - Fotoğraf | Haber-Fotoğraf"
        " | Haber ve fotoğraf"
    ),
    byline_joiners="ve | ile",
    roles="muhabir | muhabiri | gazeteci | editör | editörü | köşe yazarı | genel yayın yönetmeni | temsilcisi",
    agencies="Anadolu Ajansı | AA | İHA | DHA | ANKA | Demirören Haber Ajansı | İhlas Haber Ajansı",
    credit_words="Kaynak | Kaynaklar",
    dialogue_dashes=True,
    months="Ocak,Oca | Şubat,Şub | Mart,Mar | Nisan,Nis | Mayıs,May | Haziran,Haz | Temmuz,Tem | Ağustos,Ağu | Eylül,Eyl | Ekim,Eki | Kasım,Kas | Aralık,Ara",
    date_words=(
        "Giriş | Yayın tarihi | Yayınlanma | Tarih | Yayınlandı | Oluşturulma Tarihi | Eklenme | Haber Giriş"
        " | Giriş: | Giriş Tarihi | Giriş Tarihi: | Yayın | Yayın: | Yayın Tarihi: | Yayınlanma:"
        " | Yayınlanma Tarihi | Yayınlanma Tarihi: | Yayımlanma | Yayımlanma: | Yayımlanma tarihi"
        " | Yayınlandı: | Oluşturulma | Oluşturulma Tarihi: | Oluşturma | Eklenme: | Eklenme Tarihi"
        " | Eklenme Tarihi: | Eklendi | Tarih: | Haber Girişi | Haber Tarihi | İlk yayın"
    ),
    update_words=(
        "Güncelleme | Son güncelleme | Güncellendi | Güncelleme Tarihi | Son Güncelleme"
        " | Güncelleme: | Güncellenme | Güncellenme: | Güncelleme Tarihi: | Güncellenme Tarihi | Güncellendi:"
        " | Son Güncelleme: | Son güncellenme | Son Güncellenme: | Son güncelleme tarihi | Haber Güncelleme"
        " | Değiştirilme"
    ),
    caption_words=(
        "Fotoğraf | Foto | Görsel | Fotoğraflar | Resim | Arşiv fotoğrafı | Video"
        " | Fotoğraf: | Fotoğraflar: | Fotoğrafı çeken | Foto: | Foto muhabiri | Görsel: | Görsel kaynağı"
        " | Fotoğraf kaynağı | Arşiv | Arşiv fotoğraf | Temsili | Temsili fotoğraf | Temsili görsel | Kamera"
        " | Kamera: | Video: | İnfografik | Grafik | Grafik: | Ekran görüntüsü | İllüstrasyon | Karikatür"
    ),
    copyright_words=(
        "Tüm hakları saklıdır | Telif hakkı | Tüm hakları mahfuzdur"
        " | Her hakkı saklıdır | İzinsiz kullanılamaz | İzinsiz ve kaynak gösterilmeden"
        " | Kaynak gösterilmeden | Bu haberin tüm hakları"
    ),
    tag_words=(
        "Etiketler | Anahtar kelimeler | Konular"
        " | Etiketler: | Etiket | Etiket: | Anahtar Kelimeler: | Konular: | Konu | Kategori | Kategori:"
        " | Kategoriler | İlgili etiketler | Haberle ilgili etiketler | Bu haberde"
    ),
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
        " | Paylaş: | Haberi paylaş | Bu haberi paylaş | Facebook'ta paylaş | Twitter'da paylaş"
        " | WhatsApp'ta paylaş | E-posta gönder | E-posta ile gönder | Arkadaşına gönder | Favorilere ekle"
        " | Kopyala | Kopyalandı | Link kopyalandı | Haberi dinle | Sesli dinle | Oynat | Videoyu izle | İzle"
        " | Reklamı geç | Haberin devamı aşağıda | Haberin devamı reklamdan sonra | Sponsorlu"
        " | Sponsorlu içerik | Advertorial | Abone olun | Abonelik | Abonelere özel | Sadece abonelere özel"
        " | Aboneler için | Üye olun | Üyelik | Üye girişi | Giriş yapın | Oturum aç | Kaydol | Çıkış"
        " | Şifremi unuttum | Şifre | E-posta | E-posta adresiniz | E-posta adresinizi girin | Ad Soyad"
        " | Bültene abone ol | Bültenimize abone olun | Haber bülteni | Bizi takip et"
        " | Google News'te takip et | Google News'te takip edin | Google News | Google Haberler"
        " | WhatsApp kanalımıza | Kanalımıza katılın | Bize katılın | Telegram | İndir | Uygulamayı indir"
        " | Uygulamayı indirin | Uygulama | Bildirimleri aç | Bildirimler | Destek ol | Destek olun"
        " | Bağış yap | Gizlilik | Çerez politikası | Çerezler | KVKK | Kullanım şartları | Bu içerik"
        " | Bu içeriği görüntülemek | Video yüklenemedi | Bir hata oluştu | Tekrar dene | Yükleniyor"
        " | Yükleniyor... | Daha fazla yükle | Daha fazla gör | Daha az göster | Tümünü gör | Tümünü göster"
        " | Tümünü oku | Haberin tamamı | Yorumları göster | Arama | Geri dön | Başa dön | Yukarı çık | İleri"
        " | Sonraki | Önceki | Sonraki sayfa | Tıklayın | Tıkla | Buraya tıklayın | Büyüt | Galeri"
        " | Foto galeri | Fotoğraf galerisi | Tam ekran | Yazı boyutunu büyüt | Yazı tipi | A+ | Hata bildir"
        " | Hata bildirin | Bize ulaşın | Bize yazın | Hakkımızda | Yazar hakkında | Beğendim | Beğenmedim"
        " | Oy ver | Anket | Sonuçlar | Okuma süresi: | dk okuma | dakika okuma süresi | Okunma | Okunma:"
        " | Okunma Sayısı | Görüntülenme | Görüntülenme: | Canlı | Canlı yayın "
        " | Namaz vakitleri | Nöbetçi eczaneler | Puan durumu | Resmi ilanlar | E-gazete | Bu habere tepkiniz"
        " | Tepkiniz nedir"
        " | Bizi WhatsApp'tan takip edin | WhatsApp kanalımıza katılın | WhatsApp kanalımızı takip edin"
        " | Bizi Google News'te takip edin | Google Haberler'de takip edin | Bizi sosyal medyadan takip edin"
        " | Bizi Instagram'dan takip edin | Bizi Facebook'ta takip edin | Bizi X'te takip edin"
        " | YouTube kanalımıza abone olun | Kanalımıza abone olun | Google'da tercih edilen kaynak olarak ekle"
        " | Tercih edilen kaynak olarak ekle | Bültene abone olun | Bültenimize kaydolun | E-bültene abone olun"
        " | E-bülten | Haberi sesli dinle | Makaleyi dinle | Yapay zeka özeti | Yapay zekâ ile oluşturuldu"
        " | Bu özet yapay zeka tarafından | Haber özeti | X'te paylaş | E-posta ile paylaş | Bağlantı kopyalandı"
        " | Haberi kaydet | Yazıyı büyüt | Fotoğrafı büyüt | Galeriyi görüntüle | Haberin devamı için tıklayın"
        " | Haberin devamını oku | Hesap oluştur | Uygulamamızı indirin | Mobil uygulamamızı indirin"
        " | Bildirimlere izin ver | E-posta adresi | Haber hatası bildir | Tekrar deneyin | Haber ihbar hattı"
        " | İhbar hattı | Ana Sayfaya Dön | İptal | Yazarın tüm yazıları | Bu site çerez kullanmaktadır"
        " | Çerez kullanıyoruz | Bu içerik görüntülenemiyor | Tarayıcınız video oynatmayı desteklemiyor"
        " | Sonuçları gör | Vefat ilanları | Hava durumu | Son depremler | Burç yorumları"
        " | Tarayıcınız desteklemiyor | Tarayıcınız bu videoyu desteklemiyor | Haber güncelleniyor"
        " | Ayrıntılar geliyor | Detaylar geliyor"
        " | Bu habere henüz yorum yapılmamış | Bu haber için henüz yorum yapılmamış | Habere yorum yap"
        " | Haberi yazdır | Yazıyı paylaş | Habere tepki ver | Bu habere tepkiniz ne"
        " | Yorumunuz onaylandıktan sonra | Küfür, hakaret | Google Haberler'de abone ol"
        " | Haber bültenimize abone olun"
    ),
    comment_headings=(
        "Yorumlar | Yorum yap | Yorum yaz | Yorum ekle | Yorumunuzu yazın | Yorum"
        " | Bir yanıt yazın | Bir cevap yazın | Cevap yaz | Son yorumlar | Yorum bırak | Yorum bırakın"
        " | Yorumlarınızı paylaşın"
        " | Yorumlar: | Yorumlar (0) | Yorum yazın | Yorum gönder | Bir yorum yaz | Yorumlar ve görüşler"
        " | İlk yorumu yaz | İlk yorumu siz yapın | Henüz yorum yapılmamış | Henüz yorum yok | Tüm yorumlar"
        " | Tüm yorumları gör | Okur yorumları | Okuyucu yorumları | Siz de yorum yapın | Görüşünüzü yazın"
        " | Yorum yapabilmek için | Yorum yapmak için"
        " | Yorumları gör | İlk yorumu sen yap | Bu habere henüz yorum yapılmamıştır"
        " | Yorum yapmak için giriş yapın | Yorumlar kapalı"
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
