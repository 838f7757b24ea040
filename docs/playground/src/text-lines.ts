/** One line of a text, numbered from 1 as people count. */
export interface TextLine {
  readonly number: number;
  readonly text: string;
}

/** The lines of a text that comes in pieces of UTF-8; empty ones are left out, but counted. */
export async function* textLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TextLine> {
  const decoder = new TextDecoder();
  let number = 0;
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const text of lines) {
      number += 1;
      if (text.trim() !== "") yield { number, text };
    }
  }
  const last = rest + decoder.decode();
  if (last.trim() !== "") yield { number: number + 1, text: last };
}
