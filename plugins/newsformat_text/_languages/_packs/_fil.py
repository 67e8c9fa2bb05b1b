"""Filipino."""

from newsformat.plugin import Language


PACK = Language(
    tag="fil",
    related_headings=(
        "Basahin din | Basahin pa | Basahin | Magbasa pa | Kaugnay na balita | Kaugnay na mga balita"
        " | Mga kaugnay na balita | Pinakabinabasa | Pinakabago | Iba pang balita | Panoorin"
        " | Read more"
        " | Basahin ang | Panoorin din | Tingnan din | Kaugnay na ulat | Mga kaugnay na artikulo | Kaugnay"
        " | Iba pang mga balita | Karagdagang balita | Pinakabagong balita | Mga pinakabagong balita"
        " | Pinakabasa | Pinakasikat | Sikat | Para sa iyo | Inirerekomenda | Inirerekomenda para sa iyo"
        " | Baka magustuhan mo | Huwag palampasin | Susunod na balita | Nakaraang balita"
        " | Mga nangungunang balita"
        " | Makibalita"
        " | Basahin rin | Rekomendado | Mga trending | Maaari mo ring magustuhan | Related"
        " | Higit pa sa paksang ito | Susunod na artikulo | Panoorin ang video"
    ),
    byline_words=(
        "Ni | Nina | Isinulat ni | Sinulat ni | Ulat ni | By"
        " | Ulat nina | Ulat mula kay | Akda ni | Panulat ni | May-akda | Reporter"
        " | Sulat ni"
        " | Teksto"
    ),
    byline_joiners="at | and",
    roles="mamamahayag | patnugot | kolumnista | reporter | correspondent",
    agencies="PNA",
    credit_words=("Pinagmulan | Sanggunian | Mula sa"),
    months=(
        "Enero,Ene | Pebrero,Peb | Marso | Abril,Abr | Mayo | Hunyo,Hun | Hulyo,Hul | Agosto,Ago | Setyembre,Set | Oktubre,Okt | Nobyembre,Nob | Disyembre,Dis"
    ),
    day_first=False,
    date_words=("Inilathala | Petsa | Inilathala noong | Na-publish | Nai-post | Nai-post noong"),
    update_words=("Binago | Na-update | Na-update noong | Huling na-update | Huling update"),
    caption_words=(
        "Larawan | Larawan mula sa | Kuha ni | Litrato"
        " | Larawan ni | Larawan mula | Kuha mula sa | Kuhang larawan | Mga larawan | File photo"
        " | Screengrab mula sa | Litrato ni | Video mula sa | Courtesy"
        " | Litratista"
    ),
    copyright_words=(
        "Nakalaan ang lahat ng karapatan"
        " | Reserbado ang lahat ng karapatan | Lahat ng karapatan ay nakalaan | Karapatang-ari"
        " | Bawal kopyahin nang walang pahintulot"
    ),
    tag_words=("Mga paksa | Mga tag | Paksa | Mga kategorya"),
    tool_lines=(
        "Ibahagi | Patalastas | I-print | I-save | Mag-subscribe | Mag-log in | Isara | Sundan kami"
        " | Ang iyong email address ay hindi"
        " | Basahin ang buong artikulo | Basahin ang buong istorya | Hindi suportado ng iyong browser"
        " | Hindi ipapa-publish ang iyong email address"
        " | I-share | I-share ito | Ibahagi sa Facebook | Kopyahin ang link | Mag-subscribe sa"
        " | Mag-subscribe sa aming newsletter | Mag-sign up | Mag-login | Mag-register"
        " | Nakalimutan ang password? | Ilagay ang iyong email | Gumagamit kami ng cookies"
        " | Patakaran sa privacy | Tungkol sa amin | Makipag-ugnayan | Makipag-ugnayan sa amin"
        " | Sundan kami sa | I-follow kami | I-follow kami sa | Sumali sa aming | Sumali sa aming Viber"
        " | I-download ang app | I-download ang aming app | Suportahan kami | Mag-donate | Bumoto"
        " | Tingnan lahat | Tingnan ang lahat | Ipakita pa | Magpatuloy sa pagbabasa"
        " | Basahin ang buong balita | Bumalik | Bumalik sa itaas | Ipadala | Susunod | Nakaraan"
        " | Panoorin ang video | Manood ng live"
        " | Sundan kami sa WhatsApp para | Para sa pinakabagong balita, sundan kami"
        " | I-download ang aming libreng app | Mag-subscribe sa aming | May balita ka ba?"
        " | Isinalin ang artikulong ito"
        " | Para sa iba pang balita"
        " | Isang post na ibinahagi ni"
        " | Pakinggan ang artikulo | Para lamang sa mga subscriber | Mag-ulat ng mali"
        " | Suportahan ang aming pamamahayag"
        " | Kanselahin ang tugon"
    ),
    comment_headings=(
        "Mga komento | Komento | Mag-iwan ng komento | Mag-iwan ng tugon"
        " | Magkomento | Sumagot | Sumali sa usapan | Walang komento"
    ),
    embargo_words="Embargo hanggang",
    release_words="Pahayag sa media | Pahayag",
    contact_words="Kontak | Para sa karagdagang impormasyon",
    site_words=(
        "subscri | mag-subscribe | mag-log in | magrehistro | account | password | patakaran | tuntunin"
        " | pahintulot | patalastas | anunsiyo | i-download | pindutin | i-click | browser | libre"
        " | komento | mambabasa | ibahagi | karapatan | larawan | video | sundan"
        " | basahin"
    ),
    editor_words=("Patnugot | In-edit ni | Isinalin ni | Salin ni | Salin | Editor | Kamera"),
)
