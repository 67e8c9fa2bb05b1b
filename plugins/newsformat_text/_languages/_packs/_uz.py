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
    ),
    byline_words=(
        "Muallif | Mualliflar | Matn | Tayyorladi | Suhbatlashdi | Muxbir | Муаллиф | Муаллифлар | Матн"
        " | Тайёрлади | Суҳбатлашди | Мухбир"
    ),
    byline_joiners="va | ва",
    roles="muxbir | jurnalist | muharrir | мухбир | журналист | муҳаррир",
    agencies="O‘zA | ЎзА | Дунё | Dunyo | ТАСС",
    credit_words="Manba | Манба",
    months=(
        "yanvar,январь,январ,yan | fevral,февраль,феврал,fev | mart,март | aprel,апрель,апрел,apr"
        " | may,май | iyun,июнь,июн | iyul,июль,июл | avgust,август,avg"
        " | sentabr,sentyabr,сентябрь,сентябр,sen | oktabr,oktyabr,октябрь,октябр,okt"
        " | noyabr,ноябрь,ноябр,noy | dekabr,декабрь,декабр,dek"
    ),
    dialogue_dashes=True,
    date_words="E’lon qilindi | E'lon qilingan | Chop etilgan | Sana | Эълон қилинди | Эълон қилинган | Сана",
    update_words="Yangilandi | Янгиланди",
    caption_words=(
        "Foto | Surat | Rasm | Video | Surat manbasi | Фото | Сурат | Сурат манбаси | Сурат тагсўзи | Видео"
    ),
    copyright_words=(
        "Barcha huquqlar himoyalangan | Барча ҳуқуқлар ҳимояланган | Materiallardan foydalanishda"
        " | Материаллардан фойдаланишда"
    ),
    tag_words="Teglar | Teglar: | Mavzular | Kalit so‘zlar | Теглар | Мавзулар | Калит сўзлар",
    tool_lines=(
        "Ulashish | Ulashing | Do‘stlarga ulashish | Reklama | Chop etish | Havolani nusxalash | Saqlash"
        " | Obuna bo‘lish | Obuna bo‘ling | Telegram kanalimizga obuna bo‘ling | Bizni kuzatib boring"
        " | Kirish | Ro‘yxatdan o‘tish | Qidiruv | Qidirish | Menyu | Yopish | Bosh sahifa"
        " | Ko‘proq ko‘rsatish | Barcha yangiliklar | Biz haqimizda | Bog‘lanish | Xatolik topdingizmi"
        " | Улашиш | Реклама | Чоп этиш | Сақлаш | Обуна бўлиш | Обуна бўлинг | Каналимизга обуна бўлинг"
        " | Кириш | Рўйхатдан ўтиш | Қидирув | Меню | Ёпиш | Бош саҳифа | Барча янгиликлар | Биз ҳақимизда"
        " | Боғланиш"
    ),
    comment_headings=(
        "Izohlar | Izoh | Izoh qoldirish | Fikrlar | Fikr bildirish | Изоҳлар | Изоҳ | Изоҳ қолдириш"
        " | Фикрлар | Фикр билдириш"
        " | Fikr qoldirish | Фикр қолдириш"
    ),
    site_words=(
        "obuna | ro‘yxat | kirish | parol | pochta | reklama | ilova | yuklab | bepul | izoh | o‘quvchi"
        " | ulash | huquq | tahririyat | sayt | foto | video | telegram | обуна | рўйхат | кириш | парол"
        " | почта | реклама | илова | бепул | изоҳ | ўқувчи | улаш | ҳуқуқ | таҳририят | сайт | фото | видео"
        " | телеграм | facebook | instagram"
    ),
)
