/** Puts a page's language and theme where style sheets and screen readers look for them. */
export function showLook(look: { readonly language: string; readonly theme: string }): void {
  document.documentElement.lang = look.language;
  document.documentElement.dataset['theme'] = look.theme;
}
