import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, namesIn, RecordNames } from '@tantam/platform';

/** What users, departments and branches are called: everybody who is signed in knows it. */
@Injectable()
export class OrganisationNames implements OnModuleInit {
  constructor(
    private readonly names: RecordNames,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.names.register('identity.users', { kind: 'user', permission: null, names: namesIn(this.database, 'user_summary', 'full_name') });
    this.names.register('identity.departments', { kind: 'department', permission: null, names: namesIn(this.database, 'departments') });
    this.names.register('identity.branches', { kind: 'branch', permission: null, names: namesIn(this.database, 'branches') });
  }
}
