import { Injectable, type OnModuleInit } from '@nestjs/common';
import { can, type Actor } from '@tantam/identity';
import { Database, RecordNames } from '@tantam/platform';
import { KNOWLEDGE } from '../knowledge.permissions.js';

/** Titles of scripts and articles; drafts only to who may publish. */
@Injectable()
export class KnowledgeNames implements OnModuleInit {
  constructor(
    private readonly names: RecordNames,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.names.register('knowledge.articles', { kind: 'knowledge', permission: KNOWLEDGE.read.name, names: (reader, ids) => this.titles(reader, ids) });
  }

  private async titles(reader: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.rows<{ id: string; title: string }>(
      `select id, title from knowledge_articles where id = any($1::uuid[]) and (state = 'published' or $2)`,
      [ids, can(reader, KNOWLEDGE.publish.name)],
    );
    return new Map(rows.map(({ id, title }) => [id, title]));
  }
}
