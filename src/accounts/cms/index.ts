export { accessTo, permitted } from './access.ts'
export { setByAdmin, setBySystem, setBySystemForStaff, staffOnly } from './field-access.ts'
export { visitorOf } from './visitor.ts'
