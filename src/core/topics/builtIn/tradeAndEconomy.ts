import type { Topic } from '../types';
import { defineTopic } from './define';

/** Trade, money, firms and work. */
export const tradeAndEconomy: Topic = {
  label: 'Trade and economy',
  description: 'Trade in technology, capital, taxes, firms and work.',
  topics: [
    defineTopic('Export controls',
      'Limits on selling technology abroad: licences, lists, controls on chips, tools and minerals.',
      `export control*, export restriction*, export ban*, export curb*, export licen*, export rule*, export limit*,
      exports of, restrict* export*, curb* export*, ban* export*, banned from export*, ban on export*, controls on
      export*, restrictions on export*, chip restriction*, chip curb*, chip ban*, restrict* access to, restrictions
      on chip*, technology restriction*, tech curb*, tech restriction*, us restrictions, us curbs, entity list, trade
      blacklist*, blacklist*, blacklisted, bureau of industry and security, commerce department, us commerce
      department, dual use, dual use good*, dual use technolog*, wassenaar, licence requirement*, license
      requirement*, foreign direct product rule, ai diffusion rule, diffusion rule, end user*, re export*,
      transshipment*, chip smuggling, smuggl*, rare earth*, critical mineral*, gallium, germanium, antimony,
      graphite, circumvent*, downgraded chip*, export compliant, chip export*, export chips, exporting chips, exports
      to china, sales to china, sell chips to, sale of chips, chip sales to, ai exports, export of ai`,
      'port of export, export market*, export revenue*, licence fee, exports of goods'),
    defineTopic('Tariffs and trade war',
      'Duties, retaliation and disputes and agreements over trade between states.',
      `tariff*, reciprocal tariff*, tariff exemption*, tariff threat*, tariff pause, tariff cut*, tariff relief, tariff
      increase*, tariff hike*, import tariff*, import dut*, customs dut*, customs, import tax*, import levy, levies,
      dutie*, trade war*, trade tension*, trade dispute*, trade conflict, trade barrier*, trade negotiat*, trade
      deal*, trade talk*, trade truce, trade policy, trade policies, trade agreement*, free trade, protectionis*,
      retaliat*, countermeasure*, anti dumping, anti subsidy, countervailing, section 301, section 232, world trade
      organi*, wto, most favoured nation, trade deficit*, trade representative, ustr, trade minister*, de minimis,
      imports from, liberation day, trump tariff*, higher dut*, e commerce moratorium, trade bloc*`,
      'tariff plan*, mobile tariff*, electricity tariff*, feed in tariff*'),
    defineTopic('Sanctions',
      'Economic sanctions on states, firms and persons, asset freezes and their evasion.',
      `sanction*, sanctioned, sanctioned entit*, sanctions package, sanctions regime, sanctions list, sanctions
      evasion, evad* sanctions, economic sanction*, financial sanction*, secondary sanction*, imposed sanctions, lift*
      sanctions, asset freeze*, frozen assets, freeze assets, freezing assets, travel ban*, embargo*, arms embargo,
      ofac, office of foreign assets control, treasury department sanction*, specially designated national*,
      designated entit*, designated individuals, magnitsky, price cap, shadow fleet, swift ban, cut off from swift,
      blacklisting of, restrictive measure*, sanctions relief, garantex, tornado cash`,
      'sanctioned by the court, disciplinary sanction*, sanctions under the gdpr'),
    defineTopic('Investment and M&A',
      'Mergers, acquisitions, stakes, joint ventures, large investments and divestments.',
      `acquisition*, acquir*, merger*, merge with, mergers and acquisitions, m&a, takeover*, takeover bid*, buyout*,
      buy out, takes over, take over, bid for, stake, stake in, minority stake, majority stake, controlling stake,
      equity stake*, joint venture*, divest*, divestiture*, divestment, spin off*, sale of, sell its, deal, deal
      worth, valued at, billion deal, million deal, deal to buy, agreed to buy, in talks to, talks to buy, potential
      buyer*, investor*, investor group*, consortium, foreign investment*, foreign direct investment, investment
      screening, cfius, invests, invested, investment*, investment plan*, plans to invest, will invest, billion
      investment, million investment, investment of, private equity, sovereign wealth fund*, sovereign fund*,
      softbank, blackrock, kkr, mgx, temasek, public investment fund, strategic investment*, new factory, expansion
      plan*, expand* production, capital injection, portfolio compan*, outside investor*, to invest`,
      `trade deal*, tariff deal*, deal with it, deal with the, great deal, language acquisition, data acquisition,
      acquired immune, acquired skills, at stake, investment bank*, high stakes, stakeholder*, ai investment*, return
      on investment`),
    defineTopic('Markets and finance',
      'Share prices, earnings, currencies, banks, payments and digital assets.',
      `stock market*, stock price*, share price*, shares, shares fell, shares rose, shares dropped, shares jumped,
      stocks fell, stock exchange*, nasdaq, nyse, hang seng, wall street, market value, market capitali*, market cap,
      market turmoil, market sell off, sell off, rally, trading day, index fund*, futures, bond market*, earnings,
      quarterly earnings, quarterly result*, quarterly revenue, quarterly profit*, revenue*, revenue growth, profit,
      profits, profit margin*, sales growth, financial result*, investors, dividend*, initial public offering, ipo,
      listing, listed on, central bank*, interest rate*, inflation, currency, currencies, cryptocurrenc*, crypto,
      bitcoin, ethereum, stablecoin*, token sale*, digital asset*, digital euro, digital currency, digital
      currencies, cbdc, digital payment*, payment system*, payment service*, mobile money, mobile payment*, fintech*,
      banking sector, financial service*, financial stability, financial regulator*, financial authority, hedge
      fund*, fund manager*, goldman sachs, jpmorgan, morgan stanley, moody's, bank for international settlements,
      imf, securities, bond, bonds, stock, stocks, bondholder*, earnings forecast*, earnings guidance, market rally`,
      `market shares, stock of, out of stock, shares data, shares information, he shares, she shares, shares
      responsibilit*`),
    defineTopic('Taxation',
      'Taxes on digital services and firms, global minimum tax, evasion and disputes with tax authorities.',
      `tax, taxes, taxed, taxation, digital tax*, digital services tax*, digital service tax*, dst, corporate tax*,
      corporation tax*, minimum tax, global minimum tax, pillar one, pillar two, oecd tax*, tax deal, tax law*, tax
      rule*, tax reform*, tax authorit*, tax agency, tax office, tax avoidance, tax evasion, tax haven*, tax break*,
      tax credit*, tax incentive*, tax relief, tax rate*, tax revenue*, tax bill, tax dispute*, tax return*, back
      taxes, unpaid tax*, vat, value added tax, sales tax, goods and services tax, gst, levy on, equalisation levy,
      equalization levy, withholding tax, crypto tax*, state aid tax, permanent establishment, profit shifting, beps,
      inland revenue, tax on`,
      'taxing task, import tax*, syntax, taxi*'),
    defineTopic('Industrial policy',
      'States that steer industry: subsidies, strategic autonomy, supply chains, national plans and local production.',
      `industrial polic*, industrial strateg*, industrial plan*, subsid*, state subsid*, state aid, state support,
      state backed, government funding, government support, public funding, public investment*, government incentive*,
      incentive scheme*, production linked incentive, grant scheme, tax incentive*, national champion*, made in china
      2025, made in, five year plan*, strategic autonomy, technological sovereignty, tech sovereignty, digital
      sovereignty, technological independence, self sufficien*, self relian*, reliance on foreign, dependence on,
      dependency on, reduce dependence, domestic production, domestic industr*, domestic manufactur*, domestic
      alternative*, local manufactur*, local production, localis*, localiz*, onshor*, reshor*, nearshor*, friendshor*,
      supply chain*, supply chain resilience, resilient supply chain*, manufacturing base, manufacturing hub,
      competitiveness, competitiveness compass, draghi report, chips act, inflation reduction act, strategic sector*,
      strategic industr*, critical raw material*, raw material*, industrial base, buy european, buy american,
      industrial park*, special economic zone*`,
      'software supply chain, supply chain attack*, supply chain compromise'),
    defineTopic('Start-ups and innovation',
      'Young firms, venture capital, accelerators, research and the climate for innovation.',
      `start up*, startup*, scale up*, scaleup*, unicorn*, entrepreneur*, venture capital*, venture fund*, seed
      funding, seed round, series a, series b, series c, funding round*, angel investor*, incubator*, accelerator
      programme*, accelerator program*, early stage, tech hub*, innovation hub*, innovation ecosystem*, startup
      ecosystem, innovation fund*, innovation polic*, innovation program*, innovation grant*, innovation agenc*,
      innovation centre*, innovation center*, innovation district*, innovators, research and development, research
      grant*, horizon europe, european innovation council, spin out*, spinout*, technology transfer, patent*,
      intellectual property, y combinator, sequoia, andreessen horowitz, seed stage, silicon valley, tech cluster*,
      science park*, deep tech, tech entrepreneur*, pitch competition, stock option*, fresh funding, raised funding,
      raised capital, raise funds, raised funds, fundraising, startup founder*, start up founder*, young compan*,
      young firm*`,
      'unicorn horn, founder of the religion'),
    defineTopic('E-commerce',
      'Buying and selling online: marketplaces, parcels, delivery, product safety and payments at the till.',
      `e commerce, ecommerce, online shop*, online retail*, online marketplace*, online store*, online sale*, online
      seller*, online purchase*, marketplace*, third party seller*, merchant*, sellers, shopper*, shopping app*,
      shopping platform*, shopping, retail platform*, parcel*, small parcel*, low value parcel*, low value package*,
      cross border e commerce, cross border shopping, de minimis, fast fashion, ultra fast fashion, live commerce,
      livestream shopping, social commerce, quick commerce, delivery platform*, delivery service*, last mile delivery,
      checkout, buy now pay later, counterfeit*, unsafe product*, product safety, temu, shein, alibaba, aliexpress,
      jd.com, pinduoduo, pdd, amazon marketplace, amazon, ebay, etsy, shopify, mercado libre, flipkart, lazada,
      shopee, tokopedia, zalando, taobao, tiktok shop, rakuten, allegro`,
      'amazon rainforest, amazon basin, amazon web services, marketplace of ideas, window shopping'),
    defineTopic('Labour and future of work',
      'Jobs, skills at work, layoffs, platform work, unions and automation of work.',
      `labour market*, labor market*, labour, labor, labour law*, labor law*, future of work, job, jobs, job loss*, job
      cut*, job creation, create jobs, new jobs, job market, job displacement, jobs at risk, job seeker*, employment,
      unemployment, employee*, employer*, workforce, worker*, workers, workplace*, work force reduction, layoff*, lay
      off*, laid off, redundanc*, hiring, hiring freeze, recruit*, wage*, salary, salaries, pay gap, trade union*,
      union, unions, strike, strikes, on strike, collective bargaining, gig economy, gig work*, platform work*,
      platform worker*, ride hailing driver*, courier*, delivery rider*, remote work*, hybrid work*, return to office,
      four day week, reskill*, upskill*, retrain*, white collar, entry level, talent shortage*, skills shortage*,
      skilled worker*, automation of work, replace workers, replacing workers, algorithmic management, content
      moderator*, international labour organi*, ilo, freelance*, human resources, h 1b, visa programme`,
      `european union, savings union, african union, customs union, soviet union, telecommunication union, steve jobs,
      union minister, union government, credit union, capital markets union, missile strike*, air strike*, drone
      strike*, good job, strike a deal, strike a balance, labour party, labour government`),
  ],
};
