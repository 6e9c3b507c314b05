import { createContext, useContext, type AnchorHTMLAttributes, type ComponentType, type ReactNode } from 'react';

/** An anchor to a place of the app or beyond. */
export type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string };

const Anchor = createContext<ComponentType<AnchorProps>>((props) => <a {...props} />);

/** How links inside are followed: an app with a router hands in its own anchor. */
export function LinkProvider({ anchor, children }: { readonly anchor: ComponentType<AnchorProps>; readonly children: ReactNode }): ReactNode {
  return <Anchor value={anchor}>{children}</Anchor>;
}

/** The anchor to draw links with. */
export function useAnchor(): ComponentType<AnchorProps> {
  return useContext(Anchor);
}
