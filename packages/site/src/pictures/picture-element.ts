import type { SiteFile } from '../site-file.js'
import { element, type Element } from '../page/nodes.js'
import { draw } from './draw.js'
import type { Picture } from './picture.js'

const [wide, narrow] = [720, 288]
const pathOf = (id: string, width: number): string => `pictures/${id}${width === narrow ? '-narrow' : ''}.svg`
const heightOf = (svg: string): string => / height="(\d+)"/.exec(svg.slice(0, 1_000))?.[1] ?? ''

/** A picture in two widths as files, and the element that shows the one that fits. */
export interface DrawnPicture {
  readonly table: string
  readonly files: readonly SiteFile[]
  readonly figure: Element
}

/** Draws a picture for wide and narrow screens. Width and height are given, so that nothing moves as it loads. */
export const drawnPicture = (picture: Picture): DrawnPicture => {
  const { id, title, description, table } = picture
  const [large, small] = [draw(picture, wide), draw(picture, narrow)]
  return {
    table,
    files: [
      { path: pathOf(id, wide), content: large },
      { path: pathOf(id, narrow), content: small },
    ],
    figure: element('figure', { className: ['imt-figure'], id: `picture-${id}` }, [
      element('picture', {}, [
        element('source', {
          media: '(max-width: 40em)',
          srcSet: pathOf(id, narrow),
          width: narrow,
          height: heightOf(small),
        }),
        element('img', {
          src: pathOf(id, wide),
          width: wide,
          height: heightOf(large),
          alt: `${title}. ${description}`,
        }),
      ]),
      element('figcaption', {}, [
        `${title}. ${description} `,
        element('a', { href: `#${table}` }, ['The figures are in the table below']),
        '.',
      ]),
    ]),
  }
}
