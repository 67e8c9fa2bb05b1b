"""Kurdish, Sorani and Kurmanji."""

from newsformat.plugin import Language


PACK = Language(
    tag="ku",
    related_headings=(
        "هەواڵی پەیوەندیدار | بابەتی پەیوەندیدار | بابەتە پەیوەندیدارەکان | زیاتر بخوێنەوە"
        " | زیاتر بخوێننەوە | هەواڵەکانی تر | دوایین هەواڵ | نوێترین هەواڵ | زۆرترین خوێندراوە"
        " | زۆرترین بینراو | Nûçeyên têkildar | Nûçeyên din | Bêtir bixwîne | Zêdetir bixwîne | Nûçeyên dawî"
        " | Nûçeyên herî dawî | Ev jî bixwînin"
        " | هەروەها بخوێنەوە | هەروەها بخوێننەوە | زیاتر | پەیوەندیدار | دەتوانیت ئەمەش بخوێنیتەوە"
        " | هەواڵە پەیوەندیدارەکان | زۆرترین خوێنراوە | هەواڵی زیاتر | Her wiha bixwîne | Herwiha bixwînin"
        " | Her wiha bixwînin | Herwiha bixwîne | Nûçeyên peywendîdar | Nûçeyên pêwendîdar | Nûçeyên eleqedar"
        " | Zêdetir | Yên herî zêde hatine xwendin | Bixwînin"
        " | Zêdetir bixwînin"
        " | ھەواڵی زیاتر"
        " | دوایین هەواڵەکان | زیاتر بخوێنەرەوە | هەروەها بخوێنەرەوە"
        " | نوێترین هەواڵەکان"
        " | Bixwîne | Herî zêde hatin xwendin"
        " | هەواڵی پەیوەندار | بابەتی هاوشێوە | هەواڵی هاوشێوە | زۆرترین خوێنراو | ئەمەش بخوێنەوە | بابەتە نزیکەکان"
    ),
    byline_words=(
        "نووسەر | نووسینی | ئامادەکردنی | Nivîskar | Nûçegihan | راپۆرت | ڕاپۆرت | راپۆرتی | ئامادەکار | پەیامنێر"
        " | Nûçe | Amadekar | Nivîs | Rapor | هەواڵنێر | ڕاپۆرتی"
        " | ئامادەکردن"
        " | وەرگێڕانی | ئامادەکردن و وەرگێڕانی"
        " | By"
        " | نووسین"
    ),
    byline_joiners="و | û",
    roles=("پەیامنێر | ڕۆژنامەنووس | rojnamevan | nûçegihan | هەواڵنێر | نووسەر | edîtor | nivîskar"),
    agencies=(
        "نۆرس پرێس | کوردستان24 | باسنیوز | ئاژانسی هەواڵ | ڕۆیتەرز | رۆیتەرز | ڕووداو | Rûdaw | ANF | Rojnews | INA | ÎLKHA | باسنيۆز"
        " | شەفەق نیوز | باسنيوز | کوردستان ٢٤ | خەبات | ئاڤا نیوز | دەنگی ئەمەریکا | ئێن ئاڕ تی"
    ),
    credit_words="سەرچاوە | Çavkanî",
    months=(
        "کانوونی دووەم,ڕێبەندان,Çile,Çileya,Çileyê,Rêbendan,Rêbendana,Rêbendanê,Kanûna Paşîn | شوبات,ڕەشەمە,Sibat,Sibata,Sibatê,Reşemî,Reşemiya,Reşemiyê | ئازار,ئادار,Adar,Adara,Adarê"
        " | نیسان,Nîsan,Nîsana,Nîsanê,Avrêl,Avrêla,Avrêlê | ئایار,Gulan,Gulana,Gulanê,مایس | حوزەیران,Hezîran,Hezîrana,Hezîranê,Pûşper,Pûşpera,Pûşperê | تەمموز,تەممووز,Tîrmeh,Tîrmeha,Tîrmehê"
        " | ئاب,Tebax,Tebaxa,Tebaxê,Gelawêj,Gelawêja,Gelawêjê | ئەیلوول,Îlon,Îlona,Îlonê,Rezber,Rezbera,Rezberê | تشرینی یەکەم,Cotmeh,Cotmeha,Cotmehê,Kewçêr,Kewçêra,Kewçêrê | تشرینی دووەم,Mijdar,Mijdara,Mijdarê,Sermawez,Sermaweza,Sermawezê"
        " | کانوونی یەکەم,Berfanbar,Berfanbara,Berfanbarê,Kanûn,Kanûna,Kanûnê,Kanûna Pêşîn"
    ),
    date_words=("بڵاوکراوەتەوە | بەروار | Dîrok | کاتی بڵاوکردنەوە | Dema weşanê | Hat weşandin"),
    update_words=("نوێکراوەتەوە | دوایین نوێکردنەوە | Rojanekirin | Hat nûkirin"),
    caption_words=("وێنە | فۆتۆ | ڤیدیۆ | Wêne | Wêne ji | Vîdyo | Fotograf | کامێرا"),
    copyright_words=(
        "هەموو مافەکان پارێزراون | هەموو مافێک پارێزراوە | Hemû maf parastî ne"
        " | مافی بڵاوکردنەوەی پارێزراوە | مافی بڵاوکردنەوە پارێزراوە"
    ),
    tag_words=("تاگ | تاگەکان | وشەی سەرەکی | Etîket | وشە سەرەکییەکان"),
    tool_lines=(
        "هاوبەشکردن | هاوبەشی بکە | بڵاوی بکەرەوە | ڕیکلام | چاپکردن | کۆپی لینک | گەڕان | مینیو | سەرەتا"
        " | پەڕەی سەرەکی | چوونەژوورەوە | خۆتۆمارکردن | دەربارەی ئێمە | پەیوەندی | Parve bike | Reklam"
        " | Lêgerîn | Destpêk | Têketin"
        " | پۆستی ئەلکترۆنیت بڵاوناکرێتەوە | بابەتی پێشوو | بابەتی دواتر | هەواڵی پێشوو | هەواڵی دواتر"
        " | کەناڵی تێلێگرام | لەگەڵمان بن | کلیک لێرە بکە | Me bişopînin | Li ser WhatsAppê me bişopînin"
        " | Parve bikin | Çap bike | Tomar bike | ڕێکلام | Lêzêdeke"
        " | هاوبەشی پێبکە"
        " | لە تێلێگرام لەگەڵمان بن | ژمارەی بینین | کاتی خوێندنەوە"
        " | گوێ لە بابەتەکە بگرە | گوێ لە هەواڵەکە بگرە"
        " | ڕاستکردنەوە"
    ),
    comment_headings=(
        "کۆمێنت | لێدوانەکان | بۆچوونەکان | Şîrove | Şîroveyek binivîse"
        " | وەڵامێک بنووسە | کۆمێنتەکان | لێدوان * | کۆمێنت بنووسە | بۆچوونت بنووسە"
    ),
    site_words=(
        "هاوبەش | ئیمەیڵ | تێپەڕەوشە | ڕیکلام | بەخۆڕایی | کۆمێنت | خوێنەر | مافەکان | ماڵپەڕ | وێنە"
        " | ڤیدیۆ | فەیسبووک | تویتەر | یوتیوب | تێلێگرام | داگرتن | reklam | parve | şîrove"
        " | تۆمار | هەژمار | ئەپ | کرتە | بکەن"
    ),
    editor_words=("وەرگێڕان | سەرنووسەر | Edîtor | Wergêr"),
    release_words=("ڕاگەیەندراوی ڕۆژنامەوانی | Daxuyanî ji çapemeniyê re"),
    contact_words=("بۆ زانیاری زیاتر"),
)
