/** What is said is said in English: before each file of unit tests, and by what is run by hand. */
import { setMessageSource } from '../src/locale/say.ts'
import { ENGLISH } from './locale-source.ts'

setMessageSource(ENGLISH)
