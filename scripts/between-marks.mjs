/** Inserts generated text into a document that is otherwise hand-written. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** Replaces the text between `<!-- name:start -->` and `<!-- name:end -->`; without the markers it does nothing. */
export async function writeBetweenMarks(path, name, put) {
  const text = readFileSync(path, 'utf8');
  const marks = ['start', 'end'].map((end) => `<!-- ${name}:${end} -->`);
  const [start, end] = marks.map((mark) => text.indexOf(mark));
  if (start < 0 || end < start) return false;
  const written = `${text.slice(0, start)}${marks[0]}\n\n${put}\n\n${text.slice(end)}`;
  writeFileSync(path, await format(written, { ...(await resolveConfig(path)), filepath: path }));
  return true;
}
