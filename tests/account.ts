/** The secret of every server under test. */
export const SECRET = 'a-secret-for-tests-of-more-than-32-characters'

/** The password of every account under test. */
export const PASSWORD = 'a-long-test-password'

/** The roles of which a test has one account each. */
export const ROLES = ['admin', 'marketer', 'reviewer', 'auditor'] as const
export type Role = (typeof ROLES)[number]

/** The data of the one account that a test has of each role. */
export const accountOf = <Name extends string>(role: Name) => ({
  email: `${role}@test.example`,
  password: PASSWORD,
  name: `The ${role}`,
  role,
})
