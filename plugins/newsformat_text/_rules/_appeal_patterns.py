"""Patterns of appeals to readers, by language, with stems by which they are found."""

from __future__ import annotations


# By language: appeals to readers.
APPEAL_PATTERNS = {
    "af": r"(?:maak|gee) (?:nou )?(?:[’'ʼ]n|ŉ) (?:vrywillige )?(?:bydrae|donasie)"
    r"|ondersteun (?:ons|onafhanklike) \w*(?:joernalis|nuus)",
    "ar": r"(?:بالنقر|بالضغط|بالتسجيل|باشتراكك)[^.]{0,60}(?:توافق|أوافق|تقبل)|ادعم(?:وا)? (?:صحافت|الصحافة)"
    r"|نقدم لكم (?:من خلال|عبر) (?:موقع|بوابة)|(?:يمكنك|يمكنكم) متابعة [^.]{0,60}NETWORKS"
    r"|لمتابعة (?:آخر|أهم|أحدث|المزيد|كل|جميع)[^.]{0,60}NETWORKS"
    r"|^(?:[اإ]نضم|[اإ]شترك|تابع)(?:وا)? (?:إلى |في )?قناة [^.]{0,40}NETWORKS"
    r"|(?:قناتنا|قنواتنا|صفحتنا|صفحاتنا|حساباتنا|مجموعتنا|حسابنا)[^.]{0,40}NETWORKS"
    r"|(?:بالاشتراك|عند الاشتراك)[^.]{0,60}(?:توافق|أوافق|تقبل)[^.]{0,40}(?:شروط|سياسة|خصوصية|تلقي)",
    "fa": r"(?:کانال|تلگرام|اینستاگرام|توییتر|یوتیوب|واتساپ|فیسبوک)[^.]{0,40}(?:بپیوندید|عضو شوید|دنبال کنید)"
    r"|(?:لینک|پیوند) پیگیری کنید|ما را (?:در|از)[^.]{0,60}(?:دنبال کنید|بخوانید)"
    r"|با (?:عضویت|ثبت[\u200c ]نام|اشتراک)[^.]{0,60}(?:می[\u200c ]پذیرید|موافقت می[\u200c ]کنید)",
    "ur": r"NETWORKS[^۔]{0,80}(?:فالو|جوائن|سبسکرائب|لائک) کریں|(?:فالو|جوائن|سبسکرائب) کریں[^۔]{0,40}NETWORKS",
    "hi": r"NETWORKS[^।]{0,80}(?:(?:ENGLISH|फॉलो|फ़ॉलो|जॉइन|ज्वाइन|सब्सक्राइब|लाइक) करें|जुड़ें)"
    r"|(?:फॉलो|फ़ॉलो|सब्सक्राइब) करें[^।]{0,60}NETWORKS"
    r"|(?:सब्सक्राइब|साइन अप|रजिस्टर) कर(?:के|ने पर|ते ही)[^।]{0,60}(?:स्वीकार कर|सहमत)"
    r"|(?:हम और )?हमारे [^।]{0,20}(?:साझेदार|पार्टनर)[^।]{0,40}कुकी",
    "mr": r"NETWORKS[^।]{0,80}(?:(?:ENGLISH|फॉलो|जॉइन|जॉईन|सबस्क्राईब|सबस्क्राइब|लाईक|लाइक) करा|(?:जॉइन|जॉईन"
    r"|सामील) व्हा)",
    "bn": r"NETWORKS[^।]{0,80}(?:(?:ENGLISH|ফলো|সাবস্ক্রাইব|জয়েন) করুন|যুক্ত (?:হোন|থাকুন)|লাইক দিন|যোগ দিন)"
    r"|(?:ফলো|সাবস্ক্রাইব) করুন[^।]{0,60}NETWORKS|লিখতে পারেন আপনিও"
    r"|(?:সাবস্ক্রাইব|সাইন আপ|নিবন্ধন) কর(?:ে|লে)[^।]{0,60}(?:সম্মত|মেনে নি)",
    "ta": r"NETWORKS[^.]{0,80}(?:இணை(?:ய|ந்து|யுங்கள்)|பின்தொடர|சப்ஸ்கிரைப்|சப்ஸ்க்ரைப்)",
    "te": r"NETWORKS[^.]{0,80}(?:(?:ENGLISH|ఫాలో|జాయిన్) (?:అవ్వండి|అవండి|కండి|చేయండి)"
    r"|సబ్\u200c?స్క్రైబ్ చేయండి|చేరండి)",
    "gu": r"NETWORKS[^.]{0,80}(?:(?:ENGLISH|ફોલો|ફૉલો|જોઇન|સબસ્ક્રાઇબ) કરો|જોડાવ|જોડાઓ)",
    "kn": r"NETWORKS[^.]{0,80}(?:(?:ENGLISH|ಫಾಲೋ) ಮಾಡಿ|ಜಾಯಿನ್ ಆಗಿ|ಸಬ್\u200c?ಸ್ಕ್ರೈಬ್)"
    r"|(?:ಫಾಲೋ|ಸಬ್\u200c?ಸ್ಕ್ರೈಬ್) ಮಾಡಿ[^.]{0,40}NETWORKS",
    "ml": r"NETWORKS[^.]{0,80}(?:(?:ENGLISH|ഫോളോ|ജോയിൻ|സബ്സ്ക്രൈബ്) ചെയ്യ|അംഗമാ|ലഭ്യമാണ്|കാണാം)",
    "pa": r"NETWORKS[^।]{0,80}(?:(?:ENGLISH|ਫਾਲੋ|ਫੌਲੋ|ਜੁਆਇਨ|ਸਬਸਕ੍ਰਾਈਬ) ਕਰੋ|ਜੁੜੋ)",
    "ne": r"NETWORKS[^।]{0,80}(?:(?:ENGLISH|फलो|सब्सक्राइब|लाइक) गर्न(?:ुहोस्|ुस्)|जोडिनुहोस्)",
    "bg": r"подкрепете (?:ни|независим|свободн|журналист)|с натискането[^.]{0,60}(?:съглас|приемате)"
    r"|(?:с абонирането|абонирайки се|с регистрацията)[^.]{0,60}(?:се съгласявате|приемате)[^.]{0,60}"
    r"(?:услови|политик|лични|обработ|бюлетин)",
    "ca": r"dona suport al periodisme|fes-te(?:'n)? (?:soci|subscriptor)|en fer clic[^.]{0,60}accept",
    "cs": r"podpořte (?:nás|naši|nezávisl|kvalitní)|(?:kliknutím|odesláním)[^.]{0,60}souhlas\w+ s"
    r"|(?:přihlášením|registrací)[^.]{0,60}souhlas(?:íte|íš)[^.]{0,60}(?:podmínk|zásad|zpracov|zasílán|osobn)",
    "da": r"støt (?:vores|uafhængig|den frie)"
    r"|ved at (?:klikke|trykke|fortsætte|tilmelde)[^.]{0,60}(?:accepterer|samtykker)"
    r"|du har \d+ (?:gratis )?artikler (?:tilbage|til gode)"
    r"|du har læst \d+ (?:af|ud af) (?:dine )?\d+ (?:gratis )?artikler",
    "de": r"unterstützen sie (?:uns|unser|unabhängig|diese arbeit)|unterstütze? (?:uns|unser|unabhängig)"
    r"|(?:mit|durch) (?:deiner|ihrer|eurer) spende|spenden unserer (?:leser|nutzer)|finanziert sich [^.]{0,40}spenden"
    r"|machen sie mit und unterstützen"
    r"|testen sie (?:die|das|uns|jetzt|für|\d+|zwei|drei|vier)[^.]{0,40}(?:kostenlos|gratis|zeitung|wochen)"
    r"|mit (?:dem|ihrem|deinem) klick[^.]{0,60}(?:stimm|akzeptier|erklär)|lesen sie jetzt weiter mit"
    r"|(?:sie haben|du hast) noch \d+ (?:freie|kostenlose|gratis)-? ?artikel"
    r"|mit (?:der|ihrer|deiner) (?:anmeldung|registrierung)[^.]{0,40}(?:stimmen sie|stimmst du|akzeptieren sie"
    r"|akzeptierst du)[^.]{0,60}(?:bedingung|agb\b|datenschutz|verarbeitung|newsletter)"
    r"|sie haben \d+ von \d+ (?:kostenlosen |freien |gratis-?)?artikeln|^(?:jetzt )?\w+ (?:wochen"
    r"|monate) für (?:nur )?\d+ (?:euro|€)(?: lesen| testen| im abo|[.!]?$)",
    "el": r"στηρίξτε (?:μας|την ανεξάρτητη|τη δημοσιογραφία)"
    r"|(?:πατώντας|κάνοντας κλικ)[^.]{0,60}(?:αποδέχεστε|συμφωνείτε)"
    r"|με την εγγραφή[^.]{0,60}(?:αποδέχεστε|συμφωνείτε|αποδέχεσαι)[^.]{0,40}(?:όρους|πολιτικ|απορρήτου|δεδομέν)",
    "en": r"support (?:our|independent|local|quality|free|public[- ]interest|nonprofit) (?:\w+ )?(?:journalism"
    r"|reporting|news ?room)"
    r"|invest in (?:our )?journalism|subscribe (?:now|today)\b|click (?:here )?to subscribe"
    r"|become a (?:paying )?(?:member|subscriber|supporter) (?:today|now|for)"
    r"|(?:donate|make a donation|contribute) (?:today|now|what you can)"
    r"|your (?:donation|contribution|support|subscription) (?:helps?|makes?|keeps?|allows?|powers?)"
    r"|if you have a news tip|have a news tip\?|relies on (?:the support of )?readers like you|readers like you"
    r"|by (?:clicking|tapping|pressing|hitting)[^.]{0,60}(?:agree|accept|consent|acknowledge)"
    r"|this article is free to read|support [\w’' ]{2,30} journalism\b|stand with (?:\w+ )?journalism"
    r"|believe in the importance of (?:high-quality|quality|good|independent) journalism"
    r"|needs? (?:your )?support from (?:\w+ )?readers|(?:fair|free|honest)[^.]{0,30} and questioning journalism"
    r"|^read more [^.]{2,60} and follow [^.]{2,60}NETWORKS"
    r"|^(?:please )?join [^.]{2,40} (?:whatsapp|telegram|viber) (?:channel|group)"
    r"|you have \d+ (?:free )?(?:articles|stories) (?:left|remaining)|\d+ free articles? (?:left|remaining)"
    r"|you have (?:reached|exhausted|used up|exceeded) your (?:monthly |daily |weekly )?(?:limit|quota|allowance)"
    r" of (?:\w+ )?(?:articles|stories|views)|we value your readership"
    r"|you have \d+ (?:articles|stories) to share (?:every|each|this) month"
    r"|by (?:signing up|subscribing|registering|submitting|continuing)[^.]{0,60}\byou (?:agree|accept|consent"
    r"|acknowledge)[^.]{0,80}\b(?:terms|privacy|cookies?|polic|conditions|guidelines|receive|emails?|newsletters?)"
    r"|\bwe and our (?:\d+ |\w+ )?partners (?:store|use|process|may)\b[^.]{0,60}"
    r"(?:cookie|data\b|information|device)"
    r"|you(?:['’]ve| have) (?:read|viewed|used) \d+ (?:out )?of (?:your \d+|\d+ free) (?:free )?(?:articles|stories)",
    "es": r"apoya (?:a |al |el |nuestro |un )?(?:periodismo|medio)|hazte soci[oa]|hazte suscriptor"
    r"|al (?:hacer clic|pulsar|enviar|pinchar)[^.]{0,60}acept[ao]s?"
    r"|te quedan? \d+ artículos|(?:vive|existe|es posible) gracias a nuestros (?:lector|suscriptor|soci)"
    r"|al (?:suscribir|registrar|inscribir)[st]e[^.]{0,40} acept[ao]s?\b[^.]{0,60}(?:términos|nuestras condiciones"
    r"|condiciones de uso|privacidad)"
    r"|has? leído \d+ de (?:(?:tus|sus) \d+ artículos|\d+ artículos gratis)",
    "et": r"toeta (?:sõltumatut|meie)|klõpsates[^.]{0,60}nõustu",
    "fi": r"tue (?:riippumatonta|laadukasta|journalismia)|(?:klikkaamalla|jatkamalla|painamalla)[^.]{0,60}hyväksy"
    r"|sinulla on (?:vielä )?\d+ (?:ilmais|maksuton)"
    r"|(?:tilaamalla|rekisteröitymällä)[^.]{0,60}hyväksy[tn]\b[^.]{0,40}(?:ehdo|ehto|tietosuoj|uutiskirj)",
    "fr": r"soutenez (?:-nous|un journalisme|une presse|notre|le journalisme|la presse|un média)|faites un don"
    r"|en cliquant[^.]{0,60}vous accept|grâce à vos dons|vos dons (?:nous|sont|permettent)"
    r"|ne vi(?:t|vons) que (?:par|grâce à|de) (?:ses|nos) (?:lecteur|abonné)"
    r"|pour nous soutenir,? (?:achet|abonn|faites|cliqu)\w*"
    r"|il vous reste \d+ ?(?:%|articles?)|^(?:début|fin) du widget(?:\.?$|[^.]{0,40}\. (?:passer|revenir)\b)"
    r"|en vous (?:inscrivant|abonnant)[^.]{0,60}vous accept[^.]{0,60}"
    r"(?:conditions|cgu|confidentialité|recevoir|données)"
    r"|vous avez lu \d+ (?:de vos|sur|des) \d+ articles",
    "he": r"תמכו בעיתונות|בלחיצה[^.]{0,60}(?:מסכים|מאשר)"
    r"|(?:הצטרפו|הירשמו|עקבו אחרי(?:נו)?)\b[^.]{0,40}NETWORKS"
    r"|ב(?:הרשמה|הצטרפות)[^.]{0,40}(?:אתה מסכים|את מסכימה|אתם מסכימים|מאשרי?ם? את תנאי)",
    "hr": r"podržite (?:nas|neovisn|kvalitetno)|klikom na[^.]{0,60}(?:prihvać|suglas)"
    r"|pratite(?: nas)?(?: i)? (?:na|putem|preko) [^!?]{0,60}(?:društven|aplikacij|NETWORKS)",
    "hu": r"támogassa? (?:a |az |munkánk|lapunk)[^.]{0,30}(?:újságírás|munkánk|szerkesztőség)"
    r"|(?:kattintva|kattintással)[^.]{0,60}(?:elfogad|hozzájárul)"
    r"|(?:feliratkozás(?:sal|sod|ával)|feliratkozva|regisztráció(?:val|jával))[^.]{0,60}elfogad(?:ja|od)[^.]{0,60}"
    r"(?:feltétel|szabályzat|adatkezel|adatvéd)",
    "id": r"dukung (?:jurnalisme|kami)|dengan (?:mengklik|menekan|mendaftar)[^.]{0,60}(?:setuju|menyetujui)"
    r"|dengan berlangganan[^.]{0,40}\banda (?:setuju|menyetujui)[^.]{0,40}(?:syarat|ketentuan|kebijakan|privasi)",
    "it": r"sostieni (?:il (?:nostro )?giornalismo|l.informazione|il giornalismo|il nostro lavoro|un.informazione"
    r"|[\w-]+\.it\b)"
    r"|(?:^|[.!?] )divent(?:a|ate) (?:anche tu |nostr[oi] )?(?:sostenitor|utenti sostenitori|abbonat)"
    r"|sostienici"
    r"|(?:cliccando|premendo)[^.]{0,60}(?:accett|acconsent|dichiar)"
    r"|(?:vive|esiste) grazie a(?:i|lle) (?:suoi |sue )?(?:lettor|abbonat|sostenitor)"
    r"|ti (?:resta|restano|rimangono) \d+ articol"
    r"|iscrivendoti[^.]{0,60}(?:accett|acconsent|dichiar)[^.]{0,60}(?:termini|condizioni|privacy|trattamento|ricevere)"
    r"|hai letto \d+ (?:articoli )?su \d+",
    "lt": r"paremkite (?:nepriklausom|mūsų)|(?:spausdami|paspausdami)[^.]{0,60}sutink",
    "lv": r"atbalstiet? (?:neatkarīg|mūsu)|iezīmē(?:jiet|j) tekstu un|(?:nospiežot|klikšķinot)[^.]{0,60}piekrīt",
    "nl": r"steun (?:onze|de onafhankelijke|onafhankelijke|kwaliteits)\w* ?journalist\w+|word lid|word abonnee"
    r"|door (?:op|te klikken)[^.]{0,60}(?:akkoord|accepteer|ga je)"
    r"|(?:je hebt|u heeft|u hebt) (?:deze maand )?nog \d+ (?:gratis )?artikel"
    r"|door (?:je|u) (?:in te schrijven|aan te melden|te abonneren)[^.]{0,60}(?:akkoord|accepteer)[^.]{0,60}"
    r"(?:voorwaarden|privacy|beleid|nieuwsbrief)"
    r"|(?:je hebt|u heeft|u hebt) \d+ van (?:je |uw |de )?\d+ (?:gratis )?artikelen",
    "no": r"støtt (?:vår|uavhengig|den frie) \w*journalist"
    r"|ved å (?:klikke|trykke|fortsette|melde)[^.]{0,60}(?:godtar|samtykker|aksepterer)"
    r"|du har (?:igjen )?\d+ (?:gratis )?(?:artikler|saker)(?: igjen)?\b"
    r"|du har lest \d+ av (?:dine )?\d+ (?:gratis )?(?:artikler|saker)",
    "pl": r"wesprzyj (?:nas|nasz|niezależn|wolne)|wspieraj niezależne"
    r"|klikając[^.]{0,60}(?:akceptuj|zgadzasz|wyrażasz)"
    r"|pozostał[oy] ci \d+ (?:darmow|bezpłatn)|dzięki naszym czytelnikom"
    r"|(?:zapisując|rejestrując) się[^.]{0,60}(?:akceptuj|zgadzasz|wyrażasz)[^.]{0,60}"
    r"(?:regulamin|polityk|warunk|przetwarz)"
    r"|przeczytano \d+ z \d+ (?:darmow|bezpłat)",
    "pt": r"apoie (?:o jornalismo|a nossa|o nosso|o trabalho)|faça uma doação"
    r"|seja (?:um )?(?:assinante|membro|apoiador)\b"
    r"|ao (?:clicar|continuar)[^.]{0,60}(?:concord|aceit)"
    r"|(?:graças aos|vive dos) (?:seus|nossos) (?:leitor|assinante)|(?:restam|tem mais) \d+ artigos"
    r"|ao (?:se (?:inscrever|cadastrar)|assinar|subscrever)[^.]{0,40}(?:concord|aceit)[^.]{0,60}(?:termos"
    r"|nossas condições|condições de uso|privacidade)"
    r"|você (?:já )?leu \d+ de (?:(?:seus )?\d+ (?:artigos|matérias) gr[aá]t|seus \d+ (?:artigos|matérias))",
    "ro": r"susține(?:ți)? (?:jurnalismul|presa|munca noastră)|sprijină (?:jurnalismul|presa)"
    r"|(?:apăsând|prin apăsarea|dând click)[^.]{0,60}(?:accept|sunteți de acord|ești de acord)"
    r"|(?:prin (?:abonare|înscriere)|abonându-(?:te|vă))[^.]{0,60}(?:accep[tț]|ești de acord|sunteți de acord)"
    r"[^.]{0,60}(?:termen|condiți|politic|confidențial|prelucr)",
    "ru": r"поддержите (?:нас|нашу|независим|работу|редакц|проект)|оформите (?:подписку|пожертвован)"
    r"|нажимая[^.]{0,60}(?:соглаш|принима|да[её]те)"
    r"|(?:смотрите|читайте|следите|узнавайте|ищите)[^.]{0,60} [вн]а? наш\w{2,4}[^.]{0,24}(?:канал|сообществ|групп"
    r"|паблик|соцсет|telegram|телеграм|вконтакте|дзен|max\b)"
    r"|(?:подписываясь|регистрируясь|продолжая)[^.]{0,60}\bвы (?:соглаш|принима|да[её]те)[^.]{0,60}"
    r"(?:услови|правила|обработк|политик|рассылк)",
    "sk": r"podporte (?:nás|našu|nezávisl|kvalitn)|(?:kliknutím|odoslaním)[^.]{0,60}súhlas\w+ s"
    r"|(?:prihlásením|registráciou)[^.]{0,60}súhlas(?:íte|íš)[^.]{0,60}(?:podmienk|zásad|sprac|zasielan|osobn)",
    "sl": r"podprite (?:nas|neodvisn|naše)|s klikom[^.]{0,60}(?:strinja|soglaša)",
    "sr": r"(?:podržite|подржите) (?:nas|нас|nezavisn|независн)"
    r"|(?:klikom|кликом) (?:na|на)[^.]{0,60}(?:prihvat|прихват|saglas|саглас)"
    r"|(?:pratite|пратите)(?: nas| нас)?(?: i| и)? (?:na|на|putem|путем|preko|преко) [^!?]{0,60}"
    r"(?:društven|друштвен|aplikacij|апликациј|NETWORKS)",
    "sv": r"stöd (?:vår|oberoende|den fria) \w*journalist|bli prenumerant"
    r"|genom att (?:klicka|fortsätta|skicka|trycka)[^.]{0,60}(?:godkänner|accepterar|samtycker)"
    r"|du har \d+ (?:fria |gratis )?artiklar kvar"
    r"|genom att (?:anmäla|prenumerera|registrera)[^.]{0,60}(?:godkänner|accepterar|samtycker) du"
    r"[^.]{0,60}(?:villkor|polic|integritet|personuppg)"
    r"|du har läst \d+ av (?:dina )?\d+ (?:fria |gratis )?artiklar",
    "tr": r"(?:bağımsız )?gazeteciliği destekle|bize destek ol|tıklayarak[^.]{0,60}kabul"
    r"|(?:abone|kayıt|üye) olarak[^.]{0,60}(?:koşul|şart|politika|gizlilik|aydınlatma)[^.]{0,40}kabul (?:etmiş|ediyor)",
    "uk": r"підтримайте (?:нас|нашу|незалежн|роботу|редакц)|натискаючи[^.]{0,60}(?:погодж|прийма|надаєте)"
    r"|(?:підписуючись|реєструючись|продовжуючи)[^.]{0,60}\bви (?:погодж|прийма|надаєте)[^.]{0,60}"
    r"(?:умов|правил|обробк|політик|розсилк)",
    "vi": r"bằng (?:việc|cách) (?:nhấn|nhấp|đăng)[^.]{0,60}đồng ý",
    "zh": r"(?:点击|點擊|按下)[^。]{0,30}即?(?:表示|代表)?(?:同意|接受)|支持独立|支持獨立|贊助我們|赞助我们"
    r"|(?:订阅|訂閱|注册|註冊|提交|登录|登入)[^。]{0,6}(?:即(?:表示|代表|视为|視為)?[您你]?同意"
    r"|即(?:表示|代表)[您你]?[^。]{0,4}接受|(?:表示|代表)[您你][^。]{0,4}(?:同意|接受))",
    "ja": r"クリック(?:する|して)[^。]{0,30}同意|この記事は会員限定です|有料会員限定"
    r"|(?:登録|購読|送信|申し込)[^。]{0,16}(?:と|ことで)[^。]{0,24}(?:利用規約"
    r"|プライバシーポリシー)[^。]{0,20}同意|(?:当社|当サイト|本サイト)[^。]{0,60}(?:クッキー|cookie)を(?:使用|利用)し",
    "ko": r"기사가 마음에 들(?:었|으)|좋아요를 눌러|기자에게 후원|구독(?:과|,) 좋아요"
    r"|(?:구독|가입|등록)(?:하면|하시면|함으로써)[^.]{0,40}(?:약관|처리방침|개인정보|수신)[^.]{0,30}동의"
    r"|(?:당사|저희|본 사이트)[^.]{0,40}쿠키를 (?:사용|이용|저장)",
    "th": r"(?:สมัคร|ลงทะเบียน)[^.]{0,40}(?:ถือว่า|แสดงว่า)[^.]{0,30}ยอมรับ(?:ข้อกำหนด|เงื่อนไข|นโยบาย)",
}  # fmt: skip

STEMS = {  # of which one is in all that it finds, and which are found in a hundredth of the time
    "af": ("bydrae", "donasie", "ondersteun"),
    "ar": (
        "بال", "باشتر", "ادعم", "نقدم لكم", "متابعة", "اتنا", "واتنا", "حتنا", "ابنا", "عتنا", "قناة", "الاشتراك",
        "التسجيل",
    ),
    "fa": ("بپیوندید", "عضو شوید", "کنید", "ما را", "می‌پذیرید", "موافقت می"),
    "ur": ("کریں",),
    "hi": ("करें", "जुड़ें", "सब्सक्राइब कर", "साइन अप कर", "रजिस्टर कर", "कुकी"),
    "mr": (" करा", " व्हा"),
    "bn": ("করুন", "যুক্ত", "লাইক", "যোগ", "আপনিও", "সাবস্ক্রাইব কর", "সাইন আপ কর", "নিবন্ধন কর"),
    "ta": ("இணை", "பின்தொடர", "சப்ஸ்"),
    "te": ("ండి",),
    "gu": ("કરો", "જોડા"),
    "kn": ("ಮಾಡಿ", "ಜಾಯಿನ್", "ಸ್ಕ್ರೈಬ್"),
    "ml": ("ചെയ്യ", "അംഗമാ", "ലഭ്യമാണ്", "കാണാം"),
    "pa": ("ਕਰੋ", "ਜੁੜੋ"),
    "ne": ("गर्न", "जोडिन"),
    "bg": ("подкреп", "натискан", "абонир", "регистрацията"),
    "ca": ("dona suport", "fes-te", "clic"),
    "cs": ("podpořte", "kliknut", "odeslán", "přihlášením", "registrací"),
    "da": ("støt ", "ved at", " artikler ", "du har læst"),
    "de": (
        "unterstütz", "spende", "testen sie", "klick", "weiter mit", "artikel", "anmeldung", "registrierung",
        "wochen für", "monate für",
    ),
    "el": ("στηρίξτε", "πατώντας", "κλικ", "με την εγγραφή"),
    "en": (
        "support", "invest in", "subscri", "become a", "donat", "contribut", "news tip", "readers like",
        "by clicking", "by tapping", "by pressing", "by hitting", "free to read", "journalism", "stand with",
        " and follow ", "telegram", "whatsapp", "viber", " left", "remaining",
        "you have ", "we value", "by signing", "by subscribing", "by registering", "by submitting", "by continuing",
        "and our ", "you've read", "you’ve read",
    ),
    "es": (
        "apoya", "hazte", "al hacer", "al pulsar", "al enviar", "al pinchar", "te queda", "gracias a", "al suscri",
        "al regis", "al inscri", "leído",
    ),
    "et": ("toeta", "klõpsates"),
    "fi": ("tue ", "klikkaam", "jatkam", "painam", "sinulla on", "tilaamalla", "rekisteröity"),
    "fr": (
        "soutenez", "un don", "cliquant", "dons ", "lecteur", "abonné", "soutenir", "vous reste", "du widget",
        "inscrivant", "abonnant", "avez lu",
    ),
    "he": ("תמכו", "בלחיצה", "הצטרפו", "הירשמו", "עקבו", "הרשמה", "הצטרפות"),
    "hr": ("podržite", "klikom", "pratite"),
    "hu": ("támogass", "kattint", "feliratkoz", "regisztráció"),
    "id": ("dukung", "dengan meng", "dengan men", "dengan berlangg"),
    "it": (
        "sostien", "divent", "cliccando", "premendo", "grazie a", "ti rest", "ti riman", "iscrivendoti",
        "hai letto",
    ),
    "lt": ("paremkite", "spausdami"),
    "lv": ("atbalst", "iezīmē", "nospiežot", "klikšķinot"),
    "nl": ("steun", "word lid", "word abonnee", "door ", "nog ", "artikelen"),
    "no": ("støtt", "ved å", " artikler", " saker", "du har lest"),
    "pl": ("wesprzyj", "wspieraj", "klikając", "pozostał", "czytelnik", "zapisując", "rejestrując", "przeczytano"),
    "pt": (
        "apoie", "doação", "seja ", "ao clicar", "ao continuar", "graças aos", "vive dos", "restam", "tem mais",
        "ao se ", "ao assinar", "ao subscr", "leu ",
    ),
    "ro": ("susține", "sprijin", "apăs", "click", "abonare", "înscriere", "abonându"),
    "ru": ("поддержите", "оформите", "нажимая", "в наш", "на наш", "подписываясь", "регистрируясь", "продолжая"),
    "sk": ("podporte", "kliknut", "odoslan", "prihlásením", "registráciou"),
    "sl": ("podprite", "s klikom"),
    "sr": ("podržite", "подржите", "klikom", "кликом", "pratite", "пратите"),
    "sv": ("stöd ", "prenumerant", "genom att", "artiklar kvar", "du har läst"),
    "tr": ("destek", "tıklayarak", "abone olarak", "kayıt olarak", "üye olarak"),
    "uk": ("підтримайте", "натискаючи", "підписуючись", "реєструючись", "продовжуючи"),
    "vi": ("bằng ",),
    "zh": (
        "点击", "點擊", "按下", "支持独立", "支持獨立", "贊助", "赞助", "即同意", "即表示", "即代表", "表示您",
        "表示你", "代表您", "代表你", "表示同意", "代表同意",
    ),
    "ja": ("クリック", "会員限定", "利用規約", "プライバシーポリシー", "クッキー", "cookie"),
    "ko": ("마음에", "좋아요", "후원", "동의", "쿠키를"),
    "th": ("ยอมรับ",),
}  # fmt: skip

# English words of appeals, for patterns of languages of India: sites use them there as well.
ENGLISH = "subscribe|follow|join|like"

# Networks and messengers where a site may be followed, for patterns that refer to them.
NETWORKS = (
    r"(?:whatsapp|telegram|facebook|instagram|twitter|youtube|google news|google|threads"
    r"|وات(?:ساب|س ?[اآ]ب)|ت[يل]{1,2}[غج]?رام|تي?ل[يى]?[غج]رام|فيس ?بوك|تويتر|إكس|يوتيوب|نبض"
    r"|[جغ]و[جغ]ل نيوز|أخبار [جغ]و[جغ]ل"
    r"|واٹس ?ایپ|فیس ?بک|یو ?ٹیوب|ٹیلی ?گرام|انسٹاگرام|ٹوئٹر|גוגל|וו?אטסאפ|ווטסאפ|טלגרם|פייסבוק|ניוזלטר"
    r"|व्हा?ॅ?ॉ?ट्सअ?ए?ऐ?ॅ?प|[वह]्?[ॉव]?ा?ट्स[ऐए]प|टेलि?ी?ग्राम|फे़?सबुक|इं?न?्?स्टाग्राम|ट्विटर|यू?ु?ट्यू?ु?ब"
    r"|ग[ूु]गल न्यूज"
    r"|হোয়াটস ?অ্যাপ|টেলিগ্রাম|ফেসবুক|ইউটিউব|গুগল নিউজ|வாட்ஸ் ?[அஆ]ப்|டெலிகிராம்|ஃ?பே?ேஸ்புக்|கூகுள் நியூஸ்"
    r"|వాట్సాప్|టెలిగ్రామ్|ఫేస్\u200c?బుక్|యూట్యూబ్|గూగుల్ న్యూస్|વો?્?હો?ટ્સએપ|ટેલિગ્રામ|ફેસબુક|ગૂગલ ન્યૂઝ"
    r"|ವಾಟ್ಸ್?\u200c?ಆ?್?ಯಾ?ಪ್|ವಾಟ್ಸಾಪ್|ಟೆಲಿಗ್ರಾಂ|ಫೇಸ್\u200c?ಬುಕ್|വാട്\u200c?സ്?ആ?ാ?പ്പ?്?|ടെലഗ്രാ|യൂട്യൂബ|ഫേസ്ബുക്ക്"
    r"|ਵਟਸਐੱ?ਪ|ਟੈਲੀਗ੍ਰਾਮ|ਫੇਸਬੁੱਕ|ਯੂ-?ਟਿਊਬ)"
)
