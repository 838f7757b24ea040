/** Replaces a part of the page, and leads the keyboard back to the field that it was in. */
export function keepingFocus(replace: () => void): void {
  const id = document.activeElement?.id ?? "";
  replace();
  if (id !== "" && document.activeElement?.id !== id) document.getElementById(id)?.focus();
}
