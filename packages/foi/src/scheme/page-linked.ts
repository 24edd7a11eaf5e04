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

/**
 * Returns where the page begins to which a link leads, if it is one of the pages: its name is the address, or the file
 * of that name. Null otherwise, and for a link that stays on its page.
 */
export const pageLinked = (href: string, from: string, pages: readonly Source[]): Location | null => {
  if (href.startsWith('#') || /^(?:mailto|tel|javascript):/i.test(href)) return null
  const [wanted, file] = [path(href), fileName(href)]
  if (file === '') return null
  const found = pages.find(({ name }) => {
    if (name === from) return false
    const own = path(name)
    // A file that was saved has no path of the site: its name says which page it is.
    return own.includes('/') ? own === wanted : own === file || own === `${file}.html` || own === `${file}.htm`
  })
  return found?.blocks[0]?.location ?? null
}
