import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { formRecords } from '../../../src/delivery/guard/form-records.ts'

const TYPE = 'multipart/form-data; boundary=b'
const part = (head: string, text: string) => `--b\r\nContent-Disposition: form-data; ${head}\r\n\r\n${text}\r\n`
const form = (...parts: string[]) => Buffer.from(`${parts.join('')}--b--\r\n`)

test('every part called _payload is a record, however that is written, and a file is none', () => {
  const body = form(
    part('name="title"', 'x'),
    part('name="_payload"', '{"a":1}'),
    part('name=_payload', '{"b":"é\r\n\r\n"}'),
    part('name="\\_payload"', '{"c":1}'),
    part('name="file"; filename="my_payload.png"', 'PNG'),
  )
  expect(formRecords(body, TYPE)).toEqual(['{"a":1}', '{"b":"é\r\n\r\n"}', '{"c":1}'])
  expect(formRecords(body, 'multipart/form-data; boundary="b"; charset=utf-8')).toHaveLength(3)
})

test.each([
  ['no boundary', form(part('name="_payload"', '{}')), 'multipart/form-data'],
  ['another boundary', form(part('name="_payload"', '{}')), 'multipart/form-data; boundary=other'],
  ['a text for a file', form(part('name="file"', '{"filename":"x.png"}')), TYPE],
  ['too many parts', form(...Array.from({ length: 30 }, () => part('name="x"', 'y'))), TYPE],
])('with %s it is no form', (_why, body, type) => {
  expect(formRecords(body, type)).toBeNull()
})

// Read again for every line, each of these would take minutes and run into the time limit of the test.
test('a megabyte made to be read again and again is read once', () => {
  for (const line of ['name=_payload\n', '--b\r\nname=_payload\n', 'name="_payload"\r\n', '\r\n', '-'])
    for (const start of ['', part('name="_payload"', '')]) {
      const body = Buffer.from(start + line.repeat(2 ** 20 / line.length))
      const records = formRecords(body, TYPE)
      expect(records === null || Array.isArray(records)).toBe(true)
    }
})

test('whatever the bytes, it does not throw', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.string(), (bytes, type) => {
      expect(() => formRecords(Buffer.from(bytes), type)).not.toThrow()
    }),
  )
})
