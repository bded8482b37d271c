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
Boston Q100; Philadelphia Q1345; Houston Q16555; Dallas Q16557; Austin Q16559; Phoenix; Atlanta Q23556; Miami Q8652; Seattle Q5083; Denver Q16554; Detroit Q12439; Minneapolis; Pittsburgh; Baltimore
San Diego Q16552; San Jose Q16553; Las Vegas Q23768; Portland; Salt Lake City; Nashville; New Orleans; Cleveland; Sacramento; Palo Alto; Mountain View; Cupertino
Menlo Park; Redmond; Santa Clara; Honolulu; Anchorage; St. Louis; Kansas City; Memphis; Louisville; Columbus; Cincinnati; Milwaukee
Guangzhou Q16572; Hangzhou Q4970; Nanjing; Wuhan Q11746; Chengdu; Chongqing; Tianjin; Suzhou; Xi'an; Qingdao; Dalian; Hefei; Xiamen; Dongguan; Zhengzhou; Changsha; Harbin; Ningbo; Wuxi
Zhejiang; Jiangsu; Guangdong; Sichuan; Fujian; Shandong; Henan; Hubei; Hunan; Anhui; Guizhou; Yunnan; Hainan; Xinjiang; Tibet; Inner Mongolia
Osaka Q35765; Kyoto Q34600; Yokohama; Nagoya; Fukuoka; Sapporo; Hiroshima; Kobe; Kumamoto; Hokkaido; Okinawa
Busan; Incheon; Daejeon; Pangyo; Pyeongtaek; Ulsan
Hsinchu; Kaohsiung; Taichung; Tainan; Taoyuan
Ho Chi Minh City | | Saigon
Da Nang; Haiphong; Chiang Mai; Phuket; Surabaya Q11462; Bandung; Bali; Batam; Medan; Yogyakarta; Cebu; Davao; Quezon City
Penang; Johor; Johor Bahru; Selangor; Sarawak; Sabah; Kuching; Malacca; Kedah; Perak; Cyberjaya; Petaling Jaya; Ipoh; Kulim
Mumbai Q1156; Bengaluru Q1355; Hyderabad Q1361; Chennai Q1352; Kolkata Q1348; Pune; Ahmedabad; Gurugram; Noida; Jaipur; Lucknow; Kochi; Karachi Q8660; Lahore Q11739; Chittagong
Maharashtra; Gujarat; Karnataka; Tamil Nadu; Kerala; Telangana; Andhra Pradesh; Uttar Pradesh; West Bengal; Punjab; Rajasthan; Assam; Odisha; Kashmir
Munich Q1726; Hamburg Q1055; Frankfurt Q1794; Cologne Q365; Stuttgart; Düsseldorf; Dusseldorf; Leipzig Q2079; Dresden Q1731; Bonn Q586; Bavaria; Saxony; Magdeburg; Potsdam; Hanover
Lyon Q456; Marseille Q23482; Toulouse; Strasbourg Q6602; Lille; Nice; Bordeaux; Grenoble; Nantes; Milan Q490; Turin Q495; Naples Q2634; Bologna; Florence Q2044; Venice Q641; Genoa; Trieste
Barcelona Q1492; Valencia; Seville; Bilbao; Porto; Rotterdam Q34370; Eindhoven; Utrecht; Antwerp Q12892; Ghent; Leuven; Zurich Q72; Basel Q78; Lausanne Q807; Davos; Lugano; Zug
Manchester Q18125; Birmingham Q2256; Liverpool Q24826; Leeds; Glasgow Q4093; Bristol; Oxford Q34217; Cambridge Q350; Sheffield; Newcastle; Bletchley Park
Gothenburg; Malmö; Bergen; Tampere; Espoo; Tartu; Krakow; Kraków; Gdansk; Gdańsk; Wroclaw; Brno; Thessaloniki; Salzburg; Graz; Odesa; Kharkiv; Lviv; Donetsk; Luhansk; Crimea Q7835; Kherson
St. Petersburg; Kazan; Novosibirsk; Vladivostok; Dubai Q612; Sharjah; Jeddah; Neom; Haifa; Gaza; Aleppo; Basra; Erbil; Izmir; Alexandria; Casablanca; Marrakesh; Marrakech
Lagos Q8673; Kano; Mombasa; Johannesburg Q34647; Durban; Kumasi; Entebbe; Zanzibar
Toronto Q172; Montreal Q340; Vancouver Q24639; Calgary; Edmonton; Winnipeg; Quebec; Ontario; British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia; Halifax
Guadalajara; Monterrey; Tijuana; Medellín; Medellin; Cali; Guayaquil; São Paulo Q174; Sao Paulo; Rio de Janeiro Q8678; Porto Alegre; Belém; Manaus; Valparaíso; Rosario; Córdoba; Puerto Rico; San Juan
Sydney Q3130; Melbourne Q3141; Brisbane; Perth; Adelaide; Hobart; Darwin; Auckland; Christchurch; Queensland; New South Wales; Tasmania; Victoria
Alabama Q173; Alaska Q797; Arizona Q816; Arkansas Q1612; California Q99; Colorado Q1261; Connecticut Q779; Delaware Q1393; Florida Q812; Hawaii Q782; Idaho Q1221; Illinois Q1204; Indiana Q1415; Iowa Q1546; Kansas Q1558; Kentucky Q1603; Louisiana Q1588; Maine Q724; Maryland Q1391; Massachusetts Q771; Michigan Q1166; Minnesota Q1527; Mississippi Q1494; Missouri Q1581; Montana Q1212; Nebraska Q1553; Nevada Q1227; New Hampshire Q759; New Jersey Q1408; New Mexico Q1522; North Carolina Q1454; North Dakota Q1207; Ohio Q1397; Oklahoma Q1649; Oregon Q824; Pennsylvania Q1400; Rhode Island Q1387; South Carolina Q1456; South Dakota Q1211; Tennessee Q1509; Texas Q1439; Utah Q829; Vermont Q16551; Virginia Q1370; West Virginia Q1371; Wisconsin Q1537; Wyoming Q1214
Carolinas; Somaliland; Monaco; Transnistria; Catalonia
`;

/** Regions, waters, streets and quarters used as places (LOC): name | QID | other names. */
export const regions = `
Europe | Q46
Asia | Q48
Africa | Q15
North America | Q49
South America | Q18
Antarctica | Q51
Oceania; Latin America Q12585; Central America; Eurasia; Southeast Asia Q11708; South-East Asia; South Asia; East Asia; Central Asia; West Asia; Northeast Asia; Western Europe; Eastern Europe; Central Europe; Southern Europe; Northern Europe
Asia-Pacific | | Asia Pacific; APAC
Indo-Pacific | | Indo-Pacific region
Middle East | | MENA; Middle East and North Africa
North Africa; West Africa; East Africa; Southern Africa; Central Africa; sub-Saharan Africa; Sub-Saharan Africa; Horn of Africa; Sahel; Maghreb; Sahara Q6583; Great Lakes region
Balkans | | Western Balkans
Baltics; Caucasus; South Caucasus; Scandinavia; Iberia; Benelux; Levant; Persian Gulf; Arabian Peninsula; Korean Peninsula; Caribbean; Pacific Islands; Arctic; Antarctic
Pacific | | Pacific Ocean
Atlantic | | Atlantic Ocean
Indian Ocean Q1239; Arctic Ocean; South China Sea; East China Sea; Yellow Sea; Sea of Japan; Baltic Sea Q545; Black Sea Q166; Red Sea; North Sea; Mediterranean Sea; Caspian Sea; Aegean Sea; Mediterranean; Bay of Bengal; Gulf of Mexico; Gulf of Aden; Gulf of Guinea; Gulf of Thailand
Taiwan Strait; Strait of Malacca; Malacca Strait; Strait of Hormuz; Bosphorus; English Channel; Bering Strait; Suez Canal; Panama Canal; Amazon rainforest; Mekong; Nile; Danube; Rhine; Ganges; Yangtze; Himalayas; Alps; Andes; Amazon basin
Wall Street; Silicon Valley Q163820; Downing Street; Fleet Street; Bay Area; Shoreditch; Greater Bay Area; Zhongguancun; Akihabara; Capitol Hill; Canary Wharf; Guantanamo Bay; Three Mile Island
West Bank; Gaza Strip; Golan Heights; Donbas; Donbass; Zaporizhzhia; Chernobyl; Fukushima; Manhattan Q11299; Brooklyn Q18419; Midwest; New England; Pacific Northwest; East Coast; West Coast; Global South; Global North; Siberia Q5428; Patagonia; Amazonia; Yamal; Kuril Islands; Senkaku Islands; Diaoyu Islands; Spratly Islands; Paracel Islands; Kinmen; Guam; Diego Garcia; Java; Sumatra; Borneo; Mindanao; Luzon; Jurong Island
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
