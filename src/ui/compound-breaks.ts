/**
 * First parts of Danish compounds in names of instruments. Browsers hyphenate by themselves only where they have a dictionary, and
 * some leave out words that begin with a capital.
 */
const firstParts =
  /(arbejds|erhvervs|for(?=revalid)|helbreds|hverdags|kompetence|misbrugs|op(?=kvalific)|ressource|studie|støtte|uddannelses|varslings|vejlednings|virksomheds)(?=\p{L}{4})/giu;

/** A name that breaks with a hyphen between the parts of a compound where its line is too short. For display only, never for copying. */
export function withCompoundBreaks(name: string): string {
  return name.replace(firstParts, '$1\u00ad');
}
