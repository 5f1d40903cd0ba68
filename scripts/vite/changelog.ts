import type { SiteRelease } from '../../src/pages/_administration/site-facts.ts';

/**
 * Parses the changelog to data, so that no markup comes from it.
 * @throws Error for a line that is neither heading, item nor introduction, which would be lost
 */
export function readChangelog(text: string): SiteRelease[] {
  const releases: { version: string; date: string | null; sections: { title: string; lines: string[] }[] }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const release = /^## (\S+)(?: \((.+)\))?$/.exec(line);
    const section = /^### (.+)$/.exec(line);
    const point = /^- (.+)$/.exec(line);
    const last = releases.at(-1);
    if (release) releases.push({ version: release[1] ?? '', date: release[2] ?? null, sections: [] });
    else if (section && last) last.sections.push({ title: section[1] ?? '', lines: [] });
    else if (point && last?.sections.length) last.sections.at(-1)?.lines.push(plain(point[1] ?? ''));
    else if (last && line.trim() !== '') throw new Error(`CHANGELOG.md, line ${index + 1}: expected a heading or a point on one line.`);
  }
  return releases;
}

/** What a reader of the site is told: of the very first release only what there is, since nobody has had what it changed from. */
export function releasesForReaders(releases: readonly SiteRelease[]): SiteRelease[] {
  return releases.map((release, index) =>
    index < releases.length - 1 ? release : { ...release, sections: release.sections.filter(({ title }) => title !== 'Changed') },
  );
}

/** Removes the marks for code and emphasis. */
function plain(text: string): string {
  return text.replace(/`([^`]*)`/g, '$1').replace(/(^|\s)_([^_]+)_(?=[\s.,;:]|$)/g, '$1$2');
}
