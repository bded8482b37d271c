import type { Topic } from '../types';
import { defineTopic } from './define';

/** Attacks, defence, spying and war. */
export const security: Topic = {
  label: 'Security',
  description: 'Threats to systems, states and people, and the answers to them.',
  topics: [
    defineTopic('Cybersecurity',
      'Attacks on systems, weaknesses, crime online, defence and the law on it.',
      `cybersecurity, cyber security, cyber resilience, cyber resilience act, cyberattack*, cyber attack*, cyber
      threat*, cyber incident*, cyber defence, cyber defense, cyber espionage, cybercrim*, cyber crim*, cyber
      criminal*, cyber insurance, cyber agency, hack, hacks, hacked, hacker*, hacking, hacking group*, ransom,
      ransomware, ransomware attack*, malware, spyware infection*, trojan*, botnet*, infostealer*, phish*, spear
      phishing, smishing, social engineering, scam*, online scam*, online fraud, fraudster*, identity theft,
      credential*, stolen credential*, password*, passkey*, two factor, multi factor authentication, vulnerabilit*,
      zero day*, exploit, exploited, security flaw*, security bug*, bug bounty, patch*, security update*, security
      patch*, data breach*, breach*, data leak*, leaked data, stolen data, exfiltrat*, denial of service, ddos,
      backdoor*, intrusion*, encryption, end to end encryption, critical infrastructure, nis2, nis 2, enisa, cisa,
      ncsc, incident response, incident report*, security researcher*, security firm*, threat actor*, threat
      intelligence, supply chain attack*, firewall*, crowdstrike, mandiant, kaspersky, palo alto networks, dark web,
      darknet, advanced persistent threat, lazarus group, volt typhoon, salt typhoon, lockbit, interpol, europol,
      budapest convention, cybercrime convention, fraudulent scheme*, malicious activit*, malicious code, malicious
      link*, scammer*`,
      'patch of land, life hack*, growth hack*, hackathon*, breach of contract, exploited workers'),
    defineTopic('National security',
      'Technology as a risk to the state: foreign suppliers, bans on grounds of security, espionage, critical systems.',
      `national security, national security concern*, national security risk*, national security threat*, national
      security law*, security concern*, security risk*, security threat*, security ground*, security review*,
      homeland security, security council, security agency, security agencies, security service*, intelligence
      agenc*, intelligence service*, intelligence communit*, counterintelligence, espionage, spying for, spy, spies,
      spied, foreign interference, foreign adversar*, hostile state*, hostile actor*, state secret*, classified
      information, security clearance, sabotage, terror*, counter terrorism, extremis*, high risk vendor*, high risk
      supplier*, untrusted vendor*, trusted supplier*, rip and replace, ban on huawei, huawei ban, zte, hikvision,
      dji ban, critical infrastructure, economic security, foreign owned, foreign ownership, banned from government
      device*, ban on government device*, government device*, cfius, fbi, cia, nsa, mi5, mi6, pentagon, department of
      homeland security, border security, national defence authorization, classified document*`,
      'social security, job security, food security, security patch*'),
    defineTopic('Surveillance',
      'Watching people: cameras, face recognition, spyware, interception, tracking by states and firms.',
      `surveillance, mass surveillance, state surveillance, government surveillance, surveillance technolog*,
      surveillance camera*, surveillance system*, surveillance state, surveillance law*, facial recognition, face
      recognition, live facial recognition, biometric identification, biometric surveillance, biometric*, cctv, camera
      network*, smart camera*, body camera*, licence plate reader*, license plate reader*, wiretap*, intercept*,
      lawful access, lawful interception, phone tapping, eavesdrop*, spyware, pegasus, predator spyware, nso group,
      paragon, cellebrite, clearview*, palantir, stalkerware, tracking of citizens, location tracking, phone tracking,
      tracking device*, geolocation data, cell site, predictive policing, police use, social scoring, social credit,
      monitoring of employees, employee monitoring, worker monitoring, monitor* citizens, bulk data collection, bulk
      collection, data retention, metadata, section 702, fisa, investigatory powers act, encryption backdoor*, client
      side scanning, chat control, watch list*, emotion recognition, gait recognition`,
      'market surveillance, disease surveillance, surveillance of diseases'),
    defineTopic('Disinformation and influence operations',
      'False and misleading content, campaigns by states, election interference and the answers to them.',
      `disinformation, misinformation, malinformation, disinformation campaign*, influence operation*, influence
      campaign*, information operation*, information manipulation, foreign information manipulation, fimi,
      information warfare, hybrid threat*, hybrid warfare, propaganda, fake news, false information, false claim*,
      false narrative*, misleading claim*, misleading content, misleading information, conspiracy theor*, hoax*,
      rumour*, rumor*, fact check*, fact checker*, fact checking, debunk*, media literacy, information integrity,
      election interference, election integrity, electoral interference, foreign interference, interfere in
      election*, meddling, manipulated video*, manipulated image*, deepfake*, political deepfake*, troll farm*,
      troll*, bot network*, bots, fake account*, inauthentic account*, coordinated inauthentic behavio*, inauthentic
      behavio*, sock puppet*, astroturf*, content farm*, doppelganger campaign, doppelgänger, internet research
      agency, kremlin, russia today, sputnik, state controlled media, newsguard, eu disinfolab, viginum, community
      notes, code of practice on disinformation, fake profile*, fake persona*, fake article*, fake identit*, planted
      article*, malicious use*, malicious activit*, network of accounts, accounts linked to, banned accounts, removed
      accounts, covert campaign*, covert operation*, opinion manipulation`,
      'chatbots, robots'),
    defineTopic('Military uses',
      'Armed forces and technology: autonomous weapons, drones at war, defence contracts, warfare and defence tech.',
      `military, military use*, military applic*, military ai, military technolog*, armed force*, army, navy, air
      force, soldier*, troops, battlefield*, weapon*, weapons system*, autonomous weapon*, lethal autonomous, killer
      robot*, weaponi*, drone warfare, drone strike*, combat drone*, drone swarm*, drone*, unmanned aerial, uav,
      missile*, hypersonic, fighter jet*, warship*, warfare, electronic warfare, wartime, war in ukraine, ukraine
      war, frontline*, front line, defence ministry, defense ministry, ministry of defence, ministry of defense,
      department of defense, defence department, pentagon, darpa, nato, defence contract*, defense contract*, defence
      industr*, defense industry, defence sector, defense sector, defence spending, defence tech*, defense tech*,
      defence compan*, defense contractor*, arms race, arms control, rearmament, rearm europe, dual use, people's
      liberation army, pla, anduril, palantir, helsing, rheinmetall, lockheed martin, raytheon, bae systems,
      international humanitarian law, geneva convention*, command and control, target selection, attack drone*, drone
      attack*, military drone*, armed drone*, kamikaze drone*, drone defence, drone defense, drone detection, counter
      drone`,
      'delivery drone*, weapons of math, murder weapon*, secret weapon*, weapon of choice, army of, salvation army, trade war, air force one'),
  ],
};
