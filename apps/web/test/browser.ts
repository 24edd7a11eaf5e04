import axe from 'axe-core'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromiumArguments, findChromium } from '../../../tooling/run/chromium.mjs'
import { serve } from '../serve.mjs'

/** Where there is no browser, tests in one are left out; in CI the build has refused before. */
export const browserPath = findChromium()

const shots = fileURLToPath(new URL('../../../.cache/screenshots', import.meta.url))
mkdirSync(shots, { recursive: true })

/** A browser with the built checker, and all that it was asked for over the network. */
export interface Opened {
  readonly browser: Browser
  readonly address: string
  readonly close: () => Promise<void>
}

/** Starts a browser and serves the checker to it, and what is in the folder of the example. */
export const open = async (example?: string): Promise<Opened> => {
  const server = await serve(0, example === undefined ? {} : { example })
  const browser = await chromium.launch({ executablePath: browserPath ?? '', args: chromiumArguments })
  return {
    browser,
    address: server.address,
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}

/** A page of the checker, and what it asked the network for. */
export interface Visited {
  readonly page: Page
  readonly context: BrowserContext
  readonly requests: readonly { readonly url: string; readonly method: string; readonly body: string | null }[]
  /** What was said on its console as an error. */
  readonly faults: readonly string[]
}

/** Opens the checker, or another page that is served, in a world of its own. */
export const visit = async (
  { browser, address }: Opened,
  options: Parameters<Browser['newContext']>[0] = {},
  path = '',
): Promise<Visited> => {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 1000 },
    acceptDownloads: true,
    // It keeps the whole program in each new world: only the tests about it wait for that.
    serviceWorkers: 'block',
    ...options,
  })
  const requests: Visited['requests'][number][] = []
  const faults: string[] = []
  context.on('request', (request) => {
    requests.push({ url: request.url(), method: request.method(), body: request.postData() })
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', (error) => {
    faults.push(error.message)
  })
  await page.goto(`${address}${path}`)
  return { page, context, requests, faults }
}

/** A file that is made for a test. */
export const fileOf = (name: string, text: string): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType: '',
  buffer: Buffer.from(text),
})

/** Gives files to be checked, and waits until they are. */
export const check = async (page: Page, files: Parameters<Page['setInputFiles']>[1]): Promise<void> => {
  await page.setInputFiles('#files', files)
  await page
    .getByRole('status')
    .filter({ hasText: /^(?:Checked\.|Nothing was checked)/ })
    .waitFor()
}

/** What axe finds, its experimental rules on tables among the others, each as one line. */
export const axeFindings = async (page: Page): Promise<readonly string[]> => {
  // Evaluated by the tool that drives the browser: the policy of the page would refuse it as a script.
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async () => {
    // The script above has put it there; the types of the page do not know that.
    const { axe: run } = globalThis as unknown as { axe: typeof axe }
    const found = await run.run(document, {
      rules: { 'td-has-header': { enabled: true }, 'table-fake-caption': { enabled: true } },
    })
    return found.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html)
          .slice(0, 3)
          .join(' ')}`,
    )
  })
  return violations
}

/** Keeps a picture of the page, for people to look at. */
export const picture = async (page: Page, name: string, fullPage = false): Promise<void> => {
  await page.screenshot({ path: `${shots}/web-${name}.png`, fullPage })
}
