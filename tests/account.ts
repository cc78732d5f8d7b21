/** The secret of every server under test. */
export const SECRET = 'a-secret-for-tests-of-more-than-32-characters'

/** The password of every account under test. */
export const PASSWORD = 'a-long-test-password'

/** The data of the one account that a test has of each role. */
export const accountOf = <Role extends string>(role: Role) => ({
  email: `${role}@test.example`,
  password: PASSWORD,
  name: `The ${role}`,
  role,
})
