import { defineRoute } from '#server/http/define-route.ts';
import { idParamsSchema } from '#server/http/schemas/shared.ts';
import {
  simulationEventBodySchema,
  simulationSchema,
  startSimulationBodySchema,
} from '#server/http/schemas/simulations.ts';

export const simulationRoutes = [
  defineRoute({
    method: 'post',
    path: '/bots/{id}/simulations',
    tag: 'Simulations',
    summary: 'Begin a conversation with a bot in the simulator.',
    access: 'approved',
    status: 201,
    input: { params: idParamsSchema, body: startSimulationBodySchema },
    response: simulationSchema,
    handle: ({ services, viewer, input }) =>
      services.simulations.start(viewer, input.params.id, input.body),
  }),
  defineRoute({
    method: 'get',
    path: '/simulations/{id}',
    tag: 'Simulations',
    summary: 'A simulated conversation with all its lines.',
    access: 'approved',
    status: 200,
    input: { params: idParamsSchema },
    response: simulationSchema,
    handle: ({ services, viewer, input }) => services.simulations.get(viewer, input.params.id),
  }),
  defineRoute({
    method: 'post',
    path: '/simulations/{id}/events',
    tag: 'Simulations',
    summary: 'Write, tap, give a command, or let time pass.',
    access: 'approved',
    status: 200,
    input: { params: idParamsSchema, body: simulationEventBodySchema },
    response: simulationSchema,
    handle: ({ services, viewer, input }) =>
      services.simulations.send(viewer, input.params.id, input.body),
  }),
];
