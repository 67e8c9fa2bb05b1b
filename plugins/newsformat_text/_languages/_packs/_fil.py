"""Filipino."""

from newsformat.plugin import Language


PACK = Language(
    tag="fil",
    related_headings=(
        "Basahin din | Basahin pa | Basahin | Magbasa pa | Kaugnay na balita | Kaugnay na mga balita"
        " | Mga kaugnay na balita | Pinakabinabasa | Pinakabago | Iba pang balita | Panoorin | Read also"
        " | Read more"
    ),
    byline_words="Ni | Nina | Isinulat ni | Sinulat ni | Ulat ni | By",
    byline_joiners="at | and",
    roles="mamamahayag | patnugot | kolumnista | reporter | correspondent",
    agencies="PNA",
    credit_words="Pinagmulan | Sanggunian",
    months=(
        "Enero | Pebrero | Marso | Abril | Mayo | Hunyo | Hulyo | Agosto | Setyembre | Oktubre | Nobyembre | Disyembre"
    ),
    day_first=False,
    date_words="Inilathala | Petsa | Published",
    update_words="Binago | Na-update | Updated",
    caption_words="Larawan | Larawan mula sa | Kuha ni | Litrato | Video",
    copyright_words="Nakalaan ang lahat ng karapatan",
    tag_words="Mga paksa | Mga tag",
    tool_lines=(
        "Ibahagi | Patalastas | I-print | I-save | Mag-subscribe | Mag-log in | Isara | Sundan kami"
        " | Ang iyong email address ay hindi"
        " | Basahin ang buong artikulo | Basahin ang buong istorya | Hindi suportado ng iyong browser"
        " | Hindi ipapa-publish ang iyong email address"
    ),
    comment_headings="Mga komento | Komento | Mag-iwan ng komento | Mag-iwan ng tugon",
    embargo_words="Embargo hanggang | Embargo",
    release_words="Pahayag sa media | Pahayag",
    contact_words="Kontak | Para sa karagdagang impormasyon",
    site_words=(
        "subscri | mag-subscribe | mag-log in | magrehistro | account | password | email | patakaran | tuntunin"
        " | pahintulot | patalastas | anunsiyo | app | i-download | podcast | pindutin | i-click | browser | libre"
        " | komento | mambabasa | ibahagi | karapatan | larawan | video | sundan | facebook | twitter | youtube"
        " | basahin"
    ),
)
