/** One file of a site. */
export interface SiteFile {
  /** Where it stands in the folder of the site, with `/` between folders: `data/revenue.csv`. */
  readonly path: string
  readonly content: string | Uint8Array
}
