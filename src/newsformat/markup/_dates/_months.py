"""Dates as mail has them, but with the month in the language of the site: ``lun, 23 févr. 2026 17:04:00 +0100``.

Short forms that mean different months in two languages (``lip``, ``srp``, ``list``) are not taken. Years after 2400
are of the Buddhist era.
"""

from __future__ import annotations

from functools import cache

from newsformat._lazy_patterns import lazily


_DATED = lazily(
    r"(?:[^\W\d_][^\d,]{0,20}[,،]?\s+)?(?P<day>\d{1,2})(?:\.|º|er)?\s+(?:de\s+)?(?P<month>[^\W\d_](?:[^\d\s.,]|\.(?=\S)){1,15}"
    r"|1?\d(?=[月월]))(?:\.|[月월])?,?\s+(?:de\s+)?(?P<year>\d{4})\b(?:\s?г\.)?[,،]?(?P<rest>.*)"
)
_ENGLISH = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
# Names and short forms of each month in Germanic, Romance, Slavic and other languages.
_NAMES = """
    january januar jänner jän janvier janv enero ene gennaio gen janeiro januari styczeń stycznia
    sty ledna led januára január ianuarie ian января янв січня січ януари яну ιανουαρίου ιαν ocak
    oca tammikuuta tammi يناير ינואר जनवरी ม.ค
    | february februar febr février fév févr febrero febbraio fevereiro fev februari luty lutego lut
    února úno februára február februarie февраля фев лютого лют февруари φεβρουαρίου φεβ şubat şub
    helmikuuta helmi فبراير شباط פברואר फरवरी फ़रवरी ก.พ
    | march märz mrz marts mars marzo março maart mrt marzec marca března bře március márc martie
    марта мар березня бер март μαρτίου μαρ mart maaliskuuta maalis maret مارس آذار מרץ मार्च มี.ค
    | april avril avr abril abr aprile kwiecień kwietnia kwi dubna dub apríla április ápr aprilie
    апреля апр квітня кві април απριλίου απρ nisan nis huhtikuuta huhti أبريل ابريل إبريل نيسان
    אפריל अप्रैल เม.ย
    | mai maj mayo maggio mag maio mei maja května kvě mája május máj мая май травня тра μαΐου μαΐ
    μάι mayıs toukokuuta touko مايو أيار מאי मई พ.ค
    | june juni juin junio giugno giu junho czerwiec czerwca cze června čvn júna június jún iunie
    iun июня июн червня чер юни ιουνίου ιουν haziran haz kesäkuuta kesä يونيو حزيران יוני जून มิ.ย
    | july juli juillet juil julio luglio lug julho lipiec lipca července čvc júla július júl iulie
    iul июля июл липня лип юли ιουλίου ιουλ temmuz tem heinäkuuta heinä يوليو تموز יולי जुलाई ก.ค
    | august août aoû aout agosto ago augusti augustus sierpień sierpnia sie srpna augusztus августа
    авг серпня сер αυγούστου αυγ ağustos ağu elokuuta elo agustus agu agt أغسطس آب אוגוסט अगस्त ส.ค
    | september sept septembre septiembre settembre set setembro wrzesień września wrz září zář
    szeptember szept septembrie сентября сен сент вересня вер септември сеп σεπτεμβρίου σεπ eylül
    eyl syyskuuta syys سبتمبر أيلول ספטמבר सितंबर सितम्बर ก.ย
    | october oktober okt octobre octubre ottobre ott outubro out październik października paź října
    říj október octombrie октября окт жовтня жов октомври οκτωβρίου οκτ ekim eki lokakuuta loka
    أكتوبر اكتوبر אוקטובר अक्टूबर अक्तूबर ต.ค
    | november novembre noviembre novembro listopadu november noiembrie noi ноября ноя нояб ноември
    ное νοεμβρίου νοε kasım kas marraskuuta marras نوفمبر נובמבר नवंबर नवम्बर พ.ย
    | december dezember dez décembre déc diciembre dic dicembre dezembro desember des grudzień
    grudnia gru prosince pro decembra decembrie декабря дек грудня гру декември δεκεμβρίου δεκ
    aralık ara joulukuuta joulu ديسمبر דצמבר दिसंबर दिसम्बर ธ.ค
"""


def in_english(text: str) -> str:
    """Return a date as in mail with the month in English, or ``""`` if *text* is not one or the month is unknown."""
    match = _DATED.fullmatch(text)
    month = _month(match["month"]) if match is not None else 0
    if match is None or not month:
        return ""
    year = int(match["year"])
    return f"{match['day']} {_ENGLISH[month - 1]} {year - _BUDDHIST if year > _LAST else year:04}{match['rest']}"


_BUDDHIST, _LAST = 543, 2400


def _month(name: str) -> int:
    if name.isdecimal():
        return int(name) if 0 < int(name) <= len(_ENGLISH) else 0
    return _months().get(name.casefold().rstrip("."), 0)


@cache
def _months() -> dict[str, int]:
    rows = [row.split() for row in _NAMES.split("|")]
    names = {name.casefold(): number for number, row in enumerate(rows, 1) for name in row}
    return names | {name.lower(): number for number, name in enumerate(_ENGLISH, 1)}
