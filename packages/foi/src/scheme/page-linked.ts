import type { Location, Source } from '@imt/core'

/** An address as it can be compared: without scheme, host, query, mark, and the name that a folder's own page has. */
const path = (address: string): string => {
  let plain = (address.split(/[?#]/, 1)[0] ?? '')
    .replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, '')
    .replace(/\/(?:index|default)\.\w{3,5}$/i, '')
    .toLowerCase()
  while (plain.endsWith('/')) plain = plain.slice(0, -1)
  return plain
}

const fileName = (address: string): string => path(address).split('/').at(-1) ?? ''
const folderOf = (address: string): string => address.slice(0, address.lastIndexOf('/') + 1)
const hasScheme = (address: string): boolean => /^[a-z][a-z\d+.-]*:\/\//i.test(address)

/** The folder that all files lie in: pages of one site that were saved together. */
const rootOf = (names: readonly string[]): string => {
  let [root = ''] = names.map(folderOf)
  for (const name of names) while (!name.startsWith(root)) root = folderOf(root.slice(0, -1))
  return root
}

/** A path without "." and "..", as a link from a page in a folder has it. */
const resolved = (folder: string, href: string): string => {
  const parts: string[] = []
  for (const part of `${folder}${href}`.split('/'))
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  return parts.join('/')
}

const withoutEnding = (file: string): string => file.replace(/\.html?$/, '')

/**
 * Returns where the page begins to which a link leads, if it is one of the pages: its name is the address, or the file
 * of that name, also in the folder in which the site was saved. Null otherwise, and for a link that stays on its page.
 */
export const pageLinked = (href: string, from: string, pages: readonly Source[]): Location | null => {
  if (href.startsWith('#') || /^(?:mailto|tel|javascript):/i.test(href)) return null
  const [wanted, file] = [path(href), fileName(href)]
  if (file === '') return null
  const root = rootOf(pages.flatMap(({ name }) => (hasScheme(name) ? [] : [name]))).toLowerCase()
  const isRelative = !hasScheme(href) && !href.startsWith('/')
  const found = pages.find(({ name }) => {
    if (name === from) return false
    const own = path(name)
    // A file that was saved has no path of the site: its name says which page it is.
    if (!own.includes('/')) return own === file || own === `${file}.html` || own === `${file}.htm`
    if (own === wanted) return true
    if (hasScheme(name)) return false
    const target = isRelative ? resolved(folderOf(from).toLowerCase(), wanted) : `${root}${wanted.replace(/^\//, '')}`
    return withoutEnding(own) === withoutEnding(target)
  })
  return found?.blocks[0]?.location ?? null
}
