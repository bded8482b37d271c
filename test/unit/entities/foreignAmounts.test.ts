import { describe, expect, it } from 'vitest';
import { createRecogniser } from '../../../src/core/entities/recognise/recogniser';
import { makeProposalSteps } from '../../../src/core/entities/tagger/proposals';

const recogniser = createRecogniser();

/** Small words that show a text's language, without a name or an amount among them. */
const prose = {
  de: 'Das ist nicht mehr so, wie es war, und die Leute haben auf dem Markt nach der Sitzung auch über die Preise und den Weg zu dem Haus geredet.',
  fr: "Ce n'est pas la même chose pour tous, et les gens de la ville ont parlé dans la rue avec leur maire, qui est plus calme que le matin.",
  es: 'No es lo mismo para todos, y la gente de la ciudad habla en la calle con el alcalde, que según los vecinos está más tranquilo que por la mañana.',
  it: 'Non è la stessa cosa per tutti, e la gente della città parla nella strada con il sindaco, che è più calmo di prima.',
  pt: 'Não é a mesma coisa para todos, e as pessoas da cidade falam na rua com o prefeito, que foi mais calmo do que de manhã.',
  nl: 'Het is niet voor iedereen zo, en de mensen in de stad praten op straat met de burgemeester, die ook aan de prijzen van het brood denkt.',
  pl: 'To nie jest tak samo dla każdego, i ludzie z miasta mówią na ulicy, że przez to się nie da, ale po spotkaniu także to się stało.',
  sv: 'Det är inte så för alla, och de som bor i staden talar på gatan med den som har varit där efter mötet, men det blev också lugnt av sig.',
  ru: 'Это не так для всех, и люди в городе говорят на улице о том, что из этого не выйдет, но его как и за то же по делу также ждут.',
} as const;

type Language = keyof typeof prose;

function amountsOf(language: Language, sentence: string): string[] {
  const text = `${sentence}\n\n${prose[language]} ${prose[language]}\n`;
  return recogniser.recognise(text, [{ start: 0, end: text.length }]).filter(({ type }) => type === 'MONEY' || type === 'PERCENT' || type === 'DATE')
    .map(({ type, text: wording, value }) => `${type} ${wording} = ${valueText(value)}`);
}

const valueText = (value: object | undefined): string => Object.values(value ?? { value: '?' }).join(' ');

describe('money in other languages', () => {
  it.each<[Language, string, string]>([
    ['de', 'Der Bund zahlt 4 Millionen Euro für die Brücke.', '4 Millionen Euro = 4000000 EUR'],
    ['de', 'Das kostet 1.234.567,89 Euro im Jahr.', '1.234.567,89 Euro = 1234567.89 EUR'],
    ['de', 'Der Lohn liegt bei 3.500 Euro im Monat.', '3.500 Euro = 3500 EUR'],
    ['de', 'Es geht um 12,5 Mrd. US-Dollar.', '12,5 Mrd. US-Dollar = 12500000000 USD'],
    ['de', 'Eine Milliarde Euro fehlt.', 'Eine Milliarde Euro = 1000000000 EUR'],
    ['de', 'Die Strafe liegt bei 3,5 Mio. €.', '3,5 Mio. € = 3500000 EUR'],
    ['de', 'Sie bekam 1.500 Schweizer Franken zurück.', '1.500 Schweizer Franken = 1500 CHF'],
    ['fr', "Le plan coûte 3,5 milliards d'euros.", "3,5 milliards d'euros = 3500000000 EUR"],
    ['fr', 'Il faut 250 000 euros de plus.', '250 000 euros = 250000 EUR'],
    ['fr', 'Le fonds a reçu 12 Md€.', '12 Md€ = 12000000000 EUR'],
    ['fr', 'Ils demandent deux millions de dollars.', 'deux millions de dollars = 2000000 USD'],
    ['es', 'El plan cuesta 12 mil millones de dólares.', '12 mil millones de dólares = 12000000000 USD'],
    ['es', 'Son 3.500 millones de euros.', '3.500 millones de euros = 3500000000 EUR'],
    ['es', 'Pagó un millón de euros.', 'un millón de euros = 1000000 EUR'],
    ['fr', "L'amende est de 40 millions de francs CFA.", '40 millions de francs CFA = ?'],
    ['es', 'La renta es de 3.000 pesos al mes.', '3.000 pesos = ?'],
    ['sv', 'Det kostar 300 kroner på den andra sidan.', '300 kroner = ?'],
    ['es', 'Suma 3 millones de pesos colombianos al mes.', '3 millones de pesos colombianos = 3000000 COP'],
    ['it', 'Servono 2,4 miliardi di euro.', '2,4 miliardi di euro = 2400000000 EUR'],
    ['pt', 'O pacote soma R$ 2,5 bilhões.', 'R$ 2,5 bilhões = 2500000000 BRL'],
    ['pt', 'São 800 mil reais por mês.', '800 mil reais = 800000 BRL'],
    ['nl', 'Het plan kost € 3,2 miljard.', '€ 3,2 miljard = 3200000000 EUR'],
    ['pl', 'To kosztuje 15 mln zł.', '15 mln zł = 15000000 PLN'],
    ['sv', 'Det kostar 4,5 miljarder kronor.', '4,5 miljarder kronor = 4500000000 SEK'],
    ['ru', 'На это дают 1,2 млрд рублей.', '1,2 млрд рублей = 1200000000 RUB'],
  ])('%s: %s', (language, sentence, expected) => {
    expect(amountsOf(language, sentence)).toEqual([`MONEY ${expected}`]);
  });
});

describe('dates in other languages', () => {
  it.each<[Language, string, string]>([
    ['de', 'Sie trafen sich am 12. März 2026 wieder.', '12. März 2026 = 2026-03-12 2026-03-12'],
    ['de', 'Sie gilt seit dem 01.02.2026 und bleibt.', '01.02.2026 = 2026-02-01 2026-02-01'],
    ['de', 'Die Frist endet im Dezember 2027.', 'Dezember 2027 = 2027-12 2027-12'],
    ['de', 'Am 3. Oktober wird gefeiert.', '3. Oktober = ?'],
    ['fr', 'Le texte date du 1er mars 2026 au plus tard.', '1er mars 2026 = 2026-03-01 2026-03-01'],
    ['fr', 'Elle est partie le 12 août 2025.', '12 août 2025 = 2025-08-12 2025-08-12'],
    ['es', 'La ley es del 12 de marzo de 2026.', '12 de marzo de 2026 = 2026-03-12 2026-03-12'],
    ['es', 'Empieza en septiembre de 2026.', 'septiembre de 2026 = 2026-09 2026-09'],
    ['it', 'La riunione è del 5 giugno 2026.', '5 giugno 2026 = 2026-06-05 2026-06-05'],
    ['pt', 'Foi em 7 de setembro de 2025.', '7 de setembro de 2025 = 2025-09-07 2025-09-07'],
    ['nl', 'Het begint op 4 mei 2026.', '4 mei 2026 = 2026-05-04 2026-05-04'],
    ['pl', 'Spotkanie jest 11 listopada 2025 w domu.', '11 listopada 2025 = ?'],
    ['sv', 'Det var den 6 juni 2025.', '6 juni 2025 = 2025-06-06 2025-06-06'],
    ['ru', 'Это было 9 мая 2025 года.', '9 мая 2025 = 2025-05-09 2025-05-09'],
  ])('%s: %s', (language, sentence, expected) => {
    expect(amountsOf(language, sentence)).toEqual([`DATE ${expected}`]);
  });

  it('leaves English as it is', () => {
    const text = 'The board met on 12 de marzo and paid 4 Millionen Euro for it. That is what the paper said at the time, and it was not the first to do so.';
    const found = recogniser.recognise(text, [{ start: 0, end: text.length }]);
    expect(found.filter(({ type }) => type === 'MONEY').map(({ text: wording }) => wording)).toEqual([]);
  });
});

describe('a long article in another language', () => {
  it('is read in a step for each line, and in another for its amounts', () => {
    const lines = 200;
    const stepsOf = (line: string): number => {
      const text = `${line}\n`.repeat(lines);
      return [...makeProposalSteps()(text, [{ start: 0, end: text.length }])].length;
    };
    const english = 'That is not what it was, and the people have talked about the prices and the way to the house after the meeting.';
    expect(stepsOf(prose.de) - stepsOf(english)).toBeGreaterThanOrEqual(lines);
  });
});

describe('shares in other languages', () => {
  it.each<[Language, string, string]>([
    ['de', 'Der Bund zahlt 40 Prozent davon.', '40 Prozent = 40'],
    ['de', 'Die Inflation lag bei 2,7 Prozent und mehr.', '2,7 Prozent = 2.7'],
    ['de', 'Nur zehn Prozent sind dafür.', 'zehn Prozent = 10'],
    ['de', 'Das sind 3,5 % mehr als im Jahr davor.', '3,5 % = 3.5'],
    ['fr', 'Il en reste 12,5 pour cent.', '12,5 pour cent = 12.5'],
    ['es', 'Lo dice el 35 por ciento de ellos.', '35 por ciento = 35'],
    ['es', 'Sube un diez por ciento.', 'diez por ciento = 10'],
    ['it', 'È il 7 per cento in più.', '7 per cento = 7'],
    ['pt', 'São 80 por cento dos votos.', '80 por cento = 80'],
    ['nl', 'Het gaat om 15 procent van de mensen.', '15 procent = 15'],
    ['pl', 'To 30 procent tego, co jest.', '30 procent = 30'],
    ['sv', 'Det är 62 procent av dem.', '62 procent = 62'],
    ['ru', 'Это 45 процентов того, что есть.', '45 процентов = 45'],
  ])('%s: %s', (language, sentence, expected) => {
    expect(amountsOf(language, sentence)).toEqual([`PERCENT ${expected}`]);
  });

  it('leaves hundreds and parts of longer words alone', () => {
    expect(amountsOf('fr', 'Il y en a pour cent ans.')).toEqual([]);
    expect(amountsOf('de', 'Das sind 3 Prozentpunkte mehr.')).toEqual([]);
  });
});
