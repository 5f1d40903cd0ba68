/** Mistakes in the file as a whole. */
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

/** Mistakes in one field; the schema uses these keys as its messages. */
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

/** One mistake: its path, its kind, and the values for its sentence. The content of the file is never repeated. */
export type Mistake = {
  /** Such as `contact.mail` or `strategy.own[0].name.da`; empty for the whole file. */
  readonly path: string;
  readonly kind: FileTrouble | FieldTrouble;
  readonly values: Readonly<Record<string, number>>;
};
