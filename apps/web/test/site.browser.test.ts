import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { machine } from '../../../packages/cli/src/machine.js'
import { run } from '../../../packages/cli/src/run.js'
import { exampleParts } from '../../../tooling/run/example.mjs'
import { axeFindings, browserPath, open, picture, visit, type Opened, type Visited } from './browser.js'

const asOf = '2026-11-29'
const invented = 'datasets/invented-trust'

let folder: string
let opened: Opened

/** Runs the command over the disk. */
const imt = async (args: readonly string[]): Promise<void> => {
  let err = ''
  const io = machine(
    '0',
    () => undefined,
    (text) => void (err += text),
  )
  expect(await run(args, { ...io, today: () => asOf }), err).toBe(0)
}

/** The sites, by the folder that each is in. */
const sites = ['site', 'invented', 'inside'] as const
type Site = (typeof sites)[number]

const pagesOf = (site: Site): readonly string[] =>
  readdirSync(join(folder, site)).filter((name) => name.endsWith('.html'))

/** The page of a site with the widest table. */
const widest = (site: Site): string => (site === 'inside' ? 'contracts.html' : 'money.html')

/** The pages with most on them, of which pictures are kept. */
const pictured = new Set(['estate.html', 'money.html', 'contracts.html', 'checks.html'])

/** What is wrong with a page as it stands on the screen, or on paper. */
const faultsOf = async (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const faults: string[] = []
    const headings = document.querySelectorAll('h1').length
    if (headings !== 1) faults.push(`${String(headings)} first headings`)
    const { scrollWidth } = document.documentElement
    if (scrollWidth > innerWidth) faults.push(`${String(scrollWidth)} px wide in ${String(innerWidth)}`)
    for (const image of document.images) {
      image.loading = 'eager'
      await image.decode().catch(() => faults.push(`no picture at ${image.currentSrc}`))
    }
    // What moves on paper moved for the sheet.
    if (matchMedia('print').matches) return faults
    const shift = await new Promise<number>((resolve) => {
      let sum = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
      requestAnimationFrame(() => setTimeout(() => resolve(sum)))
    })
    if (shift > 0) faults.push(`moved by ${String(shift)} while it was loaded`)
    return faults
  })

/** Goes through pages of a site in one world, and gives what the work finds of each under the name of the page. */
const through = async (
  site: Site,
  pages: readonly string[],
  options: Parameters<typeof visit>[1],
  work: (page: Page, name: string) => Promise<readonly string[]>,
): Promise<readonly string[]> => {
  const { page, context, requests, faults }: Visited = await visit(opened, options, `example/${site}/index.html`)
  const found: string[] = []
  for (const name of pages) {
    await page.goto(`${opened.address}example/${site}/${name}`)
    for (const fault of await work(page, name)) found.push(`${site}/${name}: ${fault}`)
  }
  const own = `${opened.address}example/${site}/`
  for (const { url, method } of requests) if (!url.startsWith(own) || method !== 'GET') found.push(`${method} ${url}`)
  await context.close()
  return [...found, ...faults]
}

describe.skipIf(browserPath === undefined)('the pages that imt publish makes', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'imt-site-'))
    const [example] = exampleParts(folder)
    if (example === undefined) throw new Error('the example has no site')
    await imt(example.call)
    await imt([
      'publish',
      ...['capital', 'contracts', 'estate', 'log', 'revenue', 'spend', 'statistics'].map(
        (name) => `${invented}/${name}.csv`,
      ),
      `${invented}/page.md`,
      '--out',
      join(folder, 'invented'),
      '--internal',
      join(folder, 'inside'),
      '--config',
      `${invented}/imt.config.json`,
    ])
    opened = await open(folder)
  })
  afterAll(async () => {
    await opened.close()
    rmSync(folder, { recursive: true })
  })

  describe.each(sites)('%s', (site) => {
    it.each([
      ['wide', { viewport: { width: 1200, height: 900 } }],
      ['narrow', { viewport: { width: 320, height: 640 } }],
    ])(
      'stands %s as it should: nothing shuts anybody out, moves, or is asked for elsewhere',
      async (width, options) => {
        const found = await through(site, pagesOf(site), options, async (page, name) => {
          const faults = await faultsOf(page)
          await picture(page, `${site}-${name.replace('.html', '')}-${width}`, true)
          return [...faults, ...(await axeFindings(page))]
        })
        expect(found).toEqual([])
      },
    )

    it.each([
      ['dark', { colorScheme: 'dark' as const }],
      ['high-contrast', { forcedColors: 'active' as const }],
      // 400 % of a window of 1280 by 1024: so many of its pixels are left.
      ['zoomed', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
    ])('can be read %s', async (name, options) => {
      const found = await through(site, [widest(site)], options, async (page, path) => {
        const faults = await faultsOf(page)
        await picture(page, `${site}-${path.replace('.html', '')}-${name}`)
        return [...faults, ...(await axeFindings(page))]
      })
      expect(found).toEqual([])
    })

    it('loses nothing on paper', async () => {
      // A4 upright between margins of 10 mm.
      const options = { viewport: { width: 718, height: 1047 } }
      const found = await through(site, pagesOf(site), options, async (page, name) => {
        await page.emulateMedia({ media: 'print' })
        const faults = await faultsOf(page)
        const cut = await page.evaluate(() =>
          [...document.querySelectorAll('main :not(.nhsuk-u-visually-hidden)')]
            .filter((each) => getComputedStyle(each).overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1)
            .map((each) => `cut off: ${each.className}`),
        )
        const navigation = await page.getByRole('navigation').isVisible()
        if (pictured.has(name)) await picture(page, `${site}-${name.replace('.html', '')}-paper`, true)
        return [
          ...faults,
          ...cut,
          ...(navigation ? ['a menu is printed'] : []),
          ...((await page.getByText('Made on 29 November 2026.').isVisible()) ? [] : ['no day is printed']),
        ]
      })
      expect(found).toEqual([])
    })

    it('says the same without scripts', async () => {
      const words = async (options: Parameters<typeof visit>[1]): Promise<readonly string[]> =>
        through(site, ['index.html', widest(site)], options, async (page) => [await page.locator('body').innerText()])
      expect(await words({ javaScriptEnabled: false })).toEqual(await words({}))
    })
  })

  it('is used with the keyboard: past the menu, to a table, and along it', async () => {
    const { page, context } = await visit(
      opened,
      { viewport: { width: 320, height: 640 } },
      'example/invented/money.html',
    )
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to main content' })
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true)
    expect(await skip.evaluate((link) => link.getBoundingClientRect().height > 20)).toBe(true)
    await page.keyboard.press('Enter')
    const reached = async (): Promise<boolean> =>
      page.evaluate(() => document.activeElement?.classList.contains('imt-scroll') === true)
    for (let pressed = 0; pressed < 40 && !(await reached()); pressed += 1) await page.keyboard.press('Tab')
    expect(await reached()).toBe(true)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.evaluate(() => document.activeElement?.scrollLeft ?? 0)).toBeGreaterThan(0)
    await context.close()
  })
})
