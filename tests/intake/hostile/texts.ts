const marked = 'Z\u0338\u0322\u031ba\u0337\u0321l\u0336\u0328g\u0335o'.repeat(12);

/**
 * Left out: T-022, which is about
 * the length of file names and labels and stands with those. How a text is drawn is for the screens.
 */
const rows: readonly (readonly [id: string, what: string, text: string, kept?: string])[] = [
  ['T-001', 'an element with a handler', '<img src=x onerror="window.__pwned=1">'],
  ['T-002', 'ends of elements and a script', '</textarea></title></script><script>window.__pwned=1</script>'],
  ['T-004', 'entities', '&lt;b&gt; &amp;amp; &#x3C;script&#x3E;'],
  ['T-006', 'a turn of direction', 'Sag \u202egpj.exe\u202c slut', 'Sag gpj.exe slut'],
  ['T-007', 'Arabic and Hebrew', '\u0634\u0643\u0631\u0627 \u05dc\u05d3\u05d5\u05d2\u05de\u05d4 12-03'],
  ['T-009', 'nothing that can be seen', '\u200b\u200b\u200b', ''],
  [
    'T-011',
    'families and flags',
    '\ud83d\udc69\ud83c\udffd\u200d\ud83d\ude92\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66\ud83c\udde9\ud83c\uddf0',
  ],
  ['T-012', 'many marks on each letter', marked, marked.normalize('NFC')],
  ['T-014', 'half a character', 'slut \ud83e', 'slut \ufffd'],
  ['T-016', 'a word of the language', 'null'],
  ['T-017', 'several of them', 'undefined NaN [object Object] true 0'],
  ['T-019', 'the name of a built-in field', 'constructor'],
  ['T-021', 'signs that file names cannot hold', '../../CON:aux*?"<>|.'],
  ['T-024', 'letters that change length with their case', '\u0130stanbul \u00df \ufb01'],
  ['T-026', 'quotes and delimiters', 'O\'Brien "citat" \\ backslash ; , \t slut'],
  ['T-027', 'a command to a database', "'); DROP TABLE sager;--"],
  ['T-029', 'two ways to write the same letter', 'A\u030angstr\u00f6m \u212b', '\u00c5ngstr\u00f6m \u00c5'],
  ['J-011', 'letters that were decoded wrongly before', 'Ã¦Ã¸Ã¥'],
];

/** Each with what is kept of the text, which is the same as came in where nothing else is said. */
export const textCases = rows.map(([id, what, text, kept = text]) => [id, what, text, kept] as const);
