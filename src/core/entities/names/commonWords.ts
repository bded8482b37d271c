/**
 * Words that begin sentences and headings without being names. Only the frequent ones that suffixes do not betray;
 * words that the article also writes small are found out by that.
 */
const table = `
a about above according across after again against all almost along already also although always amid amidst among amongst an and another any anyone
anything apart are around as aside at back based because before behind being below beneath beside besides between beyond both but by can cannot could
critics despite did do does down due during each earlier early either else elsewhere enough even ever every everyone everything except few first five
for four from further given had half has have he hello help hence her here hers his how however i if in indeed inside instead into is it its just keep
last late later least less let like likewise many may maybe meanwhile men might more moreover most much must my near nearly neither never nevertheless
new news next nine no nobody none nonetheless nor not nothing now of off officials often on once one only onto or other others otherwise our out
outside over overall own people per perhaps please plus prior put quite rather read really recent rules same see seven several shall she should
similar since six so some somebody someone something sometimes soon still such ten than thank that the their them then there therefore these they
think this those though three through throughout thus to today together tomorrow tonight too toward towards two under unless unlike until unto up upon
us use used very via was watch we well were what whatever when whenever where whereas wherever whether which while who whoever whom whose why will
with within without women work would yes yesterday yet you young your experts researchers analysts scientists companies firms users governments
authorities lawmakers investors workers teachers students parents doctors lawyers police regulators consumers customers supporters opponents data
energy security technology business policy politics world science health education economy finance market markets trade growth research development
innovation opinion analysis update exclusive live video photo source sources image credit key top big best good great high long short small large
major global local national international public private digital social open free full real true total number figures results prices sales shares
stocks start stop make take get give go come look find show tell ask say call turn set bring hold run move follow learn share join visit click
subscribe sign continue reading photos details background context summary conclusion introduction overview left right bottom part chapter section
article figure table note notes question questions answer answers step steps day week month year years time times life home school city country state
states nation court law bill act dear sincerely regards thanks congratulations welcome imagine consider suppose remember target block circle wise
sharp cruise arm valve visa fidelity vanguard reliance fortune wired diet fed bard whisper chrome safari windows outlook cursor notion discord snap
honor threads nest pixel echo slack medium orb orange shell nice mobile meta orbit bumble claude rufus ring flux signal matrix operator manus sequoia
accel ripple quad hopper falcon atlas spot
`;

export const commonWords: ReadonlySet<string> = new Set(table.trim().split(/\s+/));
