/** Teaches Payload about what a clinic treats, how, where and who does it. */
export { clinics } from './clinics.collection.ts'
export { conditions } from './conditions.collection.ts'
export { locations } from './locations.collection.ts'
export { modalities } from './modalities.collection.ts'
export { people } from './people.collection.ts'
