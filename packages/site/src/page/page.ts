import { longDate, type IsoDate } from '@imt/core'
import { toHtml } from 'hast-util-to-html'
import type { PublicBody } from '../body.js'
import type { SiteFile } from '../site-file.js'
import { element, link, oneLine, type Child, type Content, type Root } from './nodes.js'

/** A page in the navigation. */
export interface PageName {
  readonly path: string
  readonly words: string
}

/** What all pages of a site share. */
export interface Frame {
  readonly body: PublicBody
  readonly title: string
  readonly asOf: IsoDate
  /** Where the site will stand, with `/` at its end; without it no page says where it is. */
  readonly baseUrl?: string
  /** Words over every page; pages with them ask search engines to leave them out. */
  readonly banner?: string
  /** Pages for those inside say nothing of a licence. */
  readonly isInternal?: true
  readonly navigation: readonly PageName[]
  readonly footer: readonly PageName[]
  /** Data for machines that the first page carries. */
  readonly data?: string
}

/** One page. */
export interface PageContent {
  readonly path: string
  /** The one first heading. */
  readonly title: string
  readonly children: readonly Content[]
}

/** Nothing is fetched from elsewhere, nothing runs, and nothing is sent. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const header = ({ body, title, navigation }: Frame, path: string): Child => {
  const { logo, name } = body
  return element('header', { className: ['nhsuk-header', 'nhsuk-header--organisation'] }, [
    element('div', { className: ['nhsuk-header__container', 'nhsuk-width-container'] }, [
      element('div', { className: ['nhsuk-header__service'] }, [
        element('a', { className: ['nhsuk-header__service-logo'], href: 'index.html' }, [
          logo === undefined
            ? undefined
            : element('img', {
                className: ['nhsuk-header__organisation-logo'],
                src: logo.path,
                width: 280,
                alt: logo.alt,
              }),
          element('span', { className: ['nhsuk-header__organisation-name'] }, [oneLine(name)]),
          element('span', { className: ['nhsuk-header__service-name'] }, [oneLine(title)]),
        ]),
      ]),
    ]),
    element('nav', { className: ['nhsuk-header__navigation'], ariaLabel: 'Menu' }, [
      element('div', { className: ['nhsuk-header__navigation-container', 'nhsuk-width-container'] }, [
        element(
          'ul',
          { className: ['nhsuk-header__navigation-list'] },
          navigation.map((page) => {
            const isCurrent = page.path === path
            return element(
              'li',
              {
                className: [
                  'nhsuk-header__navigation-item',
                  ...(isCurrent ? ['nhsuk-header__navigation-item--current'] : []),
                ],
              },
              [
                element(
                  'a',
                  {
                    className: ['nhsuk-header__navigation-link'],
                    href: page.path,
                    ...(isCurrent ? { ariaCurrent: 'page' } : {}),
                  },
                  [
                    isCurrent
                      ? element('strong', { className: ['nhsuk-header__navigation-item-current-fallback'] }, [
                          page.words,
                        ])
                      : page.words,
                  ],
                ),
              ],
            )
          }),
        ),
      ]),
    ]),
  ])
}

const footer = ({ body, asOf, isInternal, footer: pages }: Frame): Child =>
  element('footer', { className: ['nhsuk-footer'] }, [
    element('div', { className: ['nhsuk-width-container'] }, [
      element('div', { className: ['nhsuk-footer__meta'] }, [
        element('h2', { className: ['nhsuk-u-visually-hidden'] }, ['About this site']),
        pages.length === 0
          ? undefined
          : element(
              'ul',
              { className: ['nhsuk-footer__list'] },
              pages.map(({ path, words }) =>
                element('li', { className: ['nhsuk-footer__list-item'] }, [
                  element('a', { className: ['nhsuk-footer__list-item-link'], href: path }, [words]),
                ]),
              ),
            ),
        element('p', { className: ['nhsuk-body-s'] }, [
          oneLine(body.name),
          ...(body.odsCode === undefined ? [] : [` (organisation code ${oneLine(body.odsCode)})`]),
          `. Made on ${longDate(asOf)}.`,
          body.lastReviewed === undefined ? undefined : ` Last reviewed on ${longDate(body.lastReviewed)}.`,
        ]),
        isInternal === true
          ? undefined
          : element('p', { className: ['nhsuk-body-s'] }, [
              ...(body.licence === undefined
                ? ['No licence is stated for this data: ask before you use it again.']
                : ['This data may be used under the ', link(body.licence.url, body.licence.title), '.']),
            ]),
        ...(body.contact ?? []).map((line) => element('p', { className: ['nhsuk-body-s'] }, [oneLine(line)])),
      ]),
    ]),
  ])

/** Returns one page of a site: one first heading, nothing that runs, nothing from elsewhere. */
export const page = ({ path, title, children }: PageContent, frame: Frame): SiteFile => {
  const { body, baseUrl, banner, data } = frame
  const isHome = path === 'index.html'
  const name = isHome ? oneLine(frame.title) : `${oneLine(title)} – ${oneLine(frame.title)}`
  const address = baseUrl === undefined ? undefined : `${baseUrl}${isHome ? '' : path}`
  const head = element('head', {}, [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['content-security-policy'], content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    banner === undefined ? undefined : element('meta', { name: 'robots', content: 'noindex' }),
    element('title', {}, [`${name} – ${oneLine(body.name)}`]),
    element('link', { rel: ['icon'], type: 'image/svg+xml', href: 'assets/icon.svg' }),
    element('link', { rel: ['stylesheet'], href: 'assets/site.css' }),
    body.style === undefined ? undefined : element('link', { rel: ['stylesheet'], href: body.style.path }),
    address === undefined ? undefined : element('link', { rel: ['canonical'], href: address }),
    baseUrl === undefined
      ? undefined
      : element('link', { rel: ['alternate'], type: 'application/atom+xml', title: 'Changes', href: 'feed.xml' }),
    isHome && data !== undefined
      ? element('script', { type: 'application/ld+json' }, [{ type: 'text', value: data }])
      : undefined,
  ])
  const main = element('body', { className: ['nhsuk-template__body'] }, [
    element('a', { className: ['nhsuk-skip-link'], href: '#maincontent' }, ['Skip to main content']),
    header(frame, path),
    banner === undefined
      ? undefined
      : element('div', { className: ['imt-banner'], role: 'region', ariaLabel: 'About this example' }, [
          element('div', { className: ['nhsuk-width-container'] }, [element('p', {}, [oneLine(banner)])]),
        ]),
    element('div', { className: ['nhsuk-width-container'] }, [
      element('main', { className: ['nhsuk-main-wrapper'], id: 'maincontent' }, [
        element('h1', { className: ['nhsuk-heading-xl'] }, [oneLine(title)]),
        ...children,
      ]),
    ]),
    footer(frame),
  ])
  const root: Root = {
    type: 'root',
    children: [{ type: 'doctype' }, element('html', { lang: 'en-GB', className: ['nhsuk-template'] }, [head, main])],
  }
  return { path, content: `${toHtml(root)}\n` }
}
