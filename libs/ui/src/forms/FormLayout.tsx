import type { FormEvent, ReactNode } from 'react';

export interface FormLayoutProps {
  readonly onSubmit?: () => void;
  readonly label?: string;
  readonly children: ReactNode;
}

/** Questions below each other with the room between them that the design system asks for. */
export function FormLayout({ onSubmit, label, children }: FormLayoutProps): ReactNode {
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    <form noValidate aria-label={label} onSubmit={submit} className="flex flex-col gap-8">
      {children}
    </form>
  );
}
