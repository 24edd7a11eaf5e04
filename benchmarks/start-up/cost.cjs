// Loaded before a program: says at its end, on the last line of standard error, the processor time of its process.
const { writeSync } = require('node:fs')

process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  writeSync(2, `\n@cost ${String((user + system) / 1000)}\n`)
})
