type Attributes = Readonly<Record<string, string | boolean | undefined>>;

type Content = Node | string | null;

/** An element with attributes and content; whatever the content is, a text in it stays text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...content: readonly Content[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, "");
    else if (typeof value === "string") made.setAttribute(name, value);
  }
  made.append(...content.filter((each) => each !== null));
  return made;
}

/** Puts a text into an element that is read aloud when it changes; the same text again is no change. */
export function showText(target: HTMLElement, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}
