import type { ParametersOf } from './message.ts';

/** Texts by key in one language, written as literals so that keys and parameters are known to the compiler. */
export type Texts = Readonly<Record<string, string>>;

/** The same texts in Danish and in English. */
export type Bilingual<Danish extends Texts> = {
  readonly da: Danish;
  readonly en: Readonly<Record<keyof Danish, string>>;
};

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** The English of Danish texts: every key, none besides, and in each text the parameters of the Danish one. */
type EnglishOf<Danish extends Texts, English extends Texts> = {
  readonly [Key in keyof Danish]: Key extends keyof English
    ? Same<ParametersOf<Danish[Key]>, ParametersOf<English[Key]>> extends true
      ? string
      : never
    : never;
} & { readonly [Key in Exclude<keyof English, keyof Danish>]: never };

/** Joins the two languages of a page. Does not compile where a key or a parameter stands in only one of them. */
export function bilingual<Danish extends Texts, English extends Texts>(
  da: Danish,
  en: English & EnglishOf<Danish, English>,
): Bilingual<Danish> {
  return { da, en: en as Readonly<Record<keyof Danish, string>> };
}

/** The texts of several rooms as one, for a file that speaks with words of each. No key stands in two rooms. */
export function joinTexts<A extends Texts, B extends Texts, C extends Texts = A, D extends Texts = A, E extends Texts = A>(
  a: Bilingual<A>,
  b: Bilingual<B>,
  c?: Bilingual<C>,
  d?: Bilingual<D>,
  e?: Bilingual<E>,
): Bilingual<A & B & C & D & E> {
  const rooms = [a, b, ...[c, d, e].filter((room) => room !== undefined)];
  return {
    da: lookedUpIn(rooms.map(({ da }) => da)) as A & B & C & D & E,
    en: lookedUpIn(rooms.map(({ en }) => en)) as Readonly<Record<keyof (A & B & C & D & E), string>>,
  };
}

/** Looks a key up in each room in turn. A copy would be made anew by every component that is drawn, of texts it never says. */
function lookedUpIn(rooms: readonly Texts[]): Texts {
  return new Proxy<Texts>({}, { get: (_, key: string) => rooms.find((room) => Object.hasOwn(room, key))?.[key] });
}
