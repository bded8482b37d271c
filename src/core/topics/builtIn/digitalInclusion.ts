import type { Topic } from '../types';
import { defineTopic } from './define';

/** An area that is its own topic. */
export const digitalInclusion: Topic = defineTopic('Digital inclusion and skills',
  'Access for all, the digital divide, skills and literacy, gender, disability, languages, development.',
  `digital inclusion, digital divide, digital gap, digital exclusion, digitally excluded, digital poverty, digital
  equity, digital skill*, digital literacy, digital education, digital training, digital competence*, basic digital
  skill*, digital transformation, digital public infrastructure, digital public good*, digital development, digital
  access*, access to the internet, internet access, internet penetration, unconnected, offline population*, connect
  the unconnected, meaningful connectivity, affordable internet, affordable connectivity, affordab*, rural
  connectivity, rural area*, rural communit*, remote area*, remote communit*, underserved, unserved, marginalised,
  marginalized, low income, developing countr*, least developed countr*, global south, sustainable development,
  sustainable development goal*, capacity building, capacity development, skills training, training programme*,
  training program*, upskill*, stem education, coding class*, coding course*, coding skill*, learn to code, community
  network*, community centre*, telecentre*, public library, public libraries, gender gap, gender divide, gender
  digital divide, women in tech*, girls in ict, women and girls, older people, older adults, elderly, senior citizen*,
  people with disabilities, persons with disabilities, disabilit*, accessibilit*, web accessibility, indigenous,
  minority language*, local language*, low resource language*, multilingual*, refugee*, inclusive*, inclusion, equal
  access, free wi fi, school connectivity, giga initiative, world summit on the information society, wsis, itu, undp,
  unicef, internet governance forum, global digital compact, smart africa, african union, world bank, librarian*`,
  'inclusion in the list, inclusive of');
