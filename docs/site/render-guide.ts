import { Marked } from "marked";
import { gfmHeadingId } from "marked-gfm-heading-id";

/** Markdown as HTML; headings have the ids that GitHub gives them, and every address goes through `linkTo`. */
export function renderMarkdown(markdown: string, linkTo: (address: string) => string): string {
  const marked = new Marked(gfmHeadingId(), {
    walkTokens: (token) => {
      if (token.type === "link" || token.type === "image") token.href = linkTo(token.href);
    },
    // A table or a listing wider than a phone scrolls by itself; it takes the keyboard, so that keys can scroll it too.
    renderer: {
      code: ({ text }) => `<pre tabindex="0"><code>${escapeHtml(text)}</code></pre>\n`,
    },
    hooks: {
      postprocess: (html) =>
        html
          .replaceAll("<th></th>", "<td></td>") // the corner of a table heads nothing
          .replaceAll("<table>", '<div class="wide" tabindex="0" role="group" aria-label="table"><table>')
          .replaceAll("</table>", "</table></div>"),
    },
  });
  return marked.parse(markdown, { async: false });
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
