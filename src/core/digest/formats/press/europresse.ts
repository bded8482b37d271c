import type { FormatDescription } from '../engine/description';

/** Europresse (CEDROM-SNi, Eureka): paper and date above the title, the line of rights and a certificate behind the text. */
export const europresse: FormatDescription = {
  id: 'europresse', name: 'Europresse',
  labels: 'colon',
  opens: /^(?:nom de la source|source name|name of source|nombre de la fuente|name der quelle|nome della fonte)$/iu,
  opensOverDay: true,
  opensWithSource: true,
  after: /^(?:©|\(c\)|copyright\b|news\s?[·•.]\s?\d{8})/iu,
  title: 'below-paper',
  headLine: /\s[•·|]\s.*\d|^\d[\d .,]* (?:mots?|words|wörter|palabras)$/iu,
  authorBelow: true,
  head: ['source', 'publicationType', 'database', 'places'],
  tail: ['id', 'copyright', 'loadDate', 'url'],
  ownLabels: {
    source: 'nom de la source|source name|name of source|nombre de la fuente|name der quelle', publicationType: 'type de source|source type|tipo de fuente',
    database: 'périodicité|frequency|periodicity|periodicidad', places: 'couverture géographique|geographic coverage|provenance|origin|cobertura geográfica',
    loadDate: 'date de remise|date of issue|date d\'émission',
  },
  bare: ['source', 'publicationType', 'database', 'places'],
  long: ['id'],
  tailOpens: /^(?:news\s?[·•.]\s?\d{8}|cette? (?:certificat|copie)|certificat émis|certificate issued|certificado emitido|ce certificat|this certificate)/iu,
  pageLines: /^(?:documents? sauvegardés?|saved documents?|documentos guardados|sommaire|table of contents|\d+ documents?|page \d+(?: (?:sur|of|de) \d+)?|par .{3,60})$/iu,
  proof: {
    row: /^(?:©|\(c\) |copyright\b).{0,60}\d{4}.{0,80}(?:droits réservés|rights reserved|derechos reservados|rechte vorbehalten|diritti riservati)|^news\s?[·•.]\s?\d{8}/iu,
    onlyRow: /^news\s?[·•.]\s?\d{8}|^(?:nom de la source|source name|nombre de la fuente|name der quelle)$|^(?:certificat émis|certificate issued|certificado emitido)/iu,
  },
};
