/**
 * States: name | Wikidata QID | capital | adjectives and people | other names.
 * The adjectives become nationalities (NORP), the rest geopolitical entities (GPE).
 */
export const states = `
United States | Q30 | | American; Americans | US; U.S.; USA; U.S.A.; United States of America; America
China | Q148 | Beijing | Chinese | PRC; People's Republic of China
United Kingdom | Q145 | London | British; Briton; Britons | UK; U.K.; Britain; Great Britain
Russia | Q159 | Moscow | Russian; Russians | Russian Federation
France | Q142 | Paris | French; Frenchman
Germany | Q183 | Berlin | German; Germans
Italy | Q38 | Rome | Italian; Italians
Spain | Q29 | Madrid | Spanish; Spaniard; Spaniards
Portugal | Q45 | Lisbon | Portuguese
Netherlands | Q55 | Amsterdam; The Hague | Dutch | Holland
Belgium | Q31 | Brussels | Belgian; Belgians
Luxembourg | Q32 | | Luxembourgish
Ireland | Q27 | Dublin | Irish
Denmark | Q35 | Copenhagen | Danish; Dane; Danes
Sweden | Q34 | Stockholm | Swedish; Swede; Swedes
Norway | Q20 | Oslo | Norwegian; Norwegians
Finland | Q33 | Helsinki | Finnish; Finn; Finns
Iceland | Q189 | Reykjavik; Reykjavík | Icelandic; Icelanders
Estonia | Q191 | Tallinn | Estonian; Estonians
Latvia | Q211 | Riga | Latvian; Latvians
Lithuania | Q37 | Vilnius | Lithuanian; Lithuanians
Poland | Q36 | Warsaw | Polish; Poles
Czech Republic | Q213 | Prague | Czech; Czechs | Czechia
Slovakia | Q214 | Bratislava | Slovak; Slovaks; Slovakian
Hungary | Q28 | Budapest | Hungarian; Hungarians
Austria | Q40 | Vienna | Austrian; Austrians
Switzerland | Q39 | Bern | Swiss
Liechtenstein | Q347 | Vaduz |
Slovenia | Q215 | Ljubljana | Slovenian; Slovene; Slovenes; Slovenians
Croatia | Q224 | Zagreb | Croatian; Croat; Croats; Croatians
Serbia | Q403 | Belgrade | Serbian; Serb; Serbs; Serbians
Bosnia and Herzegovina | Q225 | Sarajevo | Bosnian; Bosnians | Bosnia
Montenegro | Q236 | Podgorica | Montenegrin
Kosovo | Q1246 | Pristina | Kosovar; Kosovars
North Macedonia | Q221 | Skopje | Macedonian; Macedonians | Macedonia
Albania | Q222 | Tirana | Albanian; Albanians
Greece | Q41 | Athens | Greek; Greeks
Cyprus | Q229 | Nicosia | Cypriot; Cypriots
Malta | Q233 | Valletta | Maltese
Bulgaria | Q219 | Sofia | Bulgarian; Bulgarians
Romania | Q218 | Bucharest | Romanian; Romanians
Moldova | Q217 | Chisinau; Chișinău | Moldovan; Moldovans
Ukraine | Q212 | Kyiv; Kiev | Ukrainian; Ukrainians
Belarus | Q184 | Minsk | Belarusian; Belarusians
Turkey | Q43 | Ankara | Turkish; Turk; Turks | Türkiye; Turkiye
Georgia | | Tbilisi | Georgian; Georgians
Armenia | Q399 | Yerevan | Armenian; Armenians
Azerbaijan | Q227 | Baku | Azerbaijani; Azeri
Kazakhstan | Q232 | Astana | Kazakh; Kazakhstani; Kazakhs
Uzbekistan | Q265 | Tashkent | Uzbek; Uzbeks
Kyrgyzstan | Q813 | Bishkek | Kyrgyz
Tajikistan | Q863 | Dushanbe | Tajik; Tajiks
Turkmenistan | Q874 | Ashgabat | Turkmen
Mongolia | Q711 | Ulaanbaatar | Mongolian; Mongolians
Japan | Q17 | Tokyo | Japanese
South Korea | Q884 | Seoul | South Korean; South Koreans; Korean; Koreans | Republic of Korea; Korea
North Korea | Q423 | Pyongyang | North Korean; North Koreans | DPRK
Taiwan | Q865 | Taipei | Taiwanese
Hong Kong | Q8646 | | Hongkonger; Hongkongers; Hong Konger; Hong Kongers
Macau | Q14773 | | Macanese | Macao
Vietnam | Q881 | Hanoi | Vietnamese | Viet Nam
Thailand | Q869 | Bangkok | Thai; Thais
Malaysia | Q833 | Kuala Lumpur; Putrajaya | Malaysian; Malaysians
Singapore | Q334 | | Singaporean; Singaporeans
Indonesia | Q252 | Jakarta | Indonesian; Indonesians
Philippines | Q928 | Manila | Filipino; Filipinos; Philippine
Brunei | Q921 | Bandar Seri Begawan | Bruneian; Bruneians | Brunei Darussalam
Cambodia | Q424 | Phnom Penh | Cambodian; Cambodians; Khmer
Laos | Q819 | Vientiane | Laotian; Lao
Myanmar | Q836 | Naypyidaw; Naypyitaw; Yangon | Burmese | Burma
East Timor | Q574 | Dili | Timorese | Timor-Leste
India | Q668 | New Delhi; Delhi | Indian; Indians
Pakistan | Q843 | Islamabad | Pakistani; Pakistanis
Bangladesh | Q902 | Dhaka | Bangladeshi; Bangladeshis
Sri Lanka | Q854 | Colombo | Sri Lankan; Sri Lankans
Nepal | Q837 | Kathmandu | Nepali; Nepalese; Nepalis
Bhutan | Q917 | Thimphu | Bhutanese
Maldives | Q826 | Malé | Maldivian; Maldivians
Afghanistan | Q889 | Kabul | Afghan; Afghans
Iran | Q794 | Tehran | Iranian; Iranians | Islamic Republic of Iran
Iraq | Q796 | Baghdad | Iraqi; Iraqis
Israel | Q801 | Jerusalem; Tel Aviv | Israeli; Israelis
Palestine | Q219060 | Ramallah | Palestinian; Palestinians | State of Palestine
Jordan | | Amman | Jordanian; Jordanians
Lebanon | Q822 | Beirut | Lebanese
Syria | Q858 | Damascus | Syrian; Syrians
Saudi Arabia | Q851 | Riyadh | Saudi; Saudis; Saudi Arabian | Kingdom of Saudi Arabia
United Arab Emirates | Q878 | Abu Dhabi | Emirati; Emiratis | UAE; U.A.E.; Emirates
Qatar | Q846 | Doha | Qatari; Qataris
Kuwait | Q817 | Kuwait City | Kuwaiti; Kuwaitis
Bahrain | Q398 | Manama | Bahraini; Bahrainis
Oman | Q842 | Muscat | Omani; Omanis
Yemen | Q805 | Sanaa | Yemeni; Yemenis
Egypt | Q79 | Cairo | Egyptian; Egyptians
Libya | Q1016 | Tripoli | Libyan; Libyans
Tunisia | Q948 | Tunis | Tunisian; Tunisians
Algeria | Q262 | Algiers | Algerian; Algerians
Morocco | Q1028 | Rabat | Moroccan; Moroccans
Mauritania | Q1025 | Nouakchott | Mauritanian; Mauritanians
Sudan | Q1049 | Khartoum | Sudanese
South Sudan | Q958 | Juba | South Sudanese
Ethiopia | Q115 | Addis Ababa | Ethiopian; Ethiopians
Eritrea | Q986 | Asmara | Eritrean; Eritreans
Djibouti | Q977 | | Djiboutian
Somalia | Q1045 | Mogadishu | Somali; Somalis
Kenya | Q114 | Nairobi | Kenyan; Kenyans
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
Ghana | Q117 | Accra | Ghanaian; Ghanaians
Ivory Coast | Q1008 | Abidjan; Yamoussoukro | Ivorian; Ivorians | Côte d'Ivoire; Cote d'Ivoire
Burkina Faso | Q965 | Ouagadougou | Burkinabe; Burkinabè
Mali | Q912 | Bamako | Malian; Malians
Senegal | Q1041 | Dakar | Senegalese
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
South Africa | Q258 | Pretoria; Cape Town | South African; South Africans
Lesotho | Q1013 | Maseru | Basotho
Eswatini | Q1050 | Mbabane | Swazi | Swaziland
Madagascar | Q1019 | Antananarivo | Malagasy
Mauritius | Q1027 | Port Louis | Mauritian; Mauritians
Seychelles | Q1042 | | Seychellois
Comoros | Q970 | Moroni | Comorian
Central African Republic | Q929 | Bangui | 
Canada | Q16 | Ottawa | Canadian; Canadians
Mexico | Q96 | Mexico City | Mexican; Mexicans
Guatemala | Q774 | Guatemala City | Guatemalan; Guatemalans
Belize | Q242 | Belmopan | Belizean
Honduras | Q783 | Tegucigalpa | Honduran; Hondurans
El Salvador | Q792 | San Salvador | Salvadoran; Salvadorans
Nicaragua | Q811 | Managua | Nicaraguan; Nicaraguans
Costa Rica | Q800 | | Costa Rican; Costa Ricans
Panama | Q804 | Panama City | Panamanian; Panamanians
Cuba | Q241 | Havana | Cuban; Cubans
Jamaica | Q766 | Kingston | Jamaican; Jamaicans
Haiti | Q790 | Port-au-Prince | Haitian; Haitians
Dominican Republic | Q786 | Santo Domingo | Dominican; Dominicans
Barbados | Q244 | Bridgetown | Barbadian; Barbadians
Trinidad and Tobago | Q754 | Port of Spain | Trinidadian
Bahamas | Q778 | Nassau | Bahamian; Bahamians
Guyana | Q734 | | Guyanese
Suriname | Q730 | Paramaribo | Surinamese
Colombia | Q739 | Bogotá; Bogota | Colombian; Colombians
Venezuela | Q717 | Caracas | Venezuelan; Venezuelans
Ecuador | Q736 | Quito | Ecuadorian; Ecuadorean; Ecuadorians
Peru | Q419 | Lima | Peruvian; Peruvians
Bolivia | Q750 | La Paz | Bolivian; Bolivians
Brazil | Q155 | Brasília; Brasilia | Brazilian; Brazilians
Paraguay | Q733 | Asunción; Asuncion | Paraguayan; Paraguayans
Uruguay | Q77 | Montevideo | Uruguayan; Uruguayans
Argentina | Q414 | Buenos Aires | Argentine; Argentinian; Argentines; Argentinians
Chile | Q298 | | Chilean; Chileans
Australia | Q408 | Canberra | Australian; Australians
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
Scotland | Q22 | Edinburgh | Scottish; Scots
Wales | Q25 | Cardiff | Welsh
England | Q21 | | 
Northern Ireland | Q26 | Belfast | Northern Irish
`;
