import { EnumField, IdField, LocalDateField, StringField } from '@tantam/platform';
import { CUSTOMER_TYPES, LIFECYCLES, POTENTIALS } from '../domain/customer.js';

const FEW = { optional: true, list: true, minItems: 1, maxItems: 200 } as const;

/** The filter of the customers' list as JSON, for actions on all that match. */
export class CustomerFilterBody {
  @StringField({ optional: true, maxLength: 200, description: 'As in the list: name, phone, code, e-mail' })
  q?: string;

  @IdField(FEW)
  areaId?: string[];

  @StringField({ ...FEW, pattern: /^\d{2}$/ })
  provinceCode?: string[];

  @StringField({ ...FEW, pattern: /^\d{5}$/ })
  communeCode?: string[];

  @IdField(FEW)
  groupId?: string[];

  @IdField(FEW)
  categoryId?: string[];

  @IdField(FEW)
  channelId?: string[];

  @IdField(FEW)
  sourceId?: string[];

  @IdField(FEW)
  ownerId?: string[];

  @IdField(FEW)
  branchId?: string[];

  @EnumField(LIFECYCLES, 'Lifecycle', FEW)
  lifecycle?: string[];

  @EnumField(POTENTIALS, 'Potential', FEW)
  potential?: string[];

  @EnumField(CUSTOMER_TYPES, 'CustomerType', FEW)
  type?: string[];

  @StringField({ optional: true, maxLength: 50, description: 'A tag, exactly' })
  tag?: string;

  @LocalDateField({ optional: true })
  createdFrom?: string;

  @LocalDateField({ optional: true })
  createdTo?: string;

  @EnumField(['none'], 'CustomerAssigned', { optional: true, description: "`none`: only nobody's customers" })
  assigned?: 'none';
}
