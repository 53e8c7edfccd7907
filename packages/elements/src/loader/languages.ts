/** What a page with the script tag adds a language by; apart, as few pages do. */
export { registerLanguage } from '../translations/register-language.ts';
