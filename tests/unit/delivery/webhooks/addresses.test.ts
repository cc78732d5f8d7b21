import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPublicAddress } from '../../../../src/delivery/webhooks/public-address.ts'
import { parseReceiver } from '../../../../src/delivery/webhooks/receiver-address.ts'
import { readTable } from '../../../read-table.ts'

test.each(readTable('delivery/webhooks/addresses.txt'))('$line: $input is $result', ({ input, result }) => {
  expect(isPublicAddress(input) ? 'public' : 'not').toBe(result)
})

describe('whoever makes up an address', () => {
  const v4 = fc.ipV4().filter((address) => !isPublicAddress(address))
  const hex = (address: string) => {
    const [a, b, c, d] = address.split('.').map(Number) as [number, number, number, number]
    return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`
  }

  test('gets nowhere with an inner one in the clothes of IPv6', () => {
    fc.assert(
      fc.property(v4, (address) => {
        const clothed = [
          `::ffff:${address}`,
          `::ffff:${hex(address)}`,
          `::${address}`,
          `64:ff9b::${hex(address)}`,
          `64:ff9b:1::${hex(address)}`,
          `2002:${hex(address)}::1`,
          `::ffff:0:${hex(address)}`,
        ]
        expect(clothed.filter(isPublicAddress)).toEqual([])
      }),
    )
  })

  test('gets through under IPv6 only from 2000::/3, the space that is given out', () => {
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        if (isPublicAddress(address)) expect(address).toMatch(/^[23][0-9a-f]{3}:/i)
      }),
    )
    expect(isPublicAddress('2606:4700::1111')).toBe(true)
  })

  test('never makes it throw, whatever it is', () => {
    const answers: unknown[] = []
    fc.assert(fc.property(fc.string(), (text) => void answers.push(typeof isPublicAddress(text))))
    expect(new Set(answers)).toEqual(new Set(['boolean']))
  })
})

test.each(readTable('delivery/webhooks/receivers.txt'))('$line: $input', ({ input, result }) => {
  const read = parseReceiver(input, { mayReachPrivate: false })
  if (result.startsWith('!')) expect(read.ok ? read.value : read.why).toContain(result.slice(1).trim())
  else expect(read).toEqual({ ok: true, value: result })
})

test('what is read is read the same again, and is https of a host that is no inner address', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.webUrl({ validSchemes: ['https', 'http'], withQueryParameters: true }), fc.string()),
      (text) => {
        const read = parseReceiver(text, { mayReachPrivate: false })
        if (!read.ok) return
        expect(parseReceiver(read.value, { mayReachPrivate: false })).toEqual(read)
        const { hostname, password, protocol, username } = new URL(read.value)
        expect([protocol, username, password]).toEqual(['https:', '', ''])
        if (/^[\d.]+$/.test(hostname)) expect(isPublicAddress(hostname)).toBe(true)
      },
    ),
  )
})

test('an operator who allows it may send into their own network, without encryption, and still with no password in the address', () => {
  const read = (text: string) => parseReceiver(text, { mayReachPrivate: true }).ok
  expect(['http://localhost:3001/hook', 'https://10.0.0.1:22/', 'http://[::1]:3001/'].map(read)).toEqual([
    true,
    true,
    true,
  ])
  expect(['http://a:b@localhost/', 'file:///etc/passwd', 'gopher://localhost/'].map(read)).toEqual([
    false,
    false,
    false,
  ])
})
