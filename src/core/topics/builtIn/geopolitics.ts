import type { Topic } from '../types';
import { defineScene, defineTopic } from './define';

/** States and regions: for articles about their politics, not every article that names one. */
export const geopolitics: Topic = {
  label: 'Geopolitics',
  description: 'States and regions and their dealings in technology.',
  topics: [
    defineTopic('US–China relations',
      'Rivalry, talks and dealings between the United States and China.',
      `china, chinese, beijing, us china, china us, sino american, sino us, us and china, china and the us, united
      states and china, china and the united states, america and china, china and america, washington and beijing,
      beijing and washington, between washington and beijing, washington beijing, us chinese, chinese american
      relations, us china tensions, us china trade, us china rivalry, us china tech war, tech war, tech rivalry,
      technological rivalry, technology rivalry, tech decoupling, decoupl*, derisk*, de risk*, rivalry with china,
      competition with china, compete with china, race with china, tensions with china, tensions with beijing, trade
      war with china, tariffs on china, tariffs on chinese, deal with china, talks with china, us restrictions on
      chin*, us sanctions on chin*, us export restriction*, us export control*, us curbs, us ban on chin*, us chip
      export*, trump and xi, xi and trump, xi jinping and donald trump, biden and xi, american restrictions, us
      lawmakers chin*, select committee on the chinese communist party, chinese owned, chinese ownership, chinese
      parent, escalating tension*, geopolitical tension*, geopolitical rivalry, cold war, us blacklist*, china hawks`),
    defineScene('China',
      'Chinese policy, regulators, firms and technology at home.',
      `china, chinese, chinese government, chinese authorities, chinese regulator*, chinese law*, beijing, shanghai,
      hong kong, xi jinping, li qiang, chinese communist party, communist party of china, state council, national
      people's congress, politburo, cyberspace administration of china, cyberspace administration, miit, ministry of
      industry and information technology, ministry of commerce, mofcom, people's bank of china, pboc, yuan, renminbi,
      great firewall, belt and road, digital silk road, made in china 2025, five year plan, wechat, weibo, douyin,
      tsinghua, chinese academy of sciences, chinese policymaker*, chinese official*, chinese leader*, chinese
      premier, chinese president, chinese foreign ministry, private sector symposium, common prosperity, tech
      crackdown, chinese regulation*`,
      'south china sea, south china morning post, indochina, fine china, tariffs on china'),
    defineScene('EU policy',
      'Institutions, strategies and laws of the European Union.',
      `eu, european union, european commission, the commission, european parliament, european council, council of the
      eu, eu council, member states, eu member state*, meps, mep, commissioner, eu law*, eu rule*, eu regulat*, eu
      regulator*, eu policy, eu strateg*, eu lawmaker*, eu official*, eu fund*, eu single market, single market,
      digital single market, eu wide, brussels, strasbourg, von der leyen, ursula von der leyen, henna virkkunen,
      virkkunen, thierry breton, margrethe vestager, teresa ribera, court of justice of the european union, cjeu,
      trilogue*, directive, eu directive*, ai act, digital services act, digital markets act, data act, data
      governance act, cyber resilience act, european chips act, digital decade, digital omnibus, digital networks act,
      cloud and ai development act, european democracy shield, horizon europe, eu digital identity, ai continent,
      european tech sovereignty, european regulators, across europe, european compan*`,
      `non eu, directive from the president, the commission paid, securities and exchange commission, federal trade
      commission, federal communications commission`),
    defineScene('India',
      'Indian policy, regulators, firms and technology.',
      `india, indian, indian government, indian authorities, indian regulator*, new delhi, delhi, mumbai, bengaluru,
      bangalore, hyderabad, chennai, gujarat, karnataka, maharashtra, tamil nadu, narendra modi, modi, ashwini
      vaishnaw, vaishnaw, meity, ministry of electronics and information technology, trai, telecom regulatory
      authority of india, reserve bank of india, rbi, sebi, competition commission of india, aadhaar, upi, unified
      payments interface, digital india, india stack, digital personal data protection act, india ai mission, indiaai,
      rupee, rupees, crore, lakh, reliance jio, jio, bharti airtel, airtel, isro, lok sabha, indian official*, indian
      minister*, indian court*, indian parliament, union minister`,
      'american indian*, west indian, indian ocean, indiana'),
    defineScene('Southeast Asia',
      'States of Southeast Asia and their association.',
      `southeast asia, south east asia, southeast asian, south east asian, asean, asean digital, indonesia, indonesian,
      jakarta, batam, malaysia, malaysian, kuala lumpur, johor, penang, singapore, singaporean, vietnam, vietnamese,
      hanoi, ho chi minh city, thailand, thai, bangkok, philippines, philippine, filipino*, manila, cambodia,
      cambodian, phnom penh, laos, lao pdr, myanmar, burma, brunei, timor leste, prabowo, anwar ibrahim, infocomm
      media development authority, imda, monetary authority of singapore, grab holdings, gojek, goto, johor singapore
      special economic zone, mekong, asean member*, asean minister*, mekong region`,
      'singapore airlines'),
    defineScene('Taiwan',
      'Taiwan, its politics, industry and the strait.',
      `taiwan, taiwanese, taiwan's, taiwan based, taipei, hsinchu, kaohsiung, tainan, taichung, taiwan strait, taiwan
      semiconductor manufacturing company, tsmc, foxconn, hon hai, mediatek, quanta computer, asus, acer, umc, united
      microelectronics, winbond, pegatron, wistron, lai ching te, tsai ing wen, democratic progressive party,
      kuomintang, executive yuan, legislative yuan, ministry of digital affairs, moda, taiwanese government, taiwanese
      chipmak*, cross strait, one china policy, reunification, itri, industrial technology research institute`),
  ],
};
