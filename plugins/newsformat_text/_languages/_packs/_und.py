"""Phrases that news in any language uses: names of networks and agencies, signs, and a few English words."""

from newsformat.plugin import Language


# ``(c)`` alone is also the sign of a list item.
_OWNERS = ("AFP", "Reuters", "AP", "dpa", "CNN", *map(str, range(1990, 2041)))
_COPYRIGHT = (
    "©", "™ & ©", "TM & ©", "Copyright", "ⓒ", "℗", *(f"(c) {owner}" for owner in _OWNERS),
    *(f"(c){owner}" for owner in _OWNERS), "It is prohibited to copy and republish", "Reproduction is prohibited",
    "No reproduction without permission",
)  # fmt: skip

PACK = Language(
    tag="und",
    agencies=(
        "AP | AFP | Reuters | REUTERS | Associated Press | The Associated Press | dpa | DPA | sid | SID | epd | KNA | APA | SDA | ATS"
        " | Keystone-SDA | ANSA | Adnkronos | LaPresse | EFE | Europa Press | Lusa | LUSA | Agência Brasil | ANP | Belga | BELGA"
        " | NTB | Ritzau | STT | BNS | PAP | ČTK | TASR | SITA | MTI | Agerpres | AGERPRES | AA | DHA | İHA | ANKA"
        " | TASS | RIA Novosti | Interfax | Xinhua | Kyodo | Yonhap | PTI | ANI | UNI | IANS | Antara | ANTARA | VNA"
        " | TTXVN | Bernama | CNN | BBC | Sputnik | Bloomberg | UPI | PRNewswire | PR Newswire | BUSINESS WIRE | Business Wire | GLOBE NEWSWIRE | GlobeNewswire | ACCESSWIRE | ots | AsiaNet | Kyodo JBN | PA Media | PA | AAP | CP | The Canadian Press | AFX"
    ),
    tool_lines=(
        "Facebook | Twitter | X | WhatsApp | Telegram | LinkedIn | Pinterest | Reddit | Flipboard | Tumblr | Instagram | YouTube"
        " | Google+ | Google Plus | Messenger | Threads | Bluesky | Mastodon | VK | Viber | Line | E-Mail | Email | Tweet | Share"
        " | Print | Save | Copy link | Newsletter | Like | Follow us | Connect with us | RSS | PDF | Advertisement | Advertising | Ad | Sponsored"
        " | Promo | Loading | Menu | Login | Log in | Sign up | Subscribe | Close | Embed | Disqus | Sponsor | Trustpilot"
        " | Your browser does not appear to support | Search | Close this search box | Home | Skip to content | Skip to main content | Back to top | Back to top button"
        " | Read more | Continue reading | View all | View all result | No result | See all | Load more | Contact us | About us | Privacy Policy"
        " | Follow Us On | Share This | Share On | Share on Facebook | Share on Twitter | Share on WhatsApp | Copied"
        " | Source: Link to the Post | Send an email | Click here to read full article from source | To read the full article"
        " | Your browser doesn't support HTML5 | Your browser does not support HTML5 | Already a member?"
        " | Don't miss out on our news and updates | Get notifications about important news | Failed to load data"
        " | Please enter a valid URL | You must enable Javascript | spot_img | Image"
        " | This is a modal window | Beginning of dialog window | End of dialog window"
        " | Escape will cancel and close the window"
        " | end of list | list of 2 items | list of 3 items | list of 4 items | list of 5 items"
        " | Advertisment | Commercial break | Scroll to continue reading | Scroll to continue | author img | Click to reload image | Read the Next Article"
        " | XS | placeholder"
        " | Audio clip: Adobe Flash Player"
        " | JavaScript seems to be disabled | You must have JavaScript enabled | Please enable JavaScript"
        " | error: Content is protected | Content is protected"
        " | Begin typing your search above and press return to search | Google | Yahoo | Digg | Del.icio.us | StumbleUpon | FriendFeed | Odnoklassniki | Vkontakte | Skype"
        " | Esta web utiliza cookies | Google search engine | top of page | bottom of page"
        " | Web page addresses and e-mail addresses turn into links automatically | Lines and paragraphs break automatically"
        " | Web page addresses and email addresses turn into links automatically | Allowed HTML tags | No HTML tags allowed"
        " | More information about formatting options | More information about text formats"
        " | Spread the love | News Thumbnail | Banner"
        " | Exit mobile version | Web Analytics | Card image | No data found | No data found yet"
        " | [ad_1] | [ad_2] | A A A | reaction icon 0 | Advertisements | -- Advertisements -- | --Ads-- | -- Ads -- | Skip to main"
        " | New Update | Powered By | loader image | author-image | Bookmark this article"
        " | By loading the video, you agree | By loading the post, you agree | By loading the tweet, you agree"
        " | By loading the map, you agree | WP2Social Auto Publish | comments powered by"
        " | Go to Contents | Go to Navigation | Play Video | Scroll to Top"
        " | Select your Top Menu from wp menus | Select Page | Only registered users can comment | Pin It on Pinterest | Left Menu"
        " | There is no slider selected | Discussion about this post"
        " | Click on a star to rate it | No votes so far | Be the first to rate this post | How useful was this post"
        " | As you found this post useful | We are sorry that this post was not useful | Let us improve this post"
        " | Tell us how we can improve this post | Thanks for your vote | Rate this post | Print Friendly, PDF & Email"
        " | Sharing is caring | Inline Feedbacks | Newest Most Voted | Oldest Newest Most Voted | Lost your password"
        " | A password will be e-mailed to you | Type your email… | Trackbacks/Pingbacks | View desktop version"
        " | Recommended by Outbrain | I want to receive emails | Our Social Networks | Entries feed | Comments feed"
        " | Website Designed by | Website Developed by | Theme by | WordPress.org"
    ),
    # News in many languages date their pages in English.
    months=(
        "January,Jan | February,Feb | March,Mar | April,Apr | May | June,Jun | July,Jul | August,Aug | September,Sept,Sep"
        " | October,Oct | November,Nov | December,Dec"
    ),
    byline_words="Author | Written By | Reported By | Edited By | Published By | Posted By",
    date_words="Publish Date | Published | Published On | Published At | Published Date | Posted On | First Published",
    update_words="Updated | Updated On | Updated At | Last Updated | Last Update | Last Modified",
    credit_words="Source",
    # Buttons and boxes of programs for sites, which many sites leave in English.
    related_headings=(
        "Related Articles | Related Posts | Related News | Related Stories | Related Topics | Latest News | Latest Posts"
        " | More Articles Like This | Most Popular | Most Read | Must Read | Also Read | Read Also | Recommended"
        " | You May Also Like | You May Like | Recent Posts | Popular Posts | Trending | Trending Now | Top Stories | Top News"
        " | Next Story | Next Article | Next Post | Previous Article | Previous Post | Previous Story | More News"
        " | Karanta kuma | Karanta ƙarin wasu labarai | Labarai masu alaƙa"
        " | Waxaad sidoo kale akhrisan kartaa | Akhri sidoo kale | Ẹ tún ka | Funda nale | Funda futhi"
        " | Here are a few more articles"
        " | Popular posts from this blog | Featured Post | Featured Posts"
        " | Check Also | More from this stream | Recomended"
        " | Popular Stories"
    ),
    comment_headings=(
        "Comments | Comment | No comments | No comments yet | Post a comment | Leave feedback about this | Leave a reply | Leave a comment | Show comments"
        " | Add comment | Add a comment | View comments | Comments are closed | Your email address will not be published"
        " | Required fields are marked | Discussion about this post | Facebook Comments Box | Comments Off"
        " | You must be logged in to post a comment | Please login to add a comment | Please login to post a comment | You must log in to post a comment"
    ),
    tag_words=("Tags | Tag | Hashtags | Topics | Keywords | Filed under"),
    caption_words=(
        "Image credit | Image credits | Image caption | Image source | Image copyright | Photo | Video | Foto"
        " | Asalin hoton | Bayanan hoto | Xigashada Sawirka | Qoraalka sawirka | Oríṣun àwòrán"
        " | Àkọlé àwòrán | Ebe foto si | Nkọwa foto"
    ),
    copyright_words=_COPYRIGHT,
    embargo_words="Under strict embargo | Under strict embargo until | Strict embargo | Strict embargo until | Media embargo | Press embargo | News embargo | Embargo lifts | Embargoed for | Embargoed for release | Embargo | Embargoed | Embargoed until | Under embargo | Strictly embargoed | Hold for release | Embargo until",
    site_words=(
        "newsletter | cookie | facebook | twitter | whatsapp | instagram | youtube | telegram | tiktok | linkedin"
        " | pinterest | google | app | e-mail | email | podcast | http | www. | copyright | online"
    ),
)
