"""Greenlandic."""

from newsformat.plugin import Language


PACK = Language(
    tag="kl",
    related_headings=(
        "Atuakkit aamma | Atuaruk aamma | Nutaarsiassat allat | Nutaarsiassat kingulliit"
        " | Atuarneqarnerpaat | Takuuk aamma"
    ),
    byline_words="Allattoq | Allattut | Allaaserisaq",
    byline_joiners="aamma",
    roles="tusagassiortoq | aaqqissuisoq",
    agencies="KNR | Sermitsiaq | Sermitsiaq.AG | Ritzau",
    credit_words="Pissarsiffik | Najoqqutaq",
    months=(
        "januaari,januaarip,januar,jan | februaari,februaarip,februar,feb | marsi,marsip,marts,mar"
        " | apriili,apriilip,april,apr | maaji,maajip,maj | juuni,juunip,juni,jun | juuli,juulip,juli,jul"
        " | aggusti,aggustip,august,aug | septembari,septembarip,september,sep"
        " | oktobari,oktobarip,oktober,okt | novembari,novembarip,november,nov"
        " | decembari,decembarip,december,dec"
    ),
    date_words="Saqqummersitaq | Saqqummersinneqarpoq",
    update_words="Nutarterneqarpoq",
    caption_words="Assi | Assit | Assiliisoq",
    copyright_words="Pisinnaatitaaffiit tamarmik illersugaapput",
    tag_words="Sammisat",
    tool_lines="Siaruaruk | Naqiguk | Ujaasineq | Saqqaa | Pisartagaqalerit",
    comment_headings="Oqaaseqaatit",
    site_words=(
        "pisartagaqa | oqaaseqaat | nittartag | isissut | nalunaarsor | ussassaar | atuartartu | mailimi"
        " | siaruar | akeqanngit | allagarsiorf | toorla"
    ),
)
