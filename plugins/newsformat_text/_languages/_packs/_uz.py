"""Uzbek, in both scripts."""

from newsformat.plugin import Language


PACK = Language(
    tag="uz",
    related_headings=(
        "Mavzuga oid | Mavzuga doir | Shu mavzuda | O‘qing | Yana o‘qing | Shuningdek o‘qing"
        " | O‘xshash yangiliklar | O‘xshash maqolalar | So‘nggi yangiliklar | Boshqa yangiliklar"
        " | Ko‘p o‘qilgan | Eng ko‘p o‘qilgan | Mashhur yangiliklar | Tavsiya etamiz | Muharrir tanlovi"
        " | Dolzarb xabarlar | Мавзуга оид | Мавзуга доир | Шу мавзуда | Яна ўқинг | Шунингдек ўқинг"
        " | Ўхшаш янгиликлар | Сўнгги янгиликлар | Бошқа янгиликлар | Кўп ўқилган | Энг кўп ўқилган"
        " | Тавсия этамиз | Муҳаррир танлови | Долзарб хабарлар"
        " | Shuningdek, o‘qing | Bu ham qiziq | Mavzu bo‘yicha | O‘xshash xabarlar | Tegishli yangiliklar"
        " | Boshqa maqolalar | Oxirgi yangiliklar | Yangiliklar lentasi | Eng ko‘p o‘qilganlar"
        " | Ko‘p o‘qilganlar | Mashhur | Ommabop | Dolzarb | Dolzarb yangiliklar | Asosiy yangiliklar"
        " | Muhim yangiliklar | Kun mavzusi | Tavsiya qilamiz | Tavsiya etiladi | Sizga qiziq bo‘lishi mumkin"
        " | Qiziqarli | Keyingi yangilik | Oldingi yangilik | Шунингдек, ўқинг"
        " | Shuningdek oʻqing | Shuningdek o'qing | Mavzu boʻyicha | Oʻxshash yangiliklar | Soʻnggi yangiliklar"
        " | Koʻp oʻqilgan | Koʻp oʻqilganlar | Batafsil oʻqing | Мавзу бўйича | Батафсил ўқинг"
        " | Ўқинг"
        " | Ўхшаш хабарлар | So'nggi yangiliklar | Янгиликлар"
        " | Shuningdek, o'qing | Yana o'qing | O'xshash yangiliklar | Ko'p o'qilgan | Ko'p o'qilganlar"
        " | Eng ko'p o'qilgan | Eng ko'p o'qilganlar | Sizga qiziq bo'lishi mumkin | Mavzu bo'yicha"
        " | Ko'proq o'qing | O'qing"
        " | Videoni tomosha qiling | Keyingi maqola"
    ),
    byline_words=(
        "Muallif | Mualliflar | Matn | Tayyorladi | Suhbatlashdi | Muxbir | Муаллиф | Муаллифлар | Матн"
        " | Тайёрлади | Суҳбатлашди | Мухбир"
        " | Tayyorlagan | Yozdi | Jurnalist | Suhbat | Suhbatdosh | Intervyu"
        " | By"
    ),
    byline_joiners="va | ва",
    roles=("muxbir | jurnalist | muharrir | мухбир | журналист | муҳаррир | muxbiri | мухбири"),
    agencies=("O‘zA | ЎзА | Дунё | Dunyo | ТАСС | OʻzA | O'zA | Kun.uz | Gazeta.uz | Дунё АА | Dunyo AA | Озодлик"),
    credit_words=("Manba | Манба | Manbalar | Agentlik"),
    months=(
        "yanvar,январь,январ,yan,января | fevral,февраль,феврал,fev,февраля | mart,март,марта"
        " | aprel,апрель,апрел,apr,апреля | may,май,мая | iyun,июнь,июн,iyn,июня | iyul,июль,июл,iyl,июля"
        " | avgust,август,avg,августа | sentabr,sentyabr,сентябрь,сентябр,sen,сентября"
        " | oktabr,oktyabr,октябрь,октябр,okt,октября | noyabr,ноябрь,ноябр,noy,ноября"
        " | dekabr,декабрь,декабр,dek,декабря"
    ),
    dialogue_dashes=True,
    date_words=(
        "E’lon qilindi | E'lon qilingan | Chop etilgan | Sana | Эълон қилинди | Эълон қилинган | Сана | Joylashtirildi"
    ),
    update_words=("Yangilandi | Янгиланди | Yangilangan | So‘nggi yangilanish | O‘zgartirildi"),
    caption_words=(
        "Surat | Rasm | Surat manbasi | Фото | Сурат | Сурат манбаси | Сурат тагсўзи | Видео"
        " | Fotolar | Suratda | Arxiv surat | Foto arxivdan | Illyustrativ foto | Foto muallifi"
        " | Foto manbasi | Kollaj | Skrinshot | Infografika"
        " | Surat tagsoʻzi | Surat tagso‘zi | Surat muallifi"
        " | Fotograf | Suratkash"
    ),
    copyright_words=(
        "Barcha huquqlar himoyalangan | Барча ҳуқуқлар ҳимояланган | Materiallardan foydalanishda"
        " | Материаллардан фойдаланишда"
        " | Barcha huquqlar himoyalangan. | Mualliflik huquqi | Sayt materiallaridan"
        " | Materiallardan foydalanish | Saytda e’lon qilingan"
        " | Ruxsatsiz ko'chirish taqiqlanadi"
    ),
    tag_words=(
        "Teglar | Mavzular | Kalit so‘zlar | Теглар | Мавзулар | Калит сўзлар | Teg | Mavzu | Rukn | Bo‘lim"
        " | Kalit so'zlar | Kalit soʻzlar"
    ),
    tool_lines=(
        "Ulashish | Ulashing | Do‘stlarga ulashish | Reklama | Chop etish | Havolani nusxalash | Saqlash"
        " | Obuna bo‘lish | Obuna bo‘ling | Telegram kanalimizga obuna bo‘ling | Bizni kuzatib boring"
        " | Kirish | Ro‘yxatdan o‘tish | Qidiruv | Qidirish | Menyu | Yopish | Bosh sahifa"
        " | Ko‘proq ko‘rsatish | Barcha yangiliklar | Biz haqimizda | Bog‘lanish | Xatolik topdingizmi"
        " | Улашиш | Реклама | Чоп этиш | Сақлаш | Обуна бўлиш | Обуна бўлинг | Каналимизга обуна бўлинг"
        " | Кириш | Рўйхатдан ўтиш | Қидирув | Меню | Ёпиш | Бош саҳифа | Барча янгиликлар | Биз ҳақимизда"
        " | Боғланиш"
        " | Do‘stlarga ulashing | Facebookda ulashish | Havola nusxalandi | Reklama huquqi asosida"
        " | Hamkorlik materiali | Telegram kanalimizga a’zo bo‘ling | Kanalimizga obuna bo‘ling"
        " | Bizni kuzating | Bizni Telegramda kuzating | Bizga qo‘shiling | Parolni unutdingizmi?"
        " | Elektron pochta | Maxfiylik siyosati | Sayt haqida | Aloqa | Tahririyat"
        " | Tahririyat bilan bog‘lanish | Ilovani yuklab oling | Ovoz berish | So‘rovnoma | Xato topdingizmi?"
        " | Matnda xatolik topsangiz | To‘liq o‘qish | Barchasini ko‘rish | Yana ko‘rsatish | Ko‘proq"
        " | Davomi | Orqaga | Yuqoriga | Fotogalereya | Galereya | Videoni ko‘rish | Yuborish | Keyingi"
        " | Oldingi | Ko‘rishlar soni | Ko‘rildi | Бизни кузатиб боринг"
        " | Telegram kanalimizga obuna boʻling | Телеграм каналимизга обуна бўлинг"
        " | Бизнинг Telegram каналимизга обуна бўлинг | Кўпроқ кўрсатиш | Orfografik xatoni belgilang"
        " | daqiqa o‘qish | дақиқа ўқиш"
        " | Линклар | Бевосита линк | Илтимос кутинг | Айни дамда медиа-манба мавжуд эмас | Obuna bo'ling"
        " | Бошқа тилларда | Бизни кузатинг | Асосий мавзуларга ўтиш | Шошилинч хабар"
        " | Maqolani tinglang | Faqat obunachilar uchun | Xato haqida xabar berish"
        " | Jurnalistikamizni qo'llab-quvvatlang | WhatsApp kanalimizga qo'shiling"
    ),
    comment_headings=(
        "Izohlar | Izoh | Izoh qoldirish | Fikrlar | Fikr bildirish | Изоҳлар | Изоҳ | Изоҳ қолдириш"
        " | Фикрлар | Фикр билдириш"
        " | Fikr qoldirish | Фикр қолдириш"
        " | Izoh qoldiring | Izoh yozish | Fikringizni bildiring | Sharhlar | Sharh qoldirish | Javob berish"
        " | Izohlar yo‘q"
    ),
    site_words=(
        "obuna | ro‘yxat | kirish | parol | pochta | reklama | ilova | yuklab | bepul | izoh | o‘quvchi"
        " | ulash | huquq | tahririyat | sayt | foto | video | обуна | рўйхат | кириш | парол"
        " | почта | реклама | илова | бепул | изоҳ | ўқувчи | улаш | ҳуқуқ | таҳририят | сайт | фото | видео"
        " | телеграм"
    ),
    editor_words=(
        "Muharrir | Tarjima | Tarjima qildi | Tarjimon | Bosh muharrir | Муҳаррир | Таржимон"
        " | Operator | Ingliz tilidan tarjima qilgan | Ingliz tilidan tarjima qildi"
    ),
    embargo_words=("Embargo muddati"),
    release_words=("Matbuot xabari | Матбуот хабари | Press-reliz | Пресс-релиз"),
    contact_words=("Qoʻshimcha maʼlumot uchun | Қўшимча маълумот учун"),
)
