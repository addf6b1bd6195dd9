const ROOT = '/admin';

export const listAddress = (resourceId: string, query = '') =>
  `${ROOT}/resources/${resourceId}${query && `?${query}`}`;

export const showAddress = (resourceId: string, recordId: string) =>
  `${ROOT}/resources/${resourceId}/records/${encodeURIComponent(recordId)}/show`;

export const languageAddress = `${ROOT}/language`;
