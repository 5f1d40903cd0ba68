/**
 * Ordinary notes of caseworkers, made of word lists: full of numbers, and without a CPR number. The same seed gives the same
 * notes. What they hold: dates, times, phone numbers, case numbers, amounts, addresses, numbers of companies and of EAN, weeks,
 * hours, laws, and lists on several lines.
 */

/** A generator of whole numbers that is the same everywhere (mulberry32). */
function generator(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const months = ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'];
const towns = ['Aarhus C', 'København N', 'Odense', 'Aalborg', 'Esbjerg', 'Randers', 'Kolding', 'Vejle', 'Høje Taastrup', 'Nykøbing F'];
const streets = ['Vestergade', 'Skolevej', 'Åboulevarden', 'Nørre Allé', 'Industrivej', 'Ved Åen', 'Søndergade', 'H.C. Ørsteds Vej'];
const firms = ['Netto', 'Møllegårdens Planteskole', 'Kommunens Køkken', 'Grønt & Godt ApS', 'Plejehjemmet Solbo', 'Bilka', 'Fonden Spor'];
const people = ['mentor', 'borgers læge', 'jobkonsulenten', 'virksomhedskonsulenten', 'socialrådgiveren', 'psykiatrien', 'a-kassen'];
const verbs = ['ringet til', 'mødt', 'skrevet til', 'talt med', 'aftalt forløb med', 'sendt materiale til'];

/** The notes of a seed. */
export function caseNotes(count: number, seed: number): string[] {
  const below = generator(seed);
  const pick = <Item>(list: readonly Item[]): Item => list[below(list.length)] as Item;
  const between = (low: number, high: number): number => low + below(high - low + 1);
  const two = (number: number): string => String(number).padStart(2, '0');
  const digits = (length: number): string => Array.from({ length }, () => String(below(10))).join('');
  const phoneDigits = (): string => String(between(2, 9)) + digits(7);
  const year = (): number => between(2019, 2028);
  const day = (): string => {
    const [d, m, y] = [between(1, 28), between(1, 12), year()];
    return pick([
      `${two(d)}.${two(m)}.${y}`,
      `${two(d)}-${two(m)}-${y}`,
      `${two(d)}/${two(m)}/${y}`,
      `${two(d)}.${two(m)}.${two(y % 100)}`,
      `${two(d)}-${two(m)}-${two(y % 100)}`,
      `${d}/${m}-${two(y % 100)}`,
      `${d}.${m}.${y}`,
      `${d}. ${months[m - 1] ?? ''} ${y}`,
      `${y}-${two(m)}-${two(d)}`,
      `${d}/${m}`,
      `${two(d)}${two(m)}${two(y % 100)}`,
    ]);
  };
  const time = (): string => {
    const [h, m] = [between(7, 17), pick([0, 10, 15, 20, 30, 40, 45])];
    return pick([`kl. ${two(h)}.${two(m)}`, `kl. ${two(h)}:${two(m)}`, `kl. ${h}`, `${two(h)}.${two(m)}`, `kl. ${two(h)}${two(m)}`]);
  };
  const range = (): string => {
    const h = between(7, 15);
    return pick([
      `${two(h)}.00-${two(h + 2)}.30`,
      `kl. ${two(h)}:15 - ${two(h + 1)}:00`,
      `kl. ${h}-${h + 1}`,
      `${two(h)}00-${two(h + 2)}30`,
    ]);
  };
  const phone = (): string => {
    const number = phoneDigits();
    const pairs = number.match(/../g) ?? [];
    return pick([
      pairs.join(' '),
      `+45 ${pairs.join(' ')}`,
      number,
      `+45${number}`,
      `+45 ${number}`,
      `0045 ${number}`,
      `${number.slice(0, 4)} ${number.slice(4)}`,
      pairs.join('-'),
      pairs.join('.'),
    ]);
  };
  const amount = (): string => {
    const whole = between(50, 25_000);
    const dotted = whole >= 1000 ? `${Math.floor(whole / 1000)}.${String(whole % 1000).padStart(3, '0')}` : String(whole);
    return pick([
      `${whole} kr.`,
      `${dotted} kr.`,
      `${dotted},00 kr.`,
      `kr. ${whole}`,
      `kr. ${dotted}`,
      `${whole},-`,
      `${whole} kroner`,
      `DKK ${dotted}`,
    ]);
  };
  const cvr = (): string => {
    const number = String(between(1, 4)) + digits(7);
    return pick([`CVR ${number}`, `CVR-nr. ${number}`, `cvr: ${(number.match(/../g) ?? []).join(' ')}`]);
  };
  const ean = (): string => {
    const number = `5790${digits(9)}`;
    return pick([`EAN ${number}`, `EAN-nr. ${number}`, `EAN 5790 ${number.slice(4, 8)} ${number.slice(8, 12)} ${number.slice(12)}`]);
  };
  const file = (): string =>
    pick([
      `sag ${year()}-${digits(6)}`,
      `j.nr. ${between(15, 27)}.${two(below(30))}.${two(below(30))}-${pick(['G01', 'A00', 'P20'])}-${between(1, 90)}-${two(year() % 100)}`,
      `sagsnr. ${two(year() % 100)}/${digits(5)}`,
      `S${year()}-${digits(5)}`,
      `EMN-${year()}-${digits(6)}`,
      `dok. ${digits(7)}`,
      `ref. ${digits(6)}`,
      `faktura ${digits(pick([5, 6, 8]))}`,
      `ordre ${digits(8)}-${digits(2)}`,
    ]);
  const address = (): string => {
    const code = between(1000, 9990);
    return pick([
      `${pick(streets)} ${between(1, 180)}, ${code} ${pick(towns)}`,
      `${pick(streets)} ${between(1, 99)}, ${between(1, 5)}. tv., ${code} ${pick(towns)}`,
      `${pick(streets)} ${between(1, 99)} ${pick(['A', 'B'])}\n${code} ${pick(towns)}`,
    ]);
  };
  const law = (): string =>
    pick([`LAB § ${between(1, 150)}, stk. ${between(1, 6)}`, `§ ${between(10, 140)}`, `lov nr. ${between(100, 1999)} af ${day()}`]);
  const account = (): string => `reg. ${digits(4)} konto ${digits(pick([6, 7, 8]))}`;
  const sentences: readonly (() => string)[] = [
    () => `${day()}: Har ${pick(verbs)} ${pick(people)} ${time()}.`,
    () => `Møde ${day()} ${range()} hos ${pick(firms)}.`,
    () => `Ny samtale ${day()} ${time()}, lokale ${between(1, 4)}.${between(10, 40)}.`,
    () => `Kan træffes på ${phone()}.`,
    () => `Tlf. ${phone()} / ${phone()}.`,
    () => `Praktik hos ${pick(firms)}, ${cvr()}, fra ${day()} til ${day()}.`,
    () => `Bevilget ${amount()} til kørsel ${day()}.`,
    () => `Udbetalt ${day()}: ${amount()}`,
    () => `${day()} ${amount()}\n${day()} ${amount()}\n${day()} ${amount()}`,
    () => `Regningen sendes til ${ean()}, ${file()}.`,
    () => `Se ${file()}.`,
    () => `Flyttet ${day()} til ${address()}.`,
    () => `Bor ${address()}.`,
    () => `Adresse fra ${day()}, ${between(1000, 9990)} ${pick(towns)}.`,
    () => `Timer pr. uge: ${between(2, 37)}, ${between(2, 37)}, ${between(2, 37)}, ${between(2, 37)}.`,
    () => `Uge ${between(1, 30)}-${between(31, 52)}, ${year()}.`,
    () => `Uge ${between(10, 20)}, ${between(21, 30)}, ${between(31, 40)} og ${between(41, 52)}.`,
    () => `Jf. ${law()} og ${law()}.`,
    () => `Fremmøde ${between(40, 100)} %, svarende til ${between(10, 30)} af ${between(31, 40)} dage i ${year()}.`,
    () => `Perioden ${day()} - ${day()}.`,
    () => `Perioden ${between(10, 28)}.${two(between(1, 12))}-${between(10, 28)}.${two(between(1, 12))}.${two(year() % 100)}.`,
    () => `Ydelsen går til ${account()}.`,
    () => `Lønnen er ${amount()} om måneden ved ${between(10, 37)} timer.`,
    () => `Kontaktperson: ${phone()}\n${day()} ${time()}`,
    () => `Bus ${between(1, 999)} ${time()}, ankomst ${time()}.`,
    () => `Svar ${between(1, 5)}, ${between(1, 5)}, ${between(1, 5)}, ${between(1, 5)} og ${between(1, 5)}.`,
    () => `Borgeren fortæller, at det går bedre, og at ${pick(people)} hjælper.`,
    () => `Næste skridt er et besøg hos ${pick(firms)}.`,
    () => `Har børn på ${between(1, 9)} og ${between(10, 17)} år.`,
    () => `Uddannelse afsluttet ${pick(['i', 'juni'])} ${between(1985, 2024)}.`,
    () => `Dato\tBeløb\n${day()}\t${amount()}\n${day()}\t${amount()}`,
    () => `1) ${day()}\n2) ${day()}\n3) ${day()}`,
  ];
  return Array.from({ length: count }, () => {
    const parts = Array.from({ length: between(2, 7) }, () => pick(sentences)());
    return parts.reduce((note, part) => note + pick([' ', ' ', '\n', '\n\n']) + part);
  });
}
