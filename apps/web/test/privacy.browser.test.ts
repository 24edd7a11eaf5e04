import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserPath, check, fileOf, open, visit, type Opened } from './browser.js'

const forms = 'packages/cli/test/forms/budget'
/** A page that asks for things from elsewhere, and words that must turn up nowhere. */
const secret = 'zanzibar'
const page = `<h2>Hardware Estate ${secret}</h2><img src="https://example.org/${secret}.png"><link rel=stylesheet href="https://example.org/${secret}.css">
<script>fetch('https://example.org/${secret}')</script><a href="https://example.org/${secret}">more</a>
<table><tr><th>Item<th>Held<tr><td>${secret}<td>2<tr><td>Ink<td>3<tr><td>Total<td>6</table>`

let opened: Opened

describe.skipIf(browserPath === undefined)('nothing leaves the page', () => {
  beforeAll(async () => {
    opened = await open()
  })
  afterAll(async () => {
    await opened.close()
  })

  it('asks the network for its own files alone, whatever is read', async () => {
    const { page: tab, context, requests } = await visit(opened, { serviceWorkers: 'allow' })
    await check(tab, [`${forms}.xlsx`, `${forms}.pdf`, `${forms}.ods`, `${forms}.xls`])
    await check(tab, fileOf(`${secret}.html`, page))
    await tab
      .getByRole('button', { name: /^Show in the file/ })
      .first()
      .click()
    await tab.locator('[aria-current=true]').first().waitFor()
    const own = new Set(
      ['', 'index.html', 'service-worker.js', 'manifest.webmanifest', 'icon.svg', 'icon-192.png', 'icon-512.png']
        .concat(readdirSync('apps/web/dist/assets').map((name) => `assets/${name}`))
        .map((path) => `${opened.address}${path}`),
    )
    const others = requests.filter(
      ({ url, method, body }) => !url.startsWith('blob:') && (!own.has(url) || method !== 'GET' || body !== null),
    )
    expect(others).toEqual([])
    expect(requests.length).toBeGreaterThan(5)
    await context.close()
  })

  it('keeps nothing of what is read: in no address, history, title, store or cache', async () => {
    const { page: tab, context, faults } = await visit(opened, { serviceWorkers: 'allow' })
    await tab.getByText('Nothing leaves this computer.').waitFor()
    const before = await tab.evaluate(() => history.length)
    await check(tab, fileOf(`${secret}.html`, page))
    const kept = await tab.evaluate(async () => {
      await navigator.serviceWorker.ready
      const names = await caches.keys()
      const cached = await Promise.all(
        names.map(async (name) => {
          const cache = await caches.open(name)
          const answers = await cache.matchAll()
          return Promise.all(answers.map(async (answer) => `${answer.url} ${await answer.text()}`))
        }),
      )
      return {
        cached: cached.flat(),
        stores: [...Object.entries({ ...localStorage }), ...Object.entries({ ...sessionStorage })],
        databases: await indexedDB.databases(),
        cookie: document.cookie,
        address: location.href,
        title: document.title,
        history: history.length,
        state: JSON.stringify(history.state),
      }
    })
    const { cached, ...rest } = kept
    expect(cached.length).toBeGreaterThan(5)
    expect(cached.filter((text) => text.includes(secret))).toEqual([])
    expect(rest).toEqual({
      stores: [],
      databases: [],
      cookie: '',
      address: opened.address,
      title: 'Check files: IM&T checker',
      history: before,
      state: 'null',
    })
    expect(faults).toEqual([])
    await tab.reload()
    expect(await tab.content()).not.toContain(secret)
    await context.close()
  })

  it('could not send anything if it tried, from the page or from its worker', async () => {
    const { page: tab, context, requests } = await visit(opened, { serviceWorkers: 'allow' })
    const outcomes = await tab.evaluate(async () => {
      const outcome = async (work: () => Promise<unknown>): Promise<string> =>
        work().then(
          () => 'sent',
          () => 'refused',
        )
      const inWorker = new Promise<string>((resolve) => {
        const code = `fetch(${JSON.stringify(location.href)}).then(() => postMessage('sent'), () => postMessage('refused'))`
        const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })))
        worker.onmessage = ({ data }: MessageEvent<string>) => resolve(data)
      })
      return [
        await outcome(() => fetch(location.href)),
        await outcome(() => fetch('https://example.org/')),
        await inWorker,
      ]
    })
    expect(outcomes).toEqual(['refused', 'refused', 'refused'])
    expect(requests.filter(({ url }) => url.includes('example.org'))).toEqual([])
    await context.close()
  })

  it('works without a network once it was opened, formats and all, and can be installed', async () => {
    const alone = await open()
    const { page: tab, context } = await visit(alone, { serviceWorkers: 'allow' })
    await tab.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await context.setOffline(true)
    await tab.reload()
    await check(tab, [`${forms}.xlsx`, `${forms}.pdf`])
    const manifest = await tab.locator('link[rel=manifest]').getAttribute('href')
    expect(manifest).toBe('./manifest.webmanifest')
    await context.close()
    await alone.close()
  })
})
