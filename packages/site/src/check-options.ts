import { namesOf, nearest, requireDay, requireList, requireObject, requireText } from '@imt/core'
import type { Disclosed, Elsewhere, PublicBody, SiteChange, Statement } from './body.js'
import { internalFields } from './content/public-fields.data.js'
import type { Download, FactTable, SiteOptions } from './options.js'
import type { SiteFile } from './site-file.js'

const optionNames = namesOf<SiteOptions>({
  body: true,
  asOf: true,
  report: true,
  sources: true,
  baseUrl: true,
  banner: true,
  changes: true,
  disclosed: true,
  facts: true,
  downloads: true,
})
const bodyNames = namesOf<PublicBody>({
  name: true,
  odsCode: true,
  title: true,
  contact: true,
  licence: true,
  accessibility: true,
  privacy: true,
  lastReviewed: true,
  strategy: true,
  managedPrint: true,
  logo: true,
  style: true,
  assets: true,
})

const isHttps = (address: string): boolean => /^https:\/\/[^\s"'<>\\]+$/i.test(address)

const requireElsewhere = (value: Elsewhere | undefined, name: string): void => {
  if (value === undefined) return
  const { title, url } = requireObject(value, name, ['title', 'url'])
  requireText(title, `${name}.title`)
  if (!isHttps(requireText(url, `${name}.url`)))
    throw new RangeError(`${name}.url must be an address that begins with https://`)
}

const requireStatement = (value: Statement | undefined, name: string): void => {
  if (value === undefined) return
  requireList(requireObject(value, name, ['text']).text, `${name}.text`).forEach((text, index) =>
    requireText(text, `${name}.text[${String(index)}]`),
  )
}

/** Where a file of a site may stand: within its folder, in letters, digits and few signs. */
const requirePath = (path: string, name: string): void => {
  if (!/^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/.test(requireText(path, name)))
    throw new RangeError(`${name} must be a path within the site, such as data/table.csv`)
}

const requireFile = (file: SiteFile | undefined, name: string): void => {
  if (file === undefined) return
  const { path, content } = requireObject(file, name)
  requirePath(path, `${name}.path`)
  if (typeof content !== 'string' && !ArrayBuffer.isView(content))
    throw new TypeError(`${name}.content must be text or bytes`)
}

const requireBody = (body: PublicBody): void => {
  const at = 'publicSite: options.body'
  const { name, odsCode, title, contact, licence, accessibility, privacy, lastReviewed, ...rest } = requireObject(
    body,
    at,
    bodyNames,
  )
  if (requireText(name, `${at}.name`).trim() === '') throw new RangeError(`${at}.name must not be empty`)
  if (odsCode !== undefined) requireText(odsCode, `${at}.odsCode`)
  if (title !== undefined) requireText(title, `${at}.title`)
  if (contact !== undefined)
    requireList(contact, `${at}.contact`).forEach((line, index) => requireText(line, `${at}.contact[${String(index)}]`))
  requireElsewhere(licence, `${at}.licence`)
  requireElsewhere(rest.strategy, `${at}.strategy`)
  requireStatement(accessibility, `${at}.accessibility`)
  requireStatement(privacy, `${at}.privacy`)
  requireStatement(rest.managedPrint, `${at}.managedPrint`)
  if (lastReviewed !== undefined) requireDay(lastReviewed, `${at}.lastReviewed`)
  requireFile(rest.logo, `${at}.logo`)
  if (rest.logo !== undefined) requireText(rest.logo.alt, `${at}.logo.alt`)
  requireFile(rest.style, `${at}.style`)
  requireList(rest.assets ?? [], `${at}.assets`).forEach((file, index) =>
    requireFile(file, `${at}.assets[${String(index)}]`),
  )
}

const requireDisclosed = (disclosed: readonly Disclosed[]): void => {
  const at = 'publicSite: options.disclosed'
  requireList(disclosed, at).forEach((each, index) => {
    const { field, reason } = requireObject(each, `${at}[${String(index)}]`, ['field', 'reason'])
    requireText(field, `${at}[${String(index)}].field`)
    if (requireText(reason, `${at}[${String(index)}].reason`).trim() === '')
      throw new RangeError(`${at}[${String(index)}].reason must say why all may see this`)
    if (Object.hasOwn(internalFields, field)) return
    const meant = nearest(field, Object.keys(internalFields))
    throw new RangeError(
      `${at}[${String(index)}].field "${field}" is no internal field${meant === undefined ? `: there are ${Object.keys(internalFields).join(', ')}` : `: did you mean "${meant}"?`}`,
    )
  })
}

const requireFacts = (facts: readonly FactTable[]): void => {
  const at = 'publicSite: options.facts'
  requireList(facts, at).forEach((fact, index) => {
    const { field, title, headers, rows } = requireObject(fact, `${at}[${String(index)}]`)
    requireText(field, `${at}[${String(index)}].field`)
    requireText(title, `${at}[${String(index)}].title`)
    requireList(headers, `${at}[${String(index)}].headers`)
    requireList(rows, `${at}[${String(index)}].rows`)
  })
}

/**
 * Makes sure of what a site is made with.
 *
 * @throws {TypeError} when a part is not of its kind, or is not known; it names the part
 * @throws {RangeError} when an address does not begin with `https://`, a path leads out of the site, or a disclosed
 *   field is none
 */
export const checkOptions = (options: SiteOptions): SiteOptions => {
  const at = 'publicSite: options'
  const {
    body,
    asOf,
    report,
    sources = [],
    baseUrl,
    banner,
    changes = [],
    disclosed = [],
    facts = [],
    downloads = [],
  } = requireObject(options, at, optionNames)
  requireBody(body)
  requireDay(asOf, `${at}.asOf`)
  requireList(requireObject(report, `${at}.report`).findings, `${at}.report.findings`)
  requireList(report.read, `${at}.report.read`)
  requireList(sources, `${at}.sources`)
  if (baseUrl !== undefined && !isHttps(requireText(baseUrl, `${at}.baseUrl`)))
    throw new RangeError(`${at}.baseUrl must be an address that begins with https://`)
  if (banner !== undefined) requireText(banner, `${at}.banner`)
  requireList(changes, `${at}.changes`).forEach((change: SiteChange, index) => {
    requireDay(
      requireObject(change, `${at}.changes[${String(index)}]`, ['on', 'title', 'text']).on,
      `${at}.changes[${String(index)}].on`,
    )
    requireText(change.title, `${at}.changes[${String(index)}].title`)
  })
  requireDisclosed(disclosed)
  requireFacts(facts)
  requireList(downloads, `${at}.downloads`).forEach((download: Download, index) => {
    requireFile(
      requireObject(download, `${at}.downloads[${String(index)}]`, ['file', 'title', 'mediaType']).file,
      `${at}.downloads[${String(index)}].file`,
    )
  })
  return options
}
