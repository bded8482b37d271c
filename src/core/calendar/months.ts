/**
 * Names of months as they stand in dates, by number: English, German, French, Spanish, Italian, Portuguese, Dutch,
 * the Nordic languages, Finnish, Polish, Czech, Romanian, Turkish, Indonesian, Russian, Ukrainian, Greek, Arabic, Hindi.
 * A name that means different months in two languages (`listopada`) is left out.
 */
const names: readonly string[] = [
  'january jan januar jänner janvier janv enero ene gennaio gen janeiro januari tammikuuta stycznia styczeń ledna leden ianuarie ocak января янв січня ιανουαρίου يناير जनवरी',
  'february feb februar février févr fév febrero febbraio fevereiro fev februari helmikuuta lutego luty února únor februarie şubat февраля фев лютого φεβρουαρίου فبراير फ़रवरी फरवरी',
  'march mar märz mrz mars marzo março maart mrt marts maaliskuuta marca marzec března březen martie mart maret марта мар березня μαρτίου مارس मार्च',
  'april apr avril avr abril abr aprile huhtikuuta kwietnia kwiecień dubna duben aprilie nisan апреля апр квітня απριλίου أبريل अप्रैल',
  'may mai mayo maggio mag maio mei maj toukokuuta maja května květen mayıs мая травня μαΐου مايو मई',
  'june jun juni juin junio giugno giu junho kesäkuuta czerwca czerwiec června červen iunie haziran июня июн червня ιουνίου يونيو जून',
  'july jul juli juillet juil julio luglio lug julho heinäkuuta lipca lipiec července červenec iulie temmuz июля июл липня ιουλίου يوليو जुलाई',
  'august aug août agosto ago augustus augusti elokuuta sierpnia sierpień srpna srpen ağustos agustus августа авг серпня αυγούστου أغسطس अगस्त',
  'september sep sept septembre septiembre settembre set setembro syyskuuta września wrzesień září septembrie eylül сентября сен вересня σεπτεμβρίου سبتمبر सितंबर',
  'october oct oktober okt octobre octubre ottobre ott outubro out lokakuuta października październik října říjen octombrie ekim октября окт жовтня οκτωβρίου أكتوبر अक्टूबर',
  'november nov novembre noviembre novembro marraskuuta listopadu noiembrie kasım ноября ноя листопада νοεμβρίου نوفمبر नवंबर',
  'december dec dezember dez décembre déc diciembre dic dicembre dezembro joulukuuta grudnia grudzień prosince prosinec decembrie aralık desember декабря дек грудня δεκεμβρίου ديسمبر दिसंबर',
];

const numbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((row, index) => row.split(' ').map((name) => [name.normalize('NFC'), index + 1] as const)),
);

/** The number of a month from 1, by its name in any letter case; undefined for any other word. */
export function monthNumber(name: string): number | undefined {
  return numbers.get(name.normalize('NFC').toLowerCase());
}
