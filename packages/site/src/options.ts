import type { IsoDate, Report, Source } from '@imt/core'
import type { Disclosed, PublicBody, SiteChange } from './body.js'
import type { SiteFile } from './site-file.js'

/** Facts that were worked out from registers: a table of one internal field. */
export interface FactTable {
  /** One of `internalFields`: `contracts/days-to-act`. */
  readonly field: string
  readonly title: string
  readonly headers: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** What is to be known before the table is relied on. */
  readonly remarks?: readonly string[]
}

/** A file to download beside those that the site makes itself. */
export interface Download {
  readonly file: SiteFile
  readonly title: string
  /** Of its content: `application/json`. */
  readonly mediaType: string
}

/** With what a site is made. */
export interface SiteOptions {
  readonly body: PublicBody
  /** The day on which the site is made. */
  readonly asOf: IsoDate
  /** What a check of the publication gave. */
  readonly report: Report
  /** The files of the publication as they were read, for what no section knows: strategy, managed print. */
  readonly sources?: readonly Source[]
  /** Where the site will stand: an address that begins with `https://`. Sitemap and feed need it. */
  readonly baseUrl?: string
  /** Words over every page of an example; search engines are asked to leave its pages out. */
  readonly banner?: string
  readonly changes?: readonly SiteChange[]
  /** Internal fields that the body lets be seen by all, each with its reason. */
  readonly disclosed?: readonly Disclosed[]
  /** Facts that were worked out. A public page shows those of a field that is disclosed. */
  readonly facts?: readonly FactTable[]
  readonly downloads?: readonly Download[]
}
