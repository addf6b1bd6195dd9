/** The groups of the menu, in its order. */
export const MENU_GROUPS = ['people', 'money', 'work', 'trials', 'platform'] as const;
export type MenuGroup = (typeof MENU_GROUPS)[number];
