/** Institutions, agencies, courts, media, universities, alliances (ORG): name | QID | other names; several a line where there is nothing to add. */
export const bodies = `
United Nations | Q1065 | UN; U.N.
UN Security Council | | United Nations Security Council; UNSC; Security Council
UN General Assembly | | United Nations General Assembly; UNGA
UN Secretariat; UN Human Rights Council; UN Human Rights Office; UN Office for Digital and Emerging Technologies
NATO | Q7184 | North Atlantic Treaty Organization; North Atlantic Treaty Organisation; Nato
World Health Organization | Q7817 | WHO; World Health Organisation
World Trade Organization | Q7825 | WTO; World Trade Organisation
International Monetary Fund | Q7804 | IMF
World Bank | Q7164 | World Bank Group
International Telecommunication Union | Q376150 | ITU
UNESCO | Q7809 | Unesco
UNICEF | | Unicef
International Atomic Energy Agency | Q41984 | IAEA
OECD | Q41550 | Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development
OPEC | Q7795 | Opec; OPEC+
Interpol | Q8475 | INTERPOL
African Union | Q7159 | 
Arab League | Q7172 |
Council of Europe | | 
World Economic Forum | | WEF
World Intellectual Property Organization | | WIPO
International Labour Organization | | ILO; International Labor Organization
International Criminal Court | | ICC
International Court of Justice | | ICJ
UNCTAD | | UN Trade and Development
UNHCR | | UN Refugee Agency
UNDP | | United Nations Development Programme; United Nations Development Program
World Food Programme | | WFP; World Food Program
International Committee of the Red Cross | | ICRC; Red Cross
International Organization for Standardization | | ISO
International Energy Agency | | IEA
International Electrotechnical Commission | | IEC
Financial Action Task Force | | FATF
Financial Stability Board | |
Bank for International Settlements | | BIS
Asian Development Bank | | ADB
Asian Infrastructure Investment Bank | | AIIB
African Development Bank | | AfDB
Inter-American Development Bank | | IDB
European Investment Bank | | EIB
G7 | | Group of Seven; G-7
G20 | Q19771 | Group of Twenty; G-20
G77 | | Group of 77
BRICS | | Brics
Quad | | Quadrilateral Security Dialogue
AUKUS | | Aukus
Five Eyes | | 
APEC | | Asia-Pacific Economic Cooperation
ECOWAS | | Economic Community of West African States; Ecowas
Mercosur | | 
Shanghai Cooperation Organisation | | SCO; Shanghai Cooperation Organization
Gulf Cooperation Council | | GCC
Internet Governance Forum | | IGF
ICANN | | Internet Corporation for Assigned Names and Numbers
Internet Engineering Task Force | | IETF
World Wide Web Consortium | | W3C
IEEE | | Institute of Electrical and Electronics Engineers
GSMA | | 
3GPP | | 
Global Partnership on AI | | GPAI; Global Partnership on Artificial Intelligence
European Commission | Q8880 | EU Commission
European Parliament | Q8889 | EU Parliament
European Council | Q8886 |
Council of the European Union | | Council of the EU; EU Council
European Central Bank | Q8901 | ECB
Court of Justice of the European Union | Q4951 | CJEU; European Court of Justice; ECJ; EU Court of Justice
European Court of Human Rights | | ECHR
European Data Protection Board | | EDPB
European Data Protection Supervisor | | EDPS
European AI Office | | EU AI Office; AI Office
European Union Agency for Cybersecurity | | ENISA
Europol | | 
Eurojust; Frontex; Eurostat; European Medicines Agency; European Defence Agency; European External Action Service; European Court of Auditors; European Space Agency; European Ombudsman; European Chips Joint Undertaking; EuroHPC; European Research Council; European Innovation Council
European Free Trade Association | | EFTA
BEREC | | Body of European Regulators for Electronic Communications
CEN-CENELEC; ETSI; BEUC; DigitalEurope; NOYB; noyb; Access Now; Article 19; European Digital Rights; EDRi; AlgorithmWatch; BusinessEurope
White House | Q35525 | 
US Congress | Q11268 | U.S. Congress; United States Congress; Congress
US Senate | Q66096 | U.S. Senate; United States Senate; Senate
US House of Representatives | Q11701 | House of Representatives; U.S. House of Representatives; U.S. House; US House; House
US Supreme Court | Q11201 | U.S. Supreme Court; Supreme Court of the United States; SCOTUS
US Department of Defense | | Department of Defense; U.S. Department of Defense; Pentagon; Defense Department; DoD
US Department of Commerce | | Department of Commerce; U.S. Department of Commerce; Commerce Department; US Commerce Department; U.S. Commerce Department
US Department of Justice | | Department of Justice; U.S. Department of Justice; Justice Department; US Justice Department; U.S. Justice Department; DOJ; DoJ
US Department of State | | Department of State; U.S. Department of State; State Department; US State Department; U.S. State Department
US Department of the Treasury | | Department of the Treasury; U.S. Department of the Treasury; Treasury Department; US Treasury; U.S. Treasury; US Treasury Department; U.S. Treasury Department
US Department of Energy | | Department of Energy; U.S. Department of Energy; Energy Department; DOE
US Department of Homeland Security | | Department of Homeland Security; U.S. Department of Homeland Security; Homeland Security Department; DHS
US Department of Education | | Department of Education; U.S. Department of Education; Education Department
US Department of Labor | | Department of Labor; U.S. Department of Labor; Labor Department
US Department of Health and Human Services | | Department of Health and Human Services; HHS; U.S. Department of Health and Human Services
US Department of Agriculture | | Department of Agriculture; USDA; U.S. Department of Agriculture
US Department of Transportation | | Department of Transportation; Transportation Department; U.S. Department of Transportation
US Department of Veterans Affairs | | Department of Veterans Affairs
Department of Government Efficiency | | DOGE
Federal Bureau of Investigation | Q8333 | FBI
Central Intelligence Agency | Q37230 | CIA
National Security Agency | Q121194 | NSA
NASA | Q23548 | National Aeronautics and Space Administration; Nasa
Federal Reserve | | US Federal Reserve; U.S. Federal Reserve; Fed
Federal Trade Commission | | FTC; US Federal Trade Commission; U.S. Federal Trade Commission
Federal Communications Commission | | FCC; US Federal Communications Commission; U.S. Federal Communications Commission
Securities and Exchange Commission | | SEC; US Securities and Exchange Commission; U.S. Securities and Exchange Commission
Food and Drug Administration | | FDA; US Food and Drug Administration; U.S. Food and Drug Administration
Environmental Protection Agency | | EPA; U.S. Environmental Protection Agency
National Institute of Standards and Technology | | NIST
Cybersecurity and Infrastructure Security Agency | | CISA
Bureau of Industry and Security | |
Committee on Foreign Investment in the United States | | CFIUS
National Telecommunications and Information Administration | | NTIA
National Institutes of Health | | NIH
Centers for Disease Control and Prevention | | CDC
National Science Foundation | | NSF
Federal Aviation Administration | | FAA
Federal Election Commission | | FEC
National Highway Traffic Safety Administration | | NHTSA
National Security Council | | 
National Labor Relations Board | | NLRB
Consumer Financial Protection Bureau | | CFPB
Commodity Futures Trading Commission | | CFTC
Internal Revenue Service | | IRS
Immigration and Customs Enforcement | | ICE; U.S. Immigration and Customs Enforcement
Customs and Border Protection | | CBP; US Customs and Border Protection; U.S. Customs and Border Protection
US Patent and Trademark Office | | USPTO; Patent and Trademark Office
US Copyright Office | | Copyright Office
US Trade Representative | | USTR
International Trade Commission | | US International Trade Commission; USITC
DARPA | | Defense Advanced Research Projects Agency
US Army | | U.S. Army
US Navy | | U.S. Navy
US Air Force | | U.S. Air Force
US Space Force | | Space Force
National Guard; Secret Service; US Coast Guard; US Cyber Command; Library of Congress; Congressional Budget Office; Government Accountability Office; Office of Management and Budget; General Services Administration; Social Security Administration; Oval Office
Republican Party | | GOP
Democratic Party | | 
Labour Party | | Labour
Conservative Party; Green Party; Social Democratic Party; Liberal Party; National Rally; Alternative for Germany; AfD; Communist Party; Bharatiya Janata Party; BJP; Likud; Workers' Party; Reform UK; Renew Europe; European People's Party
Chinese Communist Party | | Communist Party of China; CCP; CPC
People's Liberation Army | | PLA
State Council | |
Cyberspace Administration of China | | CAC
Ministry of Industry and Information Technology | | MIIT
National Development and Reform Commission | | NDRC
People's Bank of China | | PBOC
State Administration for Market Regulation | | SAMR
National People's Congress; Politburo; Chinese Academy of Sciences; China Securities Regulatory Commission; Tsinghua University; Peking University; Zhejiang University; Fudan University
10 Downing Street | | No 10; Number 10
House of Commons; House of Lords; HM Treasury; Home Office; Cabinet Office; Foreign Office; Bank of England; GCHQ; MI5; MI6; Ofcom; Ofgem; Whitehall; Scotland Yard; Metropolitan Police; National Crime Agency; Alan Turing Institute; UK Parliament; Westminster
Competition and Markets Authority | | CMA
Information Commissioner's Office | | ICO
National Cyber Security Centre | | NCSC
Financial Conduct Authority | | FCA
AI Security Institute | | AISI; UK AI Security Institute; AI Safety Institute; UK AI Safety Institute
Department for Science, Innovation and Technology | | DSIT
National Health Service | | NHS
Data Protection Commission | | DPC; Irish Data Protection Commission
CNIL | | Commission Nationale de l'Informatique et des Libertés
Bundestag; Bundesrat; Bundesbank; Bundeskartellamt; Bundeswehr; Bundesnetzagentur; Élysée; Elysee; Garante; Kremlin; Duma; State Duma; Roskomnadzor; Rosatom; Knesset; Mossad; Shin Bet; Hamas; Hezbollah; Houthis; Taliban; Islamic State; al-Qaeda; Al-Qaeda; Verkhovna Rada; Sejm; Riksdag; Storting; Folketing; Diet; National Diet; Lok Sabha; Rajya Sabha; Majlis; National Assembly
Reserve Bank of India | | RBI
Securities and Exchange Board of India | | SEBI
Telecom Regulatory Authority of India | | TRAI
Competition Commission of India | | CCI
Ministry of Electronics and Information Technology | | MeitY
Bank of Japan | | BOJ
Ministry of Economy, Trade and Industry | | METI
Japan Fair Trade Commission | | JFTC
Bank of Korea | | BOK
Monetary Authority of Singapore | | MAS
Infocomm Media Development Authority | | IMDA
Singapore Economic Development Board | | EDB; Economic Development Board
Cyber Security Agency of Singapore | | CSA
Bank Negara Malaysia | | Bank Negara
Bank Indonesia; Bangko Sentral ng Pilipinas; Bank of Thailand; Reserve Bank of Australia; Bank of Canada; Swiss National Bank; Riksbank; Norges Bank; Banque de France; Saudi Central Bank; Central Bank of Nigeria; Central Bank of Kenya; Reserve Bank of New Zealand; Hong Kong Monetary Authority; Khazanah Nasional; Malaysian Investment Development Authority; Temasek; GIC; Mubadala; Public Investment Fund; Qatar Investment Authority; Norges Bank Investment Management
Australian Competition and Consumer Commission | | ACCC
eSafety Commissioner | |
Amnesty International; Human Rights Watch; Greenpeace; Oxfam; Transparency International; Reporters Without Borders; Electronic Frontier Foundation; American Civil Liberties Union; Freedom House; Mozilla Foundation; Wikimedia Foundation; Linux Foundation; Gates Foundation; Rockefeller Foundation; Ford Foundation; Center for AI Safety; Future of Life Institute; Ada Lovelace Institute; Citizen Lab; DiploFoundation; Diplo; Geneva Internet Platform; Internet Society; Brookings Institution; RAND Corporation; Rand Corporation; Chatham House; Carnegie Endowment for International Peace; Council on Foreign Relations; Atlantic Council; Heritage Foundation; Center for Strategic and International Studies; Pew Research Center; Gartner; IDC; Forrester; Counterpoint Research; TrendForce; Canalys; Bernstein; Morningstar; Statista; Rystad Energy; Eurasia Group; Oxford Economics; Capital Economics; Semiconductor Industry Association; US Chamber of Commerce; American Chamber of Commerce; Motion Picture Association; Writers Guild of America; SAG-AFTRA; Authors Guild; Recording Industry Association of America
Harvard University | Q13371 | Harvard
Massachusetts Institute of Technology | Q49108 | MIT
Stanford University | Q41506 | Stanford
University of Oxford | Q34433 | Oxford University
University of Cambridge | Q35794 | Cambridge University
Yale University; Princeton University; Columbia University; Cornell University; Carnegie Mellon University; Johns Hopkins University; Georgetown University; New York University; Duke University; Northwestern University; University of California; University of Chicago; University of Tokyo; Imperial College London; University College London; London School of Economics; King's College London; ETH Zurich; EPFL; Sciences Po; National University of Singapore; Nanyang Technological University; Universiti Malaya; Indian Institute of Technology; Max Planck Institute; Fraunhofer; CERN; INRIA; Inria; Yale; Princeton; Caltech; KAIST
Reuters | Q130879
BBC | Q9531 | BBC News; British Broadcasting Corporation
New York Times | Q9684 | The New York Times
Wall Street Journal | Q164746 | The Wall Street Journal; WSJ
Financial Times | | 
Bloomberg | | Bloomberg News
Associated Press | | AP
Agence France-Presse | | AFP
Washington Post | | The Washington Post
The Guardian | | 
The Economist | |
The Verge | | 
The Conversation | |
The Information | |
CNN; CNBC; NBC; NBC News; CBS; CBS News; ABC News; Fox News; MSNBC; NPR; PBS; Politico; Axios; Wired; TechCrunch; Ars Technica; Forbes; Fortune; Nikkei; Nikkei Asia; South China Morning Post; Global Times; Xinhua; People's Daily; China Daily; Caixin; Straits Times; The Straits Times; Channel News Asia; CNA; Bernama; The Star; Asia Times; Times of India; The Hindu; Economic Times; Hindustan Times; Al Jazeera; Al Arabiya; Haaretz; Jerusalem Post; Der Spiegel; Handelsblatt; Süddeutsche Zeitung; Le Monde; Le Figaro; Les Echos; El País; La Repubblica; Corriere della Sera; Euractiv; Euronews; Deutsche Welle; The Times; Daily Mail; The Telegraph; The Independent; Sky News; USA Today; Los Angeles Times; Business Insider; The Atlantic; The New Yorker; Time magazine; Foreign Affairs; Foreign Policy; Scientific American; MIT Technology Review; New Scientist; Yonhap; Korea Herald; Kyodo; Kyodo News; Asahi Shimbun; NHK; Yomiuri Shimbun; Tass; RIA Novosti; Sputnik; Kyiv Independent; Globe and Mail; The Diplomat; The Register; 404 Media
Nasdaq | | NASDAQ
New York Stock Exchange | | NYSE
S&P 500 | | S&P 500 index
Dow Jones Industrial Average | | Dow Jones; Dow
Hang Seng Index | | Hang Seng; Hang Seng index
London Stock Exchange; Tokyo Stock Exchange; Hong Kong Stock Exchange; Nikkei 225; FTSE 100; Shanghai Composite; Kospi; KOSPI; Euronext; Moody's; Fitch Ratings; Standard & Poor's; Magnificent Seven; Big Four; Ivy League; European Broadcasting Union; FIFA; UEFA; International Olympic Committee; Catholic Church; Lazarus Group; Salt Typhoon; Volt Typhoon; LockBit; OpenAI Foundation; Frontier Model Forum; C2PA; Coalition for Content Provenance and Authenticity
`;
