import { describe, expect, it } from 'vitest';
import { isEnglish } from '../../../../src/core/text/language/isEnglish';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

describe('whether a text is English', () => {
  it.each([
    ['prose', 'The council of the harbour town voted on the tariffs of the ferry after a debate of nine hours, and the mayor said that it would not be the last.'],
    ['with names of other languages', 'The Ministère de la Culture and the Conseil des Arts et des Lettres said in Le Havre that the Maison de la Mer, the Fête de la Musique and the Musée de la Ville will close.'],
    ['a list of names', 'Anna Weber Berlin Jean Dupont Lyon Carla Rossi Milano Juan López Madrid Pedro Alves Porto Jan Jansen Utrecht Kari Nordmann Oslo Pekka Virtanen Turku'],
    ['short', 'Der Rat stimmt über die Zölle der Fähre ab'],
    ['without words', ''],
    ['of a script without spaces', '市议会在九小时的辩论后就渡轮费率进行了表决，市长说这不会是最后一次。'],
  ])('may be: %s', (_name, text) => {
    expect(isEnglish(wordsOf(text))).toBe(true);
  });

  it.each([
    ['German', 'Der Rat der Hafenstadt hat nach einer Debatte von neun Stunden über die Tarife der Fähre abgestimmt, und die Bürgermeisterin sagte, es werde nicht die letzte sein.'],
    ['French', 'Le conseil de la ville portuaire a voté sur les tarifs du bac après un débat de neuf heures, et la maire a déclaré que ce ne serait pas le dernier.'],
    ['Spanish', 'El consejo de la ciudad portuaria votó sobre las tarifas del transbordador tras un debate de nueve horas, y la alcaldesa dijo que no sería el último.'],
    ['Italian', 'Il consiglio della città portuale ha votato sulle tariffe del traghetto dopo un dibattito di nove ore, e la sindaca ha detto che non sarà l’ultimo per il paese.'],
    ['Portuguese', 'O conselho da cidade portuária votou as tarifas da balsa depois de um debate de nove horas, e a prefeita disse que não será o último para a cidade.'],
    ['Dutch', 'De raad van de havenstad heeft na een debat van negen uur gestemd over de tarieven van het veer, en de burgemeester zei dat het niet het laatste zal zijn.'],
    ['Swedish', 'Hamnstadens råd röstade om färjans avgifter efter en debatt som varade i nio timmar, och borgmästaren sade att det inte är den sista för staden.'],
    ['Polish', 'Rada miasta portowego głosowała nad opłatami za prom po dziewięciu godzinach debaty, a burmistrz powiedziała, że nie jest to ostatnia z nich i że się nie cofnie.'],
    ['Turkish', 'Liman kentinin meclisi dokuz saatlik bir tartışmadan sonra feribot ücretleri için oy kullandı ve belediye başkanı bu son olmayacak dedi, daha çok tartışma olacak.'],
    ['Russian', 'Совет портового города после девяти часов дебатов проголосовал за тарифы на паром, и мэр сказала, что это не последнее решение по этому вопросу и что с ним не согласны.'],
  ])('is not: %s', (_name, text) => {
    expect(isEnglish(wordsOf(text))).toBe(false);
  });
});
