import type { Disclosed, PublicBody, SiteChange } from '@imt/site'

/** What a body says of its public site. */
export interface PublishConfig extends Omit<PublicBody, 'name' | 'logo' | 'style' | 'assets'> {
  /** As the body is called: `publisher` of the settings unless given. */
  readonly name?: string
  /** Where the site will stand: an address that begins with `https://`. */
  readonly baseUrl?: string
  /** Words over every page of an example; search engines are asked to leave it out. */
  readonly banner?: string
  /** What changed, for the feed. */
  readonly changes?: readonly SiteChange[]
  /** Internal fields that all may see, each with its reason. */
  readonly fields?: readonly Disclosed[]
  /** E-mail addresses of offices that look like those of persons. */
  readonly offices?: readonly string[]
  /** A file with the body's own logo, and what it says. */
  readonly logo?: { readonly file: string; readonly alt: string }
  /** A style sheet of the body's own, and files that it asks for. */
  readonly style?: string
  readonly assets?: readonly string[]
}
