import { createCipheriv, createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'

/** The padding that the standard security handler puts behind passwords (ISO 32000-1, 7.6.3.3). */
const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')
const fileId = Buffer.from('0123456789abcdef')

const md5 = (...parts) => createHash('md5').update(Buffer.concat(parts)).digest()

/** RC4 by hand: OpenSSL keeps it from new programs. */
const rc4 = (key, data) => {
  const state = Uint8Array.from({ length: 256 }, (_, at) => at)
  for (let at = 0, other = 0; at < 256; at += 1) {
    other = (other + state[at] + key[at % key.length]) & 255
    ;[state[at], state[other]] = [state[other], state[at]]
  }
  let [one, other] = [0, 0]
  return Buffer.from(
    data.map((byte) => {
      one = (one + 1) & 255
      other = (other + state[one]) & 255
      ;[state[one], state[other]] = [state[other], state[one]]
      return byte ^ state[(state[one] + state[other]) & 255]
    }),
  )
}

const padded = (password) => Buffer.concat([Buffer.from(password, 'latin1'), padding]).subarray(0, 32)

/** The key and the entries of the standard security handler, revision 2. */
const protection = (password) => {
  const owner = rc4(md5(padded('owner')).subarray(0, 5), padded(password))
  const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff])
  const key = md5(padded(password), owner, permissions, fileId).subarray(0, 5)
  return { key, owner, user: rc4(key, padding), permissions: -4 }
}

const literal = (text) => `(${text.replace(/[\\()]/g, (letter) => `\\${letter}`)})`

/**
 * Writes a PDF of texts in Helvetica: enough of the format for tests and measurements.
 *
 * @param pages - for each page its `texts`, each with `x` and `y` in points from the left and the top, `size`, and
 *   `turn` in degrees; `raw` operators; `rotate`; `width` and `height`
 * @param options - `password` that the document is protected by; `before` its mark, any bytes; `compress`
 * @returns its bytes
 */
export const writePdf = (pages, { password, before = '', compress = true } = {}) => {
  const secret = password === undefined ? undefined : protection(password)
  const objects = []
  const add = (body) => objects.push(body)
  const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ')
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  pages.forEach(({ texts = [], raw = '', rotate = 0, width = 842, height = 595 }, at) => {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents ${5 + 2 * at} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    )
    const shown = texts.map(({ x, y, text, size = 8, turn = 0 }) => {
      const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)].map((n) => n.toFixed(4))
      const matrix = `${cos} ${sin} ${-sin} ${cos} ${x.toFixed(2)} ${(height - y).toFixed(2)}`
      return `BT /F1 ${size} Tf ${matrix} Tm ${literal(text)} Tj ET`
    })
    const content = Buffer.from([...shown, raw].join('\n'), 'latin1')
    const packed = compress ? deflateSync(content) : content
    const number = 5 + 2 * at
    const data = secret
      ? rc4(md5(secret.key, Buffer.from([number & 255, (number >> 8) & 255, 0, 0, 0])).subarray(0, 10), packed)
      : packed
    add(
      Buffer.concat([
        Buffer.from(`<< /Length ${data.length}${compress ? ' /Filter /FlateDecode' : ''} >>\nstream\n`),
        data,
        Buffer.from('\nendstream'),
      ]),
    )
  })
  let encrypt = ''
  if (secret) {
    add(
      `<< /Filter /Standard /V 1 /R 2 /O <${secret.owner.toString('hex')}> /U <${secret.user.toString('hex')}> /P ${secret.permissions} >>`,
    )
    encrypt = `/Encrypt ${objects.length} 0 R `
  }
  const parts = [Buffer.from(before, 'latin1'), Buffer.from('%PDF-1.4\n')]
  let at = parts[1].length
  const starts = objects.map((body, index) => {
    const start = at
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n')])
    parts.push(part)
    at += part.length
    return start
  })
  const id = fileId.toString('hex')
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${encrypt}/ID [<${id}> <${id}>] >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}
