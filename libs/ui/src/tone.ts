/** How something stands: nothing to say, to know, well, to watch, wrong. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

/** A bar or dot of the tone. */
export const toneFill: Readonly<Record<Tone, string>> = {
  neutral: 'bg-solid-gray-536',
  info: 'bg-key-800',
  success: 'bg-success-2',
  warning: 'bg-warning-orange-2',
  danger: 'bg-error-2',
};

/** Words in the tone, legible on white. */
export const toneText: Readonly<Record<Tone, string>> = {
  neutral: 'text-solid-gray-700',
  info: 'text-key-1000',
  success: 'text-green-900',
  warning: 'text-orange-900',
  danger: 'text-error-2',
};

/** A line in the tone. */
export const toneLine: Readonly<Record<Tone, string>> = {
  neutral: 'border-solid-gray-536',
  info: 'border-key-900',
  success: 'border-success-2',
  warning: 'border-warning-orange-2',
  danger: 'border-error-1',
};

/** A line in the tone on the side where reading begins. */
export const toneEdge: Readonly<Record<Tone, string>> = {
  neutral: 'border-l-solid-gray-536',
  info: 'border-l-key-900',
  success: 'border-l-success-2',
  warning: 'border-l-warning-orange-2',
  danger: 'border-l-error-1',
};

/** A quiet ground in the tone. */
export const toneGround: Readonly<Record<Tone, string>> = {
  neutral: 'bg-solid-gray-50',
  info: 'bg-key-50',
  success: 'bg-green-50',
  warning: 'bg-orange-50',
  danger: 'bg-red-50',
};
