// Serves the built checker to this computer alone, and the example that "npm start" wrote beside it. Any server of
// files will do: each page brings its own policy.
import { createServer } from 'node:http'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { exampleFolder } from '../../tooling/run/example.mjs'

const checkerFolder = fileURLToPath(new URL('dist', import.meta.url))
const written = fileURLToPath(new URL(`../../${exampleFolder}`, import.meta.url))

/** Below which address the example is. */
const exampleAt = '/example/'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml',
}

/** Returns where the file of an address is; it throws for one that is below neither folder. */
const placeOf = (url, { checker, example }) => {
  const { pathname } = new URL(url, 'http://localhost')
  const [folder, within] = pathname.startsWith(exampleAt)
    ? [example, pathname.slice(exampleAt.length)]
    : [checker, pathname]
  const path = normalize(
    join(folder, decodeURIComponent(within === '' || within.endsWith('/') ? `${within}index.html` : within)),
  )
  if (!path.startsWith(`${folder}${sep}`)) throw new Error('none')
  return path
}

const answer = async (request, response, folders) => {
  try {
    const path = placeOf(request.url ?? '/', folders)
    const type = types[extname(path)]
    if (request.method !== 'GET' || type === undefined) throw new Error('none')
    const content = await readFile(path)
    response.writeHead(200, {
      'Content-Type': type,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-cache',
    })
    response.end(content)
  } catch {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' })
    response.end('There is no such file.\n')
  }
}

/**
 * Serves the built checker on the loopback address, on a free port unless one is given, and the example below
 * `/example/`, as far as they are there.
 */
export const serve = (port = 0, { checker = checkerFolder, example = written } = {}) =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => void answer(request, response, { checker, example }))
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address()
      resolve({
        address: `http://127.0.0.1:${taken}/`,
        close: () =>
          new Promise((done) => {
            server.close(done)
            server.closeAllConnections()
          }),
      })
    })
  })

/** Says what is served at an address, of the example what is there. */
export const served = (address, example = written) => [
  `For this computer alone, until you end it with Ctrl+C:`,
  `  ${address}  the checker`,
  ...[
    ['site/index.html', 'the example site'],
    ['report.html', 'the report on the Plymouth page'],
  ]
    .filter(([path]) => existsSync(join(example, path)))
    .map(([path, words]) => `  ${address}example/${path}  ${words}`),
]

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { address } = await serve(Number(process.env.PORT ?? 4180))
  process.stdout.write(`${served(address).join('\n')}\n`)
}
