import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serve, served } from '../serve.mjs'

let folder = ''
let server: { readonly address: string; readonly close: () => Promise<void> }

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'imt-serve-'))
  for (const name of ['checker', 'example/site', 'example-of-others'])
    mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, 'checker/index.html'), 'checker')
  writeFileSync(join(folder, 'example/site/index.html'), 'site')
  writeFileSync(join(folder, 'example/site/estate.csv'), 'Item,Held')
  writeFileSync(join(folder, 'example/report.zip'), 'no kind that is served')
  for (const name of ['.', 'example-of-others']) writeFileSync(join(folder, name, 'secret.html'), 'secret')
  server = await serve(0, { checker: join(folder, 'checker'), example: join(folder, 'example') })
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

/** Asks for a path as it is written: `fetch` would tidy it. */
const ask = async (path: string, method = 'GET'): Promise<readonly [number | undefined, string]> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.address)
    request({ hostname, port, path, method }, (response) => {
      let text = ''
      response.on('data', (piece: Buffer) => (text += piece.toString()))
      response.on('end', () => resolve([response.statusCode, text]))
    })
      .on('error', reject)
      .end()
  })

it('serves the checker and the example, on the loopback address', async () => {
  expect(new URL(server.address).hostname).toBe('127.0.0.1')
  expect(await ask('/')).toEqual([200, 'checker'])
  expect(await ask('/example/site/')).toEqual([200, 'site'])
  expect(await ask('/example/site/index.html?a=b')).toEqual([200, 'site'])
  expect(await ask('/example/site/estate.csv')).toEqual([200, 'Item,Held'])
})

it.each([
  '/secret.html',
  '/../secret.html',
  '/example/../secret.html',
  '/..%2fsecret.html',
  '/example/..%2fsecret.html',
  '/example/%2e%2e/secret.html',
  '/example/..%2fexample-of-others%2fsecret.html',
  '/example/..%5csecret.html',
  '/example/report.zip',
  '/example/site',
  '/example/',
  '/%',
  '/%00.html',
  '//',
])('has no file at %s, and goes on', async (path) => {
  expect((await ask(path))[0]).toBe(404)
  expect(await ask('/')).toEqual([200, 'checker'])
})

it('takes nothing', async () => {
  expect((await ask('/', 'POST'))[0]).toBe(404)
})

it('names what is there and nothing else', () => {
  expect(served('http://127.0.0.1:1/', join(folder, 'example')).join('\n')).toMatch(
    /1\/ {2}the checker\n.*1\/example\/site\/index\.html {2}the example site$/,
  )
  expect(served('http://127.0.0.1:1/', join(folder, 'nowhere'))).toHaveLength(2)
})
