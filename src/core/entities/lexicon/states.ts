/**
 * States: name | Wikidata QID | capital | adjectives and people | other names.
 * The adjectives become nationalities (NORP), the rest geopolitical entities (GPE).
 */
export const states = `
United States | Q30 | | American; Americans | US; U.S.; USA; U.S.A.; United States of America; America
China | Q148 | Beijing Q956 | Chinese | PRC; People's Republic of China
United Kingdom | Q145 | London Q84 | British; Briton; Britons | UK; U.K.; Britain; Great Britain
Russia | Q159 | Moscow Q649 | Russian; Russians | Russian Federation
France | Q142 | Paris Q90 | French; Frenchman
Germany | Q183 | Berlin Q64 | German; Germans
Italy | Q38 | Rome Q220 | Italian; Italians
Spain | Q29 | Madrid Q2807 | Spanish; Spaniard; Spaniards
Portugal | Q45 | Lisbon Q597 | Portuguese
Netherlands | Q55 | Amsterdam Q727; The Hague | Dutch | Holland
Belgium | Q31 | Brussels Q239 | Belgian; Belgians
Luxembourg | Q32 | | Luxembourgish
Ireland | Q27 | Dublin Q1761 | Irish
Denmark | Q35 | Copenhagen Q1748 | Danish; Dane; Danes
Sweden | Q34 | Stockholm Q1754 | Swedish; Swede; Swedes
Norway | Q20 | Oslo Q585 | Norwegian; Norwegians
Finland | Q33 | Helsinki Q1757 | Finnish; Finn; Finns
Iceland | Q189 | Reykjavik Q1764; Reykjavík | Icelandic; Icelanders
Estonia | Q191 | Tallinn Q1770 | Estonian; Estonians
Latvia | Q211 | Riga Q1773 | Latvian; Latvians
Lithuania | Q37 | Vilnius Q216 | Lithuanian; Lithuanians
Poland | Q36 | Warsaw Q270 | Polish; Poles
Czech Republic | Q213 | Prague Q1085 | Czech; Czechs | Czechia
Slovakia | Q214 | Bratislava Q1780 | Slovak; Slovaks; Slovakian
Hungary | Q28 | Budapest Q1781 | Hungarian; Hungarians
Austria | Q40 | Vienna Q1741 | Austrian; Austrians
Switzerland | Q39 | Bern Q70 | Swiss
Liechtenstein | Q347 | Vaduz |
Slovenia | Q215 | Ljubljana Q437 | Slovenian; Slovene; Slovenes; Slovenians
Croatia | Q224 | Zagreb Q1435 | Croatian; Croat; Croats; Croatians
Serbia | Q403 | Belgrade Q3711 | Serbian; Serb; Serbs; Serbians
Bosnia and Herzegovina | Q225 | Sarajevo Q11194 | Bosnian; Bosnians | Bosnia
Montenegro | Q236 | Podgorica | Montenegrin
Kosovo | Q1246 | Pristina | Kosovar; Kosovars
North Macedonia | Q221 | Skopje | Macedonian; Macedonians | Macedonia
Albania | Q222 | Tirana | Albanian; Albanians
Greece | Q41 | Athens Q1524 | Greek; Greeks
Cyprus | Q229 | Nicosia | Cypriot; Cypriots
Malta | Q233 | Valletta | Maltese
Bulgaria | Q219 | Sofia Q472 | Bulgarian; Bulgarians
Romania | Q218 | Bucharest Q19660 | Romanian; Romanians
Moldova | Q217 | Chisinau; Chișinău | Moldovan; Moldovans
Ukraine | Q212 | Kyiv Q1899; Kiev | Ukrainian; Ukrainians
Belarus | Q184 | Minsk Q2280 | Belarusian; Belarusians
Turkey | Q43 | Ankara Q3640 | Turkish; Turk; Turks | Türkiye; Turkiye
Georgia | | Tbilisi | Georgian; Georgians
Armenia | Q399 | Yerevan Q1953 | Armenian; Armenians
Azerbaijan | Q227 | Baku Q9248 | Azerbaijani; Azeri
Kazakhstan | Q232 | Astana | Kazakh; Kazakhstani; Kazakhs
Uzbekistan | Q265 | Tashkent | Uzbek; Uzbeks
Kyrgyzstan | Q813 | Bishkek | Kyrgyz
Tajikistan | Q863 | Dushanbe | Tajik; Tajiks
Turkmenistan | Q874 | Ashgabat | Turkmen
Mongolia | Q711 | Ulaanbaatar | Mongolian; Mongolians
Japan | Q17 | Tokyo Q1490 | Japanese
South Korea | Q884 | Seoul Q8684 | South Korean; South Koreans; Korean; Koreans | Republic of Korea; Korea
North Korea | Q423 | Pyongyang | North Korean; North Koreans | DPRK
Taiwan | Q865 | Taipei Q1867 | Taiwanese
Hong Kong | Q8646 | | Hongkonger; Hongkongers; Hong Konger; Hong Kongers
Macau | Q14773 | | Macanese | Macao
Vietnam | Q881 | Hanoi Q1858 | Vietnamese | Viet Nam
Thailand | Q869 | Bangkok Q1861 | Thai; Thais
Malaysia | Q833 | Kuala Lumpur Q1865; Putrajaya | Malaysian; Malaysians
Singapore | Q334 | | Singaporean; Singaporeans
Indonesia | Q252 | Jakarta Q3630 | Indonesian; Indonesians
Philippines | Q928 | Manila Q1461 | Filipino; Filipinos; Philippine
Brunei | Q921 | Bandar Seri Begawan | Bruneian; Bruneians | Brunei Darussalam
Cambodia | Q424 | Phnom Penh | Cambodian; Cambodians; Khmer
Laos | Q819 | Vientiane | Laotian; Lao
Myanmar | Q836 | Naypyidaw; Naypyitaw; Yangon | Burmese | Burma
East Timor | Q574 | Dili | Timorese | Timor-Leste
India | Q668 | New Delhi Q987; Delhi Q1353 | Indian; Indians
Pakistan | Q843 | Islamabad Q1362 | Pakistani; Pakistanis
Bangladesh | Q902 | Dhaka Q1354 | Bangladeshi; Bangladeshis
Sri Lanka | Q854 | Colombo | Sri Lankan; Sri Lankans
Nepal | Q837 | Kathmandu | Nepali; Nepalese; Nepalis
Bhutan | Q917 | Thimphu | Bhutanese
Maldives | Q826 | Malé | Maldivian; Maldivians
Afghanistan | Q889 | Kabul Q5838 | Afghan; Afghans
Iran | Q794 | Tehran Q3616 | Iranian; Iranians | Islamic Republic of Iran
Iraq | Q796 | Baghdad Q1530 | Iraqi; Iraqis
Israel | Q801 | Jerusalem Q1218; Tel Aviv Q33935 | Israeli; Israelis
Palestine | Q219060 | Ramallah | Palestinian; Palestinians | State of Palestine
Jordan | | Amman | Jordanian; Jordanians
Lebanon | Q822 | Beirut Q3820 | Lebanese
Syria | Q858 | Damascus Q3766 | Syrian; Syrians
Saudi Arabia | Q851 | Riyadh Q3692 | Saudi; Saudis; Saudi Arabian | Kingdom of Saudi Arabia
United Arab Emirates | Q878 | Abu Dhabi Q1519 | Emirati; Emiratis | UAE; U.A.E.; Emirates
Qatar | Q846 | Doha Q3861 | Qatari; Qataris
Kuwait | Q817 | Kuwait City | Kuwaiti; Kuwaitis
Bahrain | Q398 | Manama | Bahraini; Bahrainis
Oman | Q842 | Muscat | Omani; Omanis
Yemen | Q805 | Sanaa | Yemeni; Yemenis
Egypt | Q79 | Cairo Q85 | Egyptian; Egyptians
Libya | Q1016 | Tripoli | Libyan; Libyans
Tunisia | Q948 | Tunis Q3572 | Tunisian; Tunisians
Algeria | Q262 | Algiers Q3561 | Algerian; Algerians
Morocco | Q1028 | Rabat Q3551 | Moroccan; Moroccans
Mauritania | Q1025 | Nouakchott | Mauritanian; Mauritanians
Sudan | Q1049 | Khartoum Q1963 | Sudanese
South Sudan | Q958 | Juba | South Sudanese
Ethiopia | Q115 | Addis Ababa Q3624 | Ethiopian; Ethiopians
Eritrea | Q986 | Asmara | Eritrean; Eritreans
Djibouti | Q977 | | Djiboutian
Somalia | Q1045 | Mogadishu | Somali; Somalis
Kenya | Q114 | Nairobi Q3870 | Kenyan; Kenyans
Uganda | Q1036 | Kampala | Ugandan; Ugandans
Tanzania | Q924 | Dodoma; Dar es Salaam | Tanzanian; Tanzanians
Rwanda | Q1037 | Kigali | Rwandan; Rwandans
Burundi | Q967 | Gitega; Bujumbura | Burundian; Burundians
Democratic Republic of the Congo | Q974 | Kinshasa | Congolese | DRC; DR Congo; Democratic Republic of Congo
Republic of the Congo | Q971 | Brazzaville | | Congo-Brazzaville
Congo | | | 
Gabon | Q1000 | Libreville | Gabonese
Cameroon | Q1009 | Yaoundé; Yaounde | Cameroonian; Cameroonians
Chad | | N'Djamena | Chadian; Chadians
Niger | Q1032 | Niamey | Nigerien
Nigeria | Q1033 | Abuja | Nigerian; Nigerians
Benin | Q962 | Cotonou; Porto-Novo | Beninese
Togo | Q945 | Lomé; Lome | Togolese
Ghana | Q117 | Accra Q3761 | Ghanaian; Ghanaians
Ivory Coast | Q1008 | Abidjan; Yamoussoukro | Ivorian; Ivorians | Côte d'Ivoire; Cote d'Ivoire
Burkina Faso | Q965 | Ouagadougou | Burkinabe; Burkinabè
Mali | Q912 | Bamako | Malian; Malians
Senegal | Q1041 | Dakar Q3718 | Senegalese
Gambia | Q1005 | Banjul | Gambian; Gambians
Guinea | Q1006 | Conakry | Guinean; Guineans
Guinea-Bissau | Q1007 | Bissau |
Sierra Leone | Q1044 | Freetown | Sierra Leonean; Sierra Leoneans
Liberia | Q1014 | Monrovia | Liberian; Liberians
Cape Verde | Q1011 | Praia | Cape Verdean | Cabo Verde
Angola | Q916 | Luanda | Angolan; Angolans
Zambia | Q953 | Lusaka | Zambian; Zambians
Zimbabwe | Q954 | Harare | Zimbabwean; Zimbabweans
Malawi | Q1020 | Lilongwe | Malawian; Malawians
Mozambique | Q1029 | Maputo | Mozambican; Mozambicans
Botswana | Q963 | Gaborone |
Namibia | Q1030 | Windhoek | Namibian; Namibians
South Africa | Q258 | Pretoria; Cape Town Q5465 | South African; South Africans
Lesotho | Q1013 | Maseru | Basotho
Eswatini | Q1050 | Mbabane | Swazi | Swaziland
Madagascar | Q1019 | Antananarivo | Malagasy
Mauritius | Q1027 | Port Louis | Mauritian; Mauritians
Seychelles | Q1042 | | Seychellois
Comoros | Q970 | Moroni | Comorian
Central African Republic | Q929 | Bangui | 
Canada | Q16 | Ottawa Q1930 | Canadian; Canadians
Mexico | Q96 | Mexico City Q1489 | Mexican; Mexicans
Guatemala | Q774 | Guatemala City | Guatemalan; Guatemalans
Belize | Q242 | Belmopan | Belizean
Honduras | Q783 | Tegucigalpa | Honduran; Hondurans
El Salvador | Q792 | San Salvador | Salvadoran; Salvadorans
Nicaragua | Q811 | Managua | Nicaraguan; Nicaraguans
Costa Rica | Q800 | | Costa Rican; Costa Ricans
Panama | Q804 | Panama City | Panamanian; Panamanians
Cuba | Q241 | Havana Q1563 | Cuban; Cubans
Jamaica | Q766 | Kingston | Jamaican; Jamaicans
Haiti | Q790 | Port-au-Prince | Haitian; Haitians
Dominican Republic | Q786 | Santo Domingo | Dominican; Dominicans
Barbados | Q244 | Bridgetown | Barbadian; Barbadians
Trinidad and Tobago | Q754 | Port of Spain | Trinidadian
Bahamas | Q778 | Nassau | Bahamian; Bahamians
Guyana | Q734 | | Guyanese
Suriname | Q730 | Paramaribo | Surinamese
Colombia | Q739 | Bogotá Q2841; Bogota | Colombian; Colombians
Venezuela | Q717 | Caracas Q1533 | Venezuelan; Venezuelans
Ecuador | Q736 | Quito Q2900 | Ecuadorian; Ecuadorean; Ecuadorians
Peru | Q419 | Lima Q2868 | Peruvian; Peruvians
Bolivia | Q750 | La Paz | Bolivian; Bolivians
Brazil | Q155 | Brasília Q2844; Brasilia | Brazilian; Brazilians
Paraguay | Q733 | Asunción; Asuncion | Paraguayan; Paraguayans
Uruguay | Q77 | Montevideo Q1335 | Uruguayan; Uruguayans
Argentina | Q414 | Buenos Aires Q1486 | Argentine; Argentinian; Argentines; Argentinians
Chile | Q298 | | Chilean; Chileans
Australia | Q408 | Canberra Q3114 | Australian; Australians
New Zealand | Q664 | Wellington | New Zealander; New Zealanders; Kiwi
Papua New Guinea | Q691 | Port Moresby | Papua New Guinean
Fiji | Q712 | Suva | Fijian; Fijians
Samoa | Q683 | Apia | Samoan; Samoans
Tonga | Q678 | Nuku'alofa | Tongan; Tongans
Vanuatu | Q686 | Port Vila | 
Solomon Islands | Q685 | Honiara |
Kiribati | Q710 | | 
Tuvalu | Q672 | Funafuti | Tuvaluan
Nauru | Q697 | | Nauruan
Palau | Q695 | | Palauan
Marshall Islands | Q709 | Majuro | Marshallese
Micronesia | Q702 | | Micronesian
Vatican City | Q237 | | | Vatican; Holy See
Greenland | Q223 | Nuuk | Greenlandic; Greenlanders
European Union | Q458 | | | EU; E.U.
ASEAN | Q7768 | | | Association of Southeast Asian Nations
Soviet Union | | | Soviet; Soviets | USSR
Scotland | Q22 | Edinburgh Q23436 | Scottish; Scots
Wales | Q25 | Cardiff | Welsh
England | Q21 | | 
Northern Ireland | Q26 | Belfast | Northern Irish
`;
