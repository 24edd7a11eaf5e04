import type { PageContent } from './page.js'
import type { Child, Content, Element } from './nodes.js'

const isElement = (content: Content): content is Element => typeof content === 'object' && content.type === 'element'

const idsIn = (contents: readonly Content[]): readonly string[] =>
  contents
    .filter(isElement)
    .flatMap(({ properties, children }) => [
      ...(typeof properties.id === 'string' ? [properties.id] : []),
      ...idsIn(children),
    ])

/**
 * Returns pages in which every link within the site leads to something that is there: one to the cell of a row that is
 * not shown leads to its page.
 */
export const withSoundLinks = (pages: readonly PageContent[]): readonly PageContent[] => {
  const places = new Set(pages.flatMap(({ path, children }) => idsIn(children).map((id) => `${path}#${id}`)))
  const sound = (content: Child, path: string): Child => {
    if (!isElement(content)) return content
    const { properties, children } = content
    const href = typeof properties.href === 'string' ? properties.href : ''
    const [to = '', id] = href.split('#')
    const isLost = id !== undefined && !/^https:/i.test(to) && !places.has(`${to === '' ? path : to}#${id}`)
    return {
      ...content,
      properties: isLost ? { ...properties, href: to === '' ? path : to } : properties,
      children: children.map((child) => sound(child, path)),
    }
  }
  return pages.map((page) => ({
    ...page,
    children: page.children.map((child) => (typeof child === 'object' ? sound(child, page.path) : child)),
  }))
}
