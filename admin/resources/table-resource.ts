import { Resource } from '@adminjs/prisma';
import type { PrismaClient } from '@prisma/client';
import type { DMMF } from '@prisma/client/runtime/library';
import { BaseRecord, type Filter, ForbiddenError } from 'adminjs';
import { z } from 'zod';
import { filterToWhere, isUuidColumn, UUID } from './filter-to-where.ts';
import type { ResourceDefinition, Row, Where } from './resource-definition.ts';
import { visibleModel } from './visible-model.ts';

/** Beyond this a list says "more than": counting millions of rows for a heading is waste. */
export const COUNT_LIMIT = 10_000;
const PAGE_LIMIT = 500;

const rowSchema = z.record(z.string(), z.unknown());

interface ListOptions {
  readonly limit?: number;
  readonly offset?: number;
  readonly sort?: { readonly sortBy?: string; readonly direction?: 'asc' | 'desc' };
}

function clamp(value: number | undefined, least: number, most: number, otherwise: number): number {
  if (value === undefined || !Number.isFinite(value)) return otherwise;
  return Math.min(Math.max(Math.trunc(value), least), most);
}

/** Column values that survive JSON and that a person can read. */
function readable(value: unknown): unknown {
  if (typeof value === 'bigint') {
    return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return JSON.stringify(value, null, 2);
}

/** One table for reading. It has no way to write: changes are acts of the platform's services. */
export class TableResource extends Resource {
  readonly #definition: ResourceDefinition;
  readonly #datamodel: DMMF.Datamodel;

  constructor(definition: ResourceDefinition, client: PrismaClient, datamodel: DMMF.Datamodel) {
    const model = visibleModel(datamodel, definition);
    super({ model, client, clientModule: { Prisma: { dmmf: { datamodel } } } });
    this.#definition = definition;
    this.#datamodel = datamodel;
  }

  override async count(filter: Filter): Promise<number> {
    const total: unknown = await this.manager.count({
      where: this.#where(filter),
      take: COUNT_LIMIT + 1,
    });
    return z.number().parse(total);
  }

  override async find(filter: Filter, options: ListOptions = {}): Promise<BaseRecord[]> {
    const names = this.#listedNames();
    const rows: unknown = await this.manager.findMany({
      where: this.#where(filter),
      select: this.#select(names),
      orderBy: this.#orderBy(options.sort),
      skip: clamp(options.offset, 0, COUNT_LIMIT * PAGE_LIMIT, 0),
      take: clamp(options.limit, 1, PAGE_LIMIT, 10),
    });
    return this.#toRecords(rows, names);
  }

  override async findOne(id: string | number): Promise<BaseRecord | null> {
    const [record] = await this.#findByIds(
      [id],
      this.model.fields.map(({ name }) => name),
    );
    return record ?? null;
  }

  override async findMany(ids: (string | number)[]): Promise<BaseRecord[]> {
    return this.#findByIds(ids, this.#listedNames());
  }

  override async create(): Promise<never> {
    throw new ForbiddenError('forbiddenError');
  }

  override async update(): Promise<never> {
    throw new ForbiddenError('forbiddenError');
  }

  override async delete(): Promise<never> {
    throw new ForbiddenError('forbiddenError');
  }

  /** What lists and references need; long columns are read only for a single row. */
  #listedNames(): string[] {
    return [...this.#definition.list, this.#definition.title];
  }

  #where(filter: Filter): Where {
    const values = Object.fromEntries(
      Object.entries(filter.filters).map(([name, { value }]) => [name, value]),
    );
    const asked = filterToWhere(this.#definition, this.model, this.#datamodel.enums, values);
    return { AND: [this.#definition.only ?? {}, asked] };
  }

  #idField(): DMMF.Field {
    const field = this.model.fields.find(({ isId }) => isId);
    if (!field) throw new Error(`${this.model.name} has no id`);
    return field;
  }

  #orderBy(sort: ListOptions['sort']): Where[] {
    const direction = sort?.direction === 'asc' ? 'asc' : 'desc';
    const id = this.#idField().name;
    const field = this.model.fields.find(
      ({ name, kind, type }) => name === sort?.sortBy && kind !== 'object' && type !== 'Json',
    );
    return field && field.name !== id
      ? [{ [field.name]: direction }, { [id]: direction }]
      : [{ [id]: direction }];
  }

  #select(names: readonly string[]): Row {
    const selected: Record<string, unknown> = { [this.#idField().name]: true };
    for (const field of this.model.fields.filter(({ name }) => names.includes(name))) {
      selected[field.kind === 'object' ? (field.relationFromFields?.[0] ?? '') : field.name] = true;
    }
    for (const derived of Object.values(this.#definition.derived ?? {})) {
      Object.assign(selected, derived.select);
    }
    return selected;
  }

  async #findByIds(
    ids: readonly (string | number)[],
    names: readonly string[],
  ): Promise<BaseRecord[]> {
    const field = this.#idField();
    const usable = isUuidColumn(field) ? ids.filter((id) => UUID.test(String(id))) : ids;
    if (usable.length === 0) return [];
    const rows: unknown = await this.manager.findMany({
      where: { [field.name]: { in: usable } },
      select: this.#select(names),
    });
    return this.#toRecords(rows, names);
  }

  #toRecords(rows: unknown, names: readonly string[]): BaseRecord[] {
    return z
      .array(rowSchema)
      .parse(rows)
      .map((row) => new BaseRecord(this.#params(row, names), this));
  }

  #params(row: Row, names: readonly string[]): Record<string, unknown> {
    const params: Record<string, unknown> = {};
    for (const property of this.properties()) {
      // A joined row may bring columns along that were not asked for.
      if (!property.isId() && !names.includes(property.path())) continue;
      const value = row[property.foreignColumnName() ?? property.path()];
      if (value !== undefined) params[property.path()] = readable(value);
    }
    for (const [name, derived] of Object.entries(this.#definition.derived ?? {})) {
      params[name] = derived.read(row);
    }
    return params;
  }
}
