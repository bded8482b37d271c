/** English words that news on any subject is written with. They begin and end no keyphrase; inside one they may stand. */
const fillerWords = new Set(`
able above absence access activity according account across act action actually add added adding addition additional address adopt advance advanced advancement advantage agree agreed affect aim aimed aiming air
allow allowed allowing already amid amount announce announced announcement another anything apart appear approach april area around article ask asked august available
away back bad base based become becoming begin beginning behind believe below best better big biggest billion boost bring broad broader build building built call called
came cannot capability capital carry case cause central certain challenge change chief choose clear close collaboration come coming comment commit commitment common company
compared complex concern condition consider considered consideration considering continue continued continuing core cost country course create creating critical crucial current currently customer
date day deal december decade decision deep demand describe described design despite detail determine develop developed developing development different difficult direct discuss discussion doing
done drive driven driving due early earlier ease easy effect effective effort either eight eliminate emerge emerging emphasise emphasize enable end enhance ensure enter entire especially
establish even event ever every example exist existing expand expanding expansion expect expected experience expert express extend face facing fact fail fall family far fast faster
february feature feel field final finally find firm first five focus focused focusing follow followed following force foremost form former forward found founder four free friday
full fully fundamental further future gain game general get getting give given giving global go goal going good great group grow growing growth half hand happen hard having
head heavy held help helped helping high higher highlight highlighted hold home hope hour hundred idea impact implement implication important improve include included including increase increased
increasing increasingly indicate individual industry influence information initial initiative inside instead integrate integrating intend interest introduce introduced involve involved issue itself january join
july june keep key kind know known lack land large larger largest last late later latest latter launch launched lead leader leadership leading learn least leave led
left less let level life light limit limited line list little local long longer look looking lose lost lot low lower made main mainly maintain major make making
manage manner march mark massive matter mean means measure meet meeting member mention method million moment monday money month move moved moving name near nearly necessary need
needed needing new news next nine note noted nothing november number october offer offering officer official often old ongoing online open operate operation opportunity option order
organisation organization outcome overall own owned part particular particularly partner partnership past path pay people perform personal performance period person place plan planned planning play plus
point popular position positive possible possibly potential potentially power powerful practice prepare presence present president press prevent previous previously price primary prior priority private problem
process produce product program programme progress project promise promote propose proposed provide provided providing public publish pursue push put quarter question quickly raise raised raising range
rapid rapidly rather reach reached react read ready real really reason receive recent recently recognise recognize record reduce reducing reflect regarding region reinforce relate related release
released rely remain remained remaining remark report reported reportedly reporter represent require required research researcher resource respond response responsible rest result return reveal revealed rise rising
risk role rule run running safe saturday saw scale second sector see seek seeking seem seen sell send senior separate september series serious serve service set setting
seven several share shift short show showed showing shown side sign signal signed significant significantly similar simply single site situation six size small smaller solution source speak
speaking specific speech spending stage stand start started state stated statement stay step still stop story strategic strategy strengthen strengthening stress strong stronger structure struggle study subject
success successful suggest suggesting sunday support supported supporting sure surge system take taken taking talk target task team tech technique technological technology tell ten term thing think
thousand threat three thursday time today together told tomorrow ton took tool top total touch toward track traditional transform transformation transition true try trying tuesday turn type
ultimately underscore unlock understand unique unveil update urge use used useful user using usual value various vast version view vision vital vow want warn warned warning way
wednesday week went whole wide widely wider will win wish word work worked working world worth write year yesterday yet young
`.trim().split(/\s+/));

/** Said before a name; the name itself is the phrase. */
const titles = new Set('president chairman chairwoman chief ceo minister senator secretary governor professor prof dr mr mrs ms sir'.split(' '));

export function isTitle(word: string): boolean {
  return titles.has(word);
}

/** What was done, not what there is: `barred`, `indicated`, but not `seed`. */
const participle = /[^e]{2}ed$/;

/** @param word in lower case */
export function isFillerWord(word: string): boolean {
  return fillerWords.has(word) || participle.test(word);
}
