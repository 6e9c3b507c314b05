/** How weighty an action is. One primary action a screen. */
export type ButtonKind = 'primary' | 'secondary' | 'text';

const SHAPE = 'inline-flex items-center justify-center gap-2 rounded-8 text-center text-oln-16B-100 leading-snug print:hidden';
const ROOM = { regular: 'min-h-12 min-w-24 px-5 py-3', small: 'min-h-11 min-w-11 px-4 py-2' } as const;
const KIND: Readonly<Record<ButtonKind, string>> = {
  primary: 'border border-transparent bg-key-900 text-white hover:bg-key-1000 hover:underline active:bg-key-1200',
  secondary: 'border border-current bg-white text-key-900 hover:bg-key-100 hover:text-key-1000 hover:underline active:bg-key-200',
  text: 'text-key-1000 underline underline-offset-[3px] hover:bg-key-50 hover:decoration-[3px] active:bg-key-100',
};
const DANGER: Readonly<Record<ButtonKind, string>> = {
  primary: 'border border-transparent bg-error-2 text-white hover:bg-red-1000 hover:underline active:bg-red-1100',
  secondary: 'border border-current bg-white text-error-2 hover:bg-red-50 hover:underline active:bg-red-100 active:text-red-1000',
  text: 'text-error-2 underline underline-offset-[3px] hover:bg-red-50 hover:decoration-[3px] active:bg-red-100 active:text-red-1000',
};
const RESTING = 'cursor-not-allowed border border-dashed border-solid-gray-600 bg-solid-gray-50 text-solid-gray-700';

export interface ButtonLook {
  readonly kind?: ButtonKind;
  readonly size?: keyof typeof ROOM;
  readonly isDanger?: boolean;
  readonly isResting?: boolean;
}

/** The look of a button or of a link that stands for one. */
export function buttonLook({ kind = 'primary', size = 'regular', isDanger = false, isResting = false }: ButtonLook): string {
  return `${SHAPE} ${ROOM[size]} ${isResting ? RESTING : (isDanger ? DANGER : KIND)[kind]}`;
}
