/** Teaches Payload about pictures and private files, and draws each uploaded picture anew. */
export { imageSizes } from './image-sizes.ts'
export { media } from './media.collection.ts'
export { preparePicture, type PreparedPicture } from './prepare-picture.ts'
export { privateFiles } from './private-files.collection.ts'
export { sharp } from './sharp.ts'
