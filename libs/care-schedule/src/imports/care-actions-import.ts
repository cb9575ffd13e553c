import { Injectable, type OnModuleInit } from '@nestjs/common';
import { rule } from '@tantam/kernel';
import { ImportKinds, type ImportCheckResult, type ImportContext, type ImportKind } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import { ApplyCareActions } from './apply-care-actions.js';
import { askedAction, IMPORTED_ACTIONS } from './asked-action.js';
import { CheckCareActions } from './check-care-actions.js';

/** One action for many customers, a row each: who was written to, who got a gift. What and why is said once, by options. */
@Injectable()
export class CareActionsImport implements ImportKind, OnModuleInit {
  readonly kind = 'care-actions';
  readonly title = { vi: 'Một hành động cho nhiều khách hàng', en: 'One action for many customers' };
  readonly permission = CARE.record.name;
  readonly options = ['action', 'formId', 'reasonId', 'addAgain'];
  readonly stagingTable = 'import_care_actions';
  readonly keyFields = ['customer'];
  readonly fields = [
    { name: 'customer', type: 'text', required: true, refusesWhenEmpty: true, title: { vi: 'Khách hàng', en: 'Customer' } },
    { name: 'value', type: 'decimal', places: 4, title: { vi: 'Giá trị', en: 'Value' } },
    { name: 'note', type: 'text', title: { vi: 'Nội dung', en: 'Note' } },
  ] as const;

  constructor(
    private readonly kinds: ImportKinds,
    private readonly checkActions: CheckCareActions,
    private readonly applyActions: ApplyCareActions,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  /** @throws DomainError rule `care-import-action` for an action that has a contact result: that differs from customer to customer */
  checkOptions(options: Readonly<Record<string, unknown>>): void {
    if (!(IMPORTED_ACTIONS as readonly unknown[]).includes(askedAction(options).action)) throw rule('care-import-action');
  }

  check(context: ImportContext): Promise<ImportCheckResult> {
    return this.checkActions.run(context);
  }

  applyNext(context: ImportContext): Promise<number> {
    return this.applyActions.next(context);
  }
}
