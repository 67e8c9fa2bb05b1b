"""Sentences in which a site speaks to its readers, or of the article; and such as stories have."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import STORIES


def label(said: str, language: str, *, amid: bool) -> str:
    headline, first, *rest = STORIES.get(language, STORIES["en"])
    lines = [headline, first, said, *rest] if amid else [headline, first, *rest, said]
    found = nf.explain(nf.Source.text("\n".join(lines)), "text", {"language": language}).lines
    return str(found[lines.index(said)].label)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("af", "Het jy nuus? Skryf aan ons of stuur foto’s."), ("ca", "Tens una notícia? Escriu-nos avui mateix."),
        ("cs", "Máte k článku připomínku? Napište nám."), ("cs", "Článek jsme doplnili o vyjádření radnice."),
        ("da", "Kan du lide det her? Følg os på Facebook."), ("da", "Med et digitalt abonnement læser du alt."),
        ("de", "Wie denken Sie darüber? Schreiben Sie uns Ihre Meinung."), ("de", "Mit einem Online-Abo lesen Sie alles."),
        ("en", "This story has been updated with what the council said."), ("en", "With a digital subscription you read it all."),
        ("es", "¿Tienes algo que decir sobre esta noticia? Escríbenos."), ("et", "Märkasid midagi? Kirjuta meile kohe."),
        ("fi", "Voit antaa palautetta jutusta toimitukselle."), ("fr", "Une remarque sur cet article ? Écrivez-nous."),
        ("gl", "Tes algo que dicir? Escríbenos cando queiras."), ("hr", "Što vi mislite o tome? Pišite nam u komentarima."),
        ("hu", "Cikkünket frissítettük a hivatal válaszával."), ("id", "Bagaimana pendapat Anda? Tulis di kolom komentar."),
        ("is", "Veistu meira um málið? Skrifaðu okkur."), ("it", "Invitiamo i lettori a moderare i toni nei commenti."),
        ("lt", "Turite ką pasakyti? Parašykite mums šiandien."), ("lv", "Vai zini ko vairāk? Raksti mums jau šodien."),
        ("ms", "Untuk maklumat lanjut, hubungi kami di pejabat."), ("nl", "Je kunt ons ook volgen op Facebook."),
        ("nb", "Denne saken ble først publisert i papiravisen."), ("no", "Dette er en sak fra NTB."),
        ("pl", "Z prenumeratą cyfrową przeczytasz wszystkie artykuły."), ("pt", "O que acha disto? Deixe a sua opinião."),
        ("ro", "Articolul a fost actualizat cu reacția primăriei."), ("sk", "Máte pripomienku? Napíšte nám ešte dnes."),
        ("sl", "Imate mnenje o tem? Pišite nam še danes."), ("sq", "Na ndiqni edhe në Facebook dhe Instagram."),
        ("sr", "Imate li nešto da kažete? Pišite nam odmah."), ("sv", "Med en digital prenumeration läser du allt."),
        ("sw", "Una picha za tukio? Tutumie leo hii."), ("tr", "Bu konuda söyleyecekleriniz mi var? Bize yazın."),
        ("ko", "페이스북과 카카오톡에서 팔로우하세요"), ("ko", "뉴스레터를 구독하고 최신 소식을 받아보세요."),
        ("zh", "订阅我们的新闻简报，不错过任何重要新闻。"), ("ta", "எங்கள் செய்திமடலுக்கு பதிவு செய்யுங்கள்."),
        ("ur", "ہمارے نیوز لیٹر کے لیے سائن اپ کریں اور کوئی خبر نہ چھوڑیں۔"),
        ("vi", "Theo dõi chúng tôi để không bỏ lỡ tin mới."),
        ("af", "Dit is ’n ontwikkelende storie."), ("ca", "Hi haurà ampliació."), ("cs", "Podrobnosti připravujeme."),
        ("da", "Vi vender tilbage med mere om sagen."), ("de", "Mehr dazu lesen Sie in der morgigen Ausgabe."),
        ("de", "Mehr Bilder vom Fest sehen Sie in der Bildergalerie."), ("en", "Are you affected? Contact our newsroom."),
        ("en", "We’ll update this story as we learn more."), ("es", "Pulse en la imagen para ver la galería."),
        ("fi", "Palaamme aiheeseen myöhemmin."), ("fr", "Plus d’informations à venir."), ("hr", "Opširnije uskoro."),
        ("hu", "A részletekről később beszámolunk."), ("id", "Informasi lebih lanjut akan menyusul."),
        ("it", "Servizio completo sul giornale in edicola."), ("lt", "Žinia bus papildyta."), ("ms", "Berita penuh menyusul."),
        ("nl", "We komen hier later op terug."), ("no", "Les mer om dette i morgendagens avis."),
        ("pl", "Do tematu będziemy wracać."), ("pt", "Mais informações em breve."), ("ro", "Revenim cu detalii."),
        ("sk", "Viac v zajtrajšom vydaní."), ("sl", "Več sledi."), ("sq", "Më shumë detaje pas pak."),
        ("sr", "Opširnije uskoro."), ("sv", "Vi återkommer med mer information."), ("sw", "Habari zaidi zitafuata."),
        ("tr", "Detaylar gelecek."), ("ca", "Identificar-me. Per escriure un comentari cal ser usuari verificat."),
        ("es", "Para dejar un comentario debes iniciar sesión."), ("id", "Silakan masuk untuk menulis komentar."),
        ("sv", "Du behöver logga in för att kunna kommentera artikeln."), ("af", "Nuuswenke kan hier gestuur word."),
        ("en", "Do you live near the lock? We’d love to hear from you."), ("en", "This is a subscriber-only story."),
        ("en", "Our community rules apply to what readers say."), ("de", "Danke, dass Sie unsere Zeitung lesen."),
        ("de", "Kennen Sie schon unseren Podcast?"), ("fr", "Merci de nous lire."), ("fr", "Essayez un mois gratuitement"),
        ("es", "Gracias por leernos."), ("es", "Tu opinión nos importa."), ("it", "Grazie per averci letto."),
        ("pt", "Obrigado por nos ler."), ("pl", "Dziękujemy, że nas czytacie."), ("nl", "Bedankt voor het lezen."),
        ("sv", "Har du hört vår podd?"),
        ("cs", "Zprávy, které jinde nenajdete. Podpořte Přístavní list!"), ("sk", "Píšeme pre vás. Podporte Prístavný list!"),
        ("pl", "Piszemy dla was od lat. Wesprzyj Gazetę Portową!"),
        ("fr", "Notre titre ne vit que par ses lecteurs, dans toute la vallée."),
        ("af", "Laai ons app af en lees meer."), ("ca", "Descarrega't l'aplicació i rep les notícies al moment."),
        ("ca", "Uneix-te al nostre canal i no et perdis res."),
        ("cs", "Stáhněte si naši aplikaci a mějte zprávy po ruce."), ("cs", "Další zprávy z regionu najdete zde."),
        ("da", "Hent vores app og få nyhederne på mobilen."), ("da", "Læs flere nyheder fra Aarhus her."),
        ("de", "Jetzt die App herunterladen und nichts verpassen."),
        ("de", "Weitere Nachrichten aus dem Kreis lesen Sie hier."), ("de", "Mehr zum Thema hören Sie im Podcast."),
        ("de", "Klicken Sie hier, um zum Livestream zu gelangen."),
        ("de", "Sie wollen nichts verpassen? Dann abonnieren Sie unseren Kanal."),
        ("en", "Download the Courier app for the latest news and alerts."),
        ("en", "You can listen to the series wherever you get your podcasts."),
        ("en", "For more stories and breaking news, visit our website."),
        ("en", "Stay informed with our daily briefing."), ("en", "Tap here to find out what is happening near you."),
        ("en", "The Courier is funded by the support of our readers."),
        ("es", "Descarga nuestra aplicación y lleva las noticias contigo."),
        ("es", "Esta noticia ha sido publicada originalmente en El Faro."),
        ("es", "Para leer más noticias de la provincia, pulse aquí."),
        ("et", "Laadi alla meie rakendus ja loe uudiseid."), ("fi", "Lataa sovelluksemme ja saat uutiset heti."),
        ("fi", "Juttua on päivitetty kaupungin kommentilla."),
        ("fr", "Téléchargez l’application pour suivre l’actualité en direct."),
        ("fr", "Ajoutez Le Phare à vos sources préférées sur Google."),
        ("fr", "Merci d’avoir lu cet article jusqu’au bout."), ("hr", "Preuzmite našu aplikaciju i čitajte vijesti."),
        ("hr", "Članak je dopunjen odgovorom uprave."), ("hu", "Töltse le alkalmazásunkat, és olvassa a híreket."),
        ("hu", "További híreinket itt olvashatja."), ("id", "Gabung saluran WhatsApp kami untuk berita setiap hari."),
        ("it", "Scarica l’app e leggi le notizie in tempo reale."), ("lt", "Daugiau naujienų skaitykite čia."),
        ("lv", "Piesakies jaunumiem un saņem svarīgāko."), ("ms", "Ikuti saluran WhatsApp kami setiap hari."),
        ("nl", "Dit bericht is om 18.30 uur aangevuld met een reactie."),
        ("nl", "Meer nieuws uit de regio lees je hier."), ("no", "Last ned appen vår og få nyhetene på mobilen."),
        ("pl", "Pobierz naszą aplikację i czytaj wiadomości."),
        ("pl", "Tekst został zaktualizowany o stanowisko urzędu."),
        ("pt", "Entre no nosso grupo e fique por dentro de tudo."),
        ("pt", "Quer receber mais notícias como esta? Clique aqui."), ("ro", "Mai multe știri din județ găsiți aici."),
        ("sk", "Ďalšie správy z regiónu nájdete tu."), ("sl", "Več novic iz regije najdete tukaj."),
        ("sl", "Vam je članek všeč? Delite ga s prijatelji."), ("sq", "Për më shumë lajme nga qyteti, klikoni këtu."),
        ("sv", "Läs fler nyheter från Örebro här."), ("sv", "Så jobbar vi med nyheter: uppgifter ska vara korrekta."),
        ("tr", "Uygulamamızı indirin, haberleri kaçırmayın."),
        ("tr", "Haber ihbarlarınızı ihbar@liman.example adresine gönderebilirsiniz."),
        ("vi", "Tải ứng dụng của chúng tôi để đọc tin nhanh."), ("vi", "Mời bạn đọc thêm các tin khác ở dưới đây."),
        ("eu", "Jaitsi gure aplikazioa eta jaso albisteak sakelakoan."), ("eu", "Jarraitu gaitzazu sare sozialetan."),
        ("gl", "Este artigo foi actualizado coa resposta do concello."), ("sw", "Kwa habari zaidi, tembelea tovuti yetu."),
    ],
)  # fmt: skip
def test_they_are_no_part_of_the_story(language: str, said: str) -> None:
    assert {label(said, language, amid=True), label(said, language, amid=False)} <= {"tool", "skipped"}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "The fossils tell us what the animals of the valley ate before the ice came."),
        ("en", "This report has been on the table of the harbour board since the spring of last year."),
        ("de", "Was sagen uns die Zahlen, die der Hafen am Freitag vorgelegt hat?"),
        ("de", "Dieser Text stand am Freitag auf einer Tafel neben der neuen Schleuse."),
        ("fr", "Racontez-nous comment vous êtes devenu éclusier dans cette vallée."),
        ("es", "Cuéntanos cómo llegaste a ser esclusero en este valle."),
        ("it", "Raccontaci come sei diventato guardiano della chiusa in questa valle."),
        ("no", "Fortell oss hvordan du ble slusemester i denne dalen."),
        ("sv", "Kommunen vill att fler ska kontakta oss i tid, skriver hamnchefen i ett brev."),
        ("sv", "Nu kan du få notiser när slusen öppnas, om du bor vid ån."),
        ("da", "Historien er udgivet som bog og læses nu i skolerne i hele dalen."),
        ("sl", "Več sledi na bregu reke kaže, da je ladja pristala ponoči."),
        ("hr", "Više izlagača na ovogodišnjem izdanju sajma traži mjesto na obali."),
        ("hr", "Više fotografija s obale izloženo je u gradskoj vijećnici do petka."),
        ("en", "The museum has more photos of the lock than any other gallery in the valley."),
        ("es", "Los vecinos tienen hasta el viernes para dejar un comentario sobre la esclusa."),
        ("sv", "Den som vill resa med färjan köper numera sin biljett direkt i mobilen."),
        ("en", "The keeper said he would love to hear from people who remember the old lock."),
        ("pl", "Artykuł ustawy o wodach mówi, kto płaci za naprawę śluzy w dolinie."),
        ("de", "Alle Nachrichten über die Schleuse lesen sie hier am liebsten auf Papier, sagt der Wirt."),
        ("de", "Jetzt soll die App für die Schiffer auch Nachrichten der Stadt zeigen."),
        ("fr", "Ajoutez à cela le prix du gazole, et la facture double, selon les bateliers."),
        ("es", "Esta información se ha actualizado cada semana desde 2019, según el ayuntamiento."),
        ("en", "Residents can download the council's app for alerts about boats."),
        ("it", "Per segnalazioni di guasti il Comune ha aperto uno sportello in piazza."),
        ("nl", "Dit bericht is volgens de burgemeester aangevuld door haar ambtenaren."),
        ("ko", "그는 유튜브 채널을 구독하는 주민이 만 명을 넘었다고 말했다."),
        ("zh", "订阅该报电子版的读者去年增加了一倍，达到四万人。"),
        ("sv", "Så här jobbar vi med båtarna, säger Anna Berg på kommunen."),
        ("tr", "Meclis, teknecilere kanalımıza katılın dedi."),
        ("en", "Install the lifeboat app to receive flood alerts on your phone."),
        ("en", "Readers once had the news printed and delivered right to your doorstep, the keeper recalled."),
        ("en", "An AI tool was used to write the report on the lock, the inquiry found."),
        ("en", "Press here to get a ticket, the machine said, and nothing happened."),
        ("de", "Klicken Sie hier, um Ihr Konto zu bestätigen, stand in der gefälschten Mail."),
        ("de", "Mit unserem Angebot lesen Sie den Pegel aus der Ferne ab, erklärt der Versorger."),
        ("nl", "Luister hier naar de podcast die zij over haar vader maakte."),
        ("tr", "Haberi beğendiyseniz paylaşın, dedi öğretmen."),
        ("de", "Laden Sie unbedingt unsere neue App herunter, sagte der Schleusenwärter den Skippern."),
        ("de", "Dieser Text wurde automatisch übersetzt, und das war der Fehler der Anleitung."),
        ("es", "Para conocer más noticias del niño, la familia llamó cada día al hospital."),
        ("fr", "Ce contenu a été réalisé par des élèves du lycée voisin."),
        ("it", "Per segnalazioni contattare i vigili di Porto Chiaro."),
        ("no", "Vil du vite mer? Det spør de alle som kommer til slusen."),
        ("sv", "Artikeln publicerades först i en liten tidskrift 1905 och gjorde honom berömd."),
        ("fi", "Tämä sisältö vaatii paljon tilaa museossa."),
        ("pl", "Materiał został zaktualizowany przez biegłych przed rozprawą."),
        ("cs", "Chcete vědět víc? Zeptejte se místních, radí starosta."),
        ("hu", "A hozzászólások lezárása után a testület szavazott."),
        ("tr", "Sitemizdeki havuza izinsiz girmek yasak, dedi yönetici."),
        ("lv", "Lai komentētu lēmumu, ministrs sasauca preses konferenci."),
    ],
)  # fmt: skip
def test_what_a_story_tells_or_an_interview_asks_is(language: str, said: str) -> None:
    assert label(said, language, amid=True) not in {"tool", "skipped"}


def test_what_somebody_says_is_of_the_story() -> None:
    assert label("“Please write to us and let us know below what you think,” she said.", "en", amid=True) != "tool"
