"""English."""

from newsformat.plugin import Language


PACK = Language(
    tag="en",
    unnamed_agencies=(
        "Agencies | News agencies | Staff and agencies | Staff | Wire reports | Staff and wire reports | Staff reports"
        " | From staff reports | From wire reports | From staff and wire reports | From news services | News services"
        " | From our staff and news agencies | From our staff and agencies | From our wire services | Combined dispatches"
    ),
    editor_words="Edited by | Editing by | Editor",
    place_words="in | from",
    related_headings=(
        "Related | Related articles | Related article | Related stories | Related story | Related topics | Related content"
        " | Related news | Related coverage | Related links | Related posts | Related video | Related videos | Read more | Read more on"
        " | Read more about | Read also | Read next | Also read | Also on | See also | More on this story | More stories"
        " | More from | More on | More news | More about | More like this | More in | Most read | Most popular | Most viewed | Most watched"
        " | Trending | Trending now | Trending stories | You may also like | You might also like"
        " | You may also be interested in | Recommended | Recommended for you | Recommended stories | Don't miss | Don’t miss | Up next"
        " | Top stories | Latest news | Latest stories | Latest headlines | Read our complete coverage | Related reading | Further reading"
        " | Editor's picks | Editors' picks | Editor’s picks | Editors’ picks | In case you missed it | Popular stories | Popular now"
        " | Around the web | From the web | What to read next | Must read | Must reads | In other news | Suggested reading | Next story"
        " | Previous story | Next article | Previous article | Watch also | Watch more | Click to read | Listen to | Today's top stories"
        " | Explore more on these topics | Explore more | Keep reading | Read this next | Most discussed"
        " | Most shared | Most commented | Similar articles | Similar stories | Further coverage"
        " | Also of interest | Now read | Stories you might like | You might like | From our partners"
        " | Around the network | See more on | More to explore | More to read | Sponsored stories"
        " | Promoted stories | Watch next | Continue reading about | Stories for you | More top stories"
        " | Read the series"
    ),
    byline_words=(
        "By | Author of the article | Written by | Reported by | Story by | Posted by | Author | Authors"
        " | Words by | Review by | Interview by | Analysis by | Opinion by | Column by | Commentary by | Report by"
        " | Text by | Interviewed by | As told to"
        " | Compiled by | Written and reported by | Translated by | Words"
    ),
    byline_joiners="and | & | with",
    roles=(
        "staff writer | staff reporter | reporter | senior reporter | correspondent | senior correspondent | chief correspondent"
        " | editor | senior editor | political editor | business editor | news editor | managing editor | columnist | writer"
        " | senior writer | contributor | producer | analyst | special correspondent | foreign correspondent"
        " | political correspondent | health correspondent | science correspondent | chief reporter | guest writer | journalist | senior contributor | news reporter | lifestyle writer | editor-at-large | bureau chief | guest columnist | director | professor | researcher | lecturer | fellow | author | academic | historian | economist | novelist | business columnist"
    ),
    agencies=(
        "Agence France-Presse | Agence France Presse | CNN Business | CNN Wire | BBC News | TNN | Times News Network"
        " | Press Trust of India | Press Association | Canadian Press | Australian Associated Press | NNN | MENA | WAM | SPA | KUNA"
    ),
    credit_words="Source | Sources | Credit | Via",
    months=(
        "January,Jan,Jan. | February,Feb,Feb. | March,Mar,Mar. | April,Apr,Apr. | May | June,Jun,Jun. | July,Jul,Jul."
        " | August,Aug,Aug. | September,Sept,Sept.,Sep,Sep. | October,Oct,Oct. | November,Nov,Nov. | December,Dec,Dec."
    ),
    date_words=(
        "Published | Published on | Published at | First published | Posted | Posted on | Date | Released | Publication date | Created"
        " | Originally published | Issued | Filed"
    ),
    update_words="Updated | Last updated | Last modified | Last update | Modified | Update | Updated on",
    caption_words=(
        "Caption | Photo by | Photo courtesy | Photo credit | Photos | Photograph | Photographs | Photography | Picture | Pictures | Pictured | Image | Image copyright"
        " | Image caption | Image source | File photo | File | File image | Getty Images | Getty | Illustration | Media caption | Video caption | Watch"
        ""
        " | Photographer | Screenshot | Screengrab | Courtesy of | Handout | Representative image"
        " | Representational image | AP Photo | Reuters file photo | Picture credit | Photo caption"
        " | Photo illustration | Archive photo | Stock image | Video grab"
    ),
    copyright_words=(
        "All rights reserved | Rights reserved | This material may not be published | Our Standards: The Thomson Reuters Trust Principles"
        " | Reprinted with permission | No part of this"
    ),
    tag_words=(
        "Tags | Topics | Keywords | Filed under | Categories | Category | Related tags | Topics in this article | Labels | Tagged"
        " | In this article | In this story | Mentioned in this article | Mentioned in this story | More topics"
        " | Explore topics"
    ),
    tool_lines=(
        "Share this | Share this article | Share this story | Share on | Share via | Share with | Share article | Shares | Email this | Print this"
        " | Article content | Advertisement | Advertisement - story continues below | Story continues below | Story continues below advertisement"
        " | Continue reading | Continue reading the main story | Click here | Follow us | Follow us on | Follow | Follow @ | Join our newsletter"
        " | Sign up for | Sign up to | Sign up | Sign in | Subscribe to | Subscribe | Subscribe now | Get the latest | Get breaking news"
        " | Get our | Join the conversation | Join us | Text size | Font size | View gallery | View image | View comments | Enlarge | Enlarge this image"
        " | Hide caption | Toggle caption | Listen | Listen to this article | Link copied | Copy | Bookmark | Report a typo | Report an error"
        " | Back to top | Skip to | Skip | Search | Home | Search for | Loading | Please enable | Watch live | Live | Download | Buy | Shop now"
        " | Like us | Like this story | Like this | Play video | Play | View all | View more | See more | Show more | Load more | Learn more | Find out more"
        " | About the author | About us | Contact us | Contact the author | Privacy policy | Terms of use | Terms of service | Cookie"
        " | Manage cookies | Accept | Deals | Sponsored content | Promoted | Paid content | Partner content"
        " | Email address | Enter your email | Your email | Thank you for | Thanks for | Donate | Support us | Support our"
        " | Download the app | Read in app | Get the app | Send us | Got a tip | Have a tip | Have you | Tell us | Let us know | Jump to"
        " | Image | Gallery | Photo gallery | Video | Videos | Slideshow | Next | Previous | Prev | Page | More | News | Opinion | Business | Sport | Sports | World"
        " | Politics | Entertainment | Lifestyle | Culture | Technology | Tech | Health | Science | Travel | Local | Breaking news"
        " | Exclusive | All times | Add as preferred source | Make us preferred source | Full story | Expand | Collapse | Reply | Report | Recommend"
        " | Gift this article | Give this article | Open image in gallery | Create account | Create an account"
        " | Register | Register now | Already a subscriber | Already have an account | Scroll to continue"
        " | Scroll down | Article continues below | Article continues after | Story continues"
        " | Content continues below | Remaining time | Current time | Unmute | Mute | Read full article"
        " | Read the full story | Tap to unmute | Newsletters | Reading time | Add to favourites"
        " | Add to favorites | Add to reading list | Font | Aa | A A A | This article is more than"
        " | Terms and conditions | Terms & conditions | Cookies | Contact | Feedback | Correct an error"
        " | Request a correction | Request corrections | Order reprints | Reprints | Licensing"
        " | License this article | Syndication | Do not sell | Privacy | Accessibility | Sitemap | E-paper"
        " | Obituaries | Horoscopes | Log out | My account | Submit | Loading comments | Powered by | Site index"
        " | Manage subscription | Manage preferences | You have reached your limit | Unlock this article"
        " | To continue reading | Keep up with | Stay informed | Never miss a story"
        " | Skip to main content | Skip to content | Skip to navigation"
        " | Your email address will not be published | Required fields are marked | You must be logged in to"
        " | Log in or register to post | Login to post | Sign in to comment | Notify me of new"
        " | Notify me of follow-up | Save my name, email | This site uses Akismet"
        " | Learn how your comment data | Cancel reply | Post navigation | Post comment | Proudly powered by"
        " | Fill in your details below | Enter the characters shown | Please log in to | Please sign in to"
    ),
    comment_headings=(
        "Comments | Comment | Leave a comment | Leave a reply | Add comment | Add a comment | Post a comment | Add your comment"
        " | Reader comments | Your comments | Have your say | View comments | Show comments | Comments are closed"
        " | Blog comments powered by Disqus | Please enable JavaScript to view the comments | Write a comment | Be the first to comment"
        " | Responses | Discussion | What do you think | Tell us what you think"
        " | Add new comment | Recent comments | Latest comments | Top comments | Join the discussion"
        " | Leave a message"
    ),
    day_first=False,
    embargo_words=(
        "Embargoed until | Embargoed for release until | Embargoed to | Embargoed | Under embargo until"
        " | Under embargo | Embargo | Strictly embargoed until | Strictly embargoed"
        " | Not for publication before | Not for publication until | Hold for release"
        " | Hold for release until | Not for release before | Not for release until"
        " | Not to be released before"
    ),
    release_words=(
        "For immediate release | Press release | Media release | News release | For release | Media advisory"
        " | News provided by | Press statement"
    ),
    contact_words=(
        "Media contact | Media contacts | Press contact | Press contacts | Contact | Contacts"
        " | Media inquiries | Media enquiries | Press inquiries | Press enquiries | For media inquiries"
        " | For media enquiries | For more information, contact | For further information, contact"
        " | For more information, please contact | For further information, please contact"
        " | For more information | For further information | Investor contact"
        " | Investor relations contact | Contact information"
    ),
    site_words=(
        "subscri | newsletter | cookie | sign up | signing up | sign in | log in | logged in | your inbox"
        " | your email | email address | email updates | privacy policy | terms of use | terms of service"
        " | terms and conditions | by clicking | advert | sponsored | commission | affiliate | our app | download"
        " | click here | click on | browser | javascript | podcast | follow us | register | account | password"
        " | comments | commenters | commenting | moderat | republish | reproduc | redistribut | copyright"
        " | all rights | permission | licen | submit | your own | donat | crowdfund | our readers | our journalism"
        " | our website | this website | this site | this page | our site | our team | our reporters | your | you can"
        " | inbox | delivered | free trial | unlimited access | membership | become a member | exclusive | offers"
        " | deals | buy now | shop | is a reporter | is a senior | is a freelance | is the author"
        " | contributed to this | contact the | tips | editor-in-chief | join the | share your | photo | video"
        " | gallery | slideshow | scroll | swipe | read more | see more | watch | getty | filed under | facebook"
        " | twitter | whatsapp | instagram | youtube | hashtag"
    ),
)
