import { pathSeparator } from '../topicPaths';
import type { Topic } from '../types';

/** What belongs under a topic and what doesn't, for the people who code; by the topic's label. */
const notes: Readonly<Record<string, readonly [include: string, exclude: string]>> = {
  'Infrastructure / Telecommunications infrastructure': [
    'Mobile and fixed networks, spectrum, subsea cables, operators and their suppliers.', 'Networks by satellite; attacks on networks; surveillance of what goes over them.'],
  'Infrastructure / Satellite internet': ['Constellations, launches for them, terminals, licences and frequencies for internet from space.', 'Satellites that only look or navigate; military space programmes.'],
  'Infrastructure / Semiconductors': ['Design, making, equipment, supply and shortage of chips, and the firms that live from them.', 'Rules on selling chips abroad, when the chips are only their object.'],
  'Infrastructure / Data centres and cloud': ['Building, running, powering and renting of computing: data centres, cloud, supercomputers.', 'Services that merely run in a cloud.'],
  'Infrastructure / Energy': ['Power for digital technology, grids, fuels, and technology of the energy sector.', 'Pledges on climate without energy in them.'],
  'Artificial intelligence / AI governance': ['Laws, standards, institutes, principles, safety and liability for AI.', 'A regulator’s case on privacy or competition in which AI is the setting.'],
  'Artificial intelligence / Foundation models': ['Language and other large models: releases, abilities, training, assistants built on them.', 'Uses of a model in one trade; models for pictures and sound alone.'],
  'Artificial intelligence / AI investment': ['Money for AI: spending plans, funds, funding rounds, value of AI firms.', 'Deals of technology firms in which AI plays no part.'],
  'Artificial intelligence / AI in public sector and education': ['AI used by governments, courts, schools and universities.', 'Rules for AI; lessons in digital skills without AI.'],
  'Artificial intelligence / AI in business and industry': ['AI used in firms: products, production, customer service, partnerships to apply it.', 'AI firms’ own models and funding.'],
  'Artificial intelligence / Open-source AI': ['Open weights, open licences, sharing of models and code, and the debate on them.', 'Open-source software without AI.'],
  'Artificial intelligence / Robotics': ['Robots, humanoids, drones and vehicles that drive themselves.', 'Armed drones and weapons; bots that are software.'],
  'Artificial intelligence / Generative media': ['Pictures, film, voice and music made by AI; deepfakes as a craft; rights of artists against it.', 'Deepfakes in campaigns of influence.'],
  'Quantum technology': ['Quantum computing, sensing and communication, and cryptography that withstands them.', 'Ordinary encryption and computing.'],
  'Trade and economy / Export controls': ['Licences, lists and bans for selling technology abroad, their breach and their effect.', 'Duties on imports; sanctions on whole states or persons.'],
  'Trade and economy / Tariffs and trade war': ['Duties, retaliation, disputes and deals on trade in goods and services.', 'Prices that firms call tariffs.'],
  'Trade and economy / Sanctions': ['Asset freezes, embargoes, listed persons and firms, evasion.', 'Fines and penalties of courts and regulators.'],
  'Trade and economy / Investment and M&A': ['Mergers, takeovers, stakes, joint ventures, large investments, and their review by states.', 'Funding rounds of young firms; money for AI alone.'],
  'Trade and economy / Markets and finance': ['Shares, earnings, banks, currencies, payments and digital assets.', 'Takeovers; theft of digital assets.'],
  'Trade and economy / Taxation': ['Taxes on digital services and firms, disputes with tax authorities, international tax rules.', 'Duties at the border.'],
  'Trade and economy / Industrial policy': ['Subsidies, national plans, supply chains, sovereignty in technology, local production.', 'Investment by firms without a state behind it.'],
  'Trade and economy / Start-ups and innovation': ['Young firms, venture capital, accelerators, research and patents.', 'Large firms’ products.'],
  'Trade and economy / E-commerce': ['Online shops and marketplaces, parcels, delivery, products sold online.', 'A marketplace firm’s other business, such as its cloud.'],
  'Trade and economy / Labour and future of work': ['Jobs, layoffs, wages, unions, platform work, automation of work, skills for work.', 'Digital skills of citizens.'],
  'Security / Cybersecurity': ['Attacks, leaks, weaknesses, defence and rules for the security of systems.', 'Security of states without computers in it; online fraud as a matter of consumers.'],
  'Security / National security': ['Technology as a threat to or means of the state: espionage, reviews of foreign firms, agencies.', 'Armed forces and weapons.'],
  'Security / Surveillance': ['Watching people: spyware, cameras, recognition of faces, interception, access for police.', 'Firms’ use of data for advertising.'],
  'Security / Disinformation and influence operations': ['False content with intent, campaigns of states, meddling in elections, fact checking.', 'Errors of chatbots; moderation in general.'],
  'Security / Military uses': ['Weapons, drones at war, armed forces and the firms that equip them.', 'Trade war; civil drones.'],
  'Rights and content / Content moderation': ['What platforms remove, label or let stand, and how; harmful content; moderators.', 'Duties of platforms beyond content.'],
  'Rights and content / Privacy and data protection': ['Personal data: consent, transfers, authorities, fines, leaks as a matter of rights.', 'Espionage; business data.'],
  'Rights and content / Freedom of expression': ['Censorship, shutdowns, arrests for words, freedom of the press, blocked services.', 'Rules of a platform’s own without a state behind them.'],
  'Rights and content / Platform regulation': ['Laws, cases and remedies on large platforms: competition, gatekeepers, app stores, age limits, bans.', 'News of a platform’s products.'],
  'Rights and content / Consumer protection': ['Fraud, scams, dark patterns, unsafe products, refunds, rights of buyers and children as users.', 'Attacks on firms’ systems.'],
  'Health technology': ['Technology in medicine and care: records, devices, diagnosis, research, remote care.', 'Health of the economy; wellness apps’ handling of data alone.'],
  'Digital inclusion and skills': ['Access, affordability, skills and accessibility for all; the digital divide.', 'Networks as business; AI in schools.'],
  'Geopolitics / US–China relations': ['Rivalry, talks, restrictions and dealings between the two states and over their firms.', 'Matters inside one of the two.'],
  'Geopolitics / China': ['Chinese policy, regulators, firms and technology at home.', 'A Chinese firm’s product abroad.'],
  'Geopolitics / EU policy': ['Institutions, strategies, laws and funds of the Union.', 'Matters of a single member state.'],
  'Geopolitics / India': ['Indian policy, regulators, firms and markets.', 'Indian persons at firms elsewhere.'],
  'Geopolitics / Southeast Asia': ['States of Southeast Asia, their association, and technology there.', 'A regional office that is only named.'],
  'Geopolitics / Taiwan': ['Taiwan, its politics and industry, and the strait.', 'Chips made there, when the place plays no part.'],
};

/** A topic with its notes, and those of all topics below it. */
export function withNotes(topic: Topic, parent = ''): Topic {
  const label = parent === '' ? topic.label : parent + pathSeparator + topic.label;
  const [include, exclude] = notes[label] ?? [];
  return {
    ...topic,
    ...(include !== undefined && { include }),
    ...(exclude !== undefined && { exclude }),
    ...(topic.topics && { topics: topic.topics.map((below) => withNotes(below, label)) }),
  };
}
