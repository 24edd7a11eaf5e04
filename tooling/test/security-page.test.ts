import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { defaultLimits } from '@imt/tables'
import { grouped } from '@imt/core'

const page = readFileSync('SECURITY.md', 'utf8')

it('every file that SECURITY.md names for a promise is there', () => {
  const linked = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => path)
  expect(linked.length).toBeGreaterThan(15)
  expect(linked.filter((path) => !existsSync(path))).toEqual([])
})

it('SECURITY.md states the limits as they are', () => {
  const { bytes, nodes, slots, cell, nesting, tables, findings } = defaultLimits
  const mebibytes = (size: number): string => `${size / 1024 / 1024} MiB`
  const millions = (count: number): string => `${count / 1_000_000} million`
  for (const stated of [
    `${mebibytes(bytes)} for a file`,
    `${millions(nodes)} nodes`,
    `${millions(slots)} cells`,
    `${mebibytes(cell)} of text`,
    `${nesting} elements within each other`,
    `${grouped(tables)} tables`,
    `${grouped(findings)} listed findings`,
  ])
    expect(page).toContain(stated)
})

it('no source opens a connection, starts a program or makes code of a text', () => {
  const reaches =
    /\bfetch\(|\bWebSocket\b|node:(?:https?|http2|net|tls|dgram|dns|child_process|vm)\b|\beval\(|\bFunction\(/
  const sources = readdirSync('packages', { recursive: true, encoding: 'utf8' })
    .filter(
      (path) => /(?:src|bin)[/\\].*\.[jt]s$/.test(path) && !/node_modules|dist[/\\]|\.test(?:-d)?\.ts$/.test(path),
    )
    .map((path) => join('packages', path))
  expect(sources.length).toBeGreaterThan(300)
  expect(sources.filter((path) => reaches.test(readFileSync(path, 'utf8')))).toEqual([])
})
