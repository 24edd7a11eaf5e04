import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const script = (
  version: string,
  files: readonly string[],
): string => `// Keeps the program itself for use without a network, and nothing else: no file that is checked comes by here.
const cacheName = 'imt-checker-${version}'
const own = ${JSON.stringify(files, null, 1)}.map((path) => new URL(path, self.registration.scope).href)
self.addEventListener('install', (event) => {
  const load = async () => {
    const cache = await caches.open(cacheName)
    await cache.addAll(own.map((address) => new Request(address, { cache: 'reload' })))
    await self.skipWaiting()
  }
  event.waitUntil(load())
})
self.addEventListener('activate', (event) => {
  const tidy = async () => {
    const names = await caches.keys()
    await Promise.all(names.filter((name) => name.startsWith('imt-checker-') && name !== cacheName).map((name) => caches.delete(name)))
    await self.clients.claim()
  }
  event.waitUntil(tidy())
})
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request
  const [address] = url.split('#')
  if (method !== 'GET' || !own.includes(address)) return
  event.respondWith(caches.open(cacheName).then((cache) => cache.match(address)).then((kept) => kept ?? fetch(event.request)))
})
`

/**
 * Writes the service worker of a build: it knows the files of this build by name, keeps these, and answers for no other
 * address. By hand, since it is shorter than the settings that would keep a generator from doing more.
 */
export const serviceWorker = (publicFolder: string): Plugin => ({
  name: 'service-worker',
  apply: 'build',
  generateBundle(_, bundle) {
    const hash = createHash('sha256')
    const made = Object.keys(bundle).filter((name) => !name.endsWith('.map'))
    const given = readdirSync(publicFolder)
    for (const name of [...made].sort()) {
      const file = bundle[name]
      if (file !== undefined) hash.update(name).update(file.type === 'chunk' ? file.code : file.source)
    }
    for (const name of [...given].sort()) hash.update(name).update(readFileSync(join(publicFolder, name)))
    const files = ['./', ...new Set([...made, ...given].filter((name) => name !== 'index.html'))].sort()
    this.emitFile({
      type: 'asset',
      fileName: 'service-worker.js',
      source: script(hash.digest('hex').slice(0, 16), files),
    })
  },
})
