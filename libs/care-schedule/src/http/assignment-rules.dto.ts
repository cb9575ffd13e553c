import { BooleanField, IdField, IntegerField, ObjectField, StringField } from '@tantam/platform';

const MANY = { list: true, maxItems: 200 } as const;

export class AssignmentRuleDto {
  @IdField({ optional: true, description: 'Of a rule that stays; it keeps whose turn it is' })
  id?: string;

  @StringField({ minLength: 1, maxLength: 100, example: 'Miền Nam' })
  name!: string;

  @IdField({ ...MANY, description: 'Customers of these owners; without it, customers with an active owner stay with him' })
  ownerIds!: string[];

  @IdField({ ...MANY, description: 'Empty: any area' })
  areaIds!: string[];

  @IdField({ ...MANY, description: 'Empty: any branch' })
  branchIds!: string[];

  @IdField({ ...MANY, description: 'Empty: any channel' })
  channelIds!: string[];

  @IdField({ ...MANY, minItems: 1, description: 'One gets all, several take turns; who is away or deactivated is passed over' })
  userIds!: string[];

  @BooleanField()
  isActive!: boolean;
}

export class AssignmentRulesDto {
  @ObjectField(() => AssignmentRuleDto, { list: true, maxItems: 100, description: 'In their order: the first that takes a customer decides; whom none takes is nobody\'s' })
  items!: AssignmentRuleDto[];
}

export class AssignmentRuleView extends AssignmentRuleDto {
  @IdField()
  declare id: string;
}

export class AssignmentRulesView {
  @ObjectField(() => AssignmentRuleView, { list: true })
  items!: AssignmentRuleView[];

  @IntegerField({ description: 'Of the whole set; also the ETag' })
  version!: number;
}
