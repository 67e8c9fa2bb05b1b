"""Igbo."""

from newsformat.plugin import Language


PACK = Language(
    tag="ig",
    related_headings=(
        "Gụkwuo | Gụọkwu | Gụọ nke a | Gụkwa | Gụọ kwa | Isiokwu ndị emetụtara | Isiokwu ndị metụtara ya"
        " | Ihe ndị ọzọ n'akụkọ a | Akụkọ ndị ọzọ | Akụkọ ndị metụtara ya | Akụkọ yiri nke a | Isi akụkọ | Akụkọ ọhụrụ"
        " | Kachasị ọhụrụ | Akụkọ kacha ọhụrụ | Akụkọ a kacha agụ | Nke a kacha agụ | Ị nwere ike ịgụ | Leekwa"
        " | Gụọkwa"
        " | Akụkọ metụtara"
    ),
    byline_words=("Onye dere ya | Onye dere | Onye odee akụkọ | Onye ode akụkọ | Nke dere | Site n'aka | By"),
    byline_joiners="na",
    roles="onye ntaakụkọ | onye nta akụkọ | odee akụkọ | onye nchịkọta akụkọ",
    agencies="NAN",
    editor_words="Onye nchịkọta akụkọ | Onye mezigharịrị",
    place_words="si",
    credit_words="Isi mmalite | Ebe o si",
    months=(
        "Jenụwarị,Jenuwari,Jen | Febrụwarị,Febụwarị,Feb | Maachị,Machị,Maarchị,Maa | Epreel,Eprel,Epr | Mee,Mẹ"
        " | Juun,Jun,Juu | Julaị,Julai,Jul | Ọgọọst,Ọgọst,Ọgọ | Septemba,Sep | Ọktoba,Ọktọba,Ọkt | Novemba,Nọvemba,Nov"
        " | Disemba,Dis"
    ),
    date_words="Mgbe e biputara ya | Ebisara na | E bipụtara | Ụbọchị",
    update_words="Emelitere | E melitere | Mgbe emelitere ya",
    caption_words="Aha onyonyo | Onyonyo | Vidio",
    copyright_words="Ikike niile | Ikikere niile",
    tag_words="Isiokwu | Okwu ndị dị mkpa",
    tool_lines=(
        "Mgbasa ozi | Mgbasaozi | Kesaa | Kekọrịta | Kekọrịta akụkọ a | Zipu | Debe | Bipụta | Debanye aha | Banye"
        " | Soro anyị | Soro anyị na Facebook | Soro anyị na WhatsApp | Soro anyị na Twitter | Gee ntị | Lee | Lee vidio"
        " | Lee ha niile | Na eme ozugbo | Na eme ugbu a | Osote | Ikpeazụ | Wụga n’ọdịnaya | Ngalaba | Kpọtụrụ anyị"
        " | Banyere anyị | Pịa ebe a | Budata | Anyị na-eji cookies | Laghachi n'elu"
    ),
    comment_headings="Nkwupụta | Echiche | Kwuo uche gị | Kwuo obi gị | Zaghachi | Azịza",
    embargo_words="E bipụtala tupu",
    release_words="Ozi nye ndị nta akụkọ | Ozi nye ndị ntaakụkọ",
    contact_words="Maka ozi ndị ọzọ | Maka nkọwa ndị ọzọ",
    site_words=(
        "mgbasa ozi | mgbasaozi | kesaa | kekọrịta | debanye | soro anyị | pịa | budata | nzuzo | data"
        " | weebụsaịtị | websaịt | peeji | ozi-e | n'efu | vidio | foto | gee ntị | ikike | nwalie"
    ),
)
