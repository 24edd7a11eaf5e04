import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageNames } from '../packages.mjs'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

const decisions = readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`)
const pages = ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'README.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md', ...decisions]

/** The paths from the root that a text names as code; one with a `*` or `<…>` names no single file. */
const namedIn = (text: string): readonly string[] =>
  [...text.matchAll(/`((?:packages|docs|tooling|etc|datasets|benchmarks)\/[\w./-]+|[\w-]+\.(?:js|json))`/g)].flatMap(
    ([, path = '']) => (path === '' ? [] : [path]),
  )

/** The files that a page links to, from where it stands. */
const linkedIn = (page: string, text: string): readonly string[] =>
  [...text.matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => join(dirname(page), path))

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8')
  const paths = [...namedIn(text), ...linkedIn(page, text)]
  const commands = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name)

  it('names only paths that are there', () => expect(paths.filter((path) => !existsSync(path))).toEqual([]))
  it('names only commands that are there', () =>
    expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]))
})

describe('the rooms of ARCHITECTURE.md', () => {
  const text = readFileSync('ARCHITECTURE.md', 'utf8')
  const rooms = /## Rooms\n(.*?)\n## /s.exec(text)?.[1] ?? ''
  const folders = packageNames.flatMap((name) =>
    readdirSync(`packages/${name}/src`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => [`packages/${name}`, entry.name] as const),
  )

  it.each(folders)('name %s and its room %s', (name, room) => {
    expect(rooms, `add ${name} to "Rooms" of ARCHITECTURE.md, with each folder of its src`).toContain(`\`${name}\``)
    expect(rooms, `add \`${room}\`, a folder of ${name}/src, to "Rooms" of ARCHITECTURE.md`).toContain(`\`${room}\``)
  })

  /** What is named after a package, up to the next one, as pairs of package and room. */
  const named = rooms
    .split('Imports point one way')[0]
    ?.split(/(?=`packages\/)/)
    .flatMap((part) => {
      const [, name] = /^`(packages\/[a-z]+)`/.exec(part) ?? []
      return name === undefined ? [] : [...part.matchAll(/`([a-z-]+)`/g)].map(([, room = '']) => [name, room] as const)
    })
  it('name only rooms that are there', () => {
    expect(named?.length).toBeGreaterThan(50)
    expect(named?.filter(([name, room]) => !existsSync(`${name}/src/${room}`))).toEqual([])
  })
})

describe('the arrows of ARCHITECTURE.md', () => {
  const text = readFileSync('ARCHITECTURE.md', 'utf8')
  const packages = packageNames
  /** `a, b -> c -> d` says that a and b import c, and c imports d. */
  const arrows = [...text.matchAll(/`([a-z, ]+(?: -> [a-z, ]+)+)`/g)].flatMap(([, chain = '']) => {
    const links = chain.split(' -> ').map((names) => names.split(', '))
    return links
      .slice(1)
      .flatMap((to, at) => (links[at] ?? []).flatMap((from) => to.map((one) => [from, one] as const)))
  })
  /** What a package leads to by the arrows, over however many of them. */
  const reached = (name: string): readonly string[] =>
    arrows.flatMap(([from, to]) => (from === name ? [to, ...reached(to)] : []))

  it.each(packages.filter((name) => name !== 'cli'))('say what %s imports, as its manifest does', (name) => {
    const manifest = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8')) as {
      readonly [kind in 'dependencies' | 'peerDependencies']?: Readonly<Record<string, string>>
    }
    const named = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
    const imported = named.flatMap((dependency) => (dependency.startsWith('@imt/') ? [dependency.slice(5)] : []))
    const direct = arrows.flatMap(([from, to]) => (from === name ? [to] : []))
    const message = `the arrows under "Rooms" of ARCHITECTURE.md are to say what packages/${name}/package.json names`
    expect(
      direct.filter((to) => !imported.includes(to)),
      message,
    ).toEqual([])
    expect(
      imported.filter((to) => !reached(name).includes(to)),
      message,
    ).toEqual([])
  })
})

it('the papers name paths and commands at all', () => {
  const text = readFileSync('ARCHITECTURE.md', 'utf8') + readFileSync('CONTRIBUTING.md', 'utf8')
  expect(namedIn(text).length).toBeGreaterThan(20)
  expect(text).toContain('npm run new:rule')
})
