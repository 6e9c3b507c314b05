interface Kind {
  /** Endings of a name, in lower case. */
  readonly endings: readonly string[];
  /** What the file begins with, as hexadecimal; none for texts. */
  readonly begins: readonly string[];
}

const ZIP = ['504b0304', '504b0506'];
/** The compound files of older office programs. */
const COMPOUND = ['d0cf11e0a1b11ae1'];

/** The types that can be told. Neither programs nor pages: what opens in a browser or runs is not evidence. */
const kinds = {
  'application/pdf': { endings: ['pdf'], begins: ['255044462d'] },
  'image/png': { endings: ['png'], begins: ['89504e470d0a1a0a'] },
  'image/jpeg': { endings: ['jpg', 'jpeg'], begins: ['ffd8ff'] },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { endings: ['xlsx'], begins: ZIP },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { endings: ['docx'], begins: ZIP },
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': { endings: ['pptx'], begins: ZIP },
  'application/zip': { endings: ['zip'], begins: ZIP },
  'application/vnd.ms-excel': { endings: ['xls'], begins: COMPOUND },
  'application/msword': { endings: ['doc'], begins: COMPOUND },
  'application/vnd.ms-powerpoint': { endings: ['ppt'], begins: COMPOUND },
  'text/csv': { endings: ['csv'], begins: [] },
  'text/plain': { endings: ['txt', 'log', 'md'], begins: [] },
  'application/json': { endings: ['json'], begins: [] },
} as const satisfies Readonly<Record<string, Kind>>;
export type MediaType = keyof typeof kinds;
export const mediaTypes = Object.keys(kinds) as readonly MediaType[];

/** The endings that names of these types have. */
export function endingsOf(types: readonly MediaType[]): readonly string[] {
  return types.flatMap((type) => [...kinds[type].endings]);
}

/** How many of the first bytes are looked at. */
export const BYTES_LOOKED_AT = 4_096;

/** The type that the ending of a name claims, or null when it is none of them. */
export function typeClaimedBy(name: string): MediaType | null {
  const dot = name.lastIndexOf('.');
  const ending = dot < 1 ? '' : name.slice(dot + 1).toLowerCase();
  return mediaTypes.find((type) => (kinds[type].endings as readonly string[]).includes(ending)) ?? null;
}

/** The type of a file: claimed by its name and borne out by its first bytes. Null when the name claims none of them or the bytes begin as something else. */
export function mediaTypeOf(name: string, start: Uint8Array): MediaType | null {
  const claimed = typeClaimedBy(name);
  if (claimed === null) return null;
  const { begins } = kinds[claimed];
  const isBorneOut = begins.length > 0 ? begins.some((bytes) => beginsWith(start, bytes)) : isText(start);
  return isBorneOut ? claimed : null;
}

function beginsWith(start: Uint8Array, hexadecimal: string): boolean {
  const bytes = hexadecimal.match(/../g) ?? [];
  return bytes.every((byte, index) => start[index] === Number.parseInt(byte, 16));
}

/** A text holds no control characters but tab, line feed, form feed and carriage return, and begins as none of the others; which encoding it has does not matter. */
function isText(start: Uint8Array): boolean {
  const isOther = mediaTypes.some((type) => kinds[type].begins.some((bytes) => beginsWith(start, bytes)));
  return !isOther && start.slice(0, BYTES_LOOKED_AT).every((byte) => byte >= 0x20 || [0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte));
}
