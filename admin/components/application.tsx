import { StyleSheetManager } from '@adminjs/design-system/styled-components';
import React from 'react';
import { MENU_GROUPS } from '#admin/menu-groups.ts';
import { logicalCss } from './logical-css.ts';

const RULE = 2;

function logicalProperties(context: number, declarations: string): string | undefined {
  return context === RULE ? logicalCss(declarations) : undefined;
}

const MENU_STATE = 'sidebarElements';

/** AdminJS begins with every group of the menu closed; ours begin open. */
function openMenuOnFirstVisit(): void {
  if (localStorage.getItem(MENU_STATE) !== null) return;
  const open = Object.fromEntries(MENU_GROUPS.map((group) => [group, true]));
  localStorage.setItem(MENU_STATE, JSON.stringify(open));
}
openMenuOnFirstVisit();

const plugins = [logicalProperties];

/** AdminJS's application, with styles that follow the writing direction of the page. */
export default function Application({
  OriginalComponent,
}: {
  readonly OriginalComponent: React.ComponentType;
}): React.JSX.Element {
  return (
    <StyleSheetManager stylisPlugins={plugins}>
      <OriginalComponent />
    </StyleSheetManager>
  );
}
