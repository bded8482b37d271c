import { describe, expect, it } from 'vitest';
import { readers } from './recognise';

const german = `Rat stimmt der Verordnung über Häfen zu

Der Rat hat am Freitag der neuen Verordnung zugestimmt. Die Gewerkschaft kritisierte die Entscheidung, die UNESCO begrüßte sie. Nach Angaben des
Ministeriums sollen Unternehmen künftig Strafe zahlen, wenn sie Waren ohne Zustimmung weitergeben. Die Ministerin Anna Weber sagte am 12. März 2024,
der Schutz der Bürger habe Vorrang vor den Interessen der Wirtschaft.`;

describe('names in other languages than English', () => {
  it.each(readers)('are only those that are certain, with $name', ({ found }) => {
    expect(found(german).filter((mention) => !mention.startsWith('DATE'))).toEqual(['ORG UNESCO', 'PER Anna Weber']);
  });
});
