import type { FastifyReply } from 'fastify';

/** Tells where a new resource is. */
export function createdAt<T extends { id: string }>(reply: FastifyReply, path: string, view: T): T {
  void reply.header('Location', `/api/v1/${path}/${view.id}`);
  return view;
}
