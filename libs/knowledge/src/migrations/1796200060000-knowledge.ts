import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Knowledge1796200060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ARTICLES + PROPOSALS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

const ARTICLES = `
  create table knowledge_articles (
    id uuid primary key,
    kind text not null check (kind in ('script', 'article')),
    -- About one product, or a group with all below it.
    product_id uuid references products on delete cascade,
    group_id uuid references product_groups on delete cascade,
    title text not null check (title <> ''),
    -- Plain text, never markup. A script has the first four, an article the last.
    questions text not null default '',
    advice text not null default '',
    offers text not null default '',
    warnings text not null default '',
    body text not null default '',
    state text not null check (state in ('draft', 'published', 'archived')),
    -- Folded and with marks, words parted by blanks.
    search_text text not null,
    search_exact text not null,
    updated_by_id uuid references users,
    updated_at timestamptz not null,
    version int not null default 1,
    check ((product_id is null) <> (group_id is null))
  );
  create unique index knowledge_scripts_of_product on knowledge_articles (product_id) where kind = 'script' and state = 'published' and product_id is not null;
  create unique index knowledge_scripts_of_group on knowledge_articles (group_id) where kind = 'script' and state = 'published' and group_id is not null;
  create index knowledge_articles_product on knowledge_articles (product_id) where product_id is not null;
  create index knowledge_articles_group on knowledge_articles (group_id) where group_id is not null;

  create table knowledge_versions (
    article_id uuid not null references knowledge_articles on delete cascade,
    version int not null,
    content jsonb not null,
    changed_by_id uuid references users,
    changed_at timestamptz not null,
    primary key (article_id, version)
  );
`;

const PROPOSALS = `
  create table knowledge_proposals (
    id uuid primary key,
    -- The recorded care that it comes from; kept by a module further right.
    activity_id uuid,
    product_id uuid references products on delete cascade,
    group_id uuid references product_groups on delete cascade,
    title text not null,
    body text not null,
    state text not null default 'proposed' check (state in ('proposed', 'published', 'refused')),
    refusal_reason text,
    article_id uuid references knowledge_articles on delete set null,
    proposed_by_id uuid not null references users,
    proposed_at timestamptz not null,
    decided_by_id uuid references users,
    decided_at timestamptz,
    check ((product_id is null) <> (group_id is null))
  );
  create index knowledge_proposals_waiting on knowledge_proposals (proposed_at desc) where state = 'proposed';
  create index knowledge_proposals_activity on knowledge_proposals (activity_id) where activity_id is not null;
`;
