/** What can be wrong with the file as a whole. */
export type FileTrouble =
  | 'late'
  | 'unreachable'
  | 'noText'
  | 'html'
  | 'empty'
  | 'encoding'
  | 'tooLarge'
  | 'syntax'
  | 'tooDeep'
  | 'forbiddenKey'
  | 'duplicateKey'
  | 'numberOutOfRange';

/** What can be wrong with one field; the schema carries these words as its messages. */
export type FieldTrouble =
  | 'missing'
  | 'foreign'
  | 'object'
  | 'list'
  | 'text'
  | 'emptyText'
  | 'tooLong'
  | 'tooMany'
  | 'repeated'
  | 'option'
  | 'danish'
  | 'version'
  | 'https'
  | 'mail'
  | 'phone'
  | 'colour'
  | 'contrastOnLight'
  | 'contrastOnDark'
  | 'logoSvg'
  | 'logoType'
  | 'logoTooLarge'
  | 'day'
  | 'days'
  | 'id'
  | 'cpr'
  | 'unknownInstrument'
  | 'takenId'
  | 'wrongPart'
  | 'wrongGroup'
  | 'neverPlanned';

/** One mistake: where, what, and the values that its sentence needs. What stands in the file is never repeated. */
export type Mistake = {
  /** As `contact.mail` or `strategy.own[0].name.da`; empty for the file as a whole. */
  readonly path: string;
  readonly kind: FileTrouble | FieldTrouble;
  readonly values: Readonly<Record<string, number>>;
};
