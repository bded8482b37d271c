import { asInTable, type NameTable, readNameTable } from './names';

/** The weekdays of each language from Monday, in the forms that dates have. */
export const weekdays = {
  English: {
    names: 'monday tuesday wednesday thursday friday saturday sunday',
    short: 'mon tue/tues wed/weds thu/thur/thurs fri sat sun',
  },
  German: {
    names: `montag/montags dienstag/dienstags mittwoch/mittwochs donnerstag/donnerstags freitag/freitags
      samstag/samstags/sonnabend/sonnabends sonntag/sonntags`,
    short: 'mo/mon di/die mi/mit do/don fr/fre sa/sam/sbd so/son',
  },
  French: { names: 'lundi mardi mercredi jeudi vendredi samedi dimanche', short: 'lun mar mer jeu ven sam dim' },
  Spanish: {
    names: 'lunes martes miércoles/miercoles jueves viernes sábado/sabado domingo',
    short: 'lun mar mié/mie jue vie sáb/sab dom',
  },
  Italian: {
    names: 'lunedì/lunedi martedì/martedi mercoledì/mercoledi giovedì/giovedi venerdì/venerdi sabato domenica',
    short: 'lun mar mer gio ven sab dom',
  },
  Portuguese: {
    names: `segunda/segunda-feira terça/terça-feira quarta/quarta-feira quinta/quinta-feira sexta/sexta-feira sábado/sabado
      domingo`,
    short: 'seg ter qua qui sex sáb/sab dom',
  },
  Catalan: { names: 'dilluns dimarts dimecres dijous divendres dissabte diumenge' },
  Galician: { names: 'luns martes mércores xoves venres sábado domingo' },
  Romanian: { names: 'luni marți/marţi miercuri joi vineri sâmbătă duminică', short: 'lun mar mie joi vin sâm dum' },
  Dutch: {
    names: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
    short: 'ma/maa di/din wo/woe do/don vr/vri za/zat zo/zon',
  },
  Afrikaans: { names: 'maandag dinsdag woensdag donderdag vrydag saterdag sondag' },
  Swedish: {
    names: `måndag/måndagen tisdag/tisdagen onsdag/onsdagen torsdag/torsdagen fredag/fredagen lördag/lördagen
      söndag/söndagen`,
    short: 'mån tis ons tors/tor fre lör sön',
  },
  Danish: { names: 'mandag tirsdag onsdag torsdag fredag lørdag søndag', short: 'man tirs/tir ons tors/tor fre lør søn' },
  Norwegian: { names: 'mandag tirsdag onsdag torsdag fredag lørdag søndag', short: 'man tirs/tir ons tors/tor fre lør søn' },
  Icelandic: {
    names: `mánudagur/mánudaginn þriðjudagur/þriðjudaginn miðvikudagur/miðvikudaginn fimmtudagur/fimmtudaginn
      föstudagur/föstudaginn laugardagur/laugardaginn sunnudagur/sunnudaginn`,
  },
  Finnish: {
    names: `maanantai/maanantaina tiistai/tiistaina keskiviikko/keskiviikkona torstai/torstaina perjantai/perjantaina
      lauantai/lauantaina sunnuntai/sunnuntaina`,
  },
  Estonian: {
    names: `esmaspäev/esmaspäeval teisipäev/teisipäeval kolmapäev/kolmapäeval neljapäev/neljapäeval reede/reedel
      laupäev/laupäeval pühapäev/pühapäeval`,
  },
  Latvian: { names: 'pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena' },
  Lithuanian: { names: 'pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis' },
  Polish: {
    names: 'poniedziałek wtorek środa/środę czwartek piątek sobota/sobotę niedziela/niedzielę',
    short: 'pon wt śr/śro czw pt/pią sob ndz/niedz',
  },
  Czech: { names: 'pondělí úterý středa/středu čtvrtek pátek sobota/sobotu neděle/neděli' },
  Slovak: { names: 'pondelok utorok streda/stredu štvrtok piatok sobota/sobotu nedeľa/nedeľu' },
  Slovene: { names: 'ponedeljek torek sreda/sredo četrtek petek sobota/soboto nedelja/nedeljo' },
  Croatian: { names: 'ponedjeljak utorak srijeda/srijedu četvrtak petak subota/subotu nedjelja/nedjelju' },
  Serbian: { names: 'ponedeljak utorak sreda/sredu četvrtak petak subota/subotu nedelja/nedelju' },
  'Serbian in Cyrillic letters': { names: 'понедељак уторак среда/среду четвртак петак субота/суботу недеља/недељу' },
  Macedonian: { names: 'понеделник вторник среда четврток петок сабота недела' },
  Bulgarian: { names: 'понеделник вторник сряда четвъртък петък събота неделя' },
  Russian: {
    names: 'понедельник вторник среда/среду четверг пятница/пятницу суббота/субботу воскресенье',
    short: 'пон/пн втор/вт ср/сре чет/чт пят/пт суб/сб вос/вс',
  },
  Ukrainian: {
    names: "понеділок вівторок середа/середу четвер п'ятниця/п'ятницю/п’ятниця/п’ятницю субота/суботу неділя/неділю",
    short: 'пн вт ср чт пт сб нд',
  },
  Belarusian: { names: 'панядзелак аўторак серада/сераду чацвер пятніца/пятніцу субота/суботу нядзеля/нядзелю' },
  Kazakh: { names: 'дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі' },
  Greek: { names: 'δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή', short: 'δευ τρι τετ πεμ παρ σαβ κυρ' },
  Albanian: { names: 'hënë martë mërkurë enjte premte shtunë diel' },
  Hungarian: { names: 'hétfő kedd szerda csütörtök péntek szombat vasárnap' },
  Turkish: { names: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar', short: 'pzt - çar - - cmt -' },
  Indonesian: { names: 'senin selasa rabu kamis jumat/jum’at sabtu minggu' },
  Malay: { names: 'isnin selasa rabu khamis jumaat sabtu ahad' },
  Filipino: { names: 'lunes martes miyerkules huwebes biyernes sabado linggo' },
  Swahili: { names: 'jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili' },
  Arabic: { names: 'الاثنين/الإثنين الثلاثاء الأربعاء/الاربعاء الخميس الجمعة السبت الأحد/الاحد' },
  Hindi: { names: 'सोमवार मंगलवार बुधवार गुरुवार/बृहस्पतिवार शुक्रवार शनिवार रविवार' },
} as const satisfies NameTable;

const numbers = readNameTable(weekdays);

/** All names and abbreviations, in lower case. */
export const weekdayNames = (): Iterable<string> => numbers.keys();

/** The number of a weekday, 0 for Monday to 6 for Sunday; undefined for any other word, and where languages differ. */
export function weekdayNumber(word: string): number | undefined {
  const number = numbers.get(asInTable(word)) ?? 0;
  return number === 0 ? undefined : number - 1;
}
