"""Capitals and big cities of the world, as printed before a dash in Latin script.

None is a common word; some are also names of people, so they mean a place only where a dateline may stand.
"""

from __future__ import annotations


_NAMES = (
    # Africa
    "Abidjan Addis-Abeba Alexandria Alger Algiers Antananarivo Asmara Bamako Bangui Banjul Bissau Blantyre "
    "Brazzaville Bujumbura Casablanca Conakry Cotonou Dakar Djibouti Dodoma Douala Freetown Gaborone Gitega "
    "Hargeisa Juba Khartoum Kigali Kinshasa Lagos Libreville Lilongwe Lomé Luanda Lubumbashi Malabo Maputo Marrakech "
    "Maseru Mbabane Mogadishu Monrovia Moroni N’Djamena N'Djamena Niamey Nouakchott Ouagadougou Porto-Novo Praia Rabat "
    "Tripoli Tunis Windhoek Yamoussoukro Yaounde Yaoundé Zanzibar Le_Caire Port_Louis São_Tomé "
    # America
    "Asunción Atlanta Baltimore Boston Brasilia Calgary Cali Caracas Cartagena Cayenne Chicago Cleveland Dallas Denver "
    "Detroit Edmonton Guadalajara Guatemala Guayaquil Halifax Havana Honolulu Houston Kingston Lima Managua "
    "Maracaibo Medellín Memphis Miami Milwaukee Minneapolis Monterrey Montevideo Montreal Montréal Nassau Orlando "
    "Ottawa Paramaribo Philadelphia Pittsburgh Port-au-Prince Québec Quito Sacramento Saskatoon Seattle Tegucigalpa "
    "Tijuana Toronto Valparaíso Vancouver Washington Winnipeg Belize_City Guatemala_City Ciudad_de_Guatemala "
    "Ciudad_de_Panamá Ciudad_Juárez Kansas_City New_Orleans Panama_City Port_of_Spain Quebec_City "
    "Salt_Lake_City San_Antonio San_Salvador Santa_Cruz Santiago_de_Chile St._Louis Vatican_City "
    # Asia
    "Abadan Almaty Amman Ashgabat Astana Baghdad Bagdad Baku Bandung Beirut Beyrouth Bishkek Busan Chengdu Chongqing "
    "Cebu Damascus Damas Denpasar Dili Doha Dushanbe Erbil Gaza Guangzhou Hanoi Harbin Isfahan Jeddah "
    "Jérusalem Kabul Kaboul Kandahar Kuwait Kyoto Makassar Manama Mandalay Mashhad Medan Mosul Muscat Nagoya "
    "Nanjing Naypyidaw Novosibirsk Osaka Palembang Pekin Pékin Phuket Pyongyang Ramallah Riad Riyadh Sanaa Sapporo "
    "Semarang Seoul Séoul Shenzhen Surabaya Taipei Tashkent Tbilisi Teheran Tehran Téhéran Thimphu Tokio Ulaanbaatar "
    "Ulan_Bator Vientiane Vladivostok Wuhan Yangon Yerevan Yogyakarta Gaza_City Ho_Chi_Minh_City "
    "Kuwait_City New_Taipei Phnom_Penh Quezon_City "
    # Europe
    "Aberdeen Amiens Antwerp Antwerpen Anvers Atenas Athen Athina Athènes Basel Bâle Belfast Belgrad Belgrade Beograd "
    "Bergen Berne Bilbao Birmingham Bologna Bordeaux Bratislava Bristol Brno Brügge Bucarest Bucharest București "
    "Bukarest Cagliari Cardiff Chișinău Chisinau Copenhagen Copenhague Cracow Debrecen Dublin Edinburgh Eindhoven "
    "Estrasburgo Firenze Florenz Gdańsk Gdansk Genebra Geneva Genève Genova Gent Ginebra Glasgow Gothenburg "
    "Grenoble Groningen Kharkiv Katowice Kaunas Kherson Kiev Mykolaiv Kopenhagen Košice Lausanne Leeds "
    "Liège Lille Lisbon Lisbonne Lissabon Liverpool Ljubljana London Londra Łódź Lublin Luxembourg Luxemburg Lviv Lyon "
    "Madeira Mailand Málaga Manchester Marseille Milan Minsk Monaco Moscou Mosca Munich Murcia Namur Nantes "
    "Napoli Newcastle Nicosia Odesa Odessa Osijek Ostrava Palermo Paris Parigi Pisa Podgorica Poznań Prag Prague Praga "
    "Pristina Prishtina Rennes Reykjavik Riga Rijeka Rom Rome Rotterdam Rouen Rzeszów Sarajevo Sevilla Seville "
    "Sheffield Skopje Sofia Southampton Stavanger Strasbourg Straßburg Szczecin Szeged Tallinn Tallin Thessaloniki "
    "Timișoara Tirana Tiranë Toulouse Trieste Turin Turku Uppsala Utrecht Valencia Valletta Varsovia Varsovie Venezia "
    "Venice Vienna Vienne Vilnius Warsaw Warschau Wrocław Zagreb Zaragoza Zaporizhzhia Zurich "
    "Cluj-Napoca Frankfurt/Main San_Marino St._Gallen St._Petersburg Sankt_Petersburg Frankfurt_am_Main "
    # Oceania
    "Adelaide Apia Auckland Brisbane Canberra Christchurch Darwin Honiara Melbourne Nouméa Papeete Perth Suva Sydney "
    "Wellington"
)
CITIES_OF_THE_WORLD = frozenset(name.replace("_", " ") for name in _NAMES.split())
