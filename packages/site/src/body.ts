import type { IsoDate } from '@imt/core'
import type { SiteFile } from './site-file.js'

/** A document that the body has elsewhere: an address that begins with `https://`, and what it is called. */
export interface Elsewhere {
  readonly title: string
  readonly url: string
}

/** A page whose wording is the body's own: a paragraph each. */
export interface Statement {
  readonly text: readonly string[]
}

/** What happened to what is published, for the feed. */
export interface SiteChange {
  readonly on: IsoDate
  readonly title: string
  readonly text?: string
}

/** An internal field that a body lets be seen by all, and why. */
export interface Disclosed {
  /** Such as `contracts/register/noticePeriod`: one of `internalFields`. */
  readonly field: string
  readonly reason: string
}

/** Who publishes, and what only they can say. Nothing is said for a slot that is left empty. */
export interface PublicBody {
  /** As the body is called: `Plymouth Hospitals NHS Trust`. */
  readonly name: string
  /** Its code in the Organisation Data Service: `RK9`. */
  readonly odsCode?: string
  /** The title of the site. */
  readonly title?: string
  /** How to reach those who publish, a line each. */
  readonly contact?: readonly string[]
  /** Under what the data may be used. Without it the site says that none is stated. */
  readonly licence?: Elsewhere
  readonly accessibility?: Statement
  readonly privacy?: Statement
  /** The last day on which somebody of the body read the site through. */
  readonly lastReviewed?: IsoDate
  /** The strategy, where the files that were read do not lead to it. */
  readonly strategy?: Elsewhere
  /** What is said of the managed print service, where the files that were read say nothing. */
  readonly managedPrint?: Statement
  /** The body's own logo: only a body that may show it has it. */
  readonly logo?: SiteFile & { readonly alt: string }
  /** A style sheet of the body's own, after that of the site, and the files that it asks for, such as fonts. */
  readonly style?: SiteFile
  readonly assets?: readonly SiteFile[]
}
