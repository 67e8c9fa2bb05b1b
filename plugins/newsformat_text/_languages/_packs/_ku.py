"""Kurdish, Sorani and Kurmanji."""

from newsformat.plugin import Language


PACK = Language(
    tag="ku",
    related_headings=(
        "هەواڵی پەیوەندیدار | بابەتی پەیوەندیدار | بابەتە پەیوەندیدارەکان | زیاتر بخوێنەوە"
        " | زیاتر بخوێننەوە | هەواڵەکانی تر | دوایین هەواڵ | نوێترین هەواڵ | زۆرترین خوێندراوە"
        " | زۆرترین بینراو | Nûçeyên têkildar | Nûçeyên din | Bêtir bixwîne | Zêdetir bixwîne | Nûçeyên dawî"
        " | Nûçeyên herî dawî | Ev jî bixwînin"
    ),
    byline_words="نووسەر | نووسینی | ئامادەکردنی | Nivîskar | Nûçegihan",
    byline_joiners="و | û",
    roles="پەیامنێر | ڕۆژنامەنووس | rojnamevan | nûçegihan",
    agencies="کوردستان24 | باسنیوز | ئاژانسی هەواڵ | ڕۆیتەرز | رۆیتەرز | ڕووداو | Rûdaw | ANF | Rojnews",
    credit_words="سەرچاوە | Çavkanî",
    months=(
        "کانوونی دووەم,ڕێبەندان,Çile,Rêbendan | شوبات,ڕەشەمە,Sibat,Reşemî | ئازار,ئادار,Adar"
        " | نیسان,Nîsan,Avrêl | ئایار,Gulan,مایس | حوزەیران,Hezîran,Pûşper | تەمموز,تەممووز,Tîrmeh"
        " | ئاب,Tebax | ئەیلوول,Îlon,Rezber | تشرینی یەکەم,Cotmeh,Kewçêr | تشرینی دووەم,Mijdar"
        " | کانوونی یەکەم,Berfanbar"
    ),
    date_words="بڵاوکراوەتەوە | بەروار | Dîrok",
    update_words="نوێکراوەتەوە",
    caption_words="وێنە | وێنە: | فۆتۆ | فۆتۆ: | ڤیدیۆ | Wêne | Wêne: | Foto",
    copyright_words="هەموو مافەکان پارێزراون | هەموو مافێک پارێزراوە | Hemû maf parastî ne",
    tag_words="تاگ | تاگەکان | وشەی سەرەکی | Etîket",
    tool_lines=(
        "هاوبەشکردن | هاوبەشی بکە | بڵاوی بکەرەوە | ڕیکلام | چاپکردن | کۆپی لینک | گەڕان | مینیو | سەرەتا"
        " | پەڕەی سەرەکی | چوونەژوورەوە | خۆتۆمارکردن | دەربارەی ئێمە | پەیوەندی | Parve bike | Reklam"
        " | Lêgerîn | Destpêk | Têketin"
    ),
    comment_headings="کۆمێنت | لێدوانەکان | بۆچوونەکان | Şîrove | Şîroveyek binivîse",
    site_words=(
        "هاوبەش | ئیمەیڵ | تێپەڕەوشە | ڕیکلام | بەخۆڕایی | کۆمێنت | خوێنەر | مافەکان | ماڵپەڕ | وێنە"
        " | ڤیدیۆ | فەیسبووک | تویتەر | یوتیوب | تێلێگرام | داگرتن | reklam | parve | şîrove"
        " | تۆمار | هەژمار | ئەپ | کرتە | بکەن"
    ),
)
