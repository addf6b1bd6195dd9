import { locales } from 'adminjs';
import { describe, expect, it } from 'vitest';
import type { BackOfficeDeps } from '#admin/back-office.ts';
import { allResources } from '#admin/resources/all-resources.ts';
import { translationsAr } from './ar/translations.ts';
import { translationsEn } from './en/translations.ts';

function flatten(value: object, prefix = ''): ReadonlyMap<string, string> {
  const entries = Object.entries(value).flatMap(([key, child]): [string, string][] =>
    typeof child === 'string' ? [[prefix + key, child]] : [...flatten(child, `${prefix}${key}.`)],
  );
  return new Map(entries);
}

const english = flatten(translationsEn);
const arabic = flatten(translationsAr);
const variablesOf = (text: string | undefined) =>
  text?.match(/\{\{\w+\}\}|<\/?\w+>/g)?.sort() ?? [];

const unused = () => Promise.reject(new Error('not called'));
const services: BackOfficeDeps['services'] = {
  accounts: { approve: unused, reject: unused, changeLocale: unused },
  credits: { grant: unused, deduct: unused },
};

describe('the words of the back office', () => {
  it('are the same keys with the same variables in Arabic and English', () => {
    expect([...arabic.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, text] of english) {
      expect([key, variablesOf(arabic.get(key))]).toEqual([key, variablesOf(text)]);
    }
  });

  it('cover all that AdminJS says', () => {
    const known = flatten(locales['en'] ?? {});
    expect(known.size).toBeGreaterThan(90);
    expect([...known.keys()].filter((key) => !arabic.has(key))).toEqual([]);
  });

  it.each([
    ['Arabic', arabic],
    ['English', english],
  ])('name every table, column, choice and act in %s', (_language, words) => {
    const missing = allResources(services).flatMap((resource) => {
      const isKnown = (kind: string, name: string) =>
        words.has(`resources.${resource.id}.${kind}.${name}`) || words.has(`${kind}.${name}`);
      const columns = new Set([...resource.list, ...resource.show, ...resource.filter]);
      const choices = Object.entries(resource.properties ?? {}).flatMap(([name, options]) =>
        (options.availableValues ?? []).map(({ value }) => `${name}.${value}`),
      );
      return [
        ...(resource.menu && !words.has(`labels.${resource.menu}`) ? [resource.menu] : []),
        ...(words.has(`labels.${resource.id}`) ? [] : [resource.id]),
        ...[...columns].filter((name) => !isKnown('properties', name)),
        ...choices.filter((name) => !isKnown('labels', name)),
        ...Object.keys(resource.recordActions ?? {}).filter((name) => !isKnown('actions', name)),
      ].map((name) => `${resource.id}: ${name}`);
    });
    expect(missing).toEqual([]);
  });
});
