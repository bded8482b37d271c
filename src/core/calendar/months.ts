import { asInTable, type NameTable, readNameTable } from './names';

/**
 * The months of each language in the forms that dates have: the dictionary's form and those that follow a day. Left out
 * are abbreviations that are everyday words elsewhere (Czech `pro`, Malay `mac`, Romanian `ian`) and spellings without
 * accents that are names (`marco`).
 */
export const months = {
  English: {
    names: 'january february march april may june july august september october november december',
    short: 'jan feb mar apr - jun jul aug sep/sept oct nov dec',
  },
  German: {
    names: 'januar/jänner/jaenner februar/feber märz/maerz april mai juni juli august september oktober november dezember',
    short: 'jan/jän feb mär/mrz/mar apr - jun jul aug sep/sept okt nov dez',
  },
  French: {
    names: 'janvier février/fevrier mars avril mai juin juillet août/aout septembre octobre novembre décembre/decembre',
    short: 'janv/jan févr/fév/fevr/fev - avr - - juil/jul aoû/aou sept/sep oct nov déc/dec',
  },
  Spanish: {
    names: 'enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre',
    short: 'ene feb mar abr may jun jul ago sep/sept/set oct nov dic',
  },
  Italian: {
    names: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    short: 'gen/genn feb/febb mar apr mag giu/giugn lug/lugl ago sett/set ott nov dic',
  },
  Portuguese: {
    names: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    short: 'jan fev mar abr mai jun jul ago set out nov dez',
  },
  Catalan: {
    names: 'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
    short: 'gen febr - abr - - jul - set oct nov des',
  },
  Galician: {
    names: 'xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro',
    short: 'xan - - - - - - - - - - -',
  },
  Romanian: {
    names: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
    short: '- feb mar apr - iun iul aug sept oct - dec',
  },
  Dutch: {
    names: 'januari februari maart april mei juni juli augustus september oktober november december',
    short: 'jan feb/febr mrt apr - jun jul aug sep/sept okt nov dec',
  },
  Afrikaans: {
    names: 'januarie februarie maart april mei junie julie augustus september oktober november desember',
    short: 'jan feb mrt apr - jun jul aug sep okt nov des',
  },
  Swedish: {
    names: 'januari februari mars april maj juni juli augusti september oktober november december',
    short: 'jan feb mar apr - jun jul aug sep/sept okt nov dec',
  },
  Danish: {
    names: 'januar februar marts april maj juni juli august september oktober november december',
    short: 'jan feb mar apr - jun jul aug sep/sept okt nov dec',
  },
  Norwegian: {
    names: 'januar februar mars april mai juni juli august september oktober november desember',
    short: 'jan feb mar apr - jun jul aug sep/sept okt nov des',
  },
  Icelandic: {
    names: 'janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember',
    short: 'jan feb mar apr - jún júl ágú sep okt nóv des',
  },
  Finnish: {
    names: `tammikuu/tammikuuta/tammikuun helmikuu/helmikuuta/helmikuun maaliskuu/maaliskuuta/maaliskuun
      huhtikuu/huhtikuuta/huhtikuun toukokuu/toukokuuta/toukokuun kesäkuu/kesäkuuta/kesäkuun
      heinäkuu/heinäkuuta/heinäkuun elokuu/elokuuta/elokuun syyskuu/syyskuuta/syyskuun lokakuu/lokakuuta/lokakuun
      marraskuu/marraskuuta/marraskuun joulukuu/joulukuuta/joulukuun`,
  },
  Estonian: {
    names: 'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember',
    short: 'jaan veebr - apr - - - aug sept okt nov dets',
  },
  Latvian: {
    names: `janvāris/janvārī februāris/februārī marts/martā aprīlis/aprīlī maijs/maijā jūnijs/jūnijā jūlijs/jūlijā
      augusts/augustā septembris/septembrī oktobris/oktobrī novembris/novembrī decembris/decembrī`,
  },
  Lithuanian: {
    names: `sausis/sausio vasaris/vasario kovas/kovo balandis/balandžio gegužė/gegužės birželis/birželio liepa/liepos
      rugpjūtis/rugpjūčio rugsėjis/rugsėjo spalis/spalio lapkritis/lapkričio gruodis/gruodžio`,
  },
  Polish: {
    names: `styczeń/stycznia luty/lutego marzec/marca kwiecień/kwietnia maj/maja czerwiec/czerwca lipiec/lipca
      sierpień/sierpnia wrzesień/września październik/października listopad/listopada grudzień/grudnia`,
    short: 'sty lut mar kwi - cze lip sie wrz paź lis gru',
  },
  Czech: {
    names: `leden/ledna únor/února březen/března duben/dubna květen/května červen/června červenec/července srpen/srpna září
      říjen/října listopad/listopadu prosinec/prosince`,
    short: '- úno bře - kvě čvn čvc srp - říj - -',
  },
  Slovak: {
    names: `január/januára február/februára marec/marca apríl/apríla máj/mája jún/júna júl/júla august/augusta
      september/septembra október/októbra november/novembra december/decembra`,
    short: 'jan feb mar apr - - - aug sep okt nov dec',
  },
  Slovene: {
    names: `januar/januarja februar/februarja marec/marca april/aprila maj/maja junij/junija julij/julija avgust/avgusta
      september/septembra oktober/oktobra november/novembra december/decembra`,
    short: 'jan feb mar apr - jun jul avg sep okt nov dec',
  },
  Croatian: {
    names: `siječanj/siječnja veljača/veljače ožujak/ožujka travanj/travnja svibanj/svibnja lipanj/lipnja srpanj/srpnja
      kolovoz/kolovoza rujan/rujna listopad/listopada studeni/studenoga/studenog prosinac/prosinca`,
  },
  Serbian: {
    names: `januar/januara februar/februara mart/marta april/aprila maj/maja jun/juna jul/jula avgust/avgusta
      septembar/septembra oktobar/oktobra novembar/novembra decembar/decembra`,
    short: 'jan feb mar apr - - - avg sep okt nov dec',
  },
  'Serbian in Cyrillic letters': {
    names: `јануар/јануара фебруар/фебруара март/марта април/априла мај/маја јун/јуна јул/јула август/августа
      септембар/септембра октобар/октобра новембар/новембра децембар/децембра`,
    short: 'јан феб мар апр - - - авг сеп окт нов дец',
  },
  Macedonian: { names: 'јануари февруари март април мај јуни јули август септември октомври ноември декември' },
  Bulgarian: {
    names: 'януари февруари март април май юни юли август септември октомври ноември декември',
    short: 'ян февр - апр - - - авг септ окт ноем дек',
  },
  Russian: {
    names: `январь/января февраль/февраля март/марта апрель/апреля май/мая июнь/июня июль/июля август/августа
      сентябрь/сентября октябрь/октября ноябрь/ноября декабрь/декабря`,
    short: 'янв фев/февр мар апр - июн июл авг сен/сент окт ноя/нояб дек',
  },
  Ukrainian: {
    names: `січень/січня лютий/лютого березень/березня квітень/квітня травень/травня червень/червня липень/липня
      серпень/серпня вересень/вересня жовтень/жовтня листопад/листопада грудень/грудня`,
    short: 'січ лют бер квіт трав черв лип - верес жовт листоп груд',
  },
  Belarusian: {
    names: `студзень/студзеня люты/лютага сакавік/сакавіка красавік/красавіка май/мая/траўня чэрвень/чэрвеня ліпень/ліпеня
      жнівень/жніўня верасень/верасня кастрычнік/кастрычніка лістапад/лістапада снежань/снежня`,
  },
  Kazakh: { names: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан' },
  Greek: {
    names: `ιανουάριος/ιανουαρίου φεβρουάριος/φεβρουαρίου μάρτιος/μαρτίου απρίλιος/απριλίου μάιος/μαΐου/μαίου
      ιούνιος/ιουνίου ιούλιος/ιουλίου αύγουστος/αυγούστου σεπτέμβριος/σεπτεμβρίου οκτώβριος/οκτωβρίου
      νοέμβριος/νοεμβρίου δεκέμβριος/δεκεμβρίου`,
    short: 'ιαν φεβ μαρ απρ μαϊ/μαΐ ιουν ιουλ αυγ σεπ/σεπτ οκτ νοε/νοεμ δεκ',
  },
  Albanian: { names: 'janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor' },
  Hungarian: {
    names: 'január február március április május június július augusztus szeptember október november december',
    short: 'jan febr/feb márc ápr máj jún júl aug szept okt nov dec',
  },
  Turkish: {
    names: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
    short: 'oca şub mar nis may haz tem ağu eyl eki kas -',
  },
  Indonesian: {
    names: 'januari februari maret april mei juni juli agustus september oktober november desember',
    short: 'jan feb mar apr - jun jul agu/agt/ags sep/sept okt nov des',
  },
  Malay: {
    names: 'januari februari - april mei jun julai ogos september oktober november disember',
    short: 'jan feb - apr - - jul - sep okt nov dis',
  },
  Filipino: { names: 'enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre' },
  Swahili: { names: 'januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba' },
  Arabic: { names: 'يناير فبراير مارس أبريل/إبريل/ابريل مايو يونيو يوليو أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر' },
  Hindi: { names: 'जनवरी फ़रवरी/फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर' },
} as const satisfies NameTable;

const numbers = readNameTable(months);

/** All names and abbreviations, in lower case. */
export const monthNames = (): Iterable<string> => numbers.keys();

/** Whether a word is the name of a month or its abbreviation in any language. */
export const isMonth = (word: string): boolean => numbers.has(asInTable(word));

/** The number of a month from 1; undefined for any other word, and where languages differ (`listopada` in Polish and Croatian). */
export function monthNumber(word: string): number | undefined {
  return numbers.get(asInTable(word)) || undefined;
}
