"""Names of the days of the week, as printed next to dates: ``الأحد 3 مايو 2026``.

Names that are also common surnames are left out: Spanish Sunday, Italian Saturday, Uzbek Friday.
"""

from __future__ import annotations

import re
from functools import cache

from newsformat_text._languages._alternatives import alternatives


_NAMES = (
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun montag "
    "dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi "
    "vendredi samedi dimanche lunes martes miércoles jueves viernes sábado segunda-feira "
    "terça-feira quarta-feira quinta-feira sexta-feira lunedì martedì mercoledì giovedì venerdì "
    "domenica dilluns dimarts dimecres dijous divendres dissabte diumenge maandag dinsdag "
    "woensdag donderdag vrijdag zaterdag zondag mandag tirsdag onsdag torsdag fredag lørdag "
    "søndag måndag tisdag lördag söndag mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur "
    "laugardagur sunnudagur maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai "
    "esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev pirmdiena otrdiena trešdiena "
    "ceturtdiena piektdiena sestdiena svētdiena pirmadienis antradienis trečiadienis "
    "ketvirtadienis penktadienis šeštadienis sekmadienis poniedziałek wtorek środa czwartek "
    "piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle pondelok utorok streda "
    "štvrtok piatok nedeľa ponedeljek torek sreda četrtek petek nedelja ponedjeljak utorak "
    "srijeda četvrtak petak subota nedjelja ponedeljak понедељак уторак среда четвртак петак "
    "субота недеља понеделник вторник сряда четвъртък петък събота неделя сабота недела "
    "понедельник четверг пятница суббота воскресенье понеділок вівторок середа четвер п'ятниця "
    "неділя luni marți miercuri joi vineri sâmbătă duminică hétfő kedd szerda csütörtök péntek "
    "szombat vasárnap pazartesi salı çarşamba perşembe cumartesi pazar bazar δευτέρα τρίτη "
    "τετάρτη πέμπτη παρασκευή σάββατο κυριακή hënë martë mërkurë enjte premte shtunë diel senin "
    "selasa rabu kamis jumat jum'at sabtu minggu isnin khamis jumaat ahad jumatatu jumanne "
    "jumatano alhamisi ijumaa jumamosi jumapili الأحد الاحد الاثنين الإثنين الثلاثاء الأربعاء "
    "الاربعاء الخميس الجمعة السبت شنبه یکشنبه یک\u200cشنبه دوشنبه سه\u200cشنبه چهارشنبه چهار\u200cشنبه پنجشنبه "
    "پنج\u200cشنبه جمعه اتوار پیر منگل بدھ جمعرات جمعہ ہفتہ रविवार सोमवार मंगलवार बुधवार गुरुवार "
    "गुरूवार बृहस्पतिवार शुक्रवार शनिवार मंगळवार आइतबार सोमबार मङ्गलबार मंगलबार बुधबार बिहीबार "
    "शुक्रबार शनिबार রবিবার রোববার সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার રવિવાર "
    "સોમવાર મંગળવાર બુધવાર ગુરુવાર શુક્રવાર શનિવાર ਐਤਵਾਰ ਸੋਮਵਾਰ ਮੰਗਲਵਾਰ ਬੁੱਧਵਾਰ ਵੀਰਵਾਰ ਸ਼ੁੱਕਰਵਾਰ "
    "ਸ਼ਨੀਵਾਰ ஞாயிறு திங்கள் செவ்வாய் புதன் வியாழன் வெள்ளி சனி ఆదివారం సోమవారం మంగళవారం బుధవారం "
    "గురువారం శుక్రవారం శనివారం ಭಾನುವಾರ ಸೋಮವಾರ ಮಂಗಳವಾರ ಬುಧವಾರ ಗುರುವಾರ ಶುಕ್ರವಾರ ಶನಿವಾರ ഞായർ തിങ്കൾ "
    "ചൊവ്വ ബുധൻ വ്യാഴം വെള്ളി ശനി ඉරිදා සඳුදා අඟහරුවාදා බදාදා බ්‍රහස්පතින්දා සිකුරාදා සෙනසුරාදා "
    "კვირა ორშაბათი სამშაბათი ოთხშაბათი ხუთშაბათი პარასკევი შაბათი կիրակի երկուշաբթի երեքշաբթի "
    "չորեքշաբթի հինգշաբթի ուրբաթ շաբաթ እሑድ ሰኞ ማክሰኞ ረቡዕ ሐሙስ ዓርብ ቅዳሜ дүйсенбі сейсенбі сәрсенбі "
    "панядзелак аўторак серада чацвер пятніца нядзеля дүйшөмбү шейшемби шаршемби бейшемби ишемби жекшемби "
    "сешанбе чоршанбе панҷшанбе ҷумъа шанбе якшанбе сешанба чоршанба пайшанба шанба якшанба çərşənbə cümə şənbə "
    "бейсенбі жұма сенбі жексенбі dushanba seshanba chorshanba payshanba shanba yakshanba "
)
WEEKDAYS = frozenset(_NAMES.split())


def has_weekday(line: str) -> bool:
    """Does *line* contain the name of a weekday?"""
    return not WEEKDAYS.isdisjoint(line.lower().replace(",", " ").split())


def weekday_end(line: str, position: int) -> int:
    """Return the end of the weekday that starts at *position*, behind a date; 0 if there is none."""
    match = _behind_date().match(line, position)
    return match.end() if match is not None else 0


@cache
def _behind_date() -> re.Pattern[str]:
    names = alternatives(WEEKDAYS.union(_SURNAMES, _NO_OTHER_PLACE))
    return re.compile(
        r"(?:\s?[^\W\d_]{1,4}\.?(?=[,\s]))?[\s,،၊፣·|(–—-]{1,4}"  # 2025 г.,
        rf"(?:e |يوم )?{names}(?!\w)(?: (?:гараг|ertəsi|axşamı))?",
        re.IGNORECASE,
    )


_SURNAMES = frozenset(["domingo", "sabato", "juma"])  # weekdays next to a date
_WEEKDAYS_AFTER_DATES = (  # names used only here, after dates
    "luns xoves venres duşenbe sişenbe penşenbe şenbe ýekşenbe şanbe даваа мягмар лхагва пүрэв баасан бямба ням "
    "жума дүшәмбе сишәмбе чәршәмбе пәнҗешәмбе җомга шимбә якшәмбе пн вт ср чт пт сб вс нд"
)
_NO_OTHER_PLACE = frozenset(_WEEKDAYS_AFTER_DATES.split())
