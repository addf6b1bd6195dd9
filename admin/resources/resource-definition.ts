import type { Action, ActionResponse, PropertyOptions, ResourceOptions } from 'adminjs';
import type { MenuGroup } from '#admin/menu-groups.ts';

/** A row as Prisma gives it, and a part of a Prisma query. */
export type Row = Readonly<Record<string, unknown>>;
export type Where = Readonly<Record<string, unknown>>;

/** A value that is no column: read from joined rows. */
export interface DerivedField {
  /** What a Prisma `select` must fetch for it. */
  readonly select: Row;
  readonly read: (row: Row) => string | number | null;
  /** What a filter with this text means; without it the field cannot be searched. */
  readonly where?: (text: string) => Where;
}

/**
 * One table of the back office. A column that is named nowhere here is never read from the
 * database, so it cannot be listed, searched, sorted by or sent.
 */
export interface ResourceDefinition {
  /** Stands in the address and is the key of its translations. */
  readonly id: string;
  /** The Prisma model. */
  readonly model: string;
  /** Null: reachable by links only. */
  readonly menu: MenuGroup | null;
  /** Names the row in links and headings. */
  readonly title: string;
  readonly list: readonly string[];
  readonly show: readonly string[];
  readonly filter: readonly string[];
  readonly sort: { readonly sortBy: string; readonly direction: 'asc' | 'desc' };
  /** Only these rows are listed. */
  readonly only?: Where;
  readonly derived?: Readonly<Record<string, DerivedField>>;
  /** Filters by something that is no column, for lists inside of other pages. */
  readonly links?: Readonly<Record<string, (id: string) => Where>>;
  readonly properties?: Readonly<Record<string, PropertyOptions>>;
  /** Actions on one row, besides showing it. */
  readonly recordActions?: Readonly<Record<string, Partial<Action<ActionResponse>>>>;
}

type Icon = Extract<NonNullable<ResourceOptions['navigation']>, { icon?: unknown }>['icon'];

/** The icons of the menu's groups. */
export const menuIcons: Readonly<Record<MenuGroup, Icon>> = {
  people: 'Users',
  money: 'CreditCard',
  work: 'Cpu',
  trials: 'Play',
  platform: 'Settings',
};
