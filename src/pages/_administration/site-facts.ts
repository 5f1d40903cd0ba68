/** What the build knows of the site itself, for the page about it. */
export type SiteRelease = {
  readonly version: string;
  readonly date: string | null;
  /** As in the changelog: "New", "Fixed", "Data" … with one line each, in English. */
  readonly sections: readonly { readonly title: string; readonly lines: readonly string[] }[];
};

export type SiteFacts = {
  readonly version: string;
  /** The version of the data, as in every data file, and how many records there are. */
  readonly data: { readonly version: string; readonly records: number };
  readonly releases: readonly SiteRelease[];
};

export type ShippedPackage = { readonly name: string; readonly version: string; readonly licence: string; readonly text: string };

/** The text of a whole `kommune.json` to begin with, and the schema that says what may stand in one. */
export type SettingsFiles = {
  readonly example: string;
  /** For programs that write the file; null in the single file, which cannot be mailed with everything. */
  readonly schema: object | null;
};
