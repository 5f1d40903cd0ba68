/** Answers to questions that this program version does not know: the user may read a file without them, after being told. */
import { isIndicatorId } from '../model/indicators.ts';
import { placeOf } from './problems.ts';
import { isPlain } from './second-version.ts';

/** Matches the id of a question; any other unknown key is an error. */
const questionLike = /^[bs]\d{1,3}$/;

/**
 * Copies a file without such answers. Anything that is not a file is returned unchanged.
 * @returns also the paths of what was dropped
 */
export function withoutUnknownIndicators(body: unknown): { body: unknown; places: string[] } {
  const content = isPlain(body) ? body['content'] : undefined;
  const measurements = isPlain(content) ? content['measurements'] : undefined;
  if (!isPlain(body) || !isPlain(content) || !Array.isArray(measurements)) return { body, places: [] };
  const places: string[] = [];
  const kept = measurements.map((measurement: unknown, index) => {
    const answers = isPlain(measurement) ? measurement['answers'] : undefined;
    if (!isPlain(measurement) || !isPlain(answers)) return measurement;
    const unknown = Object.keys(answers).filter((key) => questionLike.test(key) && !isIndicatorId(key));
    if (unknown.length === 0) return measurement;
    places.push(...unknown.map((key) => placeOf(['content', 'measurements', index, 'answers', key])));
    return { ...measurement, answers: Object.fromEntries(Object.entries(answers).filter(([key]) => !unknown.includes(key))) };
  });
  return places.length === 0 ? { body, places } : { body: { ...body, content: { ...content, measurements: kept } }, places };
}
