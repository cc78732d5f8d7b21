import { expect, test } from 'vitest'
import { whyWeakPassword } from '../../../src/accounts/password.ts'

test.each([
  ['short', 'at least 12'],
  ['x'.repeat(201), 'at most 200'],
  ['aaaaaaaaaaaaaa', 'same few'],
  ['ann@clinic.example-1', 'e-mail'],
])('the password %s is refused', (password, words) =>
  expect(whyWeakPassword(password, 'Ann@clinic.example')).toContain(words),
)

test.each(['citewell-demo', 'four blue cups stand here', '密码密码很长很长很长的一个'])(
  'the password %s will do',
  (password) => expect(whyWeakPassword(password, 'ann@clinic.example')).toBeNull(),
)
