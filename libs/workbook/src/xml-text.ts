/** Characters that XML cannot carry, and texts that look like their stand-in: ECMA-376 part 1, 22.9.2.19 writes them as `_xHHHH_`. */
// eslint-disable-next-line no-control-regex -- finding control characters is the point
const standIns = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9a-fA-F]{4}_)/g;
const written = /_x([0-9a-fA-F]{4})_/g;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as the content of an element or of an attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** A text as a cell carries it: characters that XML cannot hold written by their number. A carriage return too, or a reader would drop it. */
export function cellText(text: string): string {
  return escapeXml(text.replace(standIns, (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`));
}

/** The text that a cell's content stands for. */
export function textOfCell(content: string): string {
  return content.includes('_x') ? content.replace(written, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : content;
}
