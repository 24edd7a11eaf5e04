/** Where the rules of merging were read. */
export interface MergeRules {
  readonly title: string
  readonly urls: readonly string[]
  /** The day on which they were read. */
  readonly read: string
  /** Members of a release that say something of the release alone: a merged one has none of them. */
  readonly omitWhenMerged: readonly string[]
  /** Lists that a later release replaces as a whole: their objects are not told apart by an `id`. */
  readonly wholeListMerge: readonly string[]
  /**
   * Objects of which the `id` is a value like any other, and tells no items of a list apart. Where it stands on an item
   * of a list it is ignored, so that nothing rests on it here.
   */
  readonly versionId: readonly string[]
}

/**
 * The rules by which releases of one contracting process are merged: `omitWhenMerged`, `wholeListMerge` and `versionId`
 * of the release schema, and lists of objects whose schema has no `id`.
 */
export const mergeRules: MergeRules = {
  title: 'Open Contracting Data Standard 1.1.5, merging, with the extensions that British portals use',
  urls: [
    'https://standard.open-contracting.org/1.1/en/schema/merging/',
    'https://standard.open-contracting.org/schema/1__1__5/release-schema.json',
    'https://github.com/open-contracting-extensions/ocds_lots_extension',
    'https://github.com/cabinetoffice/ocds_uk_extension',
  ],
  read: '2026-11-29',
  omitWhenMerged: ['id', 'date', 'tag'],
  wholeListMerge: [
    'additionalClassifications',
    'additionalIdentifiers',
    'changes',
    'criteria',
    'deliveryAddresses',
    'identifiers',
    'rationaleClassifications',
  ],
  versionId: ['tender', 'classification', 'identifier', 'unit'],
}
