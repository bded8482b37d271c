/** Companies and their labs (ORG): name | QID | other names; several a line where there is nothing to add. */
export const companies = `
NVIDIA | Q182477 | Nvidia; nVidia
Microsoft | Q2283 |
Apple | Q312 |
Google | Q95 |
Alphabet | |
Amazon | Q3884 |
Amazon Web Services | | AWS
Meta | Q380 | Meta Platforms
Intel | Q248 |
AMD | Q128896 | Advanced Micro Devices
IBM | Q37156 |
Tesla | Q478214 |
SpaceX | Q193701 |
OpenAI | Q21708200 |
Anthropic; DeepMind; Mistral; Mistral AI; Cohere; Hugging Face; Stability AI; Inflection AI; Character.AI; Perplexity; Perplexity AI; Scale AI; Databricks; Palantir; Anduril; CoreWeave; Cerebras; Groq; Graphcore; SambaNova; Safe Superintelligence; Thinking Machines Lab; Midjourney; Runway; ElevenLabs; Synthesia; Black Forest Labs; Aleph Alpha; Helsing; Figure AI; Boston Dynamics; Waymo; Cruise; Zoox; Aurora Innovation; Mobileye; Wayve; Sakana AI; Together AI; Lambda Labs; Nebius; Nscale; Crusoe; Anysphere; Replit; Moonshot AI; Zhipu AI; Zhipu; MiniMax; Baichuan; StepFun; 01.AI; SenseTime; Megvii; iFlytek; Unitree; Unitree Robotics; Manus AI; DeepSeek
Google DeepMind | |
xAI | |
Samsung | |
Samsung Electronics | Q20718 |
TSMC | Q713418 | Taiwan Semiconductor Manufacturing Company; Taiwan Semiconductor Manufacturing Co.; Taiwan Semiconductor
Huawei | Q160120 | Huawei Technologies
Alibaba | Q1359568 | Alibaba Group
Tencent | Q860580 |
ByteDance | Q55606242 | Bytedance
Netflix | Q907311 |
Oracle | Q19900 |
Sony | Q41187 |
BMW | Q26678 |
Volkswagen | Q246 | VW
ASML; SMIC; YMTC; CXMT; Hua Hong; Cambricon; Cambricon Technologies; Moore Threads; Biren; Biren Technology; Hygon; Loongson; Naura; Enflame; MetaX; Horizon Robotics; HiSilicon; Inspur; H3C; Lenovo; Xiaomi; Oppo; Vivo; Honor; ZTE; Hikvision; Dahua; DJI; BYD; Geely; Nio; NIO; Xpeng; XPeng; Li Auto; SAIC; SAIC Motor; Great Wall Motor; Chery; CATL; Baidu; JD.com; Meituan; Pinduoduo; PDD Holdings; Temu; Shein; NetEase; Kuaishou; Bilibili; Weibo; Didi; Ant Group; Trip.com; China Mobile; China Telecom; China Unicom; Sinopec; PetroChina; CNOOC; Foxconn; Hon Hai; MediaTek; UMC; Quanta; Wistron; Pegatron; Asus; Acer; Delta Electronics; ASE Technology
SK Hynix | | SK hynix
SK Telecom; SK Group; LG; LG Electronics; LG Energy Solution; Hyundai; Hyundai Motor; Kia; Naver; Kakao; Coupang; KT Corp; Hanwha; Doosan; Posco
SoftBank | | SoftBank Group; Softbank
Toyota; Honda; Nissan; Mitsubishi; Mitsubishi Electric; Mitsubishi Heavy Industries; Panasonic; Hitachi; Toshiba; Fujitsu; NEC; NTT; NTT Data; KDDI; Rakuten; Nintendo; Rapidus; Kioxia; Renesas; Tokyo Electron; Advantest; Canon; Nikon; Sharp; Keyence; Fanuc; Murata; Takeda
Qualcomm; Broadcom; Micron; Micron Technology; Texas Instruments; Marvell; Arm; Arm Holdings; GlobalFoundries; Applied Materials; Lam Research; KLA; Synopsys; Cadence Design Systems; Analog Devices; NXP; NXP Semiconductors; Infineon; STMicroelectronics; Wolfspeed; Western Digital; Seagate; SanDisk; Super Micro; Supermicro; Super Micro Computer; Ampere Computing; SiFive; Imagination Technologies; ON Semiconductor; Skyworks; Astera Labs; Lattice Semiconductor
Cisco; Dell; Dell Technologies; HP; Hewlett Packard Enterprise; HPE; Salesforce; Adobe; SAP; ServiceNow; Workday; Snowflake; MongoDB; Cloudflare; Akamai; Fastly; Equinix; Digital Realty; Rackspace; VMware; Red Hat; GitHub; GitLab; Atlassian; Shopify; Stripe; Block; PayPal; Visa; Mastercard; American Express; Intuit; Zoom Video; Slack Technologies; Dropbox; DocuSign; Twilio; Okta; CrowdStrike; Palo Alto Networks; Fortinet; Mandiant; SentinelOne; Zscaler; Kaspersky; Check Point; Recorded Future; Trend Micro; Sophos; ESET; Proofpoint; NSO Group; Cellebrite; Clearview AI; Wiz; Tanium; Splunk; SolarWinds
Airbnb; Uber; Lyft; DoorDash; Booking.com; Expedia; eBay; Etsy; Walmart; Target Corp; Costco; Best Buy; Home Depot; Nike; Adidas; Disney; Walt Disney; Warner Bros; Warner Bros. Discovery; Paramount; Universal Music Group; Warner Music; Sony Music; Spotify; Deezer; Getty Images; Shutterstock; Snap; Pinterest; Roblox; Electronic Arts; Activision Blizzard; Ubisoft; Epic Games; Valve; Unity Technologies; Mozilla; Automattic; Yahoo; News Corp; Axel Springer; Thomson Reuters; Comcast; Charter Communications; AT&T; Verizon; T-Mobile; Vodafone; Orange SA; Deutsche Telekom; Telefónica; Telefonica; Telecom Italia; BT Group; Swisscom; Telia; Telenor; MTN; Safaricom; Airtel; Bharti Airtel; Reliance; Reliance Jio; Jio; Singtel; Telstra; Axiata; Maxis; Telekom Malaysia; Nokia; Ericsson; Eutelsat; OneWeb; SES; Viasat; Iridium; Intelsat; Globalstar
Tata; Tata Group; Tata Consultancy Services; TCS; Tata Electronics; Infosys; Wipro; HCLTech; Mahindra; Tech Mahindra; Adani; Adani Group; Flipkart; Paytm; Ola; Zomato; Swiggy; Byju's; Zoho; Krutrim; Sarvam AI; Grab; GoTo; Gojek; Tokopedia; Sea Ltd; Shopee; Lazada; AirAsia; Petronas; Maybank; CIMB; YTL; YTL Power; Singapore Airlines; DBS; OCBC; UOB; VNG; FPT; VinFast; Vingroup; Viettel
JPMorgan; JPMorgan Chase; JP Morgan; J.P. Morgan; Goldman Sachs; Morgan Stanley; Bank of America; Citigroup; Citi; Wells Fargo; BlackRock; Vanguard; Blackstone; KKR; Apollo Global Management; Carlyle; Berkshire Hathaway; Fidelity; State Street; UBS; Credit Suisse; HSBC; Barclays; Lloyds; NatWest; Standard Chartered; Santander; BBVA; BNP Paribas; Société Générale; Deutsche Bank; Commerzbank; ING; Nomura; Mizuho; Sequoia Capital; Sequoia; Andreessen Horowitz; a16z; Thrive Capital; Founders Fund; Tiger Global; Lightspeed Venture Partners; Accel; Y Combinator; Khosla Ventures; Greylock; Bain Capital; Index Ventures; General Catalyst; MGX; Binance; Coinbase; Kraken; Tether; Ripple; Circle; FTX; Robinhood; Revolut; Klarna; Wise; Monzo; N26; Western Union; Worldcoin
Boeing; Airbus; Lockheed Martin; Raytheon; RTX; Northrop Grumman; General Dynamics; BAE Systems; Thales; Leonardo; Rheinmetall; Saab; Dassault Aviation; Safran; Rolls-Royce; General Electric; GE; GE Vernova; Siemens; Siemens Energy; ABB; Schneider Electric; Bosch; Philips; Honeywell; 3M; Caterpillar; John Deere; Deere; Ford; General Motors; GM; Stellantis; Renault; Mercedes-Benz; Mercedes; Audi; Porsche; Volvo; Ferrari; Rivian; Lucid; Blue Origin; Rocket Lab; Virgin Galactic; Arianespace; Relativity Space
ExxonMobil; Exxon; Chevron; Shell; BP; TotalEnergies; Equinor; Eni; Aramco; Saudi Aramco; Gazprom; Rosneft; Lukoil; ADNOC; Constellation Energy; NextEra Energy; Vistra; Duke Energy; Dominion Energy; EDF; Engie; Enel; Iberdrola; Ørsted; Vestas; First Solar; Westinghouse; Oklo; Kairos Power; TerraPower; Commonwealth Fusion Systems; Glencore; Rio Tinto; BHP; Vale; Lynas; MP Materials; Albemarle
Pfizer; Moderna; BioNTech; AstraZeneca; GSK; Novartis; Roche; Sanofi; Bayer; Merck; Eli Lilly; Novo Nordisk; Johnson & Johnson; UnitedHealth; CVS; Illumina; 23andMe; Neuralink; Isomorphic Labs; Recursion; Epic Systems; Nestlé; Unilever; Procter & Gamble; Coca-Cola; PepsiCo; McDonald's; Starbucks; IKEA; Ikea; H&M; LVMH; L'Oréal; Maersk; FedEx; UPS; DHL; Amtrak; Delta Air Lines; United Airlines; Lufthansa; Ryanair; McKinsey; Deloitte; PwC; KPMG; EY; Ernst & Young; Accenture; Capgemini; Atos; Bain & Company; Boston Consulting Group; Booz Allen Hamilton; Leidos; Infineon Technologies; OVHcloud; Hetzner; Scaleway; Proton; Signal Foundation; G42; Khazna; Humain; STC; Etisalat; e&; Jumia; Flutterwave; Andela; M-KOPA; MercadoLibre; Mercado Libre; Nubank; Rappi; Petrobras; Embraer; Temasek Holdings; Alibaba Cloud; Tencent Cloud; Huawei Cloud; Google Cloud; Microsoft Research; Google Research; Meta AI; Amazon MGM Studios; Facebook AI Research; Oracle Cloud; Oracle Health; Bell Labs; Cambridge Analytica; Theranos; Enron; Lehman Brothers; Silicon Valley Bank
`;
