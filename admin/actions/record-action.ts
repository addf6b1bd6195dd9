import {
  type Action,
  type ActionResponse,
  type BaseRecord,
  NotFoundError,
  ViewHelpers,
} from 'adminjs';
import { type Actor, BACK_OFFICE_PATH } from '#admin/back-office.ts';
import { isAppError } from '#server/shared/errors.ts';
import { translateError } from '#server/shared/messages/translate-error.ts';
import { actorOf } from './actors.ts';

interface RecordActionOptions {
  readonly icon: NonNullable<Action<ActionResponse>['icon']>;
  readonly variant?: 'success' | 'danger';
  /** The form, by its name among the bundled components. */
  readonly component: string;
  /** The message after success: a key of `messages`. */
  readonly done: string;
  /** Whether the action is offered for this row; a stale page may still ask for it. */
  readonly isVisible: (record: BaseRecord | undefined) => boolean;
  readonly perform: (
    actor: Actor,
    payload: Readonly<Record<string, unknown>>,
    recordId: string,
  ) => Promise<unknown>;
}

const addresses = new ViewHelpers({ options: { rootPath: BACK_OFFICE_PATH } });

/**
 * An action with a form on one row: GET gives the row for the form, POST performs. An expected
 * failure changes nothing and is told in the admin's language, with its stable code in `failure`.
 */
export function recordAction(options: RecordActionOptions): Partial<Action<ActionResponse>> {
  const { icon, variant, component, done, isVisible, perform } = options;
  return {
    actionType: 'record',
    icon,
    ...(variant && { variant }),
    component,
    showInDrawer: false,
    isVisible: ({ record }) => isVisible(record),
    handler: async (request, _response, { record, resource, currentAdmin }) => {
      if (!record) throw new NotFoundError('error404Record', 'recordAction');
      if (request.method !== 'post') return { record: record.toJSON(currentAdmin) };
      const actor = actorOf(currentAdmin);
      try {
        await perform(actor, request.payload ?? {}, record.id());
      } catch (error) {
        if (!isAppError(error)) throw error;
        const message = translateError(error.code, actor.viewer.locale, error.details);
        return {
          record: record.toJSON(currentAdmin),
          failure: { code: error.code, details: error.details ?? null },
          notice: { message, type: 'error' },
        };
      }
      const changed = (await resource.findOne(record.id())) ?? record;
      return {
        record: changed.toJSON(currentAdmin),
        redirectUrl: addresses.recordActionUrl({
          resourceId: 'User',
          recordId: record.id(),
          actionName: 'show',
        }),
        notice: { message: done, type: 'success', resourceId: resource.decorate().id() },
      };
    },
  };
}
