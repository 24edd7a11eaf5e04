import { readFile } from 'node:fs/promises'
import process from 'node:process'
import type { Io } from './io.js'

const todayInTheUk = (): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date())

/** The machine that this process runs on: its files, its clock and its terminal. */
export const machine = (version: string, out: (text: string) => void, err: (text: string) => void): Io => ({
  readFile: (path) => readFile(path),
  out,
  err,
  colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  version,
  today: todayInTheUk,
})
