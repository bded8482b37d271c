/** Words that tell what a name names. All in lower case unless said otherwise. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Before a person's name; never part of it. They may follow each other (`Deputy Prime Minister`). */
export const titles = words(`
  president vice prime minister ministers chancellor senator senators sen rep reps representative congressman congresswoman governor gov mayor secretary
  undersecretary ceo cfo cto coo ciso chief executive officer chairman chairwoman chairperson chair co-chair director directors general professor prof dr mr mrs ms miss
  sir lord lady dame king queen prince princess pope judge justice attorney commissioner ambassador founder co-founder cofounder head speaker leader spokesperson
  spokesman spokeswoman analyst analysts economist captain colonel sergeant lieutenant lt gen col capt maj rev reverend deputy former acting senior managing whip
  ranking member premier taoiseach tan datuk dato encik puan envoy counsel solicitor inspector superintendent sheriff detective brigadier admiral
  archbishop bishop cardinal father imam rabbi rapporteur interim congressmember councillor assemblymember majority minority lawmaker administrator treasurer editor author
  professor-emeritus emeritus engineer scientist researcher assistant associate principal partner correspondent reporter rector librarian pastor dean provost mp mep congressional counselor major marshal bailiff curator
`);

/** Lower-case job words before a name: `said economist Ana Reyes`. */
export const jobs = words(`
  president minister chancellor senator governor mayor secretary executive officer chairman chairwoman chair director professor judge justice commissioner
  ambassador founder co-founder cofounder founders co-founders head speaker leader spokesperson spokesman spokeswoman analyst economist lawyer attorney author
  researcher scientist engineer activist journalist reporter editor entrepreneur investor billionaire politician lawmaker mp mep candidate critic expert
  strategist consultant developer singer actor actress star comedian director-general historian philosopher physicist mathematician psychologist
  whistleblower advocate campaigner student teacher doctor nurse farmer resident mother father wife husband son daughter colleague manager partner
  adviser advisor aide boss rapporteur envoy diplomat banker trader trustee coach captain striker winger defender
`);

/** After a name, of those who speak. */
export const sayings = words(`
  said says told added argued warned noted explained wrote writes asked insisted replied recalled joked believes thinks admitted acknowledged stressed
  suggested described urged testified tweeted pleaded resigned studied grew married lives teaches chairs hopes
`);

/** After a name, of firms and offices. */
export const doings = words(`
  announced launched acquired raised plans unveiled reported released filed operates sells makes employs declined posted hired partnered fined issued
  sued published shipped develops offers builds expects owns runs manufactures rolled
`);

/** Right before the name of a firm, party or office. */
export const organisationLeads = words(`
  startup start-up company firm group giant maker carmaker chipmaker bank agency regulator regulators tank lab laboratory rival rivals unit subsidiary parent operator
  supplier publisher newspaper magazine broadcaster website nonprofit non-profit charity organisation organization party association union consultancy
  retailer manufacturer provider insurer lender airline utility university school college hospital venture fund investor ngo foundry brand conglomerate
  distributor accelerator incubator watchdog coalition alliance militia group’s outlet
`);

/** Right before the name of a product. */
export const productLeads = words(`
  app apps model models chip chips tool platform chatbot assistant service software system device phone smartphone processor robot satellite rocket
  called named dubbed branded nicknamed codenamed game browser malware ransomware spyware vaccine drug laptop tablet aircraft drone missile engine vehicle
  wallet game series language framework library operating codename trojan version
`);

/** Right after the name of a product. */
export const productTails = words(`
  app apps model models chip chips tool platform chatbot assistant software device devices phone phones smartphone smartphones processor processors robot robots
  satellite satellites rocket rockets series browser malware ransomware spyware vaccine laptop laptops tablet tablets aircraft drone drones missile missiles accelerator
  accelerators gpu gpus cpu cpus servers headset headsets console users engine engines api line lineup wallet operating variant architecture
`);

/** Last words of names, by what they make of the whole. */
export const organisationHeads = words(`
  inc inc. corp corp. ltd ltd. llc plc gmbh ag sa s.a. nv n.v. bv b.v. spa ab oy oyj kk bhd berhad pte pty co co. company corporation incorporated limited holdings holding
  group partners ventures capital labs lab laboratories laboratory technologies technology systems solutions networks network software robotics semiconductor
  semiconductors electronics motors airlines airways energy pharmaceuticals pharma therapeutics biotech bank insurance securities investments management consulting
  university college school institute academy ministry department commission agency authority committee subcommittee council bureau board office court tribunal parliament
  congress senate assembly party union association federation foundation organisation organization society alliance coalition consortium chamber centre center
  fund trust service services police army navy force forces club team league church hospital clinic museum library press times post journal news
  magazine herald tribune gazette daily media broadcasting records studios pictures entertainment games telecom communications mobile ai cloud analytics
  industries industry international global worldwide enterprises brothers sons caucus taskforce corps guard cabinet directorate inspectorate registry
  ombudsman observatory secretariat initiative institution institutions exchange house guild confederation commons project programme program accelerator forum movement front brigade
  gang collective digital health foods chemicals chemical steel motor automotive aerospace aviation logistics shipping railways rail telecommunications
  supermarkets stores retail airport-authority credit finance financial payments pay advisors advisers associates university’s observer guardian index utilities power electric
`);

/** Words that head a name with `of`, `for` or `on` after them. */
export const organisationOpeners = words(`
  university institute academy college school ministry department commission agency authority committee subcommittee council bureau board office court bank house chamber
  association federation union society foundation organisation organization center centre league confederation conference church army party parliament assembly alliance
  museum library guild campaign coalition directorate body network friends doctors reporters lawyers
`);

export const lawHeads = words(`
  act bill regulation directive treaty convention accord accords agreement protocol amendment law code constitution charter strategy declaration
  ordinance statute decree pact compact covenant rule framework resolution order section decree-law ordinance enactment
`);

export const eventHeads = words(`
  summit conference expo olympics cup prize award awards games congress festival war championship championships election elections
  marathon convention symposium hackathon biennale tour fair referendum forum week
`);

export const stateHeads = words('province county city prefecture district municipality oblast governorate township republic territory');

export const placeHeads = words(`
  sea ocean river strait straits gulf island islands mountain mountains valley peninsula bay canal coast basin desert street avenue road boulevard square airport port bridge
  park lake hill hills beach forest plateau delta highway station stadium palace tower plaza region heights glacier reservoir dam corridor reef creek harbour harbor
  observatory campus arena cathedral temple
`);

export const placeOpeners = words('lake mount cape gulf strait port isle sea river fort');

export const productHeads = words('app apps suite pro max ultra mini plus os studio gpt phone watch series edition chatbot');

/** Acronyms and other capitals that name nothing: techniques, jobs, units, kinds of things. In their own case. */
export const plainAcronyms = new Set(
  `AI AGI ML LLM LLMs NLP AR VR XR IT ICT IoT API APIs GPU GPUs CPU CPUs NPU NPUs TPUs HBM DRAM NAND EUV DUV SDK OS PC PCs TV TVs USB Wi-Fi WiFi GPS RAM SSD RAN CEO CEOs CFO CTO COO CIO CISO
  CSO VP HR PR GDP GNP VAT IPO IPOs M&A ESG R&D Q&A FAQ ID IDs PDF URL HTML CSS HTTP HTTPS SQL VPN VPNs DNS TLS SSL IP TCP UX UI SaaS PaaS IaaS B2B B2C P2P SME SMEs MSME MSMEs NGO NGOs MP MPs
  MEP MEPs PM DNA RNA mRNA HIV AIDS COVID Covid SARS CO2 AM PM a.m p.m TBA OK NFT NFTs DeFi CBDC CBDCs ETF ETFs EV EVs SUV SUVs UAV UAVs UFO LNG LED LCD OLED QR SIM eSIM SMS MMS PIN OTP
  KYC AML FDI PhD MBA MSc BSc PPE ICU MRI CT STEM DIY FOMO KPI KPIs ROI SLA OEM OEMs ODM CCTV RFID NFC LiDAR LIDAR CAPTCHA DDoS CSAM GenAI A I X-ray II III IV VI VII VIII IX XI XII JR PS PPP RPO II. CVE
  BREAKING UPDATE NEW NOT ALL AND THE FOR WITH WHAT WHY HOW YOU NO YES LGBT LGBTQ LGBTQ+ BIPOC DEI UTC GMT CET EST PST EDT PDT BST AD BC CE BCE KM KG GW MW TWh GWh USD EUR GBP RAG MoU MOU MOUs MoUs ATM ATMs DC EUs NB RE UK’s VC VCs MC SVP EVP SOS UX GMV CME CPD CRM ERP AML MoU OTT ARPU TPU AIOps LLMOps DevOps FPGA ASIC ASICs SoC SoCs CoWoS HPC VRAM GDDR PCB MCU QA AGM AR/VR PTSD STI BMI ADHD DOB SSN RFP RFPs PSA FAQs USP DM DMs OP TL DR NSFW TLDR II WWII JSON XML YAML CSV GIF PNG JPEG SVG MP3 MP4 CD DVD HD UHD IDE CLI GUI GTK KDE POS PoC GNU FYI RIP AKA LP EP DJ TNT CPI PPI PMI EBITDA EBIT CAGR YoY QoQ LTE NATO-standard`.split(/\s+/),
);

/** Words that carry a capital for other reasons than being a name. */
export const plainCapitals = words(`
  i i'm i’m i've i’ve i'll i’ll i'd i’d internet web god moon sun email ok mr mrs ms dr monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december covid covid-19 bluetooth wi-fi english french
  north south east west northern southern eastern western chapter section article part figure table page volume appendix annex phase step stage level series day
  co-founder co-founders co-chair iot gen image photo photos photograph picture credit video source via administration presidency act state cohort budget
`);

/** Words that many names of bodies and products share: by themselves they stand for none, and no person has them. */
export const vagueWords = words(`
  national international global united first new american european british chinese general world central royal federal state public digital open north south east west asian
  african us u.s. uk un eu university institute ministry department bank house court office bureau committee commission council association center centre college school
  academy board society foundation federation union alliance coalition party church police army data ai cyber tech green black white red blue big social free human civil consumer
  economic foreign trade health energy justice security supreme high great saint san los las de la el street city cloud smart advanced quantum mobile personal intelligent travel
  car home market capital business policy science research innovation technology development education culture climate environment water air sea land space super
  summer winter spring autumn golden silver star sun moon river mountain island valley port airport station power nuclear electric solar wind oil gas food drug child women
  men youth future next generation action plan project programme program initiative strategy model series system network service platform agent agents studio lab labs
`);
