/** Cities and parts of states (GPE): name | QID | other names. */
export const cities = `
New York | Q60 | New York City; NYC; N.Y.; NY
Washington, D.C. | Q61 | Washington; Washington DC; Washington D.C.; D.C.
Los Angeles | Q65
San Francisco | Q62
Chicago | Q1297
Geneva | Q71
Istanbul | Q406
Shanghai | Q8686
Shenzhen | Q15174
Boston; Philadelphia; Houston; Dallas; Austin; Phoenix; Atlanta; Miami; Seattle; Denver; Detroit; Minneapolis; Pittsburgh; Baltimore
San Diego; San Jose; Las Vegas; Portland; Salt Lake City; Nashville; New Orleans; Cleveland; Sacramento; Palo Alto; Mountain View; Cupertino
Menlo Park; Redmond; Santa Clara; Honolulu; Anchorage; St. Louis; Kansas City; Memphis; Louisville; Columbus; Cincinnati; Milwaukee
Guangzhou; Hangzhou; Nanjing; Wuhan; Chengdu; Chongqing; Tianjin; Suzhou; Xi'an; Qingdao; Dalian; Hefei; Xiamen; Dongguan; Zhengzhou; Changsha; Harbin; Ningbo; Wuxi
Zhejiang; Jiangsu; Guangdong; Sichuan; Fujian; Shandong; Henan; Hubei; Hunan; Anhui; Guizhou; Yunnan; Hainan; Xinjiang; Tibet; Inner Mongolia
Osaka; Kyoto; Yokohama; Nagoya; Fukuoka; Sapporo; Hiroshima; Kobe; Kumamoto; Hokkaido; Okinawa
Busan; Incheon; Daejeon; Pangyo; Pyeongtaek; Ulsan
Hsinchu; Kaohsiung; Taichung; Tainan; Taoyuan
Ho Chi Minh City | | Saigon
Da Nang; Haiphong; Chiang Mai; Phuket; Surabaya; Bandung; Bali; Batam; Medan; Yogyakarta; Cebu; Davao; Quezon City
Penang; Johor; Johor Bahru; Selangor; Sarawak; Sabah; Kuching; Malacca; Kedah; Perak; Cyberjaya; Petaling Jaya; Ipoh; Kulim
Mumbai; Bengaluru; Hyderabad; Chennai; Kolkata; Pune; Ahmedabad; Gurugram; Noida; Jaipur; Lucknow; Kochi; Karachi; Lahore; Chittagong
Maharashtra; Gujarat; Karnataka; Tamil Nadu; Kerala; Telangana; Andhra Pradesh; Uttar Pradesh; West Bengal; Punjab; Rajasthan; Assam; Odisha; Kashmir
Munich; Hamburg; Frankfurt; Cologne; Stuttgart; Düsseldorf; Dusseldorf; Leipzig; Dresden; Bonn; Bavaria; Saxony; Magdeburg; Potsdam; Hanover
Lyon; Marseille; Toulouse; Strasbourg; Lille; Nice; Bordeaux; Grenoble; Nantes; Milan; Turin; Naples; Bologna; Florence; Venice; Genoa; Trieste
Barcelona; Valencia; Seville; Bilbao; Porto; Rotterdam; Eindhoven; Utrecht; Antwerp; Ghent; Leuven; Zurich; Basel; Lausanne; Davos; Lugano; Zug
Manchester; Birmingham; Liverpool; Leeds; Glasgow; Bristol; Oxford; Cambridge; Sheffield; Newcastle; Bletchley Park
Gothenburg; Malmö; Bergen; Tampere; Espoo; Tartu; Krakow; Kraków; Gdansk; Gdańsk; Wroclaw; Brno; Thessaloniki; Salzburg; Graz; Odesa; Kharkiv; Lviv; Donetsk; Luhansk; Crimea; Kherson
St. Petersburg; Kazan; Novosibirsk; Vladivostok; Dubai; Sharjah; Jeddah; Neom; Haifa; Gaza; Aleppo; Basra; Erbil; Izmir; Alexandria; Casablanca; Marrakesh; Marrakech
Lagos; Kano; Mombasa; Johannesburg; Durban; Kumasi; Entebbe; Zanzibar
Toronto; Montreal; Vancouver; Calgary; Edmonton; Winnipeg; Quebec; Ontario; British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia; Halifax
Guadalajara; Monterrey; Tijuana; Medellín; Medellin; Cali; Guayaquil; São Paulo; Sao Paulo; Rio de Janeiro; Porto Alegre; Belém; Manaus; Valparaíso; Rosario; Córdoba; Puerto Rico; San Juan
Sydney; Melbourne; Brisbane; Perth; Adelaide; Hobart; Darwin; Auckland; Christchurch; Queensland; New South Wales; Tasmania; Victoria
Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; West Virginia; Wisconsin; Wyoming
Carolinas; Somaliland; Monaco; Transnistria; Catalonia
`;

/** Regions, waters, streets and quarters standing for a place (LOC): name | QID | other names. */
export const regions = `
Europe | Q46
Asia | Q48
Africa | Q15
North America | Q49
South America | Q18
Antarctica | Q51
Oceania; Latin America; Central America; Eurasia; Southeast Asia; South-East Asia; South Asia; East Asia; Central Asia; West Asia; Northeast Asia; Western Europe; Eastern Europe; Central Europe; Southern Europe; Northern Europe
Asia-Pacific | | Asia Pacific; APAC
Indo-Pacific | | Indo-Pacific region
Middle East | | MENA; Middle East and North Africa
North Africa; West Africa; East Africa; Southern Africa; Central Africa; sub-Saharan Africa; Sub-Saharan Africa; Horn of Africa; Sahel; Maghreb; Sahara; Great Lakes region
Balkans | | Western Balkans
Baltics; Caucasus; South Caucasus; Scandinavia; Iberia; Benelux; Levant; Persian Gulf; Arabian Peninsula; Korean Peninsula; Caribbean; Pacific Islands; Arctic; Antarctic
Pacific | | Pacific Ocean
Atlantic | | Atlantic Ocean
Indian Ocean; Arctic Ocean; South China Sea; East China Sea; Yellow Sea; Sea of Japan; Baltic Sea; Black Sea; Red Sea; North Sea; Mediterranean Sea; Caspian Sea; Aegean Sea; Mediterranean; Bay of Bengal; Gulf of Mexico; Gulf of Aden; Gulf of Guinea; Gulf of Thailand
Taiwan Strait; Strait of Malacca; Malacca Strait; Strait of Hormuz; Bosphorus; English Channel; Bering Strait; Suez Canal; Panama Canal; Amazon rainforest; Mekong; Nile; Danube; Rhine; Ganges; Yangtze; Himalayas; Alps; Andes; Amazon basin
Wall Street; Silicon Valley; Downing Street; Fleet Street; Bay Area; Shoreditch; Greater Bay Area; Zhongguancun; Akihabara; Capitol Hill; Canary Wharf; Guantanamo Bay; Three Mile Island
West Bank; Gaza Strip; Golan Heights; Donbas; Donbass; Zaporizhzhia; Chernobyl; Fukushima; Manhattan; Brooklyn; Midwest; New England; Pacific Northwest; East Coast; West Coast; Global South; Global North; Siberia; Patagonia; Amazonia; Yamal; Kuril Islands; Senkaku Islands; Diaoyu Islands; Spratly Islands; Paracel Islands; Kinmen; Guam; Diego Garcia; Java; Sumatra; Borneo; Mindanao; Luzon; Jurong Island
`;

/** Religions, movements and groups of peoples (NORP): name | QID | other names. */
export const peoples = `
European | | Europeans
African | | Africans
Asian | | Asians
Western | | Westerner; Westerners
Latin American | | Latin Americans
Arab | | Arabs
Nordic; Baltic; Balkan; Scandinavian; Southeast Asian; South Asian; East Asian; Central Asian; West African; East African; Eastern European; Central European; Middle Eastern; Persian; Kurdish; Kurds; Kurd; Uyghur; Uyghurs; Uighur; Uighurs; Tibetan; Tibetans; Rohingya; Tamil; Tamils; Sikh; Sikhs; Han Chinese; Catalan; Catalans; Basque; Bavarian; Flemish; Pashtun; Tuareg; Inuit; Maori; Māori; Hispanic; Latino; Latinos
Muslim | | Muslims
Christian | | Christians
Jewish | | Jew; Jews
Hindu | | Hindus
Buddhist | | Buddhists
Catholic | | Catholics; Roman Catholic
Protestant | | Protestants
Sunni | | Sunnis
Shiite | | Shiites; Shia; Shi'ite
Islamic; Islamist; Islamists; Orthodox Christian; Evangelical; Mormon; Mormons
Republican | | Republicans
Democrat | | Democrats
Democratic; Conservatives; Tories; Liberal Democrats; Lib Dems; Social Democrats; Christian Democrats; Communist; Communists; Marxist; Marxists; Maoist; Zionist; Zionists; Socialists; Nazi; Nazis
Californian | | Californians
Texan | | Texans
New Yorker | | New Yorkers
Londoner | | Londoners
Parisian | | Parisians
`;
