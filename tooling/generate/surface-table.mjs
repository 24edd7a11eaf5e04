// How many values the packages export, in the decision on it: counted from the sources, so that it is what there is.
import { readFileSync } from 'node:fs'
import { surface } from '../surface.mjs'
import { between, writeOrCheck } from './write.mjs'

const decision = 'docs/decisions/0040-public-surface.md'

/** What the packages of the round that redrew the house exported before it and at its end, and what is kept of that. */
const ofRound = {
  core: { before: 63, end: 71, kept: 71 },
  reconcile: { before: 0, end: 3, kept: 3 },
  estate: { before: 52, end: 35, kept: 34 },
  finance: { before: 50, end: 39, kept: 38 },
  contracts: { before: 37, end: 23, kept: 23 },
  foi: { before: 31, end: 23, kept: 22 },
  tables: { before: 9, end: 13, kept: 13 },
  cli: { before: 9, end: 7, kept: 4 },
  crosscheck: { before: 4, end: 2, kept: 2 },
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0)

/** Writes the table of exported values, or with `check` says that it is stale. */
export const surfaceTable = async (check) => {
  const entries = surface().map(({ entry, values }) => ({ entry, count: values.length }))
  const today = (name) => entries.find(({ entry }) => entry === `@imt/${name}`)?.count ?? 0
  const rows = Object.entries(ofRound).map(([name, { before, end, kept }]) => [name, before, end, kept, today(name)])
  const row = ([name, before, end, kept, now]) =>
    `| ${name} | ${before === 0 ? '' : before} | ${end} | ${kept} | ${now - kept} | ${now} |`
  const total = ['**all**', ...[1, 2, 3, 4].map((column) => sum(rows.map((cells) => cells[column])))]
  const isMain = ({ entry }) => entry.split('/').length === 2
  const later = entries.filter((each) => isMain(each) && !(each.entry.slice('@imt/'.length) in ofRound))
  const beside = entries.filter((each) => !isMain(each))
  const text = [
    '| package | before | end of the round | of these today | new since | today |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...[...rows, total].map(row),
    '',
    `${later.map(({ entry }) => `\`${entry}\``).join(', ')}, which did not exist, export ${sum(later.map(({ count }) => count))} more in their main entries; the entries beside the main ones ${sum(beside.map(({ count }) => count))}.`,
  ].join('\n')
  await writeOrCheck(decision, between(readFileSync(decision, 'utf8'), 'surface', text), check)
}
