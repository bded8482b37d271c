import americasAfricaMiddleEast from './americas-africa-middle-east.yaml';
import artificialIntelligence from './artificial-intelligence.yaml';
import asiaPacific from './asia-pacific.yaml';
import china from './china.yaml';
import chips from './chips.yaml';
import civilSociety from './civil-society.yaml';
import cloudAndSoftware from './cloud-and-software.yaml';
import devices from './devices.yaml';
import europe from './europe.yaml';
import europeanUnion from './european-union.yaml';
import events from './events.yaml';
import finance from './finance.yaml';
import industry from './industry.yaml';
import internetAndStandards from './internet-and-standards.yaml';
import media from './media.yaml';
import peopleElsewhere from './people-elsewhere.yaml';
import peopleInAsiaPacific from './people-in-asia-pacific.yaml';
import peopleInBusiness from './people-in-business.yaml';
import peopleInEurope from './people-in-europe.yaml';
import peopleInUnitedStates from './people-in-united-states.yaml';
import platforms from './platforms.yaml';
import security from './security.yaml';
import telecomAndSpace from './telecom-and-space.yaml';
import treatiesAndStrategies from './treaties-and-strategies.yaml';
import unitedStates from './united-states.yaml';
import universities from './universities.yaml';
import world from './world.yaml';

/** The tables of actors, one a domain. Where two share a name, the first has it. */
export const actorTables: readonly string[] = [
  europeanUnion, europe, unitedStates, china, asiaPacific, americasAfricaMiddleEast, world, internetAndStandards, artificialIntelligence, chips,
  cloudAndSoftware, platforms, telecomAndSpace, security, devices, finance, industry, civilSociety, universities, media, treatiesAndStrategies,
  events, peopleInUnitedStates, peopleInEurope, peopleInAsiaPacific, peopleElsewhere, peopleInBusiness,
];
