// The design system's styling library ships no types; this is the one part of it that we use.
declare module 'styled-components' {
  import type { FC, ReactNode } from 'react';

  /** A plugin of stylis 3: gets each rule's declarations where `context` is 2. */
  type StylisPlugin = (context: number, declarations: string) => string | undefined;

  export const StyleSheetManager: FC<{
    stylisPlugins: readonly StylisPlugin[];
    children: ReactNode;
  }>;
}
